//! Who approved a plan, and before what.

use smallvec::SmallVec;

use super::{given_up, revision, says};
use crate::codes::{ApprovalDecision, ApprovalLevel, CodeList};
use crate::facts::{Items, concerns, kept, live};
use crate::findings::{Arg, Check, Gate, Rule, cite};
use crate::model::{Case, Plan};
use crate::programme::Param;
use crate::rules::Cx;
use crate::values::Date;

/// Nothing is bought before every level has approved the plan.
pub static PLN_007: Rule = Rule {
    code: "PLN-007",
    name: "bought-before-approval",
    gates: &[Gate::G6],
    grade: "V",
    sources: &[cite("S04", "KM2", "V")],
    args: &["level"],
    params: &["approval_levels"],
    check: Check::Case(bought),
    ..Rule::NEW
};

fn bought(cx: &mut Cx<'_, '_>) {
    let levels = cx.params.words(Param::ApprovalLevels);
    let open = if plainly_after(cx) {
        attempted(cx, levels)
    } else {
        each_bought(cx, levels)
    };
    if open {
        cx.skip();
    }
}

/// Whether one look tells that nothing was bought too early: no plan was ever rejected, no approval corrected, and the
/// first thing was bought when all plans were approved.
fn plainly_after(cx: &Cx<'_, '_>) -> bool {
    let mut last = Date::MIN;
    for (_, plan, version) in cx.facts.versions() {
        let plain = plan.approvals.iter().all(|one| {
            one.decision.val() == Some(ApprovalDecision::Approved) && one.replaces.is_empty()
        });
        match version.approved {
            Some(on) if plain => last = last.max(on),
            _ => return false,
        }
    }
    let mut lines = cx.facts.ledger().iter();
    lines.all(|line| {
        let on = line.delivery.on.val();
        line.item.is_none() || on.is_some_and(|on| last <= on.date())
    })
}

/// Holds everything that was bought against the approval of its plan. Says whether something is left open.
fn each_bought(cx: &mut Cx<'_, '_>, levels: &[Box<str>]) -> bool {
    let case = cx.case;
    let items = Items::of(case);
    // Each plan once, with the first thing bought before its approval.
    let mut early: SmallVec<[(usize, Date, usize); 2]> = SmallVec::new();
    let mut open = false;
    for (place, delivery) in kept(case, cx.as_of) {
        let Some((of, plan)) = items.plan(case, delivery) else {
            continue;
        };
        let Some(day) = delivery.on.val().map(|on| on.date()) else {
            open = true;
            continue;
        };
        if revision::of_approved(cx, plan, day).is_some() {
            continue;
        }
        match approved(plan, levels, day, cx.as_of) {
            Stand::Approved => {}
            Stand::Open => open = true,
            Stand::Missing => match early.iter_mut().find(|(known, ..)| *known == of) {
                Some((_, first, at)) if (day, place) < (*first, *at) => {
                    (*first, *at) = (day, place)
                }
                Some(_) => {}
                None => early.push((of, day, place)),
            },
        }
    }
    early.sort_unstable();
    for (of, day, place) in &early {
        let Some(plan) = case.plans.at(*of) else {
            continue;
        };
        let at = Case::at().plans().i(*of).approvals();
        let bought = Case::at().deliveries().i(*place).on();
        for level in missing(plan, levels, *day, cx.as_of) {
            cx.fail_with(at, bought, [Arg::Code(level)]);
        }
    }
    if early.is_empty() {
        open |= attempted(cx, levels);
    }
    open
}

