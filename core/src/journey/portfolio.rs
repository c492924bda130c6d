//! Many cases at a glance: by state, by age, and how far they came.

use std::collections::BTreeMap;

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use super::planner::Next;
use super::steps::is_open;
use crate::codes::{CodeList, OverallStatus, ReintegrationState, ReturnState};
use crate::findings::{Lang, Words};
use crate::report::Style;
use crate::values::Date;

/// Upper ends of the classes of days since the last step.
const AGES: [i64; 4] = [30, 60, 90, 180];
/// The stages of the funnel, in order.
pub(crate) const FUNNEL: [&str; 5] = ["registered", "departed", "plan", "started", "completed"];

/// Counts over cases. Its size does not depend on how many there are.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Portfolio {
    /// The day of judgement.
    pub as_of: Date,
    /// How many cases.
    pub cases: u64,
    /// By status of the case as a whole.
    pub overall: BTreeMap<OverallStatus, u64>,
    /// By state of the return.
    pub returning: BTreeMap<ReturnState, u64>,
    /// By state of the reintegration, of who is back.
    pub reintegration: BTreeMap<ReintegrationState, u64>,
    /// Open cases by days since the last step: up to 30, 60, 90, 180, and more.
    pub ages: [u64; AGES.len() + 1],
    /// How many came so far: registered, departed, plan approved, delivery begun, completed.
    pub funnel: [u64; FUNNEL.len()],
    /// How many are held.
    pub held: u64,
    /// How many have a clock that ran out.
    pub overdue: u64,
    /// How many are ready for their next gate.
    pub ready: u64,
}

impl Portfolio {
    /// Of no case.
    #[must_use]
    pub fn new(as_of: Date) -> Self {
        Self {
            as_of,
            cases: 0,
            overall: BTreeMap::new(),
            returning: BTreeMap::new(),
            reintegration: BTreeMap::new(),
            ages: [0; AGES.len() + 1],
            funnel: [0; FUNNEL.len()],
            held: 0,
            overdue: 0,
            ready: 0,
        }
    }

    /// Counts a case.
    pub fn add(&mut self, next: &Next) {
        let standing = &next.standing;
        self.cases += 1;
        *self.overall.entry(standing.overall).or_default() += 1;
        *self.returning.entry(standing.returning).or_default() += 1;
        if next.reached[1] {
            *self
                .reintegration
                .entry(standing.reintegration)
                .or_default() += 1;
        }
        if let Some(since) = standing.since.filter(|_| is_open(standing)) {
            let days = self.as_of.days_since(since);
            let class = AGES
                .iter()
                .position(|end| days <= *end)
                .unwrap_or(AGES.len());
            if let Some(count) = self.ages.get_mut(class) {
                *count += 1;
            }
        }
        for (count, reached) in self.funnel.iter_mut().zip(next.reached) {
            *count += u64::from(reached);
        }
        self.held += u64::from(!standing.holds.is_empty());
        self.overdue += u64::from(next.due.iter().any(|due| due.days_left < 0));
        let ready = next
            .readiness
            .as_ref()
            .is_some_and(super::Readiness::is_ready);
        self.ready += u64::from(ready);
    }

    fn age_names() -> impl Iterator<Item = String> {
        let from = [0].into_iter().chain(AGES.map(|end| end + 1));
        let until = AGES.into_iter().map(Some).chain([None]);
        from.zip(until).map(|(from, until)| match until {
            Some(until) => format!("{from}-{until}"),
            None => format!("{from}+"),
        })
    }

