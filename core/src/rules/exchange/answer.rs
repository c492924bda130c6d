//! Answers that one side owes the other.

use crate::codes::{
    DecisionKind, OrganisationRole, PackageDirection, RequestKind, RequestOutcome, TravelEventKind,
};
use crate::facts::{concerns, live, trip};
use crate::findings::{Arg, Check, Gate, Rule, Severity, cite};
use crate::model::{Case, TravelEvent};
use crate::programme::Param;
use crate::record::Loc;
use crate::rules::{Cx, needs};
use crate::values::Date;

/// Nobody who needs more than others gets a ticket before the other side has said that it can receive them.
pub static XCH_003: Rule = Rule {
    code: "XCH-003",
    name: "ticket-before-origin-accepted",
    gates: &[Gate::G3],
    grade: "V",
    sources: &[
        cite("S19", "", "V"),
        cite("A15", "CH-Cameroon 9, CH-Gambia 9", "V"),
    ],
    args: &["defect"],
    params: &["acceptance_for", "elderly_age", "large_family_size"],
    check: Check::Member(|cx, member| {
        if cx.opened_after_return() || super::one_office(cx) {
            return;
        }
        // Why somebody needs reception is protected: the finding does not repeat it.
        if needs::special_case(cx, member, cx.due).is_none() {
            return;
        }
        let (case, id) = (cx.case, member.id());
        let booked = trip::legs(case, id, cx.as_of)
            .filter_map(|(_, leg)| leg.booked_on.val())
            .min();
        let needed = booked.map_or(cx.due, |on| on.min(cx.due));
        let (mut late, mut open) = (false, false);
        let mut accepted = |on: Option<Date>| match on {
            Some(on) if on <= needed => true,
            Some(_) => {
                late = true;
                false
            }
            None => {
                open = true;
                false
            }
        };
        for (_, request) in live(&case.requests, cx.as_of) {
            let granted = matches!(
                request.outcome.val(),
                Some(RequestOutcome::Granted | RequestOutcome::PartlyGranted)
            );
            if request.kind.val() == Some(RequestKind::OriginAcceptance)
                && granted
                && concerns(&request.members, id)
                && accepted(request.answered_on.val())
            {
                return;
            }
        }
        for (_, package) in live(&case.packages, cx.as_of) {
            if package.direction.val() != Some(PackageDirection::OriginToHost)
                && package.accepted_on.val().is_some()
                && concerns(&package.members, id)
                && accepted(package.accepted_on.val())
            {
                return;
            }
        }
        if open {
            return cx.skip();
        }
        let defect = if late { "late" } else { "none" };
        cx.fail(member.at(), [Arg::Code(defect)]);
    }),
    ..Rule::NEW
};

/// Silence is not left standing: somebody takes it further, or the case is turned down openly.
pub static XCH_004: Rule = Rule {
    code: "XCH-004",
    name: "no-answer-and-nobody-asked-again",
    severity: Severity::Warning,
    grade: "V",
    sources: &[cite("S04", "retroactive case", "V")],
    args: &["action", "limit"],
    params: &["host_answer_cd", "no_answer_action"],
    check: Check::Case(|cx| {
        use RequestKind::{OriginAcceptance, RetroactiveConfirmation, ServiceConfirmation};
        let case = cx.case;
        let some = case.packages.has_any() || case.requests.has_any();
        // A closed case waits for nothing.
        if !some || cx.facts.passed(Gate::G7).is_some() {
            return;
        }
        let Some(limit) = cx.number(Param::HostAnswerCd) else {
            return;
        };
        let as_of = cx.as_of;
        for (place, request) in live(&case.requests, as_of) {
            let asks = matches!(
                request.kind.val(),
                Some(OriginAcceptance | RetroactiveConfirmation | ServiceConfirmation)
            );
            let came = match request.answered_on.val() {
                Some(on) => on <= as_of,
                None => request.outcome.val().is_some(),
            };
            if !asks || came || request.escalated_on.val().is_some_and(|on| on <= as_of) {
                continue;
            }
            let at = Case::at().requests().i(place);
            silent(
                cx,
                request.on.val().map(|on| on.date()),
                limit,
                at.on().loc(),
            );
        }
        if super::one_office(cx) {
            return;
        }
        for (place, package) in live(&case.packages, as_of) {
            let answers = [package.accepted_on.val(), package.rejected_on.val()];
            // Whoever has arrived needs no answer any more.
            let came = answers.iter().flatten().any(|on| *on <= as_of)
                || cx.facts.passed(Gate::Arrival).is_some()
                || taken_further(cx, package.id.text());
            if !came {
                let at = Case::at().packages().i(place);
                silent(
                    cx,
                    package.on.val().map(|on| on.date()),
                    limit,
                    at.on().loc(),
                );
            }
        }
    }),
    ..Rule::NEW
};

