//! Clocks after the arrival.

use super::{Clock, Clocks};
use crate::codes::{AttemptOutcome, EntitlementComponent, ReintegrationState as I, SessionKind};
use crate::facts::{Given, Member, concerns, finished, kept, live, plan_of};
use crate::journey::reintegrating::back;
use crate::journey::steps::is_travel_only;
use crate::model::PlanItem;
use crate::values::Date;

/// Starts the clocks of who is back.
pub(super) fn run(clocks: &mut Clocks<'_, '_>) {
    let (facts, standing) = (clocks.facts, clocks.standing);
    for (member, stands) in facts.members().iter().zip(&standing.members) {
        let state = stands.reintegration;
        let Some(arrived) = back(facts.case, member.id(), facts.as_of) else {
            continue;
        };
        if !member.active || state.is_terminal() {
            continue;
        }
        received(clocks, member, arrived, state);
        sought(clocks, member, arrived);
        if is_travel_only(facts.case) {
            continue;
        }
        planned(clocks, member, arrived, state);
    }
    visits(clocks);
}

fn received(clocks: &mut Clocks<'_, '_>, member: &Member<'_>, arrived: Date, state: I) {
    let (case, as_of) = (clocks.facts.case, clocks.facts.as_of);
    let on_arrival = Some(EntitlementComponent::PostArrival);
    let entitled = live(&case.entitlements, as_of)
        .any(|(_, one)| one.component.val() == on_arrival && concerns(&one.members, member.id()));
    let given = kept(case, as_of)
        .any(|(_, one)| one.component.val() == on_arrival && concerns(&one.members, member.id()));
    if entitled && !given {
        clocks.start(Clock::PostArrivalWindow, Some(arrived));
    }
    let met = live(&case.counselling, as_of).any(|(_, one)| {
        one.kind.val() == Some(SessionKind::PostArrival) && concerns(&one.members, member.id())
    }) || live(&case.contact_attempts, as_of)
        .any(|(_, one)| concerns(&one.members, member.id()));
    if !met && state < I::Counselling {
        clocks.start(Clock::FirstContact, Some(arrived));
    }
}

/// Attempts in vain since the person was last reached, seen or paid.
fn sought(clocks: &mut Clocks<'_, '_>, member: &Member<'_>, arrived: Date) {
    let (case, as_of) = (clocks.facts.case, clocks.facts.as_of);
    let attempts = || {
        live(&case.contact_attempts, as_of)
            .filter(|(_, one)| concerns(&one.members, member.id()))
            .filter_map(|(_, one)| Some((one.on.val()?.date(), one.outcome.val()?)))
    };
    // Who refuses to speak was reached.
    let in_vain = |how| !matches!(how, AttemptOutcome::Reached | AttemptOutcome::Refused);
    if !attempts().any(|(_, how)| in_vain(how)) {
        return;
    }
    let met = live(&case.counselling, as_of)
        .filter(|(_, one)| concerns(&one.members, member.id()))
        .filter_map(|(_, one)| one.on.val());
    let paid = kept(case, as_of)
        .filter(|(_, one)| concerns(&one.members, member.id()))
        .filter_map(|(_, one)| one.on.val());
    let seen = case.monitoring.get().map(|all| &all.visits);
    let seen = seen
        .into_iter()
        .flat_map(|list| live(list, as_of))
        .filter(|(_, one)| concerns(&one.members, member.id()))
        .filter(|(_, one)| one.reached.val() != Some(false))
        .filter_map(|(_, one)| one.on.val());
    let last = met.chain(paid).chain(seen).map(|on| on.date());
    let last = last
        .chain(
            attempts()
                .filter(|(_, how)| !in_vain(*how))
                .map(|(on, _)| on),
        )
        .fold(arrived, Date::max);
    let first = attempts()
        .filter(|(on, how)| in_vain(*how) && *on > last)
        .map(|(on, _)| on)
        .min();
    clocks.start(Clock::LostContact, first);
}

