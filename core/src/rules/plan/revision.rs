//! Plans that change, plans that should, and plans that stand beside each other.

use smallvec::SmallVec;

use super::approval::{Stand, approved};
use super::{given_up, items, share};
use crate::facts::{Items, kept, live};
use crate::findings::{Arg, Check, Gate, Rule, Severity, cite};
use crate::model::{Case, Plan};
use crate::programme::Param;
use crate::record::{Entry, Loc};
use crate::rules::Cx;
use crate::values::Date;

/// The approved plan that another one revises, where that one had no approval of its own by a day: with its place.
pub(super) fn of_approved<'c>(
    cx: &Cx<'c, '_>,
    plan: &Plan<'_>,
    day: Date,
) -> Option<(usize, &'c Plan<'c>)> {
    if cx.case.plans.len() < 2 {
        return None;
    }
    let levels = cx.params.words(Param::ApprovalLevels);
    let stands = |one: &Plan<'_>| approved(one, levels, day, cx.as_of) == Stand::Approved;
    if stands(plan) {
        return None;
    }
    let before = |one: &Plan<'_>| {
        let named = plan.replaces.text().is_some() && plan.replaces.text() == one.id.text();
        let versions = one.version.val().zip(plan.version.val());
        named || versions.is_some_and(|(old, new)| old < new) && of_same(cx, one, plan)
    };
    cx.case
        .plans
        .each()
        .filter(|(_, one)| !one.is_voided() && before(one) && stands(one))
        .max_by_key(|(_, one)| (one.version.val(), one.id.text()))
}

/// Whether two plans use the same entitlement for the same people.
fn of_same(cx: &Cx<'_, '_>, one: &Plan<'_>, other: &Plan<'_>) -> bool {
    let (a, b) = (one.entitlement.text(), other.entitlement.text());
    a == b && share(cx, &one.members, &other.members)
}

/// What was approved is not what is bought: a larger change is approved anew.
pub static PLN_015: Rule = Rule {
    code: "PLN-015",
    name: "changed-plan-not-approved-again",
    // While a revision waits for its approval nobody has passed the first of the two.
    gates: &[Gate::G5, Gate::G6],
    grade: "I",
    sources: &[cite("D1", "rules of this rulebook's own", "I")],
    args: &["changed", "tolerance"],
    params: &["change_tolerance_pct", "approval_levels"],
    check: Check::Case(|cx| {
        let case = cx.case;
        if case.plans.len() < 2 {
            return;
        }
        let delivered = Items::of(case);
        for (place, plan) in live(&case.plans, cx.as_of) {
            if given_up(plan, cx.as_of) {
                continue;
            }
            // The plan is used when something is bought under it, or is to be paid.
            let bought = kept(case, cx.as_of)
                .filter(|(_, one)| delivered.plan(case, one).is_some_and(|(of, _)| of == place))
                .filter_map(|(_, one)| one.on.val())
                .map(|on| on.date())
                .min();
            let Some(day) = bought.or(cx.attempts(Gate::G6).then_some(cx.as_of)) else {
                continue;
            };
            let Some((old, before)) = of_approved(cx, plan, day) else {
                continue;
            };
            let Some(tolerance) = cx.number(Param::ChangeTolerancePct) else {
                return;
            };
            let at = Case::at().plans();
            let args = |what| [Arg::Code(what), Arg::Int(tolerance)];
            if other_kinds(before, plan, cx.as_of) {
                cx.fail_with(at.i(place).approvals(), at.i(old).items(), args("type"));
            }
            match dearer(before, plan, cx.as_of, tolerance) {
                Some(false) => {}
                Some(true) => {
                    cx.fail_with(at.i(place).approvals(), at.i(old).total(), args("budget"));
                }
                None => cx.skip(),
            }
        }
    }),
    ..Rule::NEW
};

/// Whether a revision has an item of a type that was not there before.
fn other_kinds(before: &Plan<'_>, plan: &Plan<'_>, as_of: Date) -> bool {
    let mut kinds = items(plan, as_of).filter_map(|(_, item)| item.kind.val());
    kinds.any(|kind| {
        let mut known = items(before, as_of).filter_map(|(_, item)| item.kind.val());
        !known.any(|old| old == kind)
    })
}

/// Whether the budget of a revision differs from that before by more than so many percent.
fn dearer(before: &Plan<'_>, plan: &Plan<'_>, as_of: Date, percent: i64) -> Option<bool> {
    let money = before.total.get();
    let currency = match money {
        Some(money) => money.currency.val()?,
        None => items(before, as_of).find_map(|(_, item)| item.budget.get()?.currency.val())?,
    };
    let sum = |plan: &Plan<'_>| match plan.total.get() {
        Some(total) => total.in_currency(currency),
        None => items(plan, as_of)
            .filter(|(_, item)| !item.budget.is_empty())
            .try_fold(0_i64, |sum, (_, item)| {
                sum.checked_add(item.budget.get()?.in_currency(currency)?)
            }),
    };
    let (old, new) = (i128::from(sum(before)?), i128::from(sum(plan)?));
    Some((new - old).abs() * 100 > old.abs() * i128::from(percent))
}

