//! Rules on households at their edges: who is responsible, who is separated, who signs.

use crate::given::base;
use sankofa::{Arg, Gate, Report, Rulebook};
use serde_json::{Value, json};

fn family() -> Value {
    base("family")
}

fn judged(case: &Value) -> Report {
    let book = Rulebook::new("2016-09-01".parse().unwrap()).gate(Some(Gate::G3));
    book.check(case.to_string().as_bytes())
}

/// The first arguments of the findings of a rule.
fn said(case: &Value, code: &str) -> Vec<&'static str> {
    let report = judged(case);
    let of = report.findings.iter().filter(|one| one.rule.code == code);
    let mut words: Vec<_> = of
        .map(|one| match one.args[0] {
            Arg::Code(word) => word,
            _ => panic!("a code"),
        })
        .collect();
    words.sort_unstable();
    words
}

#[test]
fn parents_are_whom_the_case_names() {
    // By the roles his father is in the case; the case names a mother only, and she stays.
    let mut case = family();
    case["members"][2]["parents"] = json!(["p2"]);
    case["members"][1]["participation"] = json!("stays_in_host");
    assert_eq!(said(&case, "HHD-003"), ["separated"]);
    // Where nobody is named, the roles tell.
    case["members"][2]["parents"] = json!([]);
    assert!(said(&case, "HHD-003").is_empty());
}

#[test]
fn who_may_be_a_child_is_no_responsible_adult() {
    // She may be 17 on the day of clearance.
    let mut case = family();
    case["members"][1]["birth"] = json!({"date": "1997"});
    case["members"][2]["responsible_adult"] = json!("p2");
    assert_eq!(said(&case, "HHD-002"), ["child", "not_a_child"]);
}

#[test]
fn a_responsible_adult_who_does_not_take_part_is_nobody() {
    for who in [json!("p3"), json!("p9"), Value::Null] {
        let mut case = family();
        case["members"][2]["responsible_adult"] = who.clone();
        assert_eq!(said(&case, "HHD-002"), ["nobody"], "{who}");
    }
    let mut case = family();
    case["members"][0]["participation"] = json!("withdrawn");
    assert_eq!(said(&case, "HHD-002"), ["nobody", "nobody"]);
}

#[test]
fn a_journey_that_is_not_booked_is_open() {
    let mut case = family();
    case["travel"]["legs"] = json!([]);
    let report = judged(&case);
    assert_eq!(report.skipped.get("HHD-002"), Some(&2));
}

#[test]
fn a_guardian_in_the_case_shows_a_paper() {
    let mut case = family();
    case["members"][2]["role"] = json!("other_relative");
    case["members"][2]["parents"] = json!([]);
    case["protection"]["guardianships"] = json!([
        {"id": "gu1", "member": "p3", "guardian": "p1", "basis": "court", "document": "d1"}
    ]);
    assert!(said(&case, "HHD-003").is_empty());
    for (field, value, word) in [
        ("document", Value::Null, "no_document"),
        ("until", json!("2015-06-05"), "separated"),
        ("guardian", json!("made-up neighbour"), "separated"),
    ] {
        let mut case = case.clone();
        case["protection"]["guardianships"][0][field] = value;
        assert_eq!(said(&case, "HHD-003"), [word], "{field}");
    }
}

#[test]
fn a_sheet_without_names_is_one_adults_only() {
    let mut case = family();
    let consents = case["consents"].as_array_mut().unwrap();
    consents.retain(|consent| consent["type"] != "data_processing");
    consents.push(
        json!({"id": "c1", "type": "data_processing", "given_by": "person", "on": "2015-06-02"}),
    );
    assert_eq!(
        said(&case, "HHD-004"),
        ["consent_by_another", "consent_by_another"]
    );
    case["consents"].as_array_mut().unwrap().last_mut().unwrap()["legal_basis"] = json!("statute");
    assert!(said(&case, "HHD-004").is_empty());
}

#[test]
fn where_nobody_signed_there_is_nothing_to_compare() {
    let mut case = family();
    case["declarations"] = json!([]);
    assert!(said(&case, "HHD-004").is_empty());
    assert_eq!(judged(&case).skipped.get("HHD-004"), Some(&2));
    // A forced return needs no declaration.
    case["return_type"] = json!("forced_scheduled");
    assert_eq!(judged(&case).skipped.get("HHD-004"), None);
}

