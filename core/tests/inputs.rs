//! Every input that a rule of the catalogue names can be stated in a case: no rule needs a new model.

use std::collections::{BTreeMap, BTreeSet};

use sankofa::Case;
use sankofa::record::{Record, RecordInfo, Shape};

const INPUTS: &str = include_str!("inputs.tsv");

/// Themes of the catalogue and how many rules each has.
const THEMES: [(&str, usize); 21] = [
    ("IDN", 23),
    ("HHD", 12),
    ("ELG", 22),
    ("VOL", 27),
    ("NRF", 18),
    ("CHI", 34),
    ("VUL", 19),
    ("MED", 14),
    ("DOC", 16),
    ("TRV", 17),
    ("ARR", 9),
    ("PLN", 25),
    ("BEN", 21),
    ("BUD", 14),
    ("DLV", 13),
    ("MON", 13),
    ("REF", 9),
    ("CLO", 15),
    ("CNF", 23),
    ("XCH", 12),
    ("TMP", 10),
];

fn rows() -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
    INPUTS
        .lines()
        .filter(|line| !line.starts_with('#') && !line.is_empty())
        .map(|line| {
            let mut cells = line.split('\t');
            let row = (cells.next(), cells.next(), cells.next());
            match (row, cells.next()) {
                ((Some(rule), Some(word), Some(places)), None) => (rule, word, places),
                _ => panic!("not three columns: {line}"),
            }
        })
}

/// Whether a path with `-` for list places leads to a field.
fn exists(path: &str) -> bool {
    let mut record: Option<&RecordInfo> = Some(Case::RECORD);
    let mut shape: Option<&Shape> = None;
    for step in path.split('/').skip(1) {
        if step == "-" {
            let Some(Shape::List(inner)) = shape else {
                return false;
            };
            shape = Some(inner);
        } else {
            let info = match (record.take(), shape) {
                (Some(info), _) => info,
                (None, Some(Shape::Record(info))) => *info,
                _ => return false,
            };
            let Some(field) = info.fields.iter().find(|field| field.name == step) else {
                return false;
            };
            shape = Some(&field.shape);
        }
    }
    shape.is_some()
}

#[test]
fn all_rules_are_there() {
    let mut rules: BTreeMap<&str, BTreeSet<usize>> = BTreeMap::new();
    for (rule, ..) in rows() {
        let (theme, number) = rule.split_once('-').unwrap();
        rules
            .entry(theme)
            .or_default()
            .insert(number.parse().unwrap());
    }
    let found: BTreeMap<_, Vec<_>> = rules
        .into_iter()
        .map(|(theme, numbers)| (theme, numbers.into_iter().collect()))
        .collect();
    let expected: BTreeMap<_, Vec<_>> = THEMES
        .into_iter()
        .map(|(theme, count)| (theme, (1..=count).collect()))
        .collect();
    assert_eq!(found, expected);
    assert_eq!(THEMES.iter().map(|(_, count)| count).sum::<usize>(), 366);
}

#[test]
fn every_input_has_its_place_or_a_reason() {
    let mut seen = BTreeSet::new();
    for (rule, word, places) in rows() {
        assert!(
            seen.insert((rule, word)),
            "{rule} {word} stands there twice"
        );
        assert!(!word.is_empty(), "{rule}");
        let (places, reason) = match places.split_once("why: ") {
            Some((places, reason)) => (places, Some(reason)),
            None => (places, None),
        };
        for place in places.split_whitespace() {
            match place.strip_prefix("programme:") {
                Some(parameter) => assert!(!parameter.is_empty(), "{rule} {word}"),
                None => assert!(exists(place), "{rule} {word}: no field {place}"),
            }
        }
        match reason {
            Some(reason) => assert!(reason.len() > 10, "{rule} {word}: {reason}"),
            None => assert!(!places.trim().is_empty(), "{rule} {word}"),
        }
    }
}

#[test]
fn a_wrong_path_is_seen() {
    assert!(exists("/members/-/birth/date"));
    for wrong in [
        "/members/birth",
        "/members/-/shoe_size",
        "/members/-/birth/date/day",
        "/host/-",
        "",
    ] {
        assert!(!exists(wrong), "{wrong}");
    }
}
