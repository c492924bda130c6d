//! Rules on plans at their edges: what is judged, what is left open, and which rule has the say.

use crate::given::base;
use sankofa::{Arg, Gate, Report, Rulebook};
use serde_json::{Value, json};

fn judged(case: &Value, gate: Option<Gate>) -> Report {
    let book = Rulebook::new("2016-09-01".parse().unwrap()).gate(gate);
    let book = book.select(["PLN"]).unwrap();
    book.check(case.to_string().as_bytes())
}

/// Codes of what was found, and of what was left open.
fn said(case: &Value, gate: Option<Gate>) -> (Vec<&'static str>, Vec<String>) {
    let report = judged(case, gate);
    let found = report.findings.iter().map(|one| one.rule.code).collect();
    let open = report.skipped.iter().filter(|(_, many)| **many > 0);
    (found, open.map(|(code, _)| (*code).to_owned()).collect())
}

fn second_version(total: i64) -> Value {
    json!({
        "id": "pl2", "version": 2, "replaces": "pl1", "entitlement": "e1", "members": ["p1"],
        "on": "2015-08-20", "agreed_on": "2015-08-21", "total": {"minor": total, "currency": "EUR"},
        "location": {"country": "CM"}, "complementarity": "made-up: none",
        "dimensions": {"economic": "items", "social": "no_need", "psychosocial": "declined"},
        "items": [{"id": "i3", "type": "income_activity_strengthen", "level": "individual", "form": "in_kind",
            "provider": "supplier-akwa", "referral": false, "budget": {"minor": total, "currency": "EUR"},
            "starts_on": "2015-08-25", "ends_on": "2015-12-31", "beneficiaries": ["p1"],
            "description": "made-up: other tools", "feasibility": "made-up: asked around"}]
    })
}

#[test]
fn a_version_that_is_being_written_is_not_judged() {
    let mut case = base("example");
    let mut draft = second_version(900_000);
    for key in ["agreed_on", "complementarity", "dimensions", "location"] {
        draft.as_object_mut().unwrap().remove(key);
    }
    case["plans"].as_array_mut().unwrap().push(draft);
    assert_eq!(said(&case, None), (vec![], vec![]));
    // Its approval is asked about: now it counts.
    let (found, open) = said(&case, Some(Gate::G5));
    for code in ["PLN-005", "PLN-006", "PLN-022"] {
        assert!(found.contains(&code), "{found:?}");
    }
    assert_eq!(open, ["PLN-019"]);
}

#[test]
fn a_small_change_stands_under_the_first_approval() {
    let mut case = base("example");
    let delivery = json!({"id": "dl3", "item": "i3", "on": "2015-09-01", "form": "in_kind",
        "amount": {"minor": 1000, "currency": "EUR"}});
    case["deliveries"].as_array_mut().unwrap().push(delivery);
    case["plans"]
        .as_array_mut()
        .unwrap()
        .push(second_version(143_000));
    assert_eq!(said(&case, None).0, Vec::<&str>::new(), "ten percent");
    case["plans"][1]["total"]["minor"] = json!(143_001);
    assert_eq!(said(&case, None).0, ["PLN-015"]);
    // Approved in time after all.
    let mut approvals = case["plans"][0]["approvals"].clone();
    for (place, approval) in approvals.as_array_mut().unwrap().iter_mut().enumerate() {
        approval["id"] = json!(format!("b{place}"));
        approval["on"] = json!("2015-08-28");
    }
    case["plans"][1]["approvals"] = approvals;
    assert_eq!(said(&case, None).0, Vec::<&str>::new());
    // In another currency nobody can say, and the first version was never approved.
    case["plans"][1]["approvals"] = json!([]);
    case["plans"][1]["total"] = json!({"minor": 900_000, "currency": "XAF"});
    assert_eq!(said(&case, None), (vec![], vec!["PLN-015".to_owned()]));
    case["plans"][0]["approvals"] = json!([]);
    assert_eq!(
        said(&case, None).0,
        ["PLN-007", "PLN-007", "PLN-007", "PLN-007"]
    );
}

#[test]
fn a_talk_without_a_day_leaves_it_open() {
    let mut case = base("example");
    case["counselling"][2].as_object_mut().unwrap().remove("on");
    assert_eq!(said(&case, None), (vec![], vec!["PLN-003".to_owned()]));
}

