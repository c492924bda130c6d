//! What a plan has room for: the entitlement, without the fee of who carries it out.

use smallvec::SmallVec;

use super::budget;
use crate::codes::{BenefitUnit, BudgetLine, Currency};
use crate::facts::{concerns, entitlement_of, given_up, live, when};
use crate::findings::{Arg, Check, Gate, Rule, cite};
use crate::model::{Case, Plan};
use crate::rules::{Cx, entitlements};
use crate::values::Date;

/// A plan spends no more than is left of what was granted.
pub static BUD_002: Rule = Rule {
    code: "BUD-002",
    name: "plan-over-entitlement",
    gates: &[Gate::G5],
    grade: "V",
    sources: &[cite("S06", "", "V")],
    args: &["room"],
    check: Check::Case(|cx| {
        let plans = plans(cx);
        for (place, (at, plan, entitlement)) in plans.iter().enumerate() {
            let (Some(entitlement), Some(total)) = (*entitlement, plan.total.get()) else {
                cx.skip();
                continue;
            };
            let before = plans.get(..place).unwrap_or_default();
            let room = granted(cx, entitlement)
                .and_then(|(most, currency)| {
                    let used = used(cx, before, (entitlement, currency))?;
                    Some((most.checked_sub(used)?, currency))
                })
                .and_then(|(room, currency)| Some((total.in_currency(currency)?, room, currency)));
            let at = Case::at().plans().i(*at).total();
            match room {
                None => cx.skip(),
                // What is over the cap of the programme is told by the rules on caps.
                Some((total, room, currency)) if total > room => {
                    if !entitlements::tells(cx, at.loc()) {
                        cx.fail(at, [Arg::Money(room.max(0), currency)]);
                    }
                }
                Some(_) => {}
            }
        }
    }),
    ..Rule::NEW
};

/// A plan with its place and that of the entitlement it uses.
type Planned<'c> = (usize, &'c Plan<'c>, Option<usize>);

/// The plans that hold: not given up, and in their latest version.
fn plans<'c>(cx: &Cx<'c, '_>) -> SmallVec<[Planned<'c>; 4]> {
    let mut plans: SmallVec<[Planned<'_>; 4]> = SmallVec::new();
    for (place, plan) in cx.plans() {
        if !given_up(plan, cx.as_of) {
            plans.push((place, plan, entitlement_of(cx.case, place, cx.as_of)));
        }
    }
    if plans.len() > 1 {
        let version = |plan: &Plan<'_>| plan.version.val().unwrap_or(0);
        let all = plans.clone();
        plans.retain(|(_, plan, _)| {
            !all.iter().any(|(_, other, _)| {
                version(other) > version(plan) && share_members(cx, plan, other)
            })
        });
        // What an earlier plan used is gone for a later one, in whatever order they stand.
        plans.sort_unstable_by_key(|(_, plan, _)| when(*plan));
    }
    plans
}

fn share_members(cx: &Cx<'_, '_>, one: &Plan<'_>, other: &Plan<'_>) -> bool {
    let mut members = cx.facts.members().iter();
    members
        .any(|member| concerns(&one.members, member.id()) && concerns(&other.members, member.id()))
}

/// The most that an entitlement grants: for each person, where it counts persons.
fn granted(cx: &Cx<'_, '_>, entitlement: usize) -> Option<(i64, Currency)> {
    let one = cx.case.entitlements.at(entitlement)?;
    let cap = one.cap.get()?;
    let currency = cap.currency.val()?;
    let persons = if one.unit.val() == Some(BenefitUnit::Person) {
        let counts = |active: bool, id| {
            if one.members.is_absent() {
                active
            } else {
                concerns(&one.members, id)
            }
        };
        let members = cx.facts.members().iter();
        let persons = members.filter(|member| counts(member.active, member.id()));
        i64::try_from(persons.count()).ok()?
    } else {
        1
    };
    Some((cap.minor.val()?.checked_mul(persons)?, currency))
}

/// What is used of an entitlement beside a plan: by plans before it, and by deliveries outside of all plans.
fn used(
    cx: &Cx<'_, '_>,
    before: &[Planned<'_>],
    (entitlement, currency): (usize, Currency),
) -> Option<i64> {
    let mut used = 0_i64;
    for (_, plan, uses) in before {
        if *uses == Some(entitlement) {
            used = used.checked_add(plan.total.get()?.in_currency(currency)?)?;
        }
    }
    for line in cx.facts.ledger() {
        if line.entitlement != Some(entitlement) {
            continue;
        }
        // What was given under an earlier version is within the total of the later one.
        let plan = line.item.and_then(|(of, _)| cx.case.plans.at(of));
        if plan.is_none_or(|plan| given_up(plan, cx.as_of)) {
            used = used.checked_add(line.delivery.worth(currency)?)?;
        }
    }
    Some(used)
}

/// The fee of the partner is not paid out of what is for the person.
pub static BUD_009: Rule = Rule {
    code: "BUD-009",
    name: "service-fee-in-persons-budget",
    gates: &[Gate::G5],
    grade: "V",
    sources: &[cite("S10", "", "V")],
    args: &["where"],
    check: Check::Case(|cx| {
        let fee = Some(BudgetLine::ServiceFee);
        for (place, plan) in cx.plans() {
            if plan.cancelled_on.get().is_some() {
                continue;
            }
            let at = Case::at().plans().i(place);
            for (item, planned) in live(&plan.items, cx.as_of) {
                if planned.budget_line.val() == fee && planned.cancelled.get().is_none() {
                    cx.fail(at.items().i(item).budget_line(), [Arg::Code("item")]);
                }
            }
            match fee_in_total(plan, cx.as_of) {
                Some(true) => cx.fail(at.service_fee(), [Arg::Code("total")]),
                Some(false) => {}
                None => cx.skip(),
            }
        }
        for line in cx.facts.ledger() {
            let of_person = line.item.is_some() || line.entitlement.is_some();
            if line.delivery.budget_line.val() == fee && of_person {
                let at = Case::at().deliveries().i(line.place).budget_line();
                cx.fail(at, [Arg::Code("delivery")]);
            }
        }
    }),
    ..Rule::NEW
};

/// Whether the total of a plan is its items and the fee.
pub(super) fn fee_in_total(plan: &Plan<'_>, as_of: Date) -> Option<bool> {
    if plan.service_fee.is_empty() {
        return Some(false);
    }
    let total = plan.total.get()?;
    let (total, currency) = (total.minor.val()?, total.currency.val()?);
    let fee = plan.service_fee.get()?.in_currency(currency)?;
    let mut items = 0_i64;
    for (_, item) in live(&plan.items, as_of) {
        items = items.checked_add(budget(item, currency)?.unwrap_or(0))?;
    }
    Some(fee > 0 && total.checked_sub(fee) == Some(items))
}
