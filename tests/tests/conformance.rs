//! The corpus trips what it is expected to trip.
#![allow(clippy::expect_used, reason = "tests")]

use sankofa_tests::corpus::{expected, frames, root};
use sankofa_tests::firing::table;

/// Sees that a committed table is what comes out now.
fn is_committed(name: &str, gen_word: &str, now: &str) {
    let path = root().join("tests/conformance").join(name);
    let committed = std::fs::read_to_string(&path).unwrap_or_default();
    let changed: Vec<String> = now
        .lines()
        .filter(|line| !committed.lines().any(|old| old == *line))
        .map(|line| format!("now:    {line}"))
        .chain(
            committed
                .lines()
                .filter(|old| !now.lines().any(|line| line == *old))
                .map(|old| format!("before: {old}")),
        )
        .collect();
    assert!(
        now == committed,
        "verdicts changed. If that is meant, commit the new table:\n\
         cargo run -p sankofa-tests --bin gen {gen_word} > tests/conformance/{name}\n{}",
        changed.join("\n")
    );
}

#[test]
fn the_corpus_trips_what_is_committed() {
    is_committed("expected.tsv", "expected", &expected(&frames()));
}

#[test]
fn rules_fire_as_often_as_is_committed() {
    is_committed("firing.tsv", "firing", &table());
}

#[test]
fn the_order_of_frames_and_the_names_are_unique() {
    let mut names: Vec<String> = frames().into_iter().map(|frame| frame.name).collect();
    let all = names.len();
    names.sort();
    names.dedup();
    assert_eq!(names.len(), all);
}
