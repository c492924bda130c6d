//! A return is a way, not a day: children are visited after the hand-over.

use crate::codes::ClosureReason;
use crate::facts::{Member, Minor, concerns, live};
use crate::findings::{Arg, Check, Gate, Rule, Severity, cite};
use crate::model::{Case, Monitoring};
use crate::programme::Param;
use crate::rules::Cx;
use crate::values::Date;

/// Visits to a child who came home alone stand in the calendar.
pub static CHI_027: Rule = Rule {
    code: "CHI-027",
    name: "child-follow-up-not-scheduled",
    severity: Severity::Warning,
    gates: &[Gate::Arrival],
    grade: "V/I",
    sources: &[cite("S02", "6.2", "V"), cite("S56", "", "V")],
    args: &["days"],
    params: &["child_followup_cd"],
    check: Check::Member(|cx, child| {
        // An arrival that is only asked about has no day to count from.
        let Some(arrived) = child.passed(Gate::Arrival) else {
            return;
        };
        if !child.is_alone_on(arrived) {
            return;
        }
        let days = cx.params.ints(Param::ChildFollowupCd);
        if days.is_empty() {
            return cx.skip();
        }
        let monitoring = cx.case.monitoring.get();
        let closed = child.passed(Gate::G7);
        let mut after = arrived;
        for number in days {
            let by = arrived.plus_days(*number);
            // Nobody schedules visits after the closure, or to a grown-up as to a child.
            if closed.is_some_and(|closed| closed < by) || child.minor_on(by) == Minor::No {
                return;
            }
            if !monitoring.is_some_and(|monitoring| visit_due(cx, child, monitoring, after, by)) {
                return cx.fail(Case::at().monitoring().schedule(), [Arg::Int(*number)]);
            }
            after = by;
        }
    }),
    ..Rule::NEW
};

/// Whether a visit to a child is due, or was made, after one day and up to another.
fn visit_due(
    cx: &Cx<'_, '_>,
    child: &Member<'_>,
    monitoring: &Monitoring<'_>,
    after: Date,
    by: Date,
) -> bool {
    let within = |day: Date| after < day && day <= by;
    let planned = live(&monitoring.schedule, cx.as_of).any(|(_, visit)| {
        visit.child_follow_up.val() == Some(true)
            && (visit.member.is_empty() || visit.member.text() == child.id())
            && visit.due.val().is_some_and(within)
    });
    planned || made(cx, child, monitoring).any(within)
}

/// The days on which a child was visited after its hand-over.
fn made<'c>(
    cx: &Cx<'_, '_>,
    child: &Member<'c>,
    monitoring: &'c Monitoring<'c>,
) -> impl Iterator<Item = Date> {
    let id = child.id();
    live(&monitoring.visits, cx.as_of)
        .filter(move |(_, visit)| {
            visit.child_follow_up.val() == Some(true)
                && visit.reached.val() == Some(true)
                && concerns(&visit.members, id)
        })
        .filter_map(|(_, visit)| visit.on.val())
        .map(|on| on.date())
}

/// The case of a child who came home alone stays open until somebody has seen how it is.
pub static CHI_028: Rule = Rule {
    code: "CHI-028",
    name: "child-case-closed-too-early",
    gates: &[Gate::G7],
    grade: "I",
    sources: &[cite("D1", "rules of this rulebook's own", "I")],
    args: &["visits", "made"],
    params: &["child_min_followups", "child_followup_cd"],
    check: Check::Member(|cx, child| {
        let Some(arrived) = child.passed(Gate::Arrival) else {
            return;
        };
        if !child.is_alone_on(arrived) || ended_elsewhere(cx) {
            return;
        }
        let Some(least) = cx.number(Param::ChildMinFollowups) else {
            return;
        };
        let due = cx.due;
        let visits = cx.case.monitoring.get().map_or(0, |monitoring| {
            made(cx, child, monitoring)
                .filter(|day| arrived < *day && *day <= due)
                .count()
        });
        let visits = i64::try_from(visits).unwrap_or(i64::MAX);
        if visits < least {
            cx.fail(Case::at().closure(), [Arg::Int(least), Arg::Int(visits)]);
        }
    }),
    ..Rule::NEW
};

/// Whether a case goes on elsewhere, or never was one.
fn ended_elsewhere(cx: &Cx<'_, '_>) -> bool {
    let Some(closure) = cx.case.closure.get() else {
        return false;
    };
    match closure.reason.val() {
        Some(
            ClosureReason::Deceased | ClosureReason::Duplicate | ClosureReason::RegistrationError,
        ) => true,
        Some(ClosureReason::Transferred | ClosureReason::ReferredOut) => {
            closure.continuity_plan.text().is_some()
        }
        _ => false,
    }
}
