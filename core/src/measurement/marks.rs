//! The scores of a survey as indicators ask for them.

use super::scores::{NotScored, Score, ScoreKind, Scorer};
use crate::model::{Case, Survey};
use crate::values::Decimal;

/// How fine scores are summed: those of `rss-2018` are whole parts of it.
pub(crate) const PARTS: i64 = 1200;

/// The scores of one survey. What could not be scored is missing: no score is not a score of nought.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Marks {
    pub(crate) economic: Option<Score>,
    pub(crate) social: Option<Score>,
    pub(crate) psychosocial: Option<Score>,
    pub(crate) composite: Option<Score>,
    /// Whether the composite is above the line of sufficient reintegration.
    pub(crate) sufficient: Option<bool>,
    /// More non-answers than the instrument lets pass.
    pub(crate) flagged: bool,
}

impl Marks {
    /// Of a survey; none where it cannot be scored. One of which only the scores came along, without its answers, has
    /// those.
    pub(crate) fn of(
        case: &Case<'_>,
        survey: &Survey<'_>,
        scorer: &Scorer,
        level: Level,
    ) -> Option<Self> {
        let scored = scorer.of_case(case, survey);
        let scores = match scored.not_scored {
            None => ScoreKind::ALL.map(|kind| scored.score(kind)),
            Some(NotScored::NoAnswers) => stated(survey, scorer)?,
            Some(_) => return None,
        };
        let [economic, social, psychosocial, composite] = scores;
        let line = scorer.instrument().line(level.name());
        Some(Self {
            economic,
            social,
            psychosocial,
            composite,
            sufficient: composite
                .zip(line)
                .map(|(score, line)| score.is_above(line)),
            flagged: scored.flagged,
        })
    }

    /// The three dimensions, where all are there.
    pub(crate) fn dimensions(&self) -> Option<[Score; 3]> {
        Some([self.economic?, self.social?, self.psychosocial?])
    }
}

/// The scores that stand in a survey, as its office computed them.
fn stated(survey: &Survey<'_>, scorer: &Scorer) -> Option<[Option<Score>; 4]> {
    let scores = survey.scores.get()?;
    let score = |of: Option<Decimal>| {
        let of = of?;
        let numerator = u32::try_from(of.digits()).ok()?;
        let denominator = 10_u32.checked_pow(u32::from(of.scale()))?;
        (numerator <= denominator).then(|| Score::told(numerator, denominator, scorer.instrument()))
    };
    Some([
        score(scores.economic.val()),
        score(scores.social.val()),
        score(scores.psychosocial.val()),
        score(scores.composite.val()),
    ])
}

/// A score in [`PARTS`], the rest cut off.
pub(crate) fn parts(score: Score) -> i64 {
    i64::from(score.numerator) * PARTS / i64::from(score.denominator).max(1)
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

    /// The name of the line in the instrument.
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
}
