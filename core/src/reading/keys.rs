//! The keys of a record: known, unknown, or standing there again.

use super::guesses::After;
use super::json::Json;
use super::problem::ProblemKind;
use super::scan::Step;
use crate::record::{Raw, RecordInfo, Stop};

/// How far the keys of a record are read.
#[derive(Default)]
pub(super) struct Keys {
    begun: bool,
    after: After,
    seen: u64,
}

impl Keys {
    /// Takes a field, unless it stands there again.
    #[inline]
    fn take(&mut self, record: &RecordInfo, field: u8) -> bool {
        let bit = 1 << field;
        let new = self.seen & bit == 0;
        if new {
            self.seen |= bit;
            let offset = record.offsets.get(usize::from(field)).copied();
            self.after = After::field(field, offset.unwrap_or(0));
        }
        new
    }

    /// Takes the field at which a key was found. Else says whether the key is not known, or stands there again.
    #[inline]
    fn found(&mut self, record: &RecordInfo, found: Option<usize>) -> Result<u8, Option<u8>> {
        let field = found
            .and_then(|place| u8::try_from(place).ok())
            .ok_or(None)?;
        if self.take(record, field) {
            Ok(field)
        } else {
            Err(Some(field))
        }
    }
}

/// What comes next in a record.
pub(super) enum Next {
    Field(u8),
    /// A key to be kept.
    Keep,
    End,
}

impl Json<'_, '_> {
    /// Goes on to the next key of a record, up to its value.
    #[inline(never)]
    pub(super) fn next_key(
        &mut self,
        record: &'static RecordInfo,
        keys: &mut Keys,
    ) -> Result<Next, Stop> {
        let first = !keys.begun;
        keys.begun = true;
        let key = match self.at.step(first) {
            Step::Key(key) => key,
            Step::End => return Ok(Next::End),
            Step::Unusual => return self.unusual_key(record, keys, first),
        };
        let guess = self.guesses.next(self.place.field(), keys.after);
        let name = || {
            record
                .keys
                .all()
                .get(usize::from(guess))
                .map_or("", |name| name)
        };
        if let Some(start) = record.starts.get(usize::from(guess))
            && let Some(behind) = start.end(name, self.at.text().as_bytes(), key)
            && self.at.value(behind)
            && keys.take(record, guess)
        {
            return Ok(Next::Field(guess));
        }
        self.other_key(record, keys, first, key)
    }

    /// The same for a key that is not the one expected, from the byte behind its quotation mark on.
    #[inline(never)]
    fn other_key(
        &mut self,
        record: &'static RecordInfo,
        keys: &mut Keys,
        first: bool,
        key: usize,
    ) -> Result<Next, Stop> {
        let (text, after) = (self.at.text(), keys.after);
        let end = self.at.plain_end(key);
        let Some(end) = end.filter(|end| self.at.value(end + 1)) else {
            return self.unusual_key(record, keys, first);
        };
        match keys.found(record, record.keys.find_in(text.as_bytes(), key, end)) {
            Ok(field) => {
                self.guesses.learn(self.place.field(), after, field);
                Ok(Next::Field(field))
            }
            Err(again) => {
                let key = text.get(key..end).unwrap_or_default();
                self.keep(record, key.to_owned(), again)
            }
        }
    }

    /// The same for a key with an escape in it, and for one that is none.
    #[cold]
    fn unusual_key(
        &mut self,
        record: &'static RecordInfo,
        keys: &mut Keys,
        first: bool,
    ) -> Result<Next, Stop> {
        let key = self.at.object_step(first);
        let Some(key) = key.map_err(|broken| self.stop(broken))? else {
            return Ok(Next::End);
        };
        match keys.found(record, record.keys.find(&key)) {
            Ok(field) => Ok(Next::Field(field)),
            Err(again) => self.keep(record, key.into_owned(), again),
        }
    }

    /// Keeps a key that is not known, or stands there again, and its value.
    #[cold]
    fn keep(
        &mut self,
        record: &'static RecordInfo,
        key: String,
        again: Option<u8>,
    ) -> Result<Next, Stop> {
        let peek = self.peek()?;
        let start = self.at.index();
        let json = self.skip(peek)?;
        let known = again.and_then(|field| record.fields.get(usize::from(field)));
        let (kind, at) = match known {
            Some(field) => {
                let kind = ProblemKind::DuplicateKey { key: field.name };
                (kind, self.place.down(field.offset))
            }
            None => {
                let nearest = self.suggests().then(|| record.nearest(&key)).flatten();
                (ProblemKind::UnknownKey { nearest }, self.place)
            }
        };
        self.key = self.keeps().then(|| (key, Raw::new(json)));
        self.note(kind, at, start);
        Ok(Next::Keep)
    }
}
