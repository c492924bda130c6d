//! TMP: order of events. Page: core/rulebook/temporal.md.

mod order;
mod present;

pub use order::TMP_001;
pub use present::TMP_005;

use crate::findings::{Home, Rule, cite};

/// The day of judgement is an argument.
pub static TMP_008: Rule = Rule {
    code: "TMP-008",
    name: "verdict-by-the-clock-of-the-machine",
    home: Home::Property,
    grade: "I",
    sources: &[cite("D1", "", "I")],
    ..Rule::NEW
};
