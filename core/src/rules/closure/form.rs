//! What a closure says: why, when, by whom, for each member, and what becomes of the data.

use super::is_said;
use crate::codes::{ClosureReason, Participation};
use crate::findings::{Arg, Check, Gate, Rule, cite};
use crate::model::Case;
use crate::programme::Param;
use crate::record::Field;

/// A closure says why, when, by whom, and who approved it.
pub static CLO_001: Rule = Rule {
    code: "CLO-001",
    name: "closure-incomplete",
    gates: &[Gate::G7],
    grade: "V",
    sources: &[cite("S42", "closure form", "V")],
    args: &["lacks"],
    check: Check::Case(|cx| {
        let at = Case::at().closure();
        let Some(closure) = cx.case.closure.get() else {
            if cx.case.closure.is_bad() {
                return cx.skip();
            }
            return cx.fail(at, [Arg::Code("all")]);
        };
        if closure.reason.is_empty() {
            cx.fail(at.reason(), [Arg::Code("reason")]);
        }
        if closure.on.is_empty() {
            cx.fail(at.on(), [Arg::Code("day")]);
        }
        if !is_said(&closure.by) && !closure.by.is_bad() {
            cx.fail(at.by(), [Arg::Code("closer")]);
        }
        if !is_said(&closure.approved_by) && !closure.approved_by.is_bad() {
            cx.fail(at.approved_by(), [Arg::Code("approval")]);
        } else if closure.approved_on.val().is_some_and(|on| on > cx.due) {
            cx.fail(at.approved_on(), [Arg::Code("approval_after")]);
        }
    }),
    ..Rule::NEW
};

/// "Other" says what.
pub static CLO_012: Rule = Rule {
    code: "CLO-012",
    name: "closed-as-other-without-text",
    gates: &[Gate::G7],
    grade: "V",
    sources: &[cite("S42", "closure_reason_other", "V")],
    check: Check::Case(|cx| {
        let Some(closure) = cx.case.closure.get() else {
            return;
        };
        let other = |reason: &Field<ClosureReason>| reason.val() == Some(ClosureReason::Other);
        let any = other(&closure.reason) || closure.members.iter().any(|end| other(&end.reason));
        if any && !is_said(&closure.text) && !closure.text.is_bad() {
            cx.fail(Case::at().closure().text(), []);
        }
    }),
    ..Rule::NEW
};

/// With the closure it is settled how long the data are kept, and what happens then.
pub static CLO_013: Rule = Rule {
    code: "CLO-013",
    name: "closed-without-retention",
    gates: &[Gate::G7],
    grade: "V",
    sources: &[
        cite("S17", "principle 9", "V"),
        cite("A3", "DE s 86a; FR R142-38", "V"),
    ],
    args: &["defect", "days"],
    params: &["retention_cd"],
    check: Check::Case(|cx| {
        let at = Case::at().retention();
        let Some(retention) = cx.case.retention.get() else {
            if cx.case.retention.is_bad() {
                return cx.skip();
            }
            return cx.fail(at, [Arg::Code("none")]);
        };
        let at = at.inner();
        if retention.action.is_empty() {
            cx.fail(at.action(), [Arg::Code("action")]);
        }
        let Some(until) = retention.until.val() else {
            if !retention.until.is_bad() && !is_said(&retention.hold) {
                cx.fail(at.until(), [Arg::Code("until")]);
            }
            return;
        };
        let closed = cx.case.closure.get();
        if closed.is_some() && until < cx.due {
            return cx.fail(at.until(), [Arg::Code("before")]);
        }
        // Whoever keeps data longer says why.
        let reason = closed.and_then(|closure| closure.reason.val());
        let Some(reason) = reason.filter(|_| !is_said(&retention.hold)) else {
            return;
        };
        let word = crate::codes::CodeList::code(reason);
        if let Some(days) = cx.params.table(Param::RetentionCd, word)
            && until.days_since(cx.due) > days
        {
            cx.fail(at.until(), [Arg::Code("longer"), Arg::Int(days)]);
        }
    }),
    ..Rule::NEW
};

/// A household's case closes when it has ended for each member.
pub static CLO_014: Rule = Rule {
    code: "CLO-014",
    name: "member-without-end",
    gates: &[Gate::G7],
    grade: "I",
    sources: &[cite("D1", "rules of this rulebook's own", "I")],
    args: &["defect"],
    check: Check::Case(|cx| {
        let Some(closure) = cx.case.closure.get() else {
            return;
        };
        let at = Case::at().closure().members();
        for (place, end) in closure.members.each() {
            if end.on.val().is_some_and(|on| on > cx.due) {
                cx.fail(at.i(place).on(), [Arg::Code("later")]);
            }
        }
        // One case that was two, or none: nothing ended for anybody.
        if cx.facts.members().len() < 2
            || matches!(
                closure.reason.val(),
                Some(ClosureReason::Duplicate | ClosureReason::RegistrationError)
            )
        {
            return;
        }
        for member in cx.facts.members() {
            // Who withdrew, stays, travels apart or died has left the case already.
            let part = member.person.participation.val();
            if part.is_some_and(|part| part != Participation::Active) {
                continue;
            }
            let Some(id) = member.id() else {
                cx.skip();
                continue;
            };
            let mut ends = closure.members.iter();
            let end = ends.find(|end| end.member.text() == Some(id));
            if end.is_none_or(|end| end.reason.is_empty()) {
                cx.about(Some(member), cx.gate.map(|gate| (gate, cx.due)));
                cx.fail(member.at(), [Arg::Code("none")]);
            }
        }
    }),
    ..Rule::NEW
};
