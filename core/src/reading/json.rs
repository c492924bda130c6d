//! JSON as a [`Source`]: pulled with jiter, borrowed where no escape has to be decoded, tolerant of bad values.

use jiter::{Jiter, JiterError, JiterErrorType, JsonErrorType, Peek};

use super::limits::Limits;
use super::problem::{Problem, ProblemKind, Problems};
use crate::record::{
    Datum, Defect, Field, JsonKind, Leaf, LeafInfo, Loc, PathError, Raw, Record, Source, Stop,
    Text, Value, nearest,
};

/// A JSON document being read.
pub(super) struct Json<'a> {
    text: &'a str,
    at: Jiter<'a>,
    limits: Limits,
    problems: Problems,
    /// The record that was begun last, for errors of syntax.
    place: Loc,
    whole: bool,
}

/// What a key turned out to be.
enum Key {
    Known(u8),
    Unknown(String),
}

impl<'a> Json<'a> {
    pub(super) fn new(text: &'a str, limits: Limits) -> Self {
        Self {
            text,
            at: Jiter::new(text.as_bytes()),
            limits,
            problems: Problems::default(),
            place: Loc::CASE,
            whole: true,
        }
    }

    /// Reads the one value of the document and sees that nothing follows. Says whether everything was read.
    pub(super) fn read<T: Datum<'a>>(
        mut self,
        slot: &mut Field<T>,
        at: Loc,
    ) -> (Problems, Result<bool, Stop>) {
        let mut read = T::read(slot, &mut self, at);
        if read.is_ok() && self.at.finish().is_err() {
            let offset = self.at.current_index();
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
    fn note(&mut self, kind: ProblemKind, at: Loc, offset: usize) {
        // What was cut off and not judged is told behind many other problems, too.
        let more = usize::from(matches!(kind, ProblemKind::ListTooLong { .. })) * 100;
        let limit = self.limits.problems.saturating_add(more);
        self.problems.note(limit, || Problem { kind, at, offset });
    }

    /// An error of syntax: noted, and the end of reading.
    #[cold]
    fn stop(&mut self, error: &JiterError) -> Stop {
        let kind = match error.error_type {
            JiterErrorType::JsonError(JsonErrorType::RecursionLimitExceeded) => {
                ProblemKind::TooDeep
            }
            _ => ProblemKind::NotJson,
        };
        let place = self.place;
        // Always kept: one place is reserved beyond the limit.
        self.problems.note(usize::MAX, || Problem {
            kind,
            at: place,
            offset: error.index,
        });
        Stop
    }

    fn peek(&mut self) -> Result<Peek, Stop> {
        self.at.peek().map_err(|error| self.stop(&error))
    }

    /// Skips a value and gives its text.
    fn skip(&mut self, peek: Peek) -> Result<&'a str, Stop> {
        let start = self.at.current_index();
        self.at
            .known_skip(peek)
            .map_err(|error| self.stop(&error))?;
        Ok(self
            .text
            .get(start..self.at.current_index())
            .unwrap_or_default())
    }

    fn text(&mut self) -> Result<Text<'a>, Stop> {
        let start = self.at.current_index() + 1;
        match self.at.known_str() {
            // Without an escape, jiter gives back the document's own bytes.
            Ok(decoded) => Ok(match self.text.get(start..start + decoded.len()) {
                Some(own) if std::ptr::eq(own, decoded) => own.into(),
                _ => decoded.to_owned().into(),
            }),
            Err(error) => Err(self.stop(&error)),
        }
    }

    /// A value for a leaf that takes `kind`.
    fn value(&mut self, peek: Peek, kind: JsonKind) -> Result<Value<'a>, Stop> {
        if kind == JsonKind::Any {
            return self.skip(peek).map(|json| Value::Json(json.into()));
        }
        match peek {
            Peek::String => self.text().map(Value::Text),
            Peek::True | Peek::False => {
                let yes = self
                    .at
                    .known_bool(peek)
                    .map_err(|error| self.stop(&error))?;
                Ok(Value::Bool(yes))
            }
            Peek::Array | Peek::Object => self.skip(peek).map(|_| Value::Structure),
            _ => {
                let whole = match self.at.known_number_bytes(peek) {
                    Ok(number) => std::str::from_utf8(number)
                        .ok()
                        .and_then(|text| text.parse().ok()),
                    Err(error) => return Err(self.stop(&error)),
                };
                Ok(whole.map_or(Value::OtherNumber, Value::Int))
            }
        }
    }

    #[cold]
    fn bad<T>(
        &mut self,
        slot: &mut Field<T>,
        defect: Defect,
        info: &LeafInfo,
        at: Loc,
        start: usize,
    ) {
        let json = self
            .text
            .get(start..self.at.current_index())
            .unwrap_or_default();
        let near = match (defect, info.codes) {
            (Defect::BadCode, Some(codes)) => nearest(json.trim_matches('"'), codes()),
            _ => None,
        };
        *slot = Field::Bad(Box::new(Raw::new(json)));
        let kind = ProblemKind::Value {
            defect,
            expected: info.name,
            nearest: near,
        };
        self.note(kind, at, start);
    }

    /// Something else than a record or a list stands there.
    #[cold]
    fn wrong_shape<T>(
        &mut self,
        slot: &mut Field<T>,
        expected: &'static str,
        peek: Peek,
        at: Loc,
    ) -> Result<(), Stop> {
        let start = self.at.current_index();
        let json = self.skip(peek)?;
        *slot = Field::Bad(Box::new(Raw::new(json)));
        let kind = ProblemKind::Value {
            defect: Defect::WrongType,
            expected,
            nearest: None,
        };
        self.note(kind, at, start);
        Ok(())
    }

    fn null<T>(&mut self, slot: &mut Field<T>) -> Result<(), Stop> {
        self.at.known_null().map_err(|error| self.stop(&error))?;
        *slot = Field::Null;
        Ok(())
    }

    /// Keeps a key that is not known, or stands there again.
    #[cold]
    fn keep<R: Record<'a>>(
        &mut self,
        record: &mut R,
        key: String,
        kind: ProblemKind,
        at: Loc,
    ) -> Result<(), Stop> {
        let peek = self.peek()?;
        let start = self.at.current_index();
        let json = self.skip(peek)?;
        // A document with more problems than are held is not written back whole: its keys need no memory.
        if self.problems.kept().len() < self.limits.problems {
            record.kept().keep(key, Raw::new(json));
        }
        self.note(kind, at, start);
        Ok(())
    }
}

