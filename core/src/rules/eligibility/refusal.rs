//! Decisions against a person.

use crate::codes::{DecisionKind, IneligibilityReason};
use crate::facts::live;
use crate::findings::{Arg, Check, Rule, Severity, cite};
use crate::model::Case;
use crate::programme::Param;
use crate::record::{Field, Text};

/// Whether a text says something.
fn says(text: &Field<Text<'_>>) -> bool {
    text.text().is_some_and(|text| !text.trim().is_empty())
}

/// Who is refused is told why, by whom, and what can be done about it.
pub static ELG_015: Rule = Rule {
    code: "ELG-015",
    name: "refusal-without-reason-or-remedy",
    grade: "V/I",
    sources: &[
        cite("A1", "Art. 12(1)-(2)", "V"),
        cite("A3", "NO s 90g", "V"),
        cite("S42", "", "V"),
        cite("D1", "rules of this rulebook's own", "I"),
    ],
    args: &["missing"],
    check: Check::Case(|cx| {
        if !cx.case.decisions.has_any() {
            return;
        }
        for (place, decision) in live(&cx.case.decisions, cx.as_of) {
            if decision.kind.val() != Some(DecisionKind::Ineligible) {
                continue;
            }
            let at = Case::at().decisions().i(place);
            if !decision.reasons.has_any() && !decision.reasons.is_bad() {
                cx.fail(at.reasons(), [Arg::Code("reason")]);
            }
            if decision.on.is_empty() {
                cx.fail(at.on(), [Arg::Code("day")]);
            }
            if !says(&decision.by) && !says(&decision.decider) {
                cx.fail(at.by(), [Arg::Code("decider")]);
            }
            if !says(&decision.remedy) && !says(&decision.referral) {
                cx.fail(at.remedy(), [Arg::Code("remedy")]);
            }
            if decision.notice_language.is_empty() {
                let args = [Arg::Code("language")];
                cx.fail_as(Severity::Warning, at.notice_language(), args);
            }
        }
    }),
    ..Rule::NEW
};

/// A suspicion of misuse rests on facts.
pub static ELG_021: Rule = Rule {
    code: "ELG-021",
    name: "misuse-suspected-without-facts",
    grade: "V/I",
    sources: &[
        cite("A3", "FI 1250/2025 s 6", "V"),
        cite("A1", "Art. 12(1)", "V"),
        cite("D1", "rules of this rulebook's own", "I"),
    ],
    check: Check::Case(|cx| {
        if !cx.case.decisions.has_any() {
            return;
        }
        for (place, decision) in live(&cx.case.decisions, cx.as_of) {
            let suspected = decision
                .reasons
                .iter()
                .any(|reason| *reason == IneligibilityReason::MisuseSuspected);
            if suspected && !says(&decision.facts) && !decision.facts.is_bad() {
                cx.fail(Case::at().decisions().i(place).facts(), []);
            }
        }
    }),
    ..Rule::NEW
};

/// Some states oblige no child to leave: a decision against one cannot be right.
pub static ELG_022: Rule = Rule {
    code: "ELG-022",
    name: "child-obliged-to-leave",
    grade: "V",
    sources: &[cite("A3", "FR L611-3", "V")],
    params: &["children_not_obliged"],
    check: Check::Member(|cx, member| {
        let host = cx.case.host.get().and_then(|side| side.country.val());
        let listed = cx.params.countries(Param::ChildrenNotObliged);
        if !host.is_some_and(|host| listed.contains(&host)) {
            return;
        }
        for (place, told) in live(&member.person.status, cx.as_of) {
            let Some(decision) = told.return_decision.get() else {
                continue;
            };
            if member.is_child_on(decision.on.val().unwrap_or(cx.as_of)) {
                cx.fail(member.at().status().i(place).return_decision(), []);
            }
        }
    }),
    ..Rule::NEW
};
