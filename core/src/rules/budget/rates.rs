//! Amounts in the money of the country, and in that of the programme.

use crate::codes::Currency;
use crate::findings::{Arg, Check, Gate, Rule, Severity, cite};
use crate::model::{Case, Delivery, Rate};
use crate::programme::Param;

/// The amount paid, at the rate recorded with it, is the amount in the currency of the programme.
pub static BUD_006: Rule = Rule {
    code: "BUD-006",
    name: "converted-amount-wrong",
    gates: &[Gate::G6],
    grade: "I",
    sources: &[cite("D1", "rules of this rulebook's own", "I")],
    args: &["defect"],
    check: Check::Case(|cx| {
        for line in cx.facts.ledger() {
            let at = Case::at().deliveries().i(line.place);
            match converted(line.delivery) {
                Converted::Right | Converted::Nothing => {}
                Converted::Open => cx.skip(),
                Converted::Wrong => cx.fail(at.programme_amount(), [Arg::Code("amount")]),
                Converted::Differs => cx.fail(at.programme_amount(), [Arg::Code("same_currency")]),
                Converted::OtherRate => cx.fail(at.rate(), [Arg::Code("currencies")]),
            }
        }
    }),
    ..Rule::NEW
};

/// How two amounts of one delivery go together.
enum Converted {
    /// There are no two amounts.
    Nothing,
    Right,
    /// The rate is not there, or not whole.
    Open,
    /// The rate makes another amount.
    Wrong,
    /// Both are in one currency, and not the same.
    Differs,
    /// The rate is of other currencies.
    OtherRate,
}

fn converted(delivery: &Delivery<'_>) -> Converted {
    let (Some(paid), Some(counted)) = (delivery.amount.get(), delivery.programme_amount.get())
    else {
        return Converted::Nothing;
    };
    let (Some(paid), Some(counted)) = (
        paid.minor.val().zip(paid.currency.val()),
        counted.minor.val().zip(counted.currency.val()),
    ) else {
        return Converted::Open;
    };
    // What takes a delivery back may be written with or without its sign.
    let (local, programme) = (paid.0.saturating_abs(), counted.0.saturating_abs());
    if paid.1 == counted.1 {
        return if local == programme {
            Converted::Right
        } else {
            Converted::Differs
        };
    }
    let Some(rate) = delivery.rate.get() else {
        return Converted::Open;
    };
    let agrees = match (rate.from.val(), rate.to.val()) {
        (Some(from), Some(to)) if (from, to) == (paid.1, counted.1) => {
            agrees(rate, (local, from), (programme, to))
        }
        // The rate as a bank quotes it, the other way round.
        (Some(from), Some(to)) if (from, to) == (counted.1, paid.1) => {
            agrees(rate, (programme, from), (local, to))
        }
        (Some(_), Some(_)) => return Converted::OtherRate,
        _ => None,
    };
    match agrees {
        Some(true) => Converted::Right,
        Some(false) => Converted::Wrong,
        None => Converted::Open,
    }
}

/// Whether a rate makes one amount out of another, within the rounding of either.
fn agrees(rate: &Rate<'_>, one: (i64, Currency), other: (i64, Currency)) -> Option<bool> {
    let ((minor, from), (other, to)) = (one, other);
    let made = rate.convert(minor, from, to)?;
    if made.abs_diff(other) <= 1 {
        return Some(true);
    }
    let least = rate.convert(minor.checked_sub(1)?, from, to)?;
    let most = rate.convert(minor.checked_add(1)?, from, to)?;
    Some((least..=most).contains(&other))
}

/// The rate is of the time of the delivery.
pub static BUD_007: Rule = Rule {
    code: "BUD-007",
    name: "rate-of-another-time",
    severity: Severity::Warning,
    gates: &[Gate::G6],
    grade: "I",
    sources: &[cite("D1", "rules of this rulebook's own", "I")],
    args: &["days", "limit"],
    params: &["rate_age_cd"],
    check: Check::Case(|cx| {
        for line in cx.facts.ledger() {
            let Some(rate) = line.delivery.rate.get() else {
                continue;
            };
            let Some(limit) = cx.number(Param::RateAgeCd) else {
                return;
            };
            let Some((on, given)) = rate.on.val().zip(line.delivery.on.val()) else {
                cx.skip();
                continue;
            };
            let days = given.date().days_since(on).abs();
            if days > limit {
                let at = Case::at().deliveries().i(line.place).rate().on();
                cx.fail(at, [Arg::Int(days), Arg::Int(limit)]);
            }
        }
    }),
    ..Rule::NEW
};
