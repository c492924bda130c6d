//! What rules there are.

use sankofa::rules::CATALOGUE;

/// How many rules the library knows.
#[unsafe(no_mangle)]
pub extern "C" fn sankofa_rule_count() -> usize {
    CATALOGUE.len()
}
