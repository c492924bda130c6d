//! Who gets nothing but an address is looked after more often, not less.

use crate::codes::{AssistanceType, ClosureReason};
use crate::facts::{concerns, live};
use crate::findings::{Arg, Check, Gate, Rule, Severity, cite};
use crate::model::{Case, Plan, PlanItem};
use crate::programme::Param;
use crate::rules::Cx;

/// A plan of referrals only has more follow-up than another plan.
pub static REF_007: Rule = Rule {
    code: "REF-007",
    name: "referral-only-plan-without-extra-follow-up",
    severity: Severity::Warning,
    gates: &[Gate::G7],
    grade: "V",
    sources: &[cite("S40", "Knowledge Bites", "V")],
    args: &["visits", "needed"],
    params: &["monitoring_cd", "referral_extra_visits"],
    check: Check::Case(|cx| {
        let closure = cx.case.closure.get();
        let reason = closure.and_then(|closure| closure.reason.val());
        // A case that ended early never came to its visits.
        if reason.is_some_and(|reason| reason != ClosureReason::Completed) {
            return;
        }
        for (place, plan) in live(&cx.case.plans, cx.due) {
            if !plan.cancelled_on.is_empty() || !refers_only(cx, plan) {
                continue;
            }
            let usual = cx.params.ints(Param::MonitoringCd).len();
            let Some(extra) = cx.number(Param::ReferralExtraVisits) else {
                return;
            };
            if usual == 0 {
                cx.skip();
                continue;
            }
            let needed = i64::try_from(usual)
                .unwrap_or(i64::MAX)
                .saturating_add(extra);
            let visits = visits(cx, plan);
            if visits < needed {
                let at = Case::at().plans().i(place).items();
                cx.fail(at, [Arg::Int(visits), Arg::Int(needed)]);
            }
        }
    }),
    ..Rule::NEW
};

/// Whether a plan gives nothing but referrals.
fn refers_only(cx: &Cx<'_, '_>, plan: &Plan<'_>) -> bool {
    let only = |item: &PlanItem<'_>| {
        let free = item
            .budget
            .get()
            .is_none_or(|budget| budget.minor.val() == Some(0));
        item.kind.val() == Some(AssistanceType::ReferralOnly)
            || (item.referral.val() == Some(true) && free)
    };
    let mut items = live(&plan.items, cx.due)
        .filter(|(_, item)| item.cancelled.is_empty())
        .peekable();
    items.peek().is_some() && items.all(|(_, item)| only(item))
}

/// Visits to the people of a plan: planned or made, whichever are more.
fn visits(cx: &Cx<'_, '_>, plan: &Plan<'_>) -> i64 {
    let Some(monitoring) = cx.case.monitoring.get() else {
        return 0;
    };
    let planned = live(&monitoring.schedule, cx.due)
        .filter(|(_, one)| {
            let of = one.member.text();
            of.is_none() || concerns(&plan.members, of)
        })
        .count();
    let made = live(&monitoring.visits, cx.due)
        .filter(|(_, one)| one.reached.val() != Some(false))
        .count();
    i64::try_from(planned.max(made)).unwrap_or(i64::MAX)
}
