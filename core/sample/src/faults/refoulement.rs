//! Faults of safety, asylum and refoulement.

use serde_json::{Value, json};

use super::{Fault, tree};
use crate::{Stage, Wants};

const CLEARED: Wants = Wants::stage(Stage::Cleared);

pub(super) static FAULTS: &[Fault] = &[
    Fault::tree("NRF-002", CLEARED, |case, _| {
        tree::set(case, "/protection/screenings", json!([]))
    }),
    // Screened only when all was decided.
    Fault::tree("NRF-002", CLEARED, |case, _| {
        let late = cleared_on(case).map(|on| on.plus_days(1).to_string());
        late.is_some_and(|on| {
            tree::records_mut(case, "/protection/screenings")
                .map(|screening| tree::put(screening, "on", on.clone()))
                .filter(|done| *done)
                .count()
                > 0
        })
    }),
    Fault::tree("NRF-003", CLEARED, |case, rng| {
        let status = rng
            .pick(&["pending_first_instance", "pending_appeal"])
            .copied()
            .unwrap_or("pending_appeal");
        claim(case, json!({"status": status}))
    }),
    // Taken back by the office for the person.
    Fault::tree("NRF-004", CLEARED, |case, rng| {
        let by_office = rng.permille(500);
        let opened = case.get("opened_on").cloned();
        claim(
            case,
            json!({
                "status": "withdrawn_by_person",
                "withdrawn_on": opened,
                "withdrawn_by": if by_office { "office" } else { "person" },
                "withdrawn_in_writing": by_office,
                "independent_advice_on": opened,
            }),
        )
    }),
    Fault::tree("NRF-006", CLEARED, |case, _| {
        tree::set(case, "/counselling/0/fear_of_return", true)
    }),
    Fault::tree("NRF-007", CLEARED, |case, _| {
        tree::set(case, "/protection/safety/0/level", "no_return")
    }),
    // The consulate is told of the claim.
    Fault::tree("NRF-014", CLEARED, |case, rng| {
        let (opened, office) = (
            case.get("opened_on").cloned(),
            case.pointer("/host/office").cloned(),
        );
        let country = case.pointer("/origin/country").cloned();
        let section = rng
            .pick(&["asylum", "legal_status"])
            .copied()
            .unwrap_or("asylum");
        tree::add(
            case,
            "/organisations",
            json!({"id": "told-consulate", "type": "consulate", "country": country, "role": "authority"}),
        ) && tree::add(
            case,
            "/disclosures",
            json!({
                "id": "di-told", "recipient": "told-consulate", "purpose": "travel_document",
                "means": "authority_message", "on": opened, "fields": ["identity", section], "by": office,
            }),
        )
    }),
];

/// The day of the clearance.
fn cleared_on(case: &Value) -> Option<sankofa::Date> {
    tree::records(case, "/decisions")
        .find(|decision| tree::says(decision, "kind", "cleared"))
        .and_then(|decision| tree::day(decision, "on"))
}

/// The only claim of the principal, made on the day of the opening.
fn claim(case: &mut Value, mut claim: Value) -> bool {
    let opened = case.get("opened_on").cloned().unwrap_or_default();
    tree::put(&mut claim, "id", "as-new");
    tree::put(&mut claim, "on", opened);
    tree::set(case, "/members/0/asylum", json!([claim]))
}
