//! Small tools to change a case as a tree.

use sankofa::Date;
use serde_json::Value;

use crate::Rng;

/// Puts a value at a place; the record that holds it must exist. `-` as the last step adds to a list, which is made
/// where it is missing.
pub fn set(case: &mut Value, pointer: &str, value: impl Into<Value>) -> bool {
    let Some((above, last)) = pointer.rsplit_once('/') else {
        return false;
    };
    if last == "-" {
        return add(case, above, value);
    }
    match case.pointer_mut(above) {
        Some(Value::Object(record)) => {
            record.insert(last.to_owned(), value.into());
            true
        }
        Some(Value::Array(list)) => last
            .parse::<usize>()
            .ok()
            .and_then(|place| list.get_mut(place))
            .map(|slot| *slot = value.into())
            .is_some(),
        _ => false,
    }
}

/// Adds to a list, which is made where it is missing; the record that holds it must exist.
pub fn add(case: &mut Value, list: &str, value: impl Into<Value>) -> bool {
    let missing = !case.pointer(list).is_some_and(Value::is_array);
    if missing && !set(case, list, Value::Array(Vec::new())) {
        return false;
    }
    match case.pointer_mut(list) {
        Some(Value::Array(records)) => {
            records.push(value.into());
            true
        }
        _ => false,
    }
}

/// Takes a value away; false where there was none.
pub fn remove(case: &mut Value, pointer: &str) -> bool {
    let Some((above, last)) = pointer.rsplit_once('/') else {
        return false;
    };
    match case.pointer_mut(above) {
        Some(Value::Object(record)) => record.remove(last).is_some(),
        Some(Value::Array(list)) => match last.parse::<usize>() {
            Ok(place) if place < list.len() => {
                list.remove(place);
                true
            }
            _ => false,
        },
        _ => false,
    }
}

/// Takes away the records of a list that answer to a description; false where there were none.
pub fn drop_where(case: &mut Value, list: &str, is: impl Fn(&Value) -> bool) -> bool {
    let Some(Value::Array(records)) = case.pointer_mut(list) else {
        return false;
    };
    let before = records.len();
    records.retain(|record| !is(record));
    records.len() < before
}

/// The records of a list.
pub fn records<'v>(case: &'v Value, list: &str) -> impl Iterator<Item = &'v Value> + use<'v> {
    case.pointer(list)
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
}

/// The records of a list, to be changed.
pub fn records_mut<'v>(
    case: &'v mut Value,
    list: &str,
) -> impl Iterator<Item = &'v mut Value> + use<'v> {
    case.pointer_mut(list)
        .and_then(Value::as_array_mut)
        .into_iter()
        .flatten()
}

/// The first record of a list that answers to a description.
pub fn find<'v>(
    case: &'v mut Value,
    list: &str,
    is: impl Fn(&Value) -> bool,
) -> Option<&'v mut Value> {
    records_mut(case, list).find(|record| is(record))
}

/// One of the records of a list that answer to a description.
pub fn pick<'v>(
    case: &'v mut Value,
    list: &str,
    rng: &mut Rng,
    is: impl Fn(&Value) -> bool,
) -> Option<&'v mut Value> {
    let mut found: Vec<&mut Value> = records_mut(case, list)
        .filter(|record| is(record))
        .collect();
    let place = rng.below(u64::try_from(found.len()).unwrap_or(0));
    let place = usize::try_from(place).unwrap_or(0);
    (place < found.len()).then(|| found.swap_remove(place))
}

/// Whether a record says this word at a key.
#[must_use]
pub fn says(record: &Value, key: &str, word: &str) -> bool {
    text(record, key) == Some(word)
}

/// The text at a key.
#[must_use]
pub fn text<'v>(record: &'v Value, key: &str) -> Option<&'v str> {
    record.get(key).and_then(Value::as_str)
}

/// The day at a key, of a date or of a date and time.
#[must_use]
pub fn day(record: &Value, key: &str) -> Option<Date> {
    text(record, key)?.get(..10)?.parse().ok()
}

/// A record with another value at a key; false where it is no record.
pub fn put(record: &mut Value, key: &str, value: impl Into<Value>) -> bool {
    match record {
        Value::Object(record) => {
            record.insert(key.to_owned(), value.into());
            true
        }
        _ => false,
    }
}

/// A record without a key; false where it did not have it.
pub fn clear(record: &mut Value, key: &str) -> bool {
    match record {
        Value::Object(record) => record.remove(key).is_some(),
        _ => false,
    }
}
