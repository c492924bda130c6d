//! Faults of the reintegration plan.

use super::Fault;

pub(super) static FAULTS: &[Fault] = &[];
