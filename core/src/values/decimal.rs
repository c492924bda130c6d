//! Decimal numbers written as text: exchange rates. Never a float.

use std::fmt;
use std::str::FromStr;

use super::text_leaf;

/// A non-negative decimal number, written plainly: `655.957`, `0.001524490`. At most 18 digits.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Decimal {
    digits: u64,
    scale: u8,
}

/// A text that is not a plain decimal number of at most 18 digits.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("not a plain decimal number of at most 18 digits")]
pub struct NotADecimal;

impl Decimal {
    /// The digits without the point.
    #[must_use]
    pub const fn digits(self) -> u64 {
        self.digits
    }

    /// How many of the digits stand behind the point.
    #[must_use]
    pub const fn scale(self) -> u8 {
        self.scale
    }
}

impl FromStr for Decimal {
    type Err = NotADecimal;

    fn from_str(text: &str) -> Result<Self, NotADecimal> {
        let (whole, part) = text.split_once('.').unwrap_or((text, "0"));
        let plain = |s: &str| !s.is_empty() && s.bytes().all(|b| b.is_ascii_digit());
        let leading = whole.len() > 1 && whole.starts_with('0');
        if !plain(whole) || !plain(part) || leading || whole.len() + part.len() > 18 {
            return Err(NotADecimal);
        }
        let part = if text.contains('.') { part } else { "" };
        // At most 18 digits: far from the end of 64 bits.
        let digits = whole
            .bytes()
            .chain(part.bytes())
            .fold(0, |sum: u64, byte| sum * 10 + u64::from(byte - b'0'));
        let scale = u8::try_from(part.len()).map_err(|_| NotADecimal)?;
        Ok(Self { digits, scale })
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.scale == 0 {
            return write!(f, "{}", self.digits);
        }
        let by = 10_u64.pow(u32::from(self.scale));
        let width = usize::from(self.scale);
        write!(f, "{}.{:0width$}", self.digits / by, self.digits % by)
    }
}

text_leaf!(Decimal, "decimal", BadDecimal);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_only() {
        for bad in [
            "",
            ".5",
            "1.",
            "-1",
            "+1",
            "1e3",
            "01",
            "1,5",
            "1234567890123456789",
        ] {
            assert_eq!(bad.parse::<Decimal>(), Err(NotADecimal), "{bad}");
        }
        for good in ["0", "655.957", "0.001524490", "1.0"] {
            assert_eq!(
                good.parse::<Decimal>().map(|d| d.to_string()).as_deref(),
                Ok(good)
            );
        }
    }
}
