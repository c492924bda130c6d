//! Rules on dates: every list of a case is looked at, and a verdict hangs on the day that is asked for.

use std::collections::BTreeSet;

use crate::given::base;
use sankofa::record::{Record, RecordInfo, Shape};
use sankofa::{Case, Date, Lang, Report, Rulebook};
use serde_json::{Map, Value, json};

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn example() -> Value {
    base("example")
}

fn places(report: &Report, code: &str) -> BTreeSet<String> {
    let of = report.findings.iter().filter(|one| one.rule.code == code);
    of.map(|one| one.at.path(<Case<'static> as Record<'static>>::RECORD))
        .collect()
}

/// Lists that say what is to come, or describe: nothing in them has happened on a day.
const NOT_EVENTS: &[&str] = &[
    "/members/0",
    "/members/0/phones/0",
    "/members/0/contacts/0",
    "/members/0/skills/0",
    "/members/0/status/0/return_decision/remedies/0",
    "/organisations/0",
    "/related_cases/0",
    "/travel/legs/0",
    "/travel/escorts/0",
    "/travel/transits/0",
    "/travel/visas/0",
    "/plans/0/needs/0",
    "/plans/0/items/0",
    "/plans/0/items/0/quotes/0",
    "/plans/0/items/0/instalments/0",
    "/deliveries/0/receipts/0",
    "/monitoring/schedule/0",
    "/protection/assessments/0/measures/0",
];

/// A record with one element in each list below it, each dated ahead; notes the places of what has a date.
fn filled(info: &'static RecordInfo, at: &str, dated: &mut BTreeSet<String>) -> Value {
    let mut value = Map::new();
    for field in info.fields {
        let at = format!("{at}/{}", field.name);
        match field.name {
            "on" if info.fields.iter().any(|field| field.name == "recorded_on") => {
                value.insert("on".into(), json!("2018-01-01"));
                value.insert("recorded_on".into(), json!("2016-01-01"));
                dated.insert(at.trim_end_matches("/on").to_owned());
            }
            "recorded_on" | "voided" => {}
            name => {
                let inner = match field.shape {
                    Shape::Record(inner) => filled(inner, &at, dated),
                    Shape::List(Shape::Record(inner)) => {
                        json!([filled(inner, &format!("{at}/0"), dated)])
                    }
                    _ => continue,
                };
                value.insert(name.to_owned(), inner);
            }
        }
    }
    Value::Object(value)
}

#[test]
fn every_list_of_events_is_looked_at() {
    let mut dated = BTreeSet::new();
    let case = filled(<Case<'static> as Record<'static>>::RECORD, "", &mut dated);
    let book = Rulebook::new(day("2016-09-01"))
        .select(["TMP-005"])
        .unwrap();
    let report = book.check(case.to_string().as_bytes());
    let mut found = places(&report, "TMP-005");
    for place in NOT_EVENTS {
        assert!(dated.remove(*place), "{place} has no date of its own");
    }
    found.retain(|place| !place.is_empty());
    assert_eq!(found, dated);
}

#[test]
fn a_date_ahead_without_the_day_of_writing_is_counted_as_open() {
    let report = Rulebook::new(day("2015-07-06")).check(example().to_string().as_bytes());
    assert!(places(&report, "TMP-005").is_empty());
    assert_eq!(report.skipped.get("TMP-005"), Some(&1));
    let report = Rulebook::new(day("2016-09-01")).check(example().to_string().as_bytes());
    assert_eq!(report.skipped.get("TMP-005"), None);
}

#[test]
fn a_corrected_or_voided_date_is_no_mistake() {
    for mark in ["voided", "corrected"] {
        let mut case = example();
        let visits = case["monitoring"]["visits"].as_array_mut().unwrap();
        visits[0]["on"] = json!("2025-10-14");
        visits[0]["recorded_on"] = json!("2015-10-14");
        if mark == "voided" {
            visits[0]["voided"] =
                json!({"on": "2015-10-15", "by": "iom-cm", "reason": "wrong year"});
        } else {
            visits.push(json!({"id": "mv2", "on": "2015-10-14", "replaces": "mv1"}));
        }
        let report = Rulebook::new(day("2016-09-01")).check(case.to_string().as_bytes());
        assert!(places(&report, "TMP-005").is_empty(), "{mark}");
    }
}

