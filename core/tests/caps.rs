//! Caps of programmes made for the test: what none of the library has, or no page can show at its edge.

use crate::given::base;
use sankofa::record::Record;
use sankofa::{Arg, Case, Gate, Report, Rulebook};
use serde_json::{Value, json};

const EACH: &str =
    "[[caps]]\ncomponent = \"reintegration\"\namount = { minor = 100000, currency = \"EUR\" }\n";
const HALF: &str = "amount = { minor = 50000, currency = \"EUR\" }\n";

/// Another row of the same component.
fn row(conditions: &str, amount: &str) -> String {
    format!("[[caps]]\ncomponent = \"reintegration\"\n{conditions}\n{amount}")
}

fn household(minor: i64, conditions: &str) -> String {
    row(
        &format!("unit = \"household\"\n{conditions}"),
        &format!("amount = {{ minor = {minor}, currency = \"EUR\" }}\n"),
    )
}

/// A case under a programme with these parameters and caps.
fn judged(case: &Value, params: &str, caps: &str) -> Report {
    let toml = format!(
        "name = \"own\"\ntitle.en = \"Own\"\nextends = \"base@2026-1\"\ndate_basis = \"application\"\ncurrency = \"EUR\"\n[params]\n{params}\n{caps}[[versions]]\nid = \"1\"\n"
    );
    Rulebook::new("2016-09-01".parse().unwrap())
        .gate(Some(Gate::G6))
        .select(["BEN"])
        .unwrap()
        .programme_text(&toml)
        .unwrap()
        .check(case.to_string().as_bytes())
}

/// Each finding with its first argument and its place.
fn told(report: &Report) -> Vec<String> {
    let one = |finding: &sankofa::Finding| {
        let defect = match finding.args[0] {
            Arg::Code(word) => word,
            _ => "",
        };
        let at = finding.at.path(<Case<'static> as Record<'static>>::RECORD);
        format!("{} {defect} {at}", finding.rule.code)
    };
    report.findings.iter().map(one).collect()
}

fn skipped(report: &Report, code: &str) -> u64 {
    report.skipped.get(code).copied().unwrap_or(0)
}

fn euros(minor: i64) -> Value {
    json!({"minor": minor, "currency": "EUR"})
}

/// What some members are granted.
fn granted(id: &str, on: &str, members: &[&str], minor: i64) -> Value {
    json!({"id": id, "component": "reintegration", "programme": "own", "on": on, "members": members,
        "unit": "household", "cap": euros(minor)})
}

/// The family with these entitlements, and deliveries of these amounts out of them.
fn family(entitlements: &[Value], delivered: &[(&str, i64)]) -> Value {
    let mut case = base("family");
    case["programme"] = json!("own");
    case["plans"] = json!([]);
    case["entitlements"] = json!(entitlements);
    let one = |(place, (of, minor)): (usize, &(&str, i64))| {
        json!({"id": format!("dl{place}"), "entitlement": of, "on": format!("2015-08-1{place}"), "form": "in_kind",
            "amount": euros(*minor)})
    };
    case["deliveries"] = delivered.iter().enumerate().map(one).collect();
    case
}

const EARLY: &str = "2015-07-10";
const LATER: &str = "2015-07-11";
const LATEST: &str = "2015-07-12";

