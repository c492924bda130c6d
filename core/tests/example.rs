//! The example case, which is the contract of the format.

use sankofa::Case;
use sankofa::reading::{Limits, ProblemKind, Read, Scalar, read};
use sankofa::record::{Datum, Loc, Record, RecordInfo, Shape};
use serde_json::{Value, json};

const EXAMPLE: &str = include_str!("../../examples/example-case.json");

fn example() -> Case<'static> {
    let Read { case, problems, .. } = read(EXAMPLE.as_bytes(), &Limits::default());
    assert!(problems.is_empty(), "{:?}", describe(&problems));
    case.unwrap()
}

fn describe(problems: &sankofa::reading::Problems) -> Vec<String> {
    problems
        .kept()
        .iter()
        .map(|p| format!("{} {:?}", p.at.path(Case::RECORD), p.kind))
        .collect()
}

#[test]
fn reads_without_a_problem_and_writes_the_same() {
    let case = example();
    let written: Value = serde_json::from_str(&case.to_json()).unwrap();
    let given: Value = serde_json::from_str(EXAMPLE).unwrap();
    assert_eq!(written, given);
}

#[test]
fn writing_is_canonical() {
    let once = example().to_json();
    let read = read(once.as_bytes(), &Limits::default());
    assert!(read.whole);
    assert_eq!(read.case.unwrap().to_json(), once);
}

/// Every key of the document, below `record`, is a field; pieces of plain JSON are not looked into.
fn known(value: &Value, shape: &Shape, path: &str) {
    match (shape, value) {
        (_, Value::Null) => {}
        (Shape::Record(record), Value::Object(map)) => {
            for (key, value) in map {
                let field = record.fields.iter().find(|field| field.name == key);
                let field = field.unwrap_or_else(|| panic!("{path}/{key} is not known"));
                known(value, &field.shape, &format!("{path}/{key}"));
            }
        }
        (Shape::List(of), Value::Array(list)) => {
            for (place, value) in list.iter().enumerate() {
                known(value, of, &format!("{path}/{place}"));
            }
        }
        (Shape::Leaf(leaf), value) => {
            let structure = value.is_object() || value.is_array();
            assert!(!structure || leaf.name == "json", "{path} is no leaf");
        }
        _ => panic!("{path} has another shape"),
    }
}

#[test]
fn every_key_of_the_example_is_a_field() {
    let given: Value = serde_json::from_str(EXAMPLE).unwrap();
    known(&given, &Shape::Record(Case::RECORD), "");
}

#[test]
fn gets_and_sets_by_path() {
    let mut case = example();
    assert_eq!(case.get("/members/0/birth/date").unwrap(), "\"1994-05\"");
    assert_eq!(case.get("/plans/0/items/1/budget/minor").unwrap(), "60000");
    assert_eq!(case.get("/group").unwrap(), "null");
    assert_eq!(case.get("/merged").unwrap(), "null");
    assert_eq!(case.get("/travel/legs/1/to").unwrap(), "\"DLA\"");

    case.set("/members/0/sex", "\"female\"").unwrap();
    assert_eq!(case.get("/members/0/sex").unwrap(), "\"female\"");
    case.set("/closure/reason", "\"completed\"").unwrap();
    case.set("/closure/members/-/member", "\"p1\"").unwrap();
    assert_eq!(
        case.get("/closure").unwrap(),
        r#"{"reason":"completed","members":[{"member":"p1"}]}"#
    );
    case.set_value(
        "/protection/guardianships/-/country",
        Scalar::Text("MA".into()),
    )
    .unwrap();
    case.set_value("/plans/0/items/0/quotes/-/amount/minor", Scalar::Int(5))
        .unwrap();
    assert_eq!(
        case.get("/plans/0/items/0/quotes").unwrap(),
        r#"[{"amount":{"minor":5}}]"#
    );
    case.set("/members/0/status/0/return_decision/on", "\"2015-01-01\"")
        .unwrap();

    let before = case.clone();
    assert!(case.set("/members/0/sex", "\"mael\"").is_err());
    assert!(case.set("/members/7/sex", "\"male\"").is_err());
    assert!(case.set("/member", "[]").is_err());
    assert_eq!(case, before);
}

#[test]
fn typed_places_agree_with_paths() {
    let at = Case::at()
        .plans()
        .i(0)
        .items()
        .i(1)
        .beneficiaries()
        .i(2)
        .loc();
    assert_eq!(at.path(Case::RECORD), "/plans/0/items/1/beneficiaries/2");
    let at = Case::at().members().i(3).birth().date().loc();
    assert_eq!(at.path(Case::RECORD), "/members/3/birth/date");
    assert_eq!(Loc::CASE.path(Case::RECORD), "");
}

#[test]
fn what_is_not_known_or_not_readable_survives() {
    let mut given: Value = serde_json::from_str(EXAMPLE).unwrap();
    given["members"][0]["shoe_size"] = json!({"eu": 43});
    given["members"][0]["sex"] = json!("mael");
    given["travel"]["colour"] = json!([1, 2.5]);
    given["plans"][0]["items"][0]["budget"] = json!("a lot");
    let text = given.to_string();
    let read = read(text.as_bytes(), &Limits::default());
    assert!(read.whole);
    let kinds: Vec<_> = read.problems.kept().iter().map(|p| p.kind).collect();
    let unknown = |kind: &&ProblemKind| matches!(kind, ProblemKind::UnknownKey { .. });
    assert_eq!(kinds.iter().filter(unknown).count(), 2);
    assert_eq!(kinds.len(), 4);
    let case = read.case.unwrap().into_owned();
    let written: Value = serde_json::from_str(&case.to_json()).unwrap();
    assert_eq!(written, given);
}

#[test]
fn goes_through_serde() {
    let case: Case<'static> = serde_json::from_str(EXAMPLE).unwrap();
    let given: Value = serde_json::from_str(EXAMPLE).unwrap();
    let value = serde_json::to_value(&case).unwrap();
    assert_eq!(value, given);
    let again: Case<'static> = serde_json::from_value(value).unwrap();
    assert_eq!(again, case);

    let secret = r#"["Jean Paul"]"#;
    let error = serde_json::from_str::<Case<'static>>(secret).unwrap_err();
    assert!(!error.to_string().contains("Jean"));
}

#[test]
fn no_path_has_more_than_three_lists() {
    fn walk(record: &RecordInfo, lists: usize, path: &str) {
        for field in record.fields {
            let mut shape = &field.shape;
            let mut lists = lists;
            let path = format!("{path}/{}", field.name);
            while let Shape::List(inner) = shape {
                lists += 1;
                shape = inner;
            }
            assert!(lists <= 3, "{path}");
            assert!(!field.doc.trim().is_empty());
            if let Shape::Record(inner) = shape {
                walk(inner, lists, &path);
            }
        }
    }
    walk(Case::RECORD, 0, "");
}
