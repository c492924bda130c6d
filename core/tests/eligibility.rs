//! Rules on eligibility under rule sets that say more than those built in.

use crate::given::{base, under};
use sankofa::{Gate, Report, Rulebook};
use serde_json::{Value, json};

fn example() -> Value {
    base("example")
}

fn judged(case: &Value, params: &str) -> Report {
    let book = Rulebook::new("2016-09-01".parse().unwrap()).gate(Some(Gate::G2));
    under(book, params).check(case.to_string().as_bytes())
}

fn count(report: &Report, code: &str) -> usize {
    let of = report.findings.iter();
    of.filter(|one| one.rule.code == code && one.waived.is_none())
        .count()
}

fn skipped(report: &Report, code: &str) -> u64 {
    report.skipped.get(code).copied().unwrap_or(0)
}

#[test]
fn a_list_of_admitted_statuses() {
    let admitted = "statuses_in = [\"irregular_overstay\", \"refused_asylum\"]";
    let mut case = example();
    assert_eq!(count(&judged(&case, admitted), "ELG-004"), 0);
    case["members"][0]["status"][0]["status"] = json!("regular_worker");
    assert_eq!(count(&judged(&case, admitted), "ELG-004"), 1);
    // Detention does not take away the status beside it.
    case["members"][0]["status"] = json!([
        {"id": "a", "status": "detained", "from": "2015-01-01"},
        {"id": "b", "status": "irregular_overstay", "from": "2014-09-01"}
    ]);
    assert_eq!(count(&judged(&case, admitted), "ELG-004"), 0);
    let excluded = "statuses_in = []\nstatuses_out = [\"detained\"]";
    assert_eq!(count(&judged(&case, excluded), "ELG-004"), 1);
    // What was over on the day of the decision, and what began later, does not hold on it.
    case["members"][0]["status"] = json!([
        {"id": "a", "status": "detained", "until": "2015-06-05"},
        {"id": "b", "status": "detained", "from": "2015-06-07"}
    ]);
    let report = judged(&case, excluded);
    assert_eq!(count(&report, "ELG-004"), 0);
    assert_eq!(skipped(&report, "ELG-004"), 1);
}

#[test]
fn a_suspended_area_is_found_by_its_name_in_any_case() {
    let mut case = example();
    for (list, found, open) in [
        ("[\"CM\"]", 1, 0),
        ("[\"CM/littoral\"]", 1, 0),
        ("[\"CM/DOUALA\"]", 1, 0),
        ("[\"CM/Ouest\", \"GN\"]", 0, 0),
    ] {
        let report = judged(&case, &format!("suspended_destinations = {list}"));
        assert_eq!(count(&report, "ELG-002"), found, "{list}");
        assert_eq!(skipped(&report, "ELG-002"), open, "{list}");
    }
    case["origin"]["place"] = Value::Null;
    let report = judged(&case, "suspended_destinations = [\"CM/Littoral\"]");
    assert_eq!(count(&report, "ELG-002"), 0);
    assert_eq!(skipped(&report, "ELG-002"), 1);
}

#[test]
fn the_programme_manager_waives_a_second_time() {
    let mut case = example();
    case["earlier_assistance"] =
        json!([{"id": "ea1", "member": "p1", "on": "2013-04-02", "return_type": "avrr"}]);
    assert_eq!(count(&judged(&case, ""), "ELG-011"), 1);
    assert_eq!(count(&judged(&case, "once_only = false"), "ELG-011"), 0);
    case["waivers"] = json!([{"id": "w1", "rule": "ELG-011", "record": "ea1", "by": "u-1",
        "role": "programme_manager", "reason": "came back for treatment", "on": "2015-06-06"}]);
    let report = judged(&case, "");
    assert_eq!(count(&report, "ELG-011"), 0);
    assert_eq!(report.waived.get("ELG-011"), Some(&1));
    // A new one, after the decision, is none before it.
    case["waivers"] = json!([]);
    case["earlier_assistance"][0]["on"] = json!("2015-06-07");
    assert_eq!(count(&judged(&case, ""), "ELG-011"), 0);
}

#[test]
fn a_refugee_and_the_answers_of_the_agency() {
    let request = |on: &str, outcome: Value| json!({"id": on, "kind": "unhcr_coordination", "on": "2015-06-02", "answered_on": on, "outcome": outcome});
    for (requests, found) in [
        (json!([]), 1),
        (json!([request("2015-06-04", json!("granted"))]), 0),
        (
            json!([
                request("2015-06-04", json!("refused")),
                request("2015-06-05", json!("granted"))
            ]),
            0,
        ),
        (
            json!([
                request("2015-06-05", json!("refused")),
                request("2015-06-04", json!("granted"))
            ]),
            1,
        ),
        (json!([request("2015-06-04", json!("no_answer"))]), 1),
        (json!([request("2015-06-04", Value::Null)]), 1),
        // After the decision.
        (json!([request("2015-06-07", json!("granted"))]), 1),
    ] {
        let mut case = example();
        case["members"][0]["status"][0]["status"] = json!("refugee");
        case["requests"] = requests.clone();
        assert_eq!(count(&judged(&case, ""), "ELG-014"), found, "{requests}");
    }
}

