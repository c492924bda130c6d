//! Faults of the order of events.

use super::Fault;

pub(super) static FAULTS: &[Fault] = &[];
