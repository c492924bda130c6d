//! What holds of every report, whatever was judged.

use sankofa::{Lang, Report, Style};
use serde_json::Value;

/// The seeds have this in each text of a person. It has a space, so that no id can be it.
pub const MARKER: &str = "Zq marker";

/// Tells a report in every format and sees that each is sound, that they agree, and that no text of a person is told.
pub(super) fn sound(report: &Report, lang: Lang) {
    let json = report.to_json(lang);
    let read: Value = serde_json::from_str(&json).expect("a report is JSON");
    assert_eq!(read["cases"], report.cases);
    let findings = read["findings"].as_array().expect("a list of findings");
    let left_out: u64 = report.limits_hit.iter().map(|hit| hit.count).sum();
    let counted: u64 = report.counts.values().sum::<u64>() + report.waived.values().sum::<u64>();
    assert_eq!(
        findings.len() as u64 + left_out,
        counted,
        "every finding is kept or counted"
    );
    assert_eq!(
        report.by_severity.iter().sum::<u64>(),
        report.counts.values().sum::<u64>()
    );
    assert!(report.clean + report.with_errors <= report.cases);
    let mut told = vec![json, report.to_text(lang, Style::default())];
    for ((finding, row), whole) in report.findings.iter().zip(report.rows(lang)).zip(findings) {
        let line = report.finding_json(finding, lang);
        let alone: Value = serde_json::from_str(&line).expect("a line is JSON");
        assert_eq!(&alone, whole, "JSON Lines and JSON tell the same finding");
        for (column, key) in [(4, "code"), (8, "path"), (11, "message"), (12, "help")] {
            assert_eq!(
                row[column].as_str(),
                whole[key].as_str().unwrap_or_default()
            );
        }
        told.extend(row);
        told.push(line);
    }
    for told in told {
        assert!(
            !told.to_lowercase().contains(&MARKER.to_lowercase()),
            "text of a person in a report"
        );
        assert!(
            !told.chars().any(|c| c.is_control() && c != '\n'),
            "a control character in a report"
        );
    }
}
