//! Plans and deliveries of one person, by their days.

use crate::codes::ApprovalDecision;
use crate::facts::{
    Given, Items, approved, concerns, finished, given_up, goes_to, is_post_return, kept, live,
    made, plan_of,
};
use crate::model::{Case, Plan};
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
        all_finished(case, plan, as_of).map(|on| on.max(approved))
    });
    Course {
        // Versions that were replaced since were the plans of their time.
        plans: made(&case.plans, as_of)
            .filter(|(_, plan)| concerns(&plan.members, id) && !given_up(plan, as_of))
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
fn all_finished(case: &Case<'_>, plan: &Plan<'_>, as_of: Date) -> Option<Date> {
    let given = Given::by(case, as_of, as_of);
    let mut days = live(&plan.items, as_of).map(|(_, item)| finished(case, item, &given, as_of));
    let first = days.next()??;
    days.try_fold(first, |last, day| Some(last.max(day?)))
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
