//! The one list. A rule that does not stand here does not exist; the tests compare it with pages and messages.

use super::{children, eligibility, identity, structure, waivers};
use crate::findings::Rule;

/// The version of the ruleset: it changes when a verdict can change, apart from the version of the library.
pub const RULESET: &str = "2026.1";

/// Every rule, by theme and number.
pub static CATALOGUE: &[&Rule] = &[
    &structure::STR_001,
    &structure::STR_002,
    &structure::STR_003,
    &structure::STR_004,
    &structure::STR_005,
    &structure::STR_006,
    &structure::STR_007,
    &structure::STR_008,
    &structure::STR_009,
    &structure::STR_010,
    &structure::STR_011,
    &structure::STR_012,
    &structure::STR_013,
    &structure::STR_014,
    &structure::STR_015,
    &waivers::STR_020,
    &waivers::STR_021,
    &waivers::STR_022,
    &waivers::STR_023,
    &eligibility::STR_024,
    &identity::IDN_001,
    &identity::IDN_002,
    &identity::IDN_003,
    &identity::IDN_004,
    &identity::IDN_005,
    &identity::IDN_006,
    &identity::IDN_007,
    &identity::IDN_008,
    &identity::IDN_009,
    &identity::IDN_010,
    &identity::IDN_011,
    &identity::IDN_012,
    &identity::IDN_013,
    &identity::IDN_014,
    &identity::IDN_015,
    &identity::IDN_016,
    &identity::IDN_017,
    &identity::IDN_018,
    &identity::IDN_019,
    &identity::IDN_020,
    &identity::IDN_021,
    &identity::IDN_022,
    &identity::IDN_023,
    &eligibility::ELG_001,
    &children::CHI_001,
];

/// The rule with a code (`CHI-001`) or a name (`unaccompanied-child-without-decision`).
#[must_use]
pub fn find(code_or_name: &str) -> Option<&'static Rule> {
    CATALOGUE
        .iter()
        .find(|rule| rule.code.eq_ignore_ascii_case(code_or_name) || rule.name == code_or_name)
        .copied()
}

/// The place of a rule in the catalogue.
#[must_use]
pub fn position(rule: &Rule) -> Option<usize> {
    CATALOGUE.iter().position(|known| *known == rule)
}

/// The code or name nearest to what was asked for.
#[must_use]
pub fn nearest(code_or_name: &str) -> Option<&'static str> {
    crate::record::nearest(
        code_or_name,
        CATALOGUE.iter().flat_map(|rule| [rule.code, rule.name]),
    )
}