    /// As one JSON object.
    #[must_use]
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// As rows of section, name and count.
    #[must_use]
    pub fn rows(&self) -> Vec<[String; 3]> {
        let mut rows = vec![["cases".to_owned(), String::new(), self.cases.to_string()]];
        let mut add = |section: &str, name: &str, count: u64| {
            rows.push([section.to_owned(), name.to_owned(), count.to_string()]);
        };
        self.overall
            .iter()
            .for_each(|(state, count)| add("overall", state.code(), *count));
        self.returning
            .iter()
            .for_each(|(state, count)| add("return", state.code(), *count));
        self.reintegration
            .iter()
            .for_each(|(state, count)| add("reintegration", state.code(), *count));
        Self::age_names()
            .zip(self.ages)
            .for_each(|(name, count)| add("ageing", &name, count));
        FUNNEL
            .iter()
            .zip(self.funnel)
            .for_each(|(name, count)| add("funnel", name, count));
        add("held", "", self.held);
        add("overdue", "", self.overdue);
        add("ready", "", self.ready);
        rows
    }

    /// As text.
    #[must_use]
    pub fn to_text(&self, lang: Lang, style: Style) -> String {
        let words = Words::of(lang);
        let mut out = String::new();
        let title = words.count("journey-cases", &[("cases", self.cases)], Some(self.as_of));
        out.push_str(&style.paint("1", &title));
        out.push('\n');
        let mut section = |heading: &str, lines: Vec<(String, u64)>| {
            if !lines.is_empty() {
                out.push_str(&format!(
                    "\n{}\n",
                    style.paint("1", &words.get(heading, None))
                ));
                for (name, count) in lines {
                    let count = lang.number(count);
                    out.push_str(&format!("{count:>8}  {name}\n"));
                }
            }
        };
        fn named<S: CodeList>(
            words: &Words,
            track: &str,
            of: &BTreeMap<S, u64>,
        ) -> Vec<(String, u64)> {
            of.iter()
                .map(|(state, count)| {
                    (
                        words.get(&format!("journey-{track}-{}", state.code()), None),
                        *count,
                    )
                })
                .collect()
        }
        section("journey-by-status", named(words, "overall", &self.overall));
        section("journey-by-return", named(words, "return", &self.returning));
        section(
            "journey-by-reintegration",
            named(words, "reintegration", &self.reintegration),
        );
        if self.ages.iter().any(|count| *count > 0) {
            let from = [0].into_iter().chain(AGES.map(|end| end + 1));
            let classes = from.zip(AGES).map(|(from, until)| {
                let ends = [
                    ("from", from.unsigned_abs()),
                    ("until", until.unsigned_abs()),
                ];
                words.count("journey-age", &ends, None)
            });
            let last = AGES.last().map_or(0, |end| end.unsigned_abs());
            let more = words.count("journey-age-more", &[("until", last)], None);
            let names = classes.chain([more]);
            section("journey-ageing", names.zip(self.ages).collect());
        }
        if self.cases > 0 {
            let funnel = FUNNEL.map(|stage| words.get(&format!("journey-funnel-{stage}"), None));
            section(
                "journey-funnel",
                funnel.into_iter().zip(self.funnel).collect(),
            );
        }
        out.push('\n');
        for (id, count) in [
            ("journey-ready-count", self.ready),
            ("journey-held", self.held),
            ("journey-overdue", self.overdue),
        ] {
            let count = lang.number(count);
            out.push_str(&format!("{count:>8}  {}\n", words.get(id, None)));
        }
        out
    }
}

impl Serialize for Portfolio {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut map = to.serialize_map(None)?;
        map.serialize_entry("as_of", &self.as_of)?;
        map.serialize_entry("cases", &self.cases)?;
        map.serialize_entry("overall", &self.overall)?;
        map.serialize_entry("return", &self.returning)?;
        map.serialize_entry("reintegration", &self.reintegration)?;
        map.serialize_entry("ageing", &Pairs(Self::age_names().zip(self.ages).collect()))?;
        map.serialize_entry(
            "funnel",
            &Pairs(FUNNEL.into_iter().zip(self.funnel).collect()),
        )?;
        map.serialize_entry("held", &self.held)?;
        map.serialize_entry("overdue", &self.overdue)?;
        map.serialize_entry("ready", &self.ready)?;
        map.end()
    }
}

/// Names with their counts, in their own order.
struct Pairs<N>(Vec<(N, u64)>);

impl<N: Serialize> Serialize for Pairs<N> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_map(self.0.iter().map(|(name, count)| (name, count)))
    }
}
