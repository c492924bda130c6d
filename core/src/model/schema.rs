//! The case as JSON Schema and as data dictionary, both made from what the records say of themselves.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde_json::{Map, Value, json};

use super::Case;
use crate::codes::vocabularies;
use crate::record::{FieldInfo, JsonKind, LeafInfo, Record, RecordInfo, Shape};

/// The JSON Schema (2020-12) of a case. It describes shape and codes; what a case must hold, and what must agree
/// in it, is for the rules. Unknown keys are allowed, and every value may be `null`.
///
/// ```
/// let schema: serde_json::Value = serde_json::from_str(&sankofa::model::json_schema())?;
/// assert_eq!(schema["$ref"], "#/$defs/Case");
/// assert_eq!(schema["$defs"]["Birth"]["properties"]["date"]["x-class"], "personal");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[must_use]
pub fn json_schema() -> String {
    let mut defs = Map::new();
    for record in records().values() {
        let properties: Map<_, _> = record
            .fields
            .iter()
            .map(|field| (field.name.to_owned(), property(field, &mut defs)))
            .collect();
        let def = json!({
            "title": record.name,
            "description": record.doc.trim(),
            "type": "object",
            "properties": properties,
            "additionalProperties": true,
        });
        defs.insert(record.name.to_owned(), def);
    }
    let schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Return and reintegration case",
        "$ref": "#/$defs/Case",
        "$defs": defs,
    });
    format!("{schema:#}\n")
}

/// The data dictionary as Markdown: every record with its fields, then every list of codes.
#[must_use]
pub fn dictionary() -> String {
    let mut text = String::from(
        "# Data dictionary\n\nA case is one JSON document. Every field may be absent (not told) or `null` (asked, \
         and there is none). Classes say how far a field may travel: public, internal, personal, sensitive, \
         protection.\n\n## Records\n",
    );
    let mut records = records();
    let first = records.remove("Case");
    for record in first.into_iter().chain(records.into_values()) {
        // Writing to a text cannot fail.
        let _ = write!(
            text,
            "\n### {}\n\n{}\n\n| field | type | class | meaning |\n| --- | --- | --- | --- |\n",
            record.name,
            record.doc.trim()
        );
        for field in record.fields {
            let _ = writeln!(
                text,
                "| `{}` | {} | {} | {} |",
                field.name,
                type_name(&field.shape),
                field.class.code(),
                field.doc.trim()
            );
        }
    }
    text.push_str("\n## Lists of codes\n");
    for list in vocabularies() {
        let _ = write!(
            text,
            "\n### {}\n\n{}\n\n| code | meaning |\n| --- | --- |\n",
            list.name, list.about
        );
        for (code, meaning) in list.codes {
            let _ = writeln!(text, "| `{code}` | {meaning} |");
        }
    }
    text
}

/// Every record of the model by its name.
fn records() -> BTreeMap<&'static str, &'static RecordInfo> {
    fn walk(record: &'static RecordInfo, found: &mut BTreeMap<&'static str, &'static RecordInfo>) {
        if found.insert(record.name, record).is_some() {
            return;
        }
        for field in record.fields {
            if let Shape::Record(inner) = innermost(&field.shape) {
                walk(inner, found);
            }
        }
    }
    let mut found = BTreeMap::new();
    walk(Case::RECORD, &mut found);
    found
}

