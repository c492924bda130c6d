//! Faults of the household.

use super::Fault;

pub(super) static FAULTS: &[Fault] = &[];