fn planned(clocks: &mut Clocks<'_, '_>, member: &Member<'_>, arrived: Date, state: I) {
    let (case, as_of, params) = (clocks.facts.case, clocks.facts.as_of, clocks.params);
    let plan = plan_of(case, member.id(), as_of);
    // The plan of a household is one for all: nobody waits for a second one.
    if plan.is_none() && !live(&case.plans, as_of).any(|_| true) {
        clocks.start(Clock::PlanDue, Some(arrived));
    }
    let ends = live(&case.entitlements, as_of)
        .filter(|(_, one)| concerns(&one.members, member.id()))
        .filter_map(|(_, one)| one.window_end.val())
        .max();
    if !matches!(state, I::Delivered | I::Monitoring | I::FinalReport) {
        match ends {
            Some(end) => clocks.until(Clock::AssistanceWindow, arrived, end),
            None => clocks.start(Clock::AssistanceWindow, Some(arrived)),
        }
    }
    let Some((_, plan)) = plan else {
        return;
    };
    if state == I::PlanSubmitted {
        clocks.start(Clock::PlanApproval, plan.submitted_on.val());
    }
    if state == I::PlanApproved {
        let approved = crate::facts::approved(plan, params, as_of);
        clocks.start(Clock::FirstDelivery, approved);
    }
    let in_parts = |item: &PlanItem<'_>| item.instalments.has_any();
    if !plan.items.iter().any(in_parts) {
        return;
    }
    let given = Given::by(case, as_of, as_of);
    for (_, item) in live(&plan.items, as_of).filter(|(_, item)| in_parts(item)) {
        if finished(case, item, &given, as_of).is_some() {
            continue;
        }
        let parts = item.id.text().map(|id| given.of(id)).unwrap_or_default();
        let paid = parts
            .iter()
            .filter_map(|(.., one)| Some((one.instalment.val()?, one.on.val()?.date())))
            .max();
        let Some((number, last)) = paid else {
            continue;
        };
        let next = item
            .instalments
            .iter()
            .filter(|one| one.number.val().is_some_and(|next| next > number))
            .min_by_key(|one| one.number.val());
        match next.map(|one| one.due.val()) {
            Some(Some(due)) => clocks.until(Clock::NextInstalment, last, due),
            // The second part counts from the arrival, each later one from the one before.
            Some(None) if number == 1 => clocks.start(Clock::NextInstalment, Some(arrived)),
            Some(None) => clocks.start(Clock::NextInstalment, Some(last)),
            None => {}
        }
    }
}

/// Visits that are planned and were not made. A visit that names no entry of the schedule answers the earliest open
/// one that was due by then.
fn visits(clocks: &mut Clocks<'_, '_>) {
    let (case, as_of) = (clocks.facts.case, clocks.facts.as_of);
    let Some(monitoring) = case.monitoring.get() else {
        return;
    };
    let named = |id: Option<&str>| {
        id.is_some()
            && live(&monitoring.visits, as_of).any(|(_, visit)| visit.schedule.text() == id)
    };
    let mut free: Vec<Date> = live(&monitoring.visits, as_of)
        .filter(|(_, visit)| visit.schedule.is_empty())
        .filter_map(|(_, visit)| visit.on.val())
        .map(|on| on.date())
        .collect();
    free.sort_unstable();
    let mut open: Vec<(Date, bool, Date)> = live(&monitoring.schedule, as_of)
        .filter(|(_, entry)| !named(entry.id.text()))
        .filter_map(|(_, entry)| {
            let due = entry.due.val()?;
            let set = entry.on.val().map_or(due, |on| on.date().min(due));
            Some((due, entry.child_follow_up.val() == Some(true), set))
        })
        .collect();
    open.sort_unstable();
    for (due, child, set) in open {
        // A visit answers what was due until a month after it.
        let answered = free.iter().position(|on| due <= on.plus_days(30));
        if let Some(place) = answered {
            free.remove(place);
            continue;
        }
        let clock = if child {
            Clock::ChildFollowUp
        } else {
            Clock::Monitoring
        };
        clocks.until(clock, set, due);
    }
}
