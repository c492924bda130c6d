//! Rules on journey, papers and health at their edges.

use crate::given::base;
use sankofa::{Arg, Gate, Report, Rulebook, Severity};
use serde_json::{Value, json};

fn book(as_of: &str, gate: Gate) -> Rulebook {
    Rulebook::new(as_of.parse().unwrap()).gate(Some(gate))
}

/// What a rule says of a case: the first argument where it is a code, and how grave it is.
fn of(report: &Report, code: &str) -> Vec<(&'static str, Severity)> {
    let findings = report.findings.iter().filter(|one| one.rule.code == code);
    findings
        .map(|one| match one.args[0] {
            Arg::Code(word) => (word, one.severity),
            _ => ("", one.severity),
        })
        .collect()
}

fn said(case: &Value, code: &str) -> Vec<(&'static str, Severity)> {
    let report = book("2016-09-01", Gate::G6).check(case.to_string().as_bytes());
    of(&report, code)
}

/// How often a rule could not be decided.
fn open(case: &Value, code: &str) -> u64 {
    let report = book("2016-09-01", Gate::G6)
        .select([code])
        .unwrap()
        .check(case.to_string().as_bytes());
    assert_eq!(of(&report, code), [], "{code}");
    report.skipped.get(code).copied().unwrap_or(0)
}

const ERROR: Severity = Severity::Error;
const WARNING: Severity = Severity::Warning;

#[test]
fn bare_days_leave_hours_open() {
    let mut case = base("example");
    case["travel"]["legs"][0]["arrives"] = json!("2015-07-08");
    assert_eq!(said(&case, "TRV-001"), []);
    assert_eq!(open(&case, "TRV-002"), 1);
    case["travel"]["legs"][0]["arrives"] = json!("2015-07-07");
    assert_eq!(said(&case, "TRV-001"), [("", ERROR)]);
    // The next flight two days later: no clock makes that short.
    case["travel"]["legs"][0]["arrives"] = json!("2015-07-06");
    assert_eq!(said(&case, "TRV-002"), []);
}

#[test]
fn a_code_beside_a_name_is_left_open() {
    let mut case = base("example");
    case["travel"]["legs"][1]["from"] = json!("Istanbul");
    assert_eq!(open(&case, "TRV-002"), 1);
    case["travel"]["legs"][0]["to_country"] = json!("TR");
    case["travel"]["legs"][1]["from_country"] = json!("AE");
    assert_eq!(said(&case, "TRV-002"), [("place", ERROR)]);
}

#[test]
fn fuel_is_paid_up_to_a_sum() {
    let rules = "name = \"by-car\"\ntitle.en = \"By car\"\nextends = \"base@2026-1\"\ndate_basis = \"application\"\ncurrency = \"EUR\"\n\
        [params]\nown_car_allowed = true\nown_car_max = 25000\n[[versions]]\nid = \"1\"\n";
    let book = book("2016-09-01", Gate::G3).programme_text(rules).unwrap();
    let mut case = base("example");
    for leg in 0..2 {
        case["travel"]["legs"][leg]["mode"] = json!("own_car");
    }
    let mut judge = |first: Value, second: Value| {
        case["travel"]["legs"][0]["cost"] = first;
        case["travel"]["legs"][1]["cost"] = second;
        of(&book.check(case.to_string().as_bytes()), "TRV-014")
    };
    let euro = |minor: i64| json!({"minor": minor, "currency": "EUR"});
    assert_eq!(judge(euro(12_500), euro(12_500)), []);
    assert_eq!(judge(euro(12_500), euro(12_501)), [("over", WARNING)]);
    assert_eq!(judge(euro(12_500), Value::Null), []);
    let francs = json!({"minor": 9_000_000, "currency": "XAF"});
    assert_eq!(judge(euro(12_500), francs), []);
}

#[test]
fn a_hold_of_the_day_of_departure_is_left_open() {
    let mut case = base("example");
    case["holds"] =
        json!([{"id": "h1", "kind": "legal", "on": "2015-07-08", "from": "2015-07-08"}]);
    assert_eq!(open(&case, "TRV-007"), 1);
    case["holds"][0]["from"] = json!("2015-07-07");
    assert_eq!(said(&case, "TRV-007"), [("", ERROR)]);
    case["holds"][0]["released_on"] = json!("2015-07-08");
    assert_eq!(said(&case, "TRV-007"), []);
}

#[test]
fn help_on_arrival_late_for_a_reason_is_a_warning() {
    let mut case = base("example");
    case["deliveries"].as_array_mut().unwrap().push(json!({
        "id": "dl3", "component": "post_arrival", "on": "2015-07-30", "form": "service",
        "amount": {"minor": 5000, "currency": "EUR"}}));
    assert_eq!(said(&case, "ARR-003"), [("", ERROR)]);
    case["deliveries"][2]["exception"] = json!("made-up: the road was flooded");
    assert_eq!(said(&case, "ARR-003"), [("", WARNING)]);
    case["deliveries"][2]["on"] = json!("2015-07-29");
    assert_eq!(said(&case, "ARR-003"), []);
}

#[test]
fn names_on_paper_may_be_spelt_otherwise() {
    let mut case = base("example");
    let mut judge = |name: &str| {
        case["members"][0]["documents"][0]["name_on_document"] = json!(name);
        said(&case, "DOC-003")
    };
    for name in [
        "NGASSA JEAN PAUL",
        "Jean-Paul Ngassa",
        "Ngasa Jean",
        "نغاسا",
    ] {
        assert_eq!(judge(name), [], "{name}");
    }
    assert_eq!(judge("Ngono Pierre"), [("name", WARNING)]);
}

#[test]
fn a_birth_known_to_the_month_does_not_say_how_many_days_old() {
    let mut case = base("family");
    case["members"][3]["birth"] = json!({"date": "2015-07"});
    assert_eq!(open(&case, "MED-006"), 1);
    case["members"][3]["birth"] = json!({"date": "2015-06"});
    assert_eq!(said(&case, "MED-006"), []);
}

#[test]
fn a_request_waits_for_those_who_have_not_left() {
    let mut case = base("example");
    case["requests"][0] =
        json!({"id": "rq1", "kind": "travel_document", "on": "2015-05-01", "members": ["p1"]});
    assert_eq!(said(&case, "DOC-010"), []);
    let early = book("2015-07-01", Gate::G1).check(case.to_string().as_bytes());
    assert_eq!(of(&early, "DOC-010"), [("calendar", WARNING)]);
}
