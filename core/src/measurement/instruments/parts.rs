//! What an instrument is made of.

use crate::codes::{Dimension, SurveyWindow};
use crate::findings::Lang;

/// A name in three languages.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(crate) struct Label(pub(super) [Box<str>; 3]);

impl Label {
    pub(crate) fn of(&self, lang: Lang) -> &str {
        let [en, fr, ar] = &self.0;
        match lang {
            Lang::En => en,
            Lang::Fr => fr,
            Lang::Ar => ar,
        }
    }
}

/// What the answers to a question are worth.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Scale {
    /// Its name.
    pub name: Box<str>,
    /// Each answer and its value in ten-thousandths, the best first.
    pub answers: Vec<(Box<str>, u32)>,
    /// Several answers may be given; the best counts.
    pub several: bool,
    /// The answer that excludes all others, where several may be given.
    pub alone: Option<Box<str>>,
    /// The answer that stands for what the programme gave.
    pub from_programme: Option<Box<str>>,
}

impl Scale {
    /// What an answer is worth, in ten-thousandths.
    #[must_use]
    pub fn worth(&self, answer: &str) -> Option<u32> {
        let known = self.answers.iter().find(|(known, _)| &**known == answer);
        known.map(|(_, value)| *value)
    }
}

/// A question, or a value computed from others.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Question {
    /// Its key: never a number.
    pub key: Box<str>,
    pub(super) label: Label,
    /// The dimension in which it counts.
    pub dimension: Dimension,
    /// Its weight in the dimension, in ten-thousandths.
    pub weight: u32,
    /// Its weight in the composite, in ten-thousandths.
    pub composite: u32,
    pub(super) worth: Worth,
}

/// Where the value of a question comes from.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Worth {
    /// An answer.
    Asked {
        scale: usize,
        /// Other lists of answers, by the name that a survey states.
        lists: Vec<(Box<str>, usize)>,
        follow_up: Option<FollowUp>,
    },
    /// The mean of other questions.
    Mean(Vec<usize>),
}

/// A question that decides what an answer is worth.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct FollowUp {
    pub(crate) key: Box<str>,
    pub(crate) scale: usize,
    /// The answer that leads to it.
    pub(crate) after: Box<str>,
}

impl Question {
    /// What it asks, in a few words.
    #[must_use]
    pub fn label(&self, lang: Lang) -> &str {
        self.label.of(lang)
    }

    pub(crate) const fn worth(&self) -> &Worth {
        &self.worth
    }

    /// The names of other lists of answers that it has.
    pub(crate) fn lists(&self) -> impl Iterator<Item = &str> {
        let lists = match &self.worth {
            Worth::Asked { lists, .. } => lists.as_slice(),
            Worth::Mean(_) => &[],
        };
        lists.iter().map(|(name, _)| &**name)
    }

    /// Whether it is computed from other questions and never asked.
    #[must_use]
    pub const fn is_computed(&self) -> bool {
        matches!(self.worth, Worth::Mean(_))
    }
}

/// A line above which a score passes.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Line {
    /// Its name.
    pub name: Box<str>,
    /// A score must be above it, in ten-thousandths.
    pub above: u32,
}

/// Days after the return, both ends included.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Band {
    /// The first day.
    pub from: i64,
    /// The last day.
    pub to: i64,
}

impl Band {
    /// Whether a day lies in it.
    #[must_use]
    pub const fn holds(self, days: i64) -> bool {
        self.from <= days && days <= self.to
    }
}

/// When a survey is a baseline, a midterm or a final one.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct WindowSet {
    /// Its name.
    pub name: Box<str>,
    /// The days of each window.
    pub bands: Vec<(SurveyWindow, Band)>,
}

impl WindowSet {
    /// The window in which a day after the return lies.
    #[must_use]
    pub fn of(&self, days: i64) -> SurveyWindow {
        let band = self.bands.iter().find(|(_, band)| band.holds(days));
        band.map_or(SurveyWindow::Other, |(window, _)| *window)
    }
}

/// How what the instrument leaves open is settled.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Policy {
    /// Its name.
    pub name: Box<str>,
    pub(super) title: Label,
    pub(crate) unsure: Unsure,
    /// Without a reason, the answer's own value counts.
    pub(crate) own_value: bool,
    /// Contradictory ticks count as what was ticked.
    pub(crate) contradiction_owns: bool,
    /// What the programme gave counts.
    pub(crate) programme_counts: bool,
    /// What was not asked counts as a non-answer does.
    pub(crate) missing_half: bool,
    pub(crate) windows: usize,
    /// Scales that take the place of others.
    pub(crate) replace: Vec<(usize, usize)>,
}

impl Policy {
    /// What it is, in a few words.
    #[must_use]
    pub fn title(&self, lang: Lang) -> &str {
        self.title.of(lang)
    }
}

/// What a non-answer is worth where the question has a follow-up.
#[derive(Clone, Copy, PartialEq, Eq, Debug, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Unsure {
    /// The follow-up, where it was answered; else what a non-answer is worth.
    FollowUp,
    /// What a non-answer is worth.
    Half,
    /// What the answer is worth that leads to the follow-up.
    AsNo,
}
