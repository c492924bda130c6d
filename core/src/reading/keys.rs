//! The keys of a record: known, unknown, or standing there again.

use super::guesses::After;
use super::json::Json;
use super::problem::ProblemKind;
use super::scan::Step;
use crate::record::{KeyStart, Raw, RecordInfo, Stands, Stop};

/// How far the keys of a record are read.
pub(super) struct Keys {
    /// The number of the record.
    number: u16,
    after: After,
    seen: u64,
}

impl Keys {
    /// Before the first key of the record of a number.
    #[inline]
    pub(super) const fn of(number: u16) -> Self {
        Self {
            number,
            after: After::beginning(number),
            seen: 0,
        }
    }

    /// Takes a field, unless it stands there again.
    #[inline]
    const fn take(&mut self, start: &KeyStart, field: u8) -> bool {
        let bit = 1 << field;
        let new = self.seen & bit == 0;
        if new {
            self.seen |= bit;
            self.after = After::field(self.number + start.offset, field);
        }
        new
    }

    /// Takes the field at which a key was found. Else says whether the key is not known, or stands there again.
    #[inline]
    fn found(&mut self, record: &RecordInfo, found: Option<usize>) -> Result<u8, Option<u8>> {
        let place = found.ok_or(None)?;
        let field = u8::try_from(place).map_err(|_| None)?;
        let start = record.starts.get(place).ok_or(None)?;
        if self.take(start, field) {
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
    ///
    /// What is seldom is done elsewhere and last, so that the usual way needs nothing to be put aside.
    #[inline(never)]
    pub(super) fn next_key(
        &mut self,
        record: &'static RecordInfo,
        keys: &mut Keys,
        first: bool,
    ) -> Result<Next, Stop> {
        match self.at.step(first) {
            Step::Key(quote) => self.key_at(record, keys, first, quote),
            Step::End => Ok(Next::End),
            Step::Unusual => self.spaced_key(record, keys, first),
        }
    }

    #[inline(never)]
    fn spaced_key(
        &mut self,
        record: &'static RecordInfo,
        keys: &mut Keys,
        first: bool,
    ) -> Result<Next, Stop> {
        match self.at.spaced_step(first) {
            Step::Key(quote) => self.key_at(record, keys, first, quote),
            Step::End => Ok(Next::End),
            Step::Unusual => self.unusual_key(record, keys, first),
        }
    }

    /// A key, from its quotation mark on: mostly the one expected.
    #[inline]
    fn key_at(
        &mut self,
        record: &'static RecordInfo,
        keys: &mut Keys,
        first: bool,
        quote: usize,
    ) -> Result<Next, Stop> {
        let guess = self.guesses.next(keys.after);
        if let Some(start) = record.starts.get(usize::from(guess)) {
            match start.stands(self.at.text().as_bytes(), quote) {
                Stands::UpTo(value) if keys.take(start, guess) => {
                    self.at.go_on(value);
                    return Ok(Next::Field(guess));
                }
                Stands::Begins => return self.long_key(record, keys, first, quote, guess),
                _ => {}
            }
        }
        self.other_key(record, keys, first, quote)
    }

    /// The same for a key that begins as the one expected.
    #[inline(never)]
    fn long_key(
        &mut self,
        record: &'static RecordInfo,
        keys: &mut Keys,
        first: bool,
        quote: usize,
        guess: u8,
    ) -> Result<Next, Stop> {
        let place = usize::from(guess);
        if let (Some(start), Some(name)) = (record.starts.get(place), record.keys.all().get(place))
            && let Some(value) = start.goes_on(name, self.at.text().as_bytes(), quote)
            && keys.take(start, guess)
        {
            self.at.go_on(value);
            return Ok(Next::Field(guess));
        }
        self.other_key(record, keys, first, quote)
    }

    /// The same for a key that is not the one expected, from its quotation mark on.
    #[inline(never)]
    fn other_key(
        &mut self,
        record: &'static RecordInfo,
        keys: &mut Keys,
        first: bool,
        quote: usize,
    ) -> Result<Next, Stop> {
        let (text, after, key) = (self.at.text(), keys.after, quote + 1);
        let end = self.at.plain_end(key);
        let Some(end) = end.filter(|end| self.at.value(end + 1)) else {
            return self.unusual_key(record, keys, first);
        };
        match keys.found(record, record.keys.find_in(text.as_bytes(), key, end)) {
            Ok(field) => {
                self.guesses.learn(after, field);
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
