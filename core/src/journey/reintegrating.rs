//! The reintegration track: what a case records of one person's time after the return.

use super::closing::{Ending, ending};
use super::plans::{Course, course};
use super::state::State;
use super::transitions::Step;
use super::walk::{Move, Moves, Track, allowed};
use crate::codes::{
    DecisionKind, RecordKind, ReintegrationState as I, ReportKind, SessionKind, TravelEventKind,
};
use crate::facts::{concerns, live};
use crate::model::{Case, Person};
use crate::programme::Params;
use crate::values::Date;

/// Steps of one day are taken in this order.
mod phase {
    pub(super) const ENTITLED: u8 = 1;
    pub(super) const MET: u8 = 2;
    pub(super) const DRAFTED: u8 = 3;
    pub(super) const SUBMITTED: u8 = 4;
    pub(super) const DECIDED: u8 = 5;
    pub(super) const DELIVERED: u8 = 6;
    pub(super) const FINISHED: u8 = 7;
    pub(super) const FOLLOWED: u8 = 8;
    pub(super) const REPORTED: u8 = 9;
    pub(super) const ACCEPTED: u8 = 10;
    pub(super) const ENDED: u8 = 11;
    pub(super) const REOPENED: u8 = 12;
}

struct Reintegrating;

impl Track for Reintegrating {
    type State = I;

    fn after(&self, now: I, open: I, one: &Move<I>) -> I {
        let to = one.to;
        if now == I::Deceased {
            return now;
        }
        if now.is_terminal() {
            return match one.step {
                Step::Reopen => open,
                Step::Die => to,
                _ => now,
            };
        }
        match one.step {
            Step::Reopen => now,
            Step::Die => to,
            step if allowed(step, State::Reintegration(now), State::Reintegration(to)) => to,
            // A first session alone is no entitlement, and a revision begins with something to revise.
            Step::Meet | Step::Revise => now,
            _ if to.is_terminal() && to != I::Completed => now,
            _ if to > now => to,
            _ => now,
        }
    }

    fn is_end(&self, state: I) -> bool {
        state.is_terminal()
    }
}

/// The state of a person's reintegration, and the day from which it holds.
pub(super) fn state(
    case: &Case<'_>,
    person: Option<&Person<'_>>,
    params: &Params,
    as_of: Date,
) -> (I, Option<Date>) {
    let id = person.and_then(|person| person.id.text());
    let mut moves = Moves::by(as_of);
    if let Some(back) = back(case, id, as_of) {
        entitled(case, id, as_of, back, &mut moves);
        planned(&course(case, id, params, as_of), &mut moves);
        looked_back(case, id, as_of, &mut moves);
    }
    ended(case, id, as_of, &mut moves);
    if let Some(death) = person.and_then(|person| person.deceased.get()) {
        let on = death.on.val().or(Some(as_of));
        moves.add(on, phase::ENDED, Step::Die, I::Deceased);
    }
    moves.walk(I::NotEntitled, &Reintegrating)
}

/// The day from which a person is back.
pub(super) fn back(case: &Case<'_>, id: Option<&str>, as_of: Date) -> Option<Date> {
    let events = case.travel.get().map(|travel| &travel.events);
    let arrived = events
        .into_iter()
        .flat_map(|list| live(list, as_of))
        .filter(|(_, event)| concerns(&event.members, id))
        .filter(|(_, event)| {
            use TravelEventKind::{Arrived, Received};
            matches!(event.kind.val(), Some(Arrived | Received))
        })
        .filter_map(|(_, event)| event.on.val())
        .map(|on| on.date())
        .min();
    let before = case.kind.val() == Some(RecordKind::Retroactive);
    arrived.or_else(|| case.opened_on.val().filter(|on| before && *on <= as_of))
}

