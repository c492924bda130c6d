//! How far a person came, and what stands on file for them.

use super::super::super::look::Look;
use super::Predicate;
use crate::codes::{
    BestInterestsState, DimensionAnswer, DocumentVerification, EntitlementComponent, SessionKind,
    TransitAssistance,
};
use crate::facts::plan_of;
use crate::facts::{Member, concerns, kept, live};
use crate::findings::Gate;
use crate::journey::MemberStanding;
use crate::values::Date;

pub(super) static PREDICATES: &[Predicate] = &[
    Predicate::person(
        "returned",
        "came back, or is on the way",
        |look, who, at| Some(look.has_returned(who, at)),
    ),
    Predicate::person(
        "voluntary",
        "by a kind of voluntary return",
        |look, _, _| {
            look.case
                .return_type
                .val()
                .map(|kind| kind.is_voluntary_family())
        },
    ),
    Predicate::person("child", "a child at the return", |look, who, at| {
        Some(who.is_child_on(day(look, who, at)))
    }),
    Predicate::person("plan_approved", "with an approved plan", |_, who, _| {
        Some(who.passed(Gate::G5).is_some())
    }),
    Predicate::person(
        "helped_in_transit",
        "helped at a point of transit",
        |look, who, _| {
            let travel = look.case.travel.get();
            let mut helped = travel
                .into_iter()
                .flat_map(|travel| live(&travel.transits, look.as_of))
                .filter(|(_, one)| concerns(&one.members, who.id()));
            Some(helped.any(|(_, one)| one.assistance.val() == Some(TransitAssistance::Done)))
        },
    ),
    Predicate::person(
        "helped_on_arrival",
        "given help on or after arrival, before a plan",
        |look, who, _| {
            use EntitlementComponent as E;
            let after = [
                E::PostArrival,
                E::CashInLieu,
                E::MedicalSupport,
                E::HousingSupport,
                E::FamilyReunion,
            ];
            let mut given =
                kept(look.case, look.as_of).filter(|(_, one)| concerns(&one.members, who.id()));
            Some(given.any(|(_, one)| {
                one.component
                    .val()
                    .is_some_and(|what| after.contains(&what))
            }))
        },
    ),
    Predicate::person(
        "helped_to_reintegrate",
        "given help under a plan",
        |look, who, _| Some(look.services().iter().any(|one| one.goes_to(who.id()))),
    ),
    Predicate::person(
        "declared_before_leaving",
        "with a declaration of voluntary return from before the departure",
        |look, who, at| {
            let until = day(look, who, at);
            let only = look.facts.members().len() == 1;
            let mut told = live(&look.case.declarations, look.as_of).filter(|(_, one)| {
                match one.member.text() {
                    Some(of) => Some(of) == who.id(),
                    None => only,
                }
            });
            Some(told.any(|(_, one)| one.on.val().is_some_and(|on| on.date() <= until)))
        },
    ),
    Predicate::person(
        "counselled_before_leaving",
        "counselled on the return before the departure",
        |look, who, at| {
            let until = day(look, who, at);
            let mut held = live(&look.case.counselling, look.as_of).filter(|(_, one)| {
                matches!(
                    one.kind.val(),
                    Some(SessionKind::Information | SessionKind::Return)
                ) && concerns(&one.members, who.id())
            });
            Some(held.any(|(_, one)| one.on.val().is_some_and(|on| on.date() <= until)))
        },
    ),
    Predicate::person(
        "counselled_after_arrival",
        "counselled after the arrival",
        |look, who, _| {
            let mut held = live(&look.case.counselling, look.as_of)
                .filter(|(_, one)| concerns(&one.members, who.id()));
            Some(held.any(|(_, one)| one.kind.val() == Some(SessionKind::PostArrival)))
        },
    ),
    Predicate::person(
        "screened_before_leaving",
        "screened for needs of protection before the departure",
        |look, who, at| {
            let until = day(look, who, at);
            let all = look.case.protection.get().map(|all| &all.screenings);
            let mut held = all
                .into_iter()
                .flat_map(|all| live(all, look.as_of))
                .filter(|(_, one)| one.member.text() == who.id());
            Some(held.any(|(_, one)| one.on.val().is_some_and(|on| on.date() <= until)))
        },
    ),
    Predicate::person(
        "best_interests_on_file",
        "with an assessment or a determination of best interests",
        |_, _, at| {
            Some(matches!(
                at.best_interests,
                BestInterestsState::BiaDone | BestInterestsState::BidDecided
            ))
        },
    ),
    Predicate::person(
        "child_heard",
        "whose views were heard as a child",
        |look, who, _| {
            let all = look.case.protection.get().map(|all| &all.best_interests);
            let mut held = all
                .into_iter()
                .flat_map(|all| live(all, look.as_of))
                .filter(|(_, one)| one.member.text() == who.id());
            Some(held.any(|(_, one)| {
                let views = one.child_views.get();
                views.is_some_and(|views| views.heard_on.val().is_some_and(|on| on <= look.as_of))
            }))
        },
    ),
    Predicate::person(
        "identity_on_file",
        "with a verified paper of identity or for travel",
        |look, who, _| {
            let mut papers = live(&who.person.documents, look.as_of).filter(|(_, paper)| {
                let kind = paper.kind.val();
                kind.is_some_and(|kind| kind.is_identity_document() || kind.is_travel_document())
            });
            Some(
                papers.any(|(_, paper)| {
                    paper.verification.val() == Some(DocumentVerification::Verified)
                }),
            )
        },
    ),
    Predicate::person(
        "plan_looks_at_all",
        "whose plan answers the economic, the social and the psychosocial dimension",
        |look, who, _| {
            let (_, plan) = plan_of(look.case, who.id(), look.as_of)?;
            let all = plan.dimensions.get()?;
            let answers: [Option<DimensionAnswer>; 3] =
                [all.economic.val(), all.social.val(), all.psychosocial.val()];
            Some(answers.iter().all(Option::is_some))
        },
    ),
];

/// The day of the return; of who has not left, the day of judgement.
pub(super) fn day(look: &Look<'_>, who: &Member<'_>, at: &MemberStanding) -> Date {
    let left = who.passed(Gate::G4);
    left.or_else(|| look.returned_on(who, at))
        .unwrap_or(look.as_of)
}