#[test]
fn members_together_stay_within_the_cap_of_the_household() {
    let caps = format!("{EACH}{}", household(150_000, ""));
    let found = |entitlements: &[Value]| told(&judged(&family(entitlements, &[]), "", &caps));
    let first = || granted("e1", EARLY, &["p1"], 100_000);
    let second = |minor| granted("e2", LATER, &["p2"], minor);
    assert_eq!(found(&[first(), second(50_000)]), [""; 0]);
    let over = ["BEN-004 together /entitlements/1/cap"];
    assert_eq!(found(&[first(), second(50_001)]), over);
    // Told at what was granted last, whatever the order of the list; a grant of nothing is none.
    assert_eq!(
        found(&[second(50_001), first()]),
        ["BEN-004 together /entitlements/0/cap"]
    );
    let none = granted("e3", LATEST, &["p3"], 0);
    assert_eq!(found(&[first(), second(50_001), none]), over);
    // What is too much for one person alone is told as that.
    let alone = found(&[granted("e1", EARLY, &["p1"], 100_001), second(60_000)]);
    assert_eq!(alone, ["BEN-001 granted /entitlements/0/cap"]);
    // What another programme grants, and another component, count for themselves.
    let mut other = second(60_000);
    other["programme"] = json!("ma-eu-2015");
    assert_eq!(found(&[first(), other]), [""; 0]);
    let mut other = second(60_000);
    other["component"] = json!("housing_support");
    assert_eq!(found(&[first(), other]), [""; 0]);
}

#[test]
fn what_is_over_the_cap_of_a_person_is_not_told_of_the_household_again() {
    let caps = format!("{EACH}{}", household(150_000, ""));
    let entitlements = [
        granted("e0", EARLY, &["p2"], 60_000),
        granted("e1", LATER, &["p1"], 60_000),
        granted("e2", LATEST, &["p1"], 60_000),
    ];
    let paid = [("e1", 50_001), ("e2", 60_000)];
    let report = judged(&family(&entitlements, &paid), "", &caps);
    assert_eq!(told(&report)[0], "BEN-001 together /deliveries/1");
}

/// Who was in a procedure before gets more, and since when the father was nobody wrote down.
#[test]
fn a_cap_of_the_household_that_is_not_known_is_left_open() {
    let caps = format!(
        "{EACH}{}{}",
        household(150_000, ""),
        household(190_000, "procedure_to = \"2025-09-27\"")
    );
    let report = |second: i64| {
        let entitlements = [
            granted("e1", EARLY, &["p1"], 100_000),
            granted("e2", LATER, &["p2"], second),
        ];
        let mut case = family(&entitlements, &[]);
        case["members"][0]["asylum"] = json!([{"id": "as1", "status": "rejected_final"}]);
        let report = judged(&case, "", &caps);
        (told(&report), skipped(&report, "BEN-004"))
    };
    assert_eq!(report(50_000), (vec![], 0));
    assert_eq!(report(50_001), (vec![], 1));
    assert_eq!(report(90_000), (vec![], 1));
    let over = "BEN-004 together /entitlements/1/cap".to_owned();
    assert_eq!(report(90_001), (vec![over], 0));
}

#[test]
fn things_given_to_one_person_count_together() {
    let found = |entitlements: &[Value], paid: &[(&str, i64)]| {
        told(&judged(&family(entitlements, paid), "", EACH))
    };
    let of = |id, on, members: &[&str]| granted(id, on, members, 10_000);
    let twice = [of("e1", EARLY, &["p1"]), of("e2", LATER, &["p1"])];
    assert_eq!(found(&twice, &[("e1", 60_000), ("e2", 40_000)]), [""; 0]);
    let over = ["BEN-001 together /deliveries/1"];
    assert_eq!(found(&twice, &[("e1", 60_000), ("e2", 40_001)]), over);
    // Nothing came out of the third.
    let thrice = [
        twice[0].clone(),
        twice[1].clone(),
        of("e3", LATEST, &["p1"]),
    ];
    let paid = [("e1", 60_000), ("e2", 40_001), ("e3", 0)];
    assert_eq!(found(&thrice, &paid), over);
    // Each for somebody else.
    let each = [of("e1", EARLY, &["p1"]), of("e2", LATER, &["p2"])];
    assert_eq!(found(&each, &[("e1", 60_000), ("e2", 100_000)]), [""; 0]);
    // What is for both holds what is for one of them.
    let both = [of("e1", EARLY, &["p1", "p2"]), of("e2", LATER, &["p1"])];
    assert_eq!(found(&both, &[("e1", 120_000), ("e2", 80_000)]), [""; 0]);
    assert_eq!(found(&both, &[("e1", 120_000), ("e2", 80_001)]), over);
}

