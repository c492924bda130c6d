//! What is kept of an indicator while cases pass by: sums, never cases.

use std::collections::BTreeMap;

use super::keys::{Key, MOST_GROUPS};

/// The sums of one indicator, or of one of its groups.
#[derive(Clone, Debug, Default)]
pub(crate) struct Sums {
    /// How many were measured.
    pub(crate) measured: u64,
    /// How many of them meet the indicator.
    pub(crate) met: u64,
    /// How many could not be measured.
    pub(crate) unmeasured: u64,
    /// The sum of values, in parts.
    pub(crate) sum: i128,
    /// The sum of their squares.
    squares: i128,
    /// What a sum is divided by, where that is no count.
    pub(crate) per: i128,
    /// How often each value came.
    values: Option<BTreeMap<i64, u64>>,
    /// How many values want caution.
    pub(crate) caution: u64,
}

/// How many different values are held for a median.
const MOST_VALUES: usize = 8192;

impl Sums {
    pub(crate) fn tell(&mut self, met: Option<bool>) {
        match met {
            Some(met) => {
                self.measured += 1;
                self.met += u64::from(met);
            }
            None => self.unmeasured += 1,
        }
    }

    pub(crate) fn value(&mut self, value: Option<i64>, keep: bool) {
        let Some(value) = value else {
            self.unmeasured += 1;
            return;
        };
        self.measured += 1;
        let wide = i128::from(value);
        self.sum = self.sum.saturating_add(wide);
        self.squares = self.squares.saturating_add(wide.saturating_mul(wide));
        if keep {
            let values = self.values.get_or_insert_default();
            if values.len() < MOST_VALUES || values.contains_key(&value) {
                *values.entry(value).or_default() += 1;
            }
        }
    }

    pub(crate) const fn unmet(&self) -> u64 {
        self.measured - self.met
    }

    /// The mean, in parts.
    pub(crate) fn mean(&self) -> Option<f64> {
        (self.measured > 0).then(|| self.sum as f64 / self.measured as f64)
    }

    /// The standard deviation of the values measured, in parts.
    pub(crate) fn deviation(&self) -> Option<f64> {
        let n = i128::from(self.measured);
        if n < 2 {
            return None;
        }
        // n·Σx² − (Σx)², exact before it is divided.
        let above = n
            .saturating_mul(self.squares)
            .saturating_sub(self.sum.saturating_mul(self.sum));
        Some((above.max(0) as f64 / (n * (n - 1)) as f64).sqrt())
    }

    /// The value in the middle; of two the lower, so that it is one that came.
    pub(crate) fn median(&self) -> Option<i64> {
        let values = self.values.as_ref()?;
        let all: u64 = values.values().sum();
        let mut left = all.div_ceil(2);
        values.iter().find_map(|(value, times)| {
            if *times >= left {
                return Some(*value);
            }
            left -= times;
            None
        })
    }
}

/// Sums by group, as many groups as are held.
#[derive(Clone, Debug, Default)]
pub(crate) struct Grouped<T>(pub(crate) BTreeMap<Key, T>);

impl<T: Default> Grouped<T> {
    pub(crate) fn at(&mut self, key: Key) -> &mut T {
        let full = self.0.len() >= MOST_GROUPS && !self.0.contains_key(&key);
        self.0
            .entry(if full { Key::Other } else { key })
            .or_default()
    }
}
