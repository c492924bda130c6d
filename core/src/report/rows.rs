//! The findings as rows of text, for tables and spreadsheets.

use super::Report;
use crate::findings::{Finding, Gate, Lang, Words};
use crate::model::Case;
use crate::record::Record;

/// The columns of [`Report::rows`], in order.
pub const COLUMNS: [&str; 13] = [
    "file", "case", "index", "line", "code", "name", "severity", "gate", "path", "member",
    "waived", "message", "help",
];

impl Report {
    /// A row per finding, with its words in a language. What is unknown is empty.
    pub fn rows(&self, lang: Lang) -> impl Iterator<Item = [String; COLUMNS.len()]> {
        let words = Words::of(lang);
        self.findings
            .iter()
            .map(move |finding| self.row(finding, words))
    }

    fn row(&self, finding: &Finding, words: &Words) -> [String; COLUMNS.len()] {
        let case = self.case_of(finding);
        let known = |line: u32| {
            if line == 0 {
                String::new()
            } else {
                line.to_string()
            }
        };
        [
            self.file_of(finding).unwrap_or_default().to_owned(),
            case.and_then(|case| case.id.as_deref())
                .unwrap_or_default()
                .to_owned(),
            case.map(|case| case.index.to_string()).unwrap_or_default(),
            known(finding.line),
            finding.rule.code.to_owned(),
            finding.rule.name.to_owned(),
            finding.severity.code().to_owned(),
            finding.gate.map(Gate::code).unwrap_or_default().to_owned(),
            finding.at.path(Case::RECORD),
            self.member_of(finding).unwrap_or_default().to_owned(),
            finding
                .waived
                .map(|place| format!("/waivers/{place}"))
                .unwrap_or_default(),
            words.message(finding),
            words.help(finding),
        ]
    }
}
