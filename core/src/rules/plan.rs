//! PLN: reintegration plan. Page: core/rulebook/plan.md.

use smallvec::SmallVec;

use crate::codes::{
    ApprovalDecision, ApprovalLevel, CodeList, DecisionKind, Dimension, DimensionAnswer,
    EntitlementComponent,
};
use crate::facts::{Items, Member, concerns, given_up, kept, live};
use crate::findings::{Arg, Check, Gate, Rule, Severity, cite};
use crate::model::{Case, Plan};
use crate::programme::Param;
use crate::record::{Entry, Field, Text};
use crate::rules::Cx;
use crate::values::Date;

/// The plan is written while the return is fresh.
pub static PLN_002: Rule = Rule {
    code: "PLN-002",
    name: "plan-late",
    severity: Severity::Warning,
    grade: "V",
    sources: &[cite("S02", "2.3", "V")],
    args: &["defect", "days", "limit"],
    params: &["plan_due_cd"],
    check: Check::Case(late),
    ..Rule::NEW
};

fn late(cx: &mut Cx<'_, '_>) {
    if cx.facts.passed(Gate::Arrival).is_none() {
        return;
    }
    let Some(limit) = cx.number(Param::PlanDueCd) else {
        return;
    };
    // Each plan once, with the longest wait of those for whom it is the first one.
    let mut written: SmallVec<[(usize, i64); 4]> = SmallVec::new();
    let (mut waiting, mut undated) = (None::<i64>, false);
    let facts = cx.facts;
    for member in facts.active() {
        let Some(from) = counted_from(cx, member) else {
            continue;
        };
        match first_plan(cx, member) {
            First::On(place, on) => {
                let days = on.days_since(from);
                match written.iter_mut().find(|(known, _)| *known == place) {
                    Some((_, most)) => *most = days.max(*most),
                    None => written.push((place, days)),
                }
            }
            First::Undated => undated = true,
            First::None => {
                let days = still_awaited(cx, member, from, limit);
                waiting = waiting.max(days);
            }
        }
    }
    written.sort_unstable();
    let at = Case::at().plans();
    for (place, days) in written {
        if days > limit {
            let args = [Arg::Code("late"), Arg::Int(days), Arg::Int(limit)];
            cx.fail(at.i(place).on(), args);
        }
    }
    if let Some(days) = waiting.filter(|days| *days > limit) {
        let args = [Arg::Code("none"), Arg::Int(days), Arg::Int(limit)];
        cx.fail(at, args);
    }
    if undated {
        cx.skip();
    }
}

/// The day from which the wait counts: the arrival, or the opening of a case that was opened after it.
fn counted_from(cx: &Cx<'_, '_>, member: &Member<'_>) -> Option<Date> {
    let arrived = member.passed(Gate::Arrival)?;
    let opened = cx.case.opened_on.val().filter(|on| *on <= cx.as_of);
    Some(opened.map_or(arrived, |opened| opened.max(arrived)))
}

/// The first plan of a person.
enum First {
    On(usize, Date),
    Undated,
    None,
}

/// Plans that were replaced by a later version count here: the first one shows when work began.
fn first_plan(cx: &Cx<'_, '_>, member: &Member<'_>) -> First {
    let mut first = First::None;
    for (place, plan) in cx.case.plans.each() {
        if plan.is_voided() || !concerns(&plan.members, member.id()) {
            continue;
        }
        let Some(on) = Entry::on(plan).map(|on| on.date()) else {
            return First::Undated;
        };
        let earlier = match first {
            First::On(known, day) => (on, place) < (day, known),
            _ => true,
        };
        if on <= cx.as_of && earlier {
            first = First::On(place, on);
        }
    }
    first
}

