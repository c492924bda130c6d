//! Faults of the closure.

use sankofa::codes::ClosureReason;
use serde_json::json;

use super::{Fault, tree};
use crate::{Stage, Wants};

pub(super) static FAULTS: &[Fault] = &[
    Fault::tree("CLO-001", Wants::stage(Stage::Closed), |case, rng| {
        let key = rng
            .pick(&["approved_by", "by", "reason"])
            .copied()
            .unwrap_or("approved_by");
        tree::remove(case, &format!("/closure/{key}"))
    }),
    Fault::tree(
        "CLO-002",
        Wants::closed(ClosureReason::Completed),
        |case, _| tree::set(case, "/reports", json!([])),
    ),
    // Closed as completed, and the second item never came.
    Fault::tree(
        "CLO-002",
        Wants::closed(ClosureReason::Completed),
        |case, _| tree::drop_where(case, "/deliveries", |one| tree::says(one, "item", "i2")),
    ),
    Fault::tree(
        "CLO-006",
        Wants::closed(ClosureReason::Remigrated),
        |case, _| tree::remove(case, "/closure/exit"),
    ),
    Fault::tree(
        "CLO-006",
        Wants::closed(ClosureReason::DeclinedReintegration),
        |case, _| tree::remove(case, "/closure/exit"),
    ),
    // Withdrew, and left all the same.
    Fault::tree("CLO-015", Wants::exactly(Stage::Withdrawn), |case, _| {
        let (day, office) = (
            case.pointer("/closure/on").cloned(),
            case.pointer("/host/office").cloned(),
        );
        if case.get("travel").is_none() {
            tree::set(case, "/travel", json!({}));
        }
        tree::add(
            case,
            "/travel/events",
            json!({"id": "t-left", "kind": "departed", "on": day, "members": ["p1"], "by": office}),
        )
    }),
];
