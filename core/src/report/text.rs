//! The report as a caseworker reads it: grouped by case, in their language, the summary last.

use std::fmt::Write as _;

use super::{CaseRef, Report};
use crate::findings::{Finding, Gate, Lang, Severity, Words};
use crate::model::Case;
use crate::record::Record;

/// How the text looks.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Style {
    /// With colours, for a terminal that knows them.
    pub color: bool,
}

impl Style {
    pub(crate) fn paint(self, code: &str, text: &str) -> String {
        if self.color {
            format!("\x1b[{code}m{text}\x1b[0m")
        } else {
            text.to_owned()
        }
    }

    fn severity(self, severity: Severity, word: &str) -> String {
        let code = match severity {
            Severity::Error => "1;31",
            Severity::Warning => "33",
            Severity::Info => "36",
        };
        self.paint(code, word)
    }
}

impl CaseRef {
    /// The line above what is said of a case: its id or number, file and line.
    pub(crate) fn heading(&self, files: &[String], words: &Words, style: Style) -> String {
        let number = self.index + 1;
        let name = match &self.id {
            Some(id) => words.get("ui-case", None) + " " + id,
            None => words.count("ui-case-number", &[("number", number)], None),
        };
        let mut place = Vec::new();
        place.extend(self.file_of(files).map(str::to_owned));
        if self.line > 0 {
            place.push(words.count("ui-line", &[("line", u64::from(self.line))], None));
        }
        let mut out = style.paint("1", &name);
        if !place.is_empty() {
            let _ = write!(out, "  {}", style.paint("2", &place.join(", ")));
        }
        out
    }
}

impl Report {
    /// The report as text.
    #[must_use]
    pub fn to_text(&self, lang: Lang, style: Style) -> String {
        let words = Words::of(lang);
        let mut out = String::new();
        let mut last = None;
        for finding in &self.findings {
            if last != Some(finding.case) {
                last = Some(finding.case);
                if let Some(case) = self.case_of(finding) {
                    out.push_str(&case.heading(&self.files, words, style));
                    out.push('\n');
                }
            }
            self.one(&mut out, finding, words, style);
        }
        self.summary(&mut out, words, style);
        out
    }

    fn one(&self, out: &mut String, finding: &Finding, words: &Words, style: Style) {
        let severity = match finding.waived {
            None => style.severity(
                finding.severity,
                &words.get(&format!("ui-{}", finding.severity.code()), None),
            ),
            Some(_) => style.paint("2", &words.get("ui-waived", None)),
        };
        let mut place = Vec::new();
        if let Some(gate) = finding.gate {
            place.push(words.get(&format!("ui-gate-{}", Gate::code(gate)), None));
        }
        if let Some(member) = self.member_of(finding) {
            place.push(format!("{} {member}", words.get("ui-person", None)));
        }
        place.push(finding.at.path(Case::RECORD));
        place.retain(|part| !part.is_empty());
        let code = style.paint("1", finding.rule.code);
        let _ = writeln!(
            out,
            "  {severity}  {code}  {}",
            style.paint("2", &place.join(" · "))
        );
        let _ = writeln!(out, "    {}", words.message(finding));
        let _ = writeln!(out, "    → {}", words.help(finding));
    }

    fn summary(&self, out: &mut String, words: &Words, style: Style) {
        if !self.findings.is_empty() {
            out.push('\n');
        }
        let others = self.cases.saturating_sub(self.clean + self.with_errors);
        let line = words.count("ui-checked", &[("cases", self.cases)], Some(self.as_of));
        let _ = writeln!(out, "{}", style.paint("1", &line));
        for (id, count) in [
            ("ui-with-errors", self.with_errors),
            ("ui-with-others", others),
            ("ui-clean", self.clean),
        ] {
            let _ = writeln!(out, "  {}", words.count(id, &[("count", count)], None));
        }
        let counted: Vec<String> = Severity::ALL
            .iter()
            .zip(self.by_severity)
            .map(|(severity, count)| {
                words.count(
                    &format!("ui-count-{}", severity.code()),
                    &[("count", count)],
                    None,
                )
            })
            .collect();
        let _ = writeln!(out, "{}", counted.join(" · "));
        let waived: u64 = self.waived.values().sum();
        let skipped: u64 = self.skipped.values().sum();
        for (id, count) in [
            ("ui-count-waived", waived),
            ("ui-count-skipped", skipped),
            ("ui-count-not-run", self.not_run.len() as u64),
            (
                "ui-count-left-out",
                self.limits_hit.iter().map(|hit| hit.count).sum(),
            ),
        ] {
            if count > 0 {
                let _ = writeln!(
                    out,
                    "{}",
                    style.paint("2", &words.count(id, &[("count", count)], None))
                );
            }
        }
        if self.cases > 0 && !self.findings.is_empty() {
            let _ = writeln!(out, "{}", style.paint("2", &words.get("ui-explain", None)));
        }
    }
}
