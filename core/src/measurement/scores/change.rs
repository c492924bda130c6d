//! Change of a person's scores from the baseline to later surveys.

use super::score::{ScoreKind, rounded};
use super::scored::Scored;
use crate::codes::SurveyWindow;
use crate::values::Date;

/// How the scores of one person changed from the baseline to a later survey. It shows no cause.
#[derive(Clone, PartialEq, Debug)]
#[non_exhaustive]
pub struct Change<'s> {
    /// The id of the case.
    pub case: Box<str>,
    /// The member.
    pub member: Box<str>,
    /// The instrument.
    pub instrument: Box<str>,
    /// The version of the instrument.
    pub version: &'s str,
    /// The policy.
    pub policy: &'s str,
    /// The day of the baseline.
    pub from: Date,
    /// The day of the later survey.
    pub to: Date,
    /// The window of the later survey.
    pub window: Option<SurveyWindow>,
    /// The changes, in the order of [`ScoreKind`]; none where either survey has no such score.
    pub changes: [Option<ChangeOf>; 4],
    /// Either survey is flagged.
    pub flagged: bool,
    /// Either was held when a low point is expected; open where a return is not known.
    pub caution: Option<bool>,
}

/// The change of one score: negative where it fell.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct ChangeOf {
    /// How many parts.
    pub numerator: i64,
    /// Of how many.
    pub denominator: u32,
}

impl ChangeOf {
    /// The nearest ten-thousandth, as a number: for output only.
    #[must_use]
    pub fn rounded(self) -> f64 {
        rounded(self.numerator, self.denominator)
    }
}

/// Pairs the baseline of each person with each later survey of the same person, in the order of the surveys. Persons
/// are told apart by case and member: a survey without either is in no pair, nor is one without a day.
#[must_use]
pub fn changes<'s>(surveys: &[Scored<'s>]) -> Vec<Change<'s>> {
    let mut all: Vec<Paired<'_, 's>> = surveys.iter().filter_map(Paired::of).collect();
    // By person, and there in order of days; what was the same day keeps its order.
    let mut order: Vec<usize> = (0..all.len()).collect();
    order.sort_by_key(|place| all.get(*place).map(|one| (one.case, one.member, one.on)));
    let mut baseline: Option<Paired<'_, 's>> = None;
    for place in order {
        let Some(one) = all.get_mut(place) else {
            continue;
        };
        let same = baseline.filter(|first| (first.case, first.member) == (one.case, one.member));
        match same {
            Some(first) if one.on > first.on => one.from = Some(first.scored),
            Some(_) => {}
            None => baseline = (one.scored.window == Some(SurveyWindow::Baseline)).then_some(*one),
        }
    }
    all.iter().filter_map(Paired::change).collect()
}

#[derive(Clone, Copy)]
struct Paired<'p, 's> {
    case: &'p str,
    member: &'p str,
    on: Date,
    scored: &'p Scored<'s>,
    from: Option<&'p Scored<'s>>,
}

impl<'p, 's> Paired<'p, 's> {
    fn of(scored: &'p Scored<'s>) -> Option<Self> {
        if scored.not_scored.is_some() {
            return None;
        }
        Some(Self {
            case: scored.case.as_deref()?,
            member: scored.member.as_deref()?,
            on: scored.on?,
            scored,
            from: None,
        })
    }

    fn change(&self) -> Option<Change<'s>> {
        let (from, to) = (self.from?, self.scored);
        let changes = ScoreKind::ALL.map(|kind| {
            let (before, after) = (from.score(kind)?, to.score(kind)?);
            Some(ChangeOf {
                numerator: i64::from(after.numerator) - i64::from(before.numerator),
                denominator: after.denominator,
            })
        });
        let caution = match (from.caution, to.caution) {
            (Some(true), _) | (_, Some(true)) => Some(true),
            (Some(false), Some(false)) => Some(false),
            _ => None,
        };
        Some(Change {
            case: self.case.into(),
            member: self.member.into(),
            instrument: to.instrument.clone().unwrap_or_default(),
            version: to.version.unwrap_or_default(),
            policy: to.policy,
            from: from.on?,
            to: self.on,
            window: to.window,
            changes,
            flagged: from.flagged || to.flagged,
            caution,
        })
    }
}