impl<'a> Source<'a> for Json<'a> {
    #[inline]
    fn leaf<T: Leaf<'a>>(&mut self, slot: &mut Field<T>, at: Loc) -> Result<(), Stop> {
        let peek = self.peek()?;
        if peek == Peek::Null && T::INFO.json != JsonKind::Any {
            return self.null(slot);
        }
        let start = self.at.current_index();
        let value = self.value(peek, T::INFO.json)?;
        match T::accept(value) {
            Ok(value) => *slot = Field::Ok(value),
            Err(defect) => self.bad(slot, defect, &T::INFO, at, start),
        }
        Ok(())
    }

    fn list<T: Datum<'a>>(&mut self, slot: &mut Field<Vec<Field<T>>>, at: Loc) -> Result<(), Stop> {
        match self.peek()? {
            Peek::Array => {}
            Peek::Null => return self.null(slot),
            peek => return self.wrong_shape(slot, "list", peek, at),
        }
        let mut list = Vec::new();
        let mut next = self.at.known_array().map_err(|error| self.stop(&error))?;
        let mut len = 0;
        while let Some(peek) = next {
            let size = size_of::<Field<T>>();
            if len == list.len()
                && len < self.limits.list_items
                && size <= self.limits.element_bytes
            {
                self.limits.element_bytes -= size;
                list.push(Field::Absent);
                if let Some(element) = list.last_mut() {
                    T::read(element, self, at.element(len))?;
                }
            } else {
                self.skip(peek)?;
            }
            len += 1;
            next = self.at.array_step().map_err(|error| self.stop(&error))?;
        }
        let limit = list.len();
        *slot = Field::Ok(list);
        if len > limit {
            self.whole = false;
            let offset = self.at.current_index();
            self.note(ProblemKind::ListTooLong { len, limit }, at, offset);
        }
        Ok(())
    }

    fn record<R: Record<'a>>(&mut self, slot: &mut Field<R>, at: Loc) -> Result<(), Stop> {
        match self.peek()? {
            Peek::Object => {}
            Peek::Null => return self.null(slot),
            peek => return self.wrong_shape(slot, "record", peek, at),
        }
        self.place = at;
        *slot = Field::Ok(R::default());
        let Field::Ok(record) = slot else {
            return Ok(());
        };
        let fields = R::RECORD.fields;
        let (mut seen, mut expected) = (0_u64, 0_u8);
        let look = |key: &str, expected: u8| {
            // Documents mostly keep the order of the declaration.
            match fields.get(usize::from(expected)) {
                Some(field) if field.name == key => Key::Known(expected),
                _ => R::field(key).map_or_else(|| Key::Unknown(key.to_owned()), Key::Known),
            }
        };
        let mut key = match self.at.known_object() {
            Ok(key) => key.map(|key| look(key, expected)),
            Err(error) => return Err(self.stop(&error)),
        };
        while let Some(found) = key {
            match found {
                Key::Known(field) if seen & (1 << field) == 0 => {
                    seen |= 1 << field;
                    expected = field + 1;
                    record.fill(field, self, at)?;
                }
                Key::Known(field) => {
                    let info = fields.get(usize::from(field));
                    let key = info.map_or("", |info| info.name);
                    let loc = info.map_or(at, |info| at.down(info.offset));
                    self.keep(
                        record,
                        key.to_owned(),
                        ProblemKind::DuplicateKey { key },
                        loc,
                    )?;
                }
                Key::Unknown(key) => {
                    let kept = self.problems.kept().len() < self.limits.problems;
                    let nearest = kept.then(|| R::RECORD.nearest(&key)).flatten();
                    self.keep(record, key, ProblemKind::UnknownKey { nearest }, at)?;
                }
            }
            key = match self.at.next_key() {
                Ok(key) => key.map(|key| look(key, expected)),
                Err(error) => return Err(self.stop(&error)),
            };
        }
        Ok(())
    }
}
