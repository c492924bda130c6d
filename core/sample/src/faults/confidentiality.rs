//! Faults of data protection.

use serde_json::{Value, json};

use super::{Fault, tree};
use crate::{Stage, Wants};

const CLEARED: Wants = Wants::stage(Stage::Cleared).couple();

pub(super) static FAULTS: &[Fault] = &[
    Fault::tree("CNF-001", Wants::ANY, |case, _| {
        tree::drop_where(case, "/consents", is_processing)
    }),
    // An office of an international organisation invokes a law of the host country.
    Fault::tree("CNF-001", Wants::ANY, |case, _| {
        tree::find(case, "/consents", is_processing)
            .is_some_and(|sheet| tree::put(sheet, "legal_basis", "statute"))
    }),
    // Signed on the day after.
    Fault::tree("CNF-001", Wants::ANY, |case, _| {
        let late = tree::day(case, "opened_on").map(|day| day.plus_days(1).to_string());
        tree::find(case, "/consents", is_processing)
            .is_some_and(|sheet| tree::put(sheet, "on", late))
    }),
    Fault::tree("CNF-002", Wants::ANY, |case, _| {
        tree::find(case, "/consents", is_processing)
            .is_some_and(|sheet| tree::put(sheet, "evidence", "checkbox_only"))
    }),
    Fault::tree("CNF-004", CLEARED, |case, rng| {
        let key = rng
            .pick(&["purpose", "safeguards"])
            .copied()
            .unwrap_or("purpose");
        tree::remove(case, &format!("/disclosures/0/{key}"))
    }),
    // Consent to processing is no consent to passing on.
    Fault::tree("CNF-004", CLEARED, |case, _| {
        tree::set(
            case,
            "/disclosures/0/consents",
            json!(["c-data-p1", "c-data-p2"]),
        )
    }),
];

fn is_processing(sheet: &Value) -> bool {
    tree::says(sheet, "type", "data_processing")
}
