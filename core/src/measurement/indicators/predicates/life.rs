//! How a person fares after the return: surveys in their windows, skills put to use.

use super::super::super::look::{Look, is_reintegration};
use super::super::super::marks::Marks;
use super::super::super::scores::Tier;
use super::Predicate;
use crate::codes::{AssistanceType, SkillOrigin};
use crate::facts::plan_of;
use crate::facts::{Member, live};
use crate::journey::MemberStanding;

/// Days after the return in which a first survey is held: month 0 to 1.
pub(super) const BASELINE: std::ops::RangeInclusive<i64> = 0..=31;
/// Days after the return in which the last survey is held: months 12 to 18.
pub(super) const FINAL: std::ops::RangeInclusive<i64> = 365..=548;
/// From this age on the survey is held with a person.
const SURVEY_AGE: i32 = 14;

pub(super) static PREDICATES: &[Predicate] = &[
    Predicate::person(
        "final_survey_due",
        "back for a year, of an age at which surveys are held",
        |look, who, at| Some(is_due(look, who, at, *FINAL.start())),
    ),
    Predicate::person(
        "surveys_over",
        "back for 18 months, of an age at which surveys are held",
        |look, who, at| Some(is_due(look, who, at, *FINAL.end())),
    ),
    Predicate::person(
        "surveyed_twice",
        "with a survey in the first month and one in months 12 to 18",
        |look, who, at| {
            let held = |days| look.survey_between(who, at, days).is_some();
            Some(held(BASELINE) && held(FINAL))
        },
    ),
    Predicate::person(
        "sufficient",
        "with a composite score above the line in months 12 to 18",
        |look, who, at| last(look, who, at)?.sufficient,
    ),
    Predicate::person(
        "no_dimension_behind",
        "with no dimension below 0.33 in months 12 to 18",
        |look, who, at| {
            let dimensions = last(look, who, at)?.dimensions()?;
            Some(!dimensions.iter().any(|score| score.tier == Tier::High))
        },
    ),
    Predicate::person(
        "skilled_abroad",
        "who gained a skill abroad",
        |_, who, _| {
            let skills = &who.person.skills;
            if !skills.has_any() {
                return None;
            }
            Some(abroad(who).next().is_some())
        },
    ),
    Predicate::person(
        "plan_uses_skill",
        "whose plan builds on a skill gained abroad",
        |look, who, _| {
            let (_, plan) = plan_of(look.case, who.id(), look.as_of)?;
            let mut used =
                live(&plan.items, look.as_of).flat_map(|(_, item)| item.uses_skills.iter());
            Some(used.any(|used| abroad(who).any(|id| *used == *id)))
        },
    ),
    Predicate::person(
        "skill_recognised",
        "whose skill gained abroad is recognised, or is to be under the plan",
        |look, who, _| {
            let skills = || who.person.skills.iter().filter(|skill| is_abroad(skill));
            if skills().any(|skill| skill.recognised.val() == Some(true)) {
                return Some(true);
            }
            let planned = plan_of(look.case, who.id(), look.as_of).is_some_and(|(_, plan)| {
                live(&plan.items, look.as_of)
                    .any(|(_, item)| item.kind.val() == Some(AssistanceType::SkillsRecognition))
            });
            let told = skills().any(|skill| skill.recognised.val().is_some());
            (planned || told).then_some(planned)
        },
    ),
];

/// The scores of the last survey in its window, where it has few answers that are none or not: the flag stands beside.
pub(super) fn last<'l, 'c>(
    look: &'l Look<'c>,
    who: &Member<'c>,
    at: &MemberStanding,
) -> Option<&'l Marks> {
    look.survey_between(who, at, FINAL)?.1
}

fn is_due(look: &Look<'_>, who: &Member<'_>, at: &MemberStanding, days: i64) -> bool {
    let back = look.returned_on(who, at);
    let alive = who.person.deceased.get().is_none();
    let old = who
        .age_on(look.as_of)
        .is_none_or(|age| age.max >= SURVEY_AGE);
    alive && old && back.is_some_and(|back| look.as_of.days_since(back) >= days)
}

fn is_abroad(skill: &crate::model::Skill<'_>) -> bool {
    matches!(
        skill.gained.val(),
        Some(SkillOrigin::Host | SkillOrigin::Transit)
    )
}

/// Ids of skills gained abroad.
fn abroad<'l>(who: &'l Member<'_>) -> impl Iterator<Item = &'l str> {
    let skills = who.person.skills.iter().filter(|skill| is_abroad(skill));
    skills.map(|skill| skill.id.text().unwrap_or_default())
}

/// Whether a survey has few answers that are none.
pub(super) fn is_telling(
    survey: &crate::model::Survey<'_>,
    scored: Option<&Marks>,
) -> Option<bool> {
    is_reintegration(survey)
        .then(|| scored.map(|scored| !scored.flagged))
        .flatten()
}
