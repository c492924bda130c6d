//! Differences and changed cases as rows of text, for tables and spreadsheets.

use super::shown;
use crate::comparison::{CaseChange, Change, Compared, Differences, Fired, Side};
use crate::findings::Severity;

/// The columns of [`Differences::rows`], in order.
pub const CHANGE_COLUMNS: [&str; 8] = [
    "topic", "name", "key", "unit", "a", "b", "source_a", "source_b",
];

/// The columns of [`CaseChange::rows`], in order.
pub const CASE_COLUMNS: [&str; 12] = [
    "file",
    "case",
    "index",
    "line",
    "outcome",
    "code",
    "name",
    "change",
    "findings_a",
    "severity_a",
    "findings_b",
    "severity_b",
];

fn value(side: Option<&Side>) -> String {
    side.map(|side| shown(&side.value)).unwrap_or_default()
}

fn source(side: Option<&Side>) -> String {
    let source = side.and_then(|side| side.source.as_deref());
    source.unwrap_or_default().to_owned()
}

impl Differences {
    /// A row for each difference. What is not there is empty.
    pub fn rows(&self) -> impl Iterator<Item = [String; CHANGE_COLUMNS.len()]> {
        self.changes.iter().map(Change::row)
    }
}

impl Change {
    fn row(&self) -> [String; CHANGE_COLUMNS.len()] {
        let (a, b) = (self.a.as_ref(), self.b.as_ref());
        [
            self.topic.code().to_owned(),
            self.name.clone().into(),
            self.key.as_deref().unwrap_or_default().to_owned(),
            self.unit.unwrap_or_default().to_owned(),
            value(a),
            value(b),
            source(a),
            source(b),
        ]
    }
}

impl CaseChange {
    /// A row for each rule that answers otherwise. `files` are the names of the files of the run.
    pub fn rows(&self, files: &[String]) -> impl Iterator<Item = [String; CASE_COLUMNS.len()]> {
        let case = &self.case;
        let line = if case.line == 0 {
            String::new()
        } else {
            case.line.to_string()
        };
        let head = [
            case.file_of(files).unwrap_or_default().to_owned(),
            case.id.as_deref().unwrap_or_default().to_owned(),
            case.index.to_string(),
            line,
            self.outcome.code().to_owned(),
        ];
        let severity = |fired: Fired| {
            let code = fired.severity.map(Severity::code);
            code.unwrap_or_default().to_owned()
        };
        self.rules.iter().map(move |change| {
            let [file, case, index, line, outcome] = head.clone();
            [
                file,
                case,
                index,
                line,
                outcome,
                change.rule.code.to_owned(),
                change.rule.name.to_owned(),
                change.how.code().to_owned(),
                change.a.findings.to_string(),
                severity(change.a),
                change.b.findings.to_string(),
                severity(change.b),
            ]
        })
    }
}

impl Compared {
    /// The rows of all changed cases that are kept.
    pub fn rows(&self) -> impl Iterator<Item = [String; CASE_COLUMNS.len()]> {
        let cases = self.changes.iter();
        cases.flat_map(|case| case.rows(&self.files))
    }
}
