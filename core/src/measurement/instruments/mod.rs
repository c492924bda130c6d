//! Instruments: what a survey asks, and what its answers are worth, as data.
//!
//! ```
//! use sankofa::measurement::Instrument;
//!
//! let survey = Instrument::rss_2018();
//! assert_eq!(survey.questions().len(), 29);
//! assert_eq!(survey.denominator(), 1200); // all scores are whole parts of it
//! ```

mod error;
mod exact;
mod load;
mod page;
mod parts;
mod reader;
mod rows;

use std::sync::OnceLock;

pub use error::{InstrumentDefect, InstrumentError};
pub(crate) use exact::ONE;
pub(crate) use load::label;
pub use page::instruments_page;
pub use parts::{Band, Line, Policy, Question, Scale, WindowSet};
pub(crate) use parts::{FollowUp, Label, Unsure, Worth};
pub(crate) use reader::{is_name, line_of};
pub(crate) use rows::Words;

use crate::codes::CodeList;
use crate::findings::Lang;
use crate::record::nearest;

/// Four things are not the same: these three, and that nothing was recorded.
pub(crate) const NON_ANSWERS: [&str; 3] = ["dont_know", "refused", "not_applicable"];

const RSS_2018: &str = include_str!("../../../instruments/rss-2018.toml");

/// A survey's questions, answers, weights, values, and the policies by which what is open is settled.
///
/// Weights and values are whole ten-thousandths.
#[derive(Clone, PartialEq, Debug)]
pub struct Instrument {
    pub(super) name: Box<str>,
    pub(super) version: Box<str>,
    pub(super) title: Label,
    pub(super) notes: Vec<Box<str>>,
    pub(super) min_age: Option<i32>,
    pub(super) non_answer: u32,
    pub(super) flag_above: usize,
    pub(super) unscored: Vec<Box<str>>,
    pub(super) tiers: (u32, u32),
    pub(super) lines: Vec<Line>,
    pub(super) windows: Vec<WindowSet>,
    pub(super) cautions: Vec<Band>,
    pub(super) scales: Vec<Scale>,
    pub(super) questions: Vec<Question>,
    pub(super) policies: Vec<Policy>,
    pub(super) decisions: Vec<rows::Decision>,
    pub(super) sources: Vec<rows::Source>,
    pub(super) denominator: u32,
    /// How many parts of a whole make one step of the denominator, and what the means are counted in.
    pub(super) step: u64,
    pub(super) means: u64,
    /// Keys by name: what an answer is looked up in.
    pub(super) keys: Vec<(Box<str>, Key)>,
}

/// What a key of the answers is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Key {
    /// The question at a place.
    Question(usize),
    /// The follow-up of the question at a place.
    FollowUp(usize),
    /// Taken and not scored.
    Unscored,
}

