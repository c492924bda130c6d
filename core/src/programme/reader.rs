//! Reads values out of a TOML text by hand, so that every error knows its key and line.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::error::{ProgrammeDefect, ProgrammeError, shown};
use super::rule_names::RuleNames;
use crate::codes::{CodeList, Country};
use crate::record::nearest;
use crate::values::Date;

pub(super) type Value<'t> = Spanned<DeValue<'t>>;
pub(super) type Outcome<T> = Result<T, ProgrammeError>;

/// One file while it is read.
pub(super) struct Reader<'t> {
    /// Name of the set, for errors.
    pub(super) set: &'t str,
    pub(super) text: &'t str,
    pub(super) rules: RuleNames<'t>,
}

impl Reader<'_> {
    /// The line of a place, from 1.
    pub(super) fn line(&self, span: &Range<usize>) -> u32 {
        let before = self.text.as_bytes().iter().take(span.start);
        let breaks = before.filter(|byte| **byte == b'\n').count();
        u32::try_from(breaks).map_or(u32::MAX, |n| n.saturating_add(1))
    }

    /// The comment in the line in which a value begins, behind the value.
    pub(super) fn comment(&self, value: &Range<usize>) -> Option<Box<str>> {
        let many = self.text.get(value.clone())?.contains('\n');
        let from = if many { value.start } else { value.end };
        let line = self.text.get(from..)?.lines().next()?;
        let (_, comment) = line.split_once('#')?;
        Some(shown(comment.trim())).filter(|comment| !comment.is_empty())
    }

    pub(super) fn error(&self, at: &Range<usize>, defect: ProgrammeDefect) -> ProgrammeError {
        ProgrammeError::new(self.set, Some(self.line(at)), defect)
    }

    pub(super) fn wrong_kind(
        &self,
        key: &str,
        value: &Value<'_>,
        expected: &str,
    ) -> ProgrammeError {
        let (key, expected) = (shown(key), expected.into());
        self.error(&value.span(), ProgrammeDefect::WrongKind { key, expected })
    }

    pub(super) fn reversed(&self, key: &str, at: &Range<usize>) -> ProgrammeError {
        self.error(at, ProgrammeDefect::Reversed { key: key.into() })
    }

    /// Refuses every key that is not named.
    pub(super) fn only_keys(&self, table: &DeTable<'_>, known: &[&str]) -> Outcome<()> {
        for key in table.keys() {
            let name: &str = key.get_ref();
            if !known.contains(&name) {
                let defect = ProgrammeDefect::UnknownKey {
                    key: shown(name),
                    nearest: nearest(name, known.iter().copied()).map(Into::into),
                };
                return Err(self.error(&key.span(), defect));
            }
        }
        Ok(())
    }

    pub(super) fn text<'v>(&self, key: &str, value: &'v Value<'_>) -> Outcome<&'v str> {
        value
            .get_ref()
            .as_str()
            .ok_or_else(|| self.wrong_kind(key, value, "text in quotes"))
    }

    pub(super) fn table<'v, 't>(
        &self,
        key: &str,
        value: &'v Value<'t>,
    ) -> Outcome<&'v DeTable<'t>> {
        value
            .get_ref()
            .as_table()
            .ok_or_else(|| self.wrong_kind(key, value, "a table"))
    }

    pub(super) fn flag(&self, key: &str, value: &Value<'_>) -> Outcome<bool> {
        value
            .get_ref()
            .as_bool()
            .ok_or_else(|| self.wrong_kind(key, value, "true or false"))
    }

    pub(super) fn count(&self, key: &str, value: &Value<'_>, max: i64) -> Outcome<i64> {
        let number = value
            .get_ref()
            .as_integer()
            .ok_or_else(|| self.wrong_kind(key, value, "a whole number"))?;
        i64::from_str_radix(number.as_str(), number.radix())
            .ok()
            .filter(|number| (0..=max).contains(number))
            .ok_or_else(|| {
                let key = shown(key);
                self.error(&value.span(), ProgrammeDefect::OutOfRange { key, max })
            })
    }

    /// A date, in quotes or bare.
    pub(super) fn date(&self, key: &str, value: &Value<'_>) -> Outcome<Date> {
        let written = match value.get_ref() {
            DeValue::String(text) => text.to_string(),
            DeValue::Datetime(date) => date.to_string(),
            _ => return Err(self.wrong_kind(key, value, "a date written YYYY-MM-DD")),
        };
        written.parse().map_err(|_| {
            let (key, text) = (shown(key), shown(&written));
            self.error(&value.span(), ProgrammeDefect::BadDate { key, text })
        })
    }

    /// A list in which nothing stands twice.
    pub(super) fn list<T: PartialEq>(
        &self,
        key: &str,
        value: &Value<'_>,
        entry: impl Fn(&Value<'_>) -> Outcome<T>,
    ) -> Outcome<Vec<T>> {
        let Some(values) = value.get_ref().as_array() else {
            return Err(self.wrong_kind(key, value, "a list in brackets"));
        };
        let mut out = Vec::with_capacity(values.len());
        for value in values.iter() {
            let read = entry(value)?;
            if out.contains(&read) {
                let at = value.span();
                let entry = self.text.get(at.clone()).unwrap_or_default();
                let (key, entry) = (shown(key), shown(entry.trim_matches('"')));
                return Err(self.error(&at, ProgrammeDefect::Twice { key, entry }));
            }
            out.push(read);
        }
        Ok(out)
    }

    /// The tables under `[[key]]`.
    pub(super) fn tables<'v, 't>(
        &self,
        key: &str,
        value: &'v Value<'t>,
    ) -> Outcome<Vec<(&'v DeTable<'t>, Range<usize>)>> {
        let Some(values) = value.get_ref().as_array() else {
            return Err(self.wrong_kind(key, value, &format!("tables, each begun by [[{key}]]")));
        };
        values
            .iter()
            .map(|value| Ok((self.table(key, value)?, value.span())))
            .collect()
    }

    pub(super) fn texts(&self, key: &str, value: &Value<'_>) -> Outcome<Vec<Box<str>>> {
        self.list(key, value, |one| self.text(key, one).map(Into::into))
    }

    /// A code of a closed list.
    pub(super) fn code<C: CodeList>(&self, key: &str, value: &Value<'_>) -> Outcome<C> {
        let word = self.text(key, value)?;
        C::parse(word)
            .ok_or_else(|| self.unknown_word(key, value, C::all().iter().map(|code| code.code())))
    }

    pub(super) fn codes<C: CodeList>(&self, key: &str, value: &Value<'_>) -> Outcome<Vec<C>> {
        self.list(key, value, |one| self.code(key, one))
    }

    /// Countries, sorted.
    pub(super) fn countries(&self, key: &str, value: &Value<'_>) -> Outcome<Vec<Country>> {
        let mut out: Vec<Country> = self.codes(key, value)?;
        out.sort_unstable();
        Ok(out)
    }

    pub(super) fn unknown_word<'n>(
        &self,
        key: &str,
        value: &Value<'_>,
        known: impl IntoIterator<Item = &'n str>,
    ) -> ProgrammeError {
        let word = value.get_ref().as_str().unwrap_or_default();
        // Two letters are always near some other two: a country is not guessed.
        let nearest = if word.len() > 2 {
            nearest(word, known)
        } else {
            None
        };
        let defect = ProgrammeDefect::UnknownWord {
            key: shown(key),
            word: shown(word),
            nearest: nearest.map(Into::into),
        };
        self.error(&value.span(), defect)
    }

    /// A name of a set or a version.
    pub(super) fn name(&self, key: &str, value: &Value<'_>) -> Outcome<Box<str>> {
        let text = self.text(key, value)?;
        if is_name(text) {
            return Ok(text.into());
        }
        let (key, text) = (shown(key), shown(text));
        Err(self.error(&value.span(), ProgrammeDefect::BadName { key, text }))
    }
}

/// Whether a text can name a set or a version.
pub(super) fn is_name(text: &str) -> bool {
    text.len() <= 64
        && text.starts_with(|c: char| c.is_ascii_lowercase() || c.is_ascii_digit())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"-.".contains(&byte))
}
