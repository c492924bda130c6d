//! Calendar dates: ISO 8601 `YYYY-MM-DD`, nothing else.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, Days, Months, NaiveDate};

use super::text_leaf;

/// A day of the calendar. Written and read as `2015-07-08` and in no other way.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(NaiveDate);

/// A text that is not a date written `YYYY-MM-DD`.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("not a date written YYYY-MM-DD")]
pub struct NotADate;

impl Date {
    /// Before every other date of the calendar.
    pub const MIN: Self = Self(NaiveDate::MIN);

    /// After every other date of the calendar.
    pub const MAX: Self = Self(NaiveDate::MAX);

    /// A day by year (1 to 9999), month and day, if the calendar has it.
    #[must_use]
    pub fn new(year: i32, month: u32, day: u32) -> Option<Self> {
        if !(1..=9999).contains(&year) {
            return None;
        }
        NaiveDate::from_ymd_opt(year, month, day).map(Self)
    }

    /// The year.
    #[must_use]
    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// The month, from 1.
    #[must_use]
    pub fn month(self) -> u32 {
        self.0.month()
    }

    /// The day of the month, from 1.
    #[must_use]
    pub fn day(self) -> u32 {
        self.0.day()
    }

    /// The day `days` later (earlier where negative), held at the ends of the calendar.
    #[must_use]
    pub fn plus_days(self, days: i64) -> Self {
        let by = Days::new(days.unsigned_abs());
        let moved = if days < 0 {
            self.0.checked_sub_days(by)
        } else {
            self.0.checked_add_days(by)
        };
        moved.map_or(self, Self)
    }

    /// The same day `months` later: the last day of the month where the month is shorter.
    #[must_use]
    pub fn plus_months(self, months: u32) -> Self {
        self.0
            .checked_add_months(Months::new(months))
            .map_or(self, Self)
    }

    /// Days from `earlier` to this day.
    #[must_use]
    pub fn days_since(self, earlier: Self) -> i64 {
        (self.0 - earlier.0).num_days()
    }

    /// Whole years from `earlier` to this day; negative where it is later.
    /// Who was born on 29 February comes of age on 1 March of other years.
    #[must_use]
    pub fn years_since(self, earlier: Self) -> i32 {
        let years = self.year() - earlier.year();
        if (self.month(), self.day()) < (earlier.month(), earlier.day()) {
            years - 1
        } else {
            years
        }
    }

    /// The day of the week, Monday 0.
    #[must_use]
    pub fn weekday(self) -> u32 {
        self.0.weekday().num_days_from_monday()
    }

    pub(crate) const fn inner(self) -> NaiveDate {
        self.0
    }
}

/// Reads exactly `digits` ASCII digits.
pub(super) fn digits(text: &[u8]) -> Option<u32> {
    text.iter().try_fold(0_u32, |sum, byte| {
        byte.is_ascii_digit()
            .then(|| sum * 10 + u32::from(byte - b'0'))
    })
}

impl FromStr for Date {
    type Err = NotADate;

    fn from_str(text: &str) -> Result<Self, NotADate> {
        let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = *text.as_bytes() else {
            return Err(NotADate);
        };
        let year = digits(&[y1, y2, y3, y4]).ok_or(NotADate)?;
        let month = digits(&[m1, m2]).ok_or(NotADate)?;
        let day = digits(&[d1, d2]).ok_or(NotADate)?;
        let year = i32::try_from(year).map_err(|_| NotADate)?;
        Self::new(year, month, day).ok_or(NotADate)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{:04}-{:02}-{:02}",
            self.year(),
            self.month(),
            self.day()
        )
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

text_leaf!(Date, "date", BadDate);

#[cfg(feature = "chrono")]
impl From<Date> for NaiveDate {
    fn from(date: Date) -> Self {
        date.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strict() {
        for bad in [
            "2015-7-8",
            " 2015-07-08",
            "2015-07-08 ",
            "+2015-07-08",
            "20150708",
            "2015-02-29",
            "2015-13-01",
            "2015-07-08T00:00:00",
            "0000-01-01",
            "",
        ] {
            assert_eq!(bad.parse::<Date>(), Err(NotADate), "{bad}");
        }
        assert_eq!(
            "2016-02-29".parse::<Date>().map(|d| d.to_string()),
            Ok("2016-02-29".into())
        );
    }

    #[test]
    fn months_end_on_the_last_day() {
        let date: Result<Date, _> = "2015-08-31".parse();
        assert_eq!(
            date.map(|d| d.plus_months(6).to_string()),
            Ok("2016-02-29".into())
        );
    }

    #[test]
    fn agrees_with_chrono_on_every_day_of_two_centuries() {
        let mut day = NaiveDate::from_ymd_opt(1900, 1, 1);
        let mut seen = 0;
        while let Some(date) = day.filter(|d| d.year() < 2100) {
            let text = format!("{date:?}");
            assert_eq!(text.parse(), Ok(Date(date)));
            assert_eq!(Date(date).to_string(), text);
            day = date.succ_opt();
            seen += 1;
        }
        assert_eq!(seen, 73_049);
    }
}
