//! IDN: who the people of a case are, and whether they are who the case says. Page: core/rulebook/identity.md.

mod birth;
mod duplicates;
mod kept;
mod lifecycle;
mod origin;
mod papers;
mod people;
mod traits;

pub use birth::{IDN_003, IDN_006, IDN_007, IDN_008, IDN_009};
pub use duplicates::{IDN_014, IDN_015, IDN_016};
pub use lifecycle::{IDN_004, IDN_005, IDN_022};
pub(in crate::rules) use origin::admitted;
pub use origin::{IDN_012, IDN_013};
pub(in crate::rules) use papers::is_identified;
pub use papers::{IDN_020, IDN_021, IDN_023};
pub use people::{IDN_001, IDN_002, IDN_018, IDN_019};

use crate::codes::RecordKind;
use crate::findings::{Home, Rule, cite};
use crate::model::Case;

/// Precision of a birth is stored, and decides what can be known of an age.
pub static IDN_010: Rule = Rule {
    code: "IDN-010",
    name: "birth-precision-lost",
    home: Home::Property,
    grade: "V",
    sources: &[cite("S42", "age_group, estimated age", "V")],
    ..Rule::NEW
};

/// Who may be a child is treated as one.
pub static IDN_011: Rule = Rule {
    code: "IDN-011",
    name: "possible-child-treated-as-adult",
    home: Home::Property,
    grade: "Vq/V",
    sources: &[
        cite("A5", "31", "Vq"),
        cite("A8", "objective 12(d)", "V"),
        cite("A3", "IE s 14(2)", "Vt"),
        cite("S50", "31", "T"),
    ],
    ..Rule::NEW
};

/// Names are compared whatever their case, marks, order and, as far as can be, script.
pub static IDN_017: Rule = Rule {
    code: "IDN-017",
    name: "name-compared-by-spelling",
    home: Home::Property,
    grade: "I",
    sources: &[cite("S42", "phonetic search", "I")],
    ..Rule::NEW
};

/// Whether a case announces somebody without personal data.
pub(super) fn is_placeholder(case: &Case<'_>) -> bool {
    case.kind.val() == Some(RecordKind::Placeholder)
}
