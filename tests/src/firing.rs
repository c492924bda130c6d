//! How often each rule fires over a seeded corpus of made-up cases: the committed `conformance/firing.tsv`.
//!
//! A change of a rule, of a parameter or of the generator shows in it.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use sankofa::rules::CATALOGUE;
use sankofa::{Home, Rulebook};
use sankofa_sample::{Profile, Sample, faults};

const SEED: u64 = 20_151_118;
/// Valid cases of each profile.
const VALID: u64 = 400;
/// Broken cases of each fault and profile.
const BROKEN: u64 = 10;

/// The table: a line per rule, its findings over valid and over broken cases, and how often it could not be decided.
pub fn table() -> String {
    let mut valid = Tally::default();
    let mut broken = Tally::default();
    for profile in Profile::ALL {
        let sample = Sample::new(profile, SEED);
        let book = Rulebook::new(sample.day()).max_findings(0);
        let lines: Vec<String> = (0..VALID).map(|number| sample.line(number)).collect();
        valid.add(&book, lines.join("\n").as_bytes());
        for fault in faults() {
            let book = book.clone().gate(fault.gate).across(fault.across());
            let book = match fault.programme {
                Some(name) => book.programme(name).expect("a programme"),
                None => book,
            };
            for number in 0..BROKEN {
                if let Some(case) = sample.faulty(number, fault) {
                    broken.add(&book, &case.input());
                }
            }
        }
    }
    let mut out = String::from(
        "# Findings per rule over a seeded corpus: rule, in valid cases, in broken cases, not decided in valid cases.\n",
    );
    let _ = writeln!(out, "cases\t{}\t{}\t", valid.cases, broken.cases);
    for rule in CATALOGUE {
        if matches!(rule.home, Home::Case | Home::DataSet) {
            let count = |tally: &Tally| tally.counts.get(rule.code).copied().unwrap_or(0);
            let skipped = valid.skipped.get(rule.code).copied().unwrap_or(0);
            let _ = writeln!(
                out,
                "{}\t{}\t{}\t{skipped}",
                rule.code,
                count(&valid),
                count(&broken)
            );
        }
    }
    out
}

#[derive(Default)]
struct Tally {
    cases: u64,
    counts: BTreeMap<&'static str, u64>,
    skipped: BTreeMap<&'static str, u64>,
}

impl Tally {
    fn add(&mut self, book: &Rulebook, input: &[u8]) {
        let report = book.check(input);
        self.cases += report.cases;
        for (code, count) in report.counts {
            *self.counts.entry(code).or_default() += count;
        }
        for (code, count) in report.skipped {
            *self.skipped.entry(code).or_default() += count;
        }
    }
}
