//! The real programmes under cases worked by hand: `programmes.toml` beside this file.
//!
//! A case is a base of the rulebook, moved in time and to other countries, with the amounts that the row names. Only rules
//! on money and on the programme are judged.

use std::collections::{BTreeMap, BTreeSet};

use crate::given::base;
use sankofa::codes::Currency;
use sankofa::programme::Programmes;
use sankofa::{Gate, Report, Rulebook};
use serde_json::{Value, json};

const TABLE: &str = include_str!("programmes.toml");

/// What every case is judged by, beside the rules that it expects.
const RULES: [&str; 5] = ["BEN", "ELG-001", "ELG-002", "ELG-011", "DLV-002"];

type Row<'t> = toml::Table;

fn rows() -> Vec<Row<'static>> {
    let table: toml::Table = TABLE.parse().expect("programmes.toml");
    let rows = table["case"].as_array().expect("cases");
    rows.iter()
        .map(|row| row.as_table().expect("a case").clone())
        .collect()
}

fn text<'r>(row: &'r Row<'_>, key: &str) -> Option<&'r str> {
    row.get(key)
        .map(|value| value.as_str().unwrap_or_else(|| panic!("{key} is text")))
}

fn number(row: &Row<'_>, key: &str) -> Option<i64> {
    row.get(key).map(|value| {
        value
            .as_integer()
            .unwrap_or_else(|| panic!("{key} is a number"))
    })
}

fn words(row: &Row<'_>, key: &str) -> Vec<String> {
    let list = row.get(key).and_then(|value| value.as_array());
    list.into_iter()
        .flatten()
        .map(|one| one.as_str().expect("a word").to_owned())
        .collect()
}

/// Moves every date of a tree by whole years: a birth too, so that ages stay.
fn later(value: &mut Value, years: i32) {
    match value {
        Value::String(text) => {
            let year = text.get(..4).and_then(|year| year.parse::<i32>().ok());
            if let (Some(year), true) = (year, text.as_bytes().get(4) == Some(&b'-')) {
                *text = format!("{}{}", year + years, &text[4..]);
            }
        }
        Value::Array(list) => list.iter_mut().for_each(|one| later(one, years)),
        Value::Object(record) => record.values_mut().for_each(|one| later(one, years)),
        _ => {}
    }
}

/// The case of a row.
fn case(row: &Row<'_>) -> Value {
    let mut case = base(text(row, "base").unwrap_or("example"));
    let years = number(row, "year").map_or(0, |year| i32::try_from(year - 2015).unwrap());
    later(&mut case, years);
    let programme = text(row, "programme").expect("programme");
    let currency = Programmes::builtin()
        .get(programme)
        .unwrap_or_else(|| panic!("no programme {programme}"))
        .currency()
        .map_or("EUR", Currency::code);
    let money = |minor: i64| json!({"minor": minor, "currency": currency});
    case["programme"] = json!(programme);
    for (side, key) in [("host", "host"), ("origin", "origin")] {
        if let Some(country) = text(row, key) {
            case[side]["country"] = json!(country);
        }
    }
    if let Some(country) = text(row, "nationality").or(text(row, "origin")) {
        for member in case["members"].as_array_mut().unwrap() {
            member["nationalities"] = json!([country]);
        }
    }
    if let Some(kind) = text(row, "return_type") {
        case["return_type"] = json!(kind);
    }
    let granted = number(row, "granted");
    let entitlement = &mut case["entitlements"][0];
    entitlement["programme"] = json!(programme);
    if let Some(component) = text(row, "component") {
        entitlement["component"] = json!(component);
    }
    if let Some(form) = text(row, "form") {
        entitlement["form"] = json!(form);
    }
    match granted {
        Some(granted) => entitlement["cap"] = money(granted),
        None => entitlement["cap"] = Value::Null,
    }
    // What is planned and delivered, in the money of the programme; no more than granted unless the row says so.
    let planned = number(row, "planned").or(granted).unwrap_or(10_000);
    case["plans"][0]["total"] = money(planned);
    case["deliveries"].as_array_mut().unwrap().truncate(1);
    let delivered = number(row, "delivered").unwrap_or(planned.min(10_000));
    case["deliveries"][0]["programme_amount"] = money(delivered);
    if let Some(form) = text(row, "form") {
        case["deliveries"][0]["form"] = json!(form);
    }
    for item in case["plans"][0]["items"].as_array_mut().unwrap() {
        if let Some(form) = text(row, "form") {
            item["form"] = json!(form);
        }
    }
    if let Some(patch) = text(row, "patch") {
        let patch: json_patch::Patch =
            serde_json::from_str(patch).unwrap_or_else(|error| panic!("{error} in {patch}"));
        json_patch::patch(&mut case, &patch).unwrap_or_else(|error| panic!("{error} in {row:?}"));
    }
    case
}

