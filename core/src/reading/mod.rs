//! Bytes to [`Case`]: tolerant, bounded, all problems of a document in one pass.

mod documents;
mod guesses;
mod json;
mod keys;
mod limits;
mod locate;
mod plain;
mod problem;
mod scan;
mod single;
mod stream;
mod together;

pub use documents::{Document, Documents};
pub(crate) use guesses::Guesses;
pub use limits::{DEPTH, Limits};
pub(crate) use locate::{Wanted, locate};
pub use problem::{Problem, ProblemKind, Problems};
pub use single::Scalar;
pub use stream::{Batch, Stream};
pub(crate) use together::{Slot, read_together};

use crate::model::Case;
use crate::record::{Datum, Defect, Field, PathError, Record, Source, Steps};

/// What came out of reading one document.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Read<'a> {
    /// The case, as far as it could be read; `None` where the document is not JSON to its end, or not an object.
    pub case: Option<Case<'a>>,
    /// What is wrong with the document.
    pub problems: Problems,
    /// Whether writing the case gives back all that stood in the document.
    pub whole: bool,
}

/// Reads one document: UTF-8 JSON, one case.
#[must_use]
pub fn read<'a>(bytes: &'a [u8], limits: &Limits) -> Read<'a> {
    let mut slot = Slot::default();
    read_together([(bytes, &mut slot)], limits, &Guesses::default());
    let case = match slot.case {
        Field::Ok(case) => Some(case),
        _ => None,
    };
    Read {
        case,
        problems: slot.problems,
        whole: slot.whole,
    }
}

/// Reads a document that is one record outside any case; `None` where it is not JSON to its end, or not an object.
pub(crate) fn read_record<'a, R: Record<'a>>(bytes: &'a [u8], limits: &Limits) -> Option<R> {
    if bytes.len() > limits.document_bytes || is_utf16(bytes) {
        return None;
    }
    let marked = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let text = std::str::from_utf8(marked).ok()?;
    let mut slot = Field::Absent;
    let guesses = Guesses::default();
    let mut source = json::Json::new(text, *limits, &guesses).without_hints();
    let read = R::read(&mut slot, &mut source, 0);
    let (_, read) = source.finish(read);
    match (read, slot) {
        (Ok(_), Field::Ok(record)) => Some(record),
        _ => None,
    }
}

/// Whether an input looks like UTF-16: by its mark, or by a nought beside its first character.
fn is_utf16(bytes: &[u8]) -> bool {
    match bytes {
        [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] => true,
        [first, second, ..] => (*first == 0) != (*second == 0),
        _ => false,
    }
}

impl<'a> Case<'a> {
    /// Sets what stands at `path` (`/members/0/birth`; `-` adds to a list) from a piece of JSON.
    ///
    /// A value that does not fit is refused and leaves the case as it was.
    ///
    /// # Errors
    /// [`PathError`] where the path leads nowhere or the value does not fit.
    pub fn set(&mut self, path: &str, json: &'a str) -> Result<(), PathError> {
        let guesses = Guesses::default();
        let mut source = json::Json::new(json, Limits::default(), &guesses);
        let mut changed = Field::Ok(self.clone());
        Case::set_below(&mut changed, path, &mut source)?;
        source.clean()?;
        self.take(changed)
    }

    /// Sets what stands at `path` from a single value.
    ///
    /// # Errors
    /// As [`Case::set`].
    pub fn set_value(&mut self, path: &str, value: Scalar<'a>) -> Result<(), PathError> {
        let mut source = single::Single::new(value);
        let mut changed = Field::Ok(self.clone());
        Case::set_below(&mut changed, path, &mut source)?;
        source.clean()?;
        self.take(changed)
    }

    /// What stands at `path`, as JSON; `null` where there is nothing.
    ///
    /// # Errors
    /// [`PathError`] where the path leads nowhere.
    pub fn get(&self, path: &str) -> Result<String, PathError> {
        self.get_in(&mut Steps::new(path)?)
    }

    fn set_below(
        slot: &mut Field<Self>,
        path: &str,
        source: &mut impl Source<'a>,
    ) -> Result<(), PathError> {
        Datum::set(slot, &mut Steps::new(path)?, source)
    }

    fn take(&mut self, changed: Field<Self>) -> Result<(), PathError> {
        match changed {
            Field::Ok(case) => {
                *self = case;
                Ok(())
            }
            _ => Err(PathError::Unfit(Defect::WrongType)),
        }
    }
}
