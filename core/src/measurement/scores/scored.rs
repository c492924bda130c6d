//! What a survey comes to.

use smallvec::SmallVec;

use super::answers::{Given, Sheet};
use super::score::{Score, ScoreKind};
use crate::codes::{CodeList, Dimension, SurveyWindow};
use crate::measurement::instruments::{Instrument, NON_ANSWERS, Policy, Question, Unsure, Worth};
use crate::values::Date;

/// A survey scored, or why it was not. What was not answered stands beside the scores.
#[derive(Clone, PartialEq, Debug)]
#[non_exhaustive]
pub struct Scored<'s> {
    /// The id of the case, where it is safe to repeat.
    pub case: Option<Box<str>>,
    /// The member, where the id is safe to repeat.
    pub member: Option<Box<str>>,
    /// The id of the survey, where it is safe to repeat.
    pub survey: Option<Box<str>>,
    /// The day of the survey.
    pub on: Option<Date>,
    /// The instrument as the survey states it, where that is safe to repeat; else the one it was scored with.
    pub instrument: Option<Box<str>>,
    /// The version of the instrument; none where it was held with another.
    pub version: Option<&'s str>,
    /// The policy.
    pub policy: &'s str,
    /// Days since the return, where it is known.
    pub days: Option<i64>,
    /// The window in which it was held: by the days since the return, else as the survey states it.
    pub window: Option<SurveyWindow>,
    /// Whether a low point is expected at that time; open where the return is not known.
    pub caution: Option<bool>,
    /// The scores, in the order of [`ScoreKind`]; none where a question that counts in it has no answer.
    pub scores: [Option<Score>; 4],
    /// Questions that were asked and not answered.
    pub non_answers: NonAnswers,
    /// More of them than the instrument allows: low accuracy.
    pub flagged: bool,
    /// Keys of questions of which nothing is recorded.
    pub missing: Vec<&'s str>,
    /// Keys of questions whose answer is none of theirs.
    pub unread: Vec<&'s str>,
    /// How many keys of the survey the instrument does not have.
    pub unknown: usize,
    /// Keys of questions that are worth what they are by what the programme gave alone.
    pub from_programme: Vec<&'s str>,
    /// The list of answers that the survey used, where the instrument has it.
    pub answer_list: Option<&'s str>,
    /// Why it was not scored.
    pub not_scored: Option<NotScored>,
}

/// Questions that were asked and not answered.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
#[non_exhaustive]
pub struct NonAnswers {
    /// Who did not know.
    pub dont_know: u32,
    /// Who did not wish to answer.
    pub refused: u32,
    /// To whom the question does not apply.
    pub not_applicable: u32,
}

impl NonAnswers {
    /// All of them.
    #[must_use]
    pub const fn total(self) -> u32 {
        self.dont_know + self.refused + self.not_applicable
    }

    /// Each by its name.
    #[must_use]
    pub const fn by_kind(self) -> [(&'static str, u32); 3] {
        let [dont_know, refused, not_applicable] = NON_ANSWERS;
        [
            (dont_know, self.dont_know),
            (refused, self.refused),
            (not_applicable, self.not_applicable),
        ]
    }

    const fn add(&mut self, kind: usize) {
        match kind {
            0 => self.dont_know += 1,
            1 => self.refused += 1,
            _ => self.not_applicable += 1,
        }
    }
}

/// Why a survey was not scored: it is stored all the same.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum NotScored {
    /// It was held with another instrument.
    OtherInstrument,
    /// The person is younger than the instrument is for.
    TooYoung,
    /// It has no answers.
    NoAnswers,
    /// It is later than the day of judgement.
    Later,
}

impl NotScored {
    /// All.
    pub const ALL: [Self; 4] = [
        Self::OtherInstrument,
        Self::TooYoung,
        Self::NoAnswers,
        Self::Later,
    ];

    /// Its name.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::OtherInstrument => "other_instrument",
            Self::TooYoung => "too_young",
            Self::NoAnswers => "no_answers",
            Self::Later => "later",
        }
    }
}

impl Scored<'_> {
    /// The score of a kind.
    #[must_use]
    pub fn score(&self, kind: ScoreKind) -> Option<Score> {
        self.scores.get(kind as usize).copied().flatten()
    }
}