#[test]
fn things_given_to_somebody_of_unknown_age_are_left_open_together() {
    let caps = format!("{EACH}{}", row("age_under = 18", HALF));
    let open = |second: i64| {
        let entitlements = [
            granted("e1", EARLY, &["p3"], 10_000),
            granted("e2", LATER, &["p3"], 10_000),
        ];
        let mut case = family(&entitlements, &[("e1", 25_000), ("e2", second)]);
        case["members"][2]["birth"] = Value::Null;
        let report = judged(&case, "", &caps);
        assert_eq!(told(&report), [""; 0]);
        skipped(&report, "BEN-001")
    };
    assert_eq!((open(25_000), open(25_001)), (0, 2), "once for each");
}

/// The example, granted 1,000 EUR; what is told of it, and how often a rule was skipped.
fn person(caps: &str, change: impl FnOnce(&mut Value)) -> (Vec<String>, u64) {
    let mut case = base("example");
    case["programme"] = json!("own");
    case["plans"] = json!([]);
    case["deliveries"] = json!([]);
    case["entitlements"] = json!([granted("e1", EARLY, &["p1"], 100_000)]);
    change(&mut case["members"][0]);
    let report = judged(&case, "", caps);
    (told(&report), skipped(&report, "BEN-010"))
}

fn is(defect: &str) -> (Vec<String>, u64) {
    (vec![format!("{defect} granted /entitlements/0/cap")], 0)
}

/// The case was opened on 2 June 2015.
#[test]
fn a_stay_is_counted_in_whole_months() {
    let after = |months: i64, entered: &str| {
        let short = format!("stay_under_months = {months}");
        let caps = format!("{EACH}{}", row(&short, HALF));
        person(&caps, |member| member["entered_host_on"] = json!(entered))
    };
    for (months, last) in [(3, "2015-03-02"), (7, "2014-11-02"), (31, "2012-11-02")] {
        assert_eq!(after(months, last), (vec![], 0), "{last}");
        assert_eq!(after(months + 1, last), is("BEN-010"), "{last}");
    }
    assert_eq!(after(7, "2014-11-03"), is("BEN-010"));
    assert_eq!(after(7, "2014-11"), (vec![], 1), "the day is not known");
    assert_eq!(after(7, "2014-10"), (vec![], 0));
}

#[test]
fn the_first_decision_against_a_person_counts() {
    let caps = format!("{EACH}{}", row("decided_from_days = 31", HALF));
    let after = |asylum: Value, decision: Value| {
        person(&caps, |member| {
            member["asylum"] = asylum;
            member["status"][0]["return_decision"] = decision;
        })
    };
    let refused = |on: &str| json!({"id": "as1", "status": "rejected_final", "outcome_on": on});
    let fine = (vec![], 0);
    assert_eq!(after(json!([refused("2015-05-03")]), Value::Null), fine);
    let late = is("BEN-010");
    assert_eq!(after(json!([refused("2015-05-02")]), Value::Null), late);
    let twice = json!([refused("2015-05-20"), refused("2015-05-02")]);
    assert_eq!(after(twice, Value::Null), late);
    let left = json!([{"id": "as1", "status": "withdrawn_by_person", "withdrawn_on": "2015-05-02", "outcome_on": "2015-05-20"}]);
    assert_eq!(after(left, Value::Null), late);
    let open =
        json!([{"id": "as1", "status": "pending_first_instance", "outcome_on": "2015-05-02"}]);
    let told = json!({"on": "2015-05-02", "notified_on": "2015-05-10"});
    assert_eq!(after(open.clone(), told), fine);
    let told = json!({"on": "2015-05-02"});
    assert_eq!(after(open, told), late);
}

