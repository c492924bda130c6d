//! Dates known to the year or the month only.

use std::fmt;
use std::str::FromStr;

use super::date::{Date, digits};
use super::text_leaf;

/// A date as precisely as it is known: `1994`, `1994-05` or `1994-05-02`. What is not known is not made up.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum PartialDate {
    /// The year only.
    Year(i32),
    /// Year and month.
    Month(i32, u32),
    /// The day.
    Day(Date),
}

impl PartialDate {
    /// The first day that it can be.
    #[must_use]
    pub fn earliest(self) -> Option<Date> {
        match self {
            Self::Year(year) => Date::new(year, 1, 1),
            Self::Month(year, month) => Date::new(year, month, 1),
            Self::Day(date) => Some(date),
        }
    }

    /// The last day that it can be.
    #[must_use]
    pub fn latest(self) -> Option<Date> {
        match self {
            Self::Year(year) => Date::new(year, 12, 31),
            Self::Month(year, month) => {
                Some(Date::new(year, month, 1)?.plus_months(1).plus_days(-1))
            }
            Self::Day(date) => Some(date),
        }
    }

    /// The day, where it is known.
    #[must_use]
    pub const fn day(self) -> Option<Date> {
        match self {
            Self::Day(date) => Some(date),
            _ => None,
        }
    }
}

impl FromStr for PartialDate {
    type Err = super::date::NotADate;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let year = |y: &[u8]| {
            digits(y)
                .and_then(|y| i32::try_from(y).ok())
                .filter(|y| *y > 0)
        };
        match *text.as_bytes() {
            [y1, y2, y3, y4] => year(&[y1, y2, y3, y4]).map(Self::Year),
            [y1, y2, y3, y4, b'-', m1, m2] => year(&[y1, y2, y3, y4])
                .zip(digits(&[m1, m2]).filter(|m| (1..=12).contains(m)))
                .map(|(year, month)| Self::Month(year, month)),
            _ => text.parse().ok().map(Self::Day),
        }
        .ok_or(super::date::NotADate)
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Year(year) => write!(f, "{year:04}"),
            Self::Month(year, month) => write!(f, "{year:04}-{month:02}"),
            Self::Day(date) => date.fmt(f),
        }
    }
}

text_leaf!(PartialDate, "partial_date", BadDate);
