//! Faults of identity and data quality.

use serde_json::{Value, json};

use super::{Fault, tree};
use crate::{Rng, Stage, Wants};

pub(super) static FAULTS: &[Fault] = &[
    Fault::tree("IDN-001", Wants::ANY, |case, _| {
        tree::set(case, "/members/0/role", "other_relative")
    }),
    Fault::tree("IDN-002", Wants::ANY, |case, rng| {
        let key = rng
            .pick(&["sex", "birth", "names", "nationalities"])
            .copied()
            .unwrap_or("sex");
        tree::remove(case, &format!("/members/0/{key}"))
    }),
    Fault::tree("IDN-003", Wants::ANY, |case, _| {
        tree::set(case, "/members/0/birth", json!({"date": "1900-01-01"}))
    }),
    Fault::tree("IDN-004", Wants::exactly(Stage::Placeholder), |case, _| {
        let name = json!([{"kind": "legal", "given": "Made-up"}]);
        tree::set(case, "/members/0/names", name)
    }),
    // Nobody came to take the seat, and a plan is asked for.
    // A plan for people without a name.
    Fault::tree("IDN-005", Wants::stage(Stage::Planned), |case, _| {
        tree::set(case, "/kind", "placeholder")
    }),
    // Born after the case was opened.
    Fault::tree("IDN-006", Wants::ANY, |case, _| {
        tree::set(case, "/members/0/birth", json!({"date": "2031-01-02"}))
    }),
    Fault::tree("IDN-007", Wants::ANY, |case, _| {
        let opened = case.get("opened_on").cloned();
        let birth = json!({"date": "1980-05", "age": 16, "stated_on": opened});
        tree::set(case, "/members/0/birth", birth)
    }),
    Fault::tree("IDN-008", Wants::ANY, |case, _| {
        tree::set(case, "/members/0/birth", json!({"date": "1894-05-02"}))
    }),
    // A year that a form forced into a day.
    Fault::tree(
        "IDN-009",
        Wants::stage(Stage::Cleared).adult_alone(),
        |case, _| {
            unverify(case) && tree::set(case, "/members/0/birth", json!({"date": "1985-01-01"}))
        },
    ),
    Fault::tree("IDN-012", Wants::ANY, |case, rng| {
        let code = rng.pick(&["UTO", "CMR", "ZZ"]).copied().unwrap_or("UTO");
        tree::set(case, "/members/0/nationalities", json!([code]))
    }),
    Fault::tree("IDN-013", Wants::stage(Stage::Cleared), |case, _| {
        tree::remove(case, "/members/0/former_residence")
            && tree::set(case, "/members/0/nationalities", json!(["NP"]))
    }),
    // Two grown members with one card.
    Fault::tree("IDN-014", Wants::ANY.couple(), |case, _| {
        (0..2).all(|place| {
            let card = json!({"id": format!("card{place}"), "type": "national_id", "issuer": "BI", "number": "531.0204/77"});
            tree::add(case, &format!("/members/{place}/documents"), card)
        })
    }),
    // Another man with the same paper, in another case.
    Fault::pair("IDN-014", Wants::ANY.adult_alone(), |case, rng| {
        let mut other = twin(case, rng)?;
        let sex = match tree::text(other.pointer("/members/0")?, "sex") {
            Some("male") => "female",
            _ => "male",
        };
        tree::set(&mut other, "/members/0/sex", sex).then_some(other)
    }),
    Fault::pair("IDN-015", Wants::ANY, twin),
    // The same person, heard otherwise and without papers.
    Fault::pair("IDN-016", Wants::ANY, |case, rng| {
        let mut other = twin(case, rng)?;
        tree::remove(&mut other, "/members/0/documents").then_some(other)
    }),
    Fault::tree("IDN-018", Wants::ANY, |case, _| {
        tree::set(case, "/members/0/phones/0/number", "0700000011")
    }),
    Fault::tree("IDN-019", Wants::ANY.adult_alone(), |case, _| {
        let opened = case.get("opened_on").cloned();
        let flag = json!({"id": "v9", "category": "pregnant", "on": opened});
        tree::set(case, "/members/0/sex", "male")
            && tree::add(case, "/members/0/vulnerabilities", flag)
    }),
    Fault::tree("IDN-020", Wants::stage(Stage::Delivering), |case, _| {
        unverify(case)
    }),
    Fault::tree("IDN-021", Wants::ANY, |case, _| {
        let paper = json!({"id": "false1", "type": "asylum_decision", "verification": "falsely_attributed"});
        tree::add(case, "/members/0/documents", paper)
            && tree::set(case, "/members/0/asylum/0/document", "false1")
    }),
    // Merged, and left open.
    Fault::tree("IDN-022", Wants::ANY, |case, _| {
        let opened = case.get("opened_on").cloned();
        tree::set(
            case,
            "/merged",
            json!({"into": "XX-2015-000001", "on": opened}),
        )
    }),
    Fault::tree("IDN-023", Wants::ANY, |case, _| {
        let opened = case.get("opened_on").cloned();
        let file = json!({
            "id": "f1", "kind": "identity_document", "member": "p1", "size": 0, "media_type": "application/pdf",
            "encrypted": true, "on": opened,
        });
        tree::add(case, "/attachments", file)
    }),
];

/// No paper of the principal was verified.
fn unverify(case: &mut Value) -> bool {
    tree::records_mut(case, "/members/0/documents")
        .map(|paper| {
            tree::clear(paper, "verified_on") | tree::put(paper, "verification", "unverified")
        })
        .filter(|done| *done)
        .count()
        > 0
}

/// The same case under another id.
fn twin(case: &Value, _: &mut Rng) -> Option<Value> {
    let mut other = case.clone();
    let id = format!("{}-2", tree::text(case, "id")?);
    tree::set(&mut other, "/id", id).then_some(other)
}
