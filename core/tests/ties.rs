//! Two records of one time: the protective one counts, in whatever order they stand and whatever their ids.

use sankofa::{Gate, Rulebook};
use serde_json::{Value, json};

use crate::given::changed;

/// The base case, the gate, the list, what both records say, the protective one, the other, and the rule that it trips.
type Tie = (
    &'static str,
    Gate,
    &'static str,
    Value,
    Value,
    Value,
    &'static str,
);

fn ties() -> Vec<Tie> {
    let fitness = json!({"kind": "fit_to_travel", "member": "p1", "on": "2015-07-07T15:00:00+01:00", "by": "iom-ma", "professional": true});
    let mind = json!({"kind": "mental_health", "member": "p1", "on": "2015-06-07", "by": "iom-ma", "professional": true});
    let capacity = json!({"member": "p1", "on": "2015-06-06", "qualified": true});
    let safety = json!({"members": ["p1"], "on": "2015-06-25", "child_specific": true});
    let claim = json!({"on": "2015-06-02", "country": "MA", "lodged_on": "2015-01-10"});
    let age = json!({"member": "p1", "on": "2015-06-03"});
    let outcome = |word: &str| json!({ "outcome": word });
    vec![
        (
            "example",
            Gate::G4,
            "/medical",
            fitness,
            outcome("unfit"),
            outcome("fit"),
            "MED-003",
        ),
        (
            "example",
            Gate::G3,
            "/medical",
            mind,
            json!({"acute_crisis": true}),
            json!({"acute_crisis": false}),
            "MED-010",
        ),
        (
            "example",
            Gate::G3,
            "/protection/capacity",
            capacity,
            outcome("not_capable"),
            outcome("capable"),
            "VOL-016",
        ),
        (
            "child-alone",
            Gate::G3,
            "/protection/safety",
            safety.clone(),
            json!({"safe_for_child": false}),
            json!({"safe_for_child": true}),
            "CHI-014",
        ),
        (
            "example",
            Gate::G3,
            "/protection/safety",
            safety,
            json!({"suspends": ["assistance"]}),
            json!({}),
            "NRF-010",
        ),
        (
            "example",
            Gate::G3,
            "/members/0/asylum",
            claim,
            json!({"status": "pending_first_instance"}),
            json!({"status": "rejected_final", "outcome_on": "2015-06-01"}),
            "NRF-003",
        ),
        (
            "example",
            Gate::G3,
            "/protection/age_assessments",
            age.clone(),
            outcome("child"),
            outcome("adult"),
            "CHI-001",
        ),
        (
            "example",
            Gate::G3,
            "/protection/age_assessments",
            age,
            outcome("undetermined"),
            outcome("adult"),
            "CHI-001",
        ),
    ]
}

fn record(both: &Value, own: &Value, id: &str) -> Value {
    let mut record = both.clone();
    let fields = record.as_object_mut().unwrap();
    fields.extend(own.as_object().unwrap().clone());
    fields.insert("id".into(), id.into());
    record
}

fn trips(base: &str, gate: Gate, list: &str, records: &[Value], code: &str) -> bool {
    let mut changes = vec![(list, records.into())];
    if list.ends_with("age_assessments") {
        // Whoever has a day of birth needs no assessment.
        changes.push(("/members/0/birth", Value::Null));
    }
    let case = changed(base, &changes);
    let book = Rulebook::new("2016-09-01".parse().unwrap()).gate(Some(gate));
    book.check(case.to_string().as_bytes())
        .counts
        .contains_key(code)
}

#[test]
fn the_protective_one_counts() {
    for (base, gate, list, both, protective, other, code) in ties() {
        for (first, second) in [("x1", "x2"), ("x2", "x1")] {
            let mut records = [
                record(&both, &protective, first),
                record(&both, &other, second),
            ];
            assert!(
                trips(base, gate, list, &records, code),
                "{code} in {list}: {records:?}"
            );
            records.reverse();
            assert!(
                trips(base, gate, list, &records, code),
                "{code} in {list}: {records:?}"
            );
        }
        let other = [record(&both, &other, "x1")];
        assert!(
            !trips(base, gate, list, &other, code),
            "{code} in {list} anyway"
        );
    }
}
