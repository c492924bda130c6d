//! The journey: legs, escorts, and what really happened.

use sankofa::codes::{
    ClosureReason, DepartureProof, EscortType, NonDepartureReason, OnwardTransport,
    TransitAssistance, TransportMode, TravelEventKind,
};
use sankofa::model::{Case, Escort, Leg, Travel, TravelEvent};

use super::{at, everybody, home, only, people};
use crate::Stage;
use crate::country::HUB;
use crate::story::Story;

/// Minutes from midnight of the departure day at the host.
const TAKE_OFF: i64 = 570;

pub(super) fn add(case: &mut Case<'static>, story: &Story) {
    if !story.did(Stage::Cleared) {
        return;
    }
    let days = &story.days;
    let (host, origin) = (story.host, story.origin);
    let mut travel = Travel::default()
        .planned_on(days.departs)
        .transit_assistance(if story.is_special() && story.by_hub() {
            TransitAssistance::Confirmed
        } else {
            TransitAssistance::NotNeeded
        });
    // Times as minutes of Greenwich, so that offsets are added once.
    let start = TAKE_OFF - host.offset;
    let leg =
        |id: &'static str, from: (&'static str, _), to: (&'static str, _), take_off, landing| {
            Leg::new(id)
                .mode(TransportMode::AirScheduled)
                .from(from.0)
                .from_country(from.1)
                .to(to.0)
                .to_country(to.1)
                .departs(take_off)
                .arrives(landing)
                .carrier("XX")
                .members(everybody(story))
                .booked_on(days.cleared)
                .shared_on(days.cleared)
        };
    let day = days.departs;
    let landing = if story.by_hub() {
        let (hub, there, offset) = HUB;
        let (reached, left) = (start + 270, start + 400);
        travel.legs.push(leg(
            "l1",
            (host.airport, host.code),
            (hub, there),
            at(day, TAKE_OFF, host.offset),
            at(day, reached + offset, offset),
        ));
        travel.legs.push(leg(
            "l2",
            (hub, there),
            (origin.airport, origin.code),
            at(day, left + offset, offset),
            at(day, left + 330 + origin.offset, origin.offset),
        ));
        left + 330
    } else {
        travel.legs.push(leg(
            "l1",
            (host.airport, host.code),
            (origin.airport, origin.code),
            at(day, TAKE_OFF, host.offset),
            at(day, start + 190 + origin.offset, origin.offset),
        ));
        start + 190
    };
    escorts(&mut travel, story);
    events(&mut travel, story, landing);
    case.travel = travel.into();
}

fn escorts(travel: &mut Travel<'static>, story: &Story) {
    let last = if story.by_hub() { "l2" } else { "l1" };
    let mut add = |id: &'static str, kind, to: &str| {
        travel.escorts.push(
            Escort::new(id)
                .on(story.days.cleared)
                .kind(kind)
                .name("made-up escort")
                .organisation(story.offices.host.clone())
                .members(only("p1"))
                .from_leg("l1")
                .to_leg(last)
                .door_to_door(true)
                .handover_to(to.to_owned())
                .booked_on(story.days.cleared)
                .trained(true),
        );
    };
    if story.child_alone {
        add("es1", EscortType::ChildEscort, people::CAREGIVER);
    }
    if story.health {
        add("es2", EscortType::MedicalNurse, &story.offices.clinic);
    }
}

fn events(travel: &mut Travel<'static>, story: &Story, landing: i64) {
    let days = &story.days;
    let event = |id: &'static str, kind| TravelEvent::new(id).kind(kind).members(everybody(story));
    if matches!(
        story.end,
        Some(ClosureReason::NotDeparted | ClosureReason::NoShowFinal)
    ) {
        travel.events.push(
            event("t1", TravelEventKind::NoShow)
                .on(at(days.departs, TAKE_OFF, story.host.offset))
                .by(story.offices.host.clone())
                .reason(NonDepartureReason::NotReached),
        );
        if story.end == Some(ClosureReason::NotDeparted) {
            travel.events.push(
                event("t2", TravelEventKind::NotDeparted)
                    .on(days.departs.plus_days(1))
                    .by(story.offices.authority.clone())
                    .reason(NonDepartureReason::NotReached)
                    .host_told_on(days.departs.plus_days(1)),
            );
        }
        return;
    }
    if !story.did(Stage::Departed) {
        return;
    }
    travel.events.push(
        event("t1", TravelEventKind::Departed)
            .on(at(days.departs, TAKE_OFF + 10, story.host.offset))
            .by(story.offices.host.clone())
            .proofs([DepartureProof::Carrier])
            .host_told_on(days.departs),
    );
    if !story.did(Stage::Arrived) {
        return;
    }
    let landed = at(
        days.arrives,
        landing + 15 + story.origin.offset,
        story.origin.offset,
    );
    travel.events.push(
        event("t2", TravelEventKind::Arrived)
            .on(landed)
            .by(story.offices.origin.clone())
            .place(home(story)),
    );
    let mut received = event("t3", TravelEventKind::Received)
        .on(landed.date())
        .by(story.offices.origin.clone())
        .onward_transport(OnwardTransport::Done);
    if story.child_alone {
        received = received
            .handed_over_to(people::CAREGIVER)
            .receiving("rc1")
            .signed_by(people::CAREGIVER);
    }
    travel.events.push(received);
}
