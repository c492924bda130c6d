//! After the return: arrival, plan, payment, follow-up, closure. Situations from practice, and what each must yield.

use sankofa::{Gate, Lang, Report, Rulebook, Severity};
use serde_json::{Value, json};

const EXAMPLE: &str = include_str!("../../examples/example-case.json");
const FAMILY: &str = include_str!("../rulebook/bases/family.json");
const THEMES: [&str; 5] = ["ARR", "PLN", "MON", "CLO", "XCH"];

fn example() -> Value {
    to_be_closed(EXAMPLE)
}

fn family() -> Value {
    to_be_closed(FAMILY)
}

/// With what a closure needs, whatever its reason: how long the data are kept, and that somebody tried to call.
fn to_be_closed(text: &str) -> Value {
    let mut case: Value = serde_json::from_str(text).unwrap();
    case["retention"] = json!({"on": "2016-08-01", "until": "2021-08-01", "action": "anonymise"});
    case["contact_attempts"] = json!([
        {"id": "ca1", "on": "2016-07-20", "channel": "phone", "outcome": "no_answer"},
        {"id": "ca2", "on": "2016-07-22", "channel": "home_visit", "outcome": "moved"},
        {"id": "ca3", "on": "2016-07-26", "channel": "phone", "outcome": "wrong_number"}
    ]);
    case
}

fn check(case: &Value, gate: Option<Gate>, as_of: &str) -> Report {
    Rulebook::new(as_of.parse().unwrap())
        .gate(gate)
        .select(THEMES)
        .unwrap()
        .check(case.to_string().as_bytes())
}

fn found(report: &Report) -> Vec<(&'static str, Severity)> {
    report
        .findings
        .iter()
        .map(|finding| (finding.rule.code, finding.severity))
        .collect()
}

fn judged(case: &Value) -> Vec<(&'static str, Severity)> {
    found(&check(case, None, "2016-09-01"))
}

fn withdrawn_at_the_airport() -> Value {
    let mut case = example();
    case["travel"]["events"] = json!([{"id": "t1", "kind": "not_departed", "on": "2015-07-08T09:00:00+01:00", "members": ["p1"], "by": "iom-ma", "reason": "changed_mind"}]);
    case["withdrawals"] = json!([{"id": "w1", "members": ["p1"], "on": "2015-07-08T08:30:00+01:00", "by": "iom-ma", "accepted_on": "2015-07-08"}]);
    for part in ["plans", "entitlements", "contact_attempts"] {
        case[part] = json!([]);
    }
    case["monitoring"] = Value::Null;
    case["counselling"].as_array_mut().unwrap().truncate(2);
    case["protection"]["assessments"] = json!([]);
    case["deliveries"] = json!([
        {"id": "dl1", "component": "departure_cash", "members": ["p1"], "on": "2015-07-08", "form": "cash", "amount": {"minor": 3000, "currency": "EUR"}},
        {"id": "dl2", "component": "departure_cash", "members": ["p1"], "on": "2015-07-08", "form": "cash", "amount": {"minor": -3000, "currency": "EUR"}, "reverses": "dl1"}
    ]);
    case["closure"] = json!({"on": "2015-07-10", "reason": "withdrawn_before_departure", "by": "iom-ma", "approved_by": "manager", "approved_on": "2015-07-10"});
    case
}

#[test]
fn who_changes_their_mind_at_the_airport_is_neither_departed_nor_paid() {
    let mut case = withdrawn_at_the_airport();
    assert_eq!(judged(&case), []);
    // Half of the cash came back: the rest is still in the books.
    case["deliveries"][1]["amount"]["minor"] = json!(-1500);
    assert_eq!(judged(&case), [("CLO-015", Severity::Warning)]);
    case["deliveries"] = json!([{"id": "dl1", "component": "post_arrival", "members": ["p1"], "on": "2015-07-09", "form": "cash"}]);
    let said = judged(&case);
    assert!(said.contains(&("CLO-015", Severity::Error)), "{said:?}");
    assert!(said.contains(&("ARR-001", Severity::Error)), "{said:?}");
}

#[test]
fn one_who_stays_behind_does_not_undo_the_departure_of_the_others() {
    let mut case = family();
    case["closure"] = json!({"on": "2016-08-01", "reason": "lost_contact", "by": "iom-cm", "approved_by": "manager",
        "members": [{"member": "p1", "reason": "lost_contact"}, {"member": "p2", "reason": "withdrawn_before_departure", "on": "2015-07-07"},
            {"member": "p3", "reason": "lost_contact"}, {"member": "p4", "reason": "lost_contact"}]});
    // The departure names the one who withdrew.
    assert_eq!(
        judged(&case)
            .iter()
            .filter(|(code, _)| *code == "CLO-015")
            .count(),
        3
    );
    case["members"][1]["participation"] = json!("withdrawn");
    for event in case["travel"]["events"].as_array_mut().unwrap() {
        event["members"] = json!(["p1", "p3", "p4"]);
    }
    assert_eq!(judged(&case), []);
}

