//! The register of sources, from core/rulebook/sources.toml.

use std::sync::OnceLock;

use serde::Deserialize;

/// A source that rules stand on.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Source {
    /// Its id: never used for another.
    pub id: String,
    /// Publisher, title, year.
    pub title: String,
    /// What of it was read.
    #[serde(default)]
    pub part: String,
    /// Where it can be found.
    #[serde(default, rename = "where")]
    pub place: String,
    /// What must be borne in mind when citing it.
    #[serde(default)]
    pub limits: String,
}

#[derive(Deserialize)]
struct Register {
    source: Vec<Source>,
}

/// All sources, in the order of the register.
pub fn all() -> &'static [Source] {
    static ALL: OnceLock<Vec<Source>> = OnceLock::new();
    ALL.get_or_init(|| {
        // A register that does not parse is empty: the tests that look up every citation see it.
        toml::from_str::<Register>(include_str!("../../rulebook/sources.toml"))
            .map(|register| register.source)
            .unwrap_or_default()
    })
}

/// The source with an id.
#[must_use]
pub fn find(id: &str) -> Option<&'static Source> {
    all().iter().find(|source| source.id == id)
}

/// What an evidence grade means, in one English line.
#[must_use]
pub fn grade(mark: &str) -> Option<&'static str> {
    Some(match mark {
        "V" => "read in the source itself",
        "Vq" => "read as a quotation or restatement in another document",
        "Vt" => "read in a national text that implements or parallels the instrument",
        "Vp" => "practice seen in running public code",
        "T" => "title, contents or heading only: check against the document",
        "I" => "inferred: a design choice, a logical consequence or domain practice",
        _ => return None,
    })
}
