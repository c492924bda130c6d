//! Which countries a programme covers.

use crate::codes::Country;
use crate::findings::{Arg, Check, Gate, Rule, cite};
use crate::model::Case;
use crate::programme::Param;
use crate::rules::Cx;
use crate::rules::areas::{Touched, touched};

/// The programme covers both countries, and has not suspended the return.
pub static ELG_002: Rule = Rule {
    code: "ELG-002",
    name: "country-not-covered",
    gates: &[Gate::G2],
    grade: "V",
    sources: &[cite("S05", "", "V"), cite("S12", "", "V")],
    args: &["defect", "country"],
    params: &["hosts", "origins", "origins_out", "suspended_destinations"],
    check: Check::Case(|cx| {
        let host = cx.case.host.get().and_then(|side| side.country.val());
        let origin = cx.case.origin.get().and_then(|side| side.country.val());
        let at = Case::at();
        covered(cx, Param::Hosts, host, at.host().country(), "host");
        covered(cx, Param::Origins, origin, at.origin().country(), "origin");
        let left_out = cx.params.countries(Param::OriginsOut);
        if let Some(country) = origin.filter(|country| left_out.contains(country)) {
            let args = [Arg::Code("origin"), Arg::Code(country.alpha2())];
            cx.fail(at.origin().country(), args);
        }
        if cx.params.words(Param::SuspendedDestinations).is_empty() {
            return;
        }
        let Some(country) = origin else {
            return cx.skip();
        };
        let place = cx.case.origin.get().and_then(|side| side.place.get());
        let found = cx.params.words(Param::SuspendedDestinations).iter();
        let found = found.filter_map(|word| touched(word, country, place)).max();
        match found {
            None => {}
            Some(Touched::Open) => cx.skip(),
            Some(Touched::Area) => {
                let args = [Arg::Code("area"), Arg::Code(country.alpha2())];
                cx.fail(at.origin().place(), args);
            }
            Some(Touched::Country) => {
                let args = [Arg::Code("suspended"), Arg::Code(country.alpha2())];
                cx.fail(at.origin().country(), args);
            }
        }
    }),
    ..Rule::NEW
};

fn covered(
    cx: &mut Cx<'_, '_>,
    list: Param,
    country: Option<Country>,
    at: impl Into<crate::record::Loc>,
    defect: &'static str,
) {
    let known = cx.params.countries(list);
    if known.is_empty() {
        return;
    }
    match country {
        None => cx.skip(),
        Some(country) if !known.contains(&country) => {
            cx.fail(at, [Arg::Code(defect), Arg::Code(country.alpha2())]);
        }
        Some(_) => {}
    }
}
