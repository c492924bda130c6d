//! Completed: nothing promised is left lying.

use smallvec::SmallVec;

use super::{exit_session, is_said};
use crate::codes::{
    AckKind, AssistanceType, ClosureReason, DeliveryForm, ReferralStatus, ReportKind,
};
use crate::facts::{kept, live};
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
        let plans = || live(&case.plans, cx.as_of).filter(|(_, plan)| stands(plan, cx.due));
        match reason.and_then(Field::val) {
            Some(ClosureReason::Completed) => {}
            Some(_) => return,
            None if reason.is_some_and(Field::is_bad) => return cx.skip(),
            // Who asks for the closure of a case with a plan and gives no reason asks for its good end.
            None if plans().next().is_some() => {}
            None => return,
        }
        let due = cx.due;
        let mut given: SmallVec<[(&str, usize, &Delivery<'_>); 8]> = kept(case, cx.as_of)
            .filter(|(_, one)| one.on.val().is_none_or(|on| on.date() <= due))
            .filter_map(|(place, one)| Some((one.item.text()?, place, one)))
            .collect();
        given.sort_unstable_by_key(|(item, place, _)| (*item, *place));
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

fn stands(plan: &Plan<'_>, day: Date) -> bool {
    plan.cancelled_on.val().is_none_or(|on| on > day)
}

/// Says what is left to do for an item.
fn unfinished(
    cx: &mut Cx<'_, '_>,
    item: &PlanItem<'_>,
    at: At<PlanItem<'static>>,
    given: &[(&str, usize, &Delivery<'_>)],
) {
    if let Some(cancelled) = item.cancelled.get() {
        if !is_said(&cancelled.reason) {
            cx.fail(at.cancelled().inner().reason(), [Arg::Code("reason")]);
        }
        return;
    }
    let Some(id) = item.id.text() else {
        return cx.skip();
    };
    let from = given.partition_point(|(of, ..)| *of < id);
    let until = given.partition_point(|(of, ..)| *of <= id);
    let own = given.get(from..until).unwrap_or_default();
    if own.is_empty() {
        if !served_elsewhere(cx, item) {
            cx.fail(at, [Arg::Code("delivery")]);
        }
        return;
    }
    for (place, instalment) in item.instalments.each() {
        let Some(number) = instalment.number.val() else {
            continue;
        };
        if !own
            .iter()
            .any(|(.., one)| one.instalment.val() == Some(number))
        {
            cx.fail(at.instalments().i(place), [Arg::Code("instalment")]);
        }
    }
    for (_, place, delivery) in own {
        if !is_proven(delivery) {
            let receipts = Case::at().deliveries().i(*place).receipts();
            cx.fail(receipts, [Arg::Code("proof")]);
        }
    }
}

/// Whether an item is help of another service, and that service has given it.
fn served_elsewhere(cx: &Cx<'_, '_>, item: &PlanItem<'_>) -> bool {
    let referral = item.referral.val() == Some(true)
        || item.kind.val() == Some(AssistanceType::ReferralOnly)
        || item.referral_id.text().is_some();
    let Some(id) = item.referral_id.text().filter(|_| referral) else {
        return false;
    };
    live(&cx.case.referrals, cx.as_of).any(|(_, one)| {
        one.id.text() == Some(id) && one.status.val() == Some(ReferralStatus::Completed)
    })
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
