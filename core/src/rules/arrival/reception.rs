//! Who meets the person, how the way goes on, and where it ends.

use smallvec::SmallVec;

use super::{arrivals, arrived};
use crate::codes::{RequestKind, RequestOutcome, TravelEventKind};
use crate::facts::{concerns, live};
use crate::findings::{Arg, Check, Gate, Rule, Severity, cite};
use crate::model::{Case, Place};
use crate::record::{Field, Text};
use crate::rules::areas::lower;
use crate::rules::needs;

/// Whoever cannot go on alone from the airport is expected there.
pub static ARR_004: Rule = Rule {
    code: "ARR-004",
    name: "reception-not-arranged",
    gates: &[Gate::G4],
    grade: "V",
    sources: &[
        cite("S19", "", "V"),
        cite("A15", "Switzerland and Cameroon 9", "V"),
        cite("A15", "Switzerland and Gambia 9", "V"),
    ],
    args: &["defect"],
    params: &["acceptance_for", "elderly_age", "large_family_size"],
    check: Check::Member(|cx, member| {
        if cx.opened_after_return() || needs::special_case(cx, member, cx.due).is_none() {
            return;
        }
        // Who receives a child alone is for CHI-011.
        let cleared = cx.reached(member, Gate::G3);
        if cleared.is_some_and(|on| member.is_alone_on(on)) {
            return;
        }
        let leaves = cx.facts.trip(member).leaves(cx.due).date();
        let (mut late, mut open) = (false, false);
        let mut arranged = |on| match on {
            Some(on) if on <= leaves => true,
            Some(_) => {
                late = true;
                false
            }
            None => {
                open = true;
                false
            }
        };
        let receiving = cx.case.protection.get().map(|all| &all.receiving);
        for (_, one) in receiving.into_iter().flat_map(|all| live(all, cx.as_of)) {
            let of_member = one.member.text().is_some() && one.member.text() == member.id();
            if of_member && arranged(one.agreed_on.val().or(one.on.val().map(|on| on.date()))) {
                return;
            }
        }
        for (_, request) in live(&cx.case.requests, cx.as_of) {
            let granted = matches!(
                request.outcome.val(),
                Some(RequestOutcome::Granted | RequestOutcome::PartlyGranted)
            );
            if request.kind.val() == Some(RequestKind::Reception)
                && granted
                && concerns(&request.members, member.id())
                && arranged(request.answered_on.val())
            {
                return;
            }
        }
        if open {
            cx.skip();
        } else {
            let defect = if late { "late" } else { "none" };
            cx.fail(member.at(), [Arg::Code(defect)]);
        }
    }),
    ..Rule::NEW
};

/// Somebody has asked how the person gets from the airport to where they go.
pub static ARR_005: Rule = Rule {
    code: "ARR-005",
    name: "onward-transport-not-answered",
    severity: Severity::Warning,
    gates: &[Gate::Arrival],
    grade: "V",
    sources: &[cite("S34", "", "V")],
    check: Check::Case(|cx| {
        if cx.opened_after_return() {
            return;
        }
        let mut silent: SmallVec<[usize; 2]> = SmallVec::new();
        for (member, day) in arrived(cx) {
            let mut answered = cx.as_of <= day;
            let mut last = None;
            for (place, event) in arrivals(cx, cx.as_of) {
                if concerns(&event.members, member.id()) {
                    // What cannot be read is told elsewhere; it is an answer.
                    answered |= !event.onward_transport.is_empty();
                    // On one day, where the person was received.
                    let on = event.on.val().map(|on| on.date());
                    last = last.max(Some((on, event.kind.val(), event.id.text(), place)));
                }
            }
            let last = last.map(|(.., place)| place);
            if let Some(place) = last.filter(|place| !answered && !silent.contains(place)) {
                silent.push(place);
            }
        }
        for place in silent {
            cx.fail(Case::at().travel().events().i(place).onward_transport(), []);
        }
    }),
    ..Rule::NEW
};

/// Whoever goes elsewhere than planned gets another office.
pub static ARR_007: Rule = Rule {
    code: "ARR-007",
    name: "arrived-elsewhere-than-planned",
    severity: Severity::Warning,
    gates: &[Gate::Arrival],
    grade: "I",
    sources: &[cite("D1", "rules of this rulebook's own", "I")],
    args: &["level"],
    check: Check::Case(|cx| {
        let case = cx.case;
        let origin = case.origin.get();
        let country = origin.and_then(|side| side.country.val());
        let planned = origin.and_then(|side| side.place.get());
        let mut told = false;
        for (place, event) in arrivals(cx, cx.as_of) {
            let Some(there) = event.place.get() else {
                continue;
            };
            told = true;
            let at = Case::at().travel().events().i(place).place();
            match there.country.val().zip(country) {
                Some((there, planned)) if there != planned => {
                    cx.fail(at, [Arg::Code("country")]);
                    continue;
                }
                _ => {}
            }
            // Who lands at an airport is not yet where they go.
            if event.kind.val() != Some(TravelEventKind::Received) {
                continue;
            }
            let by_plan = live(&case.plans, cx.as_of).filter_map(|(_, plan)| plan.location.get());
            let (mut same, mut other) = (false, false);
            for planned in planned.into_iter().chain(by_plan) {
                match same_area(there, planned) {
                    Some(true) => same = true,
                    Some(false) => other = true,
                    None => {}
                }
            }
            if other && !same {
                cx.fail(at, [Arg::Code("area")]);
            } else if !same {
                cx.skip();
            }
        }
        if !told {
            cx.skip();
        }
    }),
    ..Rule::NEW
};

/// Whether two places lie in one area, by the finest level that both tell in a comparable way.
fn same_area(a: &Place<'_>, b: &Place<'_>) -> Option<bool> {
    let alike = |a: &Field<Text<'_>>, b: &Field<Text<'_>>| {
        Some(lower(a.text()?.trim()).eq(lower(b.text()?.trim())))
    };
    alike(&a.pcode, &b.pcode)
        .or_else(|| alike(&a.admin1, &b.admin1))
        .or_else(|| alike(&a.locality, &b.locality))
}
