//! What a person needs that others do not: looked up by rules of several themes.

use super::{Cx, medical};
use crate::codes::{MedicalOutcome, Polarity, VulnerabilityCategory};
use crate::facts::{Member, live};
use crate::values::Date;

/// The vulnerabilities of a member that count on a day.
pub(super) fn categories<'m>(
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
