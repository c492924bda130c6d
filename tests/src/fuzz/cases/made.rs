//! Values that the model allows.

use sankofa::Date;
use sankofa::record::{JsonKind, LeafInfo, Shape};
use serde_json::{Map, Value, json};

use crate::fuzz::report::MARKER;
use crate::fuzz::script::Script;

/// A value of this shape, made as a script says; now and then one that does not fit.
pub(super) fn made(
    shape: &'static Shape,
    script: &mut Script<'_>,
    ids: &[String],
    depth: usize,
) -> Value {
    match shape {
        Shape::Leaf(leaf) => leaf_of(leaf, script, ids),
        Shape::List(inner) => {
            let many = script.below(3);
            Value::Array(
                (0..many)
                    .map(|_| made(inner, script, ids, depth + 1))
                    .collect(),
            )
        }
        Shape::Record(_) if depth > 4 => json!({}),
        Shape::Record(record) => {
            let mut map = Map::new();
            // The first fields are its id and its date: mostly there.
            for (place, field) in record.fields.iter().enumerate() {
                let wanted = if script.is_over() {
                    place < 2
                } else {
                    script.byte() % 8 < if place < 2 { 7 } else { 3 }
                };
                if wanted {
                    map.insert(
                        field.name.to_owned(),
                        made(&field.shape, script, ids, depth + 1),
                    );
                }
            }
            Value::Object(map)
        }
    }
}

fn leaf_of(leaf: &LeafInfo, script: &mut Script<'_>, ids: &[String]) -> Value {
    if let Some(codes) = leaf.codes {
        return json!(script.of(&codes()));
    }
    match leaf.json {
        JsonKind::Bool => json!(script.byte() & 1 == 1),
        JsonKind::Integer => {
            let large = [1, 1, 100, 10_000][script.below(4)];
            json!(i64::from(script.byte().cast_signed()) * large)
        }
        JsonKind::Text => text_of(leaf, script, ids),
        _ => json!({"any": MARKER}),
    }
}

/// A text, by what it says.
fn text_of(leaf: &LeafInfo, script: &mut Script<'_>, ids: &[String]) -> Value {
    match leaf.name {
        "text" => match script.below(8) {
            0 => json!(MARKER),
            1 => json!(""),
            2 => json!("base"),
            _ => json!(script.of(ids).map_or("new-1", String::as_str)),
        },
        "language" => json!(["fr", "ar", "en-GB", "ff-Latn", "zgh"][script.below(5)]),
        "decimal" => json!(["1", "0.5", "655.957", "0", "10.8725"][script.below(5)]),
        // Dates, of several precisions, and moments.
        name => {
            let first: Date = "2014-01-01".parse().expect("a date");
            let day = first.plus_days(i64::from(script.byte()) * 7 + i64::from(script.byte() % 8));
            let text = day.to_string();
            match (name, script.below(4)) {
                ("moment", 1) => json!(format!("{text}T10:00:00+01:00")),
                ("partial_date", 1) => json!(text[..4]),
                ("partial_date", 2) => json!(text[..7]),
                _ => json!(text),
            }
        }
    }
}