#[test]
fn a_protection_that_ceased_and_a_case_that_tells_nothing() {
    let mut case = example();
    case["members"][0]["asylum"] = json!([
        {"id": "a", "status": "granted_refugee", "outcome_on": "2012-01-01"},
        {"id": "b", "status": "ceased", "outcome_on": "2015-01-01"}
    ]);
    assert_eq!(count(&judged(&case, ""), "ELG-014"), 0);
    case["members"][0]["asylum"][1]["outcome_on"] = json!("2011-01-01");
    assert_eq!(count(&judged(&case, ""), "ELG-014"), 1);
    case["return_type"] = json!("forced_scheduled");
    assert_eq!(count(&judged(&case, ""), "ELG-014"), 0);
    let mut case = example();
    case["members"][0]["asylum"] = json!([]);
    case["members"][0]["status"] = json!([]);
    let report = judged(&case, "");
    assert_eq!(count(&report, "ELG-014"), 0);
    assert_eq!(skipped(&report, "ELG-014"), 1);
}

#[test]
fn nationalities_are_judged_by_the_country_of_return() {
    let out = "nationalities_out = [\"TZ\", \"KE\"]";
    let admitted = "nationalities_in = [\"CM\"]";
    let mut case = example();
    for (held, excluded, left_out) in [
        (json!(["CM"]), 0, 0),
        (json!(["TZ"]), 1, 1),
        (json!(["TZ", "CM"]), 0, 0),
        (json!(["TZ", "KE"]), 1, 1),
        // Neither country is that of the return, and one of them is not excluded.
        (json!(["TZ", "UG"]), 0, 1),
        (json!(["XXA"]), 0, 0),
    ] {
        case["members"][0]["nationalities"] = held.clone();
        assert_eq!(count(&judged(&case, out), "ELG-003"), excluded, "{held}");
        assert_eq!(
            count(&judged(&case, admitted), "ELG-003"),
            left_out,
            "{held}"
        );
    }
    assert_eq!(skipped(&judged(&case, out), "ELG-003"), 1, "stateless");
    assert_eq!(skipped(&judged(&case, ""), "ELG-003"), 0, "no list");
}

#[test]
fn a_reduced_component_is_a_note_and_travel_only_a_warning() {
    let mut case = example();
    case["members"][0]["nationalities"] = json!(["CM", "RO"]);
    let graded = |case: &Value, policy: &str| {
        let report = judged(case, &format!("eu_citizen_policy = \"{policy}\""));
        let found = report
            .findings
            .iter()
            .find(|one| one.rule.code == "ELG-006");
        found.map(|one| one.severity.code())
    };
    assert_eq!(graded(&case, "allow"), None);
    assert_eq!(graded(&case, "reduced"), Some("info"));
    assert_eq!(graded(&case, "travel_only"), Some("warning"));
    // Nothing but the journey was promised or granted.
    case["promises"] = json!([]);
    case["entitlements"] = json!([]);
    assert_eq!(graded(&case, "travel_only"), None);
    assert_eq!(graded(&case, "exclude"), Some("warning"));
}

#[test]
fn a_stay_is_too_short_only_where_that_is_sure() {
    let mut case = example();
    let days = "min_stay_days = 90";
    for (entered, found, open) in [
        (json!("2015-03-04"), 0, 0),
        (json!("2015-03-05"), 1, 0),
        (json!("2015-03"), 0, 1),
        (json!("2015-04"), 1, 0),
        (Value::Null, 0, 1),
    ] {
        case["members"][0]["entered_host_on"] = entered.clone();
        let report = judged(&case, days);
        assert_eq!(count(&report, "ELG-007"), found, "{entered}");
        assert_eq!(skipped(&report, "ELG-007"), open, "{entered}");
    }
}

#[test]
fn criminal_matters_that_were_not_asked_stay_open() {
    let mut case = example();
    let rules = "exclude_convictions = true\nexclude_deportation_order = true";
    for (told, found, open) in [
        (
            json!({"deportation_order": false, "sentence_months": 0}),
            0,
            0,
        ),
        (
            json!({"deportation_order": false, "sentence_months": 1}),
            1,
            0,
        ),
        (json!({"deportation_order": true}), 1, 1),
        (Value::Null, 0, 0),
    ] {
        case["members"][0]["criminal"] = told.clone();
        let report = judged(&case, rules);
        assert_eq!(count(&report, "ELG-012"), found, "{told}");
        assert_eq!(skipped(&report, "ELG-012"), open, "{told}");
    }
    case["members"][0]
        .as_object_mut()
        .unwrap()
        .remove("criminal");
    assert_eq!(skipped(&judged(&case, rules), "ELG-012"), 1);
}

#[test]
fn an_offer_holds_on_its_first_and_last_day() {
    let mut case = example();
    case["entitlements"][0]["programme"] = Value::Null;
    case["entitlements"][0]["offer"] = json!("winter");
    let offers = "[[offers]]\nid = \"winter\"\nfrom = \"2015-07-01\"\nto = \"2015-07-31\"\nprocedure_before = \"2015-06-01\"";
    let toml = format!(
        "name = \"own\"\ntitle = {{ en = \"Own\" }}\nextends = \"base@2026-1\"\ndate_basis = \"application\"\n{offers}\n[[versions]]\nid = \"1\"\n"
    );
    let book = Rulebook::new("2016-09-01".parse().unwrap()).gate(Some(Gate::G5));
    let book = book.programme_text(&toml).unwrap();
    for (on, since, found) in [
        ("2015-07-01", "2015-05-31", 0),
        ("2015-07-31", "2015-05-31", 0),
        ("2015-06-30", "2015-05-31", 1),
        ("2015-08-01", "2015-05-31", 1),
        ("2015-07-10", "2015-06-01", 1),
    ] {
        case["entitlements"][0]["on"] = json!(on);
        case["entitlements"][0]["in_procedure_since"] = json!(since);
        let report = book.check(case.to_string().as_bytes());
        assert_eq!(count(&report, "ELG-018"), found, "{on} {since}");
    }
}
