//! BUD: budget arithmetic. Page: core/rulebook/budget.md.

mod amounts;
mod closing;
mod parts;
mod rates;
mod room;

pub use amounts::{BUD_005, BUD_008};
pub use closing::{BUD_004, BUD_011};
pub use parts::{BUD_010, BUD_013};
pub use rates::{BUD_006, BUD_007};
pub use room::{BUD_002, BUD_009};

use smallvec::SmallVec;

use crate::codes::Currency;
use crate::facts::{Line, live};
use crate::findings::{Arg, Check, Gate, Home, Rule, Severity, cite};
use crate::model::{Case, Instalment, Plan, PlanItem};
use crate::programme::Param;
use crate::rules::Cx;
use crate::values::Date;

/// In a published table the parts make up the total.
pub static BUD_014: Rule = Rule {
    code: "BUD-014",
    name: "published-parts-differ-from-total",
    severity: Severity::Warning,
    home: Home::Table,
    grade: "V",
    sources: &[cite("S33", "", "V"), cite("S37", "", "V")],
    ..Rule::NEW
};

/// The items of a plan make up its total.
pub static BUD_001: Rule = Rule {
    code: "BUD-001",
    name: "items-differ-from-plan-total",
    gates: &[Gate::G5],
    grade: "V/I",
    sources: &[cite("S04", "KM2, budget table", "V")],
    check: Check::Case(|cx| {
        for (place, plan) in cx.plans() {
            if plan.cancelled_on.get().is_some() || !plan.items.has_any() {
                continue;
            }
            match adds_up(plan, cx.as_of) {
                Some(true) => {}
                // A total that has the fee in it is for BUD-009.
                Some(false) if room::fee_in_total(plan, cx.as_of) == Some(true) => {}
                Some(false) => cx.fail(Case::at().plans().i(place).total(), []),
                None => cx.skip(),
            }
        }
    }),
    ..Rule::NEW
};

/// Whether items and total agree. An item that was given up may still stand in the total, or be taken out of it.
fn adds_up(plan: &Plan<'_>, as_of: Date) -> Option<bool> {
    let total = plan.total.get()?;
    let (total, currency) = (total.minor.val()?, total.currency.val()?);
    let (mut kept, mut all) = (0_i64, 0_i64);
    for (_, item) in live(&plan.items, as_of) {
        let Some(budget) = budget(item, currency)? else {
            continue;
        };
        all = all.checked_add(budget)?;
        if item.cancelled.get().is_none() {
            kept = kept.checked_add(budget)?;
        }
    }
    Some(total == kept || total == all)
}

/// The budget of an item; `Some(None)` where it costs nothing: said to be none, or a referral. `None`: not told, or in
/// another currency.
#[allow(clippy::option_option, reason = "three-valued, within this file")]
fn budget(item: &PlanItem<'_>, currency: Currency) -> Option<Option<i64>> {
    match item.budget.get() {
        Some(money) => money.in_currency(currency).map(Some),
        None if item.budget.is_bad() => None,
        None => {
            let free = !item.budget.is_absent() || item.referral.val() == Some(true);
            free.then_some(None)
        }
    }
}

/// No more is delivered of an item than its budget.
pub static BUD_003: Rule = Rule {
    code: "BUD-003",
    name: "item-over-its-budget",
    gates: &[Gate::G6],
    grade: "I",
    sources: &[cite("D1", "rules of this rulebook's own", "I")],
    args: &["tolerance"],
    params: &["delivery_tolerance_pct"],
    check: Check::Case(|cx| {
        each_item(cx, |cx, lines| {
            let Some((plan, item)) = lines.first().and_then(|line| line.item) else {
                return;
            };
            let Some((_, planned)) = lines.first().and_then(|line| line.planned(cx.case)) else {
                return;
            };
            let Some(tolerance) = cx.number(Param::DeliveryTolerancePct) else {
                return;
            };
            match exceeds(planned, lines, tolerance) {
                Some(false) => {}
                Some(true) => {
                    let at = Case::at().plans().i(plan).items().i(item).budget();
                    let last = lines.iter().max_by_key(|line| {
                        let on = line.delivery.on.val().map(|on| on.key());
                        (on, line.delivery.id.text())
                    });
                    let place = last.map_or(0, |line| line.place);
                    let last = Case::at().deliveries().i(place);
                    cx.fail_with(at, last, [Arg::Int(tolerance)]);
                }
                None => cx.skip(),
            }
        });
    }),
    ..Rule::NEW
};

/// Whether deliveries of an item go over its budget and the tolerance.
fn exceeds(item: &PlanItem<'_>, lines: &[Line<'_>], tolerance: i64) -> Option<bool> {
    let budget = item.budget.get()?;
    let (budget, currency) = (budget.minor.val()?, budget.currency.val()?);
    let spent = lines.iter().try_fold(0_i64, |sum, line| {
        sum.checked_add(line.delivery.worth(currency)?)
    })?;
    let most = i128::from(budget) * i128::from(100 + tolerance);
    Some(i128::from(spent) * 100 > most)
}