/// Whether a decision took the silence about a record to the next level.
fn taken_further(cx: &Cx<'_, '_>, record: Option<&str>) -> bool {
    record.is_some()
        && live(&cx.case.decisions, cx.as_of).any(|(_, decision)| {
            decision.kind.val() == Some(DecisionKind::Escalated) && decision.record.text() == record
        })
}

/// Judges one question without an answer.
fn silent(cx: &mut Cx<'_, '_>, asked: Option<Date>, limit: i64, at: Loc) {
    let Some(asked) = asked else {
        return cx.skip();
    };
    if cx.as_of.days_since(asked) > limit {
        let action = match cx.params.word(Param::NoAnswerAction) {
            Some("reject") => "reject",
            _ => "escalate",
        };
        cx.fail(at, [Arg::Code(action), Arg::Int(limit)]);
    }
}

/// The host side knows that somebody left, or did not and why.
pub static XCH_012: Rule = Rule {
    code: "XCH-012",
    name: "host-not-told-of-departure",
    severity: Severity::Warning,
    grade: "V/I",
    sources: &[
        cite("A3", "FI 854/2015 s 8 (repealed)", "V"),
        cite("D1", "rules of this rulebook's own", "I"),
    ],
    args: &["defect", "limit"],
    params: &["host_notice_cd"],
    check: Check::Case(|cx| {
        use TravelEventKind::{Departed, NoShow, NotDeparted};
        let Some(travel) = cx.case.travel.get() else {
            return;
        };
        for (place, event) in live(&travel.events, cx.as_of) {
            let failed = match event.kind.val() {
                Some(Departed) => false,
                Some(NoShow | NotDeparted) => true,
                _ => continue,
            };
            if is_told_by_host(cx, event) {
                continue;
            }
            let Some(limit) = cx.number(Param::HostNoticeCd) else {
                return;
            };
            let at = Case::at().travel().events().i(place);
            let Some(on) = event.on.val().map(|on| on.date()) else {
                cx.skip();
                continue;
            };
            match event.host_told_on.val() {
                Some(told) if told.days_since(on) > limit => {
                    cx.fail(at.host_told_on(), [Arg::Code("late"), Arg::Int(limit)]);
                }
                Some(_) => {}
                None if event.host_told_on.is_bad() => cx.skip(),
                None if cx.as_of.days_since(on) > limit => {
                    let defect = if failed { "failure" } else { "departure" };
                    cx.fail(at.host_told_on(), [Arg::Code(defect), Arg::Int(limit)]);
                }
                None => {}
            }
            // That a no-show has a reason is asked elsewhere.
            let silent = event.reason.is_empty() && event.text.is_empty();
            if event.kind.val() == Some(NotDeparted) && silent {
                cx.fail(at.reason(), [Arg::Code("reason"), Arg::Int(limit)]);
            }
        }
    }),
    ..Rule::NEW
};

/// Whether the one who reports it is on the host side: its office, or an authority of the country.
fn is_told_by_host(cx: &Cx<'_, '_>, event: &TravelEvent<'_>) -> bool {
    let Some(by) = event.by.text() else {
        return false;
    };
    let host = cx.case.host.get();
    if host.and_then(|side| side.office.text()) == Some(by) {
        return true;
    }
    cx.case.organisation(by).is_some_and(|office| {
        office.role.val() == Some(OrganisationRole::Authority)
            && office.country.val().is_some()
            && office.country.val() == host.and_then(|side| side.country.val())
    })
}
