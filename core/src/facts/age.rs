//! Ages as intervals: what is known of a birth decides how sure an age is.

use crate::model::Birth;
use crate::values::{Date, PartialDate};

/// The age of majority, of the Convention on the Rights of the Child.
pub const MAJORITY: i32 = 18;

/// An age in whole years, as the least and the most that it can be. Negative before birth.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Age {
    /// The least.
    pub min: i32,
    /// The most.
    pub max: i32,
}

/// Whether somebody is a child. Undetermined counts as child at every rule about children.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Minor {
    /// Under 18 for certain.
    Yes,
    /// 18 or more for certain, or found to be so by a recorded age assessment.
    No,
    /// Cannot be told.
    Undetermined,
}

impl Minor {
    /// The benefit of the doubt: a child unless it is certain that not.
    #[must_use]
    pub fn protected(self) -> bool {
        self != Self::No
    }
}

/// The day on which somebody born on a day comes of age. Who was born on 29 February does on 1 March of other years.
pub(super) fn majority(born: Date) -> Date {
    let year = born.year() + MAJORITY;
    let day = Date::new(year, born.month(), born.day()).or_else(|| Date::new(year, 3, 1));
    // Beyond the calendar nobody comes of age.
    day.unwrap_or(Date::MAX)
}

impl Age {
    /// On a day, for somebody who was born between two days.
    pub(super) fn of((first, last): (Date, Date), day: Date) -> Self {
        Self {
            min: day.years_since(last),
            max: day.years_since(first),
        }
    }

    /// Whether an age is under 18.
    #[must_use]
    pub const fn minor(self) -> Minor {
        if self.max < MAJORITY {
            Minor::Yes
        } else if self.min >= MAJORITY {
            Minor::No
        } else {
            Minor::Undetermined
        }
    }
}

impl Birth<'_> {
    /// The first and the last day on which the person can have been born. A stated age leaves a year open.
    #[must_use]
    pub fn span(&self) -> Option<(Date, Date)> {
        if let Some(date) = self.date.val() {
            return PartialDate::earliest(date).zip(date.latest());
        }
        let age = u32::from(self.age.val()?);
        let stated = self.stated_on.val()?;
        let back = |years: u32| {
            let year = stated.year().checked_sub(i32::try_from(years).ok()?)?;
            Date::new(year, stated.month(), stated.day()).or_else(|| Date::new(year, 2, 28))
        };
        Some((back(age + 1)?.plus_days(1), back(age)?))
    }

    /// The age on a day.
    #[must_use]
    pub fn age_on(&self, day: Date) -> Option<Age> {
        self.span().map(|born| Age::of(born, day))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn somebody_comes_of_age_on_the_first_day_of_eighteen_whole_years() {
        for born in [
            "1996-02-29",
            "1996-02-28",
            "1996-03-01",
            "1997-02-28",
            "2000-12-31",
            "2001-01-01",
        ] {
            let Ok(born) = born.parse() else {
                panic!("a date");
            };
            let day = majority(born);
            assert_eq!(day.years_since(born), MAJORITY, "{born}");
            assert_eq!(day.plus_days(-1).years_since(born), MAJORITY - 1, "{born}");
        }
        let Some(late) = Date::new(9990, 1, 1) else {
            panic!("a date");
        };
        assert_eq!(majority(late), Date::MAX);
    }
}
