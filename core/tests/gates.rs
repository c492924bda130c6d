//! Gates that were passed stay passed: what replaces a record does not undo the step that it tells of.

use crate::given::base;
use sankofa::codes::ReintegrationState;
use sankofa::journey::standing;
use sankofa::programme::{Params, Programmes};
use sankofa::reading::{self, Limits};
use sankofa::{Case, Date, Facts, Gate, Rulebook};
use serde_json::{Value, json};

fn owned(case: &Value) -> Case<'static> {
    let text = case.to_string();
    let read = reading::read(text.as_bytes(), &Limits::default());
    sankofa::record::Datum::into_owned(read.case.unwrap())
}

fn with_params<T>(ask: impl FnOnce(&Params) -> T) -> T {
    let programmes = Programmes::builtin();
    let programme = programmes.get("ma-eu-2015").unwrap();
    ask(programme.versions().last().unwrap().params())
}

/// When a gate was passed, for the case and for its first member: one answer, since there is one member.
fn passed(case: &Value, gate: Gate, as_of: &str) -> Option<String> {
    let case = owned(case);
    let day: Date = as_of.parse().unwrap();
    let on = with_params(|params| {
        let facts = Facts::of(&case, params, day);
        let on = facts.passed(gate);
        assert_eq!(on, facts.members()[0].passed(gate), "{gate:?}");
        on
    });
    on.map(|on| on.to_string())
}

fn list<'v>(case: &'v mut Value, path: &str) -> &'v mut Vec<Value> {
    case.pointer_mut(path).unwrap().as_array_mut().unwrap()
}

/// For each gate: the list with the record of the step, its places there, and what it is once it tells of no step.
#[allow(clippy::type_complexity, reason = "a table")]
const STEPS: &[(Gate, &str, &[usize], (&str, &str))] = &[
    (Gate::G2, "/decisions", &[0], ("kind", "ineligible")),
    (Gate::G4, "/travel/events", &[0], ("kind", "no_show")),
    (
        Gate::Arrival,
        "/travel/events",
        &[1, 2],
        ("kind", "no_show"),
    ),
    (Gate::G5, "/plans", &[0], ("approvals", "")),
    (
        Gate::G5,
        "/plans/0/approvals",
        &[1],
        ("decision", "rejected"),
    ),
];

const LATE: &str = "2016-09-01";

#[test]
fn what_replaces_the_record_of_a_step_does_not_undo_it() {
    for (gate, path, places, (key, word)) in STEPS {
        let mut case = base("example");
        let before = passed(&case, *gate, LATE);
        assert!(before.is_some(), "{gate:?}");
        for place in *places {
            let records = list(&mut case, path);
            let mut other = records[*place].clone();
            other["replaces"] = other["id"].take();
            other["id"] = json!(format!("z{place}"));
            other["on"] = json!("2015-09-20");
            other[*key] = match *word {
                "" => json!([]),
                word => json!(word),
            };
            records.push(other);
        }
        assert_eq!(passed(&case, *gate, LATE), before, "{gate:?} at {path}");
        // Before the new record began, and from then on.
        for day in ["2015-09-19", "2015-09-20"] {
            assert_eq!(passed(&case, *gate, day), before, "{gate:?} on {day}");
        }
        // What is voided never happened. A departure tells of the clearance, too.
        for place in *places {
            list(&mut case, path)[*place]["voided"] = json!({"on": "2015-09-20", "by": "made-up"});
        }
        assert_eq!(passed(&case, *gate, LATE), None, "{gate:?} voided");
    }
}

#[test]
fn a_correction_of_a_step_tells_its_day() {
    for (gate, path, places, _) in STEPS.iter().filter(|step| step.1 != "/plans") {
        for wrong_first in [false, true] {
            let mut case = base("example");
            for place in *places {
                let records = list(&mut case, path);
                let (mut other, old) = (records[*place].clone(), records[*place]["id"].clone());
                other["id"] = json!(format!("z{place}"));
                other["replaces"] = old;
                other["on"] = json!("2015-09-20");
                if wrong_first {
                    // In between somebody wrote down something that is no step.
                    let mut wrong = other.clone();
                    wrong["id"] = json!(format!("y{place}"));
                    let (key, word) = STEPS.iter().find(|step| step.1 == *path).unwrap().3;
                    wrong[key] = json!(word);
                    other["replaces"] = wrong["id"].clone();
                    records.push(wrong);
                }
                records.push(other);
            }
            let on = passed(&case, *gate, LATE);
            assert_eq!(on.as_deref(), Some("2015-09-20"), "{gate:?} at {path}");
        }
    }
}

#[test]
fn consent_and_delivery_stay_given() {
    let mut case = base("example");
    case["opened_on"] = json!("2015-06-04");
    let mut other = case["consents"][0].clone();
    other["id"] = json!("c9");
    other["replaces"] = json!("c1");
    other["type"] = json!("photo_story");
    other["on"] = json!("2015-07-01");
    list(&mut case, "/consents").push(other);
    assert_eq!(passed_of(&case, Gate::G1).as_deref(), Some("2015-06-02"));
    // The correction of a delivery may forget its day.
    let mut case = base("example");
    list(&mut case, "/deliveries").truncate(1);
    let mut other = case["deliveries"][0].clone();
    other["id"] = json!("dl9");
    other["replaces"] = json!("dl1");
    other.as_object_mut().unwrap().remove("on");
    list(&mut case, "/deliveries").push(other);
    assert_eq!(passed_of(&case, Gate::G6).as_deref(), Some("2015-08-12"));
    case["deliveries"][0]["voided"] = json!({"on": "2015-08-13"});
    assert_eq!(passed_of(&case, Gate::G6), None);
}

