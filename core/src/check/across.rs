//! Rules about sets of cases: contributions with equal keys make a group, and each that clashes is a finding.

use super::run::{Run, is_error};
use crate::findings::{ARGS, Arg, Check, Finding, Rule, Severity};
use crate::rules::{self, Across, CATALOGUE, Key};

/// What a case contributed to a rule about sets of cases.
///
/// 56 bytes: all that is kept of a person for one kind of comparison.
pub(super) struct Contribution {
    pub(super) rule: u16,
    pub(super) severity: Severity,
    pub(super) key: Key,
}

/// How a rule looks at a set of cases, where it does.
pub(super) fn across_of(rule: &Rule) -> Option<Across> {
    match rule.check {
        Check::Across(across) | Check::CaseAndAcross(_, across) => Some(across),
        _ => None,
    }
}

impl Run<'_> {
    /// Rules about sets of cases: contributions with equal keys make a group; each that clashes with an earlier one
    /// is a finding, in the later case.
    pub(super) fn groups(&mut self) {
        /// Earlier contributions that one is held against: a bound, so that a key that all share stays cheap.
        const BACK: usize = 16;
        let mut keys = std::mem::take(&mut self.keys);
        keys.sort_unstable_by_key(|one| (one.rule, one.key.hash, one.key.case, one.key.member));
        let mut found: Vec<Finding> = Vec::new();
        for group in keys.chunk_by(|a, b| a.rule == b.rule && a.key.hash == b.key.hash) {
            let Some((rule, across)) = group
                .first()
                .and_then(|one| CATALOGUE.get(usize::from(one.rule)))
                .and_then(|rule| Some((*rule, across_of(rule)?)))
            else {
                continue;
            };
            for (place, later) in group.iter().enumerate() {
                let clash = group
                    .get(place.saturating_sub(BACK)..place)
                    .unwrap_or_default()
                    .iter()
                    .find(|earlier| (across.clash)(&earlier.key, &later.key));
                let Some(earlier) = clash else {
                    continue;
                };
                let mut args = [Arg::None; ARGS];
                if let (Some(slot), Some(&rules::OTHER)) = (args.first_mut(), rule.args.first()) {
                    *slot = Arg::Int(i64::from(earlier.key.case) + 1);
                }
                found.push(Finding {
                    rule,
                    severity: later.severity,
                    gate: rule.gates.first().copied(),
                    at: later.key.at,
                    related: None,
                    member: later.key.member,
                    args,
                    case: later.key.case,
                    line: 0,
                    column: 0,
                    waived: None,
                });
            }
        }
        found.sort_by_key(|finding| (finding.case, finding.rule.code));
        found.dedup_by_key(|finding| (finding.case, finding.rule.code, finding.at));
        let seen = std::mem::take(&mut self.seen);
        let mut before = (0, 0);
        let mut found = found.into_iter().peekable();
        for (place, seen) in seen.into_iter().enumerate() {
            let was_clean = seen.clean > before.0;
            let had_errors = seen.with_errors > before.1;
            before = (seen.clean, seen.with_errors);
            let mut of_case = Vec::new();
            while let Some(finding) =
                found.next_if(|finding| usize::try_from(finding.case) == Ok(place))
            {
                of_case.push(finding);
            }
            if of_case.is_empty() {
                continue;
            }
            self.report.clean -= u64::from(was_clean);
            self.report.with_errors += u64::from(!had_errors && of_case.iter().any(is_error));
            self.keep(of_case.into_iter(), || seen.header);
        }
        self.report.gather();
    }
}
