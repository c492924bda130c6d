//! Faults of arrival and reception.

use super::{Fault, tree};
use crate::{Stage, Wants};

const PAID: Wants = Wants::stage(Stage::Delivering);

pub(super) static FAULTS: &[Fault] = &[
    // Nobody saw them arrive.
    Fault::tree("ARR-001", PAID, |case, _| {
        tree::drop_where(case, "/travel/events", |event| {
            tree::says(event, "kind", "arrived") || tree::says(event, "kind", "received")
        })
    }),
    // Only the host side says so.
    Fault::tree("ARR-001", PAID, |case, _| {
        let host = case.pointer("/host/office").cloned().unwrap_or_default();
        tree::records_mut(case, "/travel/events")
            .map(|event| tree::put(event, "by", host.clone()))
            .filter(|done| *done)
            .count()
            > 0
    }),
];
