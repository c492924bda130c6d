//! Documents read side by side: the same field of all of them, then the next one.
//!
//! The code that reads a whole case is several times what a processor keeps at hand. Read one after the other, each
//! document would fetch all of it anew; in this way it is fetched once for all of them.

use smallvec::SmallVec;

use super::json::{Json, Open};
use super::{Guesses, Limits, Problem, ProblemKind, Problems, is_utf16};
use crate::model::Case;
use crate::record::{Defect, Field, Loc, Stop};

/// A place for a case that is read: a case is large, and stays where it was made.
#[derive(Default)]
pub(crate) struct Slot<'a> {
    /// A case, or nothing.
    pub(crate) case: Field<Case<'a>>,
    pub(crate) problems: Problems,
    /// Whether writing the case gives back all that stood in the document.
    pub(crate) whole: bool,
}

/// Reads documents into places for them, each as if it were alone.
pub(crate) fn read_together<'a, 's>(
    documents: impl IntoIterator<Item = (&'a [u8], &'s mut Slot<'a>)>,
    limits: &Limits,
    guesses: &Guesses,
) where
    'a: 's,
{
    // On the stack for a document on its own.
    let mut all: SmallVec<[Reading<'_, '_, '_>; 1]> = SmallVec::new();
    for (bytes, slot) in documents {
        *slot = Slot::default();
        match text(bytes, limits) {
            Ok(text) => all.push(Reading {
                json: Json::new(text, *limits, guesses),
                slot,
                open: None,
                next: None,
                read: Ok(()),
                before: bytes.len() - text.len(),
            }),
            Err(problem) => slot.refuse(problem),
        }
    }
    for one in &mut all {
        one.read = one.begin();
    }
    // Of cases of one order each field is read of all of them at a time. One in another order waits, or is waited for.
    while let Some(field) = all.iter().filter_map(|one| one.next).min() {
        for one in &mut all {
            if one.next == Some(field) {
                one.read = one.field(field);
            }
        }
    }
    for one in all {
        one.end();
    }
}

/// The text of a document, without a mark before it.
fn text<'a>(bytes: &'a [u8], limits: &Limits) -> Result<&'a str, Problem> {
    let problem = |kind, offset| Problem {
        kind,
        at: Loc::CASE,
        offset,
    };
    if bytes.len() > limits.document_bytes {
        let limit = limits.document_bytes;
        return Err(problem(ProblemKind::TooLong { limit }, 0));
    }
    // A byte order mark is no part of JSON; Windows programs write it all the same.
    let marked = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let text = std::str::from_utf8(marked).map_err(|error| {
        let utf16 = is_utf16(bytes);
        problem(ProblemKind::NotUtf8 { utf16 }, error.valid_up_to())
    })?;
    // Without a mark, UTF-16 of plain letters is made of bytes that are UTF-8, too.
    if is_utf16(bytes) {
        return Err(problem(ProblemKind::NotUtf8 { utf16: true }, 0));
    }
    Ok(text)
}

impl Slot<'_> {
    /// The document is no case, for one reason.
    fn refuse(&mut self, problem: Problem) {
        let mut problems = Problems::default();
        problems.note(usize::MAX, || problem);
        *self = Self {
            problems,
            ..Self::default()
        };
    }
}

/// A document on its way into its place.
struct Reading<'a, 'g, 's> {
    json: Json<'a, 'g>,
    slot: &'s mut Slot<'a>,
    /// The case, where it has begun.
    open: Option<Open>,
    /// The field of it whose value comes next.
    next: Option<u8>,
    read: Result<(), Stop>,
    /// So many bytes stood before the text.
    before: usize,
}

impl Reading<'_, '_, '_> {
    /// Reads up to the first value.
    fn begin(&mut self) -> Result<(), Stop> {
        self.open = self.json.open(&mut self.slot.case, 0)?;
        self.go_on()
    }

    fn go_on(&mut self) -> Result<(), Stop> {
        self.next = None;
        if let (Some(open), Field::Ok(case)) = (&mut self.open, &mut self.slot.case) {
            self.next = self.json.key(case, open)?;
        }
        Ok(())
    }

    /// Reads the value of a field, and up to the next one.
    fn field(&mut self, field: u8) -> Result<(), Stop> {
        self.next = None;
        if let (Some(open), Field::Ok(case)) = (&self.open, &mut self.slot.case) {
            self.json.value(case, open, field)?;
        }
        self.go_on()
    }

    /// Ends the document.
    fn end(self) {
        let slot = self.slot;
        let (mut problems, read) = self.json.finish(self.read);
        problems.shift(self.before);
        if let (Ok(_), Field::Null) = (read, &slot.case) {
            return slot.refuse(Problem {
                kind: ProblemKind::Value {
                    defect: Defect::WrongType,
                    expected: "record",
                    nearest: None,
                },
                at: Loc::CASE,
                offset: 0,
            });
        }
        if read.is_err() {
            // What was read of it before it broke off is no case.
            slot.case = Field::Absent;
        }
        slot.problems = problems;
        slot.whole = read == Ok(true) && slot.case.get().is_some();
    }
}
