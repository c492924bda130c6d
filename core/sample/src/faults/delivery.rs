//! Faults of delivery.

use super::Fault;

pub(super) static FAULTS: &[Fault] = &[];
