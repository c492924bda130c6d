//! The last word is the person's.

use super::{exit_session, is_said};
use crate::codes::{ClosureReason, ReportKind};
use crate::facts::live;
use crate::findings::{Arg, Check, Gate, Rule, Severity, cite};
use crate::model::Case;
use crate::record::Field;
use crate::values::Date;

/// Who leaves again or wants no more help is offered a talk about why.
pub static CLO_006: Rule = Rule {
    code: "CLO-006",
    name: "ended-without-offer-to-talk",
    severity: Severity::Warning,
    gates: &[Gate::G7],
    grade: "V",
    sources: &[cite("S02", "2.7", "V")],
    args: &["defect"],
    check: Check::Case(|cx| {
        let Some(closure) = cx.case.closure.get() else {
            return;
        };
        let chosen = |reason: &Field<ClosureReason>| {
            matches!(
                reason.val(),
                Some(ClosureReason::Remigrated | ClosureReason::DeclinedReintegration)
            )
        };
        if !chosen(&closure.reason) && !closure.members.iter().any(|end| chosen(&end.reason)) {
            return;
        }
        // An offer made after the closure is better than none.
        let day = cx.as_of;
        let report = live(&cx.case.reports, cx.as_of)
            .any(|(_, report)| report.kind.val() == Some(ReportKind::ExitConversation));
        if report || exit_session(cx, day) {
            return;
        }
        let at = Case::at().closure().exit();
        let Some(exit) = closure.exit.get() else {
            if closure.exit.is_bad() {
                return cx.skip();
            }
            return cx.fail(at, [Arg::Code("offer")]);
        };
        let by_then = |on: &Field<Date>| on.val().is_some_and(|on| on <= day);
        let held = by_then(&exit.held_on);
        if !held && !by_then(&exit.offered_on) && exit.declined.val() != Some(true) {
            cx.fail(at.inner().offered_on(), [Arg::Code("offer")]);
        } else if held && !is_said(&exit.reasons) {
            cx.fail_as(Severity::Info, at.inner().reasons(), [Arg::Code("reasons")]);
        }
    }),
    ..Rule::NEW
};