impl Instrument {
    /// The reintegration sustainability survey of 2018. Parsed at the first call, then shared.
    #[must_use]
    pub fn rss_2018() -> &'static Self {
        static RSS: OnceLock<Instrument> = OnceLock::new();
        RSS.get_or_init(|| {
            // The file is part of the library, and a test sees that it loads.
            Self::from_toml(RSS_2018).unwrap_or_else(|_| Self::empty())
        })
    }

    /// The instruments that are built in.
    #[must_use]
    pub fn builtin() -> [&'static Self; 1] {
        [Self::rss_2018()]
    }

    /// Reads an instrument from TOML text, as in core/instruments/rss-2018.toml.
    ///
    /// # Errors
    /// [`InstrumentError`]: where, and why.
    pub fn from_toml(text: &str) -> Result<Self, InstrumentError> {
        load::load(text)
    }

    /// Its name, as surveys state it.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Its version.
    #[must_use]
    pub fn version(&self) -> &str {
        &self.version
    }

    /// Its title.
    #[must_use]
    pub fn title(&self, lang: Lang) -> &str {
        self.title.of(lang)
    }

    /// Its questions, in order.
    #[must_use]
    pub fn questions(&self) -> &[Question] {
        &self.questions
    }

    /// The question with a key.
    #[must_use]
    pub fn question(&self, key: &str) -> Option<&Question> {
        self.questions.iter().find(|question| &*question.key == key)
    }

    /// What the question of a key asks, in a few words; for a follow-up, what its question asks.
    #[must_use]
    pub fn label(&self, key: &str, lang: Lang) -> Option<&str> {
        let (Key::Question(place) | Key::FollowUp(place)) = self.key(key)? else {
            return None;
        };
        Some(self.questions.get(place)?.label(lang))
    }

    /// Whether the answer of a key counts in a dimension or in the composite, itself or in a mean.
    pub(crate) fn counts_in(&self, key: &str, set: &str) -> bool {
        let Some(Key::Question(place) | Key::FollowUp(place)) = self.key(key) else {
            return false;
        };
        let weighs = |question: &Question| match set {
            "composite" => question.composite > 0,
            set => question.dimension.code() == set && question.weight > 0,
        };
        self.questions.iter().enumerate().any(|(at, question)| {
            let within = matches!(&question.worth, Worth::Mean(among) if among.contains(&place));
            (at == place || within) && weighs(question)
        })
    }

    /// The scale by which a question is answered; none where it is computed.
    #[must_use]
    pub fn scale(&self, question: &Question) -> Option<&Scale> {
        match question.worth {
            Worth::Asked { scale, .. } => self.scales.get(scale),
            Worth::Mean(_) => None,
        }
    }

    /// The policies; the first holds where none is chosen.
    #[must_use]
    pub fn policies(&self) -> &[Policy] {
        &self.policies
    }

    /// The policy with a name.
    #[must_use]
    pub fn policy(&self, name: &str) -> Option<&Policy> {
        self.policies.iter().find(|policy| &*policy.name == name)
    }

    /// The name of a policy nearest to a word.
    pub(crate) fn nearest_policy(&self, word: &str) -> Option<&str> {
        nearest(word, self.policies.iter().map(|policy| &*policy.name))
    }

    /// Lines that programmes drew.
    #[must_use]
    pub fn lines(&self) -> &[Line] {
        &self.lines
    }

    /// The line with a name.
    #[must_use]
    pub fn line(&self, name: &str) -> Option<&Line> {
        self.lines.iter().find(|line| &*line.name == name)
    }

    /// The windows of a policy.
    pub(crate) fn windows(&self, policy: &Policy) -> Option<&WindowSet> {
        self.windows.get(policy.windows)
    }

    /// Whether a low point is expected on a day after the return.
    #[must_use]
    pub fn wants_care(&self, days: i64) -> bool {
        self.cautions.iter().any(|band| band.holds(days))
    }

    /// What all scores are parts of.
    #[must_use]
    pub const fn denominator(&self) -> u32 {
        self.denominator
    }

    /// More non-answers than this are flagged.
    #[must_use]
    pub const fn flag_above(&self) -> usize {
        self.flag_above
    }

    /// Whom the instrument is not for: who is younger.
    #[must_use]
    pub const fn min_age(&self) -> Option<i32> {
        self.min_age
    }

    /// Below the first of the two, in ten-thousandths, need is high; above the second it is low.
    #[must_use]
    pub const fn tiers(&self) -> (u32, u32) {
        self.tiers
    }

    pub(crate) fn scales(&self) -> &[Scale] {
        &self.scales
    }

    /// What a non-answer is worth, in ten-thousandths.
    #[must_use]
    pub const fn non_answer(&self) -> u32 {
        self.non_answer
    }

    /// What the parts of means are counted in, and how many parts make one step of the denominator.
    pub(crate) const fn steps(&self) -> (u64, u64) {
        (self.means, self.step)
    }

    /// What a key of the answers is.
    pub(crate) fn key(&self, key: &str) -> Option<Key> {
        let place = self
            .keys
            .binary_search_by(|(known, _)| (**known).cmp(key))
            .ok()?;
        self.keys.get(place).map(|(_, key)| *key)
    }

    /// The same, where a question is expected: mostly it is that one, or one behind what is worked out.
    pub(crate) fn key_at(&self, expected: usize, key: &str) -> Option<Key> {
        let asked = |place: &usize| {
            let question = self.questions.get(*place);
            question.is_some_and(|one| *one.key == *key && !one.is_computed())
        };
        let here = [expected, expected + 1].into_iter().find(asked);
        here.map(Key::Question).or_else(|| self.key(key))
    }

    /// An instrument that asks nothing.
    fn empty() -> Self {
        let none = || Label(["", "", ""].map(Into::into));
        Self {
            name: "".into(),
            version: "".into(),
            title: none(),
            notes: Vec::new(),
            min_age: None,
            non_answer: 0,
            flag_above: 0,
            unscored: Vec::new(),
            tiers: (0, ONE),
            lines: Vec::new(),
            windows: Vec::new(),
            cautions: Vec::new(),
            scales: Vec::new(),
            questions: Vec::new(),
            policies: Vec::new(),
            decisions: Vec::new(),
            sources: Vec::new(),
            denominator: 1,
            step: 1,
            means: 1,
            keys: Vec::new(),
        }
    }
}
