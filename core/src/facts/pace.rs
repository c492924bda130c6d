//! When what happened did, and when it was written down: over all records of a case, looked at once for all rules.

use super::{Lists, happened};
use crate::model::Case;
use crate::record::{At, Entry, Field, List};
use crate::values::Date;

/// How a case moves on.
#[derive(Clone, Copy)]
pub(crate) struct Pace {
    as_of: Date,
    opened: Option<Date>,
    /// The last day, by the day of judgement, on which something happened that was not voided.
    pub(crate) last: Option<Date>,
    /// Whether a record is of a day after the day of judgement.
    pub(crate) ahead: bool,
    /// The most days that passed before something was written down: see [`Pace::days`].
    pub(crate) slowest: i64,
}

impl Pace {
    pub(super) fn of(case: &Case<'_>, as_of: Date) -> Self {
        let mut pace = Self {
            as_of,
            opened: case.opened_on.val(),
            last: None,
            ahead: false,
            slowest: 0,
        };
        happened(case, &mut pace);
        pace
    }

    /// Days from an event, or from the opening of the case where that was later, to its writing. None of a correction:
    /// it is written when the mistake is found.
    pub(crate) fn days(&self, record: &impl Entry) -> Option<i64> {
        let written = record
            .recorded_on()
            .filter(|on| *on <= self.as_of && record.replaces().is_none())?;
        let on = record.on()?.date();
        let from = self.opened.map_or(on, |opened| opened.max(on));
        Some(written.days_since(from))
    }
}

impl Lists for Pace {
    fn list<T: Entry>(&mut self, list: &List<T>, _: At<Vec<Field<T>>>) {
        for record in list.iter() {
            let Some(on) = record.on().map(|on| on.date()) else {
                continue;
            };
            if on > self.as_of {
                self.ahead = true;
            } else if !record.is_voided() {
                self.last = self.last.max(Some(on));
            }
            if let Some(days) = self.days(record) {
                self.slowest = self.slowest.max(days);
            }
        }
    }
}
