//! Valid cases are valid: at every stage, in every profile, for every closure reason.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

use std::collections::BTreeMap;

use sankofa::codes::{ClosureReason, CodeList};
use sankofa::{Report, Rulebook, Severity};
use sankofa_sample::{Profile, Sample, Stage, Wants};

/// Warnings that the published figures ask for: files that come late, first deliveries that come late.
const WANTED: [&str; 5] = ["DLV-006", "XCH-001", "XCH-008", "XCH-011", "PLN-002"];

/// What was found, by rule: how often, and where first.
type Found = BTreeMap<&'static str, (u32, String)>;

fn note(report: &Report, case: &str, found: &mut Found) {
    for finding in &report.findings {
        let wanted = finding.severity != Severity::Error && WANTED.contains(&finding.rule.code);
        if finding.severity == Severity::Info || wanted {
            continue;
        }
        let entry = found.entry(finding.rule.code).or_insert_with(|| {
            let at = format!(
                "{:?} {:?}",
                finding.severity,
                report
                    .to_text(sankofa::Lang::En, sankofa::Style::default())
                    .lines()
                    .take(12)
                    .collect::<Vec<_>>()
            );
            (0, format!("{case} {at}"))
        });
        entry.0 += 1;
    }
}

#[test]
fn every_stage_of_every_profile() {
    let mut found = Found::new();
    for profile in Profile::ALL {
        for stage in Stage::ALL {
            let sample = Sample::new(profile, 11).stage(stage);
            let book = Rulebook::new(sample.day());
            for number in 0..300 {
                let case = sample.case(number);
                let name = format!("{} {} {number}", profile.code(), stage.code());
                note(&book.check_case(&case), &name, &mut found);
            }
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn every_closure_reason() {
    let mut found = Found::new();
    for profile in Profile::ALL {
        let sample = Sample::new(profile, 12);
        let book = Rulebook::new(sample.day());
        for reason in ClosureReason::all() {
            for number in 0..20 {
                let case = sample.case_with(number, Wants::closed(*reason));
                let name = format!("{} {reason} {number}", profile.code());
                note(&book.check_case(&case), &name, &mut found);
            }
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}
