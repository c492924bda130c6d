//! What the reader noted about a document. Positions and kinds only: never a piece of the document.

use crate::record::{Defect, Loc};

/// What is wrong at one place of a document.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum ProblemKind {
    /// Not JSON from here on: nothing after it could be read.
    NotJson,
    /// Not UTF-8.
    NotUtf8 {
        /// It looks like UTF-16.
        utf16: bool,
    },
    /// Something other than white space follows the document.
    Trailing,
    /// Nested deeper than [`DEPTH`](super::DEPTH).
    TooDeep,
    /// Longer than the limit of bytes.
    TooLong {
        /// The limit.
        limit: usize,
    },
    /// A list longer than the limit; the rest was not read.
    ListTooLong {
        /// How many elements it has.
        len: usize,
        /// How many of them were read: the limit of the list, or fewer where the document used up its memory.
        limit: usize,
    },
    /// A key that the record does not know.
    UnknownKey {
        /// The nearest known name.
        nearest: Option<&'static str>,
    },
    /// A key that stands there twice; the first is read.
    DuplicateKey {
        /// The key.
        key: &'static str,
    },
    /// A value that is not readable as what the field takes.
    Value {
        /// What is wrong with it.
        defect: Defect,
        /// What the field takes: the name of its type.
        expected: &'static str,
        /// The nearest word of a closed list.
        nearest: Option<&'static str>,
    },
}

/// A problem and where it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Problem {
    /// What is wrong.
    pub kind: ProblemKind,
    /// The last known field.
    pub at: Loc,
    /// The byte of the document at which it begins.
    pub offset: usize,
}

/// The problems of one document: all counted, some kept.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Problems {
    kept: Vec<Problem>,
    /// Problems that were counted and not kept, by kind of defect, would need their kind: the count alone is held.
    beyond: u64,
}

impl Problems {
    /// Notes a problem, or counts it where `limit` are kept already.
    pub(super) fn note(&mut self, limit: usize, problem: impl FnOnce() -> Problem) {
        if self.kept.len() < limit {
            self.kept.push(problem());
        } else {
            self.beyond += 1;
        }
    }

    /// Moves all places, by the length of what stood before the text.
    pub(super) fn shift(&mut self, by: usize) {
        for problem in &mut self.kept {
            problem.offset += by;
        }
    }

    /// The problems kept, in the order of the document.
    #[must_use]
    pub fn kept(&self) -> &[Problem] {
        &self.kept
    }

    /// How many more there were.
    #[must_use]
    pub const fn beyond(&self) -> u64 {
        self.beyond
    }

    /// Whether the document is as it should be.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.kept.is_empty()
    }
}
