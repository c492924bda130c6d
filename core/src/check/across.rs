//! Rules about sets of cases: contributions with equal keys make a group, and each that clashes is a finding.

use super::run::{Run, is_error};
use crate::findings::{ARGS, Arg, Check, Finding, Rule, Severity};
use crate::rules::{self, CATALOGUE, Cx, JudgeWhole, Key};

/// What a case contributed to a rule about sets of cases.
///
/// 56 bytes: all that is kept of a person for one kind of comparison.
pub(super) struct Contribution {
    pub(super) rule: u16,
    pub(super) severity: Severity,
    pub(super) key: Key,
}

/// How a rule looks at a set of cases.
pub(super) struct OfSets {
    pub(super) keys: fn(&Cx<'_, '_>, &mut dyn FnMut(Key)),
    judge: Judge,
}

/// How a group is judged.
enum Judge {
    /// Whether the second of two contributions is a finding.
    Pairs(fn(&Key, &Key) -> bool),
    /// All contributions together.
    Whole(JudgeWhole),
}

/// How a rule looks at a set of cases, where it does.
pub(super) fn across_of(rule: &Rule) -> Option<OfSets> {
    let (keys, judge) = match rule.check {
        Check::Across(across) | Check::CaseAndAcross(_, across) => {
            (across.keys, Judge::Pairs(across.clash))
        }
        Check::Whole(whole) => (whole.keys, Judge::Whole(whole.judge)),
        _ => return None,
    };
    Some(OfSets { keys, judge })
}

/// A finding of a rule about sets, where a contribution stands.
fn finding(rule: &'static Rule, severity: Severity, key: &Key, args: [Arg; ARGS]) -> Finding {
    Finding {
        rule,
        severity,
        gate: rule.gates.first().copied(),
        at: key.at,
        related: None,
        member: key.member,
        args,
        case: key.case,
        line: 0,
        column: 0,
        waived: None,
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
            let clash = match across.judge {
                Judge::Pairs(clash) => clash,
                Judge::Whole(judge) => {
                    if let Some((key, args)) = judge(&mut group.iter().map(|one| one.key)) {
                        let mut of_case = group.iter().filter(|one| one.key.case == key.case);
                        let severity = of_case.next().map_or(rule.severity, |one| one.severity);
                        found.push(finding(rule, severity, &key, args));
                    }
                    continue;
                }
            };
            for (place, later) in group.iter().enumerate() {
                let clashing = group
                    .get(place.saturating_sub(BACK)..place)
                    .unwrap_or_default()
                    .iter()
                    .find(|earlier| clash(&earlier.key, &later.key));
                let Some(earlier) = clashing else {
                    continue;
                };
                let mut args = [Arg::None; ARGS];
                if let (Some(slot), Some(&rules::OTHER)) = (args.first_mut(), rule.args.first()) {
                    *slot = Arg::Int(i64::from(earlier.key.case) + 1);
                }
                found.push(finding(rule, later.severity, &later.key, args));
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
