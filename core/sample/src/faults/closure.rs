//! Faults of the closure.

use sankofa::Date;
use sankofa::codes::ClosureReason;
use serde_json::{Value, json};

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
        "CLO-003",
        Wants::closed(ClosureReason::Completed),
        |case, rng| {
            let opened = case.get("opened_on").cloned();
            if rng.permille(500) {
                let hold = json!({"id": "h-open", "kind": "funding", "on": opened, "from": opened});
                return tree::add(case, "/holds", hold);
            }
            let complaint = json!({"id": "co-open", "on": opened, "kind": "complaint", "topic": "delay", "status": "open"});
            tree::add(case, "/complaints", complaint)
        },
    ),
    // Closed the day before the last visit.
    Fault::tree(
        "CLO-004",
        Wants::closed(ClosureReason::Completed),
        |case, _| {
            let eve = last_visit(case).map(|day| day.plus_days(-1).to_string());
            tree::set(case, "/closure/on", eve)
        },
    ),
    Fault::tree(
        "CLO-005",
        Wants::closed(ClosureReason::Deceased),
        |case, rng| {
            let key = rng.pick(&["source", "on"]).copied().unwrap_or("source");
            tree::remove(case, &format!("/members/0/deceased/{key}"))
        },
    ),
    // Visited after the death.
    Fault::tree(
        "CLO-005",
        Wants::exactly(Stage::Monitored).adult_alone(),
        |case, _| {
            let eve = last_visit(case).map(|day| day.plus_days(-1).to_string());
            let death = json!({"on": eve, "source": "made-up register"});
            tree::set(case, "/members/0/deceased", death)
        },
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
    Fault::tree(
        "CLO-007",
        Wants::closed(ClosureReason::FundingEnded),
        |case, rng| {
            let key = rng
                .pick(&["notice", "continuity_plan"])
                .copied()
                .unwrap_or("notice");
            tree::remove(case, &format!("/closure/{key}"))
        },
    ),
    // Lost after one call.
    Fault::tree(
        "CLO-008",
        Wants::closed(ClosureReason::LostContact),
        |case, _| {
            // With the decision it would be told of that.
            tree::drop_where(case, "/decisions", |one| {
                tree::says(one, "kind", "lost_contact")
            });
            tree::drop_where(case, "/contact_attempts", |one| {
                !tree::says(one, "id", "ca1")
            })
        },
    ),
    Fault::tree(
        "CLO-009",
        Wants::closed(ClosureReason::FraudEstablished),
        |case, rng| {
            if rng.permille(500) {
                return tree::remove(case, "/closure/investigation");
            }
            let first = case.pointer("/closure/approved_by").cloned();
            tree::set(case, "/closure/second_approved_by", first)
        },
    ),
    // Opened again, and nobody says why or who approved it.
    Fault::tree(
        "CLO-010",
        Wants::closed(ClosureReason::Completed),
        |case, _| reopen(case, json!({})),
    ),
    // A fact was edited in the closed case.
    Fault::tree(
        "CLO-010",
        Wants::closed(ClosureReason::Completed),
        |case, _| {
            let closed = case
                .pointer("/closure")
                .and_then(|closure| tree::day(closure, "on"));
            closed.is_some_and(|day| {
                let eve = day.plus_days(-1).to_string();
                let change = json!({
                    "id": "ch-late", "path": "members/p1/sex", "from": "unknown", "to": "female", "on": day.to_string(),
                });
                tree::set(case, "/closure/on", eve) && tree::add(case, "/changes", change)
            })
        },
    ),
    Fault::tree("CLO-011", Wants::exactly(Stage::NotDeparted), |case, _| {
        reopen(
            case,
            json!({"text": "wants to go", "approved_by": "made-up manager"}),
        )
    }),
    Fault::tree("CLO-012", Wants::closed(ClosureReason::Other), |case, _| {
        tree::remove(case, "/closure/text")
    }),
    Fault::tree("CLO-013", Wants::stage(Stage::Closed), |case, rng| {
        let at = rng
            .pick(&["", "/until", "/action"])
            .copied()
            .unwrap_or_default();
        tree::remove(case, &format!("/retention{at}"))
    }),
    Fault::tree(
        "CLO-014",
        Wants::closed(ClosureReason::Completed).couple(),
        |case, _| {
            tree::drop_where(case, "/closure/members", |end| {
                tree::says(end, "member", "p2")
            })
        },
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

/// The day of the last visit.
fn last_visit(case: &Value) -> Option<Date> {
    tree::records(case, "/monitoring/visits")
        .filter_map(|visit| tree::day(visit, "on"))
        .max()
}

/// Opens a case again on the day of its closure.
fn reopen(case: &mut Value, mut decision: Value) -> bool {
    let day = case.pointer("/closure/on").cloned().unwrap_or(Value::Null);
    tree::put(&mut decision, "id", "x-again")
        && tree::put(&mut decision, "kind", "reopened")
        && tree::put(&mut decision, "on", day)
        && tree::add(case, "/decisions", decision)
}