#[test]
fn the_status_on_the_day_of_the_application_counts() {
    let caps = format!(
        "{EACH}{}",
        row("statuses = [\"humanitarian_permit\"]", HALF)
    );
    let with = |until: &str, from: &str| {
        person(&caps, |member| {
            member["status"] = json!([
                {"id": "st0", "status": "humanitarian_permit", "from": "2014-01-01", "until": until},
                {"id": "st1", "status": "irregular_overstay", "from": from},
                {"id": "st2", "status": "unknown", "from": "2014-01-01"},
            ]);
        })
    };
    assert_eq!(with("2015-06-01", "2015-06-02"), (vec![], 0));
    assert_eq!(with("2015-06-02", "2015-06-03"), is("BEN-001"));
    assert_eq!(
        with("2015-06-02", "2015-06-02"),
        (vec![], 1),
        "both at once"
    );
}

/// What is told of cash at departure in some form, and whether the rule was skipped.
fn form(params: &str, caps: &[&str], form: Value) -> (usize, u64) {
    let mut case = base("example");
    case["programme"] = json!("own");
    let paid = json!({"id": "dl3", "component": "departure_cash", "members": ["p1"], "on": "2015-07-08", "form": form,
        "amount": euros(3_000)});
    case["deliveries"].as_array_mut().unwrap().push(paid);
    let row = |more: &&str| {
        format!(
            "[[caps]]\ncomponent = \"departure_cash\"\namount = {{ minor = 3000, currency = \"EUR\" }}\n{more}\n"
        )
    };
    let caps: String = caps.iter().map(row).collect();
    let report = judged(&case, params, &format!("{EACH}{caps}"));
    let of_form = told(&report);
    let of_form = of_form.iter().filter(|one| one.starts_with("BEN-006"));
    (of_form.count(), skipped(&report, "BEN-006"))
}

#[test]
fn forms_that_caps_allow() {
    let (fine, wrong, open) = ((0, 0), (1, 0), (0, 1));
    let cash = "forms = [\"cash\"]";
    let with = |caps: &[&str], told: &str| form("", caps, json!(told));
    assert_eq!(with(&[cash], "cash"), fine);
    assert_eq!(with(&[cash], "voucher"), wrong);
    assert_eq!(with(&[cash], "mixed"), open, "partly in cash");
    assert_eq!(with(&["forms = [\"cash\", \"mixed\"]"], "mixed"), fine);
    assert_eq!(form("", &[cash], Value::Null), open);
    // A component of which the programme says nothing.
    assert_eq!(form("", &[""], Value::Null), fine);
    assert_eq!(with(&[""], "voucher"), fine);
    // Rows that do not say the same do not settle it; of a child they may say something else.
    let child = "age_under = 18\nforms = [\"cash\", \"voucher\"]";
    assert_eq!(with(&[cash, child], "cash"), fine);
    assert_eq!(with(&[cash, child], "voucher"), open);
    assert_eq!(with(&[cash, child], "in_kind"), wrong);
    assert_eq!(with(&[cash, "age_under = 18"], "cash"), fine);
    assert_eq!(with(&[cash, "age_under = 18"], "voucher"), open);
}

#[test]
fn forms_that_are_listed() {
    let (fine, wrong, open) = ((0, 0), (1, 0), (0, 1));
    let cash = "form_allowed = { departure_cash = [\"cash\"] }";
    let both = "form_allowed = { departure_cash = [\"cash\", \"voucher\"] }";
    assert_eq!(form(cash, &[], json!("cash")), fine);
    assert_eq!(form(cash, &[], json!("voucher")), wrong);
    assert_eq!(form(cash, &[], json!("mixed")), open);
    assert_eq!(form(cash, &[], Value::Null), open);
    assert_eq!(form(both, &[], json!("voucher")), fine);
    assert_eq!(form(both, &["forms = [\"cash\"]"], json!("voucher")), wrong);
}
