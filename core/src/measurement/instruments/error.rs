//! What may be wrong with the file of an instrument.

use crate::programme::{Line, Meant, shown};

/// The file of an instrument that cannot be used: which, where, and why.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("instrument `{name}`{}: {defect}", Line(*line))]
#[non_exhaustive]
pub struct InstrumentError {
    name: Box<str>,
    line: Option<u32>,
    defect: InstrumentDefect,
}

impl InstrumentError {
    pub(super) fn new(name: &str, line: Option<u32>, defect: InstrumentDefect) -> Self {
        let name = shown(name);
        Self { name, line, defect }
    }

    /// Its name, or `?` before a name was read.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The line, from 1, where it is known.
    #[must_use]
    pub const fn line(&self) -> Option<u32> {
        self.line
    }

    /// What is wrong.
    #[must_use]
    pub const fn defect(&self) -> &InstrumentDefect {
        &self.defect
    }
}

/// What is wrong with the file of an instrument.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum InstrumentDefect {
    /// Not TOML, or a key or value that no instrument has.
    #[error("{message}")]
    NotUsable {
        /// What the parser says.
        message: Box<str>,
    },
    /// A name of a form that is not allowed.
    #[error(
        "`{key}`: `{text}` is not a name: lower case letters, digits, `-`, `_` and `.`, 64 at most"
    )]
    BadName {
        /// The key.
        key: &'static str,
        /// What stands there.
        text: Box<str>,
    },
    /// The key of a question of a form that is not allowed.
    #[error(
        "`{key}` is not the key of a question: two words or more with a dot between, as in eco.working"
    )]
    BadKey {
        /// The key.
        key: Box<str>,
    },
    /// Something that is not in the file.
    #[error("`{key}`: nothing is called `{word}`{}", Meant(nearest))]
    Unknown {
        /// The key.
        key: &'static str,
        /// The word.
        word: Box<str>,
        /// The nearest known one.
        nearest: Option<Box<str>>,
    },
    /// The same name twice.
    #[error("`{key}` has `{entry}` twice")]
    Twice {
        /// The key.
        key: &'static str,
        /// The entry.
        entry: Box<str>,
    },
    /// A number that is not from 0 to 1 with four decimals at most.
    #[error("`{key}` of `{of}` is {value}: it must be from 0 to 1, with four decimals at most")]
    OutOfRange {
        /// The key.
        key: &'static str,
        /// Whose it is.
        of: Box<str>,
        /// What stands there.
        value: Box<str>,
    },
    /// Weights that do not sum to 1.
    #[error("the weights of `{set}` sum to {sum}: they must sum to 1")]
    Weights {
        /// The dimension, or `composite`.
        set: &'static str,
        /// Their sum.
        sum: Box<str>,
    },
    /// An answer that would be taken for a non-answer.
    #[error("scale `{scale}`: `{answer}` is a non-answer and has no value of its own")]
    NonAnswer {
        /// The scale.
        scale: Box<str>,
        /// The answer.
        answer: Box<str>,
    },
    /// A scale without answers.
    #[error("scale `{scale}` has no answer")]
    NoAnswers {
        /// The scale.
        scale: Box<str>,
    },
    /// A question with neither a scale nor a mean, or with both.
    #[error("question `{question}` needs either `scale` or `mean_of`")]
    NoScale {
        /// The question.
        question: Box<str>,
    },
    /// Things that do not go together.
    #[error("question `{question}`: {why}")]
    Unfit {
        /// The question.
        question: Box<str>,
        /// Why, in one English line.
        why: &'static str,
    },
    /// A list of which one entry is needed.
    #[error("no entry under `[[{key}]]`: at least one is needed")]
    Empty {
        /// The key.
        key: &'static str,
    },
    /// A period that ends before it begins.
    #[error("`{key}` ends before it begins")]
    Reversed {
        /// The key.
        key: &'static str,
    },
    /// Scores that could not be held exactly.
    #[error("weights and values make fractions too fine to be kept exactly; use fewer decimals")]
    TooFine,
}
