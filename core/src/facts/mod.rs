//! What many rules ask, worked out once per case: who is a child, who cares for whom, which gates are passed and when.

mod age;
mod agreed;
mod closing;
mod deliveries;
mod entries;
mod gates;
mod ledger;
mod lists;
mod money;
pub mod names;
mod pace;
mod people;
mod plans;
mod requests;
pub(crate) mod trip;
mod versions;

pub use age::{Age, MAJORITY, Minor};
pub(crate) use agreed::Agreed;
pub(crate) use closing::{closed, may_reopen, reopened};
pub(crate) use deliveries::{Items, goes_to, is_post_return, kept};
pub(crate) use entries::{concerns, live, made, told, when};
pub(crate) use gates::{approved, basis_date, bits};
pub(crate) use ledger::{Ledger, Line, entitlement_of};
pub(crate) use lists::{Lists, happened};
pub(crate) use pace::Pace;
pub use people::{Care, Member};
pub(crate) use people::{answers_for, is_parent};
pub(crate) use plans::{Given, Outcome, finished, given_up, outcome, plan_of, unpaid};
pub(crate) use requests::unanswered;
use trip::Trip;
pub(crate) use versions::Version;

use std::cell::OnceCell;

use smallvec::SmallVec;

use crate::findings::Gate;
use crate::model::{Case, Plan};
use crate::programme::{Param, Params};
use crate::values::Date;

/// The gates of a case: for each, the day on which it was passed, if it was by the day of judgement.
pub type Gates = [Option<Date>; Gate::ALL.len()];

/// Worked out of one case, as of a day.
pub struct Facts<'c> {
    /// The case.
    pub case: &'c Case<'c>,
    /// The day of judgement.
    pub as_of: Date,
    /// Everybody in the case, in the order of the list. Up to eight live without an allocation.
    members: SmallVec<[Member<'c>; 8]>,
    /// The gates of the case as a whole: passed when anybody passed.
    gates: Gates,
    /// What became of each version of a plan, by its place.
    versions: versions::Versions,
    /// Made when a rule about money first asks.
    ledger: OnceCell<Ledger<'c>>,
    /// Made when a rule about the course of time first asks.
    pace: OnceCell<Pace>,
    /// Made when a rule about the journey first asks.
    trips: OnceCell<trip::Trips>,
}

impl<'c> Facts<'c> {
    /// Works out the facts of a case. A pure function of case, parameters and day.
    #[must_use]
    pub fn of(case: &'c Case<'c>, params: &Params, as_of: Date) -> Self {
        let mut facts = Self {
            case,
            as_of,
            members: people::members(case, as_of, params.dates(Param::Sentinels)),
            gates: [None; Gate::ALL.len()],
            versions: versions::versions(case, params, as_of),
            ledger: OnceCell::new(),
            pace: OnceCell::new(),
            trips: OnceCell::new(),
        };
        gates::fill(&mut facts);
        facts
    }

    /// Everybody in the case, withdrawn and deceased members too.
    pub fn members(&self) -> &[Member<'c>] {
        &self.members
    }

    /// Those who take part: all but who withdrew, stays, travels separately or died.
    pub fn active(&self) -> impl Iterator<Item = &Member<'c>> {
        self.members.iter().filter(|member| member.active)
    }

    /// The member with an id.
    #[must_use]
    pub fn member(&self, id: &str) -> Option<&Member<'c>> {
        self.members
            .iter()
            .find(|member| member.person.id.text() == Some(id))
    }

    /// When the case passed a gate, for whoever was first.
    #[must_use]
    pub fn passed(&self, gate: Gate) -> Option<Date> {
        gates::of(&self.gates, gate)
    }

    /// Every plan that was not voided by the day of judgement, with its place and what became of it.
    pub(crate) fn versions(
        &self,
    ) -> impl Iterator<Item = (usize, &'c Plan<'c>, Version)> + use<'c, '_> {
        let plans = self.case.plans.each();
        plans.filter_map(|(place, plan)| Some((place, plan, *self.versions.get(place)?)))
    }

    /// What became of the version of a plan at a place.
    pub(crate) fn version(&self, place: usize) -> Version {
        self.versions.get(place).copied().unwrap_or_default()
    }

    /// The deliveries that count, with what they belong to.
    pub(crate) fn ledger(&self) -> &[Line<'c>] {
        self.ledger
            .get_or_init(|| ledger::ledger(self.case, self.as_of))
    }

    /// How the case moves on.
    pub(crate) fn pace(&self) -> &Pace {
        self.pace.get_or_init(|| Pace::of(self.case, self.as_of))
    }

    /// When a member travels.
    pub(crate) fn trip(&self, member: &Member<'_>) -> Trip {
        let trips = self.trips.get_or_init(|| trip::trips(self));
        trips.get(member.place).copied().unwrap_or_default()
    }

    /// The first of these gates that binds a member: passed by the day of judgement, or asked for.
    /// With the day on which it was passed; the day of judgement where it is only attempted.
    pub(crate) fn due(
        &self,
        member: &Member<'_>,
        gates: &[Gate],
        asked: Option<Gate>,
    ) -> Option<(Gate, Date)> {
        gates::due(&member.gates, gates, asked, self.as_of)
    }

    /// The same for the case as a whole.
    pub(crate) fn due_for_case(&self, gates: &[Gate], asked: Option<Gate>) -> Option<(Gate, Date)> {
        gates::due(&self.gates, gates, asked, self.as_of)
    }

    /// The gates that are due for a member, or for the case as a whole, as [`bits`].
    pub(crate) fn due_bits(&self, member: Option<&Member<'_>>, asked: Option<Gate>) -> u8 {
        gates::due_bits(member.map_or(&self.gates, |member| &member.gates), asked)
    }
}
