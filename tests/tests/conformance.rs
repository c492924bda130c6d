//! The corpus trips what it is expected to trip.
#![allow(clippy::expect_used, reason = "tests")]

use sankofa_tests::corpus::{expected, frames, root};

#[test]
fn the_corpus_trips_what_is_committed() {
    let path = root().join("tests/conformance/expected.tsv");
    let committed = std::fs::read_to_string(&path).unwrap_or_default();
    let now = expected(&frames());
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
         cargo run -p sankofa-tests --bin gen expected > tests/conformance/expected.tsv\n{}",
        changed.join("\n")
    );
}

#[test]
fn the_order_of_frames_and_the_names_are_unique() {
    let mut names: Vec<String> = frames().into_iter().map(|frame| frame.name).collect();
    let all = names.len();
    names.sort();
    names.dedup();
    assert_eq!(names.len(), all);
}
