//! DOC: documents. Page: core/rulebook/documents.md.

use super::required::{self, Look, look};
use crate::codes::{Country, DocumentType, RequestKind, RequestOutcome};
use crate::facts::{Member, concerns, live, trip};
use crate::findings::{Arg, Check, Gate, Rule, Severity, cite};
use crate::model::{Case, Document};
use crate::programme::Param;
use crate::record::Loc;
use crate::rules::Cx;
use crate::values::Date;

/// Everybody who leaves can show a travel document at the end of the journey.
pub static DOC_001: Rule = Rule {
    code: "DOC-001",
    name: "no-valid-travel-document",
    gates: &[Gate::G4],
    grade: "V",
    sources: &[cite("S34", "", "V"), cite("S14", "", "V")],
    args: &["defect"],
    check: Check::Member(|cx, member| {
        if cx.opened_after_return() {
            return;
        }
        let lands = trip::landing(cx.case, member.id(), cx.as_of)
            .map_or(cx.due, |arrives| arrives.date().max(cx.due));
        let (mut open, mut expired) = (false, None);
        for (place, paper) in papers(member, cx.due, cx.as_of, DocumentType::is_travel_document) {
            match paper.expires_on.val() {
                Some(until) if until >= lands => return,
                Some(_) => expired = expired.or(Some(place)),
                None => open = true,
            }
        }
        let at = member.at().documents();
        match expired {
            _ if open => cx.skip(),
            Some(place) => cx.fail(at.i(place).expires_on(), [Arg::Code("expired")]),
            None => cx.fail(at, [Arg::Code("none")]),
        }
    }),
    ..Rule::NEW
};

/// Where a host wants to have allowed the exit, it did.
pub static DOC_007: Rule = Rule {
    code: "DOC-007",
    name: "no-exit-authorisation",
    gates: &[Gate::G4],
    grade: "V",
    sources: &[cite("S27", "", "V")],
    args: &["defect"],
    params: &["exit_authorisation_required"],
    check: Check::Member(|cx, member| {
        if cx.opened_after_return() {
            return;
        }
        if let Err((at, defect)) = exit_allowed(cx, member) {
            cx.fail(at, [Arg::Code(defect)]);
        }
    }),
    ..Rule::NEW
};

/// Whether a person may leave the host country on the day of the gate, or needs no leave; else where it is wrong, and
/// what.
pub(super) fn exit_allowed(
    cx: &Cx<'_, '_>,
    member: &Member<'_>,
) -> Result<(), (Loc, &'static str)> {
    let host = cx.case.host.get().and_then(|host| host.country.val());
    let wanted = cx.params.countries(Param::ExitAuthorisationRequired);
    if !host.is_some_and(|host| wanted.contains(&host)) {
        return Ok(());
    }
    let granted = live(&cx.case.requests, cx.as_of).any(|(_, request)| {
        request.kind.val() == Some(RequestKind::ExitAuthorisation)
            && request.outcome.val() == Some(RequestOutcome::Granted)
            && request.answered_on.val().is_none_or(|on| on <= cx.due)
            && concerns(&request.members, member.id())
    });
    let mut expired = None;
    for (place, paper) in papers(member, cx.due, cx.as_of, |kind| {
        kind == DocumentType::ExitAuthorisation
    }) {
        if paper.expires_on.val().is_none_or(|until| until >= cx.due) {
            return Ok(());
        }
        expired = expired.or(Some(place));
    }
    let at = member.at().documents();
    match expired {
        Some(place) => Err((at.i(place).expires_on().loc(), "expired")),
        None if granted => Ok(()),
        None => Err((at.loc(), "none")),
    }
}