fn passed_of(case: &Value, gate: Gate) -> Option<String> {
    let case = owned(case);
    let as_of: Date = LATE.parse().unwrap();
    let on = with_params(|params| Facts::of(&case, params, as_of).members()[0].passed(gate));
    on.map(|on| on.to_string())
}

#[test]
fn a_later_version_does_not_move_the_day_of_the_first_approval() {
    let mut case = base("example");
    let second = revised(&case, true);
    list(&mut case, "/plans").push(second);
    assert_eq!(passed(&case, Gate::G5, LATE).as_deref(), Some("2015-08-03"));
}

/// The plan again, as a second version: approved a month later, or a mere draft.
fn revised(case: &Value, approved: bool) -> Value {
    let mut second = case["plans"][0].clone();
    second["id"] = json!("pl2");
    second["version"] = json!(2);
    second["replaces"] = json!("pl1");
    second["on"] = json!("2015-08-20");
    second["submitted_on"] = json!("2015-08-21");
    second["agreed_on"] = json!("2015-08-21");
    for (place, item) in second["items"]
        .as_array_mut()
        .unwrap()
        .iter_mut()
        .enumerate()
    {
        item["id"] = json!(format!("v{place}"));
    }
    for (place, one) in second["approvals"]
        .as_array_mut()
        .unwrap()
        .iter_mut()
        .enumerate()
    {
        one["id"] = json!(format!("b{place}"));
        one["on"] = json!("2015-09-03");
    }
    if !approved {
        second["approvals"] = json!([]);
    }
    second
}

fn found(case: &Value, gate: Option<Gate>) -> Vec<(&'static str, String)> {
    let book = Rulebook::new(LATE.parse().unwrap()).gate(gate);
    let book = book.select(["PLN-006", "PLN-022", "BUD-001"]).unwrap();
    let report = book.check(case.to_string().as_bytes());
    let root = <Case<'static> as sankofa::record::Record<'static>>::RECORD;
    let mut all: Vec<_> = report
        .findings
        .iter()
        .map(|one| (one.rule.code, one.at.path(root)))
        .collect();
    all.sort();
    all
}

#[test]
fn an_approved_plan_is_judged_until_its_revision_is_approved() {
    let mut case = base("example");
    // Approved without the yes of the person, and with a total that is not that of its items.
    case["plans"][0]
        .as_object_mut()
        .unwrap()
        .remove("agreed_on");
    case["plans"][0]["total"]["minor"] = json!(1);
    let first = |case: &Value| {
        let at = |key: &str| format!("/plans/0/{key}");
        assert_eq!(
            found(case, None),
            [("BUD-001", at("total")), ("PLN-006", at("agreed_on"))]
        );
    };
    first(&case);
    // A draft that mends one of the two, and is not judged for the other.
    let mut draft = revised(&case, false);
    let complementarity = draft.as_object_mut().unwrap().remove("complementarity");
    list(&mut case, "/plans").push(draft);
    first(&case);
    // A draft on the draft: the first plan is still the one that was approved.
    let mut third = revised(&case, false);
    third["id"] = json!("pl3");
    third["version"] = json!(3);
    third["replaces"] = json!("pl2");
    list(&mut case, "/plans").push(third);
    first(&case);
    list(&mut case, "/plans").pop();
    // Asked whether the draft can be approved, the draft is looked at.
    let second = |key: &str| format!("/plans/1/{key}");
    assert_eq!(
        found(&case, Some(Gate::G5)),
        [
            ("BUD-001", second("total")),
            ("PLN-022", second("complementarity"))
        ]
    );
    // Approved, it takes the place of the first.
    let mut approved = revised(&case, true);
    approved["complementarity"] = complementarity.unwrap();
    case["plans"][1] = approved;
    assert_eq!(found(&case, None), [("BUD-001", second("total"))]);
    // The first was voided: it never was.
    case["plans"][1]["approvals"] = json!([]);
    case["plans"][0]["voided"] = json!({"on": "2015-08-21"});
    assert_eq!(found(&case, None), []);
}

#[test]
fn plans_that_replace_each_other_end() {
    let mut case = base("example");
    let second = revised(&case, true);
    list(&mut case, "/plans").push(second);
    case["plans"][0]["replaces"] = json!("pl2");
    assert_eq!(passed(&case, Gate::G5, LATE).as_deref(), Some("2015-08-03"));
    assert_eq!(found(&case, None), []);
}

#[test]
fn journey_knows_the_approval_of_a_version_that_was_replaced() {
    let mut case = base("example");
    list(&mut case, "/deliveries").clear();
    case.as_object_mut().unwrap().remove("monitoring");
    let mut draft = revised(&case, false);
    for key in ["on", "submitted_on", "agreed_on"] {
        draft.as_object_mut().unwrap().remove(key);
    }
    list(&mut case, "/plans").push(draft);
    let state = |case: &Value, as_of: &str| {
        let case = owned(case);
        with_params(|params| standing(&case, params, as_of.parse().unwrap()).reintegration)
    };
    // Nobody says when the draft was begun: the approval is the last step that is known.
    assert_eq!(state(&case, LATE), ReintegrationState::PlanApproved);
    case["plans"][1]["on"] = json!("2015-08-20");
    assert_eq!(state(&case, "2015-08-19"), ReintegrationState::PlanApproved);
    assert_eq!(state(&case, "2015-08-20"), ReintegrationState::PlanDraft);
}
