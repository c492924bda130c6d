//! Rules under parameters that no rule set of the library has: what a page cannot show.

use crate::given::{base, under};
use sankofa::{Arg, Gate, Report, Rulebook};
use serde_json::{Value, json};

/// A case under the base rules and these parameters.
fn judged(case: &Value, params: &str, (as_of, gate): (&str, Option<Gate>)) -> Report {
    let book = Rulebook::new(as_of.parse().unwrap()).gate(gate);
    under(book, params).check(case.to_string().as_bytes())
}

/// The first argument of each finding of a rule.
fn words(report: &Report, code: &str) -> Vec<&'static str> {
    let of = report.findings.iter().filter(|one| one.rule.code == code);
    of.map(|one| match one.args[0] {
        Arg::Code(word) => word,
        _ => "",
    })
    .collect()
}

const LATE: (&str, Option<Gate>) = ("2016-09-01", None);

fn closed(reason: &str) -> Value {
    let mut case = base("example");
    case["closure"] = json!({"on": "2016-08-01", "reason": reason, "by": "iom-cm",
        "approved_by": "programme manager", "approved_on": "2016-08-01"});
    case
}

#[test]
fn data_are_kept_as_long_as_the_programme_says_for_the_reason_of_the_closure() {
    let mut case = closed("completed");
    case["retention"] = json!({"on": "2016-08-01", "until": "2021-08-01", "action": "anonymise"});
    for (days, wanted) in [(1826, vec![]), (1825, vec!["longer"])] {
        let params = format!("retention_cd = {{ completed = {days} }}");
        assert_eq!(
            words(&judged(&case, &params, LATE), "CLO-013"),
            wanted,
            "{days}"
        );
    }
    let other = "retention_cd = { lost_contact = 30 }";
    assert_eq!(words(&judged(&case, other, LATE), "CLO-013"), [""; 0]);
    case["retention"]["hold"] = json!("made-up: pending before a court");
    let short = "retention_cd = { completed = 30 }";
    assert_eq!(words(&judged(&case, short, LATE), "CLO-013"), [""; 0]);
}

#[test]
fn where_no_day_is_set_the_days_after_the_closure_count() {
    let mut case = closed("fraud_established");
    for (days, wanted) in [(31, vec![]), (30, vec!["passed"])] {
        let params = format!("retention_cd = {{ fraud_established = {days} }}");
        assert_eq!(
            words(&judged(&case, &params, LATE), "CNF-010"),
            wanted,
            "{days}"
        );
    }
    // A case that goes on is not out of date.
    let again = json!({"id": "x9", "kind": "reopened", "on": "2016-08-20", "by": "iom-cm", "role": "programme_manager",
        "text": "the papers were genuine", "approved_by": "programme manager"});
    case["decisions"].as_array_mut().unwrap().push(again);
    let params = "retention_cd = { fraud_established = 30 }";
    assert_eq!(words(&judged(&case, params, LATE), "CNF-010"), [""; 0]);
}

#[test]
fn a_determination_for_every_child() {
    let case = base("family");
    let clearance = ("2016-09-01", Some(Gate::G3));
    for (policy, wanted) in [("all", 2), ("uasc_or_risk", 0), ("uasc", 0)] {
        let params = format!("bid_required_for = \"{policy}\"");
        let report = judged(&case, &params, clearance);
        assert_eq!(words(&report, "CHI-002").len(), wanted, "{policy}");
    }
}

#[test]
fn silence_of_the_origin_side_is_a_no_where_the_programme_says_so() {
    let mut case = base("example");
    case["packages"][0]["accepted_on"] = Value::Null;
    for action in ["reject", "escalate"] {
        let params = format!("no_answer_action = \"{action}\"");
        let report = judged(&case, &params, ("2015-07-04", None));
        assert_eq!(words(&report, "XCH-004"), [action]);
    }
}

#[test]
fn a_third_country_is_helped_with_the_journey_only() {
    let mut case = base("example");
    case["third_country_return"] = json!(true);
    case["members"][0]["nationalities"] = json!(["NG"]);
    case["members"][0]["documents"].as_array_mut().unwrap().push(json!({"id": "d5",
        "type": "residence_permit_third_country", "issuer": "CM", "issued_on": "2014-06-20", "expires_on": "2016-06-19"}));
    for (policy, component, wanted) in [
        ("travel_only", "travel", vec![]),
        ("travel_only", "reintegration", vec!["not_aided"]),
        ("exclude", "travel", vec!["not_aided"]),
        ("allow", "reintegration", vec![]),
    ] {
        case["entitlements"][0]["component"] = json!(component);
        let params = format!("third_country_policy = \"{policy}\"");
        let report = judged(&case, &params, ("2016-09-01", Some(Gate::G3)));
        assert_eq!(words(&report, "IDN-013"), wanted, "{policy} {component}");
    }
}

/// The decision on eligibility is of 6 June, the clearance of 2 July.
#[test]
fn a_programme_dated_by_the_decision_takes_that_on_eligibility() {
    let toml = "name = \"own\"\ntitle = { en = \"Own\" }\nextends = \"base@2026-1\"\ndate_basis = \"decision\"\n\
        [[versions]]\nid = \"spring\"\nfrom = \"2015-01-01\"\nto = \"2015-06-30\"\n[[versions]]\nid = \"summer\"\nfrom = \"2015-07-01\"\n";
    let book = Rulebook::new("2016-09-01".parse().unwrap());
    let report = book
        .programme_text(toml)
        .unwrap()
        .check(base("example").to_string().as_bytes());
    let names: Vec<_> = report.programmes.keys().collect();
    assert_eq!(names, ["own@spring"]);
}

#[test]
fn heirs_sign_for_what_they_receive() {
    let said = |died: &str, by: Value, on: Value| {
        let mut case = base("example");
        case["members"][0]["deceased"] = json!({"on": died, "source": "made-up register"});
        let given = &mut case["deliveries"][0];
        given["succession"] = json!("made-up rule of succession");
        given["acknowledged"]["by"] = by;
        given["on"] = on;
        let report = judged(
            &case,
            "heirs_may_receive = true",
            ("2016-09-01", Some(Gate::G6)),
        );
        let skipped = report.skipped.get("BEN-017").copied().unwrap_or(0);
        (words(&report, "BEN-017"), skipped)
    };
    let (day, p1) = (json!("2015-08-12"), json!("p1"));
    let (fine, signed) = ((vec![], 0), (vec!["signed"], 0));
    assert_eq!(
        said("2015-08-01", json!("made-up brother"), day.clone()),
        fine
    );
    assert_eq!(said("2015-08-01", Value::Null, day.clone()), fine);
    assert_eq!(said("2015-08-12", p1.clone(), day.clone()), signed);
    assert_eq!(said("2015-08-13", p1.clone(), day), fine, "who still lived");
    assert_eq!(said("2015-08-01", p1, Value::Null), (vec![], 1));
}

#[test]
fn who_did_not_depart_takes_no_part_or_travels_later() {
    for (participation, word) in [
        ("withdrawn", "takes_no_part"),
        ("stays_in_host", "takes_no_part"),
        ("active", "not_departed"),
    ] {
        let mut case = base("family");
        for event in case["travel"]["events"].as_array_mut().unwrap() {
            event["members"] = json!(["p1", "p3", "p4"]);
        }
        case["members"][1]["participation"] = json!(participation);
        let report = judged(&case, "", ("2016-09-01", Some(Gate::G5)));
        assert_eq!(words(&report, "BEN-014"), [word], "{participation}");
    }
}
