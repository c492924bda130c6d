//! Working days, by the weekend and the holidays of the rule set.

use super::params::Params;
use super::registry::Param;
use crate::values::Date;

/// Monday first, as [`Date::weekday`] counts.
const DAYS: [&str; 7] = [
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
];

impl Params {
    /// Whether people work on a day; `None` where the rule set names no weekend.
    #[must_use]
    pub fn is_working_day(&self, day: Date) -> Option<bool> {
        self.is_set(Param::Weekend).then(|| {
            let holiday = self.dates(Param::Holidays).binary_search(&day).is_ok();
            !holiday && !self.rests_on(day.weekday())
        })
    }

    /// Working days after `from`, up to `until` and with it: the next working day is the first. None the other way
    /// round. `None` where the rule set names no weekend.
    ///
    /// ```
    /// use sankofa::programme::Programmes;
    ///
    /// let base = Programmes::base().params();
    /// let (friday, monday) = ("2015-07-03".parse().unwrap(), "2015-07-06".parse().unwrap());
    /// assert_eq!(base.working_days(friday, monday), Some(1));
    /// ```
    #[must_use]
    pub fn working_days(&self, from: Date, until: Date) -> Option<i64> {
        self.is_working_day(from)?;
        let weeks = until.days_since(from).div_euclid(7).max(0);
        let per_week: i64 = (0..7).map(|day| i64::from(!self.rests_on(day))).sum();
        // Whole weeks by number, so that a slip in the year costs nothing.
        let free = self.dates(Param::Holidays).iter().filter(|day| {
            let in_weeks = **day > from && **day <= from.plus_days(weeks * 7);
            in_weeks && !self.rests_on(day.weekday())
        });
        let mut count = weeks * per_week - i64::try_from(free.count()).ok()?;
        let mut day = from.plus_days(weeks * 7);
        while day < until {
            day = day.plus_days(1);
            count += i64::from(self.is_working_day(day)?);
        }
        Some(count)
    }

    /// Whether the day of the week, Monday 0, belongs to the weekend.
    fn rests_on(&self, weekday: u32) -> bool {
        let name = usize::try_from(weekday).ok().and_then(|day| DAYS.get(day));
        let weekend = self.words(Param::Weekend);
        weekend.iter().any(|word| Some(&**word) == name.copied())
    }
}
