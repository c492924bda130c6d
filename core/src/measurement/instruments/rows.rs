//! The file of an instrument as it is written.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

use super::Unsure;
use crate::codes::Dimension;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct File {
    pub(super) name: Spanned<String>,
    pub(super) version: Spanned<String>,
    pub(super) title: Words,
    #[serde(default)]
    pub(super) notes: Vec<Box<str>>,
    pub(super) min_age: Option<u16>,
    pub(super) non_answer: Spanned<f64>,
    pub(super) flag_above: u16,
    #[serde(default)]
    pub(super) unscored: Vec<Spanned<String>>,
    pub(super) tiers: Spanned<Tiers>,
    #[serde(default)]
    pub(super) lines: Vec<Spanned<Line>>,
    pub(super) windows: Vec<Spanned<Windows>>,
    #[serde(default)]
    pub(super) cautions: Vec<Spanned<[i64; 2]>>,
    pub(super) scales: BTreeMap<Spanned<String>, Scale>,
    pub(super) questions: Vec<Spanned<Question>>,
    pub(super) policies: Vec<Spanned<Policy>>,
    #[serde(default)]
    pub(super) decisions: Vec<Decision>,
    #[serde(default)]
    pub(super) sources: Vec<Source>,
}

#[derive(Deserialize, Clone)]
#[serde(deny_unknown_fields)]
pub(crate) struct Words {
    pub(crate) en: Box<str>,
    pub(crate) fr: Option<Box<str>>,
    pub(crate) ar: Option<Box<str>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Tiers {
    pub(super) high_need_below: f64,
    pub(super) low_need_above: f64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Line {
    pub(super) name: String,
    pub(super) above: f64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Windows {
    pub(super) name: String,
    pub(super) baseline: Option<[i64; 2]>,
    pub(super) midterm: Option<[i64; 2]>,
    #[serde(rename = "final")]
    pub(super) last: Option<[i64; 2]>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Scale {
    #[serde(default)]
    pub(super) several: bool,
    pub(super) alone: Option<Spanned<String>>,
    pub(super) from_programme: Option<Spanned<String>>,
    pub(super) answers: BTreeMap<Spanned<String>, Spanned<f64>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Question {
    pub(super) key: Spanned<String>,
    pub(super) label: Words,
    pub(super) dimension: Stated,
    pub(super) weight: Spanned<f64>,
    pub(super) composite: Spanned<f64>,
    pub(super) scale: Option<Spanned<String>>,
    #[serde(default)]
    pub(super) lists: BTreeMap<Spanned<String>, Spanned<String>>,
    pub(super) follow_up: Option<FollowUp>,
    pub(super) mean_of: Option<Vec<Spanned<String>>>,
}

#[derive(Deserialize, Clone, Copy)]
#[serde(rename_all = "lowercase")]
pub(super) enum Stated {
    Economic,
    Social,
    Psychosocial,
}

impl From<Stated> for Dimension {
    fn from(stated: Stated) -> Self {
        match stated {
            Stated::Economic => Self::Economic,
            Stated::Social => Self::Social,
            Stated::Psychosocial => Self::Psychosocial,
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FollowUp {
    pub(super) key: Spanned<String>,
    pub(super) scale: Spanned<String>,
    pub(super) after: Spanned<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Policy {
    pub(super) name: Spanned<String>,
    pub(super) title: Words,
    pub(super) unsure: Unsure,
    pub(super) reason_missing: ReasonMissing,
    pub(super) contradiction: Contradiction,
    pub(super) from_programme: FromProgramme,
    pub(super) missing: Missing,
    pub(super) windows: Spanned<String>,
    #[serde(default)]
    pub(super) replace: BTreeMap<Spanned<String>, Spanned<String>>,
}

#[derive(Deserialize, PartialEq)]
#[serde(rename_all = "snake_case")]
pub(super) enum ReasonMissing {
    Missing,
    OwnValue,
}

#[derive(Deserialize, PartialEq)]
#[serde(rename_all = "snake_case")]
pub(super) enum Contradiction {
    Refuse,
    Owns,
}

#[derive(Deserialize, PartialEq)]
#[serde(rename_all = "snake_case")]
pub(super) enum FromProgramme {
    Counts,
    LeftOut,
}

#[derive(Deserialize, PartialEq)]
#[serde(rename_all = "snake_case")]
pub(super) enum Missing {
    Incomplete,
    Half,
}

/// What the published material leaves open, and how it is settled.
#[derive(Deserialize, Clone, PartialEq, Eq, Debug)]
#[serde(deny_unknown_fields)]
pub(crate) struct Decision {
    pub(crate) id: Box<str>,
    pub(crate) name: Box<str>,
    pub(crate) about: Box<str>,
    pub(crate) settled: Box<str>,
}

/// What the instrument was taken from.
#[derive(Deserialize, Clone, PartialEq, Eq, Debug)]
#[serde(deny_unknown_fields)]
pub(crate) struct Source {
    pub(crate) id: Box<str>,
    pub(crate) title: Box<str>,
    pub(crate) grade: Box<str>,
}
