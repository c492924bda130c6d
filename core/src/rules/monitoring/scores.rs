//! Scores of a survey as an office computed them: possible, whole, and acted upon.

use std::cmp::Ordering;

use crate::codes::{CodeList, Dimension};
use crate::facts::{concerns, live};
use crate::findings::{Arg, Check, Rule, Severity, cite};
use crate::model::{Case, Scores, Survey};
use crate::programme::Param;
use crate::record::{At, Entry, Field};
use crate::rules::Cx;
use crate::values::{Date, Decimal, Moment};

/// The instrument whose composite has weights of its own.
const RSS: &str = "rss-2018";

/// Scores lie between nought and one, and the composite among the scores that it is made of.
pub static MON_004: Rule = Rule {
    code: "MON-004",
    name: "score-out-of-range",
    grade: "V/I",
    sources: &[
        cite("M-A3", "steps 1 to 3", "V"),
        cite("D1", "rules of this rulebook's own", "I"),
    ],
    args: &["score", "defect"],
    check: Check::Case(|cx| {
        scored(cx, |cx, survey, scores, at| {
            for (name, score, at) in each(scores, at) {
                if score
                    .val()
                    .is_some_and(|score| over(score, 1) == Ordering::Greater)
                {
                    cx.fail(at, [Arg::Code(name), Arg::Code("over_one")]);
                }
            }
            let Some(composite) = scores.composite.val() else {
                return;
            };
            // Its composite weighs the answers anew, and may lie outside the three.
            if survey.instrument.text() == Some(RSS) {
                return;
            }
            let (Some(one), Some(two), Some(three)) = (
                scores.economic.val(),
                scores.social.val(),
                scores.psychosocial.val(),
            ) else {
                return;
            };
            let all = [one, two, three];
            let below = all
                .iter()
                .all(|score| compare(composite, *score) == Ordering::Less);
            let above = all
                .iter()
                .all(|score| compare(composite, *score) == Ordering::Greater);
            if below || above {
                let args = [Arg::Code("composite"), Arg::Code("outside")];
                cx.fail_as(Severity::Warning, at.composite(), args);
            }
        });
    }),
    ..Rule::NEW
};

/// There is no composite without all three dimensions.
pub static MON_005: Rule = Rule {
    code: "MON-005",
    name: "composite-without-all-dimensions",
    severity: Severity::Warning,
    grade: "V/I",
    sources: &[cite("A19", "", "V"), cite("M-A3", "steps 1 to 3", "V")],
    args: &["dimension", "defect"],
    check: Check::Case(|cx| {
        scored(cx, |cx, survey, scores, at| {
            if scores.composite.is_empty() {
                return;
            }
            let answers = survey.answers.get().map(|answers| answers.as_str());
            let answers = answers.filter(|_| survey.instrument.text() == Some(RSS));
            for (dimension, score, keys) in [
                (Dimension::Economic, &scores.economic, "\"eco."),
                (Dimension::Social, &scores.social, "\"soc."),
                (Dimension::Psychosocial, &scores.psychosocial, "\"psy."),
            ] {
                let defect = if score.is_empty() {
                    "score"
                } else if answers.is_some_and(|answers| !answers.contains(keys)) {
                    "answers"
                } else {
                    continue;
                };
                let dimension = Arg::Code(dimension.code());
                cx.fail(at.composite(), [dimension, Arg::Code(defect)]);
            }
        });
    }),
    ..Rule::NEW
};

/// Where a score is low, somebody looks at the plan again.
pub static MON_006: Rule = Rule {
    code: "MON-006",
    name: "low-score-without-review",
    severity: Severity::Warning,
    grade: "V/I",
    sources: &[
        cite("LF", "OO.2", "V"),
        cite("M-A3", "tiers", "V"),
        cite("D1", "rules of this rulebook's own", "I"),
    ],
    args: &["score", "percent"],
    params: &["low_score_pct"],
    check: Check::Case(|cx| {
        let Some(percent) = cx.params.int(Param::LowScorePct) else {
            return;
        };
        scored(cx, |cx, survey, scores, at| {
            let low = each(scores, at).into_iter().find(|(_, score, _)| {
                score
                    .val()
                    .is_some_and(|score| over(hundredfold(score), percent) == Ordering::Less)
            });
            let Some((name, _, at)) = low else {
                return;
            };
            let Some(on) = survey.on.val() else {
                return cx.skip();
            };
            if !is_latest(cx, survey, on) {
                return;
            }
            // Who has no plan has none to be looked at.
            if reviewed(cx, survey.member.text(), on.date()) == Some(false) {
                cx.fail(at, [Arg::Code(name), Arg::Int(percent)]);
            }
        });
    }),
    ..Rule::NEW
};

