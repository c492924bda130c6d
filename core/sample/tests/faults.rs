//! Every rule that can fire has a fault, and every fault fires.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

use std::collections::BTreeMap;

use sankofa::rules::CATALOGUE;
use sankofa::{Home, Rulebook};
use sankofa_sample::{Fault, Profile, Sample, faults, faults_of};

#[test]
fn every_rule_that_can_fire_has_a_fault() {
    let missing: Vec<&str> = CATALOGUE
        .iter()
        .filter(|rule| matches!(rule.home, Home::Case | Home::DataSet))
        .map(|rule| rule.code)
        .filter(|code| faults_of(code).next().is_none())
        .collect();
    assert!(missing.is_empty(), "without a fault: {missing:?}");
}

#[test]
fn every_fault_is_of_a_rule() {
    for fault in faults() {
        assert!(
            sankofa::rules::find(fault.code).is_some(),
            "{}: no such rule",
            fault.code
        );
    }
}

/// What a fault did, in so many cases.
#[derive(Default, Debug)]
struct Tally {
    tried: u32,
    not_applied: u32,
    silent: u32,
    unsound: BTreeMap<String, u32>,
}

/// Tries a fault on 20 made-up cases; `tests/long millions` tries each on hundreds.
fn tried(fault: &Fault) -> Tally {
    let mut tally = Tally::default();
    for seed in 0..20 {
        let profile = Profile::ALL[seed as usize % 3];
        let sample = Sample::new(profile, seed);
        tally.tried += 1;
        let Some(broken) = sample.faulty(1, fault) else {
            tally.not_applied += 1;
            continue;
        };
        // Without the gate: an unfinished case may well lack what a later gate asks for.
        let before = Rulebook::new(sample.day()).check(broken.sound.as_bytes());
        for finding in &before.findings {
            if finding.severity == sankofa::Severity::Error {
                let code = finding.rule.code.to_owned();
                *tally.unsound.entry(code).or_default() += 1;
            }
        }
        let book = fault.book(sample.day()).unwrap();
        tally.silent += u32::from(!broken.is_found(fault, &book));
    }
    tally
}

#[test]
fn every_fault_fires_and_was_not_there_before() {
    let all: Vec<&Fault> = faults().collect();
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let bad: Vec<String> = std::thread::scope(|scope| {
        let workers: Vec<_> = all
            .chunks(all.len().div_ceil(threads))
            .map(|part| {
                scope.spawn(move || {
                    let tallies = part.iter().map(|fault| (fault.code, tried(fault)));
                    let is_bad = |tally: &Tally| {
                        (tally.not_applied + tally.silent) * 100 > tally.tried
                            || !tally.unsound.is_empty()
                    };
                    tallies
                        .filter(|(_, tally)| is_bad(tally))
                        .map(|(code, tally)| format!("{code}: {tally:?}"))
                        .collect::<Vec<_>>()
                })
            })
            .collect();
        let joined = workers.into_iter().map(|worker| worker.join().unwrap());
        joined.flatten().collect()
    });
    assert!(bad.is_empty(), "{}", bad.join("\n"));
}
