//! NRF: non-refoulement, asylum, safety. Page: core/rulebook/refoulement.md.

mod asylum;
mod authority;
mod person;
mod places;
mod remedies;
mod safety;

pub use asylum::{NRF_003, NRF_004, NRF_005};
pub(in crate::rules) use authority::to_origin_authority;
pub use authority::{NRF_014, NRF_015};
pub(super) use person::screened;
pub use person::{NRF_001, NRF_002, NRF_006, NRF_017};
pub use places::{NRF_011, NRF_012, NRF_013};
pub use remedies::{NRF_016, NRF_018};
pub use safety::{NRF_007, NRF_008, NRF_009, NRF_010};

use crate::codes::AsylumStatus;
use crate::facts::{Member, concerns, live, when};
use crate::model::AsylumClaim;
use crate::model::protection::SafetyAssessment;
use crate::record::{Field, Text};
use crate::rules::Cx;

fn is_said(text: &Field<Text<'_>>) -> bool {
    text.text().is_some_and(|text| !text.trim().is_empty())
}

/// The claim of a person as it stands on the day of the gate; of several at one time, one that is still at stake.
fn claim<'m>(cx: &Cx<'_, '_>, member: &Member<'m>) -> Option<(usize, &'m AsylumClaim<'m>)> {
    live(&member.person.asylum, cx.due).max_by_key(|(_, claim)| {
        let at_stake = claim.status.val().is_some_and(AsylumStatus::is_at_stake);
        (claim.on.val().map(|on| on.key()), at_stake, claim.id.text())
    })
}

/// Assessments of the safety of a member's return that were made by the day of the gate.
fn safety<'c, 'm>(
    cx: &Cx<'c, '_>,
    member: &Member<'m>,
) -> impl Iterator<Item = (usize, &'c SafetyAssessment<'c>)> + use<'c, 'm> {
    let id = member.id();
    let protection = cx.case.protection.get();
    let all = protection.map_or(&Field::Absent, |protection| &protection.safety);
    live(all, cx.due).filter(move |(_, safety)| concerns(&safety.members, id))
}

/// The latest of them.
fn assessed<'c>(cx: &Cx<'c, '_>, member: &Member<'_>) -> Option<(usize, &'c SafetyAssessment<'c>)> {
    safety(cx, member).max_by_key(|(_, safety)| when(*safety))
}
