//! The way home: who goes along, and who takes the child by the hand at the end.

use super::records::{arrangement, determination};
use crate::codes::{CodeList, EscortType, TravelEventKind};
use crate::facts::{concerns, live, trip};
use crate::findings::{Arg, Check, Gate, Rule, Severity, cite};
use crate::model::{Case, TravelEvent};
use crate::programme::Param;
use crate::rules::Cx;

/// Somebody supervises a child alone on every leg.
pub static CHI_016: Rule = Rule {
    code: "CHI-016",
    name: "child-travels-unsupervised",
    gates: &[Gate::G3],
    grade: "V",
    sources: &[
        cite("A8", "objective 21(g)", "V"),
        cite("S24", "49-51", "V"),
        cite("S19", "", "V"),
    ],
    args: &["defect"],
    params: &["child_escorts"],
    check: Check::Member(|cx, child| {
        if !child.is_alone_on(cx.due) {
            return;
        }
        let Some(travel) = cx.case.travel.get() else {
            return cx.skip();
        };
        let noted = determination(cx, child)
            .is_some_and(|(_, record, _)| record.carrier_service_accepted.val() == Some(true));
        let mut any = false;
        for (place, leg) in live(&travel.legs, cx.as_of) {
            if !concerns(&leg.members, child.id()) {
                continue;
            }
            any = true;
            // Who comes of age before a leg travels it as an adult.
            let day = leg.departs.val().map_or(cx.due, |departs| departs.date());
            if !child.is_alone_on(day) {
                continue;
            }
            // Escorts that count on the day of the leg, also where it lies ahead.
            let mut with = live(&travel.escorts, cx.as_of.max(day))
                .filter(|(_, escort)| concerns(&escort.members, child.id()))
                .filter(|(_, escort)| trip::covers(travel, escort, place))
                .filter_map(|(_, escort)| escort.kind.val())
                .filter(|kind| supervises(cx, *kind));
            let at = Case::at().travel().legs().i(place);
            match with.next() {
                None => cx.fail(at, [Arg::Code("nobody")]),
                Some(EscortType::AirlineUmService)
                    if !noted && with.all(|kind| kind == EscortType::AirlineUmService) =>
                {
                    cx.fail_as(Severity::Warning, at, [Arg::Code("carrier_only")]);
                }
                Some(_) => {}
            }
        }
        if !any {
            cx.skip();
        }
    }),
    ..Rule::NEW
};

/// Whether an escort of this kind may supervise a child, by the rule set.
fn supervises(cx: &Cx<'_, '_>, kind: EscortType) -> bool {
    let allowed = cx.params.words(Param::ChildEscorts);
    if allowed.is_empty() {
        return kind.supervises_child();
    }
    allowed.iter().any(|code| &**code == kind.code())
}

/// The person or body that was approved signs for the child at arrival.
pub static CHI_017: Rule = Rule {
    code: "CHI-017",
    name: "child-handed-to-another",
    gates: &[Gate::Arrival],
    grade: "V/I",
    sources: &[cite("S19", "", "V")],
    args: &["defect"],
    check: Check::Member(|cx, child| {
        if !child.is_alone_on(cx.due) {
            return;
        }
        let as_of = cx.as_of;
        let events = cx.case.travel.get().map(|travel| &travel.events);
        let handed = || {
            events
                .into_iter()
                .flat_map(|events| live(events, as_of))
                .filter(|(_, event)| {
                    event.kind.val() == Some(TravelEventKind::Received)
                        && concerns(&event.members, child.id())
                })
        };
        let time = |event: &TravelEvent<'_>| event.on.val().map(|on| on.key());
        let Some(first) = handed().map(|(_, event)| time(event)).min() else {
            // On the very day the hand-over may be under way, or the arrival is only being attempted.
            if child.passed(Gate::Arrival).is_some() && cx.as_of > cx.due {
                return cx.fail(child.at(), [Arg::Code("none")]);
            }
            return cx.skip();
        };
        let Some((_, approved)) = arrangement(cx, child) else {
            return cx.skip();
        };
        let is_approved = |text: Option<&str>| {
            text.is_some()
                && (text == approved.name.text()
                    || text == approved.organisation.text()
                    || text == approved.id.text())
        };
        // Of several at one time nobody knows which was the first.
        for (place, event) in handed().filter(|(_, event)| time(event) == first) {
            let at = Case::at().travel().events().i(place);
            let to = event.handed_over_to.text();
            if event.receiving.text().is_some() && event.receiving.text() != approved.id.text() {
                cx.fail(at.receiving(), [Arg::Code("other")]);
            } else if event.signed_by.text().is_none() {
                cx.fail(at.signed_by(), [Arg::Code("unsigned")]);
            } else if !is_approved(event.signed_by.text()) {
                cx.fail(at.signed_by(), [Arg::Code("other")]);
            } else if to.is_some() && !is_approved(to) {
                cx.fail(at.handed_over_to(), [Arg::Code("other")]);
            }
        }
    }),
    ..Rule::NEW
};
