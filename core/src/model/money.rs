//! Amounts and exchange rates.

use crate::codes::Currency;
use crate::record::{Text, record};
use crate::values::{Date, Decimal};

record! {
    /// An amount of money: whole minor units and their currency, never a fraction.
    Money {
        /// The amount in the smallest unit of the currency: cents for EUR, whole francs for XAF.
        minor: i64 [internal],
        /// The currency of the amount.
        currency: Currency [internal],
    }
}

record! {
    /// The rate at which an amount was converted.
    Rate {
        /// The currency converted from.
        from: Currency [internal],
        /// The currency converted to.
        to: Currency [internal],
        /// How many whole units of `to` one whole unit of `from` is worth, as decimal text.
        value: Decimal [internal],
        /// The day of the rate.
        on: Date [internal],
        /// Who published the rate.
        source: Text<'a> [internal],
    }
}