/// First the document, then the ticket, unless the consulate wants it the other way round.
pub static DOC_009: Rule = Rule {
    code: "DOC-009",
    name: "ticket-before-travel-document",
    severity: Severity::Warning,
    gates: &[Gate::G3],
    grade: "V",
    sources: &[cite("S27", "", "V"), cite("S30", "", "V")],
    args: &["defect"],
    params: &["consulate_requires_ticket"],
    check: Check::Member(|cx, member| {
        if cx.opened_after_return() {
            return;
        }
        let booked = trip::legs(cx.case, member.id(), cx.as_of)
            .filter_map(|(place, leg)| Some((leg.booked_on.val()?, place)))
            .min();
        let Some((booked, place)) = booked.filter(|(on, _)| *on <= cx.as_of) else {
            return;
        };
        let (mut any, mut issuer) = (false, None);
        for (_, paper) in papers(member, cx.as_of, cx.as_of, DocumentType::is_travel_document) {
            match paper.issued_on.val() {
                Some(on) if on <= booked => return,
                Some(_) => {}
                None => return cx.skip(),
            }
            any = true;
            issuer = issuer.or(paper.issuer.val().and_then(|issuer| issuer.country()));
        }
        if wants_ticket(cx, issuer) {
            return;
        }
        let defect = if any { "before" } else { "without" };
        let at = Case::at().travel().legs().i(place).booked_on();
        cx.fail(at, [Arg::Code(defect)]);
    }),
    ..Rule::NEW
};

/// Whether a consulate wants to see a ticket before it issues a document: that of the country that issued one, else of
/// return.
pub(super) fn wants_ticket(cx: &Cx<'_, '_>, issuer: Option<Country>) -> bool {
    let origin = cx.case.origin.get().and_then(|origin| origin.country.val());
    let ticket_first = cx.params.countries(Param::ConsulateRequiresTicket);
    issuer
        .or(origin)
        .is_some_and(|of| ticket_first.contains(&of))
}

/// The travel documents of a person that were there by the day of the gate, with their places and last days.
pub(super) fn travel_papers(
    cx: &Cx<'_, '_>,
    member: &Member<'_>,
) -> impl Iterator<Item = (usize, Option<Date>)> {
    papers(member, cx.due, cx.as_of, DocumentType::is_travel_document)
        .map(|(place, paper)| (place, paper.expires_on.val()))
}

/// What the case needs at a gate is there, as far as no other rule asks for it.
pub static DOC_013: Rule = Rule {
    code: "DOC-013",
    name: "item-missing-at-gate",
    gates: &[
        Gate::G1,
        Gate::G2,
        Gate::G3,
        Gate::G4,
        Gate::G5,
        Gate::G6,
        Gate::G7,
    ],
    grade: "I",
    sources: &[cite("D1", "matrix of items and gates", "I")],
    args: &["item"],
    params: &[
        "identity_at_registration",
        "means_test",
        "safety_validity_cd",
        "consulate_requires_ticket",
        "acceptance_for",
        "large_family_size",
        "plan_assessments",
    ],
    check: Check::Member(|cx, member| {
        let mut said = 0_u64;
        for one in required::unowned() {
            let mark = 1 << (one.item as u32);
            // Where the rule that owns the item has its say, this one has none.
            let taken_over = |gate: Gate| cx.reached(member, gate).is_some();
            if said & mark != 0 || one.until.is_some_and(taken_over) {
                continue;
            }
            let Some(due) = cx.reached(member, one.gate) else {
                continue;
            };
            cx.about(Some(member), Some((one.gate, due)));
            match look(cx, member, one.item, one.need, one.gate) {
                Look::Fine => {}
                Look::Open => cx.skip(),
                Look::Lacks(at, _) => {
                    said |= mark;
                    let severity = if one.need.lighter {
                        Severity::Warning
                    } else {
                        Severity::Error
                    };
                    cx.fail_as(severity, at, [Arg::Code(one.item.code())]);
                }
            }
        }
    }),
    ..Rule::NEW
};

/// The papers of a member of some kind that were there by a day and were not found to be somebody else's or false.
fn papers<'m>(
    member: &Member<'m>,
    by: Date,
    as_of: Date,
    is: impl Fn(DocumentType) -> bool,
) -> impl Iterator<Item = (usize, &'m Document<'m>)> {
    live(&member.person.documents, as_of).filter(move |(_, paper)| {
        let void = paper.verification.val().is_some_and(|how| how.is_void());
        let there = paper.issued_on.val().is_none_or(|on| on <= by);
        paper.kind.val().is_some_and(&is) && there && !void
    })
}
