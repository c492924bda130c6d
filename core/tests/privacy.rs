//! No text of a case comes out of anything but the case itself: markers are planted wherever text can stand.

use proptest::prelude::*;
use sankofa::reading::{Limits, Scalar, read};
use sankofa::record::{Record, RecordInfo, Shape};
use sankofa::{Case, Gate, Lang, Report, Rulebook, Style};
use serde_json::{Value, json};

const EXAMPLE: &str = include_str!("../../examples/example-case.json");

fn book() -> Rulebook {
    Rulebook::new("2016-09-01".parse().unwrap()).gate(Some(Gate::G7))
}

fn said(report: &Report) -> String {
    let mut all = format!("{report:?}");
    for lang in Lang::ALL {
        all += &report.to_json(lang);
        all += &report.to_text(lang, Style { color: true });
        for (row, finding) in report.rows(lang).zip(&report.findings) {
            all += &row.join("\t");
            all += &report.finding_json(finding, lang);
        }
    }
    all
}

fn silent(all: &str, marker: &str) -> Result<(), TestCaseError> {
    // Case is folded, so that no lower-case copy slips through.
    let found = all.to_lowercase().find(&marker.to_lowercase());
    if let Some(at) = found {
        let around: String = all.chars().skip(at.saturating_sub(200)).take(400).collect();
        return Err(TestCaseError::fail(format!("{marker} in: {around}")));
    }
    Ok(())
}

/// A value for every field of a record, and an unknown key beside them.
fn planted(record: &'static RecordInfo, marker: &str, odd: bool) -> Value {
    let mut map = serde_json::Map::new();
    for field in record.fields {
        map.insert(field.name.to_owned(), shaped(&field.shape, marker, odd));
    }
    map.insert(marker.to_owned(), json!(marker));
    Value::Object(map)
}

fn shaped(shape: &'static Shape, marker: &str, odd: bool) -> Value {
    match shape {
        Shape::Record(inner) => planted(inner, marker, odd),
        Shape::List(inner) => json!([shaped(inner, marker, odd), marker]),
        Shape::Leaf(leaf) if leaf.name == "text" || odd => json!(marker),
        Shape::Leaf(_) => json!({ marker: [marker] }),
    }
}

/// Paths of all single values, with a place in each list.
fn leaves(record: &'static RecordInfo, path: &str, out: &mut Vec<String>) {
    for field in record.fields {
        let mut path = format!("{path}/{}", field.name);
        let mut shape = &field.shape;
        while let Shape::List(inner) = shape {
            path += "/0";
            shape = inner;
        }
        match shape {
            Shape::Record(inner) => leaves(inner, &path, out),
            _ => out.push(path),
        }
    }
}

/// A marker that no report may repeat, not even as an id: it holds a character that is not safe.
fn marker() -> impl Strategy<Value = String> {
    (
        "[A-Z0-9]{6}",
        prop::sample::select(vec![" ", "é", "=", "ش", "(", "\u{1b}"]),
    )
        .prop_map(|(random, unsafe_one)| format!("ZQX{random}{unsafe_one}ZQX{random}"))
}

fn core_of(marker: &str) -> &str {
    &marker[..9]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_value_of_the_example(marker in marker()) {
        fn plant(value: &mut Value, marker: &str) {
            match value {
                Value::Object(map) => map.values_mut().for_each(|value| plant(value, marker)),
                Value::Array(list) => list.iter_mut().for_each(|value| plant(value, marker)),
                Value::String(text) => *text = format!("{text}{marker}"),
                _ => {}
            }
        }
        let mut value: Value = serde_json::from_str(EXAMPLE).unwrap();
        plant(&mut value, &marker);
        let report = book().check(value.to_string().as_bytes());
        silent(&said(&report), core_of(&marker))?;
    }

    #[test]
    fn each_field_set_by_its_path(marker in marker()) {
        let core = core_of(&marker);
        let json = json!(marker).to_string();
        let mut paths = Vec::new();
        leaves(Case::RECORD, "", &mut paths);
        prop_assert!(paths.len() > 500);
        let mut case = Case::default();
        for path in &paths {
            // Values that do not fit are refused without being repeated.
            let set = case.set(path, &json);
            let told = format!("{set:?} {}", set.err().map(|e| e.to_string()).unwrap_or_default());
            silent(&told, core)?;
        }
        for bad in [format!("/{marker}"), format!("/members/{marker}"), marker.clone(), format!("/host/{marker}/x")] {
            let error = case.set(&bad, "1").unwrap_err();
            silent(&format!("{error} {error:?}"), core)?;
            let error = case.get(&bad).unwrap_err();
            silent(&format!("{error} {error:?}"), core)?;
        }
        let error = case.set_value("/opened_on", Scalar::Text(marker.as_str().into())).unwrap_err();
        silent(&format!("{error} {error:?}"), core)?;
        let error = case.set("/opened_on", &marker).unwrap_err();
        silent(&format!("{error} {error:?}"), core)?;
        silent(&format!("{case:?}"), core)?;
        silent(&said(&book().check_case(&case)), core)?;
        prop_assert!(case.to_json().contains(core));
        silent(&said(&book().across(true).check(case.to_json().as_bytes())), core)?;
    }

    #[test]
    fn safe_ids_are_repeated_and_only_they(id in "[A-Za-z0-9][A-Za-z0-9._:/-]{0,63}", other in "\\PC{1,80}") {
        let report = book().check(json!({"id": id, "members": [{"id": id}]}).to_string().as_bytes());
        prop_assert_eq!(report.case_refs[0].id.as_deref(), Some(id.as_str()));
        let safe = other.len() <= 64
            && other.as_bytes()[0].is_ascii_alphanumeric()
            && other.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"._:/-".contains(&byte));
        let report = book().check(json!({"id": other, "members": [{"id": other}]}).to_string().as_bytes());
        prop_assert_eq!(report.case_refs[0].id.is_some(), safe);
        prop_assert_eq!(report.case_refs[0].members[0].is_some(), safe);
    }
}

proptest! {
    // The whole model, several times over: few rounds are many fields.
    #![proptest_config(ProptestConfig { cases: 2, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_field_at_once(marker in marker(), odd: bool) {
        let mut value = planted(Case::RECORD, &marker, odd);
        let core = core_of(&marker);
        for format in [json!(marker), json!("sankofa/1"), json!("sankofa/2")] {
            value["format"] = format;
            let pretty = (value["format"] == marker).then(|| serde_json::to_string_pretty(&value).unwrap());
            for text in pretty.into_iter().chain([value.to_string()]) {
                let report = book().check(text.as_bytes());
                prop_assert!(!report.findings.is_empty());
                silent(&said(&report), core)?;
                let read = read(text.as_bytes(), &Limits::default());
                silent(&format!("{read:?}"), core)?;
                // Nothing was lost all the same.
                prop_assert!(read.case.unwrap().to_json().contains(core));
                // Broken off at any place.
                let cut = text.len() * 2 / 3;
                let cut = (0..=cut).rev().find(|at| text.is_char_boundary(*at)).unwrap();
                silent(&said(&book().check(&text.as_bytes()[..cut])), core)?;
            }
        }
        let error = serde_json::from_str::<Case<'static>>(&format!("[{value}]")).unwrap_err();
        silent(&format!("{error} {error:?}"), core)?;
    }
}
