//! Rules about sets of cases: traces with equal keys make a group, and each that clashes is a finding.
//!
//! While cases come, what must be kept of each is written as bytes, one after the other, and never looked at again
//! before the end (`kept`, in the form of `row`). Then groups are found by going over all of it some times (`groups`),
//! and what clashes becomes findings in the report (here).

mod bytes;
mod groups;
mod kept;
mod person;
mod row;

pub(super) use kept::{Kept, Left};
pub(super) use row::Row;

use groups::{Found, clashes};
use row::Members;

use super::run::{Run, is_error};
use crate::findings::{ARGS, Arg, Check, Finding, Rule, Severity};
use crate::model::Case;
use crate::record::{Loc, Record};
use crate::report::CaseRef;
use crate::rules::{self, Across, CATALOGUE, Whole};

/// A rule about sets of cases.
#[derive(Clone, Copy)]
pub(super) struct OfSets {
    pub(super) rule: &'static Rule,
    /// By its place in the catalogue.
    pub(super) place: usize,
    pub(super) how: How,
}

/// How groups are judged.
#[derive(Clone, Copy)]
pub(super) enum How {
    /// Two by two.
    Pairs(Across),
    /// All contributions together.
    Whole(Whole),
}

/// How a rule looks at sets of cases, where it does.
pub(super) const fn how(rule: &Rule) -> Option<How> {
    match rule.check {
        Check::Across(across) | Check::CaseAndAcross(_, across) => Some(How::Pairs(across)),
        Check::Whole(whole) => Some(How::Whole(whole)),
        _ => None,
    }
}

/// The rules about sets of cases, by code. A rule is known to the engine by its place here.
pub(super) fn of_sets() -> Vec<OfSets> {
    let of_sets = |(place, rule): (usize, &&'static Rule)| {
        let how = how(rule)?;
        Some(OfSets { rule, place, how })
    };
    let mut all: Vec<_> = CATALOGUE.iter().enumerate().filter_map(of_sets).collect();
    all.sort_unstable_by_key(|one| one.rule.code);
    all
}

/// A finding of a rule about sets.
fn finding(
    rule: &'static Rule,
    severity: Severity,
    (at, member): (Loc, Option<u16>),
    args: [Arg; ARGS],
) -> Finding {
    Finding {
        rule,
        severity,
        gate: rule.gates.first().copied(),
        at,
        related: None,
        member,
        args,
        case: 0,
        line: 0,
        column: 0,
        waived: None,
    }
}

/// A finding of one case, made of what was found.
fn of_pair(sets: &[OfSets], found: &Found) -> Option<Finding> {
    let rule = sets.get(usize::from(found.rule))?.rule;
    let mut args = [Arg::None; ARGS];
    if let (Some(slot), Some(&rules::OTHER)) = (args.first_mut(), rule.args.first()) {
        *slot = Arg::Int(i64::from(found.other) + 1);
    }
    Some(finding(
        rule,
        found.severity,
        (found.at, found.member),
        args,
    ))
}

/// Findings about groups that were judged whole, with their cases, in the order of cases.
fn of_sums(sets: &[OfSets], kept: &Kept) -> Vec<(u32, Finding)> {
    let mut all: Vec<_> = kept
        .sums()
        .filter_map(|(rule, sum)| {
            let one = sets.get(usize::from(rule))?;
            let How::Whole(whole) = one.how else {
                return None;
            };
            let args = (whole.judge)(&sum.key)?;
            let at = (sum.key.at, sum.key.member);
            Some((sum.key.case, finding(one.rule, sum.severity, at, args)))
        })
        .collect();
    all.sort_by_key(|(case, _)| *case);
    all
}

impl Run<'_> {
    /// Brings what rules about sets find into the report, each finding in the later case. Those of one case stand by
    /// code, then place.
    pub(super) fn groups(&mut self) {
        let kept = std::mem::take(&mut self.kept);
        let sets = of_sets();
        let mut pairs = clashes(&kept, &sets).into_iter().peekable();
        let mut sums = of_sums(&sets, &kept).into_iter().peekable();
        let mut members = Members::default();
        let mut rows = kept.rows();
        let mut of_case: Vec<Finding> = Vec::new();
        for case in 0..=u32::MAX {
            if pairs.peek().is_none() && sums.peek().is_none() {
                break;
            }
            while let Some(found) = pairs.next_if(|found| found.case == case) {
                of_case.extend(of_pair(&sets, &found));
            }
            while let Some((_, found)) = sums.next_if(|(of, _)| *of == case) {
                of_case.push(found);
            }
            let wanted = (!of_case.is_empty()).then_some(&mut members);
            let Some(row) = rows.next(wanted) else {
                break;
            };
            if of_case.is_empty() {
                continue;
            }
            of_case
                .sort_by_cached_key(|finding| (finding.rule.code, finding.at.steps(Case::RECORD)));
            self.report.clean -= u64::from(row.clean);
            let errors = !row.errors && of_case.iter().any(is_error);
            self.report.with_errors += u64::from(errors);
            let header = || CaseRef {
                index: u64::from(case),
                line: row.line,
                file: row.file,
                id: rows.id().map(Into::into),
                members: members.iter().map(|id| id.map(Into::into)).collect(),
            };
            self.keep(of_case.drain(..), header);
        }
        self.report.gather();
    }
}
