//! Age: how it is found out, and what changes at eighteen.

use super::records::{about, records};
use crate::codes::{AgeAssessmentOutcome, ConsentGiver, ConsentType, SignatureKind};
use crate::facts::{Age, MAJORITY, Member, Minor, concerns, live};
use crate::findings::{Arg, Check, Gate, Rule, Severity, cite};
use crate::model::Case;
use crate::model::protection::AgeAssessment;
use crate::programme::Param;
use crate::rules::Cx;
use crate::values::Date;

/// Who comes of age on the way decides anew, and keeps the help decided for the child.
pub static CHI_019: Rule = Rule {
    code: "CHI-019",
    name: "came-of-age-without-review",
    severity: Severity::Warning,
    gates: &[Gate::G3],
    grade: "Vt/I",
    sources: &[cite("A3", "Norway s 98g", "Vt")],
    args: &["defect"],
    check: Check::Member(|cx, person| {
        let Some(registered) = cx.case.opened_on.val().or(person.passed(Gate::G1)) else {
            return cx.skip();
        };
        let leaves = departure(cx, person);
        if !person.is_child_on(registered) || person.minor_on(leaves) != Minor::No {
            return;
        }
        // The first day on which the person is of age for certain.
        let of_age = |day: Date| {
            person
                .age_on(day)
                .is_none_or(|age| age.minor() == Minor::No)
        };
        let declared = live(&cx.case.declarations, cx.as_of).any(|(_, one)| {
            about(&one.member, person)
                && one.revoked_on.is_empty()
                && one.signature.val() != Some(SignatureKind::SignedByRepresentative)
                && one.on.val().is_some_and(|on| of_age(on.date()))
        });
        let consented = live(&cx.case.consents, cx.as_of).any(|(_, one)| {
            concerns(&one.members, person.id())
                && one.kind.val() == Some(ConsentType::DataProcessing)
                && one.given_by.val() == Some(ConsentGiver::Person)
                && one.on.val().is_some_and(|on| of_age(on.date()))
        });
        let defect = if !declared {
            "declaration"
        } else if !consented {
            "consent"
        } else {
            let kept = records(cx, |protection| &protection.best_interests)
                .filter(|(_, one)| about(&one.member, person))
                .all(|(_, one)| one.continues_as_adult.val() == Some(true));
            if kept {
                return;
            }
            "support"
        };
        cx.fail(person.at(), [Arg::Code(defect)]);
    }),
    ..Rule::NEW
};

/// The day on which a person leaves, as far as known: as it happened, else as booked or planned, else the day judged.
fn departure(cx: &Cx<'_, '_>, person: &Member<'_>) -> Date {
    let travel = cx.case.travel.get();
    let booked = cx.facts.trip(person).take_off.map(|departs| departs.date());
    person
        .passed(Gate::G4)
        .or(booked)
        .or(travel.and_then(|travel| travel.planned_on.val()))
        .unwrap_or(cx.due)
}

/// No examination of the body decides an age by itself, and none is exact.
pub static CHI_029: Rule = Rule {
    code: "CHI-029",
    name: "age-decided-by-medical-method-alone",
    gates: &[Gate::G2],
    grade: "V/Vt/I",
    sources: &[
        cite("A8", "objective 12(d)", "V"),
        cite("A5", "31", "Vq"),
        cite("A3", "Norway s 88", "Vt"),
    ],
    args: &["defect", "years"],
    params: &["age_margin_years"],
    check: Check::Member(|cx, person| {
        for (place, one) in assessments(cx, person) {
            let at = Case::at().protection().age_assessments().i(place);
            let outcome = match one.outcome.val() {
                Some(AgeAssessmentOutcome::Adult) => Some(Minor::No),
                Some(AgeAssessmentOutcome::Child) => Some(Minor::Yes),
                _ => continue,
            };
            let medical = medical(one);
            let alone = medical && one.methods.iter().all(|method| method.is_medical());
            if alone || one.weighed.val() == Some(false) {
                cx.fail(at.methods(), [Arg::Code("medical_alone"), Arg::None]);
                continue;
            }
            let found = one.age_min.val().zip(one.age_max.val());
            // Whoever may be a child is one: an interval that reaches below eighteen finds no adult.
            let range = found.map(|(min, max)| Age {
                min: i32::from(min),
                max: i32::from(max),
            });
            if outcome == Some(Minor::No) && range.is_some_and(|age| age.min < MAJORITY) {
                cx.fail(at.outcome(), [Arg::Code("may_be_child"), Arg::None]);
                continue;
            }
            if !medical {
                continue;
            }
            let Some(margin) = cx.number(Param::AgeMarginYears) else {
                continue;
            };
            if range.is_none_or(|age| i64::from(age.max - age.min) < margin) {
                let args = [Arg::Code("no_interval"), Arg::Int(margin)];
                cx.fail_as(Severity::Warning, at.age_min(), args);
            }
        }
    }),
    ..Rule::NEW
};

/// An examination of the body rests on consent, is explained first, and spares the person.
pub static CHI_031: Rule = Rule {
    code: "CHI-031",
    name: "age-examined-without-safeguards",
    gates: &[Gate::G2],
    grade: "Vt",
    sources: &[cite("A3", "Ireland s 24(2)-(4); Norway s 88", "Vt")],
    args: &["defect"],
    check: Check::Member(|cx, person| {
        for (place, one) in assessments(cx, person) {
            if !medical(one) {
                continue;
            }
            let at = Case::at().protection().age_assessments().i(place);
            let examined = one.on.val().map(|on| on.date());
            let in_time = |on: Option<Date>| match (on, examined) {
                (None, _) => false,
                (Some(on), Some(examined)) => on <= examined,
                _ => true,
            };
            let understood = one.explained_in.val().is_some_and(|language| {
                !person.person.languages.has_any()
                    || person
                        .person
                        .languages
                        .iter()
                        .any(|known| *known == language)
            });
            if one.consent_by.is_empty() || !in_time(one.consent_on.val()) {
                cx.fail(at.consent_on(), [Arg::Code("no_consent")]);
            } else if !in_time(one.explained_on.val()) || !understood {
                cx.fail(at.explained_on(), [Arg::Code("not_explained")]);
            } else if one.least_invasive.val() != Some(true) {
                cx.fail(at.least_invasive(), [Arg::Code("invasive")]);
            } else if one.examiner_qualified.val() != Some(true) {
                cx.fail(at.examiner_qualified(), [Arg::Code("not_qualified")]);
            }
        }
    }),
    ..Rule::NEW
};

fn assessments<'c, 'm>(
    cx: &Cx<'c, '_>,
    person: &Member<'m>,
) -> impl Iterator<Item = (usize, &'c AgeAssessment<'c>)> + use<'c, 'm> {
    let (id, due) = (person.id(), cx.due);
    records(cx, |protection| &protection.age_assessments)
        .filter(move |(_, one)| id.is_some() && one.member.text() == id)
        .filter(move |(_, one)| one.on.val().is_none_or(|on| on.date() <= due))
}

fn medical(one: &AgeAssessment<'_>) -> bool {
    one.methods.iter().any(|method| method.is_medical())
}
