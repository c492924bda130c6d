//! Faults of arithmetic of money.

use super::Fault;

pub(super) static FAULTS: &[Fault] = &[];
