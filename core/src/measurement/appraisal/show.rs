//! Appraised plans as JSON, in a fixed order of keys, as rows and as text.

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use super::{Appraised, AppraisedPlan, Appraiser, Feasible, From, Met, Ranking};
use crate::codes::CodeList;
use crate::findings::{Lang, Words};
use crate::reading::Documents;
use crate::report::Style;

/// The columns of [`Appraised::rows`].
pub const APPRAISAL_COLUMNS: [&str; 7] = ["case", "plan", "list", "level", "code", "met", "from"];

impl Appraiser {
    /// The appraisals of the plans of all cases of an input, as a JSON list in its order; `null` stands for a document that
    /// cannot be read as a case. With `rank`, the plans of all of them in the order of the criteria instead.
    #[must_use]
    pub fn appraise_json(&self, input: &[u8], rank: bool) -> String {
        let (mut list, mut ranking) = (Vec::new(), Ranking::default());
        for document in Documents::new(input) {
            match self.document(&document) {
                Some(appraised) if rank => ranking.add(&appraised),
                Some(appraised) => list.push(appraised.to_json()),
                None if rank => {}
                None => list.push("null".to_owned()),
            }
        }
        list.extend(ranking.finish().iter().map(super::Ranked::to_json));
        format!("[{}]", list.join(","))
    }
}

impl Appraised<'_> {
    /// As one JSON object.
    #[must_use]
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// As rows: one for each criterion, each condition, and each way to help as a whole.
    #[must_use]
    pub fn rows(&self) -> Vec<[String; APPRAISAL_COLUMNS.len()]> {
        let mut rows = Vec::new();
        for plan in &self.plans {
            let ids = [&self.case, &plan.id].map(|id| id.as_deref().unwrap_or_default().to_owned());
            let mut row = |list: &str, level: &str, code: &str, met: &str, from: Option<From>| {
                let [case, plan] = ids.clone();
                let rest = [list, level, code, met, from.map_or("", From::code)];
                let [list, level, code, met, from] = rest.map(str::to_owned);
                rows.push([case, plan, list, level, code, met, from]);
            };
            for (list, all) in [("positive", &plan.positive), ("negative", &plan.negative)] {
                all.iter()
                    .for_each(|one| row(list, "", one.code, word(one.met), one.from));
            }
            for one in &plan.approaches {
                row("approach", "", one.code, one.state(), None);
                for (level, met) in &one.conditions {
                    row(one.code, level.code(), met.code, word(met.met), met.from);
                }
            }
        }
        rows
    }

    /// As text. `number` stands for the id of a case where that is not safe to repeat.
    #[must_use]
    pub fn to_text(&self, number: u64, lang: Lang, style: Style) -> String {
        let words = Words::of(lang);
        let name = self.case.as_deref().map_or_else(
            || words.count("ui-case-number", &[("number", number)], None),
            |id| format!("{} {id}", words.get("ui-case", None)),
        );
        let mut out = style.paint("1", &name) + "\n";
        let mut line = |text: &str| {
            out += text;
            out.push('\n');
        };
        if self.plans.is_empty() {
            line(&words.get("appraise-no-plan", None));
        }
        for plan in &self.plans {
            let id = plan.id.as_deref().unwrap_or("-").to_owned();
            line(&words.say("appraise-plan", &[("plan", id)]));
            let lists = [
                ("appraise-positive", &plan.positive),
                ("appraise-negative", &plan.negative),
            ];
            for (heading, all) in lists.into_iter().filter(|(_, all)| !all.is_empty()) {
                line(&format!("  {}", words.get(heading, None)));
                for one in all {
                    line(&format!("    {}", said(words, one, lang)));
                }
            }
            line(&format!("  {}", words.get("appraise-approaches", None)));
            for one in &plan.approaches {
                let state = words.get(&format!("appraise-{}", one.state()), None);
                let texts = [("name", one.title.of(lang).to_owned()), ("value", state)];
                line(&format!("    {}", words.say("measure-named", &texts)));
                // What is met needs no word where the whole is told.
                for (_, condition) in one
                    .conditions
                    .iter()
                    .filter(|(_, one)| one.met != Some(true))
                {
                    line(&format!("      {}", said(words, condition, lang)));
                }
            }
        }
        out
    }
}

const fn word(met: Option<bool>) -> &'static str {
    match met {
        Some(true) => "yes",
        Some(false) => "no",
        None => "unknown",
    }
}

fn said(words: &Words, one: &Met<'_>, lang: Lang) -> String {
    let value = words.get(&format!("appraise-{}", word(one.met)), None);
    let texts = [("name", one.title(lang).to_owned()), ("value", value)];
    words.say("measure-named", &texts)
}

impl Serialize for Appraised<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut map = to.serialize_map(Some(6))?;
        map.serialize_entry("case", &self.case)?;
        map.serialize_entry("criteria", self.criteria.name())?;
        map.serialize_entry("criteria_version", self.criteria.version())?;
        map.serialize_entry("grid", self.grid.name())?;
        map.serialize_entry("grid_version", self.grid.version())?;
        map.serialize_entry("plans", &self.plans)?;
        map.end()
    }
}

impl Serialize for AppraisedPlan<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut map = to.serialize_map(Some(4))?;
        map.serialize_entry("plan", &self.id)?;
        map.serialize_entry("positive", &self.positive)?;
        map.serialize_entry("negative", &self.negative)?;
        map.serialize_entry("approaches", &self.approaches)?;
        map.end()
    }
}

impl Serialize for Met<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut map = to.serialize_map(Some(3))?;
        map.serialize_entry("code", self.code)?;
        map.serialize_entry("met", &self.met)?;
        map.serialize_entry("from", &self.from.map(From::code))?;
        map.end()
    }
}

impl Serialize for Feasible<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let codes = |met| self.conditions_that(met).collect::<Vec<_>>();
        let conditions: Vec<Placed<'_>> = self
            .conditions
            .iter()
            .map(|(level, met)| Placed(level.code(), met))
            .collect();
        let mut map = to.serialize_map(Some(6))?;
        map.serialize_entry("code", self.code)?;
        map.serialize_entry("state", self.state())?;
        map.serialize_entry("failed", &codes(Some(false)))?;
        map.serialize_entry("unknown", &codes(None))?;
        map.serialize_entry("dimension", self.dimension.code())?;
        map.serialize_entry("conditions", &conditions)?;
        map.end()
    }
}

/// A condition with its level.
struct Placed<'a>(&'a str, &'a Met<'a>);

impl Serialize for Placed<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut map = to.serialize_map(Some(4))?;
        map.serialize_entry("level", self.0)?;
        map.serialize_entry("code", self.1.code)?;
        map.serialize_entry("met", &self.1.met)?;
        map.serialize_entry("from", &self.1.from.map(From::code))?;
        map.end()
    }
}
