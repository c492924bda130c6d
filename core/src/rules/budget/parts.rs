//! Who pays, and to whom the parts of an amount fall.

use crate::codes::Country;
use crate::facts::{Line, live};
use crate::findings::{Arg, Check, Gate, Rule, cite};
use crate::model::{Allocation, Case, Money};
use crate::programme::DonorLine;
use crate::record::List;
use crate::rules::{Cx, entitlements};

/// The donor line that pays was open on the day, and pays for such a return.
pub static BUD_010: Rule = Rule {
    code: "BUD-010",
    name: "donor-line-does-not-pay",
    gates: &[Gate::G6],
    grade: "I",
    sources: &[cite("D1", "rules of this rulebook's own", "I")],
    args: &["defect"],
    check: Check::Case(|cx| {
        for line in cx.facts.ledger() {
            let planned = line.planned(cx.case).map(|(_, item)| item);
            let own = line.delivery.donor_line.text();
            let Some(donor) = own.or_else(|| planned?.donor_line.text()) else {
                continue;
            };
            let at = Case::at();
            let at = match line.item {
                Some((plan, item)) if own.is_none() => {
                    at.plans().i(plan).items().i(item).donor_line().loc()
                }
                _ => at.deliveries().i(line.place).donor_line().loc(),
            };
            let lines = donor_lines(cx, line).unwrap_or_default();
            if lines.is_empty() {
                cx.skip();
                continue;
            }
            let Some(known) = lines.iter().find(|known| known.id() == donor) else {
                cx.fail(at, [Arg::Code("unknown")]);
                continue;
            };
            match line.delivery.on.val().map(|on| known.is_open(on.date())) {
                Some(true) => {}
                Some(false) => cx.fail(at, [Arg::Code("closed")]),
                None => cx.skip(),
            }
            match countries(cx).map(|(host, origin)| known.pays_for(host, origin)) {
                Some(true) => {}
                Some(false) => cx.fail(at, [Arg::Code("countries")]),
                None => cx.skip(),
            }
        }
    }),
    ..Rule::NEW
};

/// The donor lines of the programme that pays for a delivery.
fn donor_lines<'o>(cx: &Cx<'_, 'o>, line: &Line<'_>) -> Option<&'o [DonorLine]> {
    let item = line.planned(cx.case).map(|(_, item)| item);
    let granted = line
        .entitlement
        .and_then(|place| cx.case.entitlements.at(place));
    let name = line
        .delivery
        .programme
        .text()
        .or_else(|| item?.programme.text())
        .or_else(|| granted?.programme.text());
    let set = entitlements::set_of(cx.facts, cx.sets, name)?;
    let (name, _) = set.id().split_once('@')?;
    Some(cx.sets.programmes.get(name)?.donor_lines())
}

/// The host country and the country of return.
fn countries(cx: &Cx<'_, '_>) -> Option<(Country, Country)> {
    let country = |side: &crate::record::Field<crate::model::Side<'_>>| side.get()?.country.val();
    country(&cx.case.host).zip(country(&cx.case.origin))
}

/// The parts of an amount that fall to members make it up.
pub static BUD_013: Rule = Rule {
    code: "BUD-013",
    name: "allocations-do-not-add-up",
    gates: &[Gate::G5],
    grade: "I",
    sources: &[cite("D1", "rules of this rulebook's own", "I")],
    check: Check::Case(|cx| {
        let case = cx.case;
        for (place, plan) in cx.plans() {
            if plan.cancelled_on.get().is_some() {
                continue;
            }
            for (item, planned) in live(&plan.items, cx.as_of) {
                if !planned.allocations.has_any() || planned.cancelled.get().is_some() {
                    continue;
                }
                match adds_up(&planned.allocations, planned.budget.get(), None) {
                    Some(true) => {}
                    Some(false) => {
                        let at = Case::at().plans().i(place).items().i(item);
                        cx.fail(at.allocations(), []);
                    }
                    None => cx.skip(),
                }
            }
        }
        for (place, one) in live(&case.deliveries, cx.as_of) {
            if !one.allocations.has_any() {
                continue;
            }
            match adds_up(
                &one.allocations,
                one.amount.get(),
                one.programme_amount.get(),
            ) {
                Some(true) => {}
                Some(false) => cx.fail(Case::at().deliveries().i(place).allocations(), []),
                None => cx.skip(),
            }
        }
    }),
    ..Rule::NEW
};

/// Whether parts make up an amount, which may be told in two currencies: all in amounts, or all in percent.
fn adds_up(
    parts: &List<Allocation<'_>>,
    whole: Option<&Money<'_>>,
    or: Option<&Money<'_>>,
) -> Option<bool> {
    if parts.iter().count() < parts.len() {
        return None;
    }
    if parts.iter().all(|part| part.amount.is_empty()) {
        return hundred(parts);
    }
    let currency = parts.iter().next()?.amount.get()?.currency.val()?;
    let whole = [whole, or]
        .into_iter()
        .flatten()
        .find_map(|money| money.in_currency(currency))?;
    let sum = parts.iter().try_fold(0_i64, |sum, part| {
        sum.checked_add(part.amount.get()?.in_currency(currency)?)
    })?;
    // What takes a delivery back may be written with or without its sign.
    Some(sum.checked_abs()? == whole.checked_abs()?)
}

/// Whether percentages make up a hundred.
fn hundred(parts: &List<Allocation<'_>>) -> Option<bool> {
    const SCALE: u8 = 18;
    let ten = |power: u8| 10_i128.checked_pow(u32::from(power));
    let sum = parts.iter().try_fold(0_i128, |sum, part| {
        let percent = part.percent.val()?;
        let digits = i128::from(percent.digits());
        sum.checked_add(digits.checked_mul(ten(SCALE.checked_sub(percent.scale())?)?)?)
    })?;
    Some(sum == ten(SCALE)?.checked_mul(100)?)
}
