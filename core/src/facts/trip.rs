//! The way back of a person: as booked, and as it happened.

use super::{concerns, live};
use crate::codes::TravelEventKind;
use crate::model::{Case, Escort, Leg, Travel};
use crate::values::{Date, Moment};

/// The legs that a person is booked on, with their places.
pub(crate) fn legs<'c>(
    case: &'c Case<'_>,
    member: Option<&'c str>,
    as_of: Date,
) -> impl Iterator<Item = (usize, &'c Leg<'c>)> {
    let travel = case.travel.get().map(|travel| &travel.legs);
    travel
        .into_iter()
        .flat_map(move |legs| live(legs, as_of))
        .filter(move |(_, leg)| concerns(&leg.members, member))
}

/// When the first leg of a person is to leave.
pub(crate) fn take_off(case: &Case<'_>, member: Option<&str>, as_of: Date) -> Option<Moment> {
    legs(case, member, as_of)
        .filter_map(|(_, leg)| leg.departs.val())
        .min_by_key(|departs| departs.key())
}

/// When the last leg of a person is to arrive.
pub(crate) fn landing(case: &Case<'_>, member: Option<&str>, as_of: Date) -> Option<Moment> {
    legs(case, member, as_of)
        .filter_map(|(_, leg)| leg.arrives.val())
        .max_by_key(|arrives| arrives.key())
}

/// When a person leaves: as it happened; before that as booked, but not earlier than the day asked about, for what was
/// planned and is over did not happen.
pub(crate) fn leaves(case: &Case<'_>, member: Option<&str>, as_of: Date, due: Date) -> Moment {
    let events = case.travel.get().map(|travel| &travel.events);
    let left = events
        .into_iter()
        .flat_map(|events| live(events, as_of))
        .filter(|(_, event)| {
            event.kind.val() == Some(TravelEventKind::Departed) && concerns(&event.members, member)
        })
        .filter_map(|(_, event)| event.on.val())
        .min_by_key(|on| on.key());
    let booked = || take_off(case, member, as_of).filter(|departs| departs.date() >= due);
    left.or_else(booked).unwrap_or_else(|| due.into())
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
