//! Faults of sums.

use serde_json::Value;

use super::{Fault, tree};
use crate::{Stage, Wants};

const INSTALMENTS: Wants = Wants::stage(Stage::Delivering).instalments();

pub(super) static FAULTS: &[Fault] = &[
    Fault::tree("BUD-001", Wants::stage(Stage::Planned), |case, rng| {
        let cents = rng.between(1, 5_000);
        more(case, "/plans/0/total/minor", cents)
    }),
    Fault::tree("BUD-003", Wants::stage(Stage::Delivering), |case, rng| {
        let euro = rng.between(900, 3_000);
        more(case, "/deliveries/0/programme_amount/minor", euro * 100)
    }),
    Fault::tree("BUD-012", INSTALMENTS, |case, _| {
        more(case, "/plans/0/items/0/instalments/0/amount/minor", 100)
    }),
    Fault::tree("BUD-012", INSTALMENTS, |case, _| {
        tree::set(case, "/plans/0/items/0/instalments/1/number", 3)
    }),
];

/// Adds to a number; false where there is none.
fn more(case: &mut Value, place: &str, by: i64) -> bool {
    let now = case.pointer(place).and_then(Value::as_i64);
    now.is_some_and(|now| tree::set(case, place, now + by))
}
