//! Rules on consent and disclosure at their edges.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

use sankofa::{Arg, Gate, Rulebook, Severity};
use serde_json::{Value, json};

fn base(name: &str) -> Value {
    let path = format!("{}/rulebook/bases/{name}.json", env!("CARGO_MANIFEST_DIR"));
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

/// The arguments and severities of the findings of a rule at registration.
fn said(case: &Value, code: &str) -> Vec<(&'static str, Severity)> {
    let book = Rulebook::new("2016-09-01".parse().unwrap()).gate(Some(Gate::G1));
    let report = book.check(case.to_string().as_bytes());
    let of = report.findings.iter().filter(|one| one.rule.code == code);
    of.map(|one| match one.args[0] {
        Arg::Code(word) => (word, one.severity),
        _ => panic!("a code"),
    })
    .collect()
}

const ERROR: Severity = Severity::Error;

#[test]
fn who_joins_later_is_asked_on_that_day() {
    let mut case = base("family");
    for (joined, wanted) in [
        ("2015-06-20", vec![]),
        ("2015-06-02", vec![("late", ERROR)]),
    ] {
        case["members"][1]["joined_on"] = json!(joined);
        case["consents"][1]["on"] = json!("2015-06-15");
        assert_eq!(said(&case, "CNF-001"), wanted, "{joined}");
    }
}

#[test]
fn a_consent_that_ended_before_is_none() {
    let mut case = base("registered");
    case["consents"][0]["on"] = json!("2014-01-10");
    assert_eq!(said(&case, "CNF-001"), []);
    case["consents"][0]["expires_on"] = json!("2016-07-31");
    assert_eq!(said(&case, "CNF-001"), [("none", ERROR)]);
    case["consents"][0]["expires_on"] = Value::Null;
    case["consents"][0]["withdrawn_on"] = json!("2015-01-01");
    assert_eq!(said(&case, "CNF-001"), [("none", ERROR)]);
}

#[test]
fn without_a_day_nothing_is_said() {
    let mut case = base("registered");
    case["consents"][0]["on"] = Value::Null;
    assert_eq!(said(&case, "CNF-001"), []);
}

#[test]
fn the_controller_of_the_record_decides_on_the_basis() {
    let mut case = base("registered");
    case["consents"][0]["legal_basis"] = json!("statute");
    case["consents"][0]["informed_in_writing"] = json!(true);
    case["organisations"][1]["type"] = json!("immigration_service");
    assert_eq!(said(&case, "CNF-001"), [("basis", ERROR)]);
    case["consents"][0]["controller"] = json!("iom-bi");
    assert_eq!(said(&case, "CNF-001"), []);
    // No rule set of ours lists it.
    case["consents"][0]["legal_basis"] = json!("contract");
    assert_eq!(said(&case, "CNF-001"), [("basis", ERROR)]);
}

#[test]
fn a_signature_of_one_is_none_of_the_other() {
    let mut case = base("family");
    case["consents"][1]["evidence"] = json!("checkbox_only");
    assert_eq!(said(&case, "CNF-002"), [("checkbox_only", ERROR)]);
    case["consents"][0]["members"] = json!(["p1", "p2"]);
    assert_eq!(said(&case, "CNF-002"), []);
}

#[test]
fn spoken_consent_is_a_warning() {
    let mut case = base("registered");
    case["consents"][0]["evidence"] = json!("recorded_oral");
    let warning = [("recorded_oral", Severity::Warning)];
    assert_eq!(said(&case, "CNF-002"), warning);
    case["consents"][0]["evidence"] = Value::Null;
    assert_eq!(said(&case, "CNF-002"), []);
}

#[test]
fn each_member_agrees_to_a_disclosure() {
    let mut case = base("family");
    case["disclosures"][0]["consents"] = json!(["c2", "c4"]);
    assert_eq!(said(&case, "CNF-004"), [("consent", ERROR)]);
    case["disclosures"][0]["members"] = json!(["p1"]);
    assert_eq!(said(&case, "CNF-004"), []);
    // Given afterwards, or over by then.
    for (field, day) in [("on", "2015-06-27"), ("expires_on", "2015-06-25")] {
        let mut case = case.clone();
        case["disclosures"][0]["consents"] = json!(["c2"]);
        case["consents"][3][field] = json!(day);
        assert_eq!(said(&case, "CNF-004"), [("consent", ERROR)], "{field}");
    }
}

#[test]
fn no_safeguard_is_none() {
    for (safeguards, until, ok) in [
        (json!("None"), Value::Null, false),
        (json!("  "), json!("2015-06-25"), false),
        (Value::Null, json!("2015-06-26"), true),
        (json!("treaty"), Value::Null, true),
    ] {
        let mut case = base("example");
        case["disclosures"][0]["safeguards"] = safeguards;
        case["organisations"][1]["agreement_until"] = until;
        assert_eq!(said(&case, "CNF-004").is_empty(), ok);
    }
}

#[test]
fn an_authority_confirms_receipt() {
    let mut case = base("example");
    case["disclosures"][0]["recipient"] = json!("cm-consulate-rabat");
    case["disclosures"][0]["consents"] = json!(["c3"]);
    assert_eq!(said(&case, "CNF-004"), [("receipt", Severity::Info)]);
    case["disclosures"][0]["received_on"] = json!("2015-06-27");
    assert_eq!(said(&case, "CNF-004"), []);
}

#[test]
fn whoever_was_not_told_in_time_is_named_by_the_disclosure() {
    let mut case = base("family");
    case["organisations"][0]["type"] = json!("immigration_service");
    case["disclosures"][0]["consents"] = json!([]);
    case["disclosures"][0]["legal_basis"] = json!("statute");
    assert_eq!(said(&case, "CNF-004"), [("no_notice", ERROR)]);
    for place in 0..3 {
        case["consents"][place]["informed_in_writing"] = json!(true);
    }
    assert_eq!(said(&case, "CNF-004"), []);
    // The second adult was told after the data had left.
    case["consents"][1]["on"] = json!("2015-06-27");
    assert_eq!(said(&case, "CNF-004"), [("no_notice", ERROR)]);
    case["consents"][0]["members"] = Value::Null;
    case["consents"][0]
        .as_object_mut()
        .unwrap()
        .remove("members");
    assert_eq!(said(&case, "CNF-004"), []);
}
