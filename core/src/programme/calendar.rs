//! Working days: weekends and public holidays of a country, and what a programme adds.
//!
//! Data: core/calendars/holidays.toml.

use std::sync::OnceLock;

use serde::Deserialize;

use super::{Param, Params};
use crate::codes::Country;
use crate::values::Date;

const HOLIDAYS: &str = include_str!("../../calendars/holidays.toml");
const WEEKDAYS: [&str; 7] = [
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
];
/// No calendar is without a working day for so long.
const LONGEST: i64 = 366;

/// A day that is free every year, from one year to another.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Fixed {
    month: u32,
    day: u32,
    from: i32,
    until: i32,
}

impl Fixed {
    fn is(&self, day: Date) -> bool {
        (self.month, self.day) == (day.month(), day.day())
            && (self.from..=self.until).contains(&day.year())
    }

    /// See [`order`].
    const fn order(self) -> u32 {
        self.month << 5 | self.day
    }

    /// The day of a year; none where the year does not keep it.
    fn in_year(&self, year: i32) -> Option<Date> {
        let kept = (self.from..=self.until).contains(&year);
        kept.then(|| Date::new(year, self.month, self.day))
            .flatten()
    }
}

/// A number that puts the days of a year in order.
fn order(day: Date) -> u32 {
    day.month() << 5 | day.day()
}

/// The days on which nobody works in a country.
#[derive(Clone, PartialEq, Eq, Debug)]
struct Days {
    country: Country,
    /// Monday is the first bit.
    weekend: u8,
    fixed: Vec<Fixed>,
}

#[derive(Deserialize)]
struct Written {
    weekend: Vec<String>,
    fixed: Vec<String>,
}

/// Which days count as working days.
#[derive(Clone, Debug)]
pub struct Calendar<'p> {
    weekend: u8,
    days: Option<&'static Days>,
    holidays: &'p [Date],
}

impl<'p> Calendar<'p> {
    /// The calendar of the country that the programme names, else of this one. A country that is not listed has the
    /// weekend of the programme.
    #[must_use]
    pub fn of(country: Option<Country>, params: &'p Params) -> Self {
        let named = params.countries(Param::CalendarCountry).first().copied();
        let days = named
            .or(country)
            .and_then(|country| countries().iter().find(|days| days.country == country));
        // The words of the programme are read only where they count.
        let other = || weekend(params.words(Param::Weekend).iter().map(|word| &**word));
        Self {
            weekend: days.map_or_else(other, |days| days.weekend),
            days,
            holidays: params.dates(Param::Holidays),
        }
    }

    /// Whether people work on a day.
    #[must_use]
    pub fn is_working(&self, day: Date) -> bool {
        self.is_in_week(day) && !self.is_fixed(day) && !self.holidays.contains(&day)
    }

    /// The day that is so many working days later, or earlier where negative. The first day itself does not count.
    #[must_use]
    pub fn plus(&self, from: Date, days: i64) -> Date {
        let step = days.signum();
        let (mut day, mut left, mut idle) = (from, days.abs(), 0);
        while left > 0 && idle < LONGEST {
            day = day.plus_days(step);
            if self.is_working(day) {
                (left, idle) = (left - 1, 0);
            } else {
                idle += 1;
            }
        }
        day
    }

    /// Working days from one day to another: negative where it is earlier. The first day itself does not count.
    #[must_use]
    pub fn between(&self, from: Date, to: Date) -> i64 {
        if to < from {
            return -self.between(to, from);
        }
        // More than a century is no count of working days any more.
        let days = to.days_since(from).min(36_600);
        let to = from.plus_days(days);
        let week = i64::from(7 - self.weekend.count_ones().min(7));
        // Two weeks side by side, a bit for each day on which people work: what is left of a week stands together.
        let weeks = !(u32::from(self.weekend) | u32::from(self.weekend) << 7);
        let rest = weeks >> (from.weekday() + 1) & ((1 << (days % 7)) - 1);
        days / 7 * week + i64::from(rest.count_ones())
            - self.fixed_in(from, to)
            - self.added_in(from, to)
    }

    fn is_in_week(&self, day: Date) -> bool {
        self.weekend >> day.weekday() & 1 == 0
    }

    /// How many holidays of the country take away a day after one day and up to another.
    fn fixed_in(&self, from: Date, to: Date) -> i64 {
        let Some(days) = self.days else {
            return 0;
        };
        let mut count = 0;
        for year in from.year()..=to.year() {
            // Most days are too early or too late: that is seen without a look into the calendar.
            let after = if year == from.year() { order(from) } else { 0 };
            let until = if year == to.year() {
                order(to)
            } else {
                u32::MAX
            };
            for fixed in &days.fixed {
                let place = fixed.order();
                if after < place && place <= until {
                    let day = fixed.in_year(year);
                    count += i64::from(day.is_some_and(|day| self.is_in_week(day)));
                }
            }
        }
        count
    }