impl<'s> Scored<'s> {
    /// Scores the answers.
    pub(super) fn fill(&mut self, sheet: &Sheet, of: &'s Instrument, policy: &'s Policy) {
        let mut values: SmallVec<[Option<u32>; 32]> = SmallVec::new();
        for (place, question) in of.questions().iter().enumerate() {
            values.push(self.value(place, question, sheet, of, policy));
        }
        self.unknown = sheet.unknown;
        let doubtful = usize::try_from(self.non_answers.total()).unwrap_or(usize::MAX);
        let put_in = if policy.missing_half {
            self.missing.len() + self.unread.len()
        } else {
            0
        };
        self.flagged = doubtful.saturating_add(put_in) > of.flag_above();
        self.scores = ScoreKind::ALL.map(|kind| {
            let parts = numerator(of, &values, |question| weight(question, kind))?;
            Some(Score::new(parts, of))
        });
    }

    /// What a question is worth; what it lacks is noted.
    fn value(
        &mut self,
        place: usize,
        question: &'s Question,
        sheet: &Sheet,
        of: &'s Instrument,
        policy: &'s Policy,
    ) -> Option<u32> {
        let Worth::Asked {
            scale, follow_up, ..
        } = question.worth()
        else {
            return None;
        };
        let half = of.non_answer();
        let given = |all: &[Given]| all.get(place).copied().unwrap_or_default();
        let reason = given(&sheet.reasons);
        let lacks = |this: &mut Self, key: &'s str, given: Given| {
            let keys = if given == Given::Missing {
                &mut this.missing
            } else {
                &mut this.unread
            };
            keys.push(key);
            policy.missing_half.then_some(half)
        };
        match (given(&sheet.given), follow_up) {
            (
                Given::Answer {
                    value, leads: true, ..
                },
                Some(follow_up),
            ) => match reason {
                Given::Answer { value, .. } => Some(value),
                Given::Non(kind) => {
                    self.non_answers.add(kind);
                    Some(half)
                }
                Given::Missing if policy.own_value => Some(value),
                Given::Missing | Given::Unread => lacks(self, &follow_up.key, reason),
            },
            (
                Given::Answer {
                    value,
                    by_programme,
                    ..
                },
                _,
            ) => {
                if by_programme {
                    self.from_programme.push(&question.key);
                }
                Some(value)
            }
            (Given::Non(0), Some(follow_up)) if policy.unsure != Unsure::Half => {
                if let Given::Answer { value, .. } = reason {
                    return Some(value);
                }
                self.non_answers.add(0);
                let scale = of.scales().get(*scale);
                let no = scale.and_then(|scale| scale.worth(&follow_up.after));
                match (policy.unsure, reason) {
                    (Unsure::AsNo, Given::Missing) => no,
                    _ => Some(half),
                }
            }
            (Given::Non(kind), _) => {
                self.non_answers.add(kind);
                Some(half)
            }
            (given @ (Given::Missing | Given::Unread), _) => lacks(self, &question.key, given),
        }
    }
}

fn weight(question: &Question, kind: ScoreKind) -> u32 {
    let dimension = match kind {
        ScoreKind::Composite => return question.composite,
        ScoreKind::Economic => Dimension::Economic,
        ScoreKind::Social => Dimension::Social,
        ScoreKind::Psychosocial => Dimension::Psychosocial,
    };
    debug_assert_eq!(dimension.code(), kind.code());
    if question.dimension == dimension {
        question.weight
    } else {
        0
    }
}

/// The parts of a score: exact, whatever the order. None where a question that counts has no value.
fn numerator(
    of: &Instrument,
    values: &[Option<u32>],
    weight: impl Fn(&Question) -> u32,
) -> Option<u32> {
    let (means, step) = of.steps();
    let value = |place: usize| values.get(place).copied().flatten().map(u64::from);
    let mut sum = 0_u64;
    for (place, question) in of.questions().iter().enumerate() {
        let weight = u64::from(weight(question));
        if weight == 0 {
            continue;
        }
        sum += weight
            * match question.worth() {
                Worth::Asked { .. } => value(place)? * means,
                Worth::Mean(among) => {
                    let count = u64::try_from(among.len()).ok()?.max(1);
                    let sum = among
                        .iter()
                        .try_fold(0, |sum, place| Some(sum + value(*place)?))?;
                    sum * (means / count)
                }
            };
    }
    u32::try_from(sum / step.max(1)).ok()
}
