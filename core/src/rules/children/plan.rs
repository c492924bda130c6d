//! Children in plan and payment.

use crate::codes::{AssistanceType, DeliveryForm, Dimension};
use crate::facts::{Member, concerns, live, when};
use crate::findings::{Arg, Check, Gate, Rule, Severity, cite};
use crate::model::{Case, Delivery, Plan, PlanItem};
use crate::programme::Param;
use crate::record::{List, Text};
use crate::rules::Cx;
use crate::values::Date;

/// A child of school age goes to school, or the plan says how.
pub static CHI_024: Rule = Rule {
    code: "CHI-024",
    name: "school-age-child-without-schooling",
    severity: Severity::Warning,
    gates: &[Gate::G5],
    grade: "V",
    sources: &[cite("S02", "6.2", "V"), cite("A1", "art. 14(1)", "V")],
    params: &["school_age_from", "school_age_until"],
    check: Check::Member(|cx, child| {
        let (Some(from), Some(until)) = (
            cx.params.int(Param::SchoolAgeFrom),
            cx.params.int(Param::SchoolAgeUntil),
        ) else {
            return cx.skip();
        };
        let Some(age) = child.age_on(cx.due) else {
            return cx.skip();
        };
        let (min, max) = (i64::from(age.min), i64::from(age.max));
        if max < from || min > until {
            return;
        }
        if min < from || max > until {
            return cx.skip();
        }
        let plan = cx
            .plans()
            .filter(|(_, plan)| concerns(&plan.members, child.id()))
            .filter(|(_, plan)| plan.cancelled_on.is_empty())
            .max_by_key(|(_, plan)| (plan.version.val(), when(*plan)));
        let Some((place, plan)) = plan else {
            return cx.skip();
        };
        let provided = items(plan, cx.as_of).any(|(_, item)| {
            concerns(&item.beneficiaries, child.id())
                && matches!(
                    item.kind.val(),
                    Some(
                        AssistanceType::EducationSupport
                            | AssistanceType::Tvet
                            | AssistanceType::Apprenticeship
                    )
                )
        });
        if !provided && plan.schooling.text().is_none() {
            cx.fail(Case::at().plans().i(place).schooling(), []);
        }
    }),
    ..Rule::NEW
};

/// Nobody below working age is made to earn: the income of a household is its adults' task.
pub static CHI_025: Rule = Rule {
    code: "CHI-025",
    name: "economic-item-in-a-childs-name",
    gates: &[Gate::G5],
    grade: "I",
    sources: &[cite("D1", "rules of this rulebook's own", "I")],
    args: &["age"],
    params: &["working_age"],
    check: Check::Member(|cx, child| {
        let Some(from) = cx.number(Param::WorkingAge) else {
            return;
        };
        let due = cx.due;
        // An age that leaves it open counts as too young; no birth at all leaves nothing to judge by.
        let young = |member: &Member<'_>| {
            let age = member.age_on(due);
            age.is_some_and(|age| i64::from(age.min) < from) && member.is_child_on(due)
        };
        if !young(child) {
            return;
        }
        for (place, plan) in cx.plans() {
            for (item_place, item) in items(plan, cx.as_of) {
                let named = item
                    .beneficiaries
                    .iter()
                    .any(|id| child.id() == Some(id.as_str()));
                let all_young = item
                    .beneficiaries
                    .iter()
                    .all(|id| cx.facts.member(id.as_str()).is_some_and(young));
                if item.dimension.val() == Some(Dimension::Economic) && named && all_young {
                    let at = Case::at().plans().i(place).items().i(item_place);
                    cx.fail(at.beneficiaries(), [Arg::Int(from)]);
                }
            }
        }
    }),
    ..Rule::NEW
};

/// Money for a child is paid to whoever answers for it.
pub static CHI_026: Rule = Rule {
    code: "CHI-026",
    name: "cash-to-a-child",
    gates: &[Gate::G6],
    grade: "I",
    sources: &[cite("D1", "rules of this rulebook's own", "I")],
    check: Check::Member(|cx, child| {
        for (place, delivery) in live(&cx.case.deliveries, cx.as_of) {
            let Some(day) = paid_in_cash(cx, delivery).filter(|day| child.is_child_on(*day)) else {
                continue;
            };
            let at = Case::at().deliveries().i(place);
            let payee = delivery
                .acknowledged
                .get()
                .and_then(|acknowledged| acknowledged.by.text());
            match payee {
                Some(_) if payee == child.id() => cx.fail(at.acknowledged().by(), []),
                Some(_) => {}
                None if first_of_children(cx, child, delivery, day) => cx.fail(at.members(), []),
                None => {}
            }
        }
    }),
    ..Rule::NEW
};

/// The day on which cash was handed over; nothing where something else was given, or cash was taken back.
fn paid_in_cash(cx: &Cx<'_, '_>, delivery: &Delivery<'_>) -> Option<Date> {
    let cash =
        delivery.form.val() == Some(DeliveryForm::Cash) && delivery.reverses.text().is_none();
    cash.then(|| delivery.on.val().map_or(cx.as_of, |on| on.date()))
}

/// Whether a child signed for cash itself: told by CHI-026.
pub(in crate::rules) fn signs_for_cash(
    cx: &Cx<'_, '_>,
    child: &Member<'_>,
    delivery: &Delivery<'_>,
) -> bool {
    let day = paid_in_cash(cx, delivery);
    child.active
        && cx.reached(child, Gate::G6).is_some()
        && day.is_some_and(|day| child.is_child_on(day))
}

/// Whether all who received a delivery were children, of whom this one stands first.
fn first_of_children(
    cx: &Cx<'_, '_>,
    child: &Member<'_>,
    delivery: &Delivery<'_>,
    day: Date,
) -> bool {
    let of_plan = delivery.item.text().and_then(|id| {
        cx.case
            .plans
            .iter()
            .find(|plan| plan.items.iter().any(|item| item.id.text() == Some(id)))
    });
    let members: &List<Text<'_>> = match of_plan {
        Some(plan) if delivery.members.is_absent() => &plan.members,
        _ => &delivery.members,
    };
    let mut received = cx
        .facts
        .active()
        .filter(|member| concerns(members, member.id()));
    received
        .next()
        .is_some_and(|first| first.place == child.place)
        && received.all(|other| other.is_child_on(day))
}

/// The items of a plan that were not given up.
fn items<'p>(plan: &'p Plan<'p>, as_of: Date) -> impl Iterator<Item = (usize, &'p PlanItem<'p>)> {
    live(&plan.items, as_of).filter(|(_, item)| item.cancelled.is_empty())
}