/// Runs for each item of which something was delivered, with its lines.
fn each_item<'c>(cx: &mut Cx<'c, '_>, each: fn(&mut Cx<'c, '_>, &[Line<'c>])) {
    let facts = cx.facts;
    let ledger = facts.ledger();
    // Things are mostly delivered in the order of the plan.
    if ledger.is_sorted_by_key(|line| line.item) {
        in_order(cx, ledger, each);
    } else {
        let mut lines: SmallVec<[Line<'c>; 8]> = SmallVec::from_slice(ledger);
        lines.sort_unstable_by_key(|line| (line.item, line.place));
        in_order(cx, &lines, each);
    }
}

/// Runs for each item of lines that are in the order of their items.
fn in_order<'c>(cx: &mut Cx<'c, '_>, lines: &[Line<'c>], each: fn(&mut Cx<'c, '_>, &[Line<'c>])) {
    for of_item in lines.chunk_by(|one, next| one.item == next.item) {
        if of_item.first().is_some_and(|line| line.item.is_some()) {
            each(cx, of_item);
        }
    }
}

/// The instalments of an item make up its budget and are numbered from 1, in the plan and as they are paid.
pub static BUD_012: Rule = Rule {
    code: "BUD-012",
    name: "instalments-do-not-add-up",
    gates: &[Gate::G6],
    grade: "V/I",
    sources: &[cite("S27", "", "V")],
    args: &["defect"],
    check: Check::Case(|cx| {
        for (place, plan) in live(&cx.case.plans, cx.as_of) {
            if plan.cancelled_on.get().is_some() {
                continue;
            }
            for (item, planned) in live(&plan.items, cx.as_of) {
                if planned.cancelled.get().is_some() || !planned.instalments.has_any() {
                    continue;
                }
                let defect = match (numbered(planned, cx.as_of), parts(planned, cx.as_of)) {
                    (Some(false), _) => "numbers",
                    (_, Some(false)) => "sum",
                    (Some(true), Some(true)) => continue,
                    _ => {
                        cx.skip();
                        continue;
                    }
                };
                let at = Case::at().plans().i(place).items().i(item);
                cx.fail(at.instalments(), [Arg::Code(defect)]);
            }
        }
        each_item(cx, |cx, lines| {
            if let Some((_, item)) = lines.first().and_then(|line| line.planned(cx.case)) {
                paid(cx, item, lines);
            }
        });
    }),
    ..Rule::NEW
};

/// Numbers of planned instalments, in order.
type Numbers = SmallVec<[u32; 8]>;

/// Whether planned instalments are numbered from 1 without gap or repetition.
fn numbered(item: &PlanItem<'_>, as_of: Date) -> Option<bool> {
    let mut numbers = Numbers::new();
    for instalment in planned(item, as_of) {
        numbers.push(instalment.number.val()?);
    }
    numbers.sort_unstable();
    Some(
        numbers
            .iter()
            .zip(1_u32..)
            .all(|(number, at)| *number == at),
    )
}

/// Whether planned instalments make up the budget of their item.
fn parts(item: &PlanItem<'_>, as_of: Date) -> Option<bool> {
    let budget = item.budget.get()?;
    let (budget, currency) = (budget.minor.val()?, budget.currency.val()?);
    let sum = planned(item, as_of).try_fold(0_i64, |sum, instalment| {
        sum.checked_add(instalment.amount.get()?.in_currency(currency)?)
    })?;
    Some(sum == budget)
}

/// The instalments of an item that count on a day.
fn planned<'c>(item: &'c PlanItem<'c>, as_of: Date) -> impl Iterator<Item = &'c Instalment<'c>> {
    live(&item.instalments, as_of).map(|(_, instalment)| instalment)
}

/// Instalments as they were paid: foreseen by the plan, and none left out before.
fn paid(cx: &mut Cx<'_, '_>, item: &PlanItem<'_>, lines: &[Line<'_>]) {
    let count = planned(item, cx.as_of).count();
    let mut numbers: SmallVec<[(u32, usize); 8]> = SmallVec::new();
    for line in lines.iter().filter(|line| !line.delivery.is_reversal()) {
        match line.delivery.instalment.val() {
            Some(number) => numbers.push((number, line.place)),
            // One payment out of several, and nobody says which.
            None if count > 1 => cx.skip(),
            None => {}
        }
    }
    numbers.sort_unstable();
    let mut before = 0_u32;
    for (number, place) in numbers {
        let defect = if usize::try_from(number).is_ok_and(|number| number > count) {
            "unforeseen"
        } else if number > before.saturating_add(1) || number == 0 {
            "gap"
        } else {
            before = number;
            continue;
        };
        before = before.max(number);
        let at = Case::at().deliveries().i(place).instalment();
        cx.fail(at, [Arg::Code(defect)]);
    }
}