/// TMP-008: the same day gives the same verdict, whenever it is asked for; another day gives another.
#[test]
fn the_verdict_hangs_on_the_day_that_is_asked_for() {
    let mut case = example();
    case["declarations"][0]["on"] = json!("2015-07-03");
    let text = case.to_string();
    let on = |as_of| Rulebook::new(day(as_of)).check(text.as_bytes());
    assert_eq!(
        on("2016-09-01").to_json(Lang::En),
        on("2016-09-01").to_json(Lang::En)
    );
    assert_eq!(places(&on("2016-09-01"), "TMP-001").len(), 1);
    assert!(places(&on("2015-07-02"), "TMP-001").is_empty());
}

#[test]
fn order_is_judged_for_each_member_and_said_once() {
    let mut case = base("family");
    let met = case["counselling"].as_array_mut().unwrap();
    let met = met.iter_mut().find(|one| one["kind"] == "post_arrival");
    let met = met.unwrap();
    let after = std::mem::replace(&mut met["on"], json!("2015-07-03"));
    let report = Rulebook::new(day("2016-09-01")).check(case.to_string().as_bytes());
    let of = report
        .findings
        .iter()
        .filter(|one| one.rule.code == "TMP-001");
    assert_eq!(of.count(), 1);
    // The second declaration alone comes after the clearance.
    let met = case["counselling"].as_array_mut().unwrap();
    let met = met.iter_mut().find(|one| one["kind"] == "post_arrival");
    met.unwrap()["on"] = after;
    case["declarations"][1]["on"] = json!("2015-07-03");
    let report = Rulebook::new(day("2016-09-01")).check(case.to_string().as_bytes());
    let of = report
        .findings
        .iter()
        .filter(|one| one.rule.code == "TMP-001");
    assert_eq!(of.count(), 1);
}

#[test]
fn help_and_cash_before_the_plan_are_in_order() {
    let mut case = example();
    let deliveries = case["deliveries"].as_array_mut().unwrap();
    deliveries.push(
        json!({"id": "dl0", "on": "2015-07-08", "component": "departure_cash", "form": "cash"}),
    );
    let visits = case["monitoring"]["visits"].as_array_mut().unwrap();
    visits.push(json!({"id": "mv0", "on": "2015-07-30", "mode": "phone", "reached": true}));
    let report = Rulebook::new(day("2016-09-01")).check(case.to_string().as_bytes());
    assert!(places(&report, "TMP-001").is_empty());
    case["monitoring"]["visits"][1]["deliveries"] = json!(["dl1"]);
    let report = Rulebook::new(day("2016-09-01")).check(case.to_string().as_bytes());
    // That is for MON-002, and said once.
    assert!(places(&report, "TMP-001").is_empty());
    assert_eq!(places(&report, "MON-002").len(), 1);
}

/// A pair that a rule of a theme tells is told here in the hours of one day only.
#[test]
fn what_another_rule_tells_of_days_is_told_of_hours() {
    let codes = |case: &Value, only: &[&str]| {
        let book = Rulebook::new(day("2016-09-01")).gate(Some(sankofa::Gate::G6));
        let book = book.select(only.iter().copied()).unwrap();
        let report = book.check(case.to_string().as_bytes());
        let mut all: Vec<_> = report.findings.iter().map(|one| one.rule.code).collect();
        all.dedup();
        all
    };
    // The delivery and its approval.
    let mut case = example();
    for place in [0, 1] {
        case["plans"][0]["approvals"][place]["on"] = json!("2015-08-12T15:00:00+01:00");
    }
    let only = ["TMP-001", "PLN-007"];
    for (on, told) in [
        ("2015-08-11", vec!["PLN-007"]),
        ("2015-08-12T14:59:00+01:00", vec!["TMP-001"]),
        ("2015-08-12T15:00:00+01:00", vec![]),
        ("2015-08-12", vec![]),
    ] {
        case["deliveries"][0]["on"] = json!(on);
        assert_eq!(codes(&case, &only), told, "{on}");
    }
    // A visit and the arrival.
    let mut case = example();
    let events = case["travel"]["events"].as_array_mut().unwrap();
    events.retain(|event| event["kind"] != "received");
    for (on, told) in [
        ("2015-07-08", vec!["MON-002"]),
        ("2015-07-09T00:24:00+01:00", vec!["TMP-001"]),
        ("2015-07-09", vec![]),
    ] {
        case["monitoring"]["visits"][0]["on"] = json!(on);
        assert_eq!(codes(&case, &["TMP-001", "MON-002"]), told, "{on}");
    }
    // The closure and the last visit.
    let mut case = example();
    case["monitoring"]["visits"][0]["on"] = json!("2016-08-20T10:00:00+01:00");
    for (on, told) in [
        ("2016-08-19", vec!["CLO-004"]),
        ("2016-08-20T09:00:00+01:00", vec!["TMP-001"]),
        ("2016-08-20T10:00:00+01:00", vec![]),
        ("2016-08-20", vec![]),
    ] {
        case["closure"] = json!({"on": on, "reason": "other", "text": "made-up", "by": "iom-cm"});
        assert_eq!(codes(&case, &["TMP-001", "CLO-004"]), told, "{on}");
    }
}

