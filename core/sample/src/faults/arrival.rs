//! Faults of arrival and reception.

use sankofa::Gate;
use serde_json::json;

use super::{Fault, tree};
use crate::{Stage, Wants};

const EVENTS: &str = "/travel/events";
const DEPARTED: Wants = Wants::stage(Stage::Departed);
const ARRIVED: Wants = Wants::stage(Stage::Arrived);
const PLANNED: Wants = Wants::stage(Stage::Planned);
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
    // They come before they go.
    Fault::tree("ARR-002", ARRIVED, |case, _| {
        let left = tree::records(case, EVENTS)
            .find(|one| tree::says(one, "kind", "departed"))
            .and_then(|one| tree::day(one, "on"));
        let Some(day) = left.map(|day| day.plus_days(-3).to_string()) else {
            return false;
        };
        tree::find(case, EVENTS, |one| tree::says(one, "kind", "arrived"))
            .is_some_and(|event| tree::put(event, "on", day))
    }),
    // Cash in place of the package, two months later.
    Fault::tree("ARR-003", PAID, |case, rng| {
        let came = tree::records(case, EVENTS)
            .filter(|one| tree::says(one, "kind", "arrived"))
            .find_map(|one| tree::day(one, "on"));
        let Some(day) = came.map(|day| day.plus_days(rng.between(23, 30)).to_string()) else {
            return false;
        };
        let cash = json!({"id": "dl-cash", "component": "cash_in_lieu", "on": day, "form": "cash",
            "members": ["p1"], "amount": {"minor": 20_000, "currency": "EUR"},
            "acknowledged": {"by": "p1", "on": day, "kind": "signed_receipt"}});
        tree::add(case, "/deliveries", cash)
    }),
    // Nobody was asked to meet them.
    Fault::tree("ARR-004", DEPARTED.pregnant(), |case, _| {
        tree::drop_where(case, "/requests", |one| {
            tree::says(one, "kind", "reception")
        })
    }),
    // On the day of arrival there is still time to ask.
    Fault::tree("ARR-005", PLANNED, |case, _| {
        tree::records_mut(case, EVENTS)
            .map(|event| tree::clear(event, "onward_transport"))
            .filter(|done| *done)
            .count()
            > 0
    })
    .at(Gate::Arrival),
    // Nobody near, and no phone.
    Fault::tree("ARR-006", ARRIVED, |case, _| {
        tree::records_mut(case, "/members")
            .map(|person| {
                tree::clear(person, "contacts");
                tree::clear(person, "phones")
            })
            .filter(|done| *done)
            .count()
            > 0
    }),
    Fault::tree("ARR-007", ARRIVED, |case, _| {
        tree::find(case, EVENTS, |one| tree::says(one, "kind", "received"))
            .is_some_and(|event| tree::put(event, "place", json!({"admin1": "Made-up Region"})))
    }),
    // Nobody called for a long time.
    Fault::tree("ARR-008", PAID.adult_alone(), |case, _| {
        tree::set(case, "/return_type", "avrr")
            && tree::drop_where(case, "/counselling", |one| {
                tree::says(one, "kind", "post_arrival")
            })
            && tree::drop_where(case, "/deliveries", |_| true)
            && tree::set(case, "/monitoring/visits", json!([]))
            && tree::set(case, "/contact_attempts", json!([]))
    }),
    // Another organisation takes over.
    Fault::tree("ARR-009", PLANNED, |case, _| {
        let office = case.pointer("/origin/office").cloned().unwrap_or_default();
        tree::find(case, "/organisations", |one| one.get("id") == Some(&office))
            .is_some_and(|body| tree::put(body, "type", "reintegration_partner"))
    }),
];
