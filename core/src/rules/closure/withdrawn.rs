//! Who withdrew is not counted among those who returned.

use crate::codes::{ClosureReason, EntitlementComponent, TravelEventKind};
use crate::facts::{is_post_return, kept, live};
use crate::findings::{Arg, Check, Rule, Severity, cite};
use crate::model::{Case, Closure};
use crate::record::{List, Text};

/// Who withdrew before departure neither departed nor got help after a return.
pub static CLO_015: Rule = Rule {
    code: "CLO-015",
    name: "withdrawn-counted-as-returned",
    grade: "I",
    sources: &[cite("D1", "rules of this rulebook's own", "I")],
    args: &["defect"],
    check: Check::Case(|cx| {
        let (case, as_of) = (cx.case, cx.as_of);
        let Some(closure) = case.closure.get() else {
            return;
        };
        let withdrawn = Some(ClosureReason::WithdrawnBeforeDeparture);
        let any = closure.reason.val() == withdrawn
            || closure
                .members
                .iter()
                .any(|end| end.reason.val() == withdrawn);
        if !any || closure.on.val().is_some_and(|on| on.date() > cx.as_of) {
            return;
        }
        let related = Case::at().closure().reason();
        let events = case.travel.get().map(|travel| &travel.events);
        for (place, event) in events.into_iter().flat_map(|events| live(events, as_of)) {
            let gone = matches!(
                event.kind.val(),
                Some(
                    TravelEventKind::Departed
                        | TravelEventKind::Arrived
                        | TravelEventKind::Received
                )
            );
            if gone && names_withdrawn(closure, &event.members) {
                let at = Case::at().travel().events().i(place);
                cx.fail_with(at.kind(), related, [Arg::Code("departed")]);
            }
        }
        for (place, delivery) in kept(case, cx.as_of) {
            if !names_withdrawn(closure, &delivery.members) {
                continue;
            }
            let at = Case::at().deliveries().i(place);
            if is_post_return(delivery) == Some(true) {
                cx.fail_with(at, related, [Arg::Code("paid")]);
            } else if delivery.component.val() == Some(EntitlementComponent::DepartureCash) {
                cx.fail_as(Severity::Warning, at, [Arg::Code("cash")]);
            }
        }
    }),
    ..Rule::NEW
};

/// Whether somebody who withdrew before departure is named. A record that names nobody is about those in whose name
/// the whole case was closed.
fn names_withdrawn(closure: &Closure<'_>, members: &List<Text<'_>>) -> bool {
    let withdrawn = Some(ClosureReason::WithdrawnBeforeDeparture);
    let whole = closure.reason.val() == withdrawn;
    if members.is_absent() {
        return whole;
    }
    members.iter().any(|member| {
        let own = closure
            .members
            .iter()
            .find(|end| end.member.text() == Some(member.as_str()));
        own.map_or(whole, |end| end.reason.val() == withdrawn)
    })
}
