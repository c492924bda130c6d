//! Papers without which nobody leaves, and what proves that somebody did.

use smallvec::SmallVec;

use super::papers;
use crate::codes::{Country, DocumentType, RequestKind, RequestOutcome, TravelEventKind};
use crate::facts::{Member, concerns, live, trip};
use crate::findings::{Arg, Check, Gate, Rule, Severity, cite};
use crate::model::Case;
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
        let lands = cx.facts.trip(member).ends(cx.due);
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
pub(in crate::rules) fn exit_allowed(
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
        // The order of papers decides nothing.
        let (mut any, mut undated, mut issued, mut ticket_first) = (false, false, false, false);
        for (_, paper) in papers(member, cx.as_of, cx.as_of, DocumentType::is_travel_document) {
            match paper.issued_on.val() {
                Some(on) if on <= booked => return,
                Some(_) => {}
                None => undated = true,
            }
            any = true;
            if let Some(issuer) = paper.issuer.val().and_then(|issuer| issuer.country()) {
                issued = true;
                ticket_first |= wants_ticket(cx, Some(issuer));
            }
        }
        if undated {
            return cx.skip();
        }
        if ticket_first || (!issued && wants_ticket(cx, None)) {
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
pub(in crate::rules) fn wants_ticket(cx: &Cx<'_, '_>, issuer: Option<Country>) -> bool {
    let origin = cx.case.origin.get().and_then(|origin| origin.country.val());
    let ticket_first = cx.params.countries(Param::ConsulateRequiresTicket);
    issuer
        .or(origin)
        .is_some_and(|of| ticket_first.contains(&of))
}

/// The travel documents of a person that were there by the day of the gate, with their places and last days.
pub(in crate::rules) fn travel_papers(
    cx: &Cx<'_, '_>,
    member: &Member<'_>,
) -> impl Iterator<Item = (usize, Option<Date>)> {
    papers(member, cx.due, cx.as_of, DocumentType::is_travel_document)
        .map(|(place, paper)| (place, paper.expires_on.val()))
}

/// That somebody left is shown by more than a ticket.
pub static DOC_016: Rule = Rule {
    code: "DOC-016",
    name: "departure-not-proven",
    severity: Severity::Warning,
    gates: &[Gate::G7],
    grade: "V",
    sources: &[cite("A3", "France R711-1 and R711-2; Germany 86a(2)", "V")],
    check: Check::Case(|cx| {
        if cx.opened_after_return() {
            return;
        }
        let events = cx.case.travel.get().map(|travel| &travel.events);
        let mut bare: SmallVec<[usize; 2]> = SmallVec::new();
        for member in cx.facts.members() {
            let (mut left, mut proven) = (None, false);
            for (place, event) in events.into_iter().flat_map(|all| live(all, cx.as_of)) {
                let departed = event.kind.val() == Some(TravelEventKind::Departed);
                let arrived = matches!(
                    event.kind.val(),
                    Some(TravelEventKind::Arrived | TravelEventKind::Received)
                );
                if (departed || arrived) && concerns(&event.members, member.id()) {
                    // What cannot be read is told elsewhere; it is a proof of some kind.
                    proven |= event.proofs.has_any();
                    left = left.or(departed.then_some(place));
                }
            }
            if let Some(place) = left.filter(|place| !proven && !bare.contains(place)) {
                bare.push(place);
            }
        }
        for place in bare {
            cx.fail(Case::at().travel().events().i(place).proofs(), []);
        }
    }),
    ..Rule::NEW
};