#[test]
fn a_late_plan_is_a_warning_and_stops_nothing() {
    let mut case = example();
    case["plans"][0]["on"] = json!("2015-08-23");
    let report = check(&case, None, "2016-09-01");
    assert_eq!(found(&report), [("PLN-002", Severity::Warning)]);
    assert!(report.passes(Severity::Error));
    assert!(
        report
            .to_json(Lang::En)
            .contains("45 days after the return")
    );
    // A later version does not make an early first one late.
    let mut second = case["plans"][0].clone();
    second["id"] = json!("pl2");
    second["replaces"] = json!("pl1");
    case["plans"][0]["on"] = json!("2015-07-24");
    case["plans"].as_array_mut().unwrap().push(second);
    let said = judged(&case);
    assert!(!said.contains(&("PLN-002", Severity::Warning)), "{said:?}");
}

#[test]
fn one_late_plan_of_a_family_is_said_once() {
    let mut case = family();
    case["plans"][0]["on"] = json!("2015-08-23");
    assert_eq!(judged(&case), [("PLN-002", Severity::Warning)]);
}

#[test]
fn a_case_opened_after_the_return_waits_from_its_opening() {
    let mut case = example();
    case["opened_on"] = json!("2015-08-20");
    case["plans"][0]["on"] = json!("2015-09-10");
    let said = judged(&case);
    assert!(!said.contains(&("PLN-002", Severity::Warning)), "{said:?}");
}

#[test]
fn a_plan_with_economic_items_only_lacks_two_answers() {
    let mut case = example();
    case["plans"][0]["dimensions"] = json!({"economic": "items"});
    assert_eq!(judged(&case), [("PLN-005", Severity::Warning); 2]);
}

#[test]
fn an_unreadable_answer_leaves_the_dimension_open() {
    let mut case = example();
    case["plans"][0]["dimensions"]["social"] = json!("perhaps");
    let report = check(&case, None, "2016-09-01");
    assert_eq!(found(&report), []);
    assert_eq!(report.skipped.get("PLN-005"), Some(&1));
}

#[test]
fn offices_that_disagree_on_a_birth_do_not_pay() {
    let mut case = example();
    case["conflicts"] = json!([{"id": "cf1", "path": "members/p1/birth", "on": "2015-08-01",
        "values": [{"value": {"date": "1989"}, "by": "iom-ma"}, {"value": {"date": "1998"}, "by": "iom-cm"}]}]);
    let g6 = |case: &Value| found(&check(case, Some(Gate::G6), "2016-09-01"));
    assert_eq!(g6(&case), [("XCH-007", Severity::Error)]);
    case["conflicts"][0]["resolved"] =
        json!({"value": {"date": "1989"}, "on": "2015-08-13", "by": "iom-cm"});
    assert_eq!(
        g6(&case),
        [("XCH-007", Severity::Error)],
        "settled between two payments"
    );
    case["conflicts"][0]["resolved"]["on"] = json!("2015-08-12");
    assert_eq!(g6(&case), []);
    // Nothing was paid, nothing is asked: the offices may take their time.
    case["conflicts"][0]["resolved"] = Value::Null;
    case["deliveries"] = json!([]);
    assert_eq!(judged(&case), []);
    assert_eq!(g6(&case), [("XCH-007", Severity::Error)]);
    case["conflicts"][0]["path"] = json!("members/p1/occupation");
    assert_eq!(g6(&case), []);
}

#[test]
fn who_leaves_again_is_noted_and_was_offered_a_talk() {
    let mut case = example();
    case["deliveries"].as_array_mut().unwrap().truncate(1);
    case["closure"] = json!({"on": "2016-08-01", "reason": "remigrated", "by": "iom-cm", "approved_by": "manager"});
    let both = [("MON-013", Severity::Info), ("CLO-006", Severity::Warning)];
    assert_eq!(judged(&case), both);
    case["closure"]["exit"] = json!({"offered_on": "2016-08-10"});
    assert_eq!(judged(&case), [("MON-013", Severity::Info)]);
    case["closure"]["exit"] = json!({"held_on": "2016-07-20"});
    let noted = [("MON-013", Severity::Info), ("CLO-006", Severity::Info)];
    assert_eq!(judged(&case), noted);
}

#[test]
fn a_wish_that_passed_is_not_repeated() {
    let mut case = example();
    case["monitoring"]["visits"][0]["intends_to_leave"] = json!(true);
    assert_eq!(judged(&case), [("MON-013", Severity::Info)]);
    case["monitoring"]["surveys"][0]["intends_to_leave"] = json!(false);
    assert_eq!(judged(&case), []);
}