/// Who is to be paid today has a plan that stands. Says whether that is left open.
fn attempted(cx: &mut Cx<'_, '_>, levels: &[Box<str>]) -> bool {
    let (facts, case, as_of) = (cx.facts, cx.case, cx.as_of);
    if !cx.attempts(Gate::G6) {
        return false;
    }
    let (mut lacking, mut open) = (None, false);
    for member in facts.active() {
        let mut first = None;
        let mut best = None;
        for (place, plan) in live(&case.plans, as_of) {
            if given_up(plan, as_of) || !concerns(&plan.members, member.id()) {
                continue;
            }
            first = first.or(Some(place));
            let stand = if revision::of_approved(cx, plan, as_of).is_some() {
                Stand::Approved
            } else {
                approved(plan, levels, as_of, as_of)
            };
            best = best.max(Some(stand));
        }
        match best {
            Some(Stand::Missing) => lacking = first.max(lacking),
            Some(Stand::Open) => open = true,
            Some(Stand::Approved) | None => {}
        }
    }
    let lacks = lacking.and_then(|place| Some((place, case.plans.at(place)?)));
    if let Some((place, plan)) = lacks {
        let at = Case::at().plans().i(place).approvals();
        for level in missing(plan, levels, as_of, as_of) {
            cx.fail(at, [Arg::Code(level)]);
        }
    }
    open
}

/// How an approval stands, from worst to best.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Stand {
    Missing,
    Open,
    Approved,
}

/// How all levels that the programme asks for stand together; any one, where it names none.
pub(super) fn approved(plan: &Plan<'_>, levels: &[Box<str>], day: Date, as_of: Date) -> Stand {
    if levels.is_empty() {
        return stand(plan, None, day, as_of);
    }
    levels
        .iter()
        .map(|level| stand(plan, Some(level), day, as_of))
        .min()
        .unwrap_or(Stand::Missing)
}

/// The levels that had not approved a plan by a day.
fn missing(
    plan: &Plan<'_>,
    levels: &[Box<str>],
    day: Date,
    as_of: Date,
) -> impl Iterator<Item = &'static str> {
    let any = levels.is_empty().then_some("any");
    levels
        .iter()
        .filter(move |level| stand(plan, Some(level), day, as_of) == Stand::Missing)
        .filter_map(|level| Some(ApprovalLevel::parse(level)?.code()))
        .chain(any)
}

/// How one level stood on a day: its latest decision until then holds.
fn stand(plan: &Plan<'_>, level: Option<&str>, day: Date, as_of: Date) -> Stand {
    let (mut last, mut open) = (None, false);
    for (_, approval) in live(&plan.approvals, as_of) {
        let yes = match approval.decision.val() {
            Some(ApprovalDecision::Approved) => true,
            Some(ApprovalDecision::Rejected) => false,
            _ => continue,
        };
        let here = match (level, approval.level.val()) {
            (None, _) => true,
            (Some(asked), Some(at)) => asked == at.code(),
            (Some(_), None) => {
                // Which level it was is not told; later than the day it was none.
                open |= yes && approval.on.val().is_none_or(|on| on.date() <= day);
                false
            }
        };
        if !here {
            continue;
        }
        match approval.on.val() {
            None => open |= yes,
            Some(on) if on.date() <= day => last = last.max(Some((on.key(), yes))),
            Some(_) => {}
        }
    }
    match last {
        Some((_, true)) => Stand::Approved,
        _ if open => Stand::Open,
        _ => Stand::Missing,
    }
}

/// Who sends a plan back says why, and what should be changed.
pub static PLN_008: Rule = Rule {
    code: "PLN-008",
    name: "plan-rejected-without-reason",
    gates: &[Gate::G5],
    grade: "V",
    sources: &[cite("S04", "KM2, case log", "V")],
    args: &["lacks"],
    check: Check::Case(|cx| {
        for (place, plan) in cx.plans_at_work() {
            for (which, approval) in live(&plan.approvals, cx.as_of) {
                if approval.decision.val() != Some(ApprovalDecision::Rejected) {
                    continue;
                }
                let at = Case::at().plans().i(place).approvals().i(which);
                match (says(&approval.reason), says(&approval.comment)) {
                    (true, true) => {}
                    (false, _) if approval.reason.is_bad() => cx.skip(),
                    (_, false) if approval.comment.is_bad() => cx.skip(),
                    (false, true) => cx.fail(at.reason(), [Arg::Code("reason")]),
                    (true, false) => cx.fail(at.comment(), [Arg::Code("comment")]),
                    (false, false) => cx.fail(at.reason(), [Arg::Code("both")]),
                }
            }
        }
    }),
    ..Rule::NEW
};
