//! One change of a case.

use sankofa::record::{Record, Shape};
use sankofa::{Case, Date};
use serde_json::{Value, json};

use super::ids_of;
use super::made::made;
use crate::fuzz::script::Script;

/// A value of the document: its pointer, and what the model says stands there.
type Node = (String, Option<&'static Shape>);

/// Changes something.
pub(super) fn change(case: &mut Value, script: &mut Script<'_>, bases: &[Value]) {
    let mut nodes = Vec::new();
    nodes_of(
        case,
        Some(&Shape::Record(Case::RECORD)),
        String::new(),
        &mut nodes,
    );
    let kind = script.byte();
    let Some((path, shape)) = script.of(&nodes).cloned() else {
        return;
    };
    let mut ids = Vec::new();
    if kind % 8 > 4 {
        ids_of(case, &mut ids);
    }
    let Some(value) = case.pointer_mut(&path) else {
        return;
    };
    match kind % 8 {
        0 => remove(case, &path),
        1 => {
            *value = [
                json!(null),
                json!(0),
                json!("x"),
                json!([]),
                json!({}),
                json!(true),
            ][script.below(6)]
            .take()
        }
        2 | 3 => shift(value, script),
        4 => reorder(value, script),
        // What the model allows, in the place of what stands there.
        5 => {
            if let Some(shape) = shape {
                *value = made(shape, script, &ids, 0);
            }
        }
        // A field of the record that is not there yet, or another element of the list.
        6 => match (value, shape) {
            (Value::Object(map), Some(Shape::Record(record))) => {
                if let Some(field) = script.of(record.fields) {
                    let new = made(&field.shape, script, &ids, 0);
                    map.insert(field.name.to_owned(), new);
                }
            }
            (Value::Array(list), Some(Shape::List(inner))) => {
                list.push(made(inner, script, &ids, 0))
            }
            _ => {}
        },
        // What another base has there.
        _ => {
            if let Some(other) = script.of(bases).and_then(|base| base.pointer(&path)) {
                *value = other.clone();
            }
        }
    }
}

fn nodes_of(value: &Value, shape: Option<&'static Shape>, path: String, nodes: &mut Vec<Node>) {
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                let field = match shape {
                    Some(Shape::Record(record)) => {
                        record.fields.iter().find(|field| field.name == key)
                    }
                    _ => None,
                };
                let key = key.replace('~', "~0").replace('/', "~1");
                nodes_of(
                    value,
                    field.map(|field| &field.shape),
                    format!("{path}/{key}"),
                    nodes,
                );
            }
        }
        Value::Array(list) => {
            let inner = match shape {
                Some(Shape::List(inner)) => Some(*inner),
                _ => None,
            };
            for (place, value) in list.iter().enumerate() {
                nodes_of(value, inner, format!("{path}/{place}"), nodes);
            }
        }
        _ => {}
    }
    nodes.push((path, shape));
}

fn remove(case: &mut Value, path: &str) {
    let Some((above, last)) = path.rsplit_once('/') else {
        return;
    };
    match case.pointer_mut(above) {
        Some(Value::Object(map)) => drop(map.remove(&last.replace("~1", "/").replace("~0", "~"))),
        Some(Value::Array(list)) => {
            if let Ok(place) = last.parse() {
                list.remove(place);
            }
        }
        _ => {}
    }
}

/// A date earlier or later, a number smaller or larger, yes for no.
fn shift(value: &mut Value, script: &mut Script<'_>) {
    let by = i64::from(script.byte().cast_signed());
    let by = by * [1, 1, 30, 365][script.below(4)];
    match value {
        Value::Bool(yes) => *yes = !*yes,
        Value::Number(number) => {
            if let Some(number) = number.as_i64() {
                *value = json!(number.saturating_add(by));
            }
        }
        Value::String(text) => {
            let Some(date) = text.get(..10).and_then(|date| date.parse::<Date>().ok()) else {
                return;
            };
            *text = format!("{}{}", date.plus_days(by), &text[10..]);
        }
        _ => {}
    }
}

/// An element once more, two changed about, one moved to the end.
fn reorder(value: &mut Value, script: &mut Script<'_>) {
    let Value::Array(list) = value else {
        return;
    };
    if list.is_empty() || list.len() > 50 {
        return;
    }
    let (one, other) = (script.below(list.len()), script.below(list.len()));
    match script.below(3) {
        0 => list.push(list[one].clone()),
        1 => list.swap(one, other),
        _ => {
            let moved = list.remove(one);
            list.push(moved);
        }
    }
}
