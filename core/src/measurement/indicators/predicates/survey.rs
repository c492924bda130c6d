//! Surveys of reintegration: how they were held, and how scores move.

use super::super::super::look::{Look, is_reintegration};
use super::super::super::marks::{Marks, PARTS, parts};
use super::super::super::scores::Score;
use super::life::{BASELINE, FINAL, is_telling, last};
use super::{Number, Predicate, Test, Value};
use crate::codes::ConsentType;
use crate::facts::{Member, concerns, live};
use crate::journey::MemberStanding;
use crate::values::Date;

pub(super) static PREDICATES: &[Predicate] = &[
    Predicate::new(
        "of_reintegration",
        "held with an instrument of reintegration",
        Test::Survey(|_, survey, _| Some(is_reintegration(survey))),
    ),
    Predicate::new(
        "few_non_answers",
        "with seven answers or fewer that are none",
        Test::Survey(|_, survey, scored| is_telling(survey, scored)),
    ),
    Predicate::new(
        "consented",
        "with a consent on record that held on the day",
        Test::Survey(|look, survey, _| {
            let on = survey.on.val()?.date();
            let mut given = live(&look.case.consents, look.as_of).filter(|(_, consent)| {
                consent.on.val().is_some_and(|given| given.date() <= on)
                    && consent.withdrawn_on.val().is_none_or(|gone| gone > on)
                    && concerns(&consent.members, survey.member.text())
            });
            Some(given.any(|(_, consent)| {
                let named = survey.consent.text();
                match named {
                    Some(id) => consent.id.text() == Some(id),
                    None => consent.kind.val() == Some(ConsentType::Survey),
                }
            }))
        }),
    ),
];

macro_rules! change {
    ($name:literal, $about:literal, $part:ident) => {
        Number {
            name: $name,
            about: $about,
            parts: PARTS,
            value: Value::Person(|look, who, at| change(look, who, at, |scored| scored.$part)),
            caution: Some(|look, who, at| Some(in_a_low(look, who, at))),
        }
    };
}

pub(super) static NUMBERS: &[Number] = &[
    change!("change_economic", "change of the economic score", economic),
    change!("change_social", "change of the social score", social),
    change!(
        "change_psychosocial",
        "change of the psychosocial score",
        psychosocial
    ),
    change!(
        "change_composite",
        "change of the composite score",
        composite
    ),
    Number {
        name: "balance",
        about: "1 less the gap between the best and the worst dimension, in months 12 to 18",
        parts: PARTS,
        value: Value::Person(|look, who, at| {
            let all = last(look, who, at)?.dimensions()?.map(parts);
            let gap = all.iter().max()? - all.iter().min()?;
            Some(PARTS - gap)
        }),
        caution: None,
    },
];

/// How much a score changed from the first survey to the last.
fn change<'c>(
    look: &Look<'c>,
    who: &Member<'c>,
    at: &MemberStanding,
    part: fn(&Marks) -> Option<Score>,
) -> Option<i64> {
    let first = part(look.survey_between(who, at, BASELINE)?.1?)?;
    let last = part(look.survey_between(who, at, FINAL)?.1?)?;
    Some(parts(last) - parts(first))
}

/// Whether the first or the last survey falls into a time in which low points are common: months 1 to 2 and 5 to 6.
fn in_a_low<'c>(look: &Look<'c>, who: &Member<'c>, at: &MemberStanding) -> bool {
    let Some(back) = look.returned_on(who, at) else {
        return false;
    };
    let low = |on: Date| {
        [(1, 2), (5, 6)]
            .iter()
            .any(|(from, to)| (back.plus_months(*from)..=back.plus_months(*to)).contains(&on))
    };
    let held = |days| look.survey_between(who, at, days).map(|(on, _)| on);
    [held(BASELINE), held(FINAL)].into_iter().flatten().any(low)
}
