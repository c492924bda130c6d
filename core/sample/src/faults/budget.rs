//! Faults of sums.

use sankofa::codes::ClosureReason;
use serde_json::{Value, json};

use super::{Fault, tree};
use crate::{Stage, Wants};

const PLANNED: Wants = Wants::stage(Stage::Planned);
const DELIVERING: Wants = Wants::stage(Stage::Delivering);
const COMPLETED: Wants = Wants::closed(ClosureReason::Completed);
const INSTALMENTS: Wants = Wants::stage(Stage::Delivering).instalments();

pub(super) static FAULTS: &[Fault] = &[
    Fault::tree("BUD-001", Wants::stage(Stage::Planned), |case, rng| {
        let cents = rng.between(1, 5_000);
        more(case, "/plans/0/total/minor", cents)
    }),
    // A cent less is granted than is planned.
    Fault::tree("BUD-002", PLANNED, |case, _| {
        let total = case.pointer("/plans/0/total/minor").and_then(Value::as_i64);
        total.is_some_and(|total| tree::set(case, "/entitlements/0/cap/minor", total - 1))
    }),
    Fault::tree("BUD-003", Wants::stage(Stage::Delivering), |case, rng| {
        let euro = rng.between(900, 3_000);
        more(case, "/deliveries/0/programme_amount/minor", euro * 100)
    }),
    Fault::tree("BUD-004", COMPLETED, |case, rng| {
        let cents = rng.between(1, 900);
        more(case, "/plans/0/final_budget/minor", cents)
    }),
    Fault::tree("BUD-005", DELIVERING, |case, rng| {
        let minor = rng.between(1, 90_000);
        tree::set(case, "/deliveries/0/amount/minor", -minor)
    }),
    Fault::tree("BUD-006", DELIVERING, |case, rng| {
        let cents = rng.between(500, 5_000);
        more(case, "/deliveries/0/programme_amount/minor", -cents)
    }),
    // A rate of two months before.
    Fault::tree("BUD-007", DELIVERING, |case, _| {
        let given = case.pointer("/deliveries/0");
        let day = given.and_then(|one| tree::day(one, "on"));
        day.is_some_and(|on| {
            let before = on.plus_days(-62).to_string();
            tree::set(case, "/deliveries/0/rate/on", before)
        })
    }),
    Fault::tree("BUD-008", PLANNED, |case, _| {
        tree::remove(case, "/plans/0/total/currency")
    }),
    Fault::tree("BUD-009", PLANNED, |case, _| {
        tree::set(case, "/plans/0/items/0/budget_line", "service_fee")
    }),
    // A line that the programme does not have.
    Fault::tree("BUD-010", DELIVERING, |case, _| {
        tree::set(case, "/deliveries/0/programme", "ma-eu-2015")
            && tree::set(case, "/deliveries/0/donor_line", "eu-1912")
    }),
    Fault::tree("BUD-011", COMPLETED, |case, _| {
        tree::set(case, "/plans/0/final_budget/minor", 100)
    }),
    // Nine tenths of an item fall to somebody.
    Fault::tree("BUD-013", PLANNED, |case, _| {
        let parts = json!([{"member": "p1", "percent": "60"}, {"member": "p1", "percent": "30"}]);
        tree::set(case, "/plans/0/items/0/allocations", parts)
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
