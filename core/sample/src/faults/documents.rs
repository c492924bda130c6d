//! Faults of papers.

use super::Fault;

pub(super) static FAULTS: &[Fault] = &[];
