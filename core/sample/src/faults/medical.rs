//! Faults of health.

use super::Fault;

pub(super) static FAULTS: &[Fault] = &[];
