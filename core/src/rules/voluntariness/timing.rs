//! Time: to think it over, and not so long that the will is an old one.

use super::{asks_will, declarations, declared, is_spoken_for, needs_will, refused, taken_back};
use crate::facts::live;
use crate::findings::{Arg, Check, Gate, Rule, Severity, cite};
use crate::model::Case;
use crate::programme::Param;
use crate::values::{Moment, Sure};

/// Between the declaration and the departure there is time to sleep on it.
pub static VOL_005: Rule = Rule {
    code: "VOL-005",
    name: "no-time-to-think-it-over",
    severity: Severity::Warning,
    gates: &[Gate::G4],
    grade: "I",
    sources: &[cite("D1", "", "I")],
    args: &["hours"],
    params: &["cooling_off_h"],
    check: Check::Member(|cx, member| {
        if !needs_will(cx) || is_spoken_for(member, cx.due) {
            return;
        }
        // Who signed again on the day had decided before: the first declaration that still stands counts.
        let mut first: Option<(usize, Moment)> = None;
        for (place, told) in declarations(cx, member, cx.due) {
            let Some(on) = told.on.val() else {
                continue;
            };
            if first.is_none_or(|(_, before)| on.key() < before.key())
                && taken_back(cx, (place, told), cx.due).is_none()
                && refused(cx, told, cx.due).is_none()
            {
                first = Some((place, on));
            }
        }
        let Some((place, said)) = first else {
            return cx.skip();
        };
        let Some(limit) = cx.number(Param::CoolingOffH) else {
            return;
        };
        let leaves = cx.facts.trip(member).leaves(cx.due);
        // Signed after the departure: another rule's matter.
        if leaves.surely_before(said) == Sure::Yes {
            return;
        }
        let (least, most) = leaves.hours_since(said);
        if most < limit {
            let at = Case::at().declarations().i(place).on();
            cx.fail(at, [Arg::Int(limit)]);
        } else if least < limit {
            cx.skip();
        }
    }),
    ..Rule::NEW
};

/// The will of the day of departure is not one of last year.
pub static VOL_020: Rule = Rule {
    code: "VOL-020",
    name: "declaration-too-old",
    severity: Severity::Warning,
    gates: &[Gate::G4],
    grade: "I",
    sources: &[cite("D1", "", "I")],
    args: &["defect", "days"],
    params: &["declaration_validity_cd"],
    check: Check::Member(|cx, member| {
        if !needs_will(cx) || is_spoken_for(member, cx.due) {
            return;
        }
        let Some((place, told)) = declared(cx, member, cx.due) else {
            return cx.skip();
        };
        let at = Case::at().declarations().i(place);
        if let Some(until) = told.valid_until.val() {
            if until < cx.due {
                cx.fail(at.valid_until(), [Arg::Code("expired")]);
            }
            return;
        }
        let Some(said) = told.on.val() else {
            return cx.skip();
        };
        let Some(limit) = cx.number(Param::DeclarationValidityCd) else {
            return;
        };
        if cx.due.days_since(said.date()) > limit {
            cx.fail(at.on(), [Arg::Code("old"), Arg::Int(limit)]);
        }
    }),
    ..Rule::NEW
};

/// Who wants to leave of their own will says so within the time that the host country gives.
pub static VOL_026: Rule = Rule {
    code: "VOL-026",
    name: "confirmed-after-the-deadline",
    severity: Severity::Warning,
    gates: &[Gate::G2],
    grade: "V",
    sources: &[
        cite("A3", "IE IPA 2015 s 48(1),(3)", "V"),
        cite("S26", "Art. 7", "V"),
    ],
    args: &["defect"],
    params: &["vol_confirmation_cd", "vol_departure_min_cd"],
    check: Check::Member(|cx, member| {
        if !asks_will(cx) || is_spoken_for(member, cx.due) {
            return;
        }
        let host = cx.case.host.get().and_then(|host| host.country.val());
        let confirmed = declarations(cx, member, cx.as_of)
            .filter_map(|(_, told)| told.on.val())
            .map(|on| on.date())
            .min();
        for (place, status) in live(&member.person.status, cx.as_of) {
            let Some(decision) = status.return_decision.get() else {
                continue;
            };
            let at = member.at().status().i(place).return_decision().inner();
            let notified = decision.notified_on.val();
            let by_law = |param| host.and_then(|host| cx.params.table(param, host.alpha2()));
            let days = by_law(Param::VolConfirmationCd);
            let deadline = decision
                .confirm_by
                .val()
                .or(notified.zip(days).map(|(on, days)| on.plus_days(days)));
            if let Some(deadline) = deadline {
                match confirmed {
                    Some(on) if on > deadline => cx.fail(at.confirm_by(), [Arg::Code("late")]),
                    None if cx.due > deadline => cx.fail(at.confirm_by(), [Arg::Code("missed")]),
                    _ => {}
                }
            }
            // A period shorter than the law knows: the person should hear of it, and of a lawyer.
            let least = by_law(Param::VolDepartureMinCd);
            let given = decision.voluntary_departure_until.val().zip(notified);
            let given = given.map(|(until, from)| until.days_since(from));
            if given.zip(least).is_some_and(|(given, least)| given < least) {
                let at = at.voluntary_departure_until();
                cx.fail_as(Severity::Info, at, [Arg::Code("short")]);
            }
        }
    }),
    ..Rule::NEW
};
