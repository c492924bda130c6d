//! Looks for an item in a case: for the items that no other rule sees to.

use super::matrix::{Item, Need, When};
use crate::codes::{ConsentType, RequestKind};
use crate::facts::{Care, Member, concerns, live, unanswered};
use crate::findings::Gate;
use crate::model::{Case, Protection};
use crate::programme::Param;
use crate::record::Loc;
use crate::rules::{Cx, arrival, documents, identity, refoulement, voluntariness};
use crate::values::Date;

/// What is wrong with an item that is not there as it should be.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[non_exhaustive]
pub enum Lack {
    /// It is not there.
    Missing,
    /// It was asked for, and the answer is not there.
    Pending,
    /// It is there and was not verified.
    Unverified,
    /// It was there and is too old.
    Expired,
}

impl Lack {
    /// All of them.
    pub const ALL: [Self; 4] = [
        Self::Missing,
        Self::Pending,
        Self::Unverified,
        Self::Expired,
    ];

    /// The word in reports.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Pending => "pending",
            Self::Unverified => "unverified",
            Self::Expired => "expired",
        }
    }
}

/// How an item was found.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) enum Look {
    /// It is there, or this person needs none.
    Fine,
    /// The case does not tell enough to say.
    Open,
    /// It is needed, and not there as it should be.
    Lacks(Loc, Lack),
}

impl Look {
    fn there(there: bool, at: impl Into<Loc>) -> Self {
        if there {
            Self::Fine
        } else {
            Self::Lacks(at.into(), Lack::Missing)
        }
    }
}

/// Looks for an item that a person needs at a gate. The day of the gate is that of `cx`.
pub(crate) fn look(
    cx: &Cx<'_, '_>,
    member: &Member<'_>,
    item: Item,
    need: &Need,
    gate: Gate,
) -> Look {
    // Who was announced only has nothing yet; who was back already was prepared by others.
    if identity::is_placeholder(cx.case) || cx.opened_after_return() && gate < Gate::G5 {
        return Look::Fine;
    }
    // An age costs more than the other questions: it is asked last.
    let own = || member.care_on(cx.due) != Care::Family;
    match item {
        Item::IdentityDocument if is_wanted(cx, need.when) && own() => identified(cx, member),
        Item::Counselling if voluntariness::asks_will(cx) && own() => {
            let told = voluntariness::sessions(cx, member).next().is_some();
            Look::there(told, Case::at().counselling())
        }
        Item::Screening => match refoulement::screened(cx, member) {
            Ok(()) => Look::Fine,
            Err((at, _)) => Look::Lacks(at, Lack::Missing),
        },
        Item::Safety => safe(cx, member),
        Item::TravelDocument if need.when == When::NotTicketFirst => travel(cx, member),
        Item::ExitAuthorisation => match documents::exit_allowed(cx, member) {
            Ok(()) => Look::Fine,
            Err((at, "expired")) => Look::Lacks(at, Lack::Expired),
            Err((at, _)) => Look::Lacks(at, Lack::Missing),
        },
        Item::ShareConsent => {
            let given = consented(cx, member, ConsentType::ShareOriginOffice);
            Look::there(given, Case::at().consents())
        }
        Item::ArrivalConfirmation => match arrival::confirmed(cx, member) {
            Some(true) => Look::Fine,
            Some(false) => Look::Lacks(Case::at().travel().events().loc(), Lack::Missing),
            None => Look::Open,
        },
        // Not needed by this person, or seen to by their rules alone.
        _ => Look::Fine,
    }
}

/// Whether [`look`] looks for an item; the others are seen to by their rules alone.
#[cfg(test)]
pub(super) fn is_sought(item: Item) -> bool {
    use Item as I;
    !matches!(
        item,
        I::DataConsent
            | I::Household
            | I::LegalStatus
            | I::MeansStatement
            | I::CounsellingAfter
            | I::Reassessment
            | I::FullAssessment
            | I::Declaration
            | I::Reconfirmation
            | I::Capacity
            | I::AsylumOutcome
            | I::RefugeeAgency
            | I::BestInterestsAssessment
            | I::BestInterestsDetermination
            | I::Guardian
            | I::Receiving
            | I::ParentalConsent
            | I::FitToTravel
            | I::TransitVisas
            | I::OriginAcceptance
            | I::PlanAssessments
            | I::PlanAgreement
            | I::Quotes
            | I::PlanApproval
            | I::PaymentProof
            | I::HandOver
            | I::FinalReport
            | I::ClosureApproval
            | I::ChildHandOver
    )
}

/// Whether a request of these kinds is open for a person on a day.
pub(crate) fn pending(
    case: &Case<'_>,
    member: Option<&str>,
    kinds: &[RequestKind],
    day: Date,
) -> bool {
    live(&case.requests, day).any(|(_, one)| {
        one.kind.val().is_some_and(|kind| kinds.contains(&kind))
            && concerns(&one.members, member)
            && unanswered(one, day)
    })
}

fn protection<'c>(cx: &Cx<'c, '_>) -> Option<&'c Protection<'c>> {
    cx.case.protection.get()
}

fn is_wanted(cx: &Cx<'_, '_>, identity: When) -> bool {
    identity == When::Always || cx.params.flag(Param::IdentityAtRegistration)
}

fn identified(cx: &Cx<'_, '_>, member: &Member<'_>) -> Look {
    if identity::is_identified(cx, member) {
        return Look::Fine;
    }
    let mut papers = live(&member.person.documents, cx.as_of);
    let unverified = papers.find(|(_, paper)| {
        let shows = paper
            .kind
            .val()
            .is_some_and(|kind| kind.is_identity_document());
        shows && paper.verification.val().is_none_or(|how| !how.is_void())
    });
    let at = member.at().documents();
    match unverified {
        Some((place, _)) => Look::Lacks(at.i(place).verification().loc(), Lack::Unverified),
        None => Look::Lacks(at.loc(), Lack::Missing),
    }
}

/// Somebody looked whether the return is safe.
fn safe(cx: &Cx<'_, '_>, member: &Member<'_>) -> Look {
    let looked = protection(cx).is_some_and(|all| {
        live(&all.safety, cx.as_of).any(|(_, one)| {
            concerns(&one.members, member.id()) && one.on.val().is_none_or(|on| on.date() <= cx.due)
        })
    });
    Look::there(looked, Case::at().protection().safety())
}

fn travel(cx: &Cx<'_, '_>, member: &Member<'_>) -> Look {
    if documents::wants_ticket(cx, None) {
        return Look::Fine;
    }
    let at = member.at().documents();
    let mut expired = None;
    for (place, until) in documents::travel_papers(cx, member) {
        match until {
            Some(until) if until < cx.due => expired = Some(place),
            _ => return Look::Fine,
        }
    }
    match expired {
        Some(place) => Look::Lacks(at.i(place).expires_on().loc(), Lack::Expired),
        None => Look::Lacks(at.loc(), Lack::Missing),
    }
}

fn consented(cx: &Cx<'_, '_>, member: &Member<'_>, kind: ConsentType) -> bool {
    live(&cx.case.consents, cx.as_of).any(|(_, one)| {
        one.kind.val() == Some(kind)
            && concerns(&one.members, member.id())
            && one.on.val().is_none_or(|on| on.date() <= cx.due)
            && one.withdrawn_on.val().is_none_or(|on| on > cx.due)
            && one.expires_on.val().is_none_or(|on| on >= cx.due)
    })
}
