//! How long data are kept.

use crate::codes::{CodeList, DecisionKind, RetentionAction};
use crate::facts::live;
use crate::findings::{Arg, Check, Gate, Rule, cite};
use crate::model::{Case, Retention};
use crate::programme::Param;
use crate::rules::Cx;
use crate::values::Date;

/// Whether the case still says who somebody is.
fn is_identifiable(case: &Case<'_>) -> bool {
    case.members.iter().any(|person| {
        person.names.has_any() || person.phones.has_any() || person.documents.has_any()
    })
}

/// Whether the data were erased or made anonymous by a day.
fn is_gone(retention: &Retention<'_>, by: Date) -> bool {
    retention.done_on.val().is_some_and(|on| on <= by)
        && matches!(
            retention.done.val(),
            Some(RetentionAction::Erase | RetentionAction::Anonymise)
        )
}

/// Whether somebody said why the data are kept longer.
fn is_held(retention: &Retention<'_>) -> bool {
    let why = retention.hold.text();
    why.is_some_and(|why| !why.trim().is_empty())
}

/// Data that are no longer needed are gone.
pub static CNF_010: Rule = Rule {
    code: "CNF-010",
    name: "kept-beyond-retention",
    grade: "V",
    sources: &[
        cite("S17", "principle 9", "V"),
        cite("A3", "DE s 86a, FR R142-38", "V"),
    ],
    args: &["defect", "date"],
    params: &["retention_cd"],
    check: Check::Case(|cx| {
        let (case, at) = (cx.case, Case::at().retention());
        let retention = case.retention.get();
        let closed = cx.facts.passed(Gate::G7);
        if (retention.is_none() && closed.is_none()) || !is_identifiable(case) {
            return;
        }
        let mut last = None;
        if let Some(retention) = retention {
            if is_gone(retention, cx.as_of) {
                return cx.fail(at.inner().done(), [Arg::Code("left"), Arg::None]);
            }
            if is_held(retention) {
                return;
            }
            last = retention.until.val();
        }
        let by_rule = || {
            let reason = case.closure.get()?.reason.val()?;
            let days = cx.params.table(Param::RetentionCd, reason.code())?;
            let open_again = cx.facts.reopened().is_some();
            closed.filter(|_| !open_again).map(|on| on.plus_days(days))
        };
        if let Some(until) = last.or_else(by_rule).filter(|until| *until < cx.as_of) {
            cx.fail(at, [Arg::Code("passed"), Arg::Date(until)]);
        }
    }),
    ..Rule::NEW
};

/// Where the law says so, nothing is kept of who was refused or gave up before the decision.
pub static CNF_019: Rule = Rule {
    code: "CNF-019",
    name: "kept-after-refusal",
    grade: "V",
    sources: &[cite("A3", "FR R142-38(1)", "V")],
    args: &["defect", "date"],
    params: &["erase_on_refusal"],
    check: Check::Case(|cx| {
        let case = cx.case;
        let host = case.host.get().and_then(|side| side.country.val());
        let listed = cx.params.countries(Param::EraseOnRefusal);
        if !host.is_some_and(|host| listed.contains(&host)) {
            return;
        }
        let Some((defect, day)) = ended(cx) else {
            return;
        };
        // The day itself is left to do it.
        if cx.as_of <= day || !is_identifiable(case) {
            return;
        }
        let done = case
            .retention
            .get()
            .is_some_and(|one| is_gone(one, cx.as_of) || is_held(one));
        if !done {
            cx.fail(Case::at().retention(), [Arg::Code(defect), Arg::Date(day)]);
        }
    }),
    ..Rule::NEW
};

/// How and when the application ended without assistance: the last decision refused it, or everybody gave up before
/// any decision.
fn ended(cx: &Cx<'_, '_>) -> Option<(&'static str, Date)> {
    let decided = live(&cx.case.decisions, cx.as_of)
        .filter_map(|(_, decision)| {
            let refused = match decision.kind.val()? {
                DecisionKind::Ineligible => true,
                DecisionKind::Eligible => false,
                _ => return None,
            };
            Some((decision.on.val()?.date(), refused))
        })
        .max();
    if let Some((day, refused)) = decided {
        return refused.then_some(("refused", day));
    }
    // Somebody who gives up does not speak for the others.
    live(&cx.case.withdrawals, cx.as_of)
        .filter(|(_, one)| {
            one.members.is_absent() || one.members.len() >= cx.facts.active().count()
        })
        .filter_map(|(_, one)| one.on.val())
        .map(|on| ("renounced", on.date()))
        .min()
}
