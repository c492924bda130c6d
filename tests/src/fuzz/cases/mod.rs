//! A base case of the rulebook, changed as an input says, is judged: changes keep to the model, so that rules are
//! reached which no random bytes would come to.

mod change;
mod made;

use std::collections::HashSet;
use std::sync::OnceLock;

use sankofa::reading::{Limits, read};
use sankofa::record::{Record, RecordInfo, Shape};
use sankofa::{Case, Date, Gate, Lang, Report, Rulebook};
use serde_json::Value;

use super::report::{MARKER, sound};
use super::script::Script;
use crate::corpus::root;
use change::change;

/// Enough changes to break several rules at once.
const CHANGES: usize = 24;

/// The first bytes say which base and how to judge it; each of the changes takes a few more.
pub fn cases(input: &[u8]) {
    let mut script = Script(input);
    let bases = bases();
    let base = script.of(bases).expect("a base");
    let gate = Gate::ALL.get(script.below(Gate::ALL.len() + 1)).copied();
    let lang = Lang::ALL[script.below(Lang::ALL.len())];
    let how = script.byte();
    let first: Date = "2015-03-01".parse().expect("a date");
    let as_of = first.plus_days(i64::from(script.byte()) * 5);
    let mut case = base.clone();
    for _ in 0..CHANGES {
        if script.is_over() {
            break;
        }
        change(&mut case, &mut script, bases);
    }
    let across = how & 1 == 1;
    let book = Rulebook::new(as_of)
        .gate(gate)
        .across(across)
        .max_findings(if how & 2 == 2 { 3 } else { 10_000 });
    let book = match how >> 2 & 3 {
        1 => book.programme("ma-eu-2015").expect("a known programme"),
        _ => book,
    };
    let mut text = case.to_string();
    if across {
        text = format!("{base}\n{text}");
    }
    let report = book.check(text.as_bytes());
    sound(&report, lang);
    assert_eq!(
        book.check(text.as_bytes()),
        report,
        "judged again, another report"
    );
    if across {
        return;
    }
    // The order of keys is none of the verdict: the case writes its own.
    let read = read(text.as_bytes(), &Limits::default());
    if let (Some(case), true) = (&read.case, read.whole) {
        let again = book.check(case.to_json().as_bytes());
        assert_eq!(
            verdict(&again),
            verdict(&report),
            "written again, another verdict"
        );
    }
    // Nor is the order of records, but for the legs of a journey, which are one after the other, and for two records of
    // one id, of which references take the first.
    let mut upright = report;
    if upright.counts.contains_key("STR-026") {
        tell_apart(&mut case, &mut HashSet::new());
        upright = book.check(case.to_string().as_bytes());
    }
    turn(&mut case, &Shape::Record(Case::RECORD));
    let turned = book.check(case.to_string().as_bytes());
    assert_eq!(
        verdict(&turned),
        verdict(&upright),
        "lists turned round, another verdict"
    );
}

/// What of a report does not depend on places.
fn verdict(report: &Report) -> impl PartialEq + std::fmt::Debug + use<'_> {
    (&report.counts, &report.waived, &report.skipped)
}

/// Gives records whose id stands before them another.
fn tell_apart(value: &mut Value, ids: &mut HashSet<String>) {
    match value {
        Value::Array(list) => list.iter_mut().for_each(|value| tell_apart(value, ids)),
        Value::Object(map) => {
            if let Some(Value::String(id)) = map.get_mut("id") {
                while !ids.insert(id.clone()) {
                    id.push('x');
                }
            }
            map.values_mut().for_each(|value| tell_apart(value, ids));
        }
        _ => {}
    }
}

/// Turns every list of records round.
fn turn(value: &mut Value, shape: &'static Shape) {
    match (value, shape) {
        (Value::Array(list), Shape::List(inner)) => {
            if matches!(inner, Shape::Record(_)) {
                list.reverse();
            }
            list.iter_mut().for_each(|value| turn(value, inner));
        }
        (Value::Object(map), Shape::Record(record)) => {
            for field in record.fields.iter().filter(|field| field.name != "legs") {
                if let Some(value) = map.get_mut(field.name) {
                    turn(value, &field.shape);
                }
            }
        }
        _ => {}
    }
}

/// The bases of the rulebook's pages, with the marker in each text of a person.
fn bases() -> &'static [Value] {
    static BASES: OnceLock<Vec<Value>> = OnceLock::new();
    BASES.get_or_init(|| {
        let folder = root().join("core/rulebook/bases");
        let mut files: Vec<_> = std::fs::read_dir(folder)
            .expect("bases")
            .map(|entry| entry.expect("entry").path())
            .collect();
        files.sort();
        let read = |path| {
            let text = std::fs::read(path).expect("a file");
            let mut case = serde_json::from_slice(&text).expect("a base is JSON");
            let mut ids = Vec::new();
            ids_of(&case, &mut ids);
            mark(&mut case, Case::RECORD, &ids);
            case
        };
        files.into_iter().map(read).collect()
    })
}

/// All ids that stand in a document: what a text that refers to a record may say.
fn ids_of(value: &Value, ids: &mut Vec<String>) {
    match value {
        Value::Object(map) => {
            ids.extend(map.get("id").and_then(Value::as_str).map(str::to_owned));
            map.values().for_each(|value| ids_of(value, ids));
        }
        Value::Array(list) => list.iter().for_each(|value| ids_of(value, ids)),
        _ => {}
    }
}

/// Puts the marker into each text about a person that refers to no record.
fn mark(value: &mut Value, record: &'static RecordInfo, ids: &[String]) {
    for field in record.fields {
        let Some(value) = value.get_mut(field.name) else {
            continue;
        };
        let (list, shape) = match &field.shape {
            Shape::List(inner) => (true, *inner),
            shape => (false, shape),
        };
        let values: Vec<&mut Value> = match value {
            Value::Array(values) if list => values.iter_mut().collect(),
            value => vec![value],
        };
        for value in values {
            match (shape, value) {
                (Shape::Record(inner), value) => mark(value, inner, ids),
                (Shape::Leaf(leaf), Value::String(text))
                    if leaf.name == "text" && field.class.is_hidden() && !ids.contains(text) =>
                {
                    *text = format!("{text} {MARKER}");
                }
                _ => {}
            }
        }
    }
}
