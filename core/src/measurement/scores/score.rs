//! One score: a whole number of parts, and the tier it lies in.

use std::fmt;

use crate::measurement::instruments::{Instrument, Line, ONE};

/// What a score is of.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum ScoreKind {
    /// The economic dimension.
    Economic,
    /// The social dimension.
    Social,
    /// The psychosocial dimension.
    Psychosocial,
    /// All together, with weights of its own.
    Composite,
}

impl ScoreKind {
    /// All, in the order of reports.
    pub const ALL: [Self; 4] = [
        Self::Economic,
        Self::Social,
        Self::Psychosocial,
        Self::Composite,
    ];

    /// Its name.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Economic => "economic",
            Self::Social => "social",
            Self::Psychosocial => "psychosocial",
            Self::Composite => "composite",
        }
    }
}

/// How much follow-up a score calls for.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Tier {
    /// Intensified follow-up.
    High,
    /// Follow-up as usual.
    Medium,
    /// Little is needed.
    Low,
}

impl Tier {
    /// All, the greatest need first.
    pub const ALL: [Self; 3] = [Self::High, Self::Medium, Self::Low];

    /// Its name.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::High => "high_need",
            Self::Medium => "medium",
            Self::Low => "low_need",
        }
    }
}

/// A score between 0 and 1, exact.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Score {
    /// How many parts.
    pub numerator: u32,
    /// Of how many: that of the instrument.
    pub denominator: u32,
    /// The tier it lies in; the ends belong to the middle.
    pub tier: Tier,
}

impl Score {
    pub(super) fn new(numerator: u32, of: &Instrument) -> Self {
        Self::told(numerator, of.denominator(), of)
    }

    /// A score that was not worked out here: its tier is that of the instrument.
    pub(crate) fn told(numerator: u32, denominator: u32, of: &Instrument) -> Self {
        let (below, above) = of.tiers();
        let tier = if is_less(numerator, denominator, below) {
            Tier::High
        } else if is_more(numerator, denominator, above) {
            Tier::Low
        } else {
            Tier::Medium
        };
        Self {
            numerator,
            denominator,
            tier,
        }
    }

    /// Whether it is above a line, and not at it.
    #[must_use]
    pub fn is_above(self, line: &Line) -> bool {
        is_more(self.numerator, self.denominator, line.above)
    }

    /// The nearest ten-thousandth, as a number: for output only.
    #[must_use]
    pub fn rounded(self) -> f64 {
        rounded(i64::from(self.numerator), self.denominator)
    }
}

/// Four decimals at most: 0.6175.
impl fmt::Display for Score {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.rounded(), f)
    }
}

fn is_less(numerator: u32, denominator: u32, than: u32) -> bool {
    u64::from(numerator) * u64::from(ONE) < u64::from(than) * u64::from(denominator)
}

fn is_more(numerator: u32, denominator: u32, than: u32) -> bool {
    u64::from(numerator) * u64::from(ONE) > u64::from(than) * u64::from(denominator)
}

/// Rounds to four decimals; half away from nought.
pub(super) fn rounded(numerator: i64, denominator: u32) -> f64 {
    let of = u64::from(denominator.max(1));
    let parts = (numerator.unsigned_abs() * u64::from(ONE) * 2 + of) / (of * 2);
    // Small: at most ten thousand, which a float holds exactly.
    #[allow(clippy::cast_precision_loss, reason = "at most 10,000")]
    let value = parts as f64 / f64::from(ONE);
    if numerator < 0 && parts > 0 {
        -value
    } else {
        value
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::measurement::Instrument;

    fn at(numerator: u32) -> Score {
        Score::new(numerator, Instrument::rss_2018())
    }

    #[test]
    fn the_ends_belong_to_the_middle() {
        // 0.33 and 0.66 of 1200 are 396 and 792.
        let tiers = [395, 396, 397, 791, 792, 793].map(|parts| at(parts).tier);
        use Tier::{High, Low, Medium};
        assert_eq!(tiers, [High, Medium, Medium, Medium, Medium, Low]);
    }

    #[test]
    fn a_line_must_be_passed() {
        let rss = Instrument::rss_2018();
        let half = rss.line("eu_iom_ji_0_5").unwrap();
        assert!(!at(600).is_above(half));
        assert!(at(601).is_above(half));
        let impact = rss.line("impact_0_66").unwrap();
        assert!(!at(792).is_above(impact));
        assert!(at(793).is_above(impact));
    }

    #[test]
    fn rounded_on_output_only() {
        assert_eq!(at(741).to_string(), "0.6175");
        assert_eq!(at(400).to_string(), "0.3333");
        assert_eq!(at(800).to_string(), "0.6667");
        assert_eq!(at(600).to_string(), "0.5");
        assert_eq!(at(0).to_string(), "0");
        assert_eq!(at(1200).to_string(), "1");
        assert_eq!(rounded(-400, 1200), -0.3333);
        assert_eq!(rounded(-0, 1200).to_string(), "0");
    }
}
