//! Counselling, and what was promised in it.

use sankofa::codes::{
    ClosureReason, CounsellingTopic, Currency, EntitlementComponent, PlaceKind, SessionKind,
    SessionMode,
};
use sankofa::model::{Case, Money, Promise, Session};

use super::{everybody, language, people};
use crate::Stage;
use crate::story::Story;

pub(super) fn add(case: &mut Case<'static>, story: &Story) {
    use CounsellingTopic as T;
    let days = &story.days;
    let host_place = if story.detention {
        PlaceKind::Detention
    } else {
        PlaceKind::Office
    };
    let session = |id: &'static str, kind, on, by: &str, place| {
        let mut session = Session::new(id)
            .kind(kind)
            .members(everybody(story))
            .on(on)
            .by(by.to_owned())
            .language(language(story.language))
            .mode(SessionMode::InPerson)
            .place_kind(place)
            .private(true)
            .feedback_offered(true);
        if story.child_alone {
            let present = if kind == SessionKind::PostArrival {
                people::CAREGIVER
            } else {
                "g1"
            };
            session = session.representative(present);
        }
        session
    };
    let mut topics = vec![
        T::ReturnConditions,
        T::AssistanceAndLimits,
        T::ReentryConsequences,
        T::RightToAsylum,
        T::RightToWithdraw,
        T::DataUse,
        T::Alternatives,
        T::WithdrawalConsequences,
        T::BringPapers,
    ];
    if story.refugee || story.asylum {
        topics.push(T::AsylumEnds);
    }
    if story.detention {
        topics.push(T::LegalAdvice);
        topics.push(T::ContactRights);
    }
    case.counselling.push(
        session(
            "cs1",
            SessionKind::Information,
            days.opened,
            &story.offices.host,
            host_place,
        )
        .topics(topics)
        .alternatives_considered(true),
    );
    if story.did(Stage::Counselled) {
        case.counselling.push(
            session(
                "cs2",
                SessionKind::Return,
                days.counselled,
                &story.offices.host,
                host_place,
            )
            .topics([T::ReturnConditions, T::RightToWithdraw])
            .fear_of_return(false)
            .encouraged_return(false),
        );
        if !story.travel_only() {
            case.promises.push(
                Promise::new("pr1")
                    .members(everybody(story))
                    .component(EntitlementComponent::Reintegration)
                    .amount(Money::new(100_000, Currency::Eur))
                    .on(days.counselled)
                    .by(story.offices.host.clone())
                    .conditional_on_funds(true),
            );
        }
    }
    // Also who wants no further help said so to somebody.
    let declined = story.end == Some(ClosureReason::DeclinedReintegration);
    if story.met() || declined {
        case.counselling.push(
            session(
                "cs3",
                SessionKind::PostArrival,
                days.met,
                &story.offices.origin,
                PlaceKind::Office,
            )
            .topics([T::Reintegration, T::Complaints]),
        );
    }
}
