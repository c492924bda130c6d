//! What an export is asked for.

use super::Column;
use crate::measurement::disclosure_control::Limit;
use crate::programme::shown;
use crate::record::nearest;

/// The least k that may be asked for: the lower of the two that the IHSN guide names.
pub const LEAST_K: u64 = 3;

/// Which traits others may know, what is to be kept secret, from where on records may leave.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Wanted {
    pub(super) by: Vec<Column>,
    pub(super) sensitive: Vec<Column>,
    pub(super) limit: Limit,
    pub(super) suppress: bool,
}

/// What an export cannot be asked for.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Unwanted {
    /// No column of that name.
    #[error("records have no column `{word}`{}", did_you_mean(*.nearest))]
    Unknown {
        /// The word.
        word: Box<str>,
        /// The nearest known one.
        nearest: Option<&'static str>,
    },
    /// No trait is named.
    #[error("name the traits that others may know, such as sex, age, host, origin")]
    NoTrait,
    /// The same column twice.
    #[error("`{0}` is named twice: known to others, or to be kept secret")]
    Twice(&'static str),
    /// A list among what is to be kept secret: two different lists may both hold the secret.
    #[error("`{0}` is a list and cannot be kept secret: name it among the traits, or leave it out")]
    List(&'static str),
    /// k or l is too low.
    #[error("k must be at least {LEAST_K}, and l at least 1")]
    TooLow,
}

fn did_you_mean(word: Option<&'static str>) -> String {
    word.map_or(String::new(), |word| format!(", did you mean `{word}`?"))
}

impl Wanted {
    /// Traits that others may know, and what is to be kept secret, with k of 5 and l of 2.
    ///
    /// # Errors
    /// [`Unwanted`].
    pub fn new(by: &[Column], sensitive: &[Column]) -> Result<Self, Unwanted> {
        if by.is_empty() {
            return Err(Unwanted::NoTrait);
        }
        let all: Vec<Column> = by.iter().chain(sensitive).copied().collect();
        for (place, column) in all.iter().enumerate() {
            if all.iter().take(place).any(|before| before == column) {
                return Err(Unwanted::Twice(column.code()));
            }
        }
        if sensitive.contains(&Column::Help) {
            return Err(Unwanted::List(Column::Help.code()));
        }
        Ok(Self {
            by: by.to_vec(),
            sensitive: sensitive.to_vec(),
            limit: Limit::default(),
            suppress: false,
        })
    }

    /// The same from words with commas between them: `sex,age,host`.
    ///
    /// # Errors
    /// [`Unwanted`].
    pub fn parse(by: &str, sensitive: &str) -> Result<Self, Unwanted> {
        Self::new(&columns(by)?, &columns(sensitive)?)
    }

    /// With another limit: k of at least [`LEAST_K`].
    ///
    /// # Errors
    /// [`Unwanted::TooLow`].
    pub fn limit(self, limit: Limit) -> Result<Self, Unwanted> {
        if limit.k < LEAST_K || limit.l < 1 {
            return Err(Unwanted::TooLow);
        }
        Ok(Self { limit, ..self })
    }

    /// Leaves out records of which too few share their traits, and so many with them that those left out are not too few
    /// either. How many is told.
    #[must_use]
    pub fn suppress(self, suppress: bool) -> Self {
        Self { suppress, ..self }
    }

    pub(super) fn names(&self, column: Column) -> bool {
        self.by.contains(&column) || self.sensitive.contains(&column)
    }
}

fn columns(words: &str) -> Result<Vec<Column>, Unwanted> {
    let words = words
        .split(',')
        .map(str::trim)
        .filter(|word| !word.is_empty());
    words
        .map(|word| {
            Column::parse(word).ok_or_else(|| Unwanted::Unknown {
                word: shown(word),
                nearest: nearest(word, Column::all().map(Column::code)),
            })
        })
        .collect()
}
