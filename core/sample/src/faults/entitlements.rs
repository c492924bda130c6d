//! Faults of entitlements and caps.

use super::Fault;

pub(super) static FAULTS: &[Fault] = &[];
