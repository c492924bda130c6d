//! Generated pages are up to date.
#![allow(clippy::expect_used, reason = "tests")]

#[test]
fn the_data_dictionary_is_the_model() {
    let path = sankofa_tests::corpus::root().join("docs/data-dictionary.md");
    let committed = std::fs::read_to_string(path).unwrap_or_default();
    assert!(
        committed == sankofa::model::dictionary(),
        "write it again: cargo run -p sankofa-tests --bin gen dictionary > docs/data-dictionary.md"
    );
}
