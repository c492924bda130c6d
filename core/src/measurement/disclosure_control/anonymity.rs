//! Whether records of single persons may leave: how many share each combination of traits.

use std::collections::{BTreeMap, BTreeSet};

/// How many combinations are held.
const MOST: usize = 100_000;

/// Records by their combination of traits that others may know, with what is to be kept secret of each.
///
/// A class is as large as the households in it: members of one household know each other, and who finds one has found
/// all. Its size in records is never less.
#[derive(Clone, Debug)]
pub struct Classes<T> {
    classes: BTreeMap<Box<[T]>, Class<T>>,
    records: u64,
    overflow: bool,
}

/// Records that share their traits.
#[derive(Clone, Debug)]
struct Class<T> {
    records: u64,
    households: BTreeSet<u32>,
    /// Of each secret, the values that are told.
    secrets: Vec<BTreeSet<T>>,
}

/// How easily a person is found among records.
#[derive(Clone, Copy, PartialEq, Debug, Default)]
#[non_exhaustive]
pub struct Risk {
    /// How many records.
    pub records: u64,
    /// How many combinations of traits.
    pub classes: u64,
    /// The least number of records that share their traits.
    pub smallest: u64,
    /// k: the least number of households whose records share their traits.
    pub k: u64,
    /// l: the least number of different values of a secret among records that share their traits; none where nothing
    /// is to be kept secret.
    pub l: Option<u64>,
    /// How many records are alone with their traits.
    pub alone: u64,
}

impl Risk {
    /// The mean probability that a record is found: of 1 by the size of its class, which is classes by records. A low
    /// mean may hide persons at high risk.
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
    /// k of 5, and two values of each secret. Proposed.
    fn default() -> Self {
        Self { k: 5, l: 2 }
    }
}

/// What falls below a limit.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
#[non_exhaustive]
pub struct Below {
    /// How many records.
    pub records: u64,
    /// How many combinations of traits.
    pub classes: u64,
}

/// Records that may not leave.
#[derive(Clone, Copy, PartialEq, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Refused {
    /// Some persons are too few to hide among each other.
    #[error(
        "{} records in {} of {} classes fall below k = {}, l = {}",
        .below.records, .below.classes, .risk.classes, .limit.k, .limit.l
    )]
    Exposed {
        /// What was found.
        risk: Risk,
        /// What was asked for.
        limit: Limit,
        /// What falls below it.
        below: Below,
    },
    /// More combinations than are held: hardly two persons share theirs.
    #[error("the records have more combinations of traits than can be held")]
    TooMany,
}

fn count(number: usize) -> u64 {
    u64::try_from(number).unwrap_or(u64::MAX)
}

impl<T: Ord> Class<T> {
    fn new(secrets: usize) -> Self {
        Self {
            records: 0,
            households: BTreeSet::new(),
            secrets: (0..secrets).map(|_| BTreeSet::new()).collect(),
        }
    }

    /// The least number of different values told of a secret. What is not told hides nobody: it is no value.
    fn l(&self) -> Option<u64> {
        self.secrets.iter().map(|told| count(told.len())).min()
    }

    fn holds(&self, limit: Limit) -> bool {
        let diverse = self.l().is_none_or(|l| l.max(1) >= limit.l);
        count(self.households.len()) >= limit.k && diverse
    }

    fn take(&mut self, other: Self) {
        self.records += other.records;
        self.households.extend(other.households);
        for (all, told) in self.secrets.iter_mut().zip(other.secrets) {
            all.extend(told);
        }
    }
}

impl<T> Default for Classes<T> {
    fn default() -> Self {
        Self {
            classes: BTreeMap::new(),
            records: 0,
            overflow: false,
        }
    }
}

