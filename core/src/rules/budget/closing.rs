//! What was spent in the end: proved, and not far from what was planned.

use crate::codes::{Currency, ReportKind};
use crate::facts::{Line, live};
use crate::findings::{Arg, Check, Gate, Rule, Severity, cite};
use crate::model::{Case, Delivery, Money, Plan};
use crate::programme::Param;
use crate::record::Loc;
use crate::rules::{Cx, delivery};
use crate::values::Date;

/// What is said to have been spent is what the papers prove.
pub static BUD_004: Rule = Rule {
    code: "BUD-004",
    name: "final-budget-differs-from-proofs",
    gates: &[Gate::G7],
    grade: "V",
    sources: &[cite("S04", "KM3, final budget, proofs of payment", "V")],
    args: &["proved"],
    check: Check::Case(|cx| {
        let case = cx.case;
        for (place, plan) in live(&case.plans, cx.as_of) {
            if let Some(last) = plan.final_budget.get() {
                let at = Case::at().plans().i(place).final_budget().loc();
                compare(cx, Some(place), last, at);
            }
        }
        for (place, report) in live(&case.reports, cx.as_of) {
            let Some(last) = report.final_budget.get() else {
                continue;
            };
            if report.kind.val() != Some(ReportKind::FinalReport) {
                continue;
            }
            let named = report.plan.text().and_then(|id| {
                let mut plans = case.plans.each();
                plans.find(|(_, plan)| plan.id.text() == Some(id))
            });
            let at = Case::at().reports().i(place).final_budget().loc();
            compare(cx, named.map(|(plan, _)| plan), last, at);
        }
    }),
    ..Rule::NEW
};

/// Holds a final budget against the proofs of its plan.
fn compare(cx: &mut Cx<'_, '_>, plan: Option<usize>, last: &Money<'_>, at: Loc) {
    let Some((told, currency)) = last.minor.val().zip(last.currency.val()) else {
        return cx.skip();
    };
    match proved(cx, plan, currency) {
        None => cx.skip(),
        Some(proved) if proved != told => cx.fail(at, [Arg::Money(proved, currency)]),
        Some(_) => {}
    }
}

/// What the papers prove of the deliveries of a plan. All that was delivered out of earlier versions belongs to the
/// only plan that there is.
fn proved(cx: &Cx<'_, '_>, plan: Option<usize>, currency: Currency) -> Option<i64> {
    let mut plans = live(&cx.case.plans, cx.as_of);
    let one_only = matches!((plans.next(), plans.next()), (Some(_), None));
    let holds = |place: usize| live(&cx.case.plans, cx.as_of).any(|(at, _)| at == place);
    let mut sum = 0_i64;
    for line in cx.facts.ledger() {
        let Some((of, _)) = line.item else {
            continue;
        };
        if !one_only {
            if plan? != of && holds(of) {
                continue;
            }
            if !holds(of) {
                return None;
            }
        }
        sum = sum.checked_add(proof(line, currency)?)?;
    }
    Some(sum)
}

/// What the papers of a delivery prove, at most what was delivered. `None` where it cannot be told in the currency.
fn proof(line: &Line<'_>, currency: Currency) -> Option<i64> {
    let given = line.delivery;
    if given.amount.is_empty() && given.programme_amount.is_empty() {
        return Some(0);
    }
    let worth = given.worth(currency)?;
    if given.is_reversal() {
        return Some(worth);
    }
    if !given.receipts.has_any() {
        let signed = delivery::is_receipt_of_cash(given);
        return Some(if signed { worth } else { 0 });
    }
    let stated = given
        .receipts
        .iter()
        .all(|receipt| !receipt.amount.is_empty());
    if !stated {
        // A receipt without an amount is over that of its delivery.
        return Some(worth);
    }
    let receipts = receipts(given)?;
    let (minor, of) = receipts;
    let paid = given.amount.get().and_then(|paid| paid.in_currency(of));
    if paid.is_some_and(|paid| minor >= paid) {
        return Some(worth);
    }
    let minor = if of == currency {
        minor
    } else {
        given.rate.get()?.convert(minor, of, currency)?
    };
    Some(minor.min(worth))
}

/// The sum of receipts that are all in one currency.
fn receipts(delivery: &Delivery<'_>) -> Option<(i64, Currency)> {
    let mut sum: Option<(i64, Currency)> = None;
    for receipt in delivery.receipts.iter() {
        let money = receipt.amount.get()?;
        let (minor, currency) = (money.minor.val()?, money.currency.val()?);
        sum = match sum {
            None => Some((minor, currency)),
            Some((so_far, of)) if of == currency => Some((so_far.checked_add(minor)?, of)),
            Some(_) => return None,
        };
    }
    sum
}

/// Where much of a plan was not spent, somebody says why.
pub static BUD_011: Rule = Rule {
    code: "BUD-011",
    name: "unspent-without-reason",
    severity: Severity::Warning,
    gates: &[Gate::G7],
    grade: "I",
    sources: &[cite("D1", "rules of this rulebook's own", "I")],
    args: &["share", "limit"],
    params: &["unspent_tolerance_pct"],
    check: Check::Case(|cx| {
        for (place, plan) in live(&cx.case.plans, cx.as_of) {
            if plan.cancelled_on.get().is_some() || !plan.unspent_reason.is_empty() {
                continue;
            }
            let Some(limit) = cx.number(Param::UnspentTolerancePct) else {
                return;
            };
            let Some((total, unspent)) = unspent(plan, cx.as_of) else {
                cx.skip();
                continue;
            };
            if i128::from(unspent) * 100 > i128::from(total) * i128::from(limit) {
                let share = i128::from(unspent) * 100 / i128::from(total.max(1));
                let share = i64::try_from(share).unwrap_or(i64::MAX);
                let at = Case::at().plans().i(place).unspent_reason();
                cx.fail(at, [Arg::Int(share), Arg::Int(limit)]);
            }
        }
    }),
    ..Rule::NEW
};

/// The total of a plan, and what was left of it beside the items that were given up with a reason.
fn unspent(plan: &Plan<'_>, as_of: Date) -> Option<(i64, i64)> {
    let total = plan.total.get()?;
    let (total, currency) = (total.minor.val()?, total.currency.val()?);
    let spent = plan.final_budget.get()?.in_currency(currency)?;
    let mut unspent = total.checked_sub(spent)?;
    for (_, item) in live(&plan.items, as_of) {
        let given_up = item.cancelled.get();
        if given_up.is_some_and(|end| !end.reason.is_empty()) {
            let budget = item.budget.get().and_then(|it| it.in_currency(currency));
            unspent = unspent.checked_sub(budget.unwrap_or(0))?;
        }
    }
    Some((total, unspent))
}
