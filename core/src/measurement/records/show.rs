//! Records as JSON, in a fixed order of keys, and what is told with them in words.

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use super::{Column, Released, Told, Withheld};
use crate::findings::{Lang, Words};
use crate::measurement::disclosure_control::Refused;
use crate::measurement::figure::rounded;

/// What is told, and rows where there are.
struct Shown<'r> {
    told: &'r Told,
    columns: &'r [Column],
    rows: Result<&'r Released, &'r Withheld>,
}

impl Released {
    /// As one JSON object: what is told, columns, rows.
    #[must_use]
    pub fn to_json(&self) -> String {
        let shown = Shown {
            told: &self.told,
            columns: &self.columns,
            rows: Ok(self),
        };
        serde_json::to_string(&shown).unwrap_or_default()
    }

    /// What is told with the records, in words.
    #[must_use]
    pub fn head(&self, lang: Lang) -> Vec<String> {
        let (words, told) = (Words::of(lang), &self.told);
        let mut lines = told.terms(lang);
        let risk = told.risk;
        let counts = [("records", risk.records), ("classes", risk.classes)];
        lines.push(words.count("records-count", &counts, None));
        if risk.records > 0 {
            let counts = [("records", risk.smallest), ("cases", risk.k)];
            lines.push(words.count("records-smallest", &counts, None));
            let risk = format!("{:.1} %", risk.global() * 100.0);
            lines.push(words.say("records-risk", &[("risk", risk)]));
        }
        if told.left_out > 0 {
            let counts = [("records", told.left_out)];
            lines.push(words.count("records-left-out", &counts, None));
        }
        lines.push(words.get("records-note", None));
        lines
    }
}

impl Withheld {
    /// As one JSON object: what is told, what falls below, and no rows.
    #[must_use]
    pub fn to_json(&self) -> String {
        let shown = Shown {
            told: &self.told,
            columns: &[],
            rows: Err(self),
        };
        serde_json::to_string(&shown).unwrap_or_default()
    }

    /// Why the records may not leave and what to do, in words.
    #[must_use]
    pub fn why(&self, lang: Lang) -> Vec<String> {
        let words = Words::of(lang);
        let mut lines = Vec::new();
        match self.refused {
            Refused::Exposed { risk, limit, below } => {
                let counts = [
                    ("records", below.records),
                    ("all", risk.records),
                    ("below", below.classes),
                    ("classes", risk.classes),
                    ("k", limit.k),
                    ("l", limit.l),
                ];
                let id = if self.told.sensitive.is_empty() {
                    "records-withheld"
                } else {
                    "records-withheld-diverse"
                };
                lines.push(words.count(id, &counts, None));
            }
            Refused::TooMany => lines.push(words.get("records-too-many", None)),
        }
        if self.nothing_left {
            lines.push(words.get("records-nothing-left", None));
        }
        lines.push(words.get("records-advice", None));
        for (column, records) in &self.without {
            let texts = [
                ("column", column.code().to_owned()),
                ("records", records.to_string()),
            ];
            lines.push(words.say("records-without", &texts));
        }
        lines
    }
}

impl Told {
    /// What was asked for, and which cases do not count.
    fn terms(&self, lang: Lang) -> Vec<String> {
        let words = Words::of(lang);
        let mut lines =
            vec![words.count("measure-cases", &[("cases", self.cases)], Some(self.as_of))];
        let counts = [
            ("measure-left-out", self.cases_left_out),
            ("records-repeated", self.cases_repeated),
            ("records-unnamed", self.cases_unnamed),
        ];
        for (id, cases) in counts.into_iter().filter(|(_, cases)| *cases > 0) {
            lines.push(words.count(id, &[("cases", cases)], None));
        }
        let limit = self.limit;
        lines.push(words.say(
            "records-traits",
            &[("columns", list(&self.by)), ("k", limit.k.to_string())],
        ));
        if !self.sensitive.is_empty() {
            let columns = list(&self.sensitive);
            let texts = [("columns", columns), ("l", limit.l.to_string())];
            lines.push(words.say("records-secrets", &texts));
        }
        lines
    }
}

fn codes(columns: &[Column]) -> Vec<&'static str> {
    columns.iter().map(|column| column.code()).collect()
}

fn list(columns: &[Column]) -> String {
    codes(columns).join(", ")
}

impl Serialize for Shown<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let (told, risk) = (self.told, self.told.risk);
        let l = (!told.sensitive.is_empty()).then_some(told.limit.l);
        let mut map = to.serialize_map(None)?;
        map.serialize_entry("as_of", &told.as_of)?;
        map.serialize_entry("released", &self.rows.is_ok())?;
        map.serialize_entry("k", &told.limit.k)?;
        map.serialize_entry("l", &l)?;
        map.serialize_entry("records", &risk.records)?;
        map.serialize_entry("left_out", &told.left_out)?;
        map.serialize_entry("classes", &risk.classes)?;
        map.serialize_entry("smallest_class", &risk.smallest)?;
        map.serialize_entry("smallest_class_cases", &risk.k)?;
        map.serialize_entry("global_risk", &rounded(risk.global()))?;
        map.serialize_entry("quasi_identifiers", &codes(&told.by))?;
        map.serialize_entry("sensitive", &codes(&told.sensitive))?;
        map.serialize_entry("below", &self.rows.err().map(Below))?;
        map.serialize_entry("cases", &told.cases)?;
        map.serialize_entry("cases_left_out", &told.cases_left_out)?;
        map.serialize_entry("cases_repeated", &told.cases_repeated)?;
        map.serialize_entry("cases_unnamed", &told.cases_unnamed)?;
        map.serialize_entry("cases_unread", &told.cases_unread)?;
        map.serialize_entry("columns", &codes(self.columns))?;
        map.serialize_entry("rows", &Rows(self))?;
        map.end()
    }
}

/// What falls below, and what would without each of the traits; none where there are too many combinations to count.
struct Below<'r>(&'r Withheld);

impl Serialize for Below<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let below = match self.0.refused {
            Refused::Exposed { below, .. } => Some(below),
            Refused::TooMany => None,
        };
        let without = self.0.without.iter();
        let without: serde_json::Map<String, serde_json::Value> = without
            .map(|(column, records)| (column.code().to_owned(), (*records).into()))
            .collect();
        let mut map = to.serialize_map(Some(4))?;
        map.serialize_entry("records", &below.map(|below| below.records))?;
        map.serialize_entry("classes", &below.map(|below| below.classes))?;
        map.serialize_entry("nothing_left", &self.0.nothing_left)?;
        map.serialize_entry("without", &without)?;
        map.end()
    }
}

struct Rows<'r>(&'r Shown<'r>);

impl Serialize for Rows<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let Ok(released) = self.0.rows else {
            return to.collect_seq(std::iter::empty::<()>());
        };
        to.collect_seq(released.rows().map(|row| {
            let cells = row.into_iter().zip(self.0.columns);
            let cells = cells.map(|(text, column)| Cell(text, column.is_number()));
            cells.collect::<Vec<_>>()
        }))
    }
}

struct Cell<'r>(Option<&'r str>, bool);

impl Serialize for Cell<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match (self.0, self.1) {
            (Some(text), true) => text.parse::<f64>().ok().serialize(to),
            (text, _) => text.serialize(to),
        }
    }
}
