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

pub use documents::{Document, Documents};
pub(crate) use guesses::Guesses;
pub use limits::{DEPTH, Limits};
pub(crate) use locate::{Wanted, locate};
pub use problem::{Problem, ProblemKind, Problems};
pub use single::Scalar;
pub use stream::{Batch, Stream};

use crate::model::Case;
use crate::record::{Datum, Defect, Field, Loc, PathError, Record, Source, Steps};

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
    let mut slot = Field::Absent;
    let (problems, whole) = read_into(bytes, limits, &mut Guesses::default(), &mut slot);
    let case = match slot {
        Field::Ok(case) => Some(case),
        _ => None,
    };
    Read {
        whole: whole && case.is_some(),
        case,
        problems,
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
    let mut guesses = Guesses::default();
    let source = json::Json::new(text, *limits, &mut guesses).without_hints();
    let (_, read) = source.read::<R>(&mut slot);
    match (read, slot) {
        (Ok(_), Field::Ok(record)) => Some(record),
        _ => None,
    }
}

/// The same in place: a case is large. The slot holds a case or nothing; says whether everything was read.
pub(crate) fn read_into<'a>(
    bytes: &'a [u8],
    limits: &Limits,
    guesses: &mut Guesses,
    slot: &mut Field<Case<'a>>,
) -> (Problems, bool) {
    let failed = |kind, offset| {
        let mut problems = Problems::default();
        problems.note(usize::MAX, || Problem {
            kind,
            at: Loc::CASE,
            offset,
        });
        (problems, false)
    };
    if bytes.len() > limits.document_bytes {
        let limit = limits.document_bytes;
        return failed(ProblemKind::TooLong { limit }, 0);
    }
    // A byte order mark is no part of JSON; Windows programs write it all the same.
    let marked = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let text = match std::str::from_utf8(marked) {
        Ok(text) => text,
        Err(error) => {
            let utf16 = is_utf16(bytes);
            return failed(ProblemKind::NotUtf8 { utf16 }, error.valid_up_to());
        }
    };
    // Without a mark, UTF-16 of plain letters is made of bytes that are UTF-8, too.
    if is_utf16(bytes) {
        return failed(ProblemKind::NotUtf8 { utf16: true }, 0);
    }
    let (mut problems, read) = json::Json::new(text, *limits, guesses).read::<Case<'a>>(slot);
    problems.shift(bytes.len() - marked.len());
    if let (Ok(_), Field::Null) = (read, &slot) {
        let kind = ProblemKind::Value {
            defect: Defect::WrongType,
            expected: "record",
            nearest: None,
        };
        return failed(kind, 0);
    }
    if read.is_err() {
        // What was read of it before it broke off is no case.
        *slot = Field::Absent;
    }
    (problems, read == Ok(true))
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
        let mut guesses = Guesses::default();
        let mut source = json::Json::new(json, Limits::default(), &mut guesses);
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
