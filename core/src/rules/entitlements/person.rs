//! What caps ask of a person: nationality, stay, decision, legal status.

use crate::codes::{
    AsylumStatus, CodeList, EntitlementComponent, LegalStatus, Nationality, VulnerabilityCategory,
};
use crate::facts::{Member, live};
use crate::programme::{Param, Version, VisaRegime};
use crate::values::Date;

/// How the nationality of a member may enter the host country, where the rule set lists who needs no visa.
pub(super) fn regime(member: &Member<'_>, set: &Version) -> Option<VisaRegime> {
    let exempt = set.params().countries(Param::VisaExemptNationalities);
    let countries = || {
        let all = member.person.nationalities.iter().copied();
        all.filter_map(Nationality::country)
    };
    if countries().any(|country| country.is_eu_eea()) {
        Some(VisaRegime::EuEea)
    } else if exempt.is_empty() {
        None
    } else if countries().any(|country| exempt.contains(&country)) {
        Some(VisaRegime::VisaExempt)
    } else {
        countries().next().map(|_| VisaRegime::VisaRequired)
    }
}

/// Whether a member is of a category to which the rule set applies no exclusion by nationality.
pub(super) fn excepted(member: &Member<'_>, set: &Version, as_of: Date) -> bool {
    if !member.person.vulnerabilities.has_any() {
        return false;
    }
    let listed = set.params().words(Param::ExceptCategories);
    let is_listed = |one: VulnerabilityCategory| listed.iter().any(|word| **word == *one.code());
    super::super::needs::categories(member, as_of).any(is_listed)
}

/// Whether the nationality of a member bars a component: the rule set leaves such persons the journey, or nothing.
pub(super) fn barred(
    member: &Member<'_>,
    component: EntitlementComponent,
    set: &Version,
    as_of: Date,
) -> bool {
    let bars = |param: Param| matches!(set.params().word(param), Some("travel_only" | "exclude"));
    let (eu, exempt) = (bars(Param::EuCitizenPolicy), bars(Param::VisaExemptPolicy));
    if component.is_pre_arrival() || !(eu || exempt) {
        return false;
    }
    let barred = match regime(member, set) {
        Some(VisaRegime::EuEea) => eu,
        Some(VisaRegime::VisaExempt) => exempt,
        _ => false,
    };
    barred && !excepted(member, set, as_of)
}

/// Whole months in the host country up to the application, at least and at most.
pub(super) fn stay(member: &Member<'_>, applied: Option<Date>) -> Option<(i64, i64)> {
    let (entered, applied) = (member.person.entered_host_on.val()?, applied?);
    let months = |from: Date| {
        let years = i64::from(applied.year()) - i64::from(from.year());
        let whole = years * 12 + i64::from(applied.month()) - i64::from(from.month());
        whole - i64::from(applied.day() < from.day())
    };
    Some((months(entered.latest()?), months(entered.earliest()?)))
}

/// Days from the decision against a member to the application: from the first refusal or withdrawal of a claim, else
/// from the first decision that obliges to leave.
pub(super) fn decided(member: &Member<'_>, applied: Option<Date>) -> Option<(i64, i64)> {
    let applied = applied?;
    let person = member.person;
    let mut first: Option<Date> = None;
    for (_, claim) in live(&person.asylum, applied) {
        use AsylumStatus::{Discontinued, RejectedAppealable, RejectedFinal, WithdrawnByPerson};
        let on = match claim.status.val() {
            Some(RejectedAppealable | RejectedFinal | Discontinued) => claim.outcome_on.val(),
            Some(WithdrawnByPerson) => claim.withdrawn_on.val().or(claim.outcome_on.val()),
            _ => continue,
        };
        // A refusal without a day leaves it open.
        let on = on?;
        first = Some(first.map_or(on, |before| before.min(on)));
    }
    let told = || {
        let decisions = live(&person.status, applied)
            .filter_map(|(_, one)| one.return_decision.get())
            .filter_map(|one| one.notified_on.val().or(one.on.val()));
        decisions.min()
    };
    let days = applied.days_since(first.or_else(told)?);
    Some((days, days))
}

/// The legal status of a member on the day of the application; nothing where several hold.
pub(super) fn status(
    member: &Member<'_>,
    applied: Option<Date>,
    as_of: Date,
) -> Option<LegalStatus> {
    let day = applied?;
    let mut held = live(&member.person.status, as_of)
        .filter(|(_, told)| {
            told.from.val().is_none_or(|from| from <= day)
                && told.until.val().is_none_or(|until| day <= until)
        })
        .filter_map(|(_, told)| told.status.val())
        .filter(|status| *status != LegalStatus::Unknown);
    match (held.next(), held.next()) {
        (Some(status), None) => Some(status),
        _ => None,
    }
}
