//! Differences and changed cases as JSON: fixed order of keys, the same bytes from every language.

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use crate::comparison::{
    CaseChange, Change, Compared, Differences, Fired, RuleChange, RuleTotal, Side,
};
use crate::findings::{Rule, Severity};
use crate::programme::Value;
use crate::report::Ruleset;

impl Differences {
    /// What differs, as JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        // Writing to memory fails only where a map has a key that is no text: ours are.
        serde_json::to_string(self).unwrap_or_default()
    }

    fn entries<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("engine", crate::ENGINE)?;
        map.serialize_entry("ruleset", &Ruleset)?;
        map.serialize_entry("as_of", &self.as_of)?;
        map.serialize_entry("a", &self.a)?;
        map.serialize_entry("b", &self.b)?;
        map.serialize_entry("differences", &self.changes)
    }
}

impl Serialize for Differences {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut map = to.serialize_map(None)?;
        self.entries(&mut map)?;
        map.end()
    }
}

impl Serialize for Change {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut map = to.serialize_map(Some(6))?;
        map.serialize_entry("topic", self.topic.code())?;
        map.serialize_entry("name", &self.name)?;
        map.serialize_entry("key", &self.key)?;
        map.serialize_entry("unit", &self.unit)?;
        map.serialize_entry("a", &self.a)?;
        map.serialize_entry("b", &self.b)?;
        map.end()
    }
}

impl Serialize for Side {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut map = to.serialize_map(Some(2))?;
        map.serialize_entry("value", &self.value)?;
        map.serialize_entry("source", &self.source)?;
        map.end()
    }
}

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Flag(flag) => to.serialize_bool(*flag),
            Self::Number(number) => to.serialize_i64(*number),
            Self::Numbers(numbers) => to.collect_seq(numbers),
            Self::Word(word) => to.serialize_str(word),
            Self::Words(words) => to.collect_seq(words),
            Self::Money(money) => {
                let mut map = to.serialize_map(Some(2))?;
                map.serialize_entry("minor", &money.minor)?;
                map.serialize_entry("currency", money.currency.code())?;
                map.end()
            }
        }
    }
}

impl Compared {
    /// What differs, and what that does to the cases, as JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        // As above.
        serde_json::to_string(self).unwrap_or_default()
    }
}

impl Serialize for Compared {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let [a, b] = &self.programmes;
        let cases = self.changes.iter().map(|case| One(case, &self.files));
        let mut map = to.serialize_map(None)?;
        self.differences.entries(&mut map)?;
        map.serialize_entry("programmes", &Sides(a, b))?;
        map.serialize_entry("cases", &self.cases)?;
        map.serialize_entry("changed", &self.changed)?;
        map.serialize_entry("newly_failing", &self.newly_failing)?;
        map.serialize_entry("newly_passing", &self.newly_passing)?;
        map.serialize_entry("failing_both", &self.failing_both)?;
        map.serialize_entry("passing_both", &self.passing_both)?;
        map.serialize_entry("rules", &self.rules)?;
        map.serialize_entry("not_run", &self.not_run)?;
        map.serialize_entry("limits_hit", &self.limits_hit)?;
        map.serialize_entry("changes", &cases.collect::<Vec<_>>())?;
        map.end()
    }
}

/// What A has, and what B has.
struct Sides<T>(T, T);

impl<T: Serialize> Serialize for Sides<T> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut map = to.serialize_map(Some(2))?;
        map.serialize_entry("a", &self.0)?;
        map.serialize_entry("b", &self.1)?;
        map.end()
    }
}

fn named<M: SerializeMap>(rule: &Rule, map: &mut M) -> Result<(), M::Error> {
    map.serialize_entry("code", rule.code)?;
    map.serialize_entry("name", rule.name)
}

impl Serialize for RuleTotal {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let sides = |[a, b]: [u64; 2]| Sides(a, b);
        let mut map = to.serialize_map(Some(7))?;
        named(self.rule, &mut map)?;
        map.serialize_entry("new", &self.new)?;
        map.serialize_entry("gone", &self.gone)?;
        map.serialize_entry("otherwise", &self.otherwise)?;
        map.serialize_entry("findings", &sides(self.findings))?;
        map.serialize_entry("skipped", &sides(self.skipped))?;
        map.end()
    }
}

struct One<'c>(&'c CaseChange, &'c [String]);

impl Serialize for One<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let Self(
            CaseChange {
                case,
                outcome,
                rules,
            },
            files,
        ) = self;
        let mut map = to.serialize_map(Some(6))?;
        map.serialize_entry("file", &case.file_of(files))?;
        map.serialize_entry("case", &case.id)?;
        map.serialize_entry("index", &case.index)?;
        map.serialize_entry("line", &Some(case.line).filter(|line| *line > 0))?;
        map.serialize_entry("outcome", outcome.code())?;
        map.serialize_entry("rules", rules)?;
        map.end()
    }
}

impl Serialize for RuleChange {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut map = to.serialize_map(Some(5))?;
        named(self.rule, &mut map)?;
        map.serialize_entry("change", self.how.code())?;
        map.serialize_entry("a", &self.a)?;
        map.serialize_entry("b", &self.b)?;
        map.end()
    }
}

impl Serialize for Fired {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut map = to.serialize_map(Some(2))?;
        map.serialize_entry("findings", &self.findings)?;
        map.serialize_entry("severity", &self.severity.map(Severity::code))?;
        map.end()
    }
}
