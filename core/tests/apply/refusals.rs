//! Steps that are not taken, and why; and those that nothing stops.

use sankofa::Rulebook;
use sankofa::journey::{Event, Planner, State, Step, Why};
use serde_json::{Value, json};

use super::{before, full, owned, replay, state, take};

#[test]
fn no_step_is_taken_from_elsewhere() {
    for (at, on, also, _) in replay() {
        let case = owned(&before(on, &also));
        for step in Step::ALL {
            let now = state(&case, on, *step);
            let here = match step.row().from.first() {
                None => continue,
                Some(State::Reintegration(_)) => state(&case, on, Step::Meet),
                Some(State::Case(_)) => state(&case, on, Step::Close),
                _ => state(&case, on, Step::Depart),
            };
            let on_the_way = here.code() == "voluntariness_confirmed";
            if step.row().from.contains(&here) || on_the_way {
                continue;
            }
            let taken = take(&case, *step, on, &json!({}));
            assert!(
                matches!(taken, Err(Why::NotFromHere(_) | Why::Irreversible)),
                "before {at:?}, {step:?} from {now:?}: {:?}",
                taken.err()
            );
        }
    }
}

#[test]
fn a_hold_stops_steps_and_not_people() {
    let mut value = before("2015-07-02", &[]);
    value["holds"] = json!([{"id": "h1", "kind": "protection", "on": "2015-06-20"}]);
    let case = owned(&value);
    let cleared = full().pointer("/decisions/1").unwrap().clone();
    assert_eq!(
        take(&case, Step::Clear, "2015-07-02", &cleared),
        Err(Why::Held)
    );
    assert!(take(&case, Step::Withdraw, "2015-07-02", &json!({})).is_ok());
}

#[test]
fn a_closed_gate_gives_its_findings_and_leaves_the_case() {
    let mut value = before("2015-07-02", &[]);
    value["protection"]["safety"] = json!([]);
    let case = owned(&value);
    let copy = case.clone();
    let planner = Planner::new(Rulebook::new("2015-07-02".parse().unwrap()));
    let refusal = planner
        .apply(
            &case,
            &Event::new(Step::Clear, "2015-07-02".parse::<sankofa::Date>().unwrap()),
        )
        .unwrap_err();
    assert_eq!(case, copy);
    assert_eq!(
        refusal.report.as_ref().unwrap().counts.get("DOC-013"),
        Some(&1)
    );
    let json: Value = serde_json::from_str(&refusal.to_json(sankofa::Lang::En)).unwrap();
    assert_eq!(
        (&json["applied"], &json["why"], &json["gate"]),
        (&json!(false), &json!("gate"), &json!("g3"))
    );
}

/// The example, closed for want of contact.
fn closed() -> Value {
    let mut value = full();
    value["closure"] = json!({
        "on": "2015-12-01", "reason": "lost_contact", "by": "iom-cm", "approved_by": "manager",
        "approver_role": "programme_manager",
    });
    value
}

#[test]
fn a_step_that_brings_new_errors_is_refused_with_them() {
    let case = owned(&closed());
    let copy = case.clone();
    let planner = Planner::new(Rulebook::new("2016-01-10".parse().unwrap()));
    let bare = Event::new(Step::Reopen, "2016-01-10".parse::<sankofa::Date>().unwrap());
    let refusal = planner.apply(&case, &bare).unwrap_err();
    assert_eq!(refusal.why, Why::Errors);
    assert_eq!(case, copy);
    let report = refusal.report.as_ref().unwrap();
    let new: Vec<_> = report.findings.iter().map(|one| one.rule.code).collect();
    assert!(
        !new.is_empty() && new.iter().all(|code| *code == "CLO-010"),
        "{new:?}"
    );
    assert_eq!(report.counts.get("CLO-010"), Some(&(new.len() as u64)));
    assert_eq!((report.cases, report.with_errors, report.clean), (1, 1, 0));
    let json: Value = serde_json::from_str(&refusal.to_json(sankofa::Lang::En)).unwrap();
    assert_eq!(
        (&json["why"], &json["gate"]),
        (&json!("errors"), &Value::Null)
    );
    // What the case had before is no reason: it is closed with work left to do, and stays so.
    let reasons = json!({"text": "made-up", "approved_by": "manager", "role": "programme_manager"});
    let opened = take(&case, Step::Reopen, "2016-01-10", &reasons);
    assert!(opened.is_ok(), "{opened:?}");
}

#[test]
fn errors_of_before_stop_nobody() {
    let case = owned(&json!({
        "format": "sankofa/1", "id": "A-1", "members": [{"id": "p1", "birth": {"date": "2090-01-01"}}],
    }));
    let book = Rulebook::new("2016-01-10".parse().unwrap());
    let errors = book.check_case(&case).count(sankofa::Severity::Error);
    assert!(errors > 0);
    let told = take(
        &case,
        Step::Inform,
        "2016-01-10",
        &json!({"language": "fr"}),
    )
    .unwrap();
    assert_eq!(
        book.check_case(&told).count(sankofa::Severity::Error),
        errors
    );
}

#[test]
fn what_happens_to_people_is_recorded_whatever_the_rules_say() {
    let case = owned(&before("2015-07-02", &[]));
    let book = Rulebook::new("2015-07-02".parse().unwrap());
    let died = take(&case, Step::Die, "2015-07-02", &json!({})).unwrap();
    assert!(!book.check_case(&died).passes(sankofa::Severity::Error));
}

#[test]
fn events_read_from_json() {
    let event = Event::from_json(
        br#"{"step": "T12", "on": "2015-07-08T09:40:00+01:00", "members": ["p1"]}"#,
    )
    .unwrap();
    assert_eq!(event.step, Step::Depart);
    for bad in [
        "",
        "[]",
        "{}",
        r#"{"step": "T12"}"#,
        r#"{"step": "fly", "on": "2015-07-08"}"#,
        r#"{"step": "T12", "on": "2015-07-08", "name": "x"}"#,
    ] {
        assert!(Event::from_json(bad.as_bytes()).is_err(), "{bad}");
    }
    let late = Event::from_json(br#"{"step": "withdrawal", "on": "2020-01-01"}"#).unwrap();
    let planner = Planner::new(Rulebook::new("2015-06-20".parse().unwrap()));
    let case = owned(&before("2015-06-20", &[]));
    assert_eq!(planner.apply(&case, &late).unwrap_err().why, Why::Later);
}
