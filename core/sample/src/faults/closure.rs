//! Faults of closure.

use super::Fault;

pub(super) static FAULTS: &[Fault] = &[];
