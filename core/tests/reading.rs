//! The reader against any bytes at all, and against serde_json.

use proptest::prelude::*;
use sankofa::reading::{Documents, Limits, ProblemKind, Read, read};
use sankofa::{Case, Lang, Rulebook};
use serde_json::Value;

const EXAMPLE: &str = include_str!("../../examples/example-case.json");

fn book() -> Rulebook {
    Rulebook::new("2016-09-01".parse().unwrap())
}

fn example() -> Value {
    serde_json::from_str(EXAMPLE).unwrap()
}

/// The example with some bytes cut, doubled, or put in place of others.
fn mutated() -> impl Strategy<Value = Vec<u8>> {
    let token = prop_oneof![
        any::<Vec<u8>>().prop_map(|mut bytes| {
            bytes.truncate(6);
            bytes
        }),
        prop::sample::select(vec![
            "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u", "\\ud83d", "null", "true", "-", "1e5",
            "\n", "{}", "[]", "\u{feff}", "\"id\":", "é", "/", " ",
        ])
        .prop_map(|text| text.as_bytes().to_vec()),
    ];
    let change = (any::<prop::sample::Index>(), 0_usize..40, token);
    prop::collection::vec(change, 1..5).prop_map(|changes| {
        let mut bytes = EXAMPLE.as_bytes().to_vec();
        for (at, cut, token) in changes {
            let from = at.index(bytes.len() + 1);
            let to = bytes.len().min(from + cut);
            bytes.splice(from..to, token);
        }
        bytes
    })
}

/// A value anywhere in a case replaced by another of JSON.
fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        ".{0,12}".prop_map(Value::from),
        prop::sample::select(vec![
            "p1",
            "2015-07-08",
            "CM",
            "EUR",
            "avrr",
            "c1",
            "1994-05"
        ])
        .prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 16, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map("[a-z_]{1,8}|id|on|member", inner, 0..4)
                .prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
}

fn pointers(value: &Value, path: &str, out: &mut Vec<String>) {
    out.push(path.to_owned());
    match value {
        Value::Object(map) => map
            .iter()
            .for_each(|(key, value)| pointers(value, &format!("{path}/{key}"), out)),
        Value::Array(list) => list
            .iter()
            .enumerate()
            .for_each(|(place, value)| pointers(value, &format!("{path}/{place}"), out)),
        _ => {}
    }
}

/// A case with values that do not belong there.
fn strange() -> impl Strategy<Value = Value> {
    let change = (any::<prop::sample::Index>(), any_json(), "[a-z]{1,10}");
    prop::collection::vec(change, 1..6).prop_map(|changes| {
        let mut case = example();
        for (at, value, key) in changes {
            let mut paths = Vec::new();
            pointers(&case, "", &mut paths);
            let target = case
                .pointer_mut(&paths[1 + at.index(paths.len() - 1)])
                .unwrap();
            match target {
                Value::Object(map) => drop(map.insert(key, value)),
                other => *other = value,
            }
        }
        case
    })
}

/// Everything of a finding but where it stands in lines.
fn findings(input: &str) -> Vec<String> {
    book()
        .check(input.as_bytes())
        .rows(Lang::En)
        .map(|mut row| {
            row[3].clear();
            row.join("|")
        })
        .collect()
}

/// Syntax as serde_json sees it.
fn is_syntax(text: &[u8]) -> bool {
    let text = text.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(text);
    let mut from = serde_json::Deserializer::from_slice(text);
    serde::Deserialize::deserialize(&mut from)
        .and_then(|_: serde::de::IgnoredAny| from.end())
        .is_ok()
}

fn broke_off(read: &Read<'_>) -> bool {
    read.problems.kept().iter().any(|problem| {
        matches!(
            problem.kind,
            ProblemKind::NotJson | ProblemKind::Trailing | ProblemKind::NotUtf8 { .. }
        )
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes(bytes in any::<Vec<u8>>()) {
        let report = book().check(&bytes);
        let documents = Documents::new(&bytes).count();
        prop_assert_eq!(report.cases, documents as u64);
        assert!(report.to_json(Lang::Fr).ends_with('}'));
    }

    #[test]
    fn any_text_of_brackets(text in "[\\[\\]{}\",:a1 \n\\\\]{0,40}") {
        let report = book().check(text.as_bytes());
        prop_assert_eq!(report.cases, Documents::new(text.as_bytes()).count() as u64);
    }

    #[test]
    fn mutated_examples(bytes in mutated()) {
        let report = book().across(true).check(&bytes);
        assert!(report.to_json(Lang::Ar).ends_with('}'));
        let read = read(&bytes, &Limits::default());
        let deep = read.problems.kept().iter().any(|p| p.kind == ProblemKind::TooDeep);
        // Difference: texts that are read are decoded, so half a surrogate pair in one is an error here.
        let half = bytes.windows(3).any(|three| three.eq_ignore_ascii_case(b"\\ud"));
        // Difference: what is not UTF-8 is no JSON here, in strings that serde_json passes over, too.
        let utf8 = std::str::from_utf8(&bytes).is_ok();
        // Difference: a value that is no object is told of as a wrong type.
        if !deep && !half && utf8 {
            prop_assert_eq!(broke_off(&read), !is_syntax(&bytes));
        }
    }

    #[test]
    fn what_is_read_is_written_and_read_again(value in strange()) {
        let text = value.to_string();
        let once = read(text.as_bytes(), &Limits::default());
        prop_assert!(once.whole);
        let case = once.case.unwrap();
        let written = case.to_json();
        prop_assert_eq!(&serde_json::from_str::<Value>(&written).unwrap(), &value);
        let again = read(written.as_bytes(), &Limits::default());
        prop_assert_eq!(&again.case.unwrap(), &case);
        prop_assert_eq!(again.problems.kept().len(), once.problems.kept().len());
        let owned: Case<'static> = serde_json::from_str(&written).unwrap();
        prop_assert_eq!(owned.to_json().len(), written.len());
    }

    #[test]
    fn lines_and_spaces_change_no_finding(value in strange()) {
        let compact = value.to_string();
        let pretty = serde_json::to_string_pretty(&value).unwrap();
        prop_assert_eq!(findings(&compact), findings(&pretty));
        let marked = format!("\u{feff}{}", pretty.replace('\n', "\r\n"));
        prop_assert_eq!(findings(&compact), findings(&marked));
    }
}

#[test]
fn the_line_of_a_value() {
    let text = r#"{
  "format": "sankofa/1",
  "opened_on": "2016-01-04",
  "holds": [
    {"id": "h1", "members": ["p1", "p2"]},
    {
      "id": "h1",
      "members": [
        "p3"
      ]
    }
  ],
  "members": [{"id": "p1"}, {"id": "p2"}]
}"#;
    for (input, more) in [(text.to_owned(), 0), (format!("\n\n[{text}]"), 2)] {
        let report = book().check(input.as_bytes());
        let lines: Vec<_> = report
            .findings
            .iter()
            .map(|f| {
                (
                    f.rule.code,
                    f.at.path(<Case<'static> as sankofa::record::Record>::RECORD),
                    f.line,
                )
            })
            .collect();
        let at = |code: &str, path: &str| {
            lines
                .iter()
                .find(|line| line.0 == code && line.1 == path)
                .unwrap_or_else(|| panic!("{lines:?}"))
                .2
        };
        assert_eq!(at("STR-026", "/holds/1/id"), 7 + more);
        assert_eq!(at("STR-027", "/holds/1/members/0"), 9 + more);
        // What is missing is looked for in the record around it.
        assert_eq!(at("STR-018", "/return_type"), 1 + more);
    }
}
