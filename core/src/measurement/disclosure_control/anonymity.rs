//! Whether records of single persons may leave: how many share each combination of traits.

use std::collections::{BTreeMap, BTreeSet};

/// How many combinations are held.
const MOST: usize = 100_000;

/// Records by their combination of traits that others may know, with one trait to be kept secret.
#[derive(Clone, Debug, Default)]
pub struct Classes {
    classes: BTreeMap<Vec<&'static str>, Class>,
    records: u64,
    overflow: bool,
}

#[derive(Clone, Debug, Default)]
struct Class {
    records: u64,
    secrets: BTreeSet<&'static str>,
}

/// How easily a person is found among records.
#[derive(Clone, Copy, PartialEq, Debug)]
#[non_exhaustive]
pub struct Risk {
    /// How many records.
    pub records: u64,
    /// How many combinations of traits.
    pub classes: u64,
    /// k: the least number of records that share their traits.
    pub k: u64,
    /// l: the least number of different secrets among records that share their traits.
    pub l: u64,
    /// How many records are alone with their traits.
    pub alone: u64,
}

impl Risk {
    /// The mean probability that a record is found: combinations by records. A low mean may hide persons at high risk.
    #[must_use]
    pub fn global(&self) -> f64 {
        if self.records == 0 {
            return 0.0;
        }
        // Counts of records are far below 2^53.
        self.classes as f64 / self.records as f64
    }
}

/// From where on records may leave.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Limit {
    /// The least k.
    pub k: u64,
    /// The least l.
    pub l: u64,
}

impl Default for Limit {
    /// k of 5, and any secret. Proposed.
    fn default() -> Self {
        Self { k: 5, l: 1 }
    }
}

/// Records that may not leave.
#[derive(Clone, Copy, PartialEq, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Refused {
    /// Some persons are too few to hide among each other.
    #[error(
        "the records are not safe to give away: k is {}, l is {}; at least {} and {} are asked for",
        .risk.k, .risk.l, .limit.k, .limit.l
    )]
    Exposed {
        /// What was found.
        risk: Risk,
        /// What was asked for.
        limit: Limit,
    },
    /// More combinations than are held: hardly two persons share theirs.
    #[error("the records have more combinations of traits than can be held")]
    TooMany,
}

impl Classes {
    /// Adds the record of a person: traits that others may know, as codes, and the one to be kept secret.
    pub fn add(&mut self, traits: &[&'static str], secret: &'static str) {
        self.records += 1;
        if self.classes.len() >= MOST && !self.classes.contains_key(traits) {
            self.overflow = true;
            return;
        }
        let class = self.classes.entry(traits.to_vec()).or_default();
        class.records += 1;
        class.secrets.insert(secret);
    }

    /// How easily a person is found.
    #[must_use]
    pub fn risk(&self) -> Risk {
        let all = || self.classes.values();
        let count = |number: usize| u64::try_from(number).unwrap_or(u64::MAX);
        Risk {
            records: self.records,
            classes: count(self.classes.len()),
            k: all().map(|class| class.records).min().unwrap_or(0),
            l: all()
                .map(|class| count(class.secrets.len()))
                .min()
                .unwrap_or(0),
            alone: count(all().filter(|class| class.records == 1).count()),
        }
    }

    /// Whether the records may leave.
    ///
    /// # Errors
    /// [`Refused`] where they may not.
    pub fn release(&self, limit: Limit) -> Result<Risk, Refused> {
        if self.overflow {
            return Err(Refused::TooMany);
        }
        let risk = self.risk();
        if self.records > 0 && (risk.k < limit.k || risk.l < limit.l) {
            return Err(Refused::Exposed { risk, limit });
        }
        Ok(risk)
    }
}
