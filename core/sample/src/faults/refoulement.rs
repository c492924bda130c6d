//! Faults of safety, asylum and refoulement.

use super::Fault;

pub(super) static FAULTS: &[Fault] = &[];
