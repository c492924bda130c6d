//! What came out of a check: exact counts, findings with their words, and what was not judged.

mod json;
mod rows;
mod text;

use std::collections::BTreeMap;

use serde::Serialize;

use crate::findings::{Finding, Gate, Rule, Severity};
use crate::values::Date;

pub(crate) use json::Ruleset;
pub use rows::COLUMNS;
pub use text::Style;

/// A case of which the report has a finding.
#[derive(Clone, PartialEq, Debug, Default)]
#[non_exhaustive]
pub struct CaseRef {
    /// Its place in the run, from 0.
    pub index: u64,
    /// The line on which it begins, from 1; 0 where unknown.
    pub line: u32,
    /// The file, as a place in [`Report::files`].
    pub file: Option<u32>,
    /// Its id, where it is safe to repeat (`[A-Za-z0-9][A-Za-z0-9._:/-]{0,63}`).
    pub id: Option<Box<str>>,
    /// The ids of its members, where they are safe to repeat.
    pub members: Box<[Option<Box<str>>]>,
}

impl CaseRef {
    /// The name of its file, of these.
    pub(crate) fn file_of<'f>(&self, files: &'f [String]) -> Option<&'f str> {
        files
            .get(usize::try_from(self.file?).ok()?)
            .map(String::as_str)
    }
}

/// A limit that was reached.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[non_exhaustive]
pub struct LimitHit {
    /// Which limit: `findings`.
    pub limit: &'static str,
    /// How many were left out.
    pub count: u64,
}

/// The verdict on one or many cases.
#[derive(Clone, PartialEq, Debug)]
#[non_exhaustive]
pub struct Report {
    /// How many cases each rule set judged.
    pub programmes: BTreeMap<String, u64>,
    /// The day of judgement.
    pub as_of: Date,
    /// The gate asked for, if any.
    pub gate: Option<Gate>,
    /// How many cases were looked at.
    pub cases: u64,
    /// How many have no finding at all.
    pub clean: u64,
    /// How many have an error that is not waived.
    pub with_errors: u64,
    /// Findings by severity (error, warning, info), without those waived.
    pub by_severity: [u64; 3],
    /// Findings by rule, without those waived: exact, however many are kept.
    pub counts: BTreeMap<&'static str, u64>,
    /// Waived findings by rule.
    pub waived: BTreeMap<&'static str, u64>,
    /// How often a rule could not be decided.
    pub skipped: BTreeMap<&'static str, u64>,
    /// Rules that were not run, by code.
    pub not_run: Vec<&'static str>,
    /// Limits that were reached.
    pub limits_hit: Vec<LimitHit>,
    /// The findings kept: by case, then place, then code.
    pub findings: Vec<Finding>,
    /// The cases that findings speak of.
    pub case_refs: Vec<CaseRef>,
    /// The names of the files read.
    pub files: Vec<String>,
}

impl Report {
    pub(crate) fn new(as_of: Date, gate: Option<Gate>) -> Self {
        Self {
            programmes: BTreeMap::new(),
            as_of,
            gate,
            cases: 0,
            clean: 0,
            with_errors: 0,
            by_severity: [0; 3],
            counts: BTreeMap::new(),
            waived: BTreeMap::new(),
            skipped: BTreeMap::new(),
            not_run: Vec::new(),
            limits_hit: Vec::new(),
            findings: Vec::new(),
            case_refs: Vec::new(),
            files: Vec::new(),
        }
    }

    /// Whether there is no finding at or above a severity, waived ones apart.
    #[must_use]
    pub fn passes(&self, severity: Severity) -> bool {
        Severity::ALL
            .iter()
            .zip(self.by_severity)
            .all(|(at, count)| *at < severity || count == 0)
    }

    /// How many findings there are of a severity, waived ones apart.
    #[must_use]
    pub fn count(&self, severity: Severity) -> u64 {
        Severity::ALL
            .iter()
            .zip(self.by_severity)
            .find(|(at, _)| **at == severity)
            .map_or(0, |(_, count)| count)
    }

    /// The case that a finding speaks of.
    #[must_use]
    pub fn case_of(&self, finding: &Finding) -> Option<&CaseRef> {
        self.case_refs.get(usize::try_from(finding.case).ok()?)
    }

    /// The name of the file in which a finding was made.
    #[must_use]
    pub fn file_of(&self, finding: &Finding) -> Option<&str> {
        self.case_of(finding)?.file_of(&self.files)
    }

    /// The id of the member that a finding speaks of, where it is safe to repeat.
    #[must_use]
    pub fn member_of(&self, finding: &Finding) -> Option<&str> {
        let member = self
            .case_of(finding)?
            .members
            .get(usize::from(finding.member?))?;
        member.as_deref()
    }

    /// Brings findings of the same case together again, in input order.
    pub(crate) fn gather(&mut self) {
        let refs = std::mem::take(&mut self.case_refs);
        let index = |finding: &Finding| {
            usize::try_from(finding.case)
                .ok()
                .and_then(|case| refs.get(case))
                .map_or(u64::MAX, |case| case.index)
        };
        self.findings.sort_by_key(index);
        let mut last = None;
        for finding in &mut self.findings {
            let Some(case) = usize::try_from(finding.case)
                .ok()
                .and_then(|case| refs.get(case))
            else {
                continue;
            };
            if last != Some(case.index) {
                last = Some(case.index);
                self.case_refs.push(case.clone());
            }
            finding.case = u32::try_from(self.case_refs.len() - 1).unwrap_or(u32::MAX);
        }
    }

    /// Keeps these findings only, and counts anew what is left of the one case of the report.
    pub(crate) fn keep(&mut self, keep: impl Fn(&Finding) -> bool) {
        self.findings.retain(keep);
        self.by_severity = [0; 3];
        self.counts.clear();
        self.waived.clear();
        let findings = std::mem::take(&mut self.findings);
        findings.iter().for_each(|finding| self.tally(finding));
        self.findings = findings;
        let errors = self.count(Severity::Error) > 0;
        self.clean = u64::from(self.findings.is_empty());
        self.with_errors = u64::from(errors);
    }

    /// Counts a finding.
    pub(crate) fn tally(&mut self, finding: &Finding) {
        let rule: &'static Rule = finding.rule;
        if finding.waived.is_some() {
            *self.waived.entry(rule.code).or_default() += 1;
            return;
        }
        *self.counts.entry(rule.code).or_default() += 1;
        for (severity, count) in Severity::ALL.iter().zip(&mut self.by_severity) {
            *count += u64::from(*severity == finding.severity);
        }
    }
}
