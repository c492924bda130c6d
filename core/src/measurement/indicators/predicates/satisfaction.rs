//! What people say of the help they got, in surveys of satisfaction.
//!
//! A survey whose instrument begins with `satisfaction` has answers by key. Levels are `very_satisfied`, `satisfied`,
//! `neutral`, `dissatisfied`, `very_dissatisfied`; questions with yes or no take `yes`, `partly`, `no`. Any other answer
//! (`dont_know`, `refused`, …) is none. The field `satisfaction` of any survey answers `overall`.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde_json::value::RawValue;

use super::super::super::look::Look;
use super::{Predicate, Test};
use crate::facts::Member;
use crate::model::Survey;

/// Questions with five levels.
const LEVELS: &[&str] = &[
    "information",
    "repatriation",
    "travel",
    "post_arrival",
    "counselling",
    "economic",
    "social",
    "community",
    "reintegration",
    "expectations",
    "overall",
];
/// Questions with yes or no.
const YES_OR_NO: &[&str] = &[
    "enough_information",
    "easy_contact",
    "promise_kept",
    "first_choice",
    "timely",
    "good_decision",
    "earns_enough",
];

pub(super) static PREDICATES: &[Predicate] = &[
    Predicate::new(
        "satisfied",
        "satisfied or very satisfied; whoever is neutral is not",
        Test::PersonWord(|look, who, _, key| match answer(look, who, key)?.as_ref() {
            "very_satisfied" | "satisfied" => Some(true),
            "neutral" | "dissatisfied" | "very_dissatisfied" => Some(false),
            _ => None,
        }),
    )
    .words(LEVELS),
    Predicate::new(
        "said_yes",
        "who says yes; partly is not yes",
        Test::PersonWord(|look, who, _, key| match answer(look, who, key)?.as_ref() {
            "yes" => Some(true),
            "partly" | "no" => Some(false),
            _ => None,
        }),
    )
    .words(YES_OR_NO),
];

/// The latest answer of a person to a question.
fn answer<'l>(look: &'l Look<'_>, who: &'l Member<'_>, key: &str) -> Option<Cow<'l, str>> {
    let told = look.surveys_of(who.id()).filter_map(|(on, survey, _)| {
        let answer = of_survey(survey, key)?;
        Some((on, survey.id.text(), answer))
    });
    told.max_by(|a, b| (a.0, a.1).cmp(&(b.0, b.1)))
        .map(|(_, _, answer)| answer)
}

fn of_survey<'s>(survey: &'s Survey<'_>, key: &str) -> Option<Cow<'s, str>> {
    let instrument = survey.instrument.text().unwrap_or_default();
    if instrument.starts_with("satisfaction") {
        let json = survey.answers.get()?.as_str();
        let answers: BTreeMap<Cow<'_, str>, &RawValue> = serde_json::from_str(json).ok()?;
        if let Some(raw) = answers.get(key) {
            return serde_json::from_str::<String>(raw.get())
                .ok()
                .map(Cow::Owned);
        }
    }
    let overall = survey.satisfaction.text().filter(|_| key == "overall");
    overall.map(Cow::Borrowed)
}
