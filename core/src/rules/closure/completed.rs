//! Completed: nothing promised is left lying.

use smallvec::SmallVec;

use super::{exit_session, is_said};
use crate::codes::{AckKind, ClosureReason, DeliveryForm, ReportKind};
use crate::facts::{Given, Outcome, given_up, live, outcome, unpaid};
use crate::findings::{Arg, Check, Gate, Rule, cite};
use crate::model::{Case, Delivery, Plan, PlanItem};
use crate::record::{At, Field};
use crate::rules::Cx;
use crate::values::Date;

/// A case is completed when everything promised in the plan has come to its end, and somebody looked back on it
/// with the person.
pub static CLO_002: Rule = Rule {
    code: "CLO-002",
    name: "completed-with-work-left",
    gates: &[Gate::G7],
    grade: "V",
    sources: &[cite("S04", "KM3", "V")],
    args: &["lacks"],
    check: Check::Case(|cx| {
        let case = cx.case;
        let reason = case.closure.get().map(|closure| &closure.reason);
        let plans = || live(&case.plans, cx.as_of).filter(|(_, plan)| !given_up(plan, cx.due));
        match reason.and_then(Field::val) {
            Some(ClosureReason::Completed) => {}
            Some(_) => return,
            None if reason.is_some_and(Field::is_bad) => return cx.skip(),
            // Who asks for the closure of a case with a plan and gives no reason asks for its good end.
            None if plans().next().is_some() => {}
            None => return,
        }
        let given = Given::by(case, cx.as_of, cx.due);
        let plans: SmallVec<[(usize, &Plan<'_>); 4]> = plans().collect();
        for (place, plan) in &plans {
            let at = Case::at().plans().i(*place).items();
            for (item_place, item) in live(&plan.items, cx.as_of) {
                unfinished(cx, item, at.i(item_place), &given);
            }
        }
        looked_back(cx, &plans);
    }),
    ..Rule::NEW
};

/// Says what is left to do for an item.
fn unfinished(
    cx: &mut Cx<'_, '_>,
    item: &PlanItem<'_>,
    at: At<PlanItem<'static>>,
    given: &Given<'_>,
) {
    let parts = match outcome(cx.case, item, given, cx.due) {
        Outcome::GivenUp => {
            let cancelled = item.cancelled.get();
            if !cancelled.is_some_and(|end| is_said(&end.reason)) {
                cx.fail(at.cancelled().inner().reason(), [Arg::Code("reason")]);
            }
            return;
        }
        Outcome::Given(parts) => parts,
        Outcome::Elsewhere(_) => return,
        Outcome::Nothing => return cx.fail(at, [Arg::Code("delivery")]),
        Outcome::Nameless => return cx.skip(),
    };
    for place in unpaid(item, parts) {
        cx.fail(at.instalments().i(place), [Arg::Code("instalment")]);
    }
    for (_, place, delivery) in parts {
        if !is_proven(delivery) {
            let receipts = Case::at().deliveries().i(*place).receipts();
            cx.fail(receipts, [Arg::Code("proof")]);
        }
    }
}

/// Whether something shows that a delivery was made. Money and services leave no invoice: there the signature of the
/// person, the transfer or the attendance sheet is the proof.
fn is_proven(delivery: &Delivery<'_>) -> bool {
    if delivery.receipts.has_any() {
        return true;
    }
    let form = delivery.form.val();
    let kind = delivery.acknowledged.get().and_then(|ack| ack.kind.val());
    match form {
        Some(DeliveryForm::Cash) => matches!(
            kind,
            Some(
                AckKind::SignedReceipt
                    | AckKind::Thumbprint
                    | AckKind::Electronic
                    | AckKind::TransferConfirmation
            )
        ),
        Some(DeliveryForm::Service) => kind.is_some(),
        _ => false,
    }
}

/// The final report, accepted, and the last meeting with the person.
fn looked_back(cx: &mut Cx<'_, '_>, plans: &[(usize, &Plan<'_>)]) {
    let (case, due) = (cx.case, cx.due);
    let by_then = |day: Option<Date>| day.is_some_and(|day| day <= due);
    let finals = || {
        live(&case.reports, cx.as_of)
            .filter(|(_, report)| report.kind.val() == Some(ReportKind::FinalReport))
    };
    let accepted = |plan: Option<&str>| {
        finals().any(|(_, report)| {
            let of_plan = report.plan.is_empty() || plan.is_none() || report.plan.text() == plan;
            of_plan && by_then(report.accepted_on.val())
        })
    };
    let reported = match plans {
        [] => accepted(None),
        plans => plans.iter().all(|(_, plan)| accepted(plan.id.text())),
    };
    let pending = finals().find(|(_, report)| !by_then(report.accepted_on.val()));
    let exit = case.closure.get().and_then(|closure| closure.exit.get());
    let met = live(&case.reports, cx.as_of).any(|(_, report)| {
        let of_meeting = report.kind.val() == Some(ReportKind::FinalMeeting);
        let on = report.on.val().filter(|_| of_meeting).map(|on| on.date());
        by_then(report.meeting_on.val()) || by_then(on)
    }) || exit.is_some_and(|exit| by_then(exit.held_on.val()))
        || exit_session(cx, due);
    // Nobody is made to come: that the person did not want the meeting is enough.
    let refused = exit.is_some_and(|exit| exit.declined.val() == Some(true));
    let at = Case::at().reports();
    if !reported {
        match pending {
            Some((place, _)) => cx.fail(at.i(place).accepted_on(), [Arg::Code("acceptance")]),
            None => cx.fail(at, [Arg::Code("report")]),
        }
    }
    if !met && !refused {
        cx.fail(Case::at().closure().exit(), [Arg::Code("meeting")]);
    }
}
