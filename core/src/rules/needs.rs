//! What a person needs that others do not: looked up by rules of several themes.

use super::{Cx, medical};
use crate::codes::{
    CodeList, MedicalOutcome, MemberRole, Polarity, SpecialCase, VulnerabilityCategory,
};
use crate::facts::{Member, Minor, live};
use crate::programme::Param;
use crate::values::Date;

/// The vulnerabilities of a member that count on a day.
pub(in crate::rules) fn categories<'m>(
    member: &Member<'m>,
    day: Date,
) -> impl Iterator<Item = VulnerabilityCategory> + use<'m> {
    live(&member.person.vulnerabilities, day)
        .filter(move |(_, one)| {
            one.polarity.val() != Some(Polarity::Protective)
                && one.until.val().is_none_or(|until| day <= until)
        })
        .filter_map(|(_, one)| one.category.val())
}

/// Whether a member is vulnerable on a day: found to be, a child alone, or fit to travel under conditions only.
pub(super) fn is_vulnerable(cx: &Cx<'_, '_>, member: &Member<'_>, day: Date) -> bool {
    categories(member, day).next().is_some()
        || member.is_alone_on(day)
        || medical::of(cx, member)
            .any(|(_, record)| record.outcome.val() == Some(MedicalOutcome::FitWithConditions))
}

/// The situation of a member that the origin side has to prepare for, among those that the rule set lists.
pub(super) fn special_case(cx: &Cx<'_, '_>, member: &Member<'_>, day: Date) -> Option<SpecialCase> {
    let listed = cx.params.words(Param::AcceptanceFor);
    let is_listed = |one: &SpecialCase| listed.iter().any(|word| **word == *one.code());
    let found = categories(member, day).filter_map(VulnerabilityCategory::special_case);
    found
        .chain(member.is_alone_on(day).then_some(SpecialCase::Uasc))
        .chain(medical(cx, member).then_some(SpecialCase::Medical))
        .chain(is_large(cx, member).then_some(SpecialCase::LargeFamily))
        .chain(elderly_alone(cx, member, day).then_some(SpecialCase::ElderlyAlone))
        .find(is_listed)
}

/// Whether a member is in treatment, or may travel under conditions only.
fn medical(cx: &Cx<'_, '_>, member: &Member<'_>) -> bool {
    medical::of(cx, member).any(|(_, record)| {
        record.in_treatment.val() == Some(true)
            || record.outcome.val() == Some(MedicalOutcome::FitWithConditions)
    })
}

/// Whether a member is the principal of a large family, which is prepared for once.
fn is_large(cx: &Cx<'_, '_>, member: &Member<'_>) -> bool {
    let principal = member.person.role.val() == Some(MemberRole::Principal);
    let size = cx.params.int(Param::LargeFamilySize);
    principal
        && size.is_some_and(|size| {
            i64::try_from(cx.facts.active().count()).is_ok_and(|members| members >= size)
        })
}

/// Whether a member is surely of an age to be elderly, and has no younger adult beside.
fn elderly_alone(cx: &Cx<'_, '_>, member: &Member<'_>, day: Date) -> bool {
    let Some(old) = cx.params.int(Param::ElderlyAge) else {
        return false;
    };
    let is_old = |member: &Member<'_>| {
        let age = member.age_on(day);
        age.is_some_and(|age| i64::from(age.min) >= old)
    };
    is_old(member)
        && !cx.facts.active().any(|other| {
            other.place != member.place && other.minor_on(day) == Minor::No && !is_old(other)
        })
}
