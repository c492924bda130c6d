//! Free to change one's mind.

use crate::codes::{DecisionKind, NonDepartureReason, Participation};
use crate::facts::{concerns, live};
use crate::findings::{Arg, Check, Gate, Rule, Severity, cite};
use crate::model::{Case, Withdrawal};
use crate::programme::Param;
use crate::rules::Cx;
use crate::values::Date;

/// Whoever no longer wants to return is let go: at any time before departure, in any form, without reason or price.
pub static VOL_007: Rule = Rule {
    code: "VOL-007",
    name: "withdrawal-not-respected",
    grade: "V/I",
    sources: &[cite("S10", "", "V"), cite("S28", "", "V")],
    args: &["defect"],
    params: &["withdrawal_answer_cd"],
    check: Check::Case(|cx| {
        for (place, withdrawal) in live(&cx.case.withdrawals, cx.as_of) {
            let Some(on) = withdrawal.on.val().map(|on| on.date()) else {
                answers(cx, place, withdrawal);
                cx.skip();
                continue;
            };
            // After the departure there is nothing left to withdraw from: help can be declined, which is another step.
            if left_before(cx, withdrawal, on) {
                continue;
            }
            answers(cx, place, withdrawal);
            acceptance(cx, place, withdrawal, on);
        }
        if minds_changed_off_record(cx) {
            cx.skip();
        }
    }),
    ..Rule::NEW
};

/// What was asked of the person, or taken. A question without an answer is no pass.
fn answers(cx: &mut Cx<'_, '_>, place: usize, withdrawal: &Withdrawal<'_>) {
    let at = Case::at().withdrawals().i(place);
    let asked = [
        (
            withdrawal.reason_demanded.val(),
            at.reason_demanded().loc(),
            "reason",
        ),
        (
            withdrawal.cost_charged.val(),
            at.cost_charged().loc(),
            "cost",
        ),
        (
            withdrawal.services_withdrawn.val(),
            at.services_withdrawn().loc(),
            "services",
        ),
    ];
    let untold = asked.iter().any(|(answer, _, _)| answer.is_none());
    for (answer, at, defect) in asked {
        if answer == Some(true) {
            cx.fail(at, [Arg::Code(defect)]);
        }
    }
    if untold {
        cx.skip();
    }
}

/// That it was accepted, and soon.
fn acceptance(cx: &mut Cx<'_, '_>, place: usize, withdrawal: &Withdrawal<'_>, on: Date) {
    let at = Case::at().withdrawals().i(place).accepted_on();
    let accepted = withdrawal.accepted_on.val();
    match accepted.filter(|accepted| *accepted <= cx.as_of) {
        // On the very day it may still be on its way.
        None if cx.as_of > on => cx.fail(at, [Arg::Code("not_accepted")]),
        None => {}
        Some(accepted) => {
            let Some(days) = cx.number(Param::WithdrawalAnswerCd) else {
                return;
            };
            // What came late cannot be made early again: somebody has to look, no more.
            if accepted.days_since(on) > days {
                cx.fail_as(Severity::Warning, at, [Arg::Code("late")]);
            }
        }
    }
}

/// Whether all whom a withdrawal concerns had left on a day before it.
fn left_before(cx: &Cx<'_, '_>, withdrawal: &Withdrawal<'_>, on: Date) -> bool {
    let mut concerned = cx
        .facts
        .members()
        .iter()
        .filter(|member| concerns(&withdrawal.members, member.id()))
        .peekable();
    concerned.peek().is_some()
        && concerned.all(|member| member.passed(Gate::G4).is_some_and(|left| left < on))
}

/// Whether somebody changed their mind, by a decision, on the way or in the household, and no withdrawal tells how
/// that was received.
fn minds_changed_off_record(cx: &Cx<'_, '_>) -> bool {
    let events = cx.case.travel.get().map(|travel| &travel.events);
    let recorded = |id: Option<&str>| {
        live(&cx.case.withdrawals, cx.as_of)
            .any(|(_, withdrawal)| concerns(&withdrawal.members, id))
    };
    cx.facts.members().iter().any(|member| {
        let id = member.id();
        let changed = member.person.participation.val() == Some(Participation::Withdrawn)
            || cx.case.decisions.has_any()
                && live(&cx.case.decisions, cx.as_of).any(|(_, decision)| {
                    decision.kind.val() == Some(DecisionKind::Withdrawn)
                        && concerns(&decision.members, id)
                })
            || events
                .into_iter()
                .flat_map(|events| live(events, cx.as_of))
                .any(|(_, event)| {
                    event.reason.val() == Some(NonDepartureReason::ChangedMind)
                        && concerns(&event.members, id)
                });
        changed && !recorded(id)
    })
}
