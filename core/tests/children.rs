//! Rules about children at their edges: the day before, the day, the day after.

use crate::given::changed;
use sankofa::{Arg, Date, Gate, Report, Rulebook, Severity};
use serde_json::{Value, json};

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// A base case with some values set anew, as text.
fn case(base: &str, changes: &[(&str, Value)]) -> String {
    changed(base, changes).to_string()
}

fn judged(case: &str, as_of: &str, gate: Option<Gate>) -> Report {
    Rulebook::new(day(as_of)).gate(gate).check(case.as_bytes())
}

/// How grave the findings of a rule are, in a case judged with all gates up to delivery.
fn found(code: &str, base: &str, changes: &[(&str, Value)]) -> Vec<Severity> {
    of(
        code,
        &judged(&case(base, changes), "2016-09-01", Some(Gate::G6)),
    )
}

fn of(code: &str, report: &Report) -> Vec<Severity> {
    report
        .findings
        .iter()
        .filter(|finding| finding.rule.code == code)
        .map(|finding| finding.severity)
        .collect()
}

const BID: &str = "/protection/best_interests/0";

/// She was cleared on 2 July 2015. Whoever may still have been a child on that day needed a determination.
#[test]
fn an_age_around_eighteen_on_the_day_of_clearance() {
    for (birth, child) in [
        (json!({"date": "1997-07-03"}), true),
        (json!({"date": "1997-07-02"}), false),
        (json!({"date": "1997-07"}), true),
        (json!({"date": "1997-06"}), false),
        (json!({"date": "1997"}), true),
        (json!({"date": "1996"}), false),
        (json!({"age": 17, "stated_on": "2015-06-02"}), true),
        (json!({"age": 18, "stated_on": "2015-06-02"}), false),
        (Value::Null, true),
    ] {
        let changes = [(BID, Value::Null), ("/members/0/birth", birth.clone())];
        let fires = !found("CHI-001", "child-alone", &changes).is_empty();
        assert_eq!(fires, child, "{birth}");
    }
}

#[test]
fn only_a_recorded_assessment_makes_an_adult_of_a_doubt() {
    let assessed = |outcome: &str| {
        json!([{"id": "aa1", "member": "p1", "on": "2015-06-04", "methods": ["multidisciplinary"],
                "outcome": outcome, "age_min": 18, "age_max": 21}])
    };
    for (outcome, fires) in [("adult", false), ("child", true), ("undetermined", true)] {
        let changes = [
            (BID, Value::Null),
            ("/members/0/birth", json!({"date": "1997"})),
            ("/protection/age_assessments", assessed(outcome)),
        ];
        let found = found("CHI-001", "child-alone", &changes);
        assert_eq!(!found.is_empty(), fires, "{outcome}");
    }
}

/// Registered on 2 June, departed on 8 July 2015.
#[test]
fn who_comes_of_age_between_registration_and_departure_decides_anew() {
    for (birth, review) in [
        ("1997-06-02", false),
        ("1997-06-03", true),
        ("1997-07-08", true),
        ("1997-07-09", false),
    ] {
        let birth = json!({"date": birth});
        let changes = [("/members/0/birth", birth.clone())];
        let found = found("CHI-019", "child-alone", &changes);
        let expected: &[Severity] = if review { &[Severity::Warning] } else { &[] };
        assert_eq!(found, expected, "{birth}");
    }
}

/// Without an escort each leg is a finding, until the birthday: both legs leave on 8 July 2015.
#[test]
fn who_is_of_age_on_the_day_of_the_leg_travels_as_an_adult() {
    for (birth, legs) in [("1997-07-09", 2), ("1997-07-08", 0)] {
        let changes = [
            ("/members/0/birth", json!({"date": birth})),
            ("/travel/escorts", json!([])),
        ];
        let found = found("CHI-016", "child-alone", &changes);
        assert_eq!(found.len(), legs, "{birth}");
    }
}

