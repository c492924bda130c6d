//! JSON as a [`Source`]: borrowed where no escape has to be decoded, tolerant of bad values.
//!
//! What is made anew for each type of the model is kept small, and the rest stands here once: there are some hundred
//! records and a thousand fields, and code that does not stay in the processor's cache costs more than what it does.

use super::guesses::Guesses;
use super::keys::{Keys, Next};
use super::limits::Limits;
use super::problem::{Problem, ProblemKind, Problems};
use super::scan::{Broken, Peek, Scan};
use crate::record::{
    Bad, Datum, Defect, Field, JsonKind, Leaf, LeafInfo, Loc, PathError, Raw, Record, Source, Stop,
    Value, nearest,
};

/// A JSON document being read.
pub(super) struct Json<'a, 'g> {
    pub(super) at: Scan<'a>,
    pub(super) guesses: &'g mut Guesses,
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
#[derive(Clone, Copy)]
enum Begun {
    /// What was expected.
    Here,
    Null,
    Bad,
}

impl<'a, 'g> Json<'a, 'g> {
    pub(super) fn new(text: &'a str, limits: Limits, guesses: &'g mut Guesses) -> Self {
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

    /// Reads the one value of the document and sees that nothing follows. Says whether everything was read.
    pub(super) fn read<T: Datum<'a>>(
        mut self,
        slot: &mut Field<T>,
    ) -> (Problems, Result<bool, Stop>) {
        let mut read = T::read(slot, &mut self, 0);
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
            let peek = self.peek()?;
            self.skip(peek)?;
        }
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
}

impl<'a> Json<'a, '_> {
    /// A text without an escape, if one stands here.
    #[inline(never)]
    fn plain(&mut self) -> Option<&'a str> {
        self.at.plain()
    }

    /// A leaf that is no text, or a text with an escape, or not there.
    #[inline(never)]
    fn other_leaf<T: Leaf<'a>>(&mut self, slot: &mut Field<T>, field: u16) -> Result<(), Stop> {
        let before = self.at.index();
        let yes = match T::INFO.json {
            JsonKind::Bool => self.at.boolean(),
            _ => None,
        };
        let value = match yes {
            Some(yes) => Some(Value::Bool(yes)),
            None => self.single(T::INFO.json)?,
        };
        *slot = match value {
            None => Field::Null,
            Some(value) => match T::accept(value) {
                Ok(value) => Field::Ok(value),
                Err(defect) => {
                    self.bad_leaf(defect, &T::INFO, field, before);
                    Field::Bad
                }
            },
        };
        Ok(())
    }

    /// The elements of a list that has begun.
    #[inline]
    fn elements<T: Datum<'a>>(
        &mut self,
        list: &mut Vec<Field<T>>,
        around: Loc,
    ) -> Result<(), Stop> {
        let (here, mut all) = (self.place, 0);
        while self.element(here, list.len(), size_of::<Field<T>>(), &mut all)? {
            if list.is_empty() {
                let room = self.guesses.room(here.field());
                list.reserve_exact(room.unwrap_or(room_for(size_of::<Field<T>>())));
            }
            // `push` would copy as many bytes as an element has, which are not there yet.
            list.extend(std::iter::once_with(Field::default));
            if let Some(element) = list.last_mut() {
                T::read(element, self, 0)?;
                if element.is_bad() {
                    self.bad_element(list.len() - 1);
                }
            }
        }
        self.end(here, list.len(), all);
        self.place = around;
        Ok(())
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

impl<'a> Source<'a> for Json<'a, '_> {
    #[inline(never)]
    fn leaf<T: Leaf<'a>>(&mut self, slot: &mut Field<T>, field: u16) -> Result<(), Stop> {
        let before = self.at.index();
        // Nearly everything is a text without an escape.
        if T::INFO.json != JsonKind::Text {
            return self.other_leaf(slot, field);
        }
        let Some(text) = self.plain() else {
            return self.other_leaf(slot, field);
        };
        *slot = match T::of_plain(text) {
            Ok(value) => Field::Ok(value),
            Err(defect) => {
                self.bad_leaf(defect, &T::INFO, field, before);
                Field::Bad
            }
        };
        Ok(())
    }

    #[inline(never)]
    fn list<T: Datum<'a>>(
        &mut self,
        slot: &mut Field<Vec<Field<T>>>,
        field: u16,
    ) -> Result<(), Stop> {
        let around = self.place;
        *slot = match self.begin(Peek::Array, "list", field)? {
            Begun::Here => Field::Ok(Vec::new()),
            Begun::Null => Field::Null,
            Begun::Bad => Field::Bad,
        };
        let Field::Ok(list) = slot else {
            return Ok(());
        };
        let read = self.elements(list, around);
        if read.is_err() {
            *slot = Field::Absent;
        }
        read
    }

    #[inline(never)]
    fn record<R: Record<'a>>(&mut self, slot: &mut Field<R>, field: u16) -> Result<(), Stop> {
        let around = self.place;
        match self.begin(Peek::Object, "record", field)? {
            Begun::Here => {}
            Begun::Null => {
                *slot = Field::Null;
                return Ok(());
            }
            Begun::Bad => {
                *slot = Field::Bad;
                return Ok(());
            }
        }
        *slot = Field::Ok(R::default());
        let Field::Ok(record) = slot else {
            return Ok(());
        };
        let (mut keys, mut first) = (Keys::of(self.place.field()), true);
        // Those before are of the list around this record.
        let before = self.bad.len();
        loop {
            let next = self.next_key(R::RECORD, &mut keys, first)?;
            first = false;
            match next {
                Next::Field(field) => {
                    record.fill(field, self)?;
                    if self.bad.len() > before {
                        record.kept().keep_bad(field, &mut self.bad, before);
                    }
                }
                Next::Keep => {
                    if let Some((key, raw)) = self.key.take() {
                        record.kept().keep(key, raw);
                    }
                }
                Next::End => break,
            }
        }
        self.place = around;
        Ok(())
    }
}
