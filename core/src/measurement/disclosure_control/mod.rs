//! What may be published: counts that point at few people are hidden, and so much beside them that nobody can work
//! them out again.
//!
//! A count of 1 to `small_cell - 1` is hidden, noughts are shown. What is hidden stays unknown for somebody who has
//! every published number: its bounds, worked out of all published sums, reach at least up to `small_cell`. Tests
//! attack made-up tables to see that they do.
//!
//! What this cannot see: two reports on the same people, made with other options or a little later, and figures of
//! populations that differ by a few people. Whoever publishes keeps to one set of options and one day.

mod anonymity;
mod groups;
mod line;
mod linked;
mod matrix;
mod paths;
#[cfg(test)]
mod tests;

pub use anonymity::{Below, Classes, Limit, Refused, Risk};
pub(crate) use groups::hidden_groups;
pub(crate) use line::Line;
pub use linked::{Cell, Grid, Group, Linked, Published};
pub(crate) use matrix::Matrix;

use crate::programme::{Param, Programmes, Unit, Version};

/// How small counts are kept from being published.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
#[non_exhaustive]
pub enum Method {
    /// Small counts are hidden, and others beside them.
    #[default]
    Suppress,
    /// Every count is rounded to the nearest multiple of 5, by itself: sums may differ from their parts.
    Round,
}

/// To what rounding rounds.
const BASE: u64 = 5;

/// How small counts are kept from being published, and from where on a count is no longer small.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Control {
    small_cell: u64,
    method: Method,
}

impl Default for Control {
    /// As the rule set `base` says. Proposed: no source sets a number for return and reintegration.
    fn default() -> Self {
        Self::of(Programmes::base())
    }
}

impl Control {
    /// As a rule set says (its parameter `small_cell`), else as `base` does. Without any number, no count is large enough
    /// to be shown.
    #[must_use]
    pub fn of(version: &Version) -> Self {
        let told = |version: &Version| version.params().int(Param::SmallCell);
        let small = told(version).or_else(|| told(Programmes::base()));
        let small = small.unwrap_or(Unit::Items.max());
        Self::new(u64::try_from(small).unwrap_or_default())
    }

    /// Hides counts of 1 to `small_cell - 1`; with 0 or 1 everything is shown.
    #[must_use]
    pub const fn new(small_cell: u64) -> Self {
        Self {
            small_cell,
            method: Method::Suppress,
        }
    }

    /// The same with another method.
    #[must_use]
    pub const fn method(mut self, method: Method) -> Self {
        self.method = method;
        self
    }

    /// The first count that is not small.
    #[must_use]
    pub const fn small_cell(self) -> u64 {
        self.small_cell
    }

    /// Whether counts are rounded instead of hidden.
    #[must_use]
    pub const fn rounds(self) -> bool {
        matches!(self.method, Method::Round)
    }

    /// Whether a count is small: too few people stand behind it.
    #[must_use]
    pub const fn is_small(self, count: u64) -> bool {
        count > 0 && count < self.small_cell
    }

    /// Whether a share may not be shown: its numerator or the rest is small.
    #[must_use]
    pub const fn hides_share(self, numerator: u64, denominator: u64) -> bool {
        self.is_small(numerator)
            || self.is_small(denominator.saturating_sub(numerator))
            || self.is_small(denominator)
    }

    /// Whether a mean of so many people may not be shown.
    #[must_use]
    pub const fn hides_mean(self, n: u64) -> bool {
        self.is_small(n)
    }

    /// A count as it is shown where it is not hidden.
    #[must_use]
    pub const fn shown(self, count: u64) -> u64 {
        match self.method {
            Method::Suppress => count,
            Method::Round => (count + BASE / 2) / BASE * BASE,
        }
    }
}
