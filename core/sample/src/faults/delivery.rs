//! Faults of delivery.

use sankofa::codes::ClosureReason;
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
    // The office signed for the person.
    Fault::tree("DLV-004", DELIVERING, |case, _| {
        let office = case.pointer("/origin/office").cloned();
        office.is_some_and(|by| tree::set(case, "/deliveries/0/acknowledged/by", by))
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
    // Approved four months before anything came.
    // Nothing came yet. (One that came late would stand where made-up cases have it anyway.)
    Fault::tree("DLV-006", DELIVERING, |case, _| {
        let long_ago = first(case).map(|on| on.plus_days(-120).to_string());
        tree::set(case, "/deliveries", json!([]));
        long_ago.is_some_and(|on| {
            tree::records_mut(case, "/plans/0/approvals")
                .map(|approval| tree::put(approval, "on", on.clone()))
                .filter(|done| *done)
                .count()
                > 0
        })
    }),
    Fault::tree("DLV-007", DELIVERING, |case, _| {
        tree::set(case, "/deliveries/0/form", "voucher")
    }),
    // Two hundred deliveries of one partner in a second case, and nobody looked at one.
    Fault::pair("DLV-008", DELIVERING, |case, _| {
        let mut other = twin(case)?;
        let partner = case.pointer("/deliveries/0/provider")?.clone();
        let on = case.pointer("/deliveries/0/on")?.clone();
        let many: Vec<Value> = (0..200)
            .map(|place| json!({"id": format!("x{place}"), "on": on, "provider": partner}))
            .collect();
        tree::set(&mut other, "/deliveries", many).then_some(other)
    }),
    Fault::tree("DLV-009", Wants::stage(Stage::Planned), |case, _| {
        tree::set(case, "/plans/0/items/0/budget/minor", 150_000)
    })
    .under("ma-eu-2015"),
    Fault::tree("DLV-010", DELIVERING, |case, _| {
        tree::set(case, "/plans/0/items/0/provider_related", true)
    }),
    // A course, of which nothing is told.
    Fault::tree(
        "DLV-011",
        Wants::closed(ClosureReason::Completed),
        |case, _| {
            for delivery in tree::records_mut(case, "/deliveries") {
                tree::clear(delivery, "training");
            }
            tree::set(case, "/plans/0/items/0/type", "tvet")
        },
    ),
    // The receipt of one delivery stands with another.
    Fault::tree("DLV-012", Wants::stage(Stage::Monitored), |case, _| {
        ["number", "supplier", "amount"].into_iter().all(|key| {
            let told = case.pointer(&format!("/deliveries/0/receipts/0/{key}"));
            let told = told.cloned();
            let place = format!("/deliveries/1/receipts/0/{key}");
            told.is_some_and(|told| tree::set(case, &place, told))
        })
    }),
    // The receipts of one case stand in another.
    Fault::pair("DLV-012", DELIVERING, |case, _| twin(case)),
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

/// The same case under another id.
fn twin(case: &Value) -> Option<Value> {
    let mut other = case.clone();
    let id = format!("{}-2", tree::text(case, "id")?);
    tree::set(&mut other, "/id", id).then_some(other)
}