#[test]
fn a_visit_sees_only_what_is_there() {
    let mut case = example();
    case["monitoring"]["visits"][0]["deliveries"] = json!(["dl1"]);
    case["monitoring"]["visits"][0]["on"] = json!("2015-08-11");
    assert_eq!(judged(&case), [("MON-002", Severity::Error)]);
    // The same day, once with a time: nobody can say.
    case["monitoring"]["visits"][0]["on"] = json!("2015-08-12T09:00:00+01:00");
    let report = check(&case, None, "2016-09-01");
    assert_eq!(found(&report), []);
    assert_eq!(report.skipped.get("MON-002"), Some(&1));
    // The delivery lies ahead of the day of judgement, the visit to it does not.
    case["monitoring"]["visits"][0]["on"] = json!("2015-08-05");
    let early = found(&check(&case, None, "2015-08-06"));
    assert_eq!(early, [("MON-002", Severity::Error)]);
}

#[test]
fn an_arrival_reported_by_nobody_is_open() {
    let mut case = example();
    for place in [1, 2] {
        case["travel"]["events"][place]
            .as_object_mut()
            .unwrap()
            .remove("by");
    }
    let report = check(&case, Some(Gate::G6), "2016-09-01");
    assert_eq!(found(&report), []);
    assert_eq!(report.skipped.get("ARR-001"), Some(&1));
}

#[test]
fn a_programme_may_pay_before_arrival_for_a_reason_that_it_names() {
    let programme = "name = \"early\"\ntitle.en = \"Early payment\"\nextends = \"base@2026-1\"\n[params]\npre_arrival_reasons = [\"sound_reason\"]\n[[versions]]\nid = \"1\"\n";
    let mut case = example();
    case["travel"]["events"] = json!([case["travel"]["events"][0]]);
    case["monitoring"] = Value::Null;
    for place in [0, 1] {
        case["deliveries"][place]["exception"] = json!("sound_reason");
    }
    let book = |text: Option<&str>| {
        let book = Rulebook::new("2016-09-01".parse().unwrap());
        let book = match text {
            Some(text) => book.programme_text(text).unwrap(),
            None => book,
        };
        book.select(["ARR"])
            .unwrap()
            .check(case.to_string().as_bytes())
    };
    assert_eq!(found(&book(None)), [("ARR-001", Severity::Error)]);
    assert_eq!(found(&book(Some(programme))), []);
}

#[test]
fn a_closure_without_a_day_is_judged_as_closed() {
    let mut case = example();
    case["closure"] = json!({"reason": "lost_contact", "by": "iom-cm", "approved_by": " "});
    assert_eq!(judged(&case), [("CLO-001", Severity::Error); 2]);
}

#[test]
fn the_second_instalment_that_never_came_keeps_the_case_from_being_completed() {
    let mut case = example();
    case["plans"][0]["items"][0]["instalments"] = json!([
        {"id": "in1", "number": 1, "amount": {"minor": 35000, "currency": "EUR"}},
        {"id": "in2", "number": 2, "amount": {"minor": 35000, "currency": "EUR"}}
    ]);
    case["deliveries"][0]["instalment"] = json!(1);
    case["reports"] = json!([{"id": "rp1", "kind": "final", "on": "2016-07-20", "accepted_on": "2016-07-25", "meeting_on": "2016-07-15"}]);
    case["closure"] = json!({"on": "2016-08-01", "reason": "completed", "by": "iom-cm", "approved_by": "manager"});
    let report = check(&case, None, "2016-09-01");
    assert_eq!(found(&report), [("CLO-002", Severity::Error)]);
    case["deliveries"][1]["receipts"] = json!([]);
    case["deliveries"][0]["instalment"] = json!(2);
    case["plans"][0]["items"][0]["instalments"]
        .as_array_mut()
        .unwrap()
        .remove(0);
    let report = check(&case, None, "2016-09-01");
    assert_eq!(found(&report), [("CLO-002", Severity::Error)], "no proof");
}

/// The verdict does not depend on the order in which an office keeps its lists.
#[test]
fn order_does_not_matter() {
    let mut case = family();
    case["plans"][0]["on"] = json!("2015-08-23");
    case["plans"][0]["approvals"][1]["on"] = json!("2015-08-13");
    case["travel"]["events"][1]["by"] = json!("iom-ma");
    case["travel"]["events"][2]["by"] = json!("iom-ma");
    case["closure"] = json!({"on": "2016-08-01", "reason": "completed", "by": "iom-cm"});
    let said = |case: &Value| {
        let mut said = found(&check(case, Some(Gate::G7), "2016-09-01"));
        said.sort_unstable_by_key(|(code, _)| *code);
        said
    };
    let first = said(&case);
    assert!(first.len() >= 8, "{first:?}");
    for list in [
        "/members",
        "/deliveries",
        "/plans/0/approvals",
        "/plans/0/items",
        "/travel/events",
    ] {
        case.pointer_mut(list)
            .unwrap()
            .as_array_mut()
            .unwrap()
            .reverse();
        assert_eq!(said(&case), first, "{list}");
    }
}
