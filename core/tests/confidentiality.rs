//! Rules on consent and disclosure at their edges.

use crate::given::base;
use sankofa::{Arg, Gate, Rulebook, Severity};
use serde_json::{Value, json};

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

/// How often a rule is found in a case, and how often it could not be decided.
fn tally(case: &Value, code: &str, as_of: &str) -> (usize, u64) {
    let report = Rulebook::new(as_of.parse().unwrap()).check(case.to_string().as_bytes());
    let found = report.findings.iter().filter(|one| one.rule.code == code);
    (
        found.count(),
        report.skipped.get(code).copied().unwrap_or(0),
    )
}

const DAY: &str = "2016-09-01";

#[test]
fn a_withdrawal_on_the_day_of_the_disclosure_leaves_it_open() {
    let mut case = base("example");
    for (withdrawn, wanted) in [
        ("2015-06-25", (1, 0)),
        ("2015-06-26", (0, 1)),
        ("2015-06-27", (0, 0)),
    ] {
        case["consents"][3]["withdrawn_on"] = json!(withdrawn);
        assert_eq!(tally(&case, "CNF-005", DAY), wanted, "{withdrawn}");
    }
}

#[test]
fn what_is_withheld_may_be_told_once_the_person_says_so() {
    let mut case = base("example");
    case["consents"][0]["withhold_from"] = json!(["Partner House"]);
    assert_eq!(tally(&case, "CNF-006", DAY), (0, 0));
    // Named by its name, not by its id. The consents of three days later name it as a recipient.
    case["organisations"][1]["name"] = json!("Partner House");
    assert_eq!(tally(&case, "CNF-006", DAY), (0, 0));
    for sheet in case["consents"].as_array_mut().unwrap() {
        sheet["on"] = json!("2015-06-02");
    }
    assert_eq!(tally(&case, "CNF-006", DAY), (0, 1), "said on one day");
    case["consents"][0]["on"] = json!("2015-06-03");
    assert_eq!(tally(&case, "CNF-006", DAY), (1, 0));
    // Once, however many sheets forbid it.
    let again = case["consents"][0].clone();
    case["consents"].as_array_mut().unwrap().push(again);
    case["consents"][5]["id"] = json!("c9");
    assert_eq!(tally(&case, "CNF-006", DAY), (1, 0));
    case["consents"].as_array_mut().unwrap().truncate(5);
    case["consents"][0]["on"] = json!("2015-06-26");
    assert_eq!(tally(&case, "CNF-006", DAY), (0, 1), "on the same day");
}

#[test]
fn data_are_kept_to_the_last_day_of_retention() {
    let mut case = base("example");
    case["retention"] = json!({"on": "2015-06-02", "until": DAY, "action": "erase"});
    assert_eq!(tally(&case, "CNF-010", DAY), (0, 0));
    assert_eq!(tally(&case, "CNF-010", "2016-09-02"), (1, 0));
    // Nobody can be told from what is left.
    for key in ["names", "phones", "documents"] {
        case["members"][0][key] = json!([]);
    }
    assert_eq!(tally(&case, "CNF-010", "2016-09-02"), (0, 0));
}

#[test]
fn after_a_refusal_the_day_itself_is_left_to_erase() {
    let mut case = base("example");
    case["host"]["country"] = json!("FR");
    case["decisions"] = json!([{"id": "x1", "kind": "ineligible", "on": "2015-06-06"}]);
    assert_eq!(tally(&case, "CNF-019", "2015-06-06"), (0, 0));
    assert_eq!(tally(&case, "CNF-019", "2015-06-07"), (1, 0));
    // A later decision took it back.
    case["decisions"] = json!([
        {"id": "x1", "kind": "ineligible", "on": "2015-06-06"},
        {"id": "x2", "kind": "eligible", "on": "2015-06-10"}
    ]);
    assert_eq!(tally(&case, "CNF-019", "2015-06-30"), (0, 0));
    // Given up before any decision.
    case["decisions"] = json!([]);
    case["withdrawals"] = json!([{"id": "wd1", "on": "2015-06-05", "members": ["p1"]}]);
    assert_eq!(tally(&case, "CNF-019", "2015-06-30"), (1, 0));
}

#[test]
fn small_children_and_an_age_that_leaves_it_open() {
    let mut case = base("family");
    case["host"]["country"] = json!("FR");
    case["members"][2]["biometrics"] =
        json!([{"id": "bm1", "on": "2015-06-02", "kind": "face", "visible_to": []}]);
    for (born, wanted) in [
        ("2003-06-02", (0, 0)),
        ("2003-06-03", (1, 0)),
        ("2003", (0, 1)),
    ] {
        case["members"][2]["birth"] = json!({"date": born});
        assert_eq!(tally(&case, "CNF-023", DAY), wanted, "{born}");
    }
}

#[test]
fn a_toddler_need_not_agree_and_no_child_may_be_overruled() {
    let mut case = base("family");
    let sheet = 2;
    assert_eq!(said(&case, "CNF-018"), []);
    case["consents"][sheet]["assent_of_child"] = Value::Null;
    // The boy is eight, the girl two.
    assert_eq!(said(&case, "CNF-018"), [("assent", ERROR)]);
    case["consents"][sheet]["assent_of_child"] = json!(false);
    let refused = ("refused", ERROR);
    assert_eq!(said(&case, "CNF-018"), [refused, refused]);
}
