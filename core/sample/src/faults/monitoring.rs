//! Faults of visits and surveys.

use super::{Fault, tree};
use crate::{Stage, Wants};

pub(super) static FAULTS: &[Fault] = &[
    // A visit before anybody had left.
    Fault::tree("MON-002", Wants::stage(Stage::Monitored), |case, rng| {
        let opened = case.get("opened_on").cloned();
        let visit = tree::pick(case, "/monitoring/visits", rng, |_| true);
        match (visit, opened) {
            (Some(visit), Some(on)) => tree::put(visit, "on", on),
            _ => false,
        }
    }),
    Fault::tree("MON-013", Wants::exactly(Stage::Monitored), |case, _| {
        ["/monitoring/visits", "/monitoring/surveys"]
            .into_iter()
            .map(|list| {
                tree::records_mut(case, list)
                    .filter(|record| record.get("intends_to_leave").is_some())
                    .map(|record| tree::put(record, "intends_to_leave", true))
                    .filter(|done| *done)
                    .count()
            })
            .sum::<usize>()
            > 0
    }),
];
