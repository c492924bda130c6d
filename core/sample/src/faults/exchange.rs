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
];

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