/// What a list is a list of, however deep.
const fn innermost(mut shape: &'static Shape) -> &'static Shape {
    while let Shape::List(inner) = shape {
        shape = inner;
    }
    shape
}

fn property(field: &'static FieldInfo, defs: &mut Map<String, Value>) -> Value {
    json!({
        "description": field.doc.trim(),
        "x-class": field.class.code(),
        "anyOf": [schema_of(&field.shape, defs), {"type": "null"}],
    })
}

fn schema_of(shape: &'static Shape, defs: &mut Map<String, Value>) -> Value {
    match shape {
        Shape::Record(record) => json!({"$ref": format!("#/$defs/{}", record.name)}),
        Shape::List(of) => {
            json!({"type": "array", "items": {"anyOf": [schema_of(of, defs), {"type": "null"}]}})
        }
        Shape::Leaf(leaf) => {
            let Some(codes) = leaf.codes else {
                return plain(leaf);
            };
            let def = || json!({"title": leaf.name, "type": "string", "enum": codes()});
            defs.entry(leaf.name).or_insert_with(def);
            json!({"$ref": format!("#/$defs/{}", leaf.name)})
        }
    }
}

/// A leaf that is no list of codes.
fn plain(leaf: &LeafInfo) -> Value {
    match (leaf.json, leaf.name) {
        (JsonKind::Any, _) => json!({}),
        (JsonKind::Bool, _) => json!({"type": "boolean"}),
        (JsonKind::Integer, "integer") => json!({"type": "integer"}),
        (JsonKind::Integer, "small_count") => {
            json!({"type": "integer", "minimum": 0, "maximum": u8::MAX})
        }
        (JsonKind::Integer, _) => json!({"type": "integer", "minimum": 0, "maximum": u32::MAX}),
        (JsonKind::Text, "date") => json!({"type": "string", "format": "date"}),
        (JsonKind::Text, "moment") => json!({
            "type": "string",
            "anyOf": [{"format": "date"}, {"format": "date-time"}],
        }),
        (JsonKind::Text, "partial_date") => {
            json!({"type": "string", "pattern": "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"})
        }
        (JsonKind::Text, "decimal") => {
            json!({"type": "string", "pattern": "^(0|[1-9][0-9]*)(\\.[0-9]+)?$"})
        }
        (JsonKind::Text, "language") => json!({
            "type": "string",
            "pattern": "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$",
        }),
        (JsonKind::Text, _) => json!({"type": "string"}),
    }
}

/// The type of a field in words, with a link to its record or list.
fn type_name(shape: &'static Shape) -> String {
    match shape {
        Shape::Leaf(leaf) => match leaf.codes {
            Some(_) if vocabularies().any(|list| list.name == leaf.name) => {
                format!("[{0}](#{0})", leaf.name)
            }
            _ => leaf.name.replace('_', " "),
        },
        Shape::List(of) => format!("list of {}", type_name(of)),
        Shape::Record(record) => {
            format!("[{}](#{})", record.name, record.name.to_lowercase())
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(
        clippy::unwrap_used,
        clippy::indexing_slicing,
        reason = "a test fails by panicking"
    )]
    use super::*;

    #[test]
    fn schema_is_json_and_whole() {
        let text = json_schema();
        let schema: Value = serde_json::from_str(&text).unwrap();
        let defs = schema["$defs"].as_object().unwrap();
        for field in Case::RECORD.fields {
            let property = &defs["Case"]["properties"][field.name];
            assert_eq!(property["description"], field.doc.trim());
            assert_eq!(property["x-class"], field.class.code());
        }
        assert_eq!(
            defs["sex"]["enum"],
            json!(["female", "male", "x", "unknown"])
        );
        let mut refs = 0;
        for line in text.lines().filter(|line| line.contains("\"$ref\"")) {
            let name = line.split('/').nth(2).unwrap();
            let name = name.trim_end_matches(['"', ',']);
            assert!(defs.contains_key(name), "{name}");
            refs += 1;
        }
        assert!(refs > 400, "{refs}");
    }

    #[test]
    fn one_name_one_record() {
        fn walk(record: &'static RecordInfo) {
            for field in record.fields {
                if let Shape::Record(inner) = innermost(&field.shape) {
                    assert_eq!(records()[inner.name].doc, inner.doc, "{}", inner.name);
                    walk(inner);
                }
            }
        }
        walk(Case::RECORD);
    }

    #[test]
    fn dictionary_has_every_field_once() {
        let text = dictionary();
        for (name, record) in records() {
            assert!(text.contains(&format!("\n### {name}\n")), "{name}");
            for field in record.fields {
                assert!(text.contains(&format!("| `{}` |", field.name)));
                let doc = field.doc.trim();
                assert!(doc.ends_with('.') || doc.ends_with('`'), "{name}: {doc}");
                assert!(!doc.contains('|'), "{name}: {doc}");
            }
        }
        let ids = text.matches("| `replaces` |").count();
        assert!(ids > 40, "{ids}");
    }
}
