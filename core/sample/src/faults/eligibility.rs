//! Faults of eligibility and programme.

use super::Fault;

pub(super) static FAULTS: &[Fault] = &[];
