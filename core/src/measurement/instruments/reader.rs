//! Reads names and numbers of the file of an instrument; what is wrong is said with its line.

use std::ops::Range;

use toml::Spanned;

use super::Band;
use super::error::{InstrumentDefect, InstrumentError};
use super::exact::parts;
use crate::programme::shown;
use crate::record::nearest;

pub(super) type Outcome<T> = Result<T, InstrumentError>;

/// One file while it is read.
pub(super) struct Reader<'t> {
    pub(super) name: &'t str,
    pub(super) text: &'t str,
}

impl Reader<'_> {
    pub(super) fn error(
        &self,
        at: Option<&Range<usize>>,
        defect: InstrumentDefect,
    ) -> InstrumentError {
        let line = at.map(|at| line_of(self.text, at.start));
        InstrumentError::new(self.name, line, defect)
    }

    pub(super) fn word(&self, key: &'static str, word: &Spanned<String>) -> Outcome<Box<str>> {
        let text = word.get_ref().as_str();
        if is_name(text) {
            return Ok(text.into());
        }
        let text = shown(text);
        Err(self.error(Some(&word.span()), InstrumentDefect::BadName { key, text }))
    }

    pub(super) fn key(&self, key: &Spanned<String>) -> Outcome<Box<str>> {
        let text = key.get_ref().as_str();
        if is_key(text) {
            return Ok(text.into());
        }
        let key_shown = shown(text);
        Err(self.error(
            Some(&key.span()),
            InstrumentDefect::BadKey { key: key_shown },
        ))
    }

    pub(super) fn number(
        &self,
        key: &'static str,
        of: &str,
        number: f64,
        at: &Range<usize>,
    ) -> Outcome<u32> {
        parts(number).ok_or_else(|| {
            let (of, value) = (shown(of), shown(&number.to_string()));
            self.error(Some(at), InstrumentDefect::OutOfRange { key, of, value })
        })
    }

    pub(super) fn parts(&self, key: &'static str, of: &str, number: &Spanned<f64>) -> Outcome<u32> {
        self.number(key, of, *number.get_ref(), &number.span())
    }

    pub(super) fn twice(
        &self,
        key: &'static str,
        entry: &str,
        at: &Range<usize>,
    ) -> InstrumentError {
        let entry = shown(entry);
        self.error(Some(at), InstrumentDefect::Twice { key, entry })
    }

    /// The place of something by its name.
    pub(super) fn find<'n>(
        &self,
        key: &'static str,
        word: &Spanned<String>,
        mut known: impl Iterator<Item = &'n str> + Clone,
    ) -> Outcome<usize> {
        let text = word.get_ref().as_str();
        known.clone().position(|name| name == text).ok_or_else(|| {
            let nearest = nearest(text, known.by_ref()).map(Into::into);
            let word_shown = shown(text);
            let defect = InstrumentDefect::Unknown {
                key,
                word: word_shown,
                nearest,
            };
            self.error(Some(&word.span()), defect)
        })
    }

    pub(super) fn band(
        &self,
        key: &'static str,
        [from, to]: [i64; 2],
        at: &Range<usize>,
    ) -> Outcome<Band> {
        if from <= to {
            return Ok(Band { from, to });
        }
        Err(self.error(Some(at), InstrumentDefect::Reversed { key }))
    }
}

/// The line of a place in a text, from 1.
pub(crate) fn line_of(text: &str, at: usize) -> u32 {
    let before = text.as_bytes().iter().take(at);
    let breaks = before.filter(|byte| **byte == b'\n').count();
    u32::try_from(breaks).map_or(u32::MAX, |n| n.saturating_add(1))
}

pub(crate) fn is_name(text: &str) -> bool {
    let plain =
        |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"-_.".contains(&byte);
    (1..=64).contains(&text.len()) && text.bytes().all(plain)
}

/// Two words or more with dots between: never the key of a case.
fn is_key(text: &str) -> bool {
    is_name(text) && text.split('.').count() > 1 && text.split('.').all(|word| !word.is_empty())
}
