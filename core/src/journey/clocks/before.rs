//! Clocks before the arrival.

use super::{Clock, Clocks};
use crate::codes::{
    AsylumStatus, BestInterestsKind, DocumentType, GroupKind, MedicalKind, PackageDirection,
    RecordKind, ReturnState as R, ScreeningOutcome, TravelEventKind,
};
use crate::facts::{Member, concerns, live, trip};
use crate::findings::Gate;
use crate::journey::standing::MemberStanding;
use crate::model::Leg;
use crate::values::Date;

/// Starts the clocks of who has not arrived.
pub(super) fn run(clocks: &mut Clocks<'_, '_>) {
    let facts = clocks.facts;
    let standing = clocks.standing;
    for (member, stands) in facts.members().iter().zip(&standing.members) {
        if !member.active {
            continue;
        }
        let state = stands.returning;
        if matches!(state, R::Enquiry | R::Counselled) {
            applying(clocks, member);
        }
        withdrawal(clocks, member);
        if is_before(state) {
            preparing(clocks, member, stands);
            validities(clocks, member);
            leaving(clocks, member);
        }
        if state == R::NoShow {
            let missed = event(clocks, member, TravelEventKind::NoShow);
            let hours = clocks.params.int(crate::programme::Param::NoShowDecisionH);
            if let (Some(missed), Some(hours)) = (missed, hours) {
                let due = missed.plus_days(hours.div_euclid(24));
                clocks.until(Clock::NoShowDecision, missed, due);
            }
        }
        if matches!(state, R::Departed | R::InTransit) {
            clocks.start(Clock::DepartureQuery, member.passed(Gate::G4));
        }
    }
}

fn is_before(state: R) -> bool {
    matches!(
        state,
        R::Registered
            | R::Eligible
            | R::VoluntarinessConfirmed
            | R::Preparing
            | R::Cleared
            | R::Booked
            | R::NoShow
    )
}

fn event(clocks: &Clocks<'_, '_>, member: &Member<'_>, kind: TravelEventKind) -> Option<Date> {
    let (case, as_of) = (clocks.facts.case, clocks.facts.as_of);
    let events = case.travel.get().map(|travel| &travel.events);
    events
        .into_iter()
        .flat_map(|list| live(list, as_of))
        .filter(|(_, one)| one.kind.val() == Some(kind) && concerns(&one.members, member.id()))
        .filter_map(|(_, one)| one.on.val())
        .map(|on| on.date())
        .max()
}

/// Before the application.
fn applying(clocks: &mut Clocks<'_, '_>, member: &Member<'_>) {
    let as_of = clocks.facts.as_of;
    let ended = live(&member.person.asylum, as_of)
        .filter_map(|(_, claim)| match claim.status.val()? {
            AsylumStatus::RejectedFinal | AsylumStatus::RejectedAppealable => {
                claim.outcome_on.val()
            }
            AsylumStatus::WithdrawnByPerson => claim.withdrawn_on.val(),
            _ => None,
        })
        .filter(|on| *on <= as_of)
        .max();
    clocks.start(Clock::ClaimWindow, ended);
    let travel = clocks.facts.case.travel.get();
    let planned = travel.and_then(|travel| travel.planned_on.val());
    clocks.ahead_of(Clock::ApplicationLead, None, planned);
}

fn withdrawal(clocks: &mut Clocks<'_, '_>, member: &Member<'_>) {
    let (case, as_of) = (clocks.facts.case, clocks.facts.as_of);
    let open: Vec<Option<Date>> = live(&case.withdrawals, as_of)
        .filter(|(_, one)| concerns(&one.members, member.id()))
        .filter(|(_, one)| one.accepted_on.val().is_none_or(|on| on > as_of))
        .map(|(_, one)| one.on.val().map(|on| on.date()))
        .collect();
    for on in open {
        clocks.start(Clock::WithdrawalAnswer, on);
    }
}

/// From registration to departure.
fn preparing(clocks: &mut Clocks<'_, '_>, member: &Member<'_>, stands: &MemberStanding) {
    let as_of = clocks.facts.as_of;
    let registered = member.passed(Gate::G1);
    // Who was announced only has not applied yet.
    let announced = clocks.facts.case.kind.val() == Some(RecordKind::Placeholder);
    if stands.returning == R::Registered && !announced {
        clocks.start(Clock::EligibilityDecision, registered);
    }
    clocks.start(Clock::RegistrationToDeparture, registered);
    let decisions = live(&member.person.status, as_of)
        .filter_map(|(_, status)| status.return_decision.get())
        .filter_map(|decision| {
            Some((
                decision.on.val()?,
                decision.voluntary_departure_until.val()?,
            ))
        })
        .max_by_key(|(on, _)| *on);
    if let Some((on, until)) = decisions {
        clocks.until(Clock::VoluntaryDeparture, on, until);
    }
    if stands.protection == crate::codes::ProtectionState::ScreenedPositive {
        let all = clocks.facts.case.protection.get();
        let screened = all
            .into_iter()
            .flat_map(|all| live(&all.screenings, as_of))
            .filter(|(_, one)| one.member.text() == member.id())
            .filter(|(_, one)| one.outcome.val() == Some(ScreeningOutcome::Positive))
            .filter_map(|(_, one)| one.on.val())
            .map(|on| on.date())
            .max();
        clocks.start(Clock::FullAssessment, screened);
    }
}

