//! Faults of the document itself.

use serde_json::{Value, json};

use super::{Fault, tree};
use crate::{Stage, Wants};

pub(super) static FAULTS: &[Fault] = &[
    // Cut off somewhere.
    Fault::text("STR-001", Wants::ANY, |line, rng| {
        let end = rng.below(u64::try_from(line.len()).unwrap_or(0));
        let mut end = usize::try_from(end).unwrap_or(0).max(1);
        // Not in the middle of a letter.
        while line.get(end).is_some_and(|byte| !byte.is_ascii()) {
            end -= 1;
        }
        line.truncate(end);
        true
    }),
    // A byte that stands in no text.
    Fault::text("STR-002", Wants::ANY, |line, _| {
        into(line, br#""owner":""#, &[0xFF])
    }),
    Fault::text("STR-003", Wants::ANY, |line, _| {
        let long = format!(r#""reason_text":"{}","#, "a".repeat(4_200_000));
        first(line, long.as_bytes())
    }),
    Fault::text("STR-004", Wants::ANY, |line, _| {
        let deep = format!(r#""ext":{}{},"#, "[".repeat(300), "]".repeat(300));
        first(line, deep.as_bytes())
    }),
    // A second case on the same line.
    Fault::text("STR-005", Wants::ANY, |line, _| {
        line.extend_from_slice(br#" {"format":"sankofa/1"}"#);
        true
    }),
    Fault::tree("STR-006", Wants::ANY, |case, _| {
        tree::set(case, "/reason_for_return", vec!["other"; 1001])
    }),
    // A slip of the pen.
    Fault::text("STR-007", Wants::ANY, |line, _| {
        first(line, br#""opend_on":"2016-01-04","#)
    }),
    // The same key twice.
    Fault::text("STR-008", Wants::ANY, |line, _| {
        first(line, br#""owner_user":"a","owner_user":"b","#)
    }),
    Fault::tree("STR-009", Wants::ANY, |case, _| {
        tree::set(case, "/third_country_return", "no")
    }),
    Fault::tree("STR-010", Wants::ANY, |case, _| {
        tree::set(case, "/priority", "Normal")
    }),
    Fault::tree("STR-011", Wants::ANY, |case, _| {
        tree::set(case, "/application/on", "03/04/2016")
    }),
    // A time without its offset.
    Fault::tree("STR-012", Wants::ANY, |case, _| {
        tree::set(case, "/counselling/0/on", "2016-01-04T09:30:00")
    }),
    Fault::tree("STR-013", Wants::ANY, |case, _| {
        tree::set(case, "/group", json!({"id": "G-1", "persons": -3}))
    }),
    // A comma for the point.
    Fault::tree("STR-014", Wants::stage(Stage::Delivering), |case, _| {
        tree::set(case, "/deliveries/0/rate/value", "655,957")
    }),
    Fault::text("STR-015", Wants::ANY, |line, _| {
        let many = r#""x":1,"#.repeat(1001);
        first(line, many.as_bytes())
    }),
    Fault::tree("STR-016", Wants::ANY, |case, _| {
        tree::set(case, "/format", "sankofa/2")
    }),
    Fault::tree("STR-017", Wants::ANY, |case, _| {
        tree::remove(case, "/format")
    }),
    Fault::tree("STR-018", Wants::ANY, |case, _| {
        tree::remove(case, "/origin/country")
    }),
    Fault::tree("STR-019", Wants::ANY, |case, _| {
        tree::set(case, "/id", "case of J. (copy)")
    }),
    Fault::tree("STR-020", Wants::ANY, |case, _| {
        waive(case, "STR-007", "case_manager", |waiver| {
            tree::clear(waiver, "reason")
        })
    }),
    Fault::tree("STR-021", Wants::ANY, |case, _| {
        waive(case, "ABC-999", "case_manager", |_| true)
    }),
    Fault::tree("STR-022", Wants::ANY, |case, _| {
        waive(case, "STR-007", "case_manager", |waiver| {
            // Over also where it was given on the day of judgement.
            let eve = tree::day(waiver, "on").map(|on| on.plus_days(-1).to_string());
            tree::put(waiver, "until", eve)
        })
    }),
    // Nobody may waive this.
    Fault::tree("STR-023", Wants::ANY, |case, _| {
        waive(case, "CHI-001", "case_manager", |_| true)
    }),
    // After arrival, when the date of every programme is known.
    Fault::tree("STR-024", Wants::stage(Stage::Arrived), |case, _| {
        tree::set(case, "/programme", "ma-eu-2015") && tree::remove(case, "/opened_on")
    }),
    Fault::tree("STR-025", Wants::ANY, |case, _| {
        tree::remove(case, "/counselling/0/id")
    }),
    Fault::tree("STR-026", Wants::ANY, |case, _| {
        tree::set(case, "/counselling/0/id", "p1")
    }),
    Fault::tree("STR-027", Wants::ANY, |case, _| {
        tree::set(case, "/counselling/0/members", json!(["p99"]))
    }),
    Fault::tree("STR-028", Wants::ANY, |case, _| {
        tree::set(case, "/owner", "an-office-elsewhere")
    }),
    Fault::tree("STR-029", Wants::ANY, |case, _| {
        let circle = json!([{"id": "h8", "replaces": "h9"}, {"id": "h9", "replaces": "h8"}]);
        tree::set(case, "/holds", circle)
    }),
    Fault::tree("STR-030", Wants::ANY, |case, _| {
        (0..900).all(|number| {
            let person = json!({"id": format!("q{number}"), "names": [{}, {}]});
            tree::add(case, "/members", person)
        })
    }),
];

/// Puts text behind the opening brace.
fn first(line: &mut Vec<u8>, text: &[u8]) -> bool {
    if line.first() != Some(&b'{') {
        return false;
    }
    line.splice(1..1, text.iter().copied());
    true
}

/// Puts bytes behind the first place where others stand.
fn into(line: &mut Vec<u8>, after: &[u8], bytes: &[u8]) -> bool {
    let found = line.windows(after.len()).position(|place| place == after);
    let Some(place) = found.map(|place| place + after.len()) else {
        return false;
    };
    line.splice(place..place, bytes.iter().copied());
    true
}

fn waive(case: &mut Value, rule: &str, role: &str, spoil: fn(&mut Value) -> bool) -> bool {
    let Some(opened) = case.get("opened_on").cloned() else {
        return false;
    };
    let mut waiver = json!({
        "id": "wv1", "on": opened, "by": "made-up manager", "rule": rule, "role": role, "reason": "agreed",
    });
    spoil(&mut waiver) && tree::add(case, "/waivers", waiver)
}
