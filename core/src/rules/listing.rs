//! The catalogue as JSON: fixed order of keys, the same bytes from every language.

use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};

use super::CATALOGUE;
use crate::findings::{Citation, Gate, Lang, Rule, Words};
use crate::programme::{Programmes, Version};

/// Every rule as JSON: a list, in the order of the catalogue. Severities and waivers are those of the rule set `base`.
///
/// ```
/// let rules: serde_json::Value = serde_json::from_str(&sankofa::rules::catalogue_json())?;
/// assert_eq!(rules[0]["code"], "STR-001");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[must_use]
pub fn catalogue_json() -> String {
    let version = Programmes::base();
    let entries: Vec<Entry<'_>> = CATALOGUE
        .iter()
        .copied()
        .map(|rule| Entry { rule, version })
        .collect();
    // Writing to memory fails only where a map has a key that is no text: ours are.
    serde_json::to_string(&entries).unwrap_or_default()
}

struct Entry<'v> {
    rule: &'static Rule,
    version: &'v Version,
}

struct Sources(&'static [Citation]);

struct Source(&'static Citation);

struct Summary(&'static Rule);

impl Serialize for Entry<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let Self { rule, version } = *self;
        let gates: Vec<&str> = rule.gates.iter().copied().map(Gate::code).collect();
        let mut map = to.serialize_map(None)?;
        map.serialize_entry("code", rule.code)?;
        map.serialize_entry("name", rule.name)?;
        map.serialize_entry("severity", rule.severity.code())?;
        map.serialize_entry("status", rule.status.code())?;
        map.serialize_entry("home", rule.home.code())?;
        map.serialize_entry("scope", rule.scope())?;
        map.serialize_entry("gates", &gates)?;
        map.serialize_entry("grade", rule.grade)?;
        map.serialize_entry("sources", &Sources(rule.sources))?;
        map.serialize_entry("params", rule.params)?;
        map.serialize_entry("waivable_by", rule.waivable_under(version))?;
        map.serialize_entry("since", rule.since)?;
        map.serialize_entry("summary", &Summary(rule))?;
        map.end()
    }
}

impl Serialize for Sources {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_seq(self.0.iter().map(Source))
    }
}

impl Serialize for Source {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let locus = Some(self.0.locus).filter(|locus| !locus.is_empty());
        let mut map = to.serialize_map(Some(3))?;
        map.serialize_entry("id", self.0.source)?;
        map.serialize_entry("locus", &locus)?;
        map.serialize_entry("grade", self.0.grade)?;
        map.end()
    }
}

impl Serialize for Summary {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_map(Lang::ALL.map(|lang| (lang.code(), Words::of(lang).summary(self.0))))
    }
}