/// What holds for a time only.
fn validities(clocks: &mut Clocks<'_, '_>, member: &Member<'_>) {
    let (case, as_of) = (clocks.facts.case, clocks.facts.as_of);
    let declared = live(&case.declarations, as_of)
        .filter(|(_, one)| one.member.text() == member.id() && one.revoked_on.is_empty())
        .filter_map(|(_, one)| Some((one.on.val()?.date(), one.valid_until.val())))
        .max();
    match declared {
        Some((on, Some(until))) => clocks.until(Clock::DeclarationValidity, on, until),
        Some((on, None)) => clocks.start(Clock::DeclarationValidity, Some(on)),
        None => {}
    }
    if let Some(all) = case.protection.get() {
        let looked = live(&all.safety, as_of)
            .filter(|(_, one)| concerns(&one.members, member.id()))
            .filter_map(|(_, one)| one.on.val())
            .map(|on| on.date())
            .max();
        clocks.start(Clock::SafetyValidity, looked);
        let determined = live(&all.best_interests, as_of)
            .filter(|(_, one)| one.kind.val() == Some(BestInterestsKind::Bid))
            .filter(|(_, one)| one.member.text() == member.id())
            .filter_map(|(_, one)| Some((one.decided_on.val()?, one.valid_until.val())))
            .max();
        match determined {
            Some((on, Some(until))) => clocks.until(Clock::BestInterestsValidity, on, until),
            Some((on, None)) => clocks.start(Clock::BestInterestsValidity, Some(on)),
            None => {}
        }
    }
    let examined = live(&case.medical, as_of)
        .filter(|(_, one)| one.kind.val() == Some(MedicalKind::FitToTravel))
        .filter(|(_, one)| one.member.text() == member.id())
        .filter_map(|(_, one)| Some((one.on.val()?.date(), one.valid_until.val()?.date())))
        .max();
    if let Some((on, until)) = examined {
        clocks.until(Clock::FitToTravelValidity, on, until);
    }
    let paper = live(&member.person.documents, as_of)
        .filter(|(_, paper)| {
            paper
                .kind
                .val()
                .is_some_and(DocumentType::is_travel_document)
        })
        .filter_map(|(_, paper)| Some((paper.expires_on.val()?, paper.issued_on.val()?)))
        .filter(|(_, issued)| *issued <= as_of)
        .max();
    if let Some((until, from)) = paper {
        clocks.until(Clock::TravelDocumentValidity, from, until);
    }
}

/// What must be done so many days before the flight.
fn leaving(clocks: &mut Clocks<'_, '_>, member: &Member<'_>) {
    let (case, as_of) = (clocks.facts.case, clocks.facts.as_of);
    // What is booked later is not known yet.
    let known = |leg: &Leg<'_>| leg.booked_on.val().is_none_or(|on| on <= as_of);
    let legs = || trip::legs(case, member.id(), as_of).filter(|(_, leg)| known(leg));
    let departs = legs()
        .filter_map(|(_, leg)| leg.departs.val())
        .map(|at| at.date())
        .min();
    let planned = case.travel.get().and_then(|travel| travel.planned_on.val());
    let departs = departs.or(planned);
    let booked = legs().filter_map(|(_, leg)| leg.booked_on.val()).min();
    let shared = legs().any(|(_, leg)| leg.shared_on.val().is_some_and(|on| on <= as_of));
    if booked.is_some() && !shared {
        clocks.ahead_of(Clock::FlightData, booked, departs);
    }
    let sent = live(&case.packages, as_of).any(|(_, one)| {
        one.direction.val() != Some(PackageDirection::OriginToHost)
            && concerns(&one.members, member.id())
    });
    if !sent {
        clocks.ahead_of(Clock::Package, booked, departs);
    }
    let mut papers = live(&member.person.documents, as_of);
    let papers = papers.any(|(_, paper)| {
        paper
            .kind
            .val()
            .is_some_and(DocumentType::is_travel_document)
    });
    if !papers {
        clocks.ahead_of(Clock::ConsulateNotice, booked, departs);
    }
    if let Some(group) = case.group.get()
        && group.kind.val() == Some(GroupKind::Charter)
        && group.announced_on.val().is_none_or(|on| on > as_of)
    {
        clocks.ahead_of(Clock::CharterNotice, None, group.departs_on.val());
    }
}
