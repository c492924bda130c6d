//! Faults of exchange between host and origin.

use sankofa::Gate;
use serde_json::{Value, json};

use super::{Fault, tree};
use crate::{Stage, Wants};

/// Just departed: of those who are further, some packages were late all the same.
const DEPARTED: Wants = Wants::exactly(Stage::Departed);

pub(super) static FAULTS: &[Fault] = &[
    Fault::tree("XCH-001", DEPARTED, |case, _| {
        tree::set(case, "/packages", json!([]))
    }),
    // It went out on the day before the departure.
    Fault::tree("XCH-001", DEPARTED, |case, _| {
        let left = tree::records(case, "/travel/events")
            .find(|event| tree::says(event, "kind", "departed"))
            .and_then(|event| tree::day(event, "on"));
        let Some(eve) = left.map(|day| day.plus_days(-1).to_string()) else {
            return false;
        };
        tree::records_mut(case, "/packages")
            .filter(|package| tree::says(package, "direction", "host_to_origin"))
            .map(|package| tree::put(package, "on", eve.as_str()))
            .filter(|done| *done)
            .count()
            > 0
    }),
    // The offices disagreed on who belongs to the household, and paid.
    Fault::tree("XCH-007", Wants::stage(Stage::Delivering), |case, _| {
        disagree(case, "members/p1/role", "principal", "sibling")
    }),
    // They still disagree, and the next payment is due.
    Fault::tree("XCH-007", Wants::stage(Stage::Planned), |case, _| {
        disagree(case, "members/p1/sex", "male", "female")
    })
    .at(Gate::G6),
    // Nothing about skills.
    Fault::tree("XCH-002", DEPARTED, |case, _| {
        set_all(
            case,
            "/packages",
            "sections",
            &json!(["identity", "household", "needs", "flight"]),
        )
    }),
    // Nobody at origin has accepted.
    Fault::tree(
        "XCH-003",
        Wants::stage(Stage::Cleared).child_alone(),
        |case, _| {
            let asked = tree::drop_where(case, "/requests", |one| {
                tree::says(one, "kind", "origin_acceptance")
            });
            asked && set_all(case, "/packages", "accepted_on", &Value::Null)
        },
    ),
    // Asked on the first day, and no answer since.
    Fault::tree("XCH-004", Wants::exactly(Stage::Cleared), |case, rng| {
        let kinds = ["origin_acceptance", "service_confirmation"];
        let kind = rng.pick(&kinds).copied().unwrap_or("origin_acceptance");
        let request = json!({"id": "rq-silent", "kind": kind, "on": case.get("opened_on")});
        tree::add(case, "/requests", request)
    }),
    Fault::tree("XCH-005", DEPARTED, |case, _| {
        let local = case.pointer("/other_ids/0/value").cloned();
        set_all(case, "/packages", "case", &json!(local))
    }),
    // The origin office changed a birth, and does not say why.
    Fault::tree("XCH-006", Wants::stage(Stage::Planned), |case, _| {
        let change = json!({
            "id": "ch1", "path": "members/p1/birth", "on": case.get("opened_on"), "by": "u-31",
            "office": case.pointer("/origin/office"),
        });
        tree::add(case, "/changes", change)
    })
    .at(Gate::G5),
    Fault::tree(
        "XCH-008",
        Wants::stage(Stage::Planned).child_alone(),
        |case, _| {
            set_all(
                case,
                "/members/0/vulnerabilities",
                "acknowledged_on",
                &Value::Null,
            )
        },
    )
    .at(Gate::G5),
    Fault::tree("XCH-009", DEPARTED, |case, rng| {
        let named = rng.pick(&["", "base", "base@"]).copied().unwrap_or("");
        let named = if named.is_empty() {
            Value::Null
        } else {
            json!(named)
        };
        set_all(case, "/packages", "ruleset", &named)
    }),
    Fault::tree("XCH-010", Wants::stage(Stage::Cleared), |case, rng| {
        let paths = [
            "programme",
            "host/country",
            "origin/country",
            "origin/office",
        ];
        let path = rng.pick(&paths).copied().unwrap_or("programme");
        let later = tree::day(case, "opened_on").map(|day| day.plus_days(1).to_string());
        let change = json!({
            "id": "ch1", "path": path, "on": later, "by": "u-7", "office": case.pointer("/host/office"),
        });
        tree::add(case, "/changes", change)
    }),
    // What went out on the second day is older than what the host office changed on the third.
    Fault::tree("XCH-011", Wants::stage(Stage::Arrived), |case, _| {
        let day = |days| tree::day(case, "opened_on").map(|day| day.plus_days(days).to_string());
        let (sent, changed) = (json!(day(1)), day(2));
        let change = json!({
            "id": "ch1", "path": "members/p1/occupation", "on": changed, "by": "u-7",
            "office": case.pointer("/host/office"),
        });
        set_all(case, "/packages", "on", &sent) && tree::add(case, "/changes", change)
    }),
    // Only the origin side knows that somebody left.
    Fault::tree("XCH-012", Wants::stage(Stage::Planned), |case, _| {
        let origin = case.pointer("/origin/office").cloned();
        tree::find(case, "/travel/events", |event| {
            tree::says(event, "kind", "departed")
        })
        .is_some_and(|event| {
            tree::clear(event, "host_told_on") && tree::put(event, "by", json!(origin))
        })
    }),
];

/// Gives every record of a list one value; `null` takes it away. False where the list is empty.
fn set_all(case: &mut Value, list: &str, key: &str, value: &Value) -> bool {
    let mut done = 0;
    for record in tree::records_mut(case, list) {
        let set = if value.is_null() {
            tree::clear(record, key);
            true
        } else {
            tree::put(record, key, value.clone())
        };
        done += usize::from(set);
    }
    done > 0
}

/// The offices say different things, from the day of the registration on.
fn disagree(case: &mut Value, path: &str, host: &str, origin: &str) -> bool {
    let day = case.get("opened_on").cloned();
    let by_host = case.pointer("/host/office").cloned();
    let by_origin = case.pointer("/origin/office").cloned();
    let conflict = json!({
        "id": "cf1", "path": path, "on": day,
        "values": [
            {"value": host, "by": by_host, "on": day},
            {"value": origin, "by": by_origin, "on": day},
        ],
    });
    tree::add(case, "/conflicts", conflict)
}