#[test]
fn a_case_opened_after_the_return_is_judged_from_departure_on() {
    let mut case = example();
    case["kind"] = json!("retroactive");
    case["opened_on"] = json!("2015-07-15");
    case["counselling"] = json!([
        {"id": "cs1", "kind": "information", "members": ["p1"], "on": "2015-07-16"},
        {"id": "cs3", "kind": "post_arrival", "members": ["p1"], "on": "2015-07-20"}
    ]);
    let report = Rulebook::new(day("2016-09-01")).check(case.to_string().as_bytes());
    assert!(places(&report, "TMP-001").is_empty());
    assert!(places(&report, "TMP-005").is_empty());
}

#[test]
fn working_days_are_those_of_the_rule_set() {
    use sankofa::programme::{Calendar, Programmes, RuleNames};

    let base = Programmes::base().params();
    for (from, until, days) in [
        ("2015-07-03", "2015-07-03", 0),
        ("2015-07-03", "2015-07-04", 0),
        ("2015-07-03", "2015-07-06", 1),
        ("2015-07-06", "2015-07-13", 5),
        ("2015-07-04", "2015-08-04", 22),
        ("2015-07-13", "2015-07-06", -5),
    ] {
        let counted = Calendar::of(None, base).between(day(from), day(until));
        assert_eq!(counted, days, "{from} {until}");
    }
    let other = r#"
        name = "other"
        title.en = "Another weekend"
        date_basis = "application"
        extends = "base"
        [params]
        weekend = ["friday"]
        holidays = ["2015-07-17", "2015-07-18"]
        [[versions]]
        id = "1"
    "#;
    let none = other
        .replace("weekend = [\"friday\"]", "")
        .replace("[params]", "unset = [\"weekend\"]\n[params]")
        .replace("\"other\"", "\"none\"");
    let mut programmes = Programmes::builtin().clone();
    programmes.add(other, &[], RuleNames::ByForm).unwrap();
    programmes.add(&none, &[], RuleNames::ByForm).unwrap();
    let params = |name: &str| {
        let programme = programmes.get(name).unwrap();
        programme.versions().first().unwrap().params().clone()
    };
    let (own, none) = (params("other"), params("none"));
    let (own, none) = (Calendar::of(None, &own), Calendar::of(None, &none));
    let (first, last) = (day("2015-07-01"), day("2015-07-20"));
    // Nineteen days without three Fridays, one of which is a holiday, and without a Saturday that is one.
    assert_eq!(own.between(first, last), 15);
    assert!(own.is_working(day("2015-07-05")));
    assert!(!own.is_working(day("2015-07-18")));
    // Without a weekend the two holidays are free all the same.
    assert_eq!(none.between(first, last), 17);
    // A country that is known has its own weekend and holidays: the Throne Day was a Thursday.
    let morocco = Calendar::of(sankofa::codes::Country::parse("MA"), base);
    assert_eq!(morocco.between(day("2015-07-29"), day("2015-07-31")), 1);
}

#[test]
fn months_end_on_the_last_day_of_a_shorter_month() {
    for (from, months, until) in [
        ("2015-08-31", 6, "2016-02-29"),
        ("2014-08-31", 6, "2015-02-28"),
        ("2016-02-29", 12, "2017-02-28"),
        ("2016-01-30", 1, "2016-02-29"),
    ] {
        assert_eq!(day(from).plus_months(months), day(until), "{from}");
    }
}
