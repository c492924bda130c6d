//! Exclusion by nationality of somebody whom an exception protects.

use super::super::needs::categories;
use crate::codes::{CodeList, DecisionKind, IneligibilityReason};
use crate::facts::{concerns, live};
use crate::findings::{Check, Rule, cite};
use crate::model::Case;
use crate::programme::Param;

/// Nobody of a protected category is left out for a nationality before the exception was looked at.
pub static BEN_021: Rule = Rule {
    code: "BEN-021",
    name: "exclusion-without-testing-the-exception",
    grade: "V",
    sources: &[cite("A3", "Finland 1250/2025 s 6", "V")],
    params: &["except_categories"],
    check: Check::Case(|cx| {
        for (place, decision) in live(&cx.case.decisions, cx.as_of) {
            let refused = matches!(
                decision.kind.val(),
                Some(DecisionKind::Ineligible | DecisionKind::NotEntitled)
            );
            let by_nationality =
                |one: &IneligibilityReason| *one == IneligibilityReason::Nationality;
            if !refused || !decision.reasons.iter().any(by_nationality) {
                continue;
            }
            let listed = cx.params.words(Param::ExceptCategories);
            let day = decision.on.val().map_or(cx.as_of, |on| on.date());
            for member in cx.facts.members() {
                if !concerns(&decision.members, member.id()) {
                    continue;
                }
                let untested = categories(member, day).any(|category| {
                    listed.iter().any(|word| **word == *category.code())
                        && !decision
                            .exceptions_tested
                            .iter()
                            .any(|one| *one == category)
                });
                if untested {
                    let at = Case::at().decisions().i(place).exceptions_tested();
                    cx.fail_with(at, member.at().vulnerabilities(), []);
                }
            }
        }
    }),
    ..Rule::NEW
};
