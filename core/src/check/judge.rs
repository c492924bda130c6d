//! Cases under the rules: each rule goes over all cases at hand, then the next one does.

use std::cell::OnceCell;

use super::across::{Contribution, across_of};
use super::rulebook::Rulebook;
use super::run::Run;
use crate::facts::Facts;
use crate::findings::{Check, Finding, Gate, Rule, Severity};
use crate::model::Case;
use crate::programme::Version;
use crate::rules::{self, CATALOGUE, Cx, Key, Sets};

/// A case on its way to a verdict.
pub(super) struct Judged<'c, 'b> {
    pub(super) case: Option<&'c Case<'c>>,
    /// The rule set; none where there is no case, or one in a later format.
    pub(super) version: Option<&'b Version>,
    pub(super) findings: Vec<Finding>,
    /// None where the rules do not judge the case: see `case` and `version`, or more than can be judged.
    pub(super) facts: Option<Facts<'c>>,
    sets: Option<Sets<'b>>,
}

impl<'c, 'b> Judged<'c, 'b> {
    /// A case before the rules, with what its reader found: its rule set, its structure, its facts.
    pub(super) fn new(
        book: &'b Rulebook,
        case: Option<&'c Case<'c>>,
        findings: Vec<Finding>,
    ) -> Self {
        let mut judged = Self {
            case,
            version: None,
            findings,
            facts: None,
            sets: None,
        };
        let Some(case) = case else {
            return judged;
        };
        if rules::is_newer(case) {
            // Keys that this version does not know are no mistake there.
            judged.findings = vec![rules::newer_format()];
            return judged;
        }
        let (version, chosen) = book.version(case);
        judged.version = Some(version);
        let found = &mut judged.findings;
        rules::programme_findings(version, &chosen, found);
        let mut walk = rules::Walk::new();
        walk.over(case);
        rules::structure_findings(case, &walk, version, book.limits.problems, found);
        match rules::too_large(case, walk.weight) {
            Some(finding) => found.push(finding),
            None => {
                judged.facts = Some(Facts::of(case, version.params(), book.as_of));
                judged.sets = Some(Sets {
                    version,
                    programmes: &book.programmes,
                    caps: OnceCell::new(),
                });
            }
        }
        judged
    }
}

impl Run<'_> {
    /// Puts cases under all rules.
    pub(super) fn judge(&mut self, cases: &mut [Judged<'_, '_>]) {
        for (place, rule) in CATALOGUE.iter().enumerate() {
            if matches!(rule.check, Check::Reader | Check::Elsewhere) || self.book.is_off(place) {
                continue;
            }
            // Neighbours mostly stand under the same rule set.
            let mut before: Option<(&Version, Option<Severity>)> = None;
            for (number, judged) in cases.iter_mut().enumerate() {
                let (Some(facts), Some(sets)) = (&judged.facts, &judged.sets) else {
                    continue;
                };
                let severity = match before {
                    Some((version, severity)) if std::ptr::eq(version, sets.version) => severity,
                    _ => rule.severity_under(sets.version),
                };
                before = Some((sets.version, severity));
                let Some(severity) = severity else {
                    continue;
                };
                let asked = self.book.gate;
                let (found, skipped) = (&mut judged.findings, &mut self.skipped);
                let mut cx = Cx::new(facts, sets, (place, rule, severity), asked, found, skipped);
                under(&mut cx, rule, asked);
                if self.book.across {
                    let case = u32::try_from(self.seen.len() + number).unwrap_or(u32::MAX);
                    contribute(&cx, (place, rule, severity), asked, case, &mut self.keys);
                }
            }
        }
    }
}

/// Puts a case under one rule.
fn under<'c>(cx: &mut Cx<'c, '_>, rule: &Rule, asked: Option<Gate>) {
    let facts = cx.facts;
    match rule.check {
        Check::Case(check) | Check::CaseAndAcross(check, _) => {
            if rule.gates.is_empty() {
                check(cx);
            } else if let Some(due) = facts.due_for_case(rule.gates, asked) {
                cx.about(None, Some(due));
                check(cx);
            }
        }
        Check::Member(check) => {
            for member in facts.active() {
                let due = facts.due(member, rule.gates, asked);
                if rule.gates.is_empty() || due.is_some() {
                    cx.about(Some(member), due);
                    check(cx, member);
                }
            }
        }
        _ => {}
    }
}

/// What a case contributes to a rule about a set of cases.
fn contribute(
    cx: &Cx<'_, '_>,
    (place, rule, severity): (usize, &'static Rule, Severity),
    asked: Option<Gate>,
    case: u32,
    keys: &mut Vec<Contribution>,
) {
    let Some(across) = across_of(rule) else {
        return;
    };
    if rule.gates.is_empty() || cx.facts.due_for_case(rule.gates, asked).is_some() {
        (across.keys)(cx, &mut |key| {
            keys.push(Contribution {
                rule: u16::try_from(place).unwrap_or(u16::MAX),
                severity,
                key: Key { case, ..key },
            });
        });
    }
}
