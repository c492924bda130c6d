//! Whatever a fault can want is there, and the case is valid all the same.
#![allow(clippy::unwrap_used, reason = "tests")]

use std::collections::BTreeMap;

use sankofa::{Rulebook, Severity};
use sankofa_sample::{Profile, Sample, Stage, Wants};

/// A feature, and how it is asked for.
type Feature = (&'static str, fn(Wants) -> Wants);

#[test]
fn features_do_no_harm() {
    let features: [Feature; 17] = [
        ("child_alone", Wants::child_alone),
        ("family", Wants::family),
        ("couple", Wants::couple),
        ("adult_alone", Wants::adult_alone),
        ("trafficking", Wants::trafficking),
        ("health", Wants::health),
        ("pregnant", Wants::pregnant),
        ("detention", Wants::detention),
        ("asylum", Wants::asylum),
        ("refugee", Wants::refugee),
        ("forced", Wants::forced),
        ("passport", Wants::passport),
        ("laissez_passer", Wants::laissez_passer),
        ("business", Wants::business),
        ("instalments", Wants::instalments),
        ("age_assessed", Wants::age_assessed),
        ("referral", Wants::referral),
    ];
    let mut found: BTreeMap<(&str, &str), (u32, String)> = BTreeMap::new();
    for profile in Profile::ALL {
        let sample = Sample::new(profile, 13);
        let book = Rulebook::new(sample.day());
        for (name, feature) in features {
            for stage in Stage::ALL
                .into_iter()
                .filter(|stage| *stage <= Stage::Closed)
            {
                for number in 0..10 {
                    let case = sample.case_with(number, feature(Wants::exactly(stage)));
                    let report = book.check_case(&case);
                    for finding in &report.findings {
                        if finding.severity == Severity::Error {
                            let text = report.to_text(sankofa::Lang::En, sankofa::Style::default());
                            let said: Vec<&str> = text.lines().take(8).collect();
                            let entry =
                                found.entry((name, finding.rule.code)).or_insert_with(|| {
                                    (0, format!("{} {} {said:?}", profile.code(), stage.code()))
                                });
                            entry.0 += 1;
                        }
                    }
                }
            }
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}
