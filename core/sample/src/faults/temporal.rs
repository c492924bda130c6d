//! Faults of the order of events.

use sankofa::Date;
use serde_json::{Value, json};

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
    // The guardian signed when the journey was cleared.
    Fault::tree(
        "TMP-002",
        Wants::stage(Stage::Cleared).child_alone(),
        |case, _| {
            let cleared = tree::records(case, "/decisions")
                .find(|one| tree::says(one, "kind", "cleared"))
                .and_then(|one| tree::day(one, "on"));
            cleared.is_some_and(|day| {
                let after = day.plus_days(1).to_string();
                tree::set(case, "/declarations/0/guardian_consent/on", after)
            })
        },
    ),
    // What had to be known before the flight was found out after it.
    Fault::tree(
        "TMP-003",
        Wants::stage(Stage::Arrived).couple(),
        |case, rng| {
            let left = left_on(case).map(|day| day.plus_days(1).to_string());
            if rng.permille(500) {
                return tree::set(case, "/protection/safety/0/on", left);
            }
            let (host, opened) = (
                case.pointer("/host/country").cloned(),
                case.get("opened_on").cloned(),
            );
            let claim = json!({
                "id": "as-late", "on": opened, "status": "rejected_final", "country": host, "outcome_on": left,
            });
            tree::set(case, "/members/0/asylum", json!([claim]))
        },
    ),
    // A slip in the century.
    Fault::tree("TMP-004", Wants::stage(Stage::Counselled), |case, _| {
        tree::set(case, "/members/0/documents/0/issued_on", "1895-03-01")
            || tree::set(case, "/members/0/status/0/from", "1895-03-01")
    }),
    // Spoken with after the death.
    Fault::tree("TMP-004", Wants::stage(Stage::Counselled), |case, _| {
        let eve = tree::records(case, "/counselling")
            .filter_map(|one| tree::day(one, "on"))
            .max()
            .map(|day| day.plus_days(-1).to_string());
        tree::set(
            case,
            "/members/0/deceased",
            json!({"on": eve, "source": "made-up register"}),
        )
    }),
    Fault::tree("TMP-006", Wants::stage(Stage::Delivering), |case, _| {
        let late = tree::records(case, "/counselling")
            .next()
            .and_then(|one| tree::day(one, "on"))
            .map(|day| day.plus_days(15).to_string());
        tree::set(case, "/counselling/0/recorded_on", late)
    }),
    // Nobody has touched the file for a long time.
    Fault::tree("TMP-009", Wants::exactly(Stage::Counselled), |case, _| {
        aged(case);
        true
    }),
];

/// When the first of the household left.
fn left_on(case: &Value) -> Option<Date> {
    tree::records(case, "/travel/events")
        .filter(|event| tree::says(event, "kind", "departed"))
        .filter_map(|event| tree::day(event, "on"))
        .min()
}

/// Puts every day of a case half a year back.
fn aged(value: &mut Value) {
    match value {
        Value::Array(list) => list.iter_mut().for_each(aged),
        Value::Object(record) => record.values_mut().for_each(aged),
        Value::String(text) => {
            let day: Option<Date> = text.parse().ok();
            if let Some(day) = day {
                *text = day.plus_days(-183).to_string();
            }
        }
        _ => {}
    }
}
