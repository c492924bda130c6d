//! Where scores of surveys come from.

use crate::model::Survey;

/// A score between 0 and 1, as a fraction.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Score {
    /// The numerator.
    pub numerator: u32,
    /// The denominator, not 0.
    pub denominator: u32,
}

impl Score {
    /// How fine scores are counted: scores of `rss-2018` are whole multiples of a 1200th.
    pub const PARTS: i64 = 1200;

    /// In parts of 1200, the rest cut off.
    #[must_use]
    pub fn parts(self) -> i64 {
        i64::from(self.numerator) * Self::PARTS / i64::from(self.denominator).max(1)
    }

    /// Whether it is above a line told in thousandths.
    #[must_use]
    pub fn is_above(self, thousandths: u32) -> bool {
        u64::from(self.numerator) * 1000 > u64::from(thousandths) * u64::from(self.denominator)
    }

    /// Whether it is below a line told in thousandths.
    #[must_use]
    pub fn is_below(self, thousandths: u32) -> bool {
        u64::from(self.numerator) * 1000 < u64::from(thousandths) * u64::from(self.denominator)
    }
}

/// The scores of one survey. What could not be scored is missing: no score is not a score of nought.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Scored {
    /// The economic dimension.
    pub economic: Option<Score>,
    /// The social dimension.
    pub social: Option<Score>,
    /// The psychosocial dimension.
    pub psychosocial: Option<Score>,
    /// All together, by weights of its own.
    pub composite: Option<Score>,
    /// How many answers were none: don't know, refused, not applicable.
    pub non_answers: u32,
}

impl Scored {
    /// The three dimensions, where all are there.
    #[must_use]
    pub fn dimensions(&self) -> Option<[Score; 3]> {
        Some([self.economic?, self.social?, self.psychosocial?])
    }
}

/// Scores surveys. Closures from a survey to its scores do it too.
pub trait Scorer: Send + Sync {
    /// The scores of a survey; none where it cannot be scored.
    fn score(&self, survey: &Survey<'_>) -> Option<Scored>;
}

impl<F: Fn(&Survey<'_>) -> Option<Scored> + Send + Sync> Scorer for F {
    fn score(&self, survey: &Survey<'_>) -> Option<Scored> {
        self(survey)
    }
}

/// Scores nothing: whatever rests on scores is not measured.
#[derive(Clone, Copy, Debug, Default)]
pub struct Unscored;

impl Scorer for Unscored {
    fn score(&self, _: &Survey<'_>) -> Option<Scored> {
        None
    }
}

/// From which score on a level counts as sufficient. Sources differ, and the share that passes changes much: so it is
/// named with every figure.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
#[non_exhaustive]
pub enum Level {
    /// Above 0.5, the line of the logical framework of the EU-IOM Joint Initiative.
    #[default]
    EuIomJi,
    /// Above 0.66, used beside it in the IMPACT study.
    Impact,
}

impl Level {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::EuIomJi, Self::Impact];

    /// The name of the preset.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::EuIomJi => "eu_iom_ji_0_5",
            Self::Impact => "impact_0_66",
        }
    }

    /// Reads the name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|level| level.name() == name)
    }

    /// The line, in thousandths.
    #[must_use]
    pub const fn thousandths(self) -> u32 {
        match self {
            Self::EuIomJi => 500,
            Self::Impact => 660,
        }
    }
}

/// Below this a case needs intensified help, in thousandths.
pub(crate) const HIGH_NEED: u32 = 330;
/// Above this it needs little, in thousandths.
pub(crate) const LOW_NEED: u32 = 660;
/// With more answers that are none, a survey says little.
pub(crate) const FEW_NON_ANSWERS: u32 = 7;
