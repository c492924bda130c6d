//! What is asked of consulates and authorities, and what people are told to bring.

use super::pair;
use crate::codes::{CounsellingTopic, RequestKind};
use crate::facts::{concerns, live, when};
use crate::findings::{Arg, Check, Gate, Rule, Severity, cite};
use crate::model::{Case, Request};
use crate::programme::Param;
use crate::values::Date;

/// A consulate is asked as long before the flight as it wants to be.
pub static DOC_008: Rule = Rule {
    code: "DOC-008",
    name: "consulate-asked-too-late",
    severity: Severity::Warning,
    gates: &[Gate::G4],
    grade: "V",
    sources: &[
        cite("S30", "", "V"),
        cite("A15", "agreements with countries of return", "V"),
    ],
    args: &["limit"],
    params: &["consulate_notice_wd"],
    check: Check::Member(|cx, member| {
        if cx.opened_after_return() {
            return;
        }
        let first = live(&cx.case.requests, cx.as_of)
            .filter(|(_, request)| {
                request.kind.val() == Some(RequestKind::TravelDocument)
                    && concerns(&request.members, member.id())
            })
            .filter_map(|(place, request)| Some((request.on.val()?.date(), place, request)))
            .min_by_key(|(_, _, request)| when(*request));
        let Some((asked, place, request)) = first else {
            return;
        };
        let consulate = request.to.text().and_then(|to| cx.case.organisation(to));
        let country = request
            .country
            .val()
            .or_else(|| consulate?.country.val())
            .or_else(|| cx.case.origin.get()?.country.val());
        let Some(country) = country else {
            return cx.skip();
        };
        // No notice, no rule.
        let Some(limit) = cx.params.table(Param::ConsulateNoticeWd, country.alpha2()) else {
            return;
        };
        let leaves = cx.facts.trip(member).leaves(cx.due).date();
        // The day of the request counts, that of the flight does not.
        if cx.working_days(&cx.case.host, asked.plus_days(-1), leaves.plus_days(-1)) < limit {
            cx.fail(Case::at().requests().i(place).on(), [Arg::Int(limit)]);
        }
    }),
    ..Rule::NEW
};

/// Nobody waits for a paper without somebody asking where it is.
pub static DOC_010: Rule = Rule {
    code: "DOC-010",
    name: "document-request-pending-too-long",
    severity: Severity::Warning,
    grade: "V",
    sources: &[
        cite("S38", "", "V"),
        cite("A15", "agreements with countries of return", "V"),
    ],
    args: &["unit", "limit"],
    params: &[
        "document_pending_cd",
        "origin_answer_wd",
        "interview_wd",
        "lp_issue_wd",
        "lp_extend_wd",
    ],
    check: Check::Case(|cx| {
        // A closed case waits for nothing.
        if !cx.case.requests.has_any() || cx.facts.passed(Gate::G7).is_some() {
            return;
        }
        let facts = cx.facts;
        for (place, request) in live(&cx.case.requests, cx.as_of) {
            let answered = request.answered_on.val().is_some_and(|on| on <= cx.as_of)
                || (request.answered_on.val().is_none() && request.outcome.val().is_some());
            let Some((step, asked)) = step(request).filter(|_| !answered) else {
                continue;
            };
            // Nobody waits who has left, withdrew or died.
            let waits = facts.active().any(|member| {
                concerns(&request.members, member.id()) && member.passed(Gate::G4).is_none()
            });
            if !waits {
                continue;
            }
            let at = Case::at().requests().i(place);
            if let Some(due) = request.due_on.val() {
                if due < cx.as_of {
                    cx.fail(at.due_on(), [Arg::Code("day"), Arg::None]);
                }
                continue;
            }
            let agreed = step.and_then(|param| {
                let (host, origin) = pair(cx)?;
                cx.params.pair(param, host, origin)
            });
            if let Some(limit) = agreed {
                if cx.working_days(&cx.case.host, asked, cx.as_of) > limit {
                    cx.fail(at.on(), [Arg::Code("working"), Arg::Int(limit)]);
                }
            } else if let Some(limit) = cx.number(Param::DocumentPendingCd)
                && cx.as_of.days_since(asked) > limit
            {
                cx.fail(at.on(), [Arg::Code("calendar"), Arg::Int(limit)]);
            }
        }
    }),
    ..Rule::NEW
};

/// The clock of a request that is about papers, and when it began; nothing for requests of another kind.
fn step(request: &Request<'_>) -> Option<(Option<Param>, Date)> {
    use RequestKind::{
        ConsularInterview, ExitAuthorisation, IdentityConfirmation, ProofOfAdmission, TransitVisa,
        TravelDocument, TravelDocumentExtension,
    };
    let clock = match request.kind.val()? {
        IdentityConfirmation => Some(Param::OriginAnswerWd),
        ConsularInterview => Some(Param::InterviewWd),
        TravelDocument => Some(Param::LpIssueWd),
        TravelDocumentExtension => Some(Param::LpExtendWd),
        ExitAuthorisation | TransitVisa | ProofOfAdmission => None,
        _ => return None,
    };
    Some((clock, request.on.val()?.date()))
}

/// People are told which papers will be worth something at home.
pub static DOC_014: Rule = Rule {
    code: "DOC-014",
    name: "not-told-to-bring-papers",
    severity: Severity::Info,
    gates: &[Gate::G3],
    grade: "V",
    sources: &[cite("S28", "", "V")],
    check: Check::Member(|cx, member| {
        // Adults, and children alone: parents bring the papers of their children.
        if cx.opened_after_return() || (member.is_child_on(cx.due) && !member.is_alone_on(cx.due)) {
            return;
        }
        let told = live(&cx.case.counselling, cx.as_of).any(|(_, session)| {
            concerns(&session.members, member.id())
                && session
                    .topics
                    .iter()
                    .any(|topic| *topic == CounsellingTopic::BringPapers)
        });
        if !told {
            cx.fail(member.at(), []);
        }
    }),
    ..Rule::NEW
};
