//! Faults of monitoring.

use super::Fault;

pub(super) static FAULTS: &[Fault] = &[];
