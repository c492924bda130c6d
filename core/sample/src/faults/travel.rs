//! Faults of the journey.

use sankofa::Gate;
use sankofa::codes::ClosureReason;
use serde_json::{Value, json};

use super::{Fault, tree};
use crate::{Stage, Wants};

const CLEARED: Wants = Wants::stage(Stage::Cleared);
const DEPARTED: Wants = Wants::stage(Stage::Departed);
const ARRIVED: Wants = Wants::stage(Stage::Arrived);
const PLANNED: Wants = Wants::stage(Stage::Planned);
const LEGS: &str = "/travel/legs";
const EVENTS: &str = "/travel/events";

pub(super) static FAULTS: &[Fault] = &[
    // Somebody exchanged take-off and landing.
    Fault::tree("TRV-001", CLEARED, |case, _| {
        let turn = |leg: &mut Value| {
            let (from, to) = (leg.get("departs").cloned(), leg.get("arrives").cloned());
            tree::put(leg, "departs", to) && tree::put(leg, "arrives", from)
        };
        tree::find(case, LEGS, |_| true).is_some_and(turn)
    }),
    // A landing elsewhere, and a take-off from home in between.
    Fault::tree("TRV-002", DEPARTED, |case, _| {
        let first = tree::find(case, LEGS, |_| true).cloned();
        let Some(mut first) = first else {
            return false;
        };
        tree::put(&mut first, "id", "l0") && tree::add(case, LEGS, first)
    }),
    Fault::tree("TRV-003", DEPARTED, |case, _| {
        tree::find(case, LEGS, |_| true).is_some_and(|leg| tree::put(leg, "from_country", "AQ"))
    }),
    Fault::tree("TRV-003", DEPARTED, |case, _| {
        tree::records_mut(case, LEGS)
            .last()
            .is_some_and(|leg| tree::put(leg, "to_country", "AQ"))
    }),
    // The partner has no ticket.
    Fault::tree("TRV-004", DEPARTED.couple(), |case, _| {
        tree::records_mut(case, LEGS)
            .map(|leg| tree::put(leg, "members", json!(["p1"])))
            .filter(|done| *done)
            .count()
            > 0
    }),
    // The nurse does not come.
    Fault::tree("TRV-005", DEPARTED.health(), |case, _| {
        tree::drop_where(case, "/travel/escorts", |one| {
            tree::says(one, "type", "medical_nurse")
        })
    }),
    // The first leg is a day earlier, and nobody waits at the hub.
    Fault::tree("TRV-006", DEPARTED.health(), |case, _| {
        let Some(last) = tree::records_mut(case, LEGS).last() else {
            return false;
        };
        let mut first = last.clone();
        let moved = ["departs", "arrives"].into_iter().all(|key| {
            let day = tree::day(&first, key).map(|day| day.plus_days(-1).to_string());
            let text = tree::text(&first, key).and_then(|text| text.get(10..));
            match day.zip(text.map(str::to_owned)) {
                Some((day, time)) => tree::put(&mut first, key, day + &time),
                None => false,
            }
        });
        let hub = first.get("from").cloned();
        moved
            && tree::put(&mut first, "id", "l0")
            && tree::put(&mut first, "to", hub)
            && tree::set(case, "/travel/transit_assistance", "requested")
            && match case.pointer_mut(LEGS) {
                Some(Value::Array(legs)) => {
                    legs.insert(0, first);
                    true
                }
                _ => false,
            }
    }),
    // Nobody released the hold.
    Fault::tree("TRV-007", DEPARTED, |case, _| {
        let (opened, by) = (case.get("opened_on").cloned(), case.get("owner").cloned());
        let hold = json!({"id": "h9", "kind": "security", "on": opened, "from": opened, "by": by,
            "reason": "made-up threat"});
        tree::add(case, "/holds", hold)
    }),
    // The partner heard of the flight when it had left.
    Fault::tree("TRV-008", DEPARTED, |case, _| {
        for package in tree::records_mut(case, "/packages") {
            tree::put(package, "sections", json!(["identity"]));
        }
        tree::records_mut(case, LEGS)
            .map(|leg| {
                let day = tree::day(leg, "departs").map(|day| day.to_string());
                tree::put(leg, "shared_on", day)
            })
            .filter(|done| *done)
            .count()
            > 0
    }),
    Fault::tree("TRV-009", DEPARTED, |case, _| {
        let day = tree::records(case, LEGS).find_map(|leg| tree::day(leg, "departs"));
        let Some(day) = day else {
            return false;
        };
        let group = json!({"id": "made-up-charter", "kind": "charter", "persons": 40,
            "departs_on": day.to_string(), "announced_on": day.plus_days(-2).to_string()});
        tree::set(case, "/group", group)
    }),
    // Nobody asked why, and nobody decided.
    Fault::tree(
        "TRV-010",
        Wants::closed(ClosureReason::NoShowFinal),
        |case, _| {
            tree::find(case, EVENTS, |one| tree::says(one, "kind", "no_show"))
                .is_some_and(|event| tree::clear(event, "reason"))
        },
    ),
    Fault::tree(
        "TRV-010",
        Wants::closed(ClosureReason::NoShowFinal),
        |case, _| {
            let closed = case.pointer("/closure/on").cloned().unwrap_or_default();
            let late = tree::day(&json!({"on": closed}), "on").map(|day| day.plus_days(4));
            let Some(late) = late.map(|day| day.to_string()) else {
                return false;
            };
            tree::drop_where(case, "/decisions", |one| {
                tree::says(one, "kind", "no_show_final")
            }) && tree::set(case, "/closure/on", late)
        },
    ),
    // A year without a sign.
    Fault::tree("TRV-011", ARRIVED, |case, rng| {
        let back = rng.between(400, 500);
        tree::drop_where(case, EVENTS, |one| {
            tree::says(one, "kind", "arrived") || tree::says(one, "kind", "received")
        }) && tree::find(case, EVENTS, |one| tree::says(one, "kind", "departed")).is_some_and(
            |event| {
                let day = tree::day(event, "on").map(|day| day.plus_days(-back).to_string());
                tree::put(event, "on", day)
            },
        )
    }),
    // The host says no, and they arrive all the same.
    Fault::tree("TRV-012", ARRIVED, |case, _| {
        let opened = case.get("opened_on").cloned();
        let event = json!({"id": "t0", "kind": "not_departed", "on": opened, "by": "made-up-authority",
            "reason": "not_reached"});
        tree::add(case, EVENTS, event)
    }),
    Fault::tree("TRV-013", DEPARTED, |case, _| {
        add_cash(case, json!({"minor": 3000, "currency": "EUR"}), "photo")
    }),
    Fault::tree("TRV-013", DEPARTED, |case, _| {
        let amount = json!({"minor": 90_000, "currency": "EUR"});
        add_cash(case, amount, "signed_receipt")
    })
    .under("ma-eu-2015"),
    Fault::tree("TRV-014", CLEARED, |case, _| {
        tree::find(case, LEGS, |_| true).is_some_and(|leg| tree::put(leg, "mode", "own_car"))
    }),
    // Police at the gate.
    Fault::tree("TRV-015", ARRIVED, |case, _| {
        let body = json!({"id": "made-up-airport-police", "type": "law_enforcement", "role": "authority",
            "enforcement": true});
        tree::add(case, "/organisations", body)
            && tree::set(case, "/return_type", "avrr")
            && tree::find(case, EVENTS, |one| tree::says(one, "kind", "received"))
                .is_some_and(|event| tree::put(event, "handed_over_to", "made-up-airport-police"))
    }),
    Fault::tree("TRV-016", PLANNED, |case, _| {
        tree::find(case, LEGS, |_| true)
            .is_some_and(|leg| tree::put(leg, "budget_line", "reintegration"))
    }),
    Fault::tree("TRV-016", PLANNED, |case, _| {
        tree::find(case, "/plans/0/items", |_| true)
            .is_some_and(|item| tree::put(item, "budget_line", "travel"))
    }),
    // A dozen on one flight from Switzerland.
    Fault::tree("TRV-017", DEPARTED, |case, rng| {
        let persons = rng.between(6, 14);
        tree::set(case, "/host/country", "CH")
            && tree::set(case, "/origin/country", "CM")
            && tree::set(case, "/return_type", "forced_scheduled")
            && tree::set(
                case,
                "/group",
                json!({"id": "made-up-group", "persons": persons}),
            )
    })
    .under("base")
    .at(Gate::G4),
];

/// Cash at the departure.
fn add_cash(case: &mut Value, amount: Value, shown: &str) -> bool {
    let left = tree::records(case, EVENTS)
        .find(|one| tree::says(one, "kind", "departed"))
        .and_then(|event| tree::day(event, "on"));
    let Some(day) = left.map(|day| day.to_string()) else {
        return false;
    };
    let cash = json!({"id": "dl-cash", "component": "departure_cash", "on": day, "form": "cash",
        "members": ["p1"], "amount": amount, "acknowledged": {"by": "p1", "on": day, "kind": shown}});
    tree::add(case, "/deliveries", cash)
}
