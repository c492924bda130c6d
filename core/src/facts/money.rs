//! Amounts: conversion by a recorded rate, and what a delivery is worth in a currency.

use crate::codes::Currency;
use crate::model::{Delivery, Money, Rate};

impl Money<'_> {
    /// The minor units, where the amount is in this currency.
    #[must_use]
    pub fn in_currency(&self, currency: Currency) -> Option<i64> {
        self.minor
            .val()
            .filter(|_| self.currency.val() == Some(currency))
    }
}

impl Rate<'_> {
    /// Converts an amount in minor units of `from` into minor units of `to`, half to even. `None` where the rate is
    /// of other currencies or incomplete, or the result does not fit.
    #[must_use]
    pub fn convert(&self, minor: i64, from: Currency, to: Currency) -> Option<i64> {
        if self.from.val() != Some(from) || self.to.val() != Some(to) {
            return None;
        }
        let rate = self.value.val()?;
        // minor / 10^from * digits / 10^scale * 10^to, in whole numbers: at most 63 + 60 + 14 bits.
        let ten = |power: u8| 10_i64.checked_pow(u32::from(power)).map(i128::from);
        // Two numbers of 64 bits make no more than 128.
        let above = i128::from(minor) * i128::from(rate.digits());
        let above = above.checked_mul(ten(to.exponent())?)?;
        let below = ten(from.exponent())? * ten(rate.scale())?;
        let (whole, rest) = divided(above, below);
        let up = match (rest * 2).cmp(&below) {
            std::cmp::Ordering::Less => false,
            std::cmp::Ordering::Equal => whole % 2 != 0,
            std::cmp::Ordering::Greater => true,
        };
        i64::try_from(whole + i128::from(up)).ok()
    }
}

/// The whole times that a number above nought is in another, and the rest. What fits into 64 bits, as nearly all
/// amounts do, is divided in a fraction of the time.
fn divided(above: i128, below: i128) -> (i128, i128) {
    if let (Ok(above), Ok(below)) = (i64::try_from(above), i64::try_from(below)) {
        let (whole, rest) = (above.div_euclid(below), above.rem_euclid(below));
        return (i128::from(whole), i128::from(rest));
    }
    let whole = above.div_euclid(below);
    (whole, above - whole * below)
}

impl Delivery<'_> {
    /// Whether it takes another delivery back.
    #[must_use]
    pub fn is_reversal(&self) -> bool {
        !self.reverses.is_empty()
    }

    /// What it adds to what was delivered, in minor units of a currency: the amount in the programme's currency, else
    /// the amount paid, else that amount at the recorded rate. What takes a delivery back counts below nought, whatever
    /// its sign. `None` where the currency cannot be had.
    #[must_use]
    pub fn worth(&self, currency: Currency) -> Option<i64> {
        let paid = self.amount.get();
        let worth = self
            .programme_amount
            .get()
            .and_then(|money| money.in_currency(currency))
            .or_else(|| paid?.in_currency(currency))
            .or_else(|| {
                let (minor, from) = (paid?.minor.val()?, paid?.currency.val()?);
                self.rate.get()?.convert(minor, from, currency)
            })?;
        if self.is_reversal() {
            worth.checked_abs()?.checked_neg()
        } else {
            Some(worth)
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    fn rate(value: &str, from: Currency, to: Currency) -> Rate<'static> {
        Rate {
            from: from.into(),
            to: to.into(),
            value: value.parse::<crate::values::Decimal>().unwrap().into(),
            ..Rate::default()
        }
    }

    #[test]
    fn half_goes_to_even() {
        let (eur, xaf) = (Currency::Eur, Currency::Xaf);
        let back = rate("0.001524490", xaf, eur);
        assert_eq!(back.convert(459_170, xaf, eur), Some(70_000));
        assert_eq!(back.convert(-459_170, xaf, eur), Some(-70_000));
        assert_eq!(back.convert(1, eur, xaf), None, "the other way round");
        let half = rate("0.005", xaf, eur);
        let cents = [1, 3, 5, -1, -3].map(|francs| half.convert(francs, xaf, eur).unwrap());
        assert_eq!(cents, [0, 2, 2, 0, -2]);
        let there = rate("655.957", eur, xaf);
        assert_eq!(there.convert(150_000, eur, xaf), Some(983_936));
        let huge = rate("99999999999999999", eur, xaf);
        assert_eq!(huge.convert(i64::MAX, eur, xaf), None);
    }

    #[test]
    fn a_reversal_counts_below_nought() {
        let money = |minor: i64| Money {
            minor: minor.into(),
            currency: Currency::Eur.into(),
            ..Money::default()
        };
        for minor in [500, -500] {
            let delivery = Delivery {
                amount: money(minor).into(),
                reverses: crate::record::Text::borrowed("dl1").into(),
                ..Delivery::default()
            };
            assert_eq!(delivery.worth(Currency::Eur), Some(-500));
            assert_eq!(delivery.worth(Currency::Xaf), None);
        }
    }
}
