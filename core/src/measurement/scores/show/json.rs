//! Scores as JSON: fixed order of keys, the same bytes from every language.

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use crate::measurement::scores::{Change, ChangeOf, NonAnswers, Score, ScoreKind, Scored};

impl Scored<'_> {
    /// As one JSON object.
    #[must_use]
    pub fn to_json(&self) -> String {
        // Writing to memory fails only where a map has a key that is no text: ours are.
        serde_json::to_string(self).unwrap_or_default()
    }
}

impl Change<'_> {
    /// As one JSON object.
    #[must_use]
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }
}

impl Serialize for Scored<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut map = to.serialize_map(None)?;
        map.serialize_entry("case", &self.case)?;
        map.serialize_entry("member", &self.member)?;
        map.serialize_entry("on", &self.on)?;
        map.serialize_entry("instrument", &self.instrument)?;
        map.serialize_entry("policy", self.policy)?;
        map.serialize_entry("window", &self.window)?;
        map.serialize_entry("scores", &ByKind(&self.scores))?;
        map.serialize_entry("non_answers", &self.non_answers.total())?;
        map.serialize_entry("flagged", &self.flagged)?;
        map.serialize_entry("missing", &self.missing)?;
        map.serialize_entry("kinds", &self.non_answers)?;
        map.serialize_entry("unread", &self.unread)?;
        map.serialize_entry("unknown", &self.unknown)?;
        map.serialize_entry("from_programme", &self.from_programme)?;
        map.serialize_entry("answer_list", &self.answer_list)?;
        map.serialize_entry("days", &self.days)?;
        map.serialize_entry("caution", &self.caution)?;
        map.serialize_entry("survey", &self.survey)?;
        map.serialize_entry("version", &self.version)?;
        map.serialize_entry("not_scored", &self.not_scored.map(|why| why.code()))?;
        map.end()
    }
}

impl Serialize for Change<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut map = to.serialize_map(None)?;
        map.serialize_entry("case", &self.case)?;
        map.serialize_entry("member", &self.member)?;
        map.serialize_entry("from", &self.from)?;
        map.serialize_entry("to", &self.to)?;
        map.serialize_entry("instrument", &self.instrument)?;
        map.serialize_entry("policy", self.policy)?;
        map.serialize_entry("window", &self.window)?;
        map.serialize_entry("changes", &ByKind(&self.changes))?;
        map.serialize_entry("flagged", &self.flagged)?;
        map.serialize_entry("caution", &self.caution)?;
        map.serialize_entry("version", self.version)?;
        map.end()
    }
}

/// A value for each kind of score.
struct ByKind<'k, T>(&'k [T; 4]);

impl<T: Serialize> Serialize for ByKind<'_, T> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let kinds = ScoreKind::ALL.map(ScoreKind::code);
        to.collect_map(kinds.iter().zip(self.0))
    }
}

impl Serialize for NonAnswers {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_map(self.by_kind())
    }
}

impl Serialize for Score {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut map = to.serialize_map(Some(4))?;
        number(&mut map, self.rounded(), self.numerator, self.denominator)?;
        map.serialize_entry("tier", self.tier.code())?;
        map.end()
    }
}

impl Serialize for ChangeOf {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut map = to.serialize_map(Some(3))?;
        number(&mut map, self.rounded(), self.numerator, self.denominator)?;
        map.end()
    }
}

fn number<M: SerializeMap>(
    map: &mut M,
    value: f64,
    numerator: impl Serialize,
    denominator: u32,
) -> Result<(), M::Error> {
    map.serialize_entry("value", &value)?;
    map.serialize_entry("numerator", &numerator)?;
    map.serialize_entry("denominator", &denominator)
}
