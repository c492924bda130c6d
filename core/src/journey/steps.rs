//! The steps that come next, and the gate before them.

use super::standing::Standing;
use super::state::State;
use super::transitions::{Step, Transition};
use crate::codes::{
    OverallStatus, RecordKind, ReintegrationState as I, ReturnState as R, ReturnType,
};
use crate::facts;
use crate::findings::Gate;
use crate::model::Case;
use crate::programme::{Param, Params};

/// The gate that a case comes to next; none where it has come to its end, or the return has: who never left comes to no
/// further gate but the closure, which passes by being there.
pub(super) fn next_gate(case: &Case<'_>, standing: &Standing) -> Option<Gate> {
    if !is_open(standing) || case.kind.val() == Some(RecordKind::Placeholder) {
        return None;
    }
    Some(match standing.returning {
        R::Enquiry | R::Counselled => Gate::G1,
        R::Registered => Gate::G2,
        R::Eligible | R::VoluntarinessConfirmed | R::Preparing => Gate::G3,
        R::Cleared | R::Booked | R::NoShow => Gate::G4,
        R::Departed | R::InTransit => Gate::Arrival,
        R::Arrived | R::Received | R::AlreadyReturned => match standing.reintegration {
            I::NotEntitled if is_travel_only(case) => Gate::G7,
            I::NotEntitled
            | I::Entitled
            | I::Counselling
            | I::PlanDraft
            | I::PlanSubmitted
            | I::PlanReturned => Gate::G5,
            I::PlanApproved | I::InDelivery => Gate::G6,
            _ => Gate::G7,
        },
        _ => return None,
    })
}

/// The steps that are expected next. While something holds the case, none.
pub(super) fn next_steps(
    case: &Case<'_>,
    standing: &Standing,
    params: &Params,
) -> Vec<&'static Transition> {
    if !standing.holds.is_empty() {
        return Vec::new();
    }
    let here = [
        State::Case(standing.overall),
        State::Return(standing.returning),
        State::Reintegration(standing.reintegration),
    ];
    Step::ALL
        .iter()
        .map(|step| step.row())
        .filter(|row| row.from.iter().any(|from| here.contains(from)))
        .filter(|row| is_expected(row.step, case, standing, params))
        .collect()
}

fn is_expected(step: Step, case: &Case<'_>, standing: &Standing, params: &Params) -> bool {
    use Step as S;
    let back = matches!(
        standing.returning,
        R::Arrived | R::Received | R::AlreadyReturned
    );
    match step {
        // What may happen, and nobody plans.
        S::Miss | S::SendBack | S::Revise | S::ReportNotDeparted | S::AskHost | S::Merge => false,
        S::PayInstalment | S::Transit => false,
        S::Reopen => may_reopen(case, params),
        _ if !is_open(standing) => false,
        S::Close => is_over(case, standing),
        S::BookFirst => {
            let origin = case.origin.get().and_then(|side| side.country.val());
            let first = params.countries(Param::ConsulateRequiresTicket);
            origin.is_some_and(|origin| first.contains(&origin))
        }
        S::Entitle => back && !is_travel_only(case),
        _ if step.row().is_way_out() => false,
        _ if matches!(step.row().from.first(), Some(State::Reintegration(_))) => back,
        _ => case.kind.val() != Some(RecordKind::Placeholder),
    }
}

pub(super) fn is_open(standing: &Standing) -> bool {
    !matches!(
        standing.overall,
        OverallStatus::Closed | OverallStatus::Duplicate
    )
}

/// Whether the return comes without reintegration assistance.
pub(super) fn is_travel_only(case: &Case<'_>) -> bool {
    case.return_type.val() == Some(ReturnType::Avr)
}

/// Whether nothing is left but to close the case.
fn is_over(case: &Case<'_>, standing: &Standing) -> bool {
    let returned = matches!(standing.returning, R::Received);
    match standing.reintegration {
        I::FinalReport => false,
        end if end.is_terminal() => true,
        I::NotEntitled if returned => is_travel_only(case),
        _ => standing.returning.is_terminal() && !returned,
    }
}

/// Whether a closed case may be opened again, by whoever may decide it.
pub(super) fn may_reopen(case: &Case<'_>, params: &Params) -> bool {
    let reason = case.closure.get().and_then(|end| end.reason.val());
    reason.is_none_or(|reason| facts::may_reopen(reason, params, true))
}
