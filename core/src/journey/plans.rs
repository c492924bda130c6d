//! Plans and deliveries of one person, by their days.

use crate::codes::{ApprovalDecision, ReferralStatus};
use crate::facts::{Items, approved, concerns, goes_to, is_post_return, kept, live};
use crate::model::{Case, Plan, PlanItem};
use crate::programme::Params;
use crate::values::Date;

/// The days of one plan.
pub(super) struct PlanDays {
    pub(super) drafted: Option<Date>,
    pub(super) submitted: Vec<Date>,
    pub(super) rejected: Vec<Date>,
    /// The day on which all levels had approved it.
    pub(super) approved: Option<Date>,
}

/// How plans and deliveries went.
pub(super) struct Course {
    pub(super) plans: Vec<PlanDays>,
    /// The days of deliveries after the return.
    pub(super) delivered: Vec<Date>,
    /// The day from which nothing of the plan is left to deliver.
    pub(super) finished: Option<Date>,
    /// The day from which the person is followed up.
    pub(super) followed: Option<Date>,
}

/// The plan that counts for a person on a day: the latest version, in the order of numbers, days and ids.
pub(crate) fn plan_of<'c>(
    case: &'c Case<'c>,
    id: Option<&'c str>,
    as_of: Date,
) -> Option<(usize, &'c Plan<'c>)> {
    plans(case, id, as_of).max_by_key(|(_, plan)| {
        let on = plan.on.val().map(|on| on.key());
        (plan.version.val(), on, plan.id.text())
    })
}

fn plans<'c>(
    case: &'c Case<'c>,
    id: Option<&'c str>,
    as_of: Date,
) -> impl Iterator<Item = (usize, &'c Plan<'c>)> {
    live(&case.plans, as_of).filter(move |(_, plan)| {
        let given_up = plan.cancelled_on.val().is_some_and(|on| on <= as_of);
        concerns(&plan.members, id) && !given_up
    })
}

/// What happened to the plans of a person by a day.
pub(super) fn course(case: &Case<'_>, id: Option<&str>, params: &Params, as_of: Date) -> Course {
    let items = Items::of(case);
    let mut delivered: Vec<Date> = kept(case, as_of)
        .filter(|(_, one)| is_post_return(one) == Some(true) && one.item.text().is_some())
        .filter(|(_, one)| {
            let plan = items.plan(case, one).map(|(_, plan)| plan);
            goes_to(one, plan, id)
        })
        .filter_map(|(_, one)| one.on.val())
        .map(|on| on.date())
        .collect();
    delivered.sort_unstable();
    let finished = plan_of(case, id, as_of).and_then(|(_, plan)| {
        let approved = approved(plan, params, as_of)?;
        finished(case, plan, as_of).map(|on| on.max(approved))
    });
    Course {
        plans: plans(case, id, as_of)
            .map(|(_, plan)| days(plan, params, as_of))
            .collect(),
        followed: finished.and_then(|on| followed(case, id, as_of, on)),
        delivered,
        finished,
    }
}

fn days(plan: &Plan<'_>, params: &Params, as_of: Date) -> PlanDays {
    let on = plan.on.val().map(|on| on.date());
    let mut submitted: Vec<Date> = plan.submitted_on.val().into_iter().collect();
    let mut rejected = Vec::new();
    for (_, approval) in live(&plan.approvals, as_of) {
        let Some(on) = approval.on.val().map(|on| on.date()) else {
            continue;
        };
        // Who decides on a plan has it before them.
        submitted.push(on);
        if approval.decision.val() == Some(ApprovalDecision::Rejected) {
            rejected.push(on);
        }
    }
    let first = submitted.iter().copied().min();
    PlanDays {
        drafted: on.or(first),
        submitted,
        rejected,
        approved: approved(plan, params, as_of),
    }
}

/// The day on which the last item of a plan was delivered or given up; none while something is left.
fn finished(case: &Case<'_>, plan: &Plan<'_>, as_of: Date) -> Option<Date> {
    let mut days = live(&plan.items, as_of).map(|(_, item)| done(case, item, as_of));
    let first = days.next()??;
    days.try_fold(first, |last, day| Some(last.max(day?)))
}

/// The day on which an item was delivered, with all its instalments, or given up.
pub(crate) fn done(case: &Case<'_>, item: &PlanItem<'_>, as_of: Date) -> Option<Date> {
    if let Some(given_up) = item.cancelled.get() {
        let on = given_up.on.val().unwrap_or(as_of);
        return (on <= as_of).then_some(on);
    }
    let id = item.id.text()?;
    let own = || kept(case, as_of).filter(|(_, one)| one.item.text() == Some(id));
    let paid = |number: u32| own().any(|(_, one)| one.instalment.val() == Some(number));
    let numbers = item.instalments.iter().filter_map(|one| one.number.val());
    if !numbers.into_iter().all(paid) {
        return None;
    }
    let last = own()
        .filter_map(|(_, one)| one.on.val())
        .map(|on| on.date())
        .max();
    last.or_else(|| served_elsewhere(case, item, as_of))
}

/// The day on which another service gave the help of an item.
fn served_elsewhere(case: &Case<'_>, item: &PlanItem<'_>, as_of: Date) -> Option<Date> {
    let id = item.referral_id.text()?;
    let (_, referral) = live(&case.referrals, as_of).find(|(_, one)| {
        one.id.text() == Some(id) && one.status.val() == Some(ReferralStatus::Completed)
    })?;
    let on = referral.on.val().map(|on| on.date());
    referral.completed_on.val().or(on).filter(|on| *on <= as_of)
}

/// The day from which a person is followed up after the last delivery: visits are planned, or one was made.
fn followed(case: &Case<'_>, id: Option<&str>, as_of: Date, from: Date) -> Option<Date> {
    let monitoring = case.monitoring.get()?;
    let planned = live(&monitoring.schedule, as_of)
        .filter(|(_, due)| due.member.is_empty() || due.member.text() == id)
        .map(|(_, due)| due.on.val().map_or(from, |on| on.date().max(from)));
    let visited = live(&monitoring.visits, as_of)
        .filter(|(_, visit)| concerns(&visit.members, id))
        .filter_map(|(_, visit)| visit.on.val())
        .map(|on| on.date())
        .filter(|on| *on >= from);
    planned.chain(visited).min()
}
