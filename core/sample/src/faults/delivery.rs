//! Faults of delivery.

use serde_json::{Value, json};

use super::{Fault, tree};
use crate::{Stage, Wants};

const DELIVERING: Wants = Wants::stage(Stage::Delivering);

pub(super) static FAULTS: &[Fault] = &[
    Fault::tree("DLV-001", DELIVERING, |case, _| {
        tree::remove(case, "/deliveries/0/receipts")
    }),
    Fault::tree("DLV-002", DELIVERING, |case, _| {
        let eve = first(case).map(|on| on.plus_days(-1).to_string());
        eve.is_some_and(|on| tree::set(case, "/entitlements/0/window_end", on))
    }),
    Fault::tree("DLV-003", DELIVERING, |case, _| {
        tree::remove(case, "/deliveries/0/acknowledged")
    }),
    // The second part, and nobody saw what became of the first.
    Fault::tree(
        "DLV-005",
        Wants::stage(Stage::Monitored).instalments(),
        |case, _| {
            let second = tree::find(case, "/deliveries", |one| {
                one.get("instalment").and_then(Value::as_i64) == Some(2)
            });
            second.is_some_and(|one| {
                tree::clear(one, "use_shown_by");
                tree::clear(one, "use_shown_on")
            })
        },
    ),
    // They had left again the day before.
    Fault::tree("DLV-013", DELIVERING, |case, _| {
        let eve = first(case).map(|on| on.plus_days(-1).to_string());
        let members: Vec<Value> = tree::records(case, "/members")
            .filter_map(|member| member.get("id").cloned())
            .collect();
        let office = case.pointer("/origin/office").cloned();
        eve.is_some_and(|on| {
            tree::add(
                case,
                "/decisions",
                json!({
                    "id": "x-left", "kind": "remigrated", "on": on, "by": office, "role": "programme_manager",
                    "members": members,
                }),
            )
        })
    }),
];

/// The day of the first delivery.
fn first(case: &Value) -> Option<sankofa::Date> {
    tree::records(case, "/deliveries")
        .filter_map(|one| tree::day(one, "on"))
        .min()
}
