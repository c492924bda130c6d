//! TRV: travel. Page: core/rulebook/travel.md.

mod company;
mod events;
mod legs;
mod money;
mod notice;

pub use company::{TRV_004, TRV_005, TRV_006};
pub use events::{TRV_007, TRV_010, TRV_011, TRV_012, TRV_015};
pub use legs::{TRV_001, TRV_002, TRV_003};
pub use money::{TRV_013, TRV_014, TRV_016};
pub use notice::{TRV_008, TRV_009, TRV_017};

use smallvec::SmallVec;

use super::Cx;
use crate::facts::trip;
use crate::findings::Gate;
use crate::model::Leg;

/// The legs of a person, in order, with their places.
type Way<'c> = SmallVec<[(usize, &'c Leg<'c>); 4]>;

/// The ways of all who have come to a gate: who goes the same way is counted once.
fn ways<'c>(cx: &Cx<'c, '_>, gate: Gate) -> SmallVec<[Way<'c>; 2]> {
    let mut ways: SmallVec<[Way<'c>; 2]> = SmallVec::new();
    for member in cx.facts.active() {
        if cx.reached(member, gate).is_none() {
            continue;
        }
        let way: Way<'c> = trip::legs(cx.case, member.id(), cx.as_of).collect();
        let same = |other: &Way<'_>| {
            let places = other.iter().map(|(place, _)| place);
            places.eq(way.iter().map(|(place, _)| place))
        };
        if !ways.iter().any(same) {
            ways.push(way);
        }
    }
    ways
}
