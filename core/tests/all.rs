//! The tests of the core as one program: linking one for each file takes longer than running them.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "tests"
)]

mod given;
mod pages;

mod after_return;
mod apply;
mod appraisal;
mod caps;
mod children;
mod comparison;
mod confidentiality;
mod edges;
mod eligibility;
mod example;
mod exchange;
mod gates;
mod hostile;
mod household;
mod identity;
mod inputs;
mod instruments;
mod journey;
mod measurement;
mod money;
mod payments;
mod plan;
mod privacy;
mod programmes;
mod reading;
mod records;
mod rule_sets;
mod rulebook;
mod scores;
mod temporal;
mod ties;
mod together;
mod travel;
mod voluntariness;
mod vulnerability;

#[test]
fn every_file_is_listed() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests");
    let here = include_str!("all.rs");
    for entry in std::fs::read_dir(folder).expect("the folder of the tests") {
        let path = entry.expect("an entry").path();
        let name = path.file_stem().and_then(|name| name.to_str());
        let is_module =
            path.join("mod.rs").exists() || path.extension().is_some_and(|end| end == "rs");
        let Some(name) = name.filter(|_| is_module) else {
            continue;
        };
        let listed = here.contains(&format!("\nmod {name};"));
        assert!(name == "all" || listed, "{name} is not listed in all.rs");
    }
}