#[test]
fn items_that_name_no_need_may_be_the_answer() {
    let mut case = base("example");
    let need = json!({"id": "n2", "dimension": "economic", "need": "training"});
    case["plans"][0]["needs"].as_array_mut().unwrap().push(need);
    assert_eq!(said(&case, None).0, ["PLN-014"]);
    case["plans"][0]["items"][1]
        .as_object_mut()
        .unwrap()
        .remove("need");
    assert_eq!(said(&case, None), (vec![], vec!["PLN-014".to_owned()]));
    // The person wanted nothing of the kind.
    case["plans"][0]["needs"][1]["dimension"] = json!("psychosocial");
    assert_eq!(said(&case, None), (vec![], vec![]));
}

#[test]
fn parts_add_up_in_percents_or_in_money() {
    let mut case = base("example");
    let at = |case: &Value| {
        let report = judged(case, None);
        let mut words: Vec<_> = report
            .findings
            .iter()
            .filter(|one| one.rule.code == "PLN-018")
            .map(|one| match one.args[0] {
                Arg::Code(word) => word,
                _ => panic!("a code"),
            })
            .collect();
        words.sort_unstable();
        (words, report.skipped.get("PLN-018").copied())
    };
    let item = |case: &mut Value, shares: Value| case["plans"][0]["items"][0]["shares"] = shares;
    case["plans"][0]["items"][0]["level"] = json!("collective");
    case["plans"][0]["items"][0]["beneficiaries"] = json!(["p1", "x2", "x3"]);
    assert_eq!(at(&case), (vec![], Some(1)), "no parts told");
    let third = |text: &str| json!({"member": "p1", "percent": text});
    item(
        &mut case,
        json!([third("33.33"), third("33.33"), third("33.33")]),
    );
    assert_eq!(at(&case), (vec![], None), "thirds are rounded");
    item(
        &mut case,
        json!([third("33.3"), third("33.3"), third("33.3")]),
    );
    assert_eq!(at(&case), (vec!["percent"], None));
    let money = |minor: i64| json!({"member": "p1", "amount": {"minor": minor, "currency": "EUR"}});
    item(&mut case, json!([money(30_000), money(40_000)]));
    assert_eq!(at(&case), (vec![], None));
    item(&mut case, json!([money(30_000), money(39_999)]));
    assert_eq!(at(&case), (vec!["amount"], None));
    item(&mut case, json!([money(30_000), third("57")]));
    assert_eq!(at(&case), (vec![], Some(1)), "money and percents");
}

#[test]
fn the_last_word_on_fitness_counts() {
    let mut case = base("example");
    let exam = |id: &str, on: &str, fit: bool| json!({"id": id, "kind": "follow_up", "member": "p1", "on": on, "outcome": "fit", "fit_to_work": fit});
    let medical = case["medical"].as_array_mut().unwrap();
    medical.push(exam("m8", "2015-07-20", false));
    medical.push(exam("m9", "2015-07-22", true));
    assert_eq!(said(&case, None), (vec![], vec![]));
    // Ill only after the plan: the work stands for now, the plan is looked at again.
    case["medical"][2] = exam("m9", "2015-09-22", false);
    case["medical"][1] = exam("m8", "2015-07-20", true);
    assert_eq!(said(&case, None).0, ["PLN-016", "PLN-013", "PLN-013"]);
}

#[test]
fn each_person_needs_a_plan_where_persons_are_counted() {
    let mut case = base("family");
    case["closure"] = json!({"on": "2016-08-01", "reason": "completed", "by": "iom-cm"});
    case["plans"][0]["members"] = json!(["p1"]);
    let lacks = |case: &Value| judged(case, None).counts.get("PLN-001").copied();
    assert_eq!(lacks(&case), None, "one plan for the household");
    case["entitlements"][0]["unit"] = json!("person");
    assert_eq!(lacks(&case), Some(1));
    // Those without a plan left before.
    case["closure"]["members"] = json!([
        {"member": "p2", "reason": "remigrated"}, {"member": "p3", "reason": "remigrated"},
        {"member": "p4", "reason": "other"}
    ]);
    assert_eq!(lacks(&case), Some(1), "other is no reason");
    case["closure"]["members"][2]["reason"] = json!("remigrated");
    assert_eq!(lacks(&case), None);
}

#[test]
fn two_plans_for_two_people_are_two_plans() {
    let mut case = base("family");
    let mut other = case["plans"][0].clone();
    other["id"] = json!("pl2");
    case["plans"][0]["members"] = json!(["p1", "p3"]);
    other["members"] = json!(["p2", "p4"]);
    case["plans"].as_array_mut().unwrap().push(other);
    let twins = |case: &Value| judged(case, None).counts.get("PLN-017").copied();
    assert_eq!(twins(&case), None);
    case["plans"][1]["members"] = json!(["p2", "p3"]);
    assert_eq!(twins(&case), Some(1));
    case["plans"][1]["cancelled_on"] = json!("2015-08-01");
    assert_eq!(twins(&case), None);
}
