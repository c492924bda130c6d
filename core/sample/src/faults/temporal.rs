//! Faults of the order of events.

use super::{Fault, tree};
use crate::{Stage, Wants};

pub(super) static FAULTS: &[Fault] = &[
    // Screened before anybody had consented.
    Fault::tree("TMP-001", Wants::stage(Stage::Counselled), |case, _| {
        let eve = tree::day(case, "opened_on").map(|day| day.plus_days(-1).to_string());
        tree::find(case, "/protection/screenings", |one| {
            tree::says(one, "member", "p1")
        })
        .is_some_and(|one| tree::put(one, "on", eve))
    }),
    // Declared after the clearance.
    Fault::tree(
        "TMP-001",
        Wants::stage(Stage::Departed).couple(),
        |case, _| {
            let cleared = tree::records(case, "/decisions")
                .find(|one| tree::says(one, "kind", "cleared"))
                .and_then(|one| tree::day(one, "on"));
            cleared.is_some_and(|day| {
                let after = day.plus_days(1).to_string();
                tree::set(case, "/declarations/0/on", after)
            })
        },
    ),
    // Approved before it was written.
    Fault::tree("TMP-001", Wants::stage(Stage::Planned), |case, _| {
        let written = case
            .pointer("/plans/0")
            .and_then(|plan| tree::day(plan, "on"));
        written.is_some_and(|day| {
            let before = day.plus_days(-1).to_string();
            tree::set(case, "/plans/0/approvals/0/on", before)
        })
    }),
    // A slip in the year.
    Fault::tree("TMP-005", Wants::stage(Stage::Counselled), |case, _| {
        let opened = case.get("opened_on").cloned();
        tree::set(case, "/counselling/0/on", "2031-01-02")
            && tree::set(case, "/counselling/0/recorded_on", opened)
    }),
    Fault::tree("TMP-005", Wants::stage(Stage::Cleared), |case, _| {
        let eve = tree::day(case, "opened_on").map(|day| day.plus_days(-1).to_string());
        tree::set(case, "/travel/planned_on", eve)
    }),
];
