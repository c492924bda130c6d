//! Faults of entitlements and caps.

use serde_json::{Value, json};

use super::{Fault, tree};
use crate::{Stage, Wants};

const ALONE: Wants = Wants::stage(Stage::Planned).adult_alone();

pub(super) static FAULTS: &[Fault] = &[
    // More than any programme gives to anybody.
    Fault::tree("BEN-001", ALONE, |case, rng| {
        let cents = rng.between(1_000_000, 9_000_000);
        by_programme(case, "ma-eu-2015") && grant(case, cents)
    }),
    // A forced return by the plan of a voluntary one.
    Fault::tree("BEN-002", ALONE, |case, _| {
        by_programme(case, "eurp-nl")
            && tree::set(case, "/return_type", "forced_scheduled")
            && tree::set(case, "/entitlements/0/return_type", "forced_scheduled")
            && grant(case, 200_000)
    }),
    // One child counted as an adult.
    Fault::tree(
        "BEN-003",
        Wants::stage(Stage::Planned).family(),
        |case, _| {
            let members: Vec<Value> = tree::records(case, "/members")
                .filter_map(|member| member.get("id").cloned())
                .collect();
            let children = tree::records(case, "/members")
                .filter(|member| !tree::says(member, "accompaniment", "not_a_child"))
                .count();
            let each = |count: usize, cents: i64| i64::try_from(count).unwrap_or(0) * cents;
            let cap = each(members.len() - children, 200_000) + each(children, 100_000);
            children > 0
                && by_programme(case, "eurp-nl")
                && tree::set(case, "/return_type", "avrr")
                && tree::set(case, "/entitlements/0/return_type", "avrr")
                && tree::set(case, "/entitlements/0/members", members)
                && tree::set(case, "/entitlements/0/unit", "household")
                && grant(case, cap + 50_000)
        },
    ),
    // The sum of another rule set.
    Fault::tree("BEN-005", ALONE, |case, _| {
        by_programme(case, "ma-eu-2015")
            && tree::set(case, "/entitlements/0/return_type", "avrr")
            && tree::set(case, "/return_type", "avrr")
            && tree::set(case, "/entitlements/0/ruleset", "eurp-nl@snapshot")
            && grant(case, 200_000)
    }),
    Fault::tree("BEN-006", Wants::stage(Stage::Delivering), |case, _| {
        by_programme(case, "eurp-nl") && tree::set(case, "/deliveries/0/form", "cash")
    }),
];

/// Puts the case and what it grants under a programme.
fn by_programme(case: &mut Value, name: &str) -> bool {
    for list in ["/entitlements", "/deliveries"] {
        for record in tree::records_mut(case, list) {
            tree::put(record, "programme", name);
            tree::clear(record, "ruleset");
        }
    }
    tree::set(case, "/programme", name)
}

/// What the first entitlement grants, in cents of a euro.
fn grant(case: &mut Value, cents: i64) -> bool {
    tree::set(
        case,
        "/entitlements/0/cap",
        json!({"minor": cents, "currency": "EUR"}),
    )
}
