//! Faults of referral.

use sankofa::codes::ClosureReason;
use serde_json::{Value, json};

use super::{Fault, tree};
use crate::{Stage, Wants};

const REFERRED: Wants = Wants::stage(Stage::Planned).referral();

/// Changes the referral to the clinic.
fn referral(case: &mut Value, change: impl Fn(&mut Value) -> bool) -> bool {
    tree::find(case, "/referrals", |one| tree::says(one, "id", "rf1")).is_some_and(change)
}

/// A referral of a year ago that nobody answered.
fn forgotten(one: &mut Value) -> bool {
    tree::clear(one, "answered_on")
        && tree::clear(one, "completed_on")
        && tree::put(one, "status", "pending")
}

pub(super) static FAULTS: &[Fault] = &[
    Fault::tree("REF-001", REFERRED, |case, _| {
        tree::drop_where(case, "/consents", |one| {
            tree::text(one, "id").is_some_and(|id| id.starts_with("c-clinic"))
        })
    }),
    // Agreed to something else.
    Fault::tree("REF-001", REFERRED, |case, _| {
        tree::records_mut(case, "/consents")
            .filter(|one| tree::text(one, "id").is_some_and(|id| id.starts_with("c-clinic")))
            .map(|one| tree::put(one, "purpose", "research"))
            .filter(|done| *done)
            .count()
            > 0
    }),
    // The person was afraid of this very place.
    Fault::tree("REF-001", REFERRED, |case, _| {
        let to = tree::records(case, "/referrals")
            .find_map(|one| tree::text(one, "organisation"))
            .map(str::to_owned);
        tree::find(case, "/consents", |one| {
            tree::text(one, "id").is_some_and(|id| id.starts_with("c-clinic"))
        })
        .is_some_and(|one| tree::put(one, "withhold_from", json!([to])))
    }),
    Fault::tree("REF-002", REFERRED, |case, _| {
        referral(case, |one| {
            tree::put(one, "without_consent", json!({"by": "made-up manager"}))
        })
    }),
    Fault::tree("REF-003", REFERRED, |case, _| {
        referral(case, |one| tree::put(one, "status", "declined"))
    }),
    Fault::tree("REF-003", REFERRED, |case, _| {
        referral(case, |one| tree::put(one, "answered_on", "2001-01-01"))
    }),
    Fault::tree("REF-004", REFERRED, |case, _| {
        referral(case, |one| {
            let sent = tree::day(one, "sent_on").map(|day| day.plus_days(-60).to_string());
            forgotten(one) && tree::put(one, "on", sent.clone()) && tree::put(one, "sent_on", sent)
        })
    }),
    Fault::tree(
        "REF-005",
        Wants::closed(ClosureReason::Completed).referral(),
        |case, _| referral(case, forgotten),
    ),
    Fault::tree("REF-006", REFERRED, |case, _| {
        tree::records_mut(case, "/organisations")
            .filter(|one| tree::says(one, "type", "health"))
            .map(|one| tree::put(one, "services", json!(["education"])))
            .filter(|done| *done)
            .count()
            > 0
    }),
    Fault::tree("REF-006", REFERRED, |case, _| {
        tree::records_mut(case, "/organisations")
            .filter(|one| tree::says(one, "type", "health"))
            .map(|one| tree::put(one, "active_until", "2001-01-01"))
            .filter(|done| *done)
            .count()
            > 0
    }),
    // Addresses instead of help, and nobody comes more often.
    Fault::tree(
        "REF-007",
        Wants::closed(ClosureReason::Completed),
        |case, _| {
            tree::drop_where(case, "/monitoring/visits", |_| true);
            tree::drop_where(case, "/monitoring/schedule", |_| true);
            tree::records_mut(case, "/plans/0/items")
                .map(|item| tree::put(item, "type", "referral_only"))
                .filter(|done| *done)
                .count()
                > 0
        },
    ),
    Fault::tree("REF-008", REFERRED, |case, _| {
        referral(case, |one| {
            tree::put(one, "sections", json!(["identity", "criminal_record"]))
        })
    }),
    // Took the word back, and it was booked as a refusal of the clinic.
    Fault::tree("REF-009", REFERRED, |case, _| {
        let Some(sent) =
            tree::records(case, "/referrals").find_map(|one| tree::day(one, "sent_on"))
        else {
            return false;
        };
        let on = sent.to_string();
        let named = tree::records(case, "/referrals")
            .find_map(|one| tree::text(one, "consent"))
            .map(str::to_owned);
        let withdrawn = tree::find(case, "/consents", |one| {
            tree::text(one, "id") == named.as_deref()
        })
        .is_some_and(|one| tree::put(one, "withdrawn_on", on));
        withdrawn && referral(case, |one| tree::put(one, "status", "declined"))
    }),
];
