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

/// A short walk of the target that knows the model: the same scripts every time. Fuzzing goes further.
#[test]
fn changed_cases_are_judged_soundly() {
    let (_, cases) = TARGETS
        .iter()
        .find(|(name, _)| *name == "cases")
        .expect("the target");
    let mut state = 20_151_118_u64;
    let mut next = || {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        state.to_be_bytes()[0]
    };
    for number in 0..150 {
        let script: Vec<u8> = (0..5 + number % 60).map(|_| next()).collect();
        cases(&script);
    }
}
