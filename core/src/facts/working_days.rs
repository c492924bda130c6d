//! Working days, for deadlines that are counted in them.

use crate::programme::{Param, Params};
use crate::values::Date;

/// The days of the week as rule sets write them, from Monday on.
const WEEK: [&str; 7] = [
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
];

/// Working days after one day, up to and with another: all but the weekend and the holidays of the rule set. From
/// Friday to the next Monday it is one. Negative where the second day is the earlier one.
///
/// "At least five working days before" is asked from the eve to the eve: the day of the notice counts, that of the
/// departure does not.
pub(crate) fn working_days_between(params: &Params, from: Date, to: Date) -> i64 {
    if to < from {
        return -working_days_between(params, to, from);
    }
    let weekend = params.words(Param::Weekend);
    let off = |weekday: u32| {
        let name = WEEK.get(weekday as usize);
        name.is_some_and(|name| weekend.iter().any(|day| **day == **name))
    };
    let days = to.days_since(from);
    let in_week = (0..7).filter(|weekday| !off(*weekday)).count();
    let rest = (1..=days % 7)
        .filter(|after| !off(from.plus_days(*after).weekday()))
        .count();
    let holidays = params.dates(Param::Holidays);
    let lost = holidays
        .iter()
        .filter(|day| from < **day && **day <= to && !off(day.weekday()))
        .count();
    let count = |number: usize| i64::try_from(number).unwrap_or(0);
    days / 7 * count(in_week) + count(rest) - count(lost)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::programme::Programmes;

    #[test]
    fn weekends_do_not_count() {
        let base = Programmes::base();
        let day = |text: &str| text.parse::<Date>().unwrap_or(Date::MIN);
        for (from, to, days) in [
            ("2015-07-03", "2015-07-06", 1), // Friday to Monday
            ("2015-07-04", "2015-07-05", 0), // Saturday to Sunday
            ("2015-07-01", "2015-07-08", 5),
            ("2015-07-08", "2015-07-01", -5),
            ("2015-06-30", "2015-07-31", 23),
            ("2015-07-01", "2015-07-01", 0),
        ] {
            let counted = working_days_between(base.params(), day(from), day(to));
            assert_eq!(counted, days, "{from} {to}");
        }
    }
}