impl<T: Ord + Clone> Classes<T> {
    /// Adds the record of a person: the number of the household, traits that others may know, and what is to be kept
    /// secret, where it is told. All records have as many of both. False where no more combinations are held.
    pub fn add(&mut self, household: u32, traits: &[T], secrets: &[Option<T>]) -> bool {
        self.records += 1;
        if self.classes.len() >= MOST && !self.classes.contains_key(traits) {
            self.overflow = true;
            return false;
        }
        let class = self
            .classes
            .entry(traits.into())
            .or_insert_with(|| Class::new(secrets.len()));
        class.records += 1;
        class.households.insert(household);
        for (told, secret) in class.secrets.iter_mut().zip(secrets) {
            told.extend(secret.clone());
        }
        true
    }

    /// Whether records with these traits are among them.
    #[must_use]
    pub fn has(&self, traits: &[T]) -> bool {
        self.classes.contains_key(traits)
    }

    /// How easily a person is found.
    #[must_use]
    pub fn risk(&self) -> Risk {
        let all = || self.classes.values();
        Risk {
            records: self.records,
            classes: count(self.classes.len()),
            smallest: all().map(|class| class.records).min().unwrap_or(0),
            k: all()
                .map(|class| count(class.households.len()))
                .min()
                .unwrap_or(0),
            l: all().filter_map(Class::l).min(),
            alone: count(all().filter(|class| class.records == 1).count()),
        }
    }

    /// What falls below a limit.
    #[must_use]
    pub fn below(&self, limit: Limit) -> Below {
        let few = self.classes.values().filter(|class| !class.holds(limit));
        few.fold(Below::default(), |below, class| Below {
            records: below.records + class.records,
            classes: below.classes + 1,
        })
    }

    /// Whether the records may leave.
    ///
    /// # Errors
    /// [`Refused`] where they may not.
    pub fn release(&self, limit: Limit) -> Result<Risk, Refused> {
        if self.overflow {
            return Err(Refused::TooMany);
        }
        let (risk, below) = (self.risk(), self.below(limit));
        if below.classes > 0 {
            return Err(Refused::Exposed { risk, limit, below });
        }
        Ok(risk)
    }

    /// The same records without the trait at a place.
    #[must_use]
    pub fn without(&self, place: usize) -> Self {
        let mut classes: BTreeMap<Box<[T]>, Class<T>> = BTreeMap::new();
        for (traits, class) in &self.classes {
            let kept = traits.iter().enumerate().filter(|(at, _)| *at != place);
            let kept: Box<[T]> = kept.map(|(_, one)| one.clone()).collect();
            match classes.get_mut(&kept) {
                Some(known) => known.take(class.clone()),
                None => {
                    classes.insert(kept, class.clone());
                }
            }
        }
        Self {
            classes,
            records: self.records,
            overflow: self.overflow,
        }
    }

    /// Leaves out what falls below a limit, and says how many records that were. Who knows all persons could take those
    /// who are released from the sum: so what is left out has to keep to the limit as a class of its own, and where it
    /// does not, the smallest of the other classes goes with it.
    pub fn leave_out(&mut self, limit: Limit) -> u64 {
        let mut out: Option<Class<T>> = None;
        let mut kept = BTreeMap::new();
        for (traits, class) in std::mem::take(&mut self.classes) {
            if class.holds(limit) {
                kept.insert(traits, class);
            } else {
                join(&mut out, class);
            }
        }
        while out.as_ref().is_some_and(|out| !out.holds(limit)) {
            let sizes = kept.iter().map(|(traits, class)| (class.records, traits));
            let Some((_, smallest)) = sizes.min() else {
                break;
            };
            let smallest = smallest.clone();
            if let Some(class) = kept.remove(&smallest) {
                join(&mut out, class);
            }
        }
        let gone = out.map_or(0, |out| out.records);
        self.classes = kept;
        self.records = self.records.saturating_sub(gone);
        gone
    }
}

fn join<T: Ord>(all: &mut Option<Class<T>>, class: Class<T>) {
    match all {
        Some(all) => all.take(class),
        None => *all = Some(class),
    }
}
