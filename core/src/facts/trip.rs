//! The way back of a person: as booked, and as it happened.

use smallvec::{SmallVec, smallvec};

use super::{Facts, concerns, live};
use crate::codes::TravelEventKind;
use crate::model::{Case, Escort, Leg, Travel};
use crate::record::Field;
use crate::values::{Date, Moment};

/// When a person travels: as it happened, and as booked.
#[derive(Clone, Copy, Default)]
pub(crate) struct Trip {
    /// The first departure that happened.
    left: Option<Moment>,
    /// When the first leg is to leave.
    pub(crate) take_off: Option<Moment>,
    /// When the last leg is to arrive.
    landing: Option<Moment>,
}

impl Trip {
    fn of(case: &Case<'_>, member: Option<&str>, as_of: Date) -> Self {
        let mut trip = Self::default();
        let Some(travel) = case.travel.get() else {
            return trip;
        };
        for (_, event) in live(&travel.events, as_of) {
            if event.kind.val() == Some(TravelEventKind::Departed)
                && concerns(&event.members, member)
            {
                trip.left = earlier(trip.left, event.on.val());
            }
        }
        for (_, leg) in legs(case, member, as_of) {
            trip.take_off = earlier(trip.take_off, leg.departs.val());
            let lands = leg.arrives.val();
            if lands.map(Moment::key) >= trip.landing.map(Moment::key) {
                trip.landing = lands;
            }
        }
        trip
    }

    /// When the person leaves: as it happened; before that as booked, but not earlier than the day asked about, for
    /// what was planned and is over did not happen.
    pub(crate) fn leaves(&self, due: Date) -> Moment {
        let booked = || self.take_off.filter(|departs| departs.date() >= due);
        self.left.or_else(booked).unwrap_or_else(|| due.into())
    }

    /// The day on which the journey ends, not before a day.
    pub(crate) fn ends(&self, due: Date) -> Date {
        self.landing.map_or(due, |lands| lands.date().max(due))
    }
}

/// The earlier of two moments; the one that is told where the other is not.
fn earlier(one: Option<Moment>, other: Option<Moment>) -> Option<Moment> {
    match (one, other) {
        (Some(one), Some(other)) if one.key() <= other.key() => Some(one),
        _ => other.or(one),
    }
}

/// The trips of all members, by their places in the case.
pub(super) type Trips = SmallVec<[Trip; 8]>;

pub(super) fn trips(facts: &Facts<'_>) -> Trips {
    let mut trips: Trips = smallvec![Trip::default(); facts.case.members.len()];
    for member in facts.members() {
        if let Some(trip) = trips.get_mut(member.place) {
            *trip = Trip::of(facts.case, member.id(), facts.as_of);
        }
    }
    trips
}

/// The legs that a person is booked on, with their places.
pub(crate) fn legs<'c>(
    case: &'c Case<'_>,
    member: Option<&'c str>,
    as_of: Date,
) -> impl Iterator<Item = (usize, &'c Leg<'c>)> {
    let travel = case.travel.get();
    let legs = travel.map_or(&Field::Absent, |travel| &travel.legs);
    live(legs, as_of).filter(move |(_, leg)| concerns(&leg.members, member))
}

/// Whether an escort goes along on the leg at a place. Without a first or last leg: from the start, to the end.
pub(crate) fn covers(travel: &Travel<'_>, escort: &Escort<'_>, leg: usize) -> bool {
    let place = |id: Option<&str>| {
        let id = id?;
        travel
            .legs
            .each()
            .find(|(_, leg)| leg.id.text() == Some(id))
            .map(|(place, _)| place)
    };
    let from = escort.from_leg.text();
    let to = escort.to_leg.text();
    let starts = from.is_none() || place(from).is_some_and(|from| from <= leg);
    let ends = to.is_none() || place(to).is_some_and(|to| leg <= to);
    starts && ends
}
