//! When something happened: a date, or a date and time with its offset.

use std::fmt;
use std::str::FromStr;

use super::date::{Date, digits};
use super::text_leaf;

/// A date, or a date-time with offset (RFC 3339; the offset is required).
///
/// A bare date stands for the whole day, anywhere on earth it was written: comparing it with a time is only
/// sure where it holds for every time of that day. See [`Moment::surely_before`].
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Moment {
    date: Date,
    /// Seconds since local midnight and offset from UTC in minutes; `None` for a bare date.
    time: Option<(u32, i16)>,
}

/// An answer that may be open.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Sure {
    /// Certain.
    Yes,
    /// Certainly not.
    No,
    /// Cannot be told from what is recorded.
    Unknown,
}

/// A text that is neither a date nor a date-time with offset.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("not a date, nor a date-time with offset (2015-07-08T09:30:00+01:00)")]
pub struct NotAMoment;

impl Moment {
    /// The local calendar date.
    #[must_use]
    pub const fn date(self) -> Date {
        self.date
    }

    /// Whether a time is known.
    #[must_use]
    pub const fn has_time(self) -> bool {
        self.time.is_some()
    }

    /// The first and the last second that it can be, in seconds since 1970 UTC.
    /// For a bare date: the local day, with the offset taken as unknown only where `other` has one.
    fn span(self) -> (i64, i64) {
        const DAY: i64 = 86_400;
        let days = i64::from(self.date.inner().to_epoch_days());
        match self.time {
            Some((second, offset)) => {
                let at = days * DAY + i64::from(second) - i64::from(offset) * 60;
                (at, at)
            }
            None => (days * DAY, days * DAY + DAY - 1),
        }
    }

    /// Whether this is before `other`. Two bare dates compare as dates; a bare date and a time compare by the local
    /// date of the time, and the same date leaves it open.
    #[must_use]
    pub fn surely_before(self, other: Self) -> Sure {
        if self.has_time() && other.has_time() {
            return if self.span().0 < other.span().0 {
                Sure::Yes
            } else {
                Sure::No
            };
        }
        match self.date.cmp(&other.date) {
            std::cmp::Ordering::Less => Sure::Yes,
            std::cmp::Ordering::Greater => Sure::No,
            std::cmp::Ordering::Equal if self.has_time() || other.has_time() => Sure::Unknown,
            std::cmp::Ordering::Equal => Sure::No,
        }
    }

    /// Whole hours from `earlier`, as the shortest and the longest that it can be.
    #[must_use]
    pub fn hours_since(self, earlier: Self) -> (i64, i64) {
        let (from, to) = self.span();
        let (early, late) = earlier.span();
        (
            (from - late).div_euclid(3600),
            (to - early).div_euclid(3600),
        )
    }

    /// Whole minutes from `earlier`, where both tell a time.
    #[must_use]
    pub fn minutes_since(self, earlier: Self) -> Option<i64> {
        let timed = self.has_time() && earlier.has_time();
        timed.then(|| (self.span().0 - earlier.span().0).div_euclid(60))
    }

    /// A key that puts moments in order: bare dates before the times of the same day.
    #[must_use]
    pub fn key(self) -> (Date, i64) {
        (
            self.date,
            if self.has_time() {
                self.span().0
            } else {
                i64::MIN
            },
        )
    }
}

impl From<Date> for Moment {
    fn from(date: Date) -> Self {
        Self { date, time: None }
    }
}

impl FromStr for Moment {
    type Err = NotAMoment;

    fn from_str(text: &str) -> Result<Self, NotAMoment> {
        let (date, time) = text.split_at_checked(10).ok_or(NotAMoment)?;
        let date: Date = date.parse().map_err(|_| NotAMoment)?;
        if time.is_empty() {
            return Ok(date.into());
        }
        time_of(time.as_bytes())
            .map(|time| Self {
                date,
                time: Some(time),
            })
            .ok_or(NotAMoment)
    }
}

/// `T09:30:00`, seconds and their fraction as RFC 3339 has them, then `Z` or `±hh:mm`.
fn time_of(text: &[u8]) -> Option<(u32, i16)> {
    let [b'T', h1, h2, b':', m1, m2, b':', s1, s2, rest @ ..] = text else {
        return None;
    };
    let hour = digits(&[*h1, *h2]).filter(|h| *h < 24)?;
    let minute = digits(&[*m1, *m2]).filter(|m| *m < 60)?;
    let second = digits(&[*s1, *s2]).filter(|s| *s < 60)?;
    let zone = match rest {
        [b'.', fraction @ ..] => {
            let len = fraction.iter().take_while(|b| b.is_ascii_digit()).count();
            fraction.get(len..).filter(|_| (1..=9).contains(&len))?
        }
        _ => rest,
    };
    let offset = match zone {
        [b'Z'] => 0,
        [sign @ (b'+' | b'-'), h1, h2, b':', m1, m2] => {
            let hours = digits(&[*h1, *h2]).filter(|h| *h < 19)?;
            let minutes = digits(&[*m1, *m2]).filter(|m| *m < 60)?;
            let offset = i16::try_from(hours * 60 + minutes).ok()?;
            if *sign == b'-' { -offset } else { offset }
        }
        _ => return None,
    };
    Some((hour * 3600 + minute * 60 + second, offset))
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.date.fmt(f)?;
        let Some((second, offset)) = self.time else {
            return Ok(());
        };
        let (hour, minute, second) = (second / 3600, second / 60 % 60, second % 60);
        write!(f, "T{hour:02}:{minute:02}:{second:02}")?;
        let (sign, minutes) = if offset < 0 {
            ('-', -offset)
        } else {
            ('+', offset)
        };
        if minutes == 0 {
            f.write_str("Z")
        } else {
            write!(f, "{sign}{:02}:{:02}", minutes / 60, minutes % 60)
        }
    }
}

text_leaf!(Moment, "moment", BadMoment);

#[cfg(test)]
mod tests {
    use super::*;

    fn moment(text: &str) -> Option<Moment> {
        text.parse().ok()
    }

    #[test]
    fn offset_required() {
        assert!(moment("2015-07-08T09:30:00").is_none());
        assert!(moment("2015-07-08T09:30:00+0100").is_none());
        assert!(moment("2015-07-08T24:00:00Z").is_none());
        for text in [
            "2015-07-08",
            "2015-07-08T09:30:00+01:00",
            "2015-07-08T09:30:00-05:30",
            "2015-07-08T09:30:00Z",
        ] {
            assert_eq!(moment(text).map(|m| m.to_string()).as_deref(), Some(text));
        }
    }

    #[test]
    fn order_in_absolute_time() {
        let (Some(fez), Some(douala), Some(day)) = (
            moment("2015-07-08T09:30:00+01:00"),
            moment("2015-07-08T08:00:00-05:00"),
            moment("2015-07-08"),
        ) else {
            panic!("moments");
        };
        assert_eq!(fez.surely_before(douala), Sure::Yes);
        assert_eq!(douala.surely_before(fez), Sure::No);
        assert_eq!(day.surely_before(fez), Sure::Unknown);
        assert_eq!(day.surely_before(day), Sure::No);
    }
}
