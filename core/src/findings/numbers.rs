//! Numbers as people write them in each language. Data (JSON, the numbers of a table) keep the point and no gaps.

use super::messages::Lang;
use crate::codes::Currency;

impl Lang {
    /// What stands between thousands, before decimals, and before a unit.
    const fn marks(self) -> (char, char, char) {
        match self {
            Self::En | Self::Ar => (',', '.', ' '),
            Self::Fr => ('\u{202f}', ',', '\u{a0}'),
        }
    }

    /// A number as it is told to people: of `-1234.5` French makes `−1 234,5`, with a gap at which no line breaks.
    pub(crate) fn number(self, plain: impl ToString) -> String {
        let plain = plain.to_string();
        let (gap, point, _) = self.marks();
        let (sign, digits) = match plain.strip_prefix('-') {
            Some(digits) => ("\u{2212}", digits),
            None => ("", plain.as_str()),
        };
        let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
        let mut out = sign.to_owned();
        for (place, digit) in whole.chars().enumerate() {
            if place > 0 && (whole.len() - place).is_multiple_of(3) {
                out.push(gap);
            }
            out.push(digit);
        }
        if !part.is_empty() {
            out.push(point);
            out.push_str(part);
        }
        out
    }

    /// A share in percent, with one place.
    pub(crate) fn percent(self, share: f64) -> String {
        let (_, _, space) = self.marks();
        self.number(format!("{:.1}", share * 100.0)) + &format!("{space}%")
    }

    /// An amount: `1,300.00 EUR`.
    pub(crate) fn amount(self, minor: i64, currency: Currency) -> String {
        let (_, _, space) = self.marks();
        self.number(figures(minor, currency)) + &format!("{space}{currency}")
    }
}

/// An amount in figures alone, as data has it: `1300.00`.
pub(crate) fn figures(minor: i64, currency: Currency) -> String {
    let exponent = usize::from(currency.exponent());
    let sign = if minor < 0 { "-" } else { "" };
    let digits = format!("{:0width$}", minor.unsigned_abs(), width = exponent + 1);
    let (whole, part) = digits
        .split_at_checked(digits.len() - exponent)
        .unwrap_or((&digits, ""));
    let point = if exponent == 0 { "" } else { "." };
    format!("{sign}{whole}{point}{part}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_each_language_writes_them() {
        let all = |plain: &str| Lang::ALL.map(|lang| lang.number(plain));
        assert_eq!(all("0.5"), ["0.5", "0,5", "0.5"]);
        assert_eq!(
            all("-0.25"),
            ["\u{2212}0.25", "\u{2212}0,25", "\u{2212}0.25"]
        );
        assert_eq!(all("999"), ["999"; 3]);
        assert_eq!(all("1000"), ["1,000", "1\u{202f}000", "1,000"]);
        assert_eq!(
            all("1234567.5"),
            ["1,234,567.5", "1\u{202f}234\u{202f}567,5", "1,234,567.5"]
        );
        let share = Lang::ALL.map(|lang| lang.percent(0.333));
        assert_eq!(share, ["33.3 %", "33,3\u{a0}%", "33.3 %"]);
    }

    #[test]
    fn amounts_have_the_places_of_their_currency() {
        let all = |minor, code| {
            let currency = Currency::parse(code).unwrap();
            Lang::ALL.map(|lang| lang.amount(minor, currency))
        };
        assert_eq!(
            all(130_000, "EUR"),
            ["1,300.00 EUR", "1\u{202f}300,00\u{a0}EUR", "1,300.00 EUR"]
        );
        assert_eq!(
            all(-5, "EUR"),
            [
                "\u{2212}0.05 EUR",
                "\u{2212}0,05\u{a0}EUR",
                "\u{2212}0.05 EUR"
            ]
        );
        assert_eq!(
            all(1300, "XAF"),
            ["1,300 XAF", "1\u{202f}300\u{a0}XAF", "1,300 XAF"]
        );
    }
}