/// Valid for 180 days, the last one included: cleared on 2 July 2015.
#[test]
fn a_determination_holds_on_day_180_and_not_on_day_181() {
    for (decided, old) in [("2015-01-03", false), ("2015-01-02", true)] {
        let changes = [
            ("/protection/best_interests/0/decided_on", json!(decided)),
            (
                "/protection/best_interests/0/child_views/heard_on",
                json!("2014-12-01"),
            ),
        ];
        let found = found("CHI-020", "child-alone", &changes);
        assert_eq!(!found.is_empty(), old, "{decided}");
    }
}

#[test]
fn the_latest_determination_counts() {
    let second = |outcome: &str, decided: &str| json!({"id": "bi2", "kind": "bid", "member": "p1", "decided_on": decided, "outcome": outcome});
    let at = "/protection/best_interests/-";
    for (outcome, decided, fires) in [
        ("defer", "2015-06-25", true),
        ("defer", "2015-06-10", false),
        ("local_solution", "2015-07-03", false), // after clearance: did not exist on that day
    ] {
        let changes = [(at, second(outcome, decided))];
        let found = found("CHI-001", "child-alone", &changes);
        assert_eq!(!found.is_empty(), fires, "{outcome} {decided}");
    }
}

/// Handed over on 9 July 2015. A visit of the first span is due on day 30 at the latest.
#[test]
fn visits_are_due_up_to_the_last_day_of_their_span() {
    for (due, late) in [
        ("2015-07-09", true), // the day of the hand-over itself is no follow-up
        ("2015-07-10", false),
        ("2015-08-08", false),
        ("2015-08-09", true),
    ] {
        let changes = [
            ("/monitoring/visits", json!([])),
            ("/monitoring/schedule/0/due", json!(due)),
        ];
        let found = found("CHI-027", "child-alone", &changes);
        assert_eq!(!found.is_empty(), late, "{due}");
    }
}

#[test]
fn a_visit_made_stands_in_for_one_that_was_never_scheduled() {
    let changes = [("/monitoring/schedule", json!([]))];
    assert_eq!(found("CHI-027", "child-alone", &changes), []);
}

/// From seven on every child is heard. The assessment decided on 7 June 2015.
#[test]
fn a_reason_is_enough_until_the_seventh_birthday() {
    for (birth, fires) in [
        ("2008-06-08", false),
        ("2008-06-07", true),
        ("2008", false), // six or seven: not decided, not a finding
    ] {
        let changes = [("/members/3/birth", json!({"date": birth}))];
        let found = found("CHI-008", "family", &changes);
        assert_eq!(!found.is_empty(), fires, "{birth}");
    }
}

/// Six to fifteen, both included, on the day of approval: 29 July or 3 August 2015 by the levels of the programme.
#[test]
fn school_age_begins_on_a_birthday_and_ends_on_another() {
    for (birth, fires) in [
        ("2009-09-01", false),
        ("2009-07-01", true),
        ("1999-09-01", true),
        ("1999-07-01", false),
    ] {
        let changes = [
            ("/members/2/birth", json!({"date": birth})),
            ("/plans/0/items/1/beneficiaries", json!(["p1"])),
        ];
        let found = found("CHI-024", "family", &changes);
        assert_eq!(!found.is_empty(), fires, "{birth}");
    }
}

#[test]
fn a_missing_guardian_is_a_warning_first_and_an_error_at_eligibility() {
    let without = case(
        "child-alone",
        &[("/protection/guardianships/0", Value::Null)],
    );
    let code = "CHI-006";
    let registered = judged(&without, "2015-06-03", None);
    assert_eq!(of(code, &registered), [Severity::Warning]);
    let asked = judged(&without, "2015-06-03", Some(Gate::G2));
    assert_eq!(of(code, &asked), [Severity::Error]);
    let eligible = judged(&without, "2015-06-06", None);
    assert_eq!(of(code, &eligible), [Severity::Error]);
}

