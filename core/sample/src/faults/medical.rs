//! Faults of health.

use serde_json::json;

use super::{Fault, tree};
use crate::{Stage, Wants};

const DEPARTED: Wants = Wants::stage(Stage::Departed);

pub(super) static FAULTS: &[Fault] = &[
    // Nobody looked at them again before the flight.
    Fault::tree("MED-002", DEPARTED, |case, rng| {
        let days = rng.between(10, 60);
        tree::records_mut(case, "/medical")
            .map(|record| {
                let back = |key| tree::day(record, key).map(|day| day.plus_days(-days).to_string());
                match (back("on"), back("valid_until")) {
                    (Some(on), Some(until)) => {
                        tree::put(record, "on", on) && tree::put(record, "valid_until", until)
                    }
                    _ => false,
                }
            })
            .filter(|done| *done)
            .count()
            > 0
    }),
    Fault::tree("MED-004", DEPARTED.pregnant(), |case, rng| {
        let weeks = rng.between(30, 39);
        tree::records_mut(case, "/medical")
            .filter(|record| record.get("pregnancy_weeks").is_some())
            .map(|record| tree::put(record, "pregnancy_weeks", json!(weeks)))
            .filter(|done| *done)
            .count()
            > 0
    }),
];
