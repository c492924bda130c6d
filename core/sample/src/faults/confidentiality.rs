//! Faults of data protection.

use super::Fault;

pub(super) static FAULTS: &[Fault] = &[];
