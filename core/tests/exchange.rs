//! Rules on exchange between host and origin at their edges.

use crate::given::base;
use sankofa::{Gate, Rulebook};
use serde_json::{Value, json};

/// How often a rule is found in a case, and how often it could not be decided.
fn tally(case: &Value, code: &str, (as_of, gate): (&str, Option<Gate>)) -> (usize, u64) {
    let book = Rulebook::new(as_of.parse().unwrap()).gate(gate);
    let report = book.check(case.to_string().as_bytes());
    let found = report.findings.iter().filter(|one| one.rule.code == code);
    (
        found.count(),
        report.skipped.get(code).copied().unwrap_or(0),
    )
}

const LATE: &str = "2016-09-01";

#[test]
fn silence_counts_from_the_eighth_day() {
    let mut case = base("example");
    case["packages"][0]["accepted_on"] = Value::Null;
    for (as_of, wanted) in [
        ("2015-07-03", 0),
        ("2015-07-04", 1),
        // On the 9th the man arrived.
        ("2015-07-09", 0),
    ] {
        assert_eq!(
            tally(&case, "XCH-004", (as_of, None)),
            (wanted, 0),
            "{as_of}"
        );
    }
    case["decisions"].as_array_mut().unwrap().push(
        json!({"id": "x7", "kind": "escalated", "on": "2015-07-03", "by": "iom-ma", "record": "hp1"}),
    );
    assert_eq!(tally(&case, "XCH-004", ("2015-07-06", None)), (0, 0));
}

#[test]
fn acceptance_on_the_day_of_booking_is_in_time() {
    let mut case = base("child-alone");
    case["requests"].as_array_mut().unwrap().truncate(2);
    for (accepted, wanted) in [("2015-07-02", 0), ("2015-07-03", 1)] {
        case["packages"][0]["accepted_on"] = json!(accepted);
        let found = tally(&case, "XCH-003", (LATE, Some(Gate::G3)));
        assert_eq!(found, (wanted, 0), "{accepted}");
    }
    // Granted, and nobody says when.
    case["packages"][0]["accepted_on"] = Value::Null;
    case["requests"].as_array_mut().unwrap().push(
        json!({"id": "rq3", "kind": "origin_acceptance", "on": "2015-06-20", "outcome": "granted"}),
    );
    assert_eq!(tally(&case, "XCH-003", (LATE, Some(Gate::G3))), (0, 1));
}

#[test]
fn one_office_on_both_sides_tells_itself_nothing() {
    let mut case = base("child-alone");
    case["packages"] = json!([]);
    case["requests"] = json!([]);
    assert_eq!(tally(&case, "XCH-003", (LATE, Some(Gate::G3))).0, 1);
    case["origin"]["office"] = json!("iom-ma");
    for code in ["XCH-001", "XCH-002", "XCH-003", "XCH-008", "XCH-011"] {
        assert_eq!(tally(&case, code, (LATE, Some(Gate::G5))), (0, 0), "{code}");
    }
}

#[test]
fn a_flag_of_nobody_stays_open_and_one_that_ended_is_over() {
    let mut case = base("example");
    let at_plan = (LATE, Some(Gate::G5));
    assert_eq!(tally(&case, "XCH-008", at_plan), (0, 1), "nobody says who");
    case["members"][0]["vulnerabilities"][0]["by"] = json!("iom-ma");
    assert_eq!(tally(&case, "XCH-008", at_plan), (1, 0));
    case["members"][0]["vulnerabilities"][0]["until"] = json!("2015-07-01");
    assert_eq!(tally(&case, "XCH-008", at_plan), (0, 0));
}

#[test]
fn the_host_is_told_on_the_next_day_at_the_latest() {
    let mut case = base("example");
    case["travel"]["events"][0]["by"] = json!("iom-cm");
    for (told, wanted) in [("2015-07-09", 0), ("2015-07-10", 1)] {
        case["travel"]["events"][0]["host_told_on"] = json!(told);
        assert_eq!(tally(&case, "XCH-012", (LATE, None)), (wanted, 0), "{told}");
    }
    case["travel"]["events"][0]["host_told_on"] = Value::Null;
    assert_eq!(
        tally(&case, "XCH-012", ("2015-07-09", None)),
        (0, 0),
        "not over yet"
    );
    assert_eq!(tally(&case, "XCH-012", ("2015-07-10", None)), (1, 0));
    // An authority of the host country reported it.
    case["organisations"].as_array_mut().unwrap().push(
        json!({"id": "ma-border", "type": "law_enforcement", "country": "MA", "role": "authority"}),
    );
    case["travel"]["events"][0]["by"] = json!("ma-border");
    assert_eq!(tally(&case, "XCH-012", (LATE, None)), (0, 0));
}