#[test]
fn who_cannot_decide_is_decided_for_in_law() {
    let mut case = family();
    case["declarations"][1]["signature"] = json!("signed_by_representative");
    assert_eq!(said(&case, "HHD-004"), ["declaration_by_another"]);
    case["protection"]["capacity"] =
        json!([{"id": "ca1", "member": "p2", "on": "2015-06-05", "outcome": "not_capable"}]);
    assert!(said(&case, "HHD-004").is_empty());
}

/// HHD-012: a second wife, with all that the first one has, changes nothing.
#[test]
fn a_household_may_have_several_partners() {
    let mut case = family();
    let mut second = case["members"][1].clone();
    second["id"] = json!("p5");
    second["names"][0]["given"] = json!("Solange");
    second["birth"]["date"] = json!("1990-02-03");
    second["status"][0]["id"] = json!("st5");
    second["asylum"][0]["id"] = json!("as5");
    second["documents"][0]["id"] = json!("d5");
    case["members"].as_array_mut().unwrap().push(second);
    // Sheets that name the first wife get a twin for the second one.
    for list in ["consents", "declarations"] {
        let twins: Vec<Value> = case[list]
            .as_array()
            .unwrap()
            .iter()
            .filter(|one| one["members"] == json!(["p2"]) || one["member"] == "p2")
            .map(|one| {
                let mut twin = one.clone();
                twin["id"] = json!(format!("{}-p5", one["id"].as_str().unwrap()));
                if one["member"].is_null() {
                    twin["members"] = json!(["p5"]);
                } else {
                    twin["member"] = json!("p5");
                }
                twin
            })
            .collect();
        case[list].as_array_mut().unwrap().extend(twins);
    }
    for leg in case["travel"]["legs"].as_array_mut().unwrap() {
        leg["members"] = json!(["p1", "p2", "p3", "p4", "p5"]);
    }
    for list in ["entitlements", "plans"] {
        case[list][0]["members"] = json!(["p1", "p2", "p3", "p4", "p5"]);
    }
    let book = Rulebook::new("2016-09-01".parse().unwrap()).gate(Some(Gate::G6));
    let book = book.select(["STR", "IDN", "HHD"]).unwrap();
    let report = book.check(case.to_string().as_bytes());
    let found: Vec<_> = report.findings.iter().map(|one| one.rule.code).collect();
    assert!(found.is_empty(), "{found:?}");
}

#[test]
fn a_household_counts_on_the_day_that_counts() {
    let mut case = family();
    case["members"][1]["participation"] = json!("withdrawn");
    let g5 = |case: &Value| {
        let book = Rulebook::new("2016-09-01".parse().unwrap()).gate(Some(Gate::G5));
        let report = book.check(case.to_string().as_bytes());
        let found = report.counts.get("HHD-006").copied();
        (found, report.skipped.get("HHD-006").copied())
    };
    // Nobody says since when.
    assert_eq!(g5(&case), (None, Some(1)));
    // After the application she was in it, before she was not.
    case["members"][1]["participation_on"] = json!("2015-06-20");
    assert_eq!(g5(&case), (None, None));
    case["members"][1]["participation_on"] = json!("2015-06-02");
    assert_eq!(g5(&case), (Some(1), None));
    // Who joined later need not be counted, and may be.
    let mut case = family();
    case["members"][3]["joined_on"] = json!("2015-07-01");
    assert_eq!(g5(&case), (None, None));
    case["entitlements"][0]["members"] = json!(["p1", "p2", "p3"]);
    assert_eq!(g5(&case), (None, None));
    case["members"][3]["joined_on"] = json!("2015-06-02");
    assert_eq!(g5(&case), (Some(1), None));
}

#[test]
fn a_parent_who_died_is_answered_for() {
    let mut case = family();
    case["members"][1]["participation"] = json!("deceased");
    assert_eq!(said(&case, "HHD-009"), ["none", "none"]);
    case["members"][1]["deceased"] = json!({"on": "2015-06-20", "source": "made-up hospital"});
    assert!(said(&case, "HHD-009").is_empty());
}
