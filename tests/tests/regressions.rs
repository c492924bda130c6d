//! What fuzzing ever found is tried again: every file of `fuzz/regressions/TARGET`, named for what it found.
#![allow(clippy::expect_used, reason = "tests")]

use sankofa_tests::corpus::root;
use sankofa_tests::fuzz::TARGETS;

#[test]
fn nothing_found_before_is_back() {
    let mut tried = 0;
    for (name, target) in TARGETS {
        let folder = root().join("tests/fuzz/regressions").join(name);
        for entry in std::fs::read_dir(folder).expect("a folder for each target") {
            let input = std::fs::read(entry.expect("entry").path()).expect("a file");
            target(&input);
            tried += 1;
        }
    }
    assert!(tried >= TARGETS.len(), "each target has one at least");
}