/// How long somebody entitled to reintegration has waited for a plan; nothing where none is due any more.
fn still_awaited(cx: &Cx<'_, '_>, member: &Member<'_>, from: Date, limit: i64) -> Option<i64> {
    let id = member.id();
    let entitled = live(&cx.case.entitlements, cx.as_of).any(|(_, one)| {
        one.component.val() == Some(EntitlementComponent::Reintegration)
            && concerns(&one.members, id)
    });
    let ended = member
        .passed(Gate::G7)
        .is_some_and(|closed| closed.days_since(from) <= limit);
    let given_up = || {
        live(&cx.case.decisions, cx.as_of).any(|(_, one)| {
            use DecisionKind::{
                DeclinedReintegration, DeliveryStopped, LostContact, NotEntitled, Remigrated,
                TransferredOut,
            };
            let ends = matches!(
                one.kind.val(),
                Some(
                    DeclinedReintegration
                        | DeliveryStopped
                        | LostContact
                        | NotEntitled
                        | Remigrated
                        | TransferredOut
                )
            );
            ends && concerns(&one.members, id)
        })
    };
    (entitled && !ended && !given_up()).then(|| cx.as_of.days_since(from))
}

/// The economic, the social and the psychosocial side each have an answer.
pub static PLN_005: Rule = Rule {
    code: "PLN-005",
    name: "dimension-without-answer",
    severity: Severity::Warning,
    gates: &[Gate::G5],
    grade: "V",
    sources: &[
        cite("S02", "Annex 3", "V"),
        cite("S36", "", "V"),
        cite("A8", "objective 21(h)", "V"),
    ],
    args: &["dimension", "defect"],
    check: Check::Case(|cx| {
        let case = cx.case;
        for (place, plan) in live(&case.plans, cx.as_of) {
            if given_up(plan, cx.as_of) || !is_due(cx, plan, Gate::G5) {
                continue;
            }
            let at = Case::at().plans().i(place).dimensions();
            let told = plan.dimensions.get();
            for dimension in Dimension::all() {
                let (answer, reason, here) = match dimension {
                    Dimension::Economic => (
                        told.map(|told| &told.economic),
                        told.map(|told| &told.economic_reason),
                        at.economic().loc(),
                    ),
                    Dimension::Social => (
                        told.map(|told| &told.social),
                        told.map(|told| &told.social_reason),
                        at.social().loc(),
                    ),
                    Dimension::Psychosocial => (
                        told.map(|told| &told.psychosocial),
                        told.map(|told| &told.psychosocial_reason),
                        at.psychosocial().loc(),
                    ),
                };
                if has_item(plan, *dimension, cx.as_of) {
                    continue;
                }
                if plan.dimensions.is_bad() || answer.is_some_and(Field::is_bad) {
                    cx.skip();
                    continue;
                }
                let defect = match answer.and_then(Field::val) {
                    Some(DimensionAnswer::NoNeed | DimensionAnswer::Declined) => continue,
                    Some(DimensionAnswer::Referred) if reason.is_some_and(says) => continue,
                    Some(DimensionAnswer::Referred) => "referred",
                    Some(DimensionAnswer::Items) => "items",
                    None => "none",
                };
                let args = [Arg::Code(dimension.code()), Arg::Code(defect)];
                cx.fail(here, args);
            }
        }
    }),
    ..Rule::NEW
};

fn says(reason: &Field<Text<'_>>) -> bool {
    reason.text().is_some_and(|text| !text.trim().is_empty())
}

/// Whether an item of a plan that was not given up serves a dimension.
fn has_item(plan: &Plan<'_>, dimension: Dimension, as_of: Date) -> bool {
    live(&plan.items, as_of).any(|(_, item)| {
        let of_kind = || item.kind.val().and_then(|kind| kind.dimension());
        item.cancelled.get().is_none() && item.dimension.val().or_else(of_kind) == Some(dimension)
    })
}

/// Whether a gate is due for somebody whom a plan is for.
fn is_due(cx: &Cx<'_, '_>, plan: &Plan<'_>, gate: Gate) -> bool {
    cx.facts
        .active()
        .any(|member| concerns(&plan.members, member.id()) && cx.reached(member, gate).is_some())
}

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
    let case = cx.case;
    let levels = cx.params.words(Param::ApprovalLevels);
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
    if open {
        cx.skip();
    }
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
            best = best.max(Some(approved(plan, levels, as_of, as_of)));
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
enum Stand {
    Missing,
    Open,
    Approved,
}

/// How all levels that the programme asks for stand together; any one, where it names none.
fn approved(plan: &Plan<'_>, levels: &[Box<str>], day: Date, as_of: Date) -> Stand {
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
                open |= yes;
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
