//! Indicators as data (core/indicators): whom they are about, who meets them, the target, the source.

mod load;
pub(crate) mod predicates;

use std::sync::OnceLock;

use super::look::{Counted, Look, Subject};
use predicates::{Number, Predicate};

/// An indicator, as the data tell it.
#[derive(Debug)]
#[non_exhaustive]
pub struct Indicator {
    /// The code, as reports show it: `OO.2`.
    pub code: &'static str,
    /// Where it comes from: a source of the register, or `D1` for this project.
    pub source: &'static str,
    /// The criterion of the five that it belongs to.
    pub criterion: Option<Criterion>,
    /// What is worked out.
    pub kind: Kind,
    /// What is counted.
    pub of: Option<Counted>,
    /// The target.
    pub target: Option<f64>,
    pub(crate) among: Vec<Asked>,
    pub(crate) met: Vec<Asked>,
    pub(crate) number: Option<&'static Number>,
    pub(crate) per: Option<&'static Number>,
}

/// What an indicator works out.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Kind {
    /// How many.
    Count,
    /// A share of those who were measured, pooled over all.
    Share,
    /// A mean of a number.
    Mean,
    /// The middle of a number.
    Median,
    /// A sum by another sum.
    Ratio,
    /// By a formula of its own.
    WorkedOut,
    /// Not told by cases: surveys of others, records of the programme.
    Outside,
}

/// One of the five criteria for a system of reintegration.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[non_exhaustive]
pub enum Criterion {
    /// What is reached lasts.
    Sustainable,
    /// Help of several sides fits together.
    Complementary,
    /// What is done can be measured.
    Measurable,
    /// Something new is tried, and learned from.
    Innovative,
    /// Between dimensions, between need and help, between returnees and community, between groups.
    Balanced,
}

impl Criterion {
    /// The five, in the order of the phrase.
    pub const ALL: [Self; 5] = [
        Self::Sustainable,
        Self::Complementary,
        Self::Measurable,
        Self::Innovative,
        Self::Balanced,
    ];

    /// The word in data and reports.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Sustainable => "sustainable",
            Self::Complementary => "complementary",
            Self::Measurable => "measurable",
            Self::Innovative => "innovative",
            Self::Balanced => "balanced",
        }
    }
}

/// A predicate with the word behind its colon.
#[derive(Clone, Copy)]
pub(crate) struct Asked {
    pub(crate) predicate: &'static Predicate,
    pub(crate) word: &'static str,
}

impl std::fmt::Debug for Asked {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.predicate.name)
    }
}

impl std::fmt::Debug for Number {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name)
    }
}

impl Indicator {
    /// All indicators, in the order of the data. Parsed at the first call.
    #[must_use]
    pub fn all() -> &'static [Self] {
        static ALL: OnceLock<Vec<Indicator>> = OnceLock::new();
        // What can be read counts; a test sees that all of it can.
        ALL.get_or_init(|| load::all().unwrap_or_default())
    }

    /// The id of its words: `measure-oo-2`.
    #[must_use]
    pub fn words(&self) -> String {
        let code = self.code.to_ascii_lowercase().replace('.', "-");
        format!("measure-{code}")
    }

    /// Whether a thing is asked for: all predicates hold. A thing of which one cannot be told is asked for, and not
    /// measured: it is neither failure nor success.
    pub(crate) fn asks(&self, look: &Look<'_>, subject: Subject<'_, '_>) -> Option<Sure> {
        match all(&self.among, look, subject) {
            Some(false) => None,
            Some(true) => Some(Sure::Yes),
            None => Some(Sure::Open),
        }
    }

    pub(crate) fn meets(&self, look: &Look<'_>, subject: Subject<'_, '_>) -> Option<bool> {
        all(&self.met, look, subject)
    }
}

/// Whether a thing is asked for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Sure {
    Yes,
    Open,
}

/// Whether all hold: false if one is, open if one is open.
fn all(asked: &[Asked], look: &Look<'_>, subject: Subject<'_, '_>) -> Option<bool> {
    let mut open = false;
    for one in asked {
        match one.predicate.ask(look, subject, one.word) {
            Some(true) => {}
            Some(false) => return Some(false),
            None => open = true,
        }
    }
    (!open).then_some(true)
}
