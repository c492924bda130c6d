//! JSON as a [`Source`](crate::record::Source): borrowed where no escape has to be decoded, tolerant of bad values.
//!
//! What stands here stands once. What is made anew for each type of the model, `typed` beside it, is kept small: there are
//! some hundred records and a thousand fields, and code that does not stay in the processor's cache costs more than what it
//! does.

mod typed;

pub(super) use typed::Open;

use super::guesses::Guesses;
use super::limits::Limits;
use super::problem::{Problem, ProblemKind, Problems};
use super::scan::{Broken, Peek, Scan};
use crate::record::{
    Bad, Defect, Field, JsonKind, LeafInfo, Loc, PathError, Raw, Stop, Value, nearest,
};

/// A JSON document being read.
pub(super) struct Json<'a, 'g> {
    pub(super) at: Scan<'a>,
    pub(super) guesses: &'g Guesses,
    limits: Limits,
    problems: Problems,
    /// The record or list element that is being read.
    pub(super) place: Loc,
    whole: bool,
    /// Whether the nearest known name is looked for where a key or word is not known.
    hints: bool,
    /// What could not be read, until its record takes it.
    bad: Vec<Bad>,
    /// A key that is not known or stands there again, with its value, until its record takes it.
    pub(super) key: Option<(String, Raw)>,
}

/// What stands where a list or record was expected.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Begun {
    /// What was expected.
    Here,
    Null,
    Bad,
}

impl Begun {
    /// The field, where it is not here.
    fn nothing<T>(self) -> Field<T> {
        if self == Self::Null {
            Field::Null
        } else {
            Field::Bad
        }
    }
}

impl<'a, 'g> Json<'a, 'g> {
    pub(super) fn new(text: &'a str, limits: Limits, guesses: &'g Guesses) -> Self {
        Self {
            at: Scan::new(text),
            guesses,
            limits,
            problems: Problems::default(),
            place: Loc::CASE,
            whole: true,
            hints: true,
            bad: Vec::new(),
            key: None,
        }
    }

    /// For a reader who is not told what is wrong.
    pub(super) fn without_hints(self) -> Self {
        Self {
            hints: false,
            ..self
        }
    }

    /// Sees that nothing follows the one value of the document, if that could be read. Says whether everything was read.
    pub(super) fn finish(mut self, read: Result<(), Stop>) -> (Problems, Result<bool, Stop>) {
        let mut read = read;
        if read.is_ok() && self.at.finish().is_err() {
            let offset = self.at.index();
            self.note(ProblemKind::Trailing, Loc::CASE, offset);
            read = Err(Stop);
        }
        let whole = self.whole && self.problems.beyond() == 0;
        (self.problems, read.map(|()| whole))
    }

    /// Ends a reading that must be without a problem.
    pub(super) fn clean(mut self) -> Result<(), PathError> {
        if self.at.finish().is_err() {
            return Err(PathError::NotJson);
        }
        match self.problems.kept().first().map(|problem| problem.kind) {
            None => Ok(()),
            Some(ProblemKind::Value { defect, .. }) => Err(PathError::Unfit(defect)),
            Some(_) => Err(PathError::Unfit(Defect::WrongType)),
        }
    }

    #[cold]
    pub(super) fn note(&mut self, kind: ProblemKind, at: Loc, offset: usize) {
        // What was cut off and not judged is told behind many other problems, too.
        let more = usize::from(matches!(kind, ProblemKind::ListTooLong { .. })) * 100;
        let limit = self.limits.problems.saturating_add(more);
        self.problems.note(limit, || Problem { kind, at, offset });
    }

    /// An error of syntax: noted, and the end of reading.
    #[cold]
    pub(super) fn stop(&mut self, broken: Broken) -> Stop {
        let kind = if broken.too_deep {
            ProblemKind::TooDeep
        } else {
            ProblemKind::NotJson
        };
        let place = self.place;
        // Always kept: one place is reserved beyond the limit.
        self.problems.note(usize::MAX, || Problem {
            kind,
            at: place,
            offset: broken.index,
        });
        Stop
    }

    pub(super) fn peek(&mut self) -> Result<Peek, Stop> {
        self.at.peek().map_err(|broken| self.stop(broken))
    }

