//! The keys of a record: known, unknown, or standing there again.

use super::guesses::After;
use super::json::Json;
use super::problem::ProblemKind;
use super::scan::Plain;
use crate::record::{Raw, RecordInfo, Stop};

/// How far the keys of a record are read.
#[derive(Default)]
pub(super) struct Keys {
    begun: bool,
    after: After,
    seen: u64,
}

impl Keys {
    /// Takes the field at which a key was found. Else says whether the key is not known, or stands there again.
    #[inline]
    fn take(&mut self, found: Option<usize>) -> Result<u8, Option<u8>> {
        let field = found
            .and_then(|place| u8::try_from(place).ok())
            .ok_or(None)?;
        if self.seen & (1 << field) != 0 {
            return Err(Some(field));
        }
        self.seen |= 1 << field;
        self.after = After::field(field);
        Ok(field)
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
        let after = keys.after;
        let guess = self.guesses.next(record, after);
        if let Some(guess) = guess
            && let Some(field) = record.fields.get(usize::from(guess))
            && keys.seen & (1 << guess) == 0
            && self.at.this_key(first, field.name)
        {
            keys.seen |= 1 << guess;
            keys.after = After::field(guess);
            return Ok(Next::Field(guess));
        }
        let (start, end) = match self.at.plain_key(first) {
            Plain::Key(start, end) => (start, end),
            Plain::End => return Ok(Next::End),
            Plain::Unusual => return self.unusual_key(record, keys, first),
        };
        let text = self.at.text();
        match keys.take(record.keys.find_in(text.as_bytes(), start, end)) {
            Ok(field) => {
                self.guesses.learn(record, after, field);
                Ok(Next::Field(field))
            }
            Err(again) => {
                let key = text.get(start..end).unwrap_or_default();
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
        match keys.take(record.keys.find(&key)) {
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
