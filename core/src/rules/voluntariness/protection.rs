//! What a person gives up who returns while a state protects them, or was asked to.

use super::{asks_will, is_spoken_for};
use crate::codes::{AsylumStatus, CounsellingTopic, DocumentType};
use crate::facts::{Member, concerns, live};
use crate::findings::{Check, Gate, Rule, cite};
use crate::model::AsylumClaim;
use crate::record::Loc;
use crate::rules::Cx;
use crate::values::Date;

/// Who has an asylum file or protection in the host country knows that it ends with the return.
pub static VOL_024: Rule = Rule {
    code: "VOL-024",
    name: "end-of-protection-not-explained",
    gates: &[Gate::G3],
    grade: "V/I",
    sources: &[cite("S27", "", "V")],
    check: Check::Member(|cx, member| {
        if !asks_will(cx) {
            return;
        }
        match protected(cx, member) {
            Protected::By(at) if !was_told(cx, member) => cx.fail(at, []),
            Protected::Untold => cx.skip(),
            Protected::By(_) | Protected::No => {}
        }
    }),
    ..Rule::NEW
};

/// Whether a state protects the person, or was asked to.
enum Protected {
    /// As it says here.
    By(Loc),
    /// As far as the case tells, not.
    No,
    /// Nobody asked.
    Untold,
}

fn protected(cx: &Cx<'_, '_>, member: &Member<'_>) -> Protected {
    let day = cx.due;
    let claim = live(&member.person.asylum, cx.as_of)
        .filter(|(_, claim)| told_on(claim).is_none_or(|on| on <= day))
        // Of two answers on one day the protective one counts, in whatever order they stand.
        .max_by_key(|(_, claim)| {
            (
                told_on(claim),
                claim.status.val().is_some_and(AsylumStatus::is_at_stake),
            )
        });
    let status = claim.and_then(|(_, claim)| claim.status.val());
    if let (Some((place, _)), true) = (claim, status.is_some_and(AsylumStatus::is_at_stake)) {
        return Protected::By(member.at().asylum().i(place).loc());
    }
    for (place, one) in live(&member.person.status, cx.as_of) {
        if one
            .status
            .val()
            .is_some_and(|status| status.is_protection())
            && one.from.val().is_none_or(|from| from <= day)
            && one.until.val().is_none_or(|until| day <= until)
            && !settled_since(claim, one.from.val())
        {
            return Protected::By(member.at().status().i(place).loc());
        }
    }
    for (place, card) in live(&member.person.documents, cx.as_of) {
        if matches!(
            card.kind.val(),
            Some(
                DocumentType::RefugeeCard
                    | DocumentType::AsylumSeekerCard
                    | DocumentType::RefugeeTravelDocument
            )
        ) && card.expires_on.val().is_none_or(|until| day <= until)
            && !settled_since(claim, card.issued_on.val())
        {
            return Protected::By(member.at().documents().i(place).loc());
        }
    }
    match status {
        None | Some(AsylumStatus::Unknown) => Protected::Untold,
        Some(_) => Protected::No,
    }
}

/// The day of which a record of a claim speaks.
fn told_on(claim: &AsylumClaim<'_>) -> Option<Date> {
    claim
        .on
        .val()
        .map(|on| on.date())
        .or(claim.outcome_on.val())
        .or(claim.lodged_on.val())
}

/// Whether a claim ended after a paper was issued or a status began: then these are only its remains.
fn settled_since(claim: Option<(usize, &AsylumClaim<'_>)>, from: Option<Date>) -> bool {
    use AsylumStatus::{Ceased, Discontinued, RejectedFinal, WithdrawnByPerson};
    claim.is_some_and(|(_, claim)| {
        matches!(
            claim.status.val(),
            Some(Ceased | Discontinued | RejectedFinal | WithdrawnByPerson)
        ) && told_on(claim)
            .zip(from)
            .is_some_and(|(ended, from)| from <= ended)
    })
}

/// Whether it was explained by the day of the gate, in any session; for a child with its parents, to anybody.
fn was_told(cx: &Cx<'_, '_>, member: &Member<'_>) -> bool {
    let family = is_spoken_for(member, cx.due);
    live(&cx.case.counselling, cx.as_of).any(|(_, session)| {
        (family || concerns(&session.members, member.id()))
            && session.on.val().is_none_or(|on| on.date() <= cx.due)
            && session
                .topics
                .iter()
                .any(|topic| *topic == CounsellingTopic::AsylumEnds)
    })
}
