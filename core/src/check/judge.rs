//! Cases under the rules: each rule goes over all cases at hand, then the next one does.

use std::cell::OnceCell;

use super::across::{Contribution, across_of};
use super::rulebook::Rulebook;
use super::run::Run;
use crate::facts::Facts;
use crate::findings::{Check, Finding, Rule};
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
            for (number, case) in cases.iter_mut().enumerate() {
                self.rule(place, rule, number, case);
            }
        }
    }

    /// Puts one of the cases at hand under one rule.
    fn rule(
        &mut self,
        place: usize,
        rule: &'static Rule,
        number: usize,
        case: &mut Judged<'_, '_>,
    ) {
        let (Some(facts), Some(sets)) = (&case.facts, &case.sets) else {
            return;
        };
        let Some(severity) = rule.severity_under(sets.version) else {
            return;
        };
        let (asked, out) = (self.book.gate, &mut case.findings);
        let mut cx = Cx::new(
            facts,
            sets,
            (place, rule, severity),
            asked,
            out,
            &mut self.skipped,
        );
        match rule.check {
            Check::Case(check) | Check::CaseAndAcross(check, _) => {
                let due = facts.due_for_case(rule.gates, asked);
                if rule.gates.is_empty() || due.is_some() {
                    cx.about(None, due);
                    check(&mut cx);
                }
            }
            Check::Member(check) => {
                for member in facts.active() {
                    let due = facts.due(member, rule.gates, asked);
                    if rule.gates.is_empty() || due.is_some() {
                        cx.about(Some(member), due);
                        check(&mut cx, member);
                    }
                }
            }
            _ => {}
        }
        let Some(across) = across_of(rule).filter(|_| self.book.across) else {
            return;
        };
        if rule.gates.is_empty() || facts.due_for_case(rule.gates, asked).is_some() {
            let case = u32::try_from(self.seen.len() + number).unwrap_or(u32::MAX);
            let keys = &mut self.keys;
            (across.keys)(&cx, &mut |key| {
                keys.push(Contribution {
                    rule: u16::try_from(place).unwrap_or(u16::MAX),
                    severity,
                    key: Key { case, ..key },
                });
            });
        }
    }
}
