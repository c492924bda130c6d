//! Faults of identity and data quality.

use serde_json::json;

use super::{Fault, tree};
use crate::Wants;

pub(super) static FAULTS: &[Fault] = &[
    // Born after the case was opened.
    Fault::tree("IDN-006", Wants::ANY, |case, _| {
        tree::set(case, "/members/0/birth", json!({"date": "2031-01-02"}))
    }),
];
