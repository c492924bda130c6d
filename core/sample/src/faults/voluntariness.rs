//! Faults of the will to return.

use super::Fault;

pub(super) static FAULTS: &[Fault] = &[];
