//! Scores as rows, for spreadsheets: a row for each survey, or for each change.

use crate::codes::CodeList;
use crate::measurement::scores::{Change, Scored};

/// The columns of [`Scored::row`].
pub const SCORE_COLUMNS: [&str; 27] = [
    "case",
    "member",
    "survey",
    "on",
    "days",
    "window",
    "caution",
    "instrument",
    "version",
    "policy",
    "answer_list",
    "economic",
    "social",
    "psychosocial",
    "composite",
    "economic_tier",
    "social_tier",
    "psychosocial_tier",
    "composite_tier",
    "non_answers",
    "dont_know",
    "refused",
    "not_applicable",
    "flagged",
    "missing",
    "unread",
    "not_scored",
];

/// The columns of [`Change::row`].
pub const CHANGE_COLUMNS: [&str; 13] = [
    "case",
    "member",
    "from",
    "to",
    "window",
    "instrument",
    "version",
    "policy",
    "economic",
    "social",
    "psychosocial",
    "composite",
    "flagged",
];

fn told(value: Option<impl ToString>) -> String {
    value.map(|value| value.to_string()).unwrap_or_default()
}

impl Scored<'_> {
    /// As a row. What is unknown is empty; a score that there is not is empty, never nought.
    #[must_use]
    pub fn row(&self) -> [String; SCORE_COLUMNS.len()] {
        let [economic, social, psychosocial, composite] = self.scores.map(told);
        let tiers = self
            .scores
            .map(|score| told(score.map(|score| score.tier.code())));
        let [
            economic_tier,
            social_tier,
            psychosocial_tier,
            composite_tier,
        ] = tiers;
        let scored = self.not_scored.is_none();
        let count = |number: u32| told(scored.then_some(number));
        [
            told(self.case.as_deref()),
            told(self.member.as_deref()),
            told(self.survey.as_deref()),
            told(self.on),
            told(self.days),
            told(self.window.map(CodeList::code)),
            told(self.caution),
            told(self.instrument.as_deref()),
            told(self.version),
            self.policy.to_owned(),
            told(self.answer_list),
            economic,
            social,
            psychosocial,
            composite,
            economic_tier,
            social_tier,
            psychosocial_tier,
            composite_tier,
            count(self.non_answers.total()),
            count(self.non_answers.dont_know),
            count(self.non_answers.refused),
            count(self.non_answers.not_applicable),
            told(scored.then_some(self.flagged)),
            self.missing.join(" "),
            self.unread.join(" "),
            told(self.not_scored.map(|why| why.code())),
        ]
    }
}

impl Change<'_> {
    /// As a row. A change that there is not is empty, never nought.
    #[must_use]
    pub fn row(&self) -> [String; CHANGE_COLUMNS.len()] {
        let [economic, social, psychosocial, composite] = self
            .changes
            .map(|change| told(change.map(|change| change.rounded())));
        [
            self.case.to_string(),
            self.member.to_string(),
            self.from.to_string(),
            self.to.to_string(),
            told(self.window.map(CodeList::code)),
            self.instrument.to_string(),
            self.version.to_owned(),
            self.policy.to_owned(),
            economic,
            social,
            psychosocial,
            composite,
            self.flagged.to_string(),
        ]
    }
}
