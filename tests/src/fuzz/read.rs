//! The reader against serde_json: the same documents are JSON, the same leaves stand in them, and what is written reads
//! back as the same case.

use std::str::FromStr;

use sankofa::codes::Language;
use sankofa::reading::{Limits, ProblemKind};
use sankofa::values::{Decimal, Moment};
use serde_json::Value;

/// Reads any bytes as a document, beside serde_json.
pub fn read(input: &[u8]) {
    let limits = Limits::default();
    let ours = sankofa::reading::read(input, &limits);
    let any = |of: fn(&ProblemKind) -> bool| ours.problems.kept().iter().any(|one| of(&one.kind));
    let other_than_json = any(|kind| {
        use ProblemKind::{NotUtf8, TooDeep, TooLong};
        matches!(kind, NotUtf8 { .. } | TooDeep | TooLong { .. })
    });
    let plain = input.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(input);
    let theirs = serde_json::from_slice::<Value>(plain);
    let broken = any(|kind| matches!(kind, ProblemKind::NotJson | ProblemKind::Trailing));
    match &theirs {
        Ok(_) => assert!(!broken, "serde_json reads it"),
        Err(error) => {
            // They read 128 levels and no number beyond a double; we read deeper, and keep any number as it came.
            let text = error.to_string();
            let theirs_alone =
                text.starts_with("recursion limit") || text.starts_with("number out");
            assert!(
                broken || other_than_json || theirs_alone,
                "serde_json does not read it"
            );
        }
    }
    let (Some(case), true, Ok(theirs)) = (&ours.case, ours.whole, theirs) else {
        return;
    };
    let written = case.to_json();
    let again = sankofa::reading::read(written.as_bytes(), &limits);
    assert!(
        again.case.as_ref() == Some(case),
        "written and read again, the case is another"
    );
    // Of a repeated key the first counts for us, the last for them.
    if any(|kind| matches!(kind, ProblemKind::DuplicateKey { .. })) || repeats(plain) {
        return;
    }
    let back: Value = serde_json::from_str(&written).expect("what is written is JSON");
    assert!(same(&back, &theirs), "leaves were changed");
}

/// Whether an object anywhere in a text has a key twice.
fn repeats(text: &[u8]) -> bool {
    struct Seen;
    impl<'de> serde::de::DeserializeSeed<'de> for Seen {
        type Value = bool;
        fn deserialize<D: serde::Deserializer<'de>>(self, from: D) -> Result<bool, D::Error> {
            from.deserialize_any(self)
        }
    }
    impl<'de> serde::de::Visitor<'de> for Seen {
        type Value = bool;
        fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str("anything")
        }
        fn visit_bool<E>(self, _: bool) -> Result<bool, E> {
            Ok(false)
        }
        fn visit_i64<E>(self, _: i64) -> Result<bool, E> {
            Ok(false)
        }
        fn visit_u64<E>(self, _: u64) -> Result<bool, E> {
            Ok(false)
        }
        fn visit_f64<E>(self, _: f64) -> Result<bool, E> {
            Ok(false)
        }
        fn visit_str<E>(self, _: &str) -> Result<bool, E> {
            Ok(false)
        }
        fn visit_unit<E>(self) -> Result<bool, E> {
            Ok(false)
        }
        fn visit_seq<A: serde::de::SeqAccess<'de>>(self, mut list: A) -> Result<bool, A::Error> {
            let mut found = false;
            while let Some(below) = list.next_element_seed(Seen)? {
                found |= below;
            }
            Ok(found)
        }
        fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<bool, A::Error> {
            let mut keys = std::collections::HashSet::new();
            let mut found = false;
            while let Some(key) = map.next_key::<String>()? {
                found |= !keys.insert(key) | map.next_value_seed(Seen)?;
            }
            Ok(found)
        }
    }
    let mut from = serde_json::Deserializer::from_slice(text);
    serde::de::DeserializeSeed::deserialize(Seen, &mut from).unwrap_or(false)
}

/// Whether two documents say the same. A leaf that we read may be written in another spelling of the same value.
fn same(ours: &Value, theirs: &Value) -> bool {
    match (ours, theirs) {
        (Value::Array(ours), Value::Array(theirs)) => {
            ours.len() == theirs.len() && ours.iter().zip(theirs).all(|(a, b)| same(a, b))
        }
        (Value::Object(ours), Value::Object(theirs)) => {
            ours.len() == theirs.len()
                && ours
                    .iter()
                    .all(|(key, a)| theirs.get(key).is_some_and(|b| same(a, b)))
        }
        // We read -0 as 0; any other number stays as it came.
        (Value::Number(a), Value::Number(b)) => {
            a == b || [a, b].map(|n| n.as_f64()) == [Some(0.0); 2]
        }
        (Value::String(a), Value::String(b)) => {
            a == b || one::<Moment>(a, b) || one::<Language>(a, b) || one::<Decimal>(a, b)
        }
        (a, b) => a == b,
    }
}

/// Whether two texts are spellings of one value: some types have several. A text of any other type stays as it came.
fn one<T: FromStr + PartialEq>(a: &str, b: &str) -> bool {
    matches!((a.parse::<T>(), b.parse::<T>()), (Ok(a), Ok(b)) if a == b)
}
