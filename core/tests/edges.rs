//! Numbers have edges: the last one that is in order, and the first that is not. For each number that a rule reads,
//! an example of its page stands so near the edge that the verdict changes when the number moves by one.

use std::collections::BTreeSet;

use crate::pages::{Example, input, pages};
use sankofa::programme::{Kind, Param, Programmes};
use sankofa::{Home, Rulebook};

/// How often a rule finds something in an example, under its programme with one number set.
fn found(example: &Example, document: &str, code: &str, set: &str) -> Option<u64> {
    let case: serde_json::Value = serde_json::from_str(document).ok()?;
    let name = example.programme.as_deref().or(case["programme"].as_str());
    let programmes = Programmes::builtin();
    let programme = programmes.get(name.unwrap_or("base"))?;
    let text = format!(
        "name = \"edge\"\ntitle.en = \"Edge\"\ndate_basis = \"application\"\nextends = \"{}\"\n{set}\n[[versions]]\nid = \"1\"\n",
        programme.versions().last()?.id()
    );
    let book = Rulebook::new(example.as_of).gate(example.gate);
    let book = book.programme_text(&text).ok()?.select([code]).ok()?;
    let report = book.check(document.as_bytes());
    Some(report.counts.get(code).copied().unwrap_or(0))
}

fn number(example: &Example, document: &str, param: Param) -> Option<i64> {
    let case: serde_json::Value = serde_json::from_str(document).ok()?;
    let name = example.programme.as_deref().or(case["programme"].as_str());
    let programmes = Programmes::builtin();
    let programme = programmes.get(name.unwrap_or("base"))?;
    programme.versions().last()?.params().int(param)
}

/// Whether an example stands at the edge of a number.
fn at_edge(example: &Example, code: &str, param: Param) -> bool {
    let document = input(example);
    let Some(number) = number(example, &document, param) else {
        return false;
    };
    let with = |number: i64| {
        let set = format!("[params]\n{} = {number}", param.name());
        found(example, &document, code, &set)
    };
    let here = with(number);
    here.is_some()
        && [number - 1, number + 1].into_iter().any(|other| {
            let there = with(other);
            there.is_some() && there != here
        })
}

/// Numbers whose edge no example of the page shows: of a rule, with the reason.
const LISTED: &[(&str, &str, &str)] = &[
    (
        "CHI-012",
        "age_replaces_reception_check",
        "no rule set may name it",
    ),
    (
        "DLV-008",
        "spot_check_min_pct",
        "a share over several cases, in core/tests/payments.rs",
    ),
];

#[test]
fn every_number_has_an_example_at_its_edge() {
    let mut bare = BTreeSet::new();
    for section in &pages() {
        let rule = sankofa::rules::find(&section.code).unwrap();
        let fires = matches!(rule.home, Home::Case | Home::DataSet);
        for name in rule.params {
            let param = Param::parse(name).unwrap();
            // Where an entry is held elsewhere, its tests are there.
            if !matches!(param.kind(), Kind::Count(_)) || !fires {
                continue;
            }
            // Those at the edge stand at the end, as a rule.
            let mut examples = section.examples.iter().rev();
            if !examples.any(|example| at_edge(example, rule.code, param)) {
                bare.insert((rule.code, *name));
            }
        }
    }
    let listed: BTreeSet<_> = LISTED
        .iter()
        .map(|(code, name, _)| (*code, *name))
        .collect();
    assert_eq!(bare, listed);
}
