//! ARR: arrival and reception. Page: core/rulebook/arrival.md.

mod confirmed;
mod contact;
mod reception;
mod window;

pub use confirmed::ARR_001;
pub(super) use confirmed::{confirmed, excepted};
pub use contact::{ARR_006, ARR_008, ARR_009};
pub use reception::{ARR_004, ARR_005, ARR_007};
pub use window::{ARR_002, ARR_003};

use super::Cx;
use crate::codes::TravelEventKind;
use crate::facts::{Member, live};
use crate::findings::Gate;
use crate::model::TravelEvent;
use crate::values::Date;

/// Arrivals and receptions that count by a day, with their places.
fn arrivals<'c>(
    cx: &Cx<'c, '_>,
    by: Date,
) -> impl Iterator<Item = (usize, &'c TravelEvent<'c>)> + use<'c> {
    let events = cx.case.travel.get().map(|travel| &travel.events);
    events
        .into_iter()
        .flat_map(move |events| live(events, by))
        .filter(|(_, event)| {
            matches!(
                event.kind.val(),
                Some(TravelEventKind::Arrived | TravelEventKind::Received)
            )
        })
}

/// The active members who have arrived, with the day.
fn arrived<'c, 'o>(cx: &Cx<'c, 'o>) -> impl Iterator<Item = (&'o Member<'c>, Date)> + use<'c, 'o> {
    let facts = cx.facts;
    facts
        .active()
        .filter_map(|member| Some((member, member.passed(Gate::Arrival)?)))
}