/// A plan is looked at again when life has changed.
pub static PLN_016: Rule = Rule {
    code: "PLN-016",
    name: "plan-not-revisited",
    severity: Severity::Warning,
    grade: "V",
    sources: &[cite("S02", "2.2", "V")],
    args: &["event"],
    check: Check::Case(|cx| {
        if !cx.case.plans.has_any() {
            return;
        }
        let mut events: SmallVec<[Event; 4]> = SmallVec::new();
        visits(cx, &mut events);
        moves(cx, &mut events);
        illness(cx, &mut events);
        if events.is_empty() {
            return;
        }
        let Some((place, seen)) = last_look(cx) else {
            return;
        };
        let reviewed = Case::at().plans().i(place).reviewed_on();
        for event in events.into_iter().filter(|event| event.on > seen) {
            cx.fail_with(event.at, reviewed, [Arg::Code(event.what)]);
        }
    }),
    ..Rule::NEW
};

/// Something after which a plan may no longer fit: the last of its kind.
struct Event {
    what: &'static str,
    on: Date,
    at: Loc,
}

fn note(events: &mut SmallVec<[Event; 4]>, what: &'static str, on: Date, at: Loc) {
    match events.iter_mut().find(|event| event.what == what) {
        Some(known) if known.on < on => (known.on, known.at) = (on, at),
        Some(_) => {}
        None => events.push(Event { what, on, at }),
    }
}

fn visits(cx: &Cx<'_, '_>, events: &mut SmallVec<[Event; 4]>) {
    let visits = cx.case.monitoring.get().map(|all| &all.visits);
    for (place, visit) in visits.into_iter().flat_map(|all| live(all, cx.as_of)) {
        let Some(on) = visit.on.val().map(|on| on.date()) else {
            continue;
        };
        let at = Case::at().monitoring().visits().i(place);
        if visit.plan_review_needed.val() == Some(true) {
            note(events, "visit", on, at.plan_review_needed().loc());
        } else if visit.business_exists.val() == Some(false) {
            note(events, "business", on, at.business_exists().loc());
        }
    }
}

/// The person moved: the place of return was replaced.
fn moves(cx: &Cx<'_, '_>, events: &mut SmallVec<[Event; 4]>) {
    for (place, change) in live(&cx.case.changes, cx.as_of) {
        let path = change.path.text().unwrap_or_default();
        if let Some(on) = change.on.val().filter(|_| path.starts_with("origin/place")) {
            let at = Case::at().changes().i(place);
            note(events, "move", on.date(), at.loc());
        }
    }
}

/// Somebody was found not fit to work.
fn illness(cx: &Cx<'_, '_>, events: &mut SmallVec<[Event; 4]>) {
    for (place, record) in live(&cx.case.medical, cx.as_of) {
        let unfit = record.fit_to_work.val() == Some(false);
        if let Some(on) = record.on.val().filter(|_| unfit) {
            let at = Case::at().medical().i(place).fit_to_work();
            note(events, "illness", on.date(), at.loc());
        }
    }
}

/// When somebody last looked at a plan with the person, and at which.
pub(in crate::rules) fn last_look(cx: &Cx<'_, '_>) -> Option<(usize, Date)> {
    let plans = live(&cx.case.plans, cx.as_of).filter(|(_, plan)| !given_up(plan, cx.as_of));
    let seen = |plan: &Plan<'_>| {
        let written = Entry::on(plan).map(|on| on.date());
        let days = [
            plan.submitted_on.val(),
            plan.agreed_on.val(),
            plan.reviewed_on.val(),
        ];
        let known = days.into_iter().flatten().filter(|on| *on <= cx.as_of);
        known.chain(written).max()
    };
    plans
        .filter_map(|(place, plan)| Some((place, seen(plan)?)))
        .max_by_key(|(place, on)| (*on, std::cmp::Reverse(*place)))
}

/// One entitlement is used by one plan at a time.
pub static PLN_017: Rule = Rule {
    code: "PLN-017",
    name: "two-plans-for-one-entitlement",
    gates: &[Gate::G5],
    grade: "I",
    sources: &[cite("D1", "rules of this rulebook's own", "I")],
    params: &["plan_unit"],
    check: Check::Case(|cx| {
        let case = cx.case;
        if case.plans.len() < 2 {
            return;
        }
        let household = cx.params.word(Param::PlanUnit) == Some("household");
        let mut plans: SmallVec<[(usize, &Plan<'_>); 4]> = live(&case.plans, cx.as_of)
            .filter(|(_, plan)| !given_up(plan, cx.as_of) && plan.entitlement.text().is_some())
            .collect();
        // In an order that does not hang on that of the list.
        plans.sort_by_key(|(_, plan)| {
            (
                plan.entitlement.text(),
                plan.on.val().map(|on| on.key()),
                plan.id.text(),
            )
        });
        for (rank, (place, plan)) in plans.iter().enumerate() {
            let mut earlier = plans.iter().take(rank);
            let twin = earlier.find(|(_, one)| {
                let same = one.entitlement.text() == plan.entitlement.text();
                // A later version is the same plan, grown.
                let revised = one.version.val().is_some()
                    && plan.version.val().is_some()
                    && one.version.val() != plan.version.val();
                same && !revised && (household || share(cx, &one.members, &plan.members))
            });
            if let Some((first, _)) = twin {
                let at = Case::at().plans();
                cx.fail_with(at.i(*place), at.i(*first), []);
            }
        }
    }),
    ..Rule::NEW
};
