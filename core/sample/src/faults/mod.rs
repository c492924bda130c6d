//! Faults: ways to break a valid case so that one rule fires. One file per theme.
//!
//! What a fault can rely on: `/members/0` is the principal, with id `p1`; a child alone is the principal; in a family
//! the principal and the partner come first, then the children. Records of lists are found by what they say, with
//! the helpers of [`tree`], not by their place.

pub mod tree;

mod arrival;
mod budget;
mod children;
mod closure;
mod confidentiality;
mod delivery;
mod documents;
mod eligibility;
mod entitlements;
mod exchange;
mod household;
mod identity;
mod medical;
mod monitoring;
mod plan;
mod referral;
mod refoulement;
mod structure;
mod temporal;
mod travel;
mod voluntariness;
mod vulnerability;

use sankofa::{Date, Gate, Rulebook, SetupError};
use serde_json::Value;

use crate::{Rng, Wants};

/// A way to break a valid case.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Fault {
    /// The rule that fires.
    pub code: &'static str,
    /// What the case must hold.
    pub wants: Wants,
    /// What is done to it.
    pub change: Change,
    /// The gate that has to be asked for; without one the rule shows in a plain check.
    pub gate: Option<Gate>,
    /// The programme by which it has to be judged; without one, by that of the case.
    pub programme: Option<&'static str>,
}

/// What is done to a valid case.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Change {
    /// Changes the case as a tree; false where it does not apply.
    Tree(fn(&mut Value, &mut Rng) -> bool),
    /// Changes the bytes of the line; false where it does not apply.
    Text(fn(&mut Vec<u8>, &mut Rng) -> bool),
    /// Makes a further case that belongs to the first as it should not: seen with `--across` only.
    Pair(fn(&Value, &mut Rng) -> Option<Value>),
}

impl Fault {
    /// A change of the tree.
    #[must_use]
    pub const fn tree(
        code: &'static str,
        wants: Wants,
        change: fn(&mut Value, &mut Rng) -> bool,
    ) -> Self {
        Self::new(code, wants, Change::Tree(change))
    }

    /// A change of the bytes.
    #[must_use]
    pub const fn text(
        code: &'static str,
        wants: Wants,
        change: fn(&mut Vec<u8>, &mut Rng) -> bool,
    ) -> Self {
        Self::new(code, wants, Change::Text(change))
    }

    /// A second case.
    #[must_use]
    pub const fn pair(
        code: &'static str,
        wants: Wants,
        change: fn(&Value, &mut Rng) -> Option<Value>,
    ) -> Self {
        Self::new(code, wants, Change::Pair(change))
    }

    const fn new(code: &'static str, wants: Wants, change: Change) -> Self {
        Self {
            code,
            wants,
            change,
            gate: None,
            programme: None,
        }
    }

    /// Shows only when this gate is asked for.
    #[must_use]
    pub const fn at(mut self, gate: Gate) -> Self {
        self.gate = Some(gate);
        self
    }

    /// Shows only under this programme.
    #[must_use]
    pub const fn under(mut self, programme: &'static str) -> Self {
        self.programme = Some(programme);
        self
    }

    /// The rules by which it shows.
    ///
    /// # Errors
    /// [`SetupError`] where its programme is not known.
    pub fn book(&self, day: Date) -> Result<Rulebook, SetupError> {
        let book = Rulebook::new(day).gate(self.gate).across(self.across());
        match self.programme {
            Some(name) => book.programme(name),
            None => Ok(book),
        }
    }

    /// Whether it shows only where all inputs are compared with each other.
    #[must_use]
    pub const fn across(&self) -> bool {
        matches!(self.change, Change::Pair(_))
    }
}

/// Every fault, by theme.
static THEMES: &[&[Fault]] = &[
    structure::FAULTS,
    identity::FAULTS,
    household::FAULTS,
    eligibility::FAULTS,
    voluntariness::FAULTS,
    refoulement::FAULTS,
    children::FAULTS,
    vulnerability::FAULTS,
    medical::FAULTS,
    documents::FAULTS,
    travel::FAULTS,
    arrival::FAULTS,
    plan::FAULTS,
    entitlements::FAULTS,
    budget::FAULTS,
    delivery::FAULTS,
    monitoring::FAULTS,
    referral::FAULTS,
    closure::FAULTS,
    confidentiality::FAULTS,
    exchange::FAULTS,
    temporal::FAULTS,
];

/// Every fault that is known.
pub fn faults() -> impl Iterator<Item = &'static Fault> {
    THEMES.iter().copied().flatten()
}

/// The faults that make a rule fire.
pub fn faults_of(code: &str) -> impl Iterator<Item = &'static Fault> {
    faults().filter(move |fault| fault.code.eq_ignore_ascii_case(code))
}