#[test]
fn an_unknown_age_is_no_reason_for_a_guardian_until_something_is_prepared() {
    let changes = [
        ("/members/0/birth", Value::Null),
        ("/members/0/accompaniment", Value::Null),
        ("/protection/guardianships/0", Value::Null),
    ];
    let unknown = case("child-alone", &changes);
    assert_eq!(of("CHI-006", &judged(&unknown, "2015-06-03", None)), []);
    let asked = judged(&unknown, "2015-06-03", Some(Gate::G2));
    assert_eq!(of("CHI-006", &asked), [Severity::Error]);
}

#[test]
fn lighter_parts_of_a_rule_are_warnings() {
    let body = "/protection/best_interests/0/independent_of_enforcement";
    let help = "/protection/best_interests/0/assistance_body";
    let decider = found("CHI-004", "child-alone", &[(body, json!(false))]);
    assert_eq!(decider, [Severity::Warning]);
    let helper = found("CHI-004", "child-alone", &[(help, Value::Null)]);
    assert_eq!(helper, [Severity::Error]);
    let carrier = [("/travel/escorts/0/type", json!("airline_um_service"))];
    let legs = found("CHI-016", "child-alone", &carrier);
    assert_eq!(legs, [Severity::Warning; 2]);
}

/// A girl of sixteen with an "aunt" and without a paper is alone, whatever the record says of her company.
#[test]
fn sessions_without_a_representative_are_counted() {
    let first = "/counselling/0/representative";
    let base = "child-alone";
    let count = |changes: &[(&str, Value)]| {
        let report = judged(&case(base, changes), "2016-09-01", Some(Gate::G3));
        let found = report.findings.iter();
        found
            .filter(|one| one.rule.code == "CHI-034")
            .map(|one| one.args[0])
            .collect::<Vec<_>>()
    };
    let second = ("/counselling/1/representative", Value::Null);
    assert_eq!(count(std::slice::from_ref(&second)), [Arg::Int(1)]);
    assert_eq!(count(&[(first, Value::Null), second]), [Arg::Int(2)]);
}

#[test]
fn an_aunt_without_papers_is_no_guardian() {
    let aunt = json!({"id": "p2", "role": "other_relative", "accompaniment": "not_a_child",
                      "birth": {"date": "1980-01-01"}});
    let changes = [
        ("/members/0/accompaniment", json!("accompanied")),
        ("/members/-", aunt),
        (BID, Value::Null),
        ("/protection/guardianships/0", Value::Null),
        ("/protection/receiving/0", Value::Null),
    ];
    for code in ["CHI-001", "CHI-002", "CHI-006", "CHI-011"] {
        assert_eq!(
            found(code, "child-alone", &changes),
            [Severity::Error],
            "{code}"
        );
    }
}

#[test]
fn a_child_just_registered_gets_one_warning_at_most() {
    let report = judged(
        r#"{"format": "sankofa/1", "id": "x-1", "kind": "normal", "opened_on": "2016-01-04",
            "host": {"country": "MA"}, "origin": {"country": "CM"},
            "members": [{"id": "p1", "role": "principal", "birth": {"date": "2003-02-01"}}]}"#,
        "2016-01-04",
        None,
    );
    let about_children: Vec<_> = report
        .findings
        .iter()
        .filter(|finding| finding.rule.code.starts_with("CHI-"))
        .map(|finding| (finding.rule.code, finding.severity))
        .collect();
    assert_eq!(about_children, [("CHI-006", Severity::Warning)]);
}

#[test]
fn a_case_without_a_child_says_nothing_of_children() {
    let report = judged(&case("example", &[]), "2016-09-01", Some(Gate::G7));
    let codes: Vec<_> = report.findings.iter().map(|one| one.rule.code).collect();
    assert!(
        !codes.iter().any(|code| code.starts_with("CHI-")),
        "{codes:?}"
    );
}

#[test]
fn a_hand_over_is_looked_for_from_the_day_after_arrival() {
    let changes = [("/travel/events/2", Value::Null)];
    let arrived = case("child-alone", &changes);
    assert_eq!(of("CHI-017", &judged(&arrived, "2015-07-09", None)), []);
    let later = judged(&arrived, "2015-07-10", None);
    assert_eq!(of("CHI-017", &later), [Severity::Error]);
}