/// What a row says of itself, for whoever reads a failure.
fn name(row: &Row<'_>) -> String {
    let of = |key: &str| text(row, key).unwrap_or_default();
    format!("{}: {}", of("programme"), of("situation"))
}

fn judged(row: &Row<'_>) -> Report {
    let year = number(row, "year").unwrap_or(2015);
    let as_of = format!("{}-09-01", year + 1).parse().unwrap();
    let expected = words(row, "expected");
    let expected = expected.iter().map(String::as_str);
    let book = Rulebook::new(as_of)
        .gate(Some(Gate::G6))
        .select(RULES.into_iter().chain(expected))
        .expect("known rules");
    book.check(case(row).to_string().as_bytes())
}

#[test]
fn cases_worked_by_hand_get_their_verdict() {
    let mut wrong = Vec::new();
    for row in rows() {
        let report = judged(&row);
        assert_eq!(report.cases, 1, "{}", name(&row));
        let found: BTreeSet<&str> = report.findings.iter().map(|one| one.rule.code).collect();
        let expected = words(&row, "expected");
        let expected: BTreeSet<&str> = expected.iter().map(String::as_str).collect();
        if found != expected {
            let said: Vec<_> = report
                .rows(sankofa::Lang::En)
                .map(|row| row[4..].join(" "))
                .collect();
            wrong.push(format!(
                "{}: wants {expected:?}, gets {said:#?}",
                name(&row)
            ));
        }
        // A cap that could not be told would pass everything.
        let open = report.skipped.get("BEN-001").copied().unwrap_or(0);
        let may = row
            .get("undecided")
            .is_some_and(|it| it.as_bool() == Some(true));
        if (open > 0) != may {
            wrong.push(format!("{}: undecided {open}", name(&row)));
        }
    }
    assert!(
        wrong.is_empty(),
        "{} wrong:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

#[test]
fn every_real_programme_has_three_cases() {
    let mut count: BTreeMap<String, [usize; 2]> = BTreeMap::new();
    for row in rows() {
        let of = count
            .entry(text(&row, "programme").unwrap().to_owned())
            .or_default();
        of[usize::from(!words(&row, "expected").is_empty())] += 1;
        assert!(text(&row, "situation").is_some_and(|it| !it.is_empty()));
    }
    // Sets that say how to judge, and pay nobody.
    const NO_PROGRAMME: [&str; 5] = [
        "base",
        "human-rights-reading",
        "schengen-visa",
        "ma-eu-2015",
        "eurp-de",
    ];
    for name in Programmes::builtin().names() {
        if NO_PROGRAMME.contains(&name) {
            continue;
        }
        let [right, wrong] = count.get(name).copied().unwrap_or_default();
        assert!(
            right > 0 && wrong > 0 && right + wrong >= 3,
            "{name}: {right} right and {wrong} wrong cases"
        );
    }
}

#[test]
fn snapshots_say_so_and_every_amount_has_a_source() {
    for programme in Programmes::builtin().iter() {
        let real = !programme.sources().is_empty() && programme.name() != "human-rights-reading";
        if real && programme.name() != "ma-eu-2015" {
            let first = programme.notes().first().map_or("", |note| note);
            assert!(first.ends_with("not law."), "{}", programme.name());
        }
        for version in programme.versions() {
            for cap in version.caps().rows() {
                let source = cap.source().unwrap_or_default();
                assert!(
                    source == "proposed" || sankofa::rules::sources::find(source).is_some(),
                    "{}: {source}",
                    version.id()
                );
            }
        }
    }
}

/// A parameter that nothing reads would promise what no programme can have. Read is what the code names outside of the
/// registry; clocks name theirs in brackets.
#[test]
fn every_parameter_is_read() {
    fn sources(folder: &std::path::Path, all: &mut String) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_str().unwrap();
            if path.is_dir() && name != "tests" {
                sources(&path, all);
            } else if path.extension().is_some_and(|end| end == "rs") && name != "registry.rs" {
                all.push_str(&std::fs::read_to_string(&path).unwrap());
            }
        }
    }
    let mut all = String::new();
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src");
    sources(std::path::Path::new(folder), &mut all);
    let named = |word: &str| {
        all.match_indices(word).any(|(at, _)| {
            let next = all[at + word.len()..].chars().next();
            next.is_none_or(|next| !next.is_alphanumeric())
        })
    };
    let unread: Vec<&str> = sankofa::programme::Param::ALL
        .iter()
        .filter(|param| !named(&format!("Param::{param:?}")) && !named(&format!(" [{param:?}]")))
        .map(|param| param.name())
        .collect();
    assert!(unread.is_empty(), "read by nothing: {unread:?}");
}