    /// How many days that the programme adds, and that would be none of rest without it.
    fn added_in(&self, from: Date, to: Date) -> i64 {
        let mut count = 0;
        for (place, day) in self.holidays.iter().enumerate() {
            let again = || self.holidays.iter().take(place).any(|other| other == day);
            let between = from < *day && *day <= to;
            count +=
                i64::from(between && self.is_in_week(*day) && !self.is_fixed(*day) && !again());
        }
        count
    }

    fn is_fixed(&self, day: Date) -> bool {
        self.days
            .is_some_and(|days| days.fixed.iter().any(|fixed| fixed.is(day)))
    }
}

fn weekend<'w>(words: impl Iterator<Item = &'w str>) -> u8 {
    words
        .filter_map(|word| WEEKDAYS.iter().position(|day| *day == word))
        .fold(0, |bits, day| bits | 1 << day)
}

/// The countries whose calendars are known, read once. A test sees that the whole file can be read.
fn countries() -> &'static [Days] {
    static COUNTRIES: OnceLock<Vec<Days>> = OnceLock::new();
    COUNTRIES.get_or_init(|| read(HOLIDAYS).unwrap_or_default())
}

fn read(text: &str) -> Option<Vec<Days>> {
    let written: std::collections::BTreeMap<String, Written> = toml::from_str(text).ok()?;
    written
        .iter()
        .map(|(country, written)| {
            Some(Days {
                country: Country::parse(country)?,
                weekend: weekend(written.weekend.iter().map(String::as_str)),
                fixed: written
                    .fixed
                    .iter()
                    .map(|day| fixed(day))
                    .collect::<Option<_>>()?,
            })
        })
        .collect()
}

/// `01-14`, `01-14 from 2024`, `05-29 until 2018`.
fn fixed(text: &str) -> Option<Fixed> {
    let mut words = text.split(' ');
    let (month, day) = words.next()?.split_once('-')?;
    let (mut from, mut until) = (i32::MIN, i32::MAX);
    while let Some(word) = words.next() {
        let year = words.next()?.parse().ok()?;
        match word {
            "from" => from = year,
            "until" => until = year,
            _ => return None,
        }
    }
    let (month, day) = (month.parse().ok()?, day.parse().ok()?);
    Date::new(2000, month, day).map(|_| Fixed {
        month,
        day,
        from,
        until,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn the_file_reads() {
        let countries = read(HOLIDAYS).unwrap();
        assert!(countries.len() > 15);
        for days in countries {
            assert_eq!(days.weekend.count_ones(), 2, "{}", days.country);
            assert!(!days.fixed.is_empty());
        }
    }

    #[test]
    fn weekends_and_holidays_do_not_count() {
        let params = Params::default();
        let morocco = Calendar::of(Country::parse("MA"), &params);
        // Friday 31 July 2015; the Throne Day was Thursday.
        assert!(!morocco.is_working(day("2015-07-30")));
        assert_eq!(morocco.plus(day("2015-07-29"), 1), day("2015-07-31"));
        assert_eq!(morocco.plus(day("2015-07-31"), 1), day("2015-08-03"));
        assert_eq!(morocco.plus(day("2015-08-03"), -1), day("2015-07-31"));
        assert!(morocco.is_working(day("2015-01-14")));
        assert!(!morocco.is_working(day("2025-01-14")));
        let yemen = Calendar::of(Country::parse("YE"), &params);
        assert_eq!(yemen.plus(day("2015-06-04"), 1), day("2015-06-07"));
        assert!(yemen.is_working(day("2015-06-07")), "a Sunday");
    }

    proptest::proptest! {
        #[test]
        fn as_many_as_days_looked_at_one_by_one(
            country in 0..20_usize,
            first in 700_000_i64..740_000,
            days in 0_i64..900,
            holidays in proptest::collection::vec(0_i64..900, 0..6),
        ) {
            let from = Date::new(1, 1, 1).unwrap().plus_days(first);
            let holidays: Vec<Date> = holidays.iter().map(|days| from.plus_days(*days)).collect();
            let days_of = countries().get(country);
            let calendar = Calendar {
                weekend: days_of.map_or(0b110_0000, |days| days.weekend),
                days: days_of,
                holidays: &holidays,
            };
            let one_by_one = (1..=days).filter(|days| calendar.is_working(from.plus_days(*days)));
            proptest::prop_assert_eq!(
                calendar.between(from, from.plus_days(days)),
                i64::try_from(one_by_one.count()).unwrap()
            );
        }
    }

    #[test]
    fn there_and_back_is_the_same() {
        let params = Params::default();
        let calendar = Calendar::of(Country::parse("TZ"), &params);
        let from = day("2015-12-21");
        for days in 0..40 {
            let to = calendar.plus(from, days);
            assert_eq!(calendar.between(from, to), days);
        }
        assert_eq!(calendar.between(day("2015-12-28"), from), -4);
    }
}
