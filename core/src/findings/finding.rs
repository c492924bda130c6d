//! A finding: which rule, where, with which dates, amounts and codes. Never a text of the case.

use super::rule::{Gate, Rule, Severity};
use crate::codes::Currency;
use crate::record::Loc;
use crate::values::{Date, Moment};

/// How many arguments a finding can carry.
pub const ARGS: usize = 3;

/// A typed argument of a message.
#[derive(Clone, Copy, PartialEq, Debug, Default)]
#[non_exhaustive]
pub enum Arg {
    /// None.
    #[default]
    None,
    /// A value of a personal field: that there is one is all that is said.
    Hidden,
    /// A date.
    Date(Date),
    /// A date, or a date-time.
    Moment(Moment),
    /// A whole number.
    Int(i64),
    /// A word of a closed list, or a name of the model.
    Code(&'static str),
    /// An amount in minor units.
    Money(i64, Currency),
}

impl From<Date> for Arg {
    fn from(date: Date) -> Self {
        Self::Date(date)
    }
}

impl From<Moment> for Arg {
    fn from(moment: Moment) -> Self {
        Self::Moment(moment)
    }
}

impl From<i64> for Arg {
    fn from(number: i64) -> Self {
        Self::Int(number)
    }
}

impl From<usize> for Arg {
    fn from(number: usize) -> Self {
        Self::Int(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<&'static str> for Arg {
    fn from(code: &'static str) -> Self {
        Self::Code(code)
    }
}

/// What one rule found at one place. `Copy`, no heap; the words are made when somebody reads it
/// ([`Report`](crate::Report)).
#[derive(Clone, Copy, PartialEq, Debug)]
#[non_exhaustive]
pub struct Finding {
    /// The rule.
    pub rule: &'static Rule,
    /// How grave, under the rule set of the case.
    pub severity: Severity,
    /// The gate at which the rule binds here; none for rules that always do.
    pub gate: Option<Gate>,
    /// The place.
    pub at: Loc,
    /// Another place that belongs to it.
    pub related: Option<Loc>,
    /// The place of the member in the list, where the finding is about one person.
    pub member: Option<u16>,
    /// Its arguments, named by [`Rule::args`].
    pub args: [Arg; ARGS],
    /// The case, as a place in the cases of the report.
    pub case: u32,
    /// The line of the value where it is known, else of the case; from 1, 0 where unknown.
    pub line: u32,
    /// The column of the value, in characters from 1; 0 where unknown.
    pub column: u32,
    /// The waiver that covers it, as a place in the waivers of the case.
    pub waived: Option<u16>,
}
