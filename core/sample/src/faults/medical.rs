//! Faults of health.

use serde_json::json;

use super::{Fault, tree};
use crate::{Stage, Wants};

const DEPARTED: Wants = Wants::stage(Stage::Departed);
const PLANNED: Wants = Wants::stage(Stage::Planned);

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
    // Nobody examined anybody, and the programme wants it.
    Fault::tree("MED-001", DEPARTED.pregnant(), |case, _| {
        tree::drop_where(case, "/medical", |_| true)
    }),
    Fault::tree("MED-003", DEPARTED, |case, _| {
        tree::records_mut(case, "/medical")
            .map(|record| tree::put(record, "outcome", "unfit"))
            .filter(|done| *done)
            .count()
            > 0
    }),
    // What the doctor asked for is not there.
    Fault::tree("MED-003", DEPARTED.health(), |case, _| {
        tree::records_mut(case, "/medical")
            .map(|record| tree::clear(record, "conditions_met"))
            .filter(|done| *done)
            .count()
            > 0
    }),
    // The number was copied.
    Fault::tree("MED-005", DEPARTED.pregnant(), |case, rng| {
        let back = rng.between(20, 40);
        let Some(last) = tree::records_mut(case, "/medical").last() else {
            return false;
        };
        let mut older = last.clone();
        let day = tree::day(&older, "on").map(|day| day.plus_days(-back).to_string());
        tree::put(&mut older, "id", "m-old")
            && tree::put(&mut older, "kind", "follow_up")
            && tree::put(&mut older, "on", day)
            && older.get("pregnancy_weeks").is_some()
            && {
                tree::drop_where(case, "/medical", |one| !tree::says(one, "id", "m2-p1"));
                tree::add(case, "/medical", older)
            }
    }),
    // Born yesterday.
    Fault::tree("MED-006", DEPARTED.family(), |case, _| {
        let left = tree::records(case, "/travel/events").find_map(|one| tree::day(one, "on"));
        let Some(day) = left.map(|day| day.plus_days(-1).to_string()) else {
            return false;
        };
        tree::find(case, "/members", |one| tree::says(one, "role", "child"))
            .is_some_and(|child| tree::put(child, "birth", json!({"date": day})))
    }),
    Fault::tree("MED-006", DEPARTED.family(), |case, rng| {
        let back = rng.between(3, 6);
        let left = tree::records(case, "/travel/events").find_map(|one| tree::day(one, "on"));
        let Some(day) = left.map(|day| day.plus_days(-back).to_string()) else {
            return false;
        };
        tree::find(case, "/members", |one| tree::says(one, "role", "child"))
            .is_some_and(|child| tree::put(child, "birth", json!({"date": day})))
    }),
    // From airport to airport.
    Fault::tree("MED-007", DEPARTED.health(), |case, _| {
        tree::find(case, "/travel/escorts", |one| {
            tree::says(one, "type", "medical_nurse")
        })
        .is_some_and(|escort| tree::put(escort, "door_to_door", false))
    }),
    Fault::tree("MED-008", DEPARTED.health(), |case, _| {
        tree::records_mut(case, "/medical")
            .filter_map(|record| record.get_mut("continuity"))
            .map(|plan| tree::put(plan, "medicine_days", 3))
            .filter(|done| *done)
            .count()
            > 0
    }),
    Fault::tree("MED-009", DEPARTED, |case, _| {
        tree::drop_where(case, "/consents", |one| {
            tree::says(one, "type", "share_medical")
        })
    }),
    // Signed in the worst of it. Of two, for nobody is forced then: who is forced declares nothing.
    Fault::tree("MED-010", DEPARTED.couple(), |case, _| {
        let signed = tree::records(case, "/declarations")
            .find(|one| tree::says(one, "member", "p1"))
            .and_then(|one| tree::day(one, "on"));
        let Some(day) = signed.map(|day| day.to_string()) else {
            return false;
        };
        let record = json!({"id": "m-crisis", "kind": "mental_health", "member": "p1", "on": day,
            "professional": true, "acute_crisis": true});
        tree::add(case, "/medical", record)
    }),
    Fault::tree("MED-011", DEPARTED, |case, _| {
        tree::find(case, "/medical", |_| true)
            .is_some_and(|record| tree::put(record, "professional", false))
    }),
    // Needed for years.
    Fault::tree("MED-012", PLANNED.health(), |case, _| {
        tree::drop_where(case, "/referrals", |_| true);
        tree::records_mut(case, "/medical")
            .filter_map(|record| record.get_mut("continuity"))
            .map(|plan| tree::put(plan, "needed_until", "2031-01-01"))
            .filter(|done| *done)
            .count()
            > 0
    }),
    Fault::tree("MED-013", Wants::exactly(Stage::Cleared), |case, _| {
        let opened = case.get("opened_on").cloned();
        tree::set(
            case,
            "/members/0/deceased",
            json!({"on": opened, "source": "made-up register"}),
        )
    }),
    Fault::tree("MED-014", DEPARTED.health(), |case, _| {
        tree::records_mut(case, "/medical")
            .map(|record| tree::clear(record, "hand_over"))
            .filter(|done| *done)
            .count()
            > 0
    }),
];
