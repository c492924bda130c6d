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
    Fault::tree("CNF-003", Wants::ANY, |case, _| {
        tree::remove(case, "/consents/0/purpose")
    }),
    // Consent was for the return, the data went out for research.
    Fault::tree("CNF-003", CLEARED, |case, rng| {
        let purposes = ["research", "audit", "enforcement"];
        let purpose = rng.pick(&purposes).copied().unwrap_or("audit");
        tree::set(case, "/disclosures/0/purpose", purpose)
    }),
    // Withdrawn on the eve of the disclosure.
    Fault::tree("CNF-005", CLEARED, |case, _| {
        let eve = disclosed(case, -1);
        tree::find(case, "/consents", |sheet| {
            tree::says(sheet, "type", "share_medical")
        })
        .is_some_and(|sheet| tree::put(sheet, "withdrawn_on", eve))
    }),
    // The partner must not know.
    Fault::tree("CNF-006", CLEARED, |case, _| {
        let partner = case.pointer("/disclosures/0/recipient").cloned();
        // Nobody said on another sheet that the partner may.
        for sheet in tree::records_mut(case, "/consents") {
            tree::put(sheet, "recipients", json!([]));
        }
        tree::find(case, "/consents", |sheet| {
            tree::says(sheet, "type", "monitoring_contact")
        })
        .is_some_and(|sheet| tree::put(sheet, "withhold_from", json!([partner])))
    }),
    Fault::tree("CNF-007", CLEARED, |case, rng| {
        let means = rng.pick(&["export", "donor_list"]).copied();
        tree::set(case, "/disclosures/0/means", means.unwrap_or("export"))
    }),
    // Who pays invoices reads of health.
    Fault::tree("CNF-008", Wants::ANY, |case, _| {
        let look = json!({
            "id": "ac1", "on": case.get("opened_on"), "by": "u-52", "role": "finance_officer", "purpose": "audit",
            "sections": ["identity", "medical"],
        });
        tree::add(case, "/accesses", look)
    }),
    Fault::tree("CNF-009", Wants::ANY, |case, _| {
        attach(case, "consent_sheet", "sheet.pdf", false)
    }),
    // Kept for a day, and still there.
    Fault::tree("CNF-010", Wants::stage(Stage::Cleared), |case, _| {
        let day = case.get("opened_on").cloned();
        tree::set(
            case,
            "/retention",
            json!({"on": day, "until": day, "action": "erase"}),
        )
    }),
    // Said to be gone.
    Fault::tree("CNF-010", Wants::ANY, |case, rng| {
        let day = case.get("opened_on").cloned();
        let done = rng
            .pick(&["erase", "anonymise"])
            .copied()
            .unwrap_or("erase");
        let told = json!({"on": day, "until": day, "action": done, "done": done, "done_on": day});
        tree::set(case, "/retention", told)
    }),
    Fault::tree("CNF-011", Wants::ANY, |case, rng| {
        let names = [
            "asylum letter.pdf",
            "dossier VIH.pdf",
            "victime de la traite des êtres humains.pdf",
            "طلب اللجوء.pdf",
        ];
        let name = rng.pick(&names).copied().unwrap_or("asylum letter.pdf");
        attach(case, "other", name, true)
    }),
    // Granted, and nothing was done.
    Fault::tree("CNF-013", Wants::ANY, |case, rng| {
        let kinds = ["data_correction", "data_erasure"];
        let kind = rng.pick(&kinds).copied().unwrap_or("data_erasure");
        let day = case.get("opened_on").cloned();
        let request = json!({"id": "rq-own", "kind": kind, "by": "p1", "on": day, "answered_on": day, "outcome": "granted"});
        tree::remove(case, "/retention");
        tree::add(case, "/requests", request)
    }),
    // No answer by the day that was promised.
    Fault::tree("CNF-013", Wants::stage(Stage::Cleared), |case, _| {
        let day = case.get("opened_on").cloned();
        let request =
            json!({"id": "rq-own", "kind": "data_access", "by": "p1", "on": day, "due_on": day});
        tree::add(case, "/requests", request)
    }),
    Fault::tree("CNF-014", CLEARED, |case, _| {
        tree::set(case, "/reviews", json!([]))
    })
    .under("ie-2025"),
    Fault::tree("CNF-015", Wants::ANY, |case, _| {
        attach(case, "photo", "shop.jpg", true)
    }),
    // The person did not want this interpreter.
    Fault::tree("CNF-016", Wants::ANY, |case, rng| {
        let kinds = ["relative", "fellow_migrant", "volunteer"];
        let kind = rng.pick(&kinds).copied().unwrap_or("relative");
        let somebody =
            json!({"kind": kind, "language": "fr", "confidential": true, "objected": true});
        tree::set(case, "/counselling/0/interpreter", somebody)
    }),
    Fault::tree("CNF-017", Wants::ANY, |case, rng| {
        let key = rng
            .pick(&["language", "form_version"])
            .copied()
            .unwrap_or("language");
        tree::remove(case, &format!("/consents/0/{key}"))
    }),
    // The child signed for itself, or was not asked.
    Fault::tree("CNF-018", Wants::ANY.child_alone(), |case, rng| {
        let refused = rng.permille(500);
        tree::find(case, "/consents", is_processing).is_some_and(|sheet| {
            if refused {
                tree::put(sheet, "assent_of_child", false)
            } else {
                tree::put(sheet, "given_by", "person")
            }
        })
    }),
    // Refused in France, and everything is still there.
    Fault::tree("CNF-019", Wants::exactly(Stage::Ineligible), |case, _| {
        let day = case.get("opened_on").cloned();
        tree::remove(case, "/retention");
        tree::set(case, "/host/country", "FR") && tree::set(case, "/decisions/0/on", json!(day))
    }),
    Fault::tree("CNF-020", CLEARED, |case, _| {
        tree::set(case, "/disclosures/0/onward_from", "office-elsewhere")
    }),
    // A wrong birth was corrected, and the partner who has it was not told.
    Fault::tree("CNF-021", CLEARED, |case, _| {
        let day = disclosed(case, 0);
        let mended = json!({"id": "co1", "on": day, "path": "members/p1/birth", "action": "corrected", "done_on": day});
        tree::add(case, "/corrections", mended)
    }),
    // The consulate learns what the person needs.
    Fault::tree("CNF-022", CLEARED, |case, rng| {
        let parts = ["needs", "vulnerabilities", "medical", "counselling"];
        let part = rng.pick(&parts).copied().unwrap_or("needs");
        let consulate = tree::records(case, "/organisations")
            .find(|office| tree::says(office, "type", "consulate"))
            .and_then(|office| office.get("id"))
            .cloned();
        let told = json!({
            "id": "di-consulate", "recipient": consulate, "purpose": "travel_document", "on": disclosed(case, 0),
            "fields": ["identity", part], "safeguards": "written agreement",
        });
        tree::add(case, "/disclosures", told)
    }),
    Fault::tree("CNF-023", Wants::ANY, |case, rng| {
        let roles = ["case_manager", "return_counsellor", "donor_representative"];
        let role = rng.pick(&roles).copied().unwrap_or("case_manager");
        let print = json!({"id": "bm1", "kind": "fingerprints", "on": case.get("opened_on"), "visible_to": [role]});
        tree::set(case, "/members/0/biometrics", json!([print]))
    }),
];

/// The day of the first disclosure, so many days on.
fn disclosed(case: &Value, days: i64) -> Option<String> {
    let first = tree::records(case, "/disclosures").next()?;
    tree::day(first, "on").map(|day| day.plus_days(days).to_string())
}

/// Attaches a file.
fn attach(case: &mut Value, kind: &str, name: &str, encrypted: bool) -> bool {
    let file = json!({
        "id": "at1", "kind": kind, "member": "p1", "on": case.get("opened_on"), "name": name, "size": 48211,
        "encrypted": encrypted,
    });
    tree::add(case, "/attachments", file)
}

fn is_processing(sheet: &Value) -> bool {
    tree::says(sheet, "type", "data_processing")
}