/// Runs for each survey that has scores.
fn scored<'c>(
    cx: &mut Cx<'c, '_>,
    mut each: impl FnMut(&mut Cx<'c, '_>, &'c Survey<'c>, &'c Scores<'c>, At<Scores<'static>>),
) {
    let Some(monitoring) = cx.case.monitoring.get() else {
        return;
    };
    for (place, survey) in live(&monitoring.surveys, cx.as_of) {
        if let Some(scores) = survey.scores.get() {
            let at = Case::at().monitoring().surveys().i(place).scores();
            each(cx, survey, scores, at.inner());
        }
    }
}

/// The scores with their names and places; the composite first.
fn each<'s>(
    scores: &'s Scores<'_>,
    at: At<Scores<'static>>,
) -> [(&'static str, &'s Field<Decimal>, At<Decimal>); 4] {
    [
        ("composite", &scores.composite, at.composite()),
        ("economic", &scores.economic, at.economic()),
        ("social", &scores.social, at.social()),
        ("psychosocial", &scores.psychosocial, at.psychosocial()),
    ]
}

/// Digits and the power of ten behind the point.
fn parts(score: Decimal) -> (i128, i128) {
    let ten = 10_i128.checked_pow(u32::from(score.scale())).unwrap_or(1);
    (i128::from(score.digits()), ten)
}

fn compare(one: Decimal, other: Decimal) -> Ordering {
    let ((a, below_a), (b, below_b)) = (parts(one), parts(other));
    a.saturating_mul(below_b).cmp(&b.saturating_mul(below_a))
}

/// A score times a hundred, as a fraction.
fn hundredfold(score: Decimal) -> (i128, i128) {
    let (digits, below) = parts(score);
    (digits.saturating_mul(100), below)
}

/// How a number compares with a whole one.
fn over(score: impl Into<Fraction>, whole: i64) -> Ordering {
    let Fraction(digits, below) = score.into();
    digits.cmp(&below.saturating_mul(i128::from(whole)))
}

struct Fraction(i128, i128);

impl From<Decimal> for Fraction {
    fn from(score: Decimal) -> Self {
        let (digits, below) = parts(score);
        Self(digits, below)
    }
}

impl From<(i128, i128)> for Fraction {
    fn from((digits, below): (i128, i128)) -> Self {
        Self(digits, below)
    }
}

/// Whether no later survey of the same person has scores: what was low then may be better since.
fn is_latest(cx: &Cx<'_, '_>, survey: &Survey<'_>, on: Moment) -> bool {
    let Some(monitoring) = cx.case.monitoring.get() else {
        return true;
    };
    !live(&monitoring.surveys, cx.as_of).any(|(_, other)| {
        other.member == survey.member
            && other.scores.get().is_some()
            && other.on.val().is_some_and(|later| later.key() > on.key())
    })
}

/// Whether a plan of a person was looked at again, or written anew, since a day; nothing where there is no plan.
fn reviewed(cx: &Cx<'_, '_>, member: Option<&str>, since: Date) -> Option<bool> {
    let mut plans = cx
        .case
        .plans
        .iter()
        .filter(|plan| !plan.is_voided() && concerns(&plan.members, member))
        .peekable();
    plans.peek()?;
    let within = |on: Date| since <= on && on <= cx.as_of;
    Some(plans.any(|plan| {
        plan.reviewed_on.val().is_some_and(within)
            || Entry::on(plan).is_some_and(|on| within(on.date()))
    }))
}
