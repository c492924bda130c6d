//! TMP: order of events. Page: core/rulebook/temporal.md.

mod child;
mod departure;
mod life;
mod order;
mod pace;
mod present;

pub use child::TMP_002;
pub use departure::TMP_003;
pub use life::TMP_004;
pub use order::TMP_001;
pub use pace::{TMP_006, TMP_009};
pub use present::TMP_005;

use crate::findings::{Home, Rule, cite};

/// Working days are counted by the calendar of the rule set.
pub static TMP_007: Rule = Rule {
    code: "TMP-007",
    name: "working-days-without-calendar",
    home: Home::Property,
    grade: "V",
    sources: &[cite("S05", "", "V"), cite("S30", "", "V")],
    params: &["weekend", "holidays", "calendar_country"],
    ..Rule::NEW
};

/// The day of judgement is an argument.
pub static TMP_008: Rule = Rule {
    code: "TMP-008",
    name: "verdict-by-the-clock-of-the-machine",
    home: Home::Property,
    grade: "I",
    sources: &[cite("D1", "", "I")],
    ..Rule::NEW
};

/// Months are counted by the calendar, and end on the last day where a month is shorter.
pub static TMP_010: Rule = Rule {
    code: "TMP-010",
    name: "months-counted-in-days",
    home: Home::Property,
    grade: "I",
    sources: &[cite("D1", "", "I")],
    ..Rule::NEW
};