/// Entitlement and first session: neither before the person is back.
fn entitled(case: &Case<'_>, id: Option<&str>, as_of: Date, back: Date, moves: &mut Moves<I>) {
    let granted = live(&case.entitlements, as_of)
        .filter(|(_, one)| concerns(&one.members, id))
        .filter(|(_, one)| {
            let component = one.component.val();
            component.is_some_and(|component| !component.is_pre_arrival())
        })
        .filter_map(|(_, one)| one.on.val());
    let decided = live(&case.decisions, as_of)
        .filter(|(_, one)| one.kind.val() == Some(DecisionKind::Entitled))
        .filter(|(_, one)| concerns(&one.members, id))
        .filter_map(|(_, one)| one.on.val());
    let Some(on) = granted.chain(decided).map(|on| on.date()).min() else {
        return;
    };
    let on = on.max(back);
    moves.add(Some(on), phase::ENTITLED, Step::Entitle, I::Entitled);
    let met = live(&case.counselling, as_of)
        .filter(|(_, one)| one.kind.val() == Some(SessionKind::PostArrival))
        .filter(|(_, one)| concerns(&one.members, id))
        .filter_map(|(_, one)| one.on.val())
        .map(|met| met.date().max(on))
        .min();
    moves.add(met, phase::MET, Step::Meet, I::Counselling);
}

/// Plans, approvals, deliveries.
fn planned(course: &Course, moves: &mut Moves<I>) {
    for plan in &course.plans {
        moves.add(plan.drafted, phase::DRAFTED, Step::Draft, I::PlanDraft);
        moves.add(plan.drafted, phase::DRAFTED, Step::Revise, I::PlanDraft);
        for on in &plan.submitted {
            moves.add(Some(*on), phase::SUBMITTED, Step::Submit, I::PlanSubmitted);
        }
        for on in &plan.rejected {
            moves.add(Some(*on), phase::DECIDED, Step::SendBack, I::PlanReturned);
        }
        moves.add(
            plan.approved,
            phase::DECIDED,
            Step::Approve,
            I::PlanApproved,
        );
    }
    for on in &course.delivered {
        moves.add(Some(*on), phase::DELIVERED, Step::Deliver, I::InDelivery);
    }
    let finished = course.finished;
    moves.add(finished, phase::FINISHED, Step::DeliverOn, I::Delivered);
    moves.add(
        course.followed,
        phase::FOLLOWED,
        Step::FollowUp,
        I::Monitoring,
    );
}

/// The final report and its acceptance.
fn looked_back(case: &Case<'_>, id: Option<&str>, as_of: Date, moves: &mut Moves<I>) {
    for (_, report) in live(&case.reports, as_of) {
        if report.kind.val() != Some(ReportKind::FinalReport) || !concerns(&report.members, id) {
            continue;
        }
        let on = report.on.val().map(|on| on.date());
        let handed_in = report.submitted_on.val().or(on);
        moves.add(handed_in, phase::REPORTED, Step::Report, I::FinalReport);
        let accepted = report.accepted_on.val();
        moves.add(accepted, phase::ACCEPTED, Step::Complete, I::Completed);
    }
}

/// Decisions that end or reopen the track, and what the closure says.
fn ended(case: &Case<'_>, id: Option<&str>, as_of: Date, moves: &mut Moves<I>) {
    use DecisionKind as D;
    for (_, decision) in live(&case.decisions, as_of) {
        let (phase, step, to) = match decision.kind.val() {
            Some(D::Completed) => (phase::ACCEPTED, Step::Complete, I::Completed),
            Some(D::LostContact) => (phase::ENDED, Step::LoseContact, I::LostContact),
            Some(D::Remigrated) => (phase::ENDED, Step::Remigrate, I::Remigrated),
            Some(D::DeclinedReintegration) => (phase::ENDED, Step::Decline, I::Declined),
            Some(D::DeliveryStopped) => (phase::ENDED, Step::Stop, I::StoppedByProvider),
            Some(D::WindowExpired) => (phase::ENDED, Step::Expire, I::Expired),
            Some(D::Reopened) => (phase::REOPENED, Step::Reopen, I::NotEntitled),
            _ => continue,
        };
        if concerns(&decision.members, id) {
            let on = decision.on.val().map(|on| on.date());
            moves.add(on, phase, step, to);
        }
    }
    let Some((reason, on)) = ending(case, id, as_of) else {
        return;
    };
    if let Some((step, to)) = reason.reintegration_track() {
        let moved_on = step == Step::Stop && back(case, id, as_of).is_none();
        if !moved_on {
            moves.add(Some(on), phase::ENDED, step, to);
        }
    }
}
