//! `sankofa sample`.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    unused_imports,
    reason = "tests"
)]

mod common;

use common::Folder;

#[test]
fn makes_up_cases() {
    let here = Folder::new("sample");
    let made = here.run(&["sample", "--n", "30", "--seed", "7", "--like", "eu"]);
    assert_eq!((made.code, made.out.lines().count()), (0, 30));
    let again = here.run(&["sample", "--n", "30", "--seed", "7", "--like", "eu"]);
    assert_eq!(again.out, made.out);
    let checked = here.with(
        &["check", "-", "--as-of", "2016-09-01"],
        made.out.as_bytes(),
        &[],
    );
    assert_eq!(checked.code, 0, "{checked:?}");
}

#[test]
fn makes_up_faults() {
    let here = Folder::new("faults");
    let made = here.run(&["sample", "--n", "3", "--fault", "chi-001"]);
    assert_eq!(made.out.lines().count(), 3);
    let args = ["check", "-", "--as-of", "2016-09-01", "--select", "CHI-001"];
    let checked = here.with(&args, made.out.as_bytes(), &[]);
    assert_eq!(checked.code, 1, "{checked:?}");
    assert!(checked.out.contains("3 with errors"), "{}", checked.out);
    let pair = here.run(&["sample", "--fault", "two-open-cases-of-one-person"]);
    assert_eq!(pair.out.lines().count(), 2);
    let any = ["sample", "--fault", "any", "--n", "2", "-o", "any.jsonl"];
    assert_eq!(here.run(&any).code, 0);
    for (asked, says) in [
        ("CHI-999", "no rule CHI-999"),
        ("IDN-010", "no fault is known"),
    ] {
        let done = here.run(&["sample", "--fault", asked]);
        assert_eq!((done.code, done.out.as_str()), (2, ""));
        assert!(done.err.contains(says), "{}", done.err);
    }
}
