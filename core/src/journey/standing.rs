//! Where a case stands on a day: worked out of what is recorded, never typed in.

use super::closing::{closed, merged};
use super::{protecting, reintegrating, returning};
use crate::codes::{
    BestInterestsState, HoldKind, OverallStatus, Participation, ProtectionState,
    ReintegrationState, ReturnState, TracingState,
};
use crate::facts::{Facts, Member, concerns, live, plan_of};
use crate::model::{Case, Person};
use crate::programme::Params;
use crate::values::Date;

/// Where a case stands.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Standing {
    /// The case as a whole.
    pub overall: OverallStatus,
    /// The return: of who takes part and has come least far.
    pub returning: ReturnState,
    /// The reintegration: of who has a plan and has come least far; without a plan, of who takes part.
    pub reintegration: ReintegrationState,
    /// Each member, in the order of the case.
    pub members: Vec<MemberStanding>,
    /// What holds the case, each kind once.
    pub holds: Vec<HoldKind>,
    /// The day of the last step.
    pub since: Option<Date>,
}

/// Where one member stands.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct MemberStanding {
    /// The id, where it is safe to repeat.
    pub id: Option<Box<str>>,
    /// Whether the person takes part: as recorded by withdrawal or death, else as stated.
    pub participation: Participation,
    /// The return.
    pub returning: ReturnState,
    /// Protection.
    pub protection: ProtectionState,
    /// The best-interests procedure.
    pub best_interests: BestInterestsState,
    /// The tracing of the family, where there is one.
    pub tracing: Option<TracingState>,
    /// The reintegration.
    pub reintegration: ReintegrationState,
}

/// Where a case stands on a day, under the parameters of its programme. A pure function: the same case gives the same
/// answer for the same day, whenever it is asked. What happened later is left out; what was written down later is not,
/// see [`known_by`](super::known_by).
#[must_use]
pub fn standing(case: &Case<'_>, params: &Params, as_of: Date) -> Standing {
    let facts = Facts::of(case, params, as_of);
    of_facts(&facts, params)
}

pub(crate) fn of_facts(facts: &Facts<'_>, params: &Params) -> Standing {
    let (case, as_of) = (facts.case, facts.as_of);
    let mut since = None;
    let mut members = Vec::with_capacity(facts.members().len());
    let (mut returns, mut after) = (Vec::new(), Vec::new());
    for member in facts.members() {
        let (one, day) = of_member(case, member, params, as_of);
        let planned = plan_of(case, member.id(), as_of).is_some();
        returns.push((takes_part(&one), one.returning));
        after.push((takes_part(&one), planned, one.reintegration));
        since = since.max(day);
        members.push(one);
    }
    if members.is_empty() {
        let (state, day) = returning::state(case, None, params, as_of);
        returns.push((true, state));
        since = day;
    }
    let returning = least(returns.iter().filter(|(active, _)| *active).map(|of| of.1))
        .or_else(|| least(returns.iter().map(|of| of.1)))
        .unwrap_or(ReturnState::Enquiry);
    let reintegration = least(
        after
            .iter()
            .filter(|(active, planned, _)| *active && *planned)
            .map(|of| of.2),
    )
    .or_else(|| least(after.iter().filter(|(active, ..)| *active).map(|of| of.2)))
    .or_else(|| least(after.iter().map(|of| of.2)))
    .unwrap_or(ReintegrationState::NotEntitled);
    let closed = closed(case, as_of);
    Standing {
        overall: overall(case, returning, as_of),
        returning,
        reintegration,
        members,
        holds: holds(case, None, as_of),
        since: since.max(closed),
    }
}

fn least<S: Ord>(states: impl Iterator<Item = S>) -> Option<S> {
    states.min()
}

fn takes_part(member: &MemberStanding) -> bool {
    use ReturnState as R;
    member.participation == Participation::Active
        && !matches!(
            member.returning,
            R::Withdrawn
                | R::Ineligible
                | R::NotDeparted
                | R::ReturnNotViable
                | R::TransferredOut
                | R::Deceased
        )
}

fn of_member(
    case: &Case<'_>,
    member: &Member<'_>,
    params: &Params,
    as_of: Date,
) -> (MemberStanding, Option<Date>) {
    let person: &Person<'_> = member.person;
    let id = member.id();
    let (returning, left) = returning::state(case, Some(member), params, as_of);
    let (reintegration, moved) = reintegrating::state(case, Some(person), params, as_of);
    let stated = person.participation.val().unwrap_or(Participation::Active);
    let one = MemberStanding {
        id: id.filter(|id| crate::rules::is_safe(id)).map(Into::into),
        participation: match returning {
            ReturnState::Withdrawn => Participation::Withdrawn,
            ReturnState::Deceased => Participation::Deceased,
            _ => stated,
        },
        returning,
        protection: protecting::state(case, id, as_of),
        best_interests: protecting::best_interests(case, id, member.is_child_on(as_of), as_of),
        tracing: protecting::tracing(case, id, as_of),
        reintegration,
    };
    (one, left.max(moved))
}

/// What holds a member, or anybody in the case, on a day.
pub(super) fn holds(case: &Case<'_>, id: Option<&str>, as_of: Date) -> Vec<HoldKind> {
    let mut kinds: Vec<HoldKind> = live(&case.holds, as_of)
        .filter(|(_, hold)| id.is_none() || concerns(&hold.members, id))
        .filter(|(_, hold)| hold.from.val().is_none_or(|from| from <= as_of))
        .filter(|(_, hold)| hold.released_on.val().is_none_or(|on| on > as_of))
        .filter_map(|(_, hold)| hold.kind.val())
        .collect();
    kinds.sort_unstable();
    kinds.dedup();
    kinds
}

fn overall(case: &Case<'_>, returning: ReturnState, as_of: Date) -> OverallStatus {
    use ReturnState as R;
    if merged(case, as_of).is_some() {
        return OverallStatus::Duplicate;
    }
    if closed(case, as_of).is_some() {
        return OverallStatus::Closed;
    }
    match returning {
        R::Enquiry | R::Counselled => OverallStatus::Draft,
        R::Departed | R::InTransit => OverallStatus::OpenTravel,
        R::Arrived | R::Received | R::AlreadyReturned => OverallStatus::OpenPostReturn,
        _ => OverallStatus::OpenPreReturn,
    }
}
