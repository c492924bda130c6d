//! Offers for a limited time.

use crate::facts::live;
use crate::findings::{Arg, Check, Gate, Rule, cite};
use crate::model::Case;

/// An offer for a limited time goes to those for whom it was made, while it lasts.
pub static ELG_018: Rule = Rule {
    code: "ELG-018",
    name: "offer-used-outside-its-limits",
    gates: &[Gate::G5],
    grade: "V",
    sources: &[cite("S15", "", "V"), cite("S12", "", "V")],
    args: &["defect", "date"],
    check: Check::Case(|cx| {
        let sets = cx.sets;
        let own = sets.version.id().split_once('@').map(|(name, _)| name);
        for (place, granted) in live(&cx.case.entitlements, cx.as_of) {
            let Some(used) = granted.offer.text() else {
                continue;
            };
            let at = Case::at().entitlements().i(place);
            let name = granted.programme.text().or(own);
            let Some(programme) = name.and_then(|name| sets.programmes.get(name)) else {
                cx.skip();
                continue;
            };
            let Some(offer) = programme.offer(used) else {
                cx.fail(at.offer(), [Arg::Code("unknown"), Arg::None]);
                continue;
            };
            let (from, to) = offer.period();
            match granted.on.val().map(|on| on.date()) {
                None => cx.skip(),
                Some(on) => {
                    if let Some(from) = from.filter(|from| on < *from) {
                        cx.fail(at.on(), [Arg::Code("before"), Arg::Date(from)]);
                    }
                    if let Some(to) = to.filter(|to| *to < on) {
                        cx.fail(at.on(), [Arg::Code("after"), Arg::Date(to)]);
                    }
                }
            }
            let Some(cutoff) = offer.procedure_before() else {
                continue;
            };
            match granted.in_procedure_since.val() {
                None => cx.skip(),
                Some(since) if since >= cutoff => {
                    cx.fail(
                        at.in_procedure_since(),
                        [Arg::Code("procedure"), Arg::Date(cutoff)],
                    );
                }
                Some(_) => {}
            }
        }
    }),
    ..Rule::NEW
};
