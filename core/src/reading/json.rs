//! JSON as a [`Source`]: borrowed where no escape has to be decoded, tolerant of bad values.

use super::limits::Limits;
use super::problem::{Problem, ProblemKind, Problems};
use super::scan::{Broken, Key as Token, Peek, Scan};
use crate::record::{
    Datum, Defect, Field, JsonKind, Leaf, LeafInfo, Loc, PathError, Raw, Record, Source, Stop,
    Value, nearest,
};

/// A JSON document being read.
pub(super) struct Json<'a> {
    at: Scan<'a>,
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
            at: Scan::new(text),
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
    fn note(&mut self, kind: ProblemKind, at: Loc, offset: usize) {
        // What was cut off and not judged is told behind many other problems, too.
        let more = usize::from(matches!(kind, ProblemKind::ListTooLong { .. })) * 100;
        let limit = self.limits.problems.saturating_add(more);
        self.problems.note(limit, || Problem { kind, at, offset });
    }

    /// An error of syntax: noted, and the end of reading.
    #[cold]
    fn stop(&mut self, broken: Broken) -> Stop {
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

    fn peek(&mut self) -> Result<Peek, Stop> {
        self.at.peek().map_err(|broken| self.stop(broken))
    }

    /// Skips a value and gives its text.
    fn skip(&mut self, peek: Peek) -> Result<&'a str, Stop> {
        self.at.skip(peek).map_err(|broken| self.stop(broken))
    }

    /// A value for a leaf that takes `kind` and is no text.
    fn value(&mut self, peek: Peek, kind: JsonKind) -> Result<Value<'a>, Stop> {
        if kind == JsonKind::Any {
            return self.skip(peek).map(|json| Value::Json(json.into()));
        }
        let read = match peek {
            Peek::True | Peek::False => {
                let yes = peek == Peek::True;
                self.at.literal(peek).map(|()| Value::Bool(yes))
            }
            Peek::Number => self
                .at
                .number()
                .map(|number| number.parse().map_or(Value::OtherNumber, Value::Int)),
            _ => self.at.skip(peek).map(|_| Value::Structure),
        };
        read.map_err(|broken| self.stop(broken))
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
        let json = self.at.since(start);
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
        let start = self.at.index();
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
        self.at
            .literal(Peek::Null)
            .map_err(|broken| self.stop(broken))?;
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
        let start = self.at.index();
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
    // Once for each type, not in each of some thousand fields: less code to bring to the processor than calls cost.
    #[inline(never)]
    fn leaf<T: Leaf<'a>>(&mut self, slot: &mut Field<T>, at: Loc) -> Result<(), Stop> {
        let peek = self.peek()?;
        if peek == Peek::Null && T::INFO.json != JsonKind::Any {
            return self.null(slot);
        }
        let start = self.at.index();
        let value = if peek == Peek::String && T::INFO.json != JsonKind::Any {
            match self.at.string() {
                Ok(text) => Value::Text(text.into()),
                Err(broken) => return Err(self.stop(broken)),
            }
        } else {
            self.value(peek, T::INFO.json)?
        };
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
        let mut next = self.at.array().map_err(|broken| self.stop(broken))?;
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
            next = self.at.array_step().map_err(|broken| self.stop(broken))?;
        }
        let limit = list.len();
        *slot = Field::Ok(list);
        if len > limit {
            self.whole = false;
            let offset = self.at.index();
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
        // Documents mostly keep the order of the declaration.
        let name = |field: u8| {
            fields
                .get(usize::from(field))
                .map_or("", |field| field.name)
        };
        let (mut seen, mut expected) = (0_u64, 0_u8);
        let mut token = self.at.object(name(0));
        loop {
            let found = match token {
                Ok(Token::Expected) if usize::from(expected) < fields.len() => Key::Known(expected),
                Ok(Token::Expected) => Key::Unknown(String::new()),
                Ok(Token::Other(key)) => {
                    R::field(&key).map_or_else(|| Key::Unknown(key.into_owned()), Key::Known)
                }
                Ok(Token::End) => return Ok(()),
                Err(broken) => return Err(self.stop(broken)),
            };
            match found {
                Key::Known(field) if seen & (1 << field) == 0 => {
                    seen |= 1 << field;
                    expected = field + 1;
                    record.fill(field, self, at)?;
                }
                Key::Known(field) => {
                    let key = name(field);
                    let info = fields.get(usize::from(field));
                    let loc = info.map_or(at, |info| at.down(info.offset));
                    let kind = ProblemKind::DuplicateKey { key };
                    self.keep(record, key.to_owned(), kind, loc)?;
                }
                Key::Unknown(key) => {
                    let kept = self.problems.kept().len() < self.limits.problems;
                    let nearest = kept.then(|| R::RECORD.nearest(&key)).flatten();
                    self.keep(record, key, ProblemKind::UnknownKey { nearest }, at)?;
                }
            }
            token = self.at.object_step(name(expected));
        }
    }
}
