//! Faults of the reintegration plan.

use serde_json::{Value, json};

use super::{Fault, tree};
use crate::{Stage, Wants};

const PLANNED: Wants = Wants::stage(Stage::Planned);

pub(super) static FAULTS: &[Fault] = &[
    // They had been back for months when the plan was begun.
    Fault::tree("PLN-002", PLANNED, |case, rng| {
        let before = rng.between(60, 120);
        tree::records_mut(case, "/travel/events")
            .filter(|event| tree::says(event, "kind", "arrived"))
            .map(|event| {
                let on = tree::day(event, "on").map(|on| on.plus_days(-before));
                on.is_some_and(|on| tree::put(event, "on", on.to_string()))
            })
            .filter(|done| *done)
            .count()
            > 0
    }),
    // No item answers it, and nothing is said of it.
    Fault::tree("PLN-005", PLANNED, |case, _| {
        let place = unneeded(case);
        place.is_some_and(|place| tree::remove(case, &place))
    }),
    // "There are items", and there are none.
    Fault::tree("PLN-005", PLANNED, |case, _| {
        let place = unneeded(case);
        place.is_some_and(|place| tree::set(case, &place, "items"))
    }),
    Fault::tree("PLN-007", Wants::stage(Stage::Delivering), |case, _| {
        tree::set(case, "/plans/0/approvals", json!([]))
    }),
    // Approved the day after the first purchase.
    Fault::tree("PLN-007", Wants::stage(Stage::Delivering), |case, _| {
        let bought = tree::records(case, "/deliveries")
            .filter_map(|delivery| tree::day(delivery, "on"))
            .min();
        let late = bought.map(|on| on.plus_days(1).to_string());
        late.is_some_and(|on| {
            tree::records_mut(case, "/plans/0/approvals")
                .map(|approval| tree::put(approval, "on", on.clone()))
                .filter(|done| *done)
                .count()
                > 0
        })
    }),
];

/// A dimension in which the plan says that there is no need.
fn unneeded(case: &Value) -> Option<String> {
    ["economic", "social", "psychosocial"]
        .into_iter()
        .map(|dimension| format!("/plans/0/dimensions/{dimension}"))
        .find(|place| {
            case.pointer(place)
                .is_some_and(|answer| answer == "no_need")
        })
}
