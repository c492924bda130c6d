//! Faults of arrival and reception.

use super::Fault;

pub(super) static FAULTS: &[Fault] = &[];
