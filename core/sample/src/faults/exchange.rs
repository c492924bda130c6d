//! Faults of exchange between host and origin.

use super::Fault;

pub(super) static FAULTS: &[Fault] = &[];