    /// Skips a value and gives its text.
    pub(super) fn skip(&mut self, peek: Peek) -> Result<&'a str, Stop> {
        self.at.skip(peek).map_err(|broken| self.stop(broken))
    }

    /// Whether the nearest known name of an unknown key is looked for.
    pub(super) fn suggests(&self) -> bool {
        self.hints && self.keeps()
    }

    /// Whether there is still room for what is to be kept of the document. One with more problems than are held is not
    /// written back whole: what it keeps needs no memory.
    pub(super) fn keeps(&self) -> bool {
        self.problems.kept().len() < self.limits.problems
    }

    /// A single value for a leaf that takes `kind`; `None` for `null`.
    #[inline(never)]
    fn single(&mut self, kind: JsonKind) -> Result<Option<Value<'a>>, Stop> {
        let peek = self.peek()?;
        if kind == JsonKind::Any {
            return self.skip(peek).map(|json| Some(Value::Json(json.into())));
        }
        let read = match peek {
            Peek::String => self.at.string().map(|text| Some(Value::Text(text.into()))),
            Peek::Null => self.at.literal(peek).map(|()| None),
            Peek::True | Peek::False => {
                let yes = peek == Peek::True;
                self.at.literal(peek).map(|()| Some(Value::Bool(yes)))
            }
            Peek::Number => self.at.number().map(|number| {
                let int = number.parse().map_or(Value::OtherNumber, Value::Int);
                Some(int)
            }),
            _ => self.at.skip(peek).map(|_| Some(Value::Structure)),
        };
        read.map_err(|broken| self.stop(broken))
    }

    #[cold]
    fn bad_leaf(&mut self, defect: Defect, info: &LeafInfo, field: u16, before: usize) {
        let json = self.at.since(before).trim_ascii_start();
        let start = self.at.index() - json.len();
        let near = match (defect, info.codes) {
            (Defect::BadCode, Some(codes)) if self.hints => {
                nearest(json.trim_matches('"'), codes())
            }
            _ => None,
        };
        let kind = ProblemKind::Value {
            defect,
            expected: info.name,
            nearest: near,
        };
        self.bad(kind, field, start);
    }

    /// A value that could not be read as what the field takes.
    fn bad(&mut self, kind: ProblemKind, field: u16, start: usize) {
        if self.keeps() {
            let raw = Raw::new(self.at.since(start));
            self.bad.push(Bad::new(None, raw));
        }
        self.note(kind, self.place.down(field), start);
    }

    /// Something else than a record or a list stands there.
    #[cold]
    fn other(&mut self, expected: &'static str, peek: Peek, field: u16) -> Result<Begun, Stop> {
        if peek == Peek::Null {
            return match self.at.literal(peek) {
                Ok(()) => Ok(Begun::Null),
                Err(broken) => Err(self.stop(broken)),
            };
        }
        let start = self.at.index();
        self.skip(peek)?;
        let kind = ProblemKind::Value {
            defect: Defect::WrongType,
            expected,
            nearest: None,
        };
        self.bad(kind, field, start);
        Ok(Begun::Bad)
    }

    #[inline(never)]
    fn begin(&mut self, is: Peek, name: &'static str, field: u16) -> Result<Begun, Stop> {
        // Mostly without white space before it.
        if !self.at.opens(is) {
            let peek = self.peek()?;
            if peek != is {
                return self.other(name, peek, field);
            }
            self.at.open();
        }
        self.place = self.place.down(field);
        Ok(Begun::Here)
    }

    /// Goes on to the next element of a list that can be kept, over those for which there is no room. Says whether there
    /// is one, and counts all.
    #[inline(never)]
    fn element(
        &mut self,
        list: Loc,
        kept: usize,
        size: usize,
        all: &mut usize,
    ) -> Result<bool, Stop> {
        loop {
            let goes_on = self.at.array_goes_on(*all == 0);
            if !goes_on.map_err(|broken| self.stop(broken))? {
                return Ok(false);
            }
            let place = *all;
            *all += 1;
            let room = kept < self.limits.list_items && size <= self.limits.element_bytes;
            if room && kept == place {
                self.limits.element_bytes -= size;
                self.place = list.element(place);
                return Ok(true);
            }
            self.skip_element()?;
        }
    }

    #[cold]
    #[inline(never)]
    fn skip_element(&mut self) -> Result<(), Stop> {
        let peek = self.peek()?;
        self.skip(peek).map(|_| ())
    }

    /// Says of an element that could not be read where it stands in its list.
    #[cold]
    fn bad_element(&mut self, place: usize) {
        if let Some(bad) = self.bad.last_mut() {
            bad.in_list(place);
        }
    }

    #[cold]
    fn too_long(&mut self, len: usize, limit: usize) {
        self.whole = false;
        let offset = self.at.index();
        self.note(ProblemKind::ListTooLong { len, limit }, self.place, offset);
    }

    /// A text without an escape, if one stands here.
    #[inline(never)]
    fn plain(&mut self) -> Option<&'a str> {
        self.at.plain()
    }

    /// The end of a list of which some elements were kept, of all.
    #[inline(never)]
    fn end(&mut self, here: Loc, kept: usize, all: usize) {
        self.place = here;
        self.guesses.learn_room(here.field(), kept);
        if all > kept {
            self.too_long(all, kept);
        }
    }
}

/// For how many elements of a size a list has room at first, so that few lists have to grow.
const fn room_for(size: usize) -> usize {
    match size {
        0..=8 => 16,
        9..=32 => 8,
        33..=448 => 6,
        _ => 4,
    }
}
