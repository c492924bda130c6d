//! The situations of conformance/vectors.toml get the verdict that is written there, and no other.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "tests"
)]

use std::collections::{BTreeMap, BTreeSet};

use sankofa::Lang;
use sankofa_tests::vectors::{case_names, vectors};

#[test]
fn every_situation_of_the_domain_is_there() {
    const NUMBERS: [u8; 20] = [
        1, 2, 3, 4, 6, 7, 8, 10, 11, 14, 15, 16, 17, 18, 20, 23, 26, 27, 28, 30,
    ];
    let vectors = vectors();
    let numbers: BTreeSet<&str> = vectors.iter().map(|one| one.number.as_str()).collect();
    assert_eq!(numbers.len(), vectors.len(), "a number stands twice");
    for number in NUMBERS {
        assert!(numbers.contains(number.to_string().as_str()), "{number}");
    }
    let used: BTreeSet<String> = vectors.iter().map(|one| one.case.clone()).collect();
    let files: BTreeSet<String> = case_names().into_iter().collect();
    assert_eq!(used, files, "cases and table differ");
}

#[test]
fn every_situation_gets_its_verdict() {
    let mut wrong = Vec::new();
    for vector in vectors() {
        let report = vector.frame().report();
        assert_eq!(report.cases, 1, "{}", vector.number);
        let mut found = BTreeMap::<&str, BTreeSet<&str>>::new();
        for finding in &report.findings {
            let severities = found.entry(finding.rule.code).or_default();
            severities.insert(finding.severity.code());
        }
        for (code, severity) in &vector.expected {
            match found.get(code.as_str()) {
                Some(severities) if severities.contains(severity.as_str()) => {}
                Some(_) => wrong.push(format!("{}: {code} is no {severity}", vector.number)),
                None => wrong.push(format!("{}: {code} is missing", vector.number)),
            }
        }
        for (code, reason) in &vector.also {
            assert!(!reason.is_empty(), "{code}");
            assert!(!vector.expected.contains_key(code), "{code} stands twice");
            if !found.contains_key(code.as_str()) {
                wrong.push(format!("{}: {code} no longer appears", vector.number));
            }
        }
        for row in report.rows(Lang::En) {
            let [_, _, _, _, code, _, severity, _, path, _, _, message, _] = row;
            if !vector.expected.contains_key(&code) && !vector.also.contains_key(&code) {
                wrong.push(format!(
                    "{}: not in the table: {code} {severity} at {path}: {message}",
                    vector.number
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}
