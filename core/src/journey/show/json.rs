//! What comes next as JSON: fixed order of keys, the same bytes from every language.

use serde::ser::{SerializeMap, SerializeSeq};
use serde::{Serialize, Serializer};

use crate::codes::CodeList;
use crate::journey::clocks::Due;
use crate::journey::planner::Next;
use crate::journey::readiness::Missing;
use crate::journey::transitions::Transition;
use crate::rules::required::Actor;

impl Next {
    /// As one JSON object. What stands under `missing` stands in the way of the gate; what only should be there is told
    /// by `check` as a warning.
    #[must_use]
    pub fn to_json(&self) -> String {
        // Writing to memory fails only where a map has a key that is no text: ours are.
        serde_json::to_string(self).unwrap_or_default()
    }
}

fn codes(who: &[Actor]) -> Vec<&'static str> {
    who.iter().map(|actor| actor.code()).collect()
}

impl Serialize for Next {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let standing = &self.standing;
        let holds: Vec<&str> = standing.holds.iter().map(|hold| hold.code()).collect();
        let steps: Vec<Coming> = self.steps.iter().map(|row| Coming(row)).collect();
        let mut map = to.serialize_map(None)?;
        map.serialize_entry("case", &self.case)?;
        map.serialize_entry("overall", &standing.overall)?;
        map.serialize_entry("tracks", &Tracks(self))?;
        map.serialize_entry("protection", &Protection(self))?;
        map.serialize_entry("holds", &holds)?;
        map.serialize_entry("next", &steps)?;
        map.serialize_entry("missing", &Lacks(self))?;
        map.serialize_entry("due", &self.due)?;
        map.end()
    }
}

struct Tracks<'n>(&'n Next);

impl Serialize for Tracks<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut map = to.serialize_map(Some(2))?;
        map.serialize_entry("return", &self.0.standing.returning)?;
        map.serialize_entry("reintegration", &self.0.standing.reintegration)?;
        map.end()
    }
}

/// By member. Who has no id that can be repeated is left out.
struct Protection<'n>(&'n Next);

impl Serialize for Protection<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let members = self.0.standing.members.iter();
        to.collect_map(members.filter_map(|one| Some((one.id.as_deref()?, one.protection))))
    }
}

struct Coming(&'static Transition);

impl Serialize for Coming {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut map = to.serialize_map(Some(3))?;
        map.serialize_entry("step", self.0.step.name())?;
        map.serialize_entry("gate", &self.0.gate.map(|gate| gate.code()))?;
        map.serialize_entry("who", &codes(self.0.who))?;
        map.end()
    }
}

struct Lacks<'n>(&'n Next);

impl Serialize for Lacks<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut seq = to.serialize_seq(None)?;
        for lack in self.0.blockers() {
            seq.serialize_element(&Lack(lack))?;
        }
        seq.end()
    }
}

struct Lack<'n>(&'n Missing);

impl Serialize for Lack<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let lack = self.0;
        let mut map = to.serialize_map(Some(6))?;
        map.serialize_entry("gate", lack.gate.code())?;
        map.serialize_entry("item", &lack.item.map(|item| item.code()))?;
        map.serialize_entry("member", &lack.member)?;
        map.serialize_entry("state", lack.state.code())?;
        map.serialize_entry("who", &codes(lack.who))?;
        map.serialize_entry("rule", lack.finding.rule.code)?;
        map.end()
    }
}

impl Serialize for Due {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut map = to.serialize_map(Some(6))?;
        map.serialize_entry("clock", self.clock.name())?;
        map.serialize_entry("rule", &self.clock.rule())?;
        map.serialize_entry("start", &self.start)?;
        map.serialize_entry("due", &self.due)?;
        map.serialize_entry("days_left", &self.days_left)?;
        map.serialize_entry("unit", self.clock.unit().code())?;
        map.end()
    }
}
