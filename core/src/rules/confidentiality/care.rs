//! Care for the data: who looks, who asks, what is mended.

use super::section_of;
use crate::codes::{CodeList, CorrectionAction, RequestKind, RequestOutcome};
use crate::facts::live;
use crate::findings::{Arg, Check, Gate, Rule, Severity, cite};
use crate::model::{Case, Disclosure, Request};
use crate::programme::Param;
use crate::rules::Cx;

/// Everybody sees what their work needs, and it is known who looked.
pub static CNF_008: Rule = Rule {
    code: "CNF-008",
    name: "access-beyond-need-to-know",
    grade: "V/I",
    sources: &[
        cite("S18", "", "V"),
        cite("A3", "FR R142-36", "V"),
        cite("D1", "rules of this rulebook's own", "I"),
    ],
    args: &["defect", "section"],
    params: &["need_to_know"],
    check: Check::Case(|cx| {
        for (place, access) in live(&cx.case.accesses, cx.as_of) {
            let at = Case::at().accesses().i(place);
            if access.by.is_empty() {
                cx.fail(at.by(), [Arg::Code("user"), Arg::None]);
            }
            if access.purpose.is_empty() {
                cx.fail(at.purpose(), [Arg::Code("purpose"), Arg::None]);
            }
            let Some(role) = access.role.val() else {
                cx.skip();
                continue;
            };
            let needed = cx.params.word_table(Param::NeedToKnow, role.code());
            // A role without a row sees all.
            if needed.is_empty() {
                continue;
            }
            for (seen, section) in access.sections.each() {
                let code = section.code();
                if !needed.iter().any(|word| **word == *code) {
                    let at = at.sections().i(seen);
                    cx.fail(at, [Arg::Code("section"), Arg::Code(code)]);
                }
            }
        }
    }),
    ..Rule::NEW
};

/// Whoever asks what is held about them gets an answer.
pub static CNF_013: Rule = Rule {
    code: "CNF-013",
    name: "data-request-not-answered",
    severity: Severity::Warning,
    grade: "V/I",
    sources: &[
        cite("S17", "principle 7", "V"),
        cite("A15", "CH-Gambia 14(h)-(j), CH-Cameroon 16", "V"),
        cite("D1", "rules of this rulebook's own", "I"),
    ],
    args: &["defect", "limit"],
    params: &["data_request_answer_cd"],
    check: Check::Case(|cx| {
        use RequestKind::{DataAccess, DataCorrection, DataErasure};
        for (place, request) in live(&cx.case.requests, cx.as_of) {
            let mends = match request.kind.val() {
                Some(DataAccess) => false,
                Some(DataCorrection | DataErasure) => true,
                _ => continue,
            };
            let at = Case::at().requests().i(place);
            let came = match request.answered_on.val() {
                Some(on) => on <= cx.as_of,
                None => request.outcome.val().is_some(),
            };
            if came {
                if request.outcome.is_empty() {
                    cx.fail(at.outcome(), [Arg::Code("outcome"), Arg::None]);
                } else if mends && is_granted(request) && !is_mended(cx, request) {
                    cx.fail(at.outcome(), [Arg::Code("not_done"), Arg::None]);
                }
                continue;
            }
            let Some(limit) = cx.number(Param::DataRequestAnswerCd) else {
                return;
            };
            let asked = request.on.val().map(|on| on.date());
            match request.due_on.val().or(asked.map(|on| on.plus_days(limit))) {
                None => cx.skip(),
                Some(due) if due < cx.as_of => {
                    cx.fail(at.on(), [Arg::Code("late"), Arg::Int(limit)]);
                }
                Some(_) => {}
            }
        }
    }),
    ..Rule::NEW
};

fn is_granted(request: &Request<'_>) -> bool {
    matches!(
        request.outcome.val(),
        Some(RequestOutcome::Granted | RequestOutcome::PartlyGranted)
    )
}

/// Whether what was granted to the person was done: a correction says so, or the data are gone.
fn is_mended(cx: &Cx<'_, '_>, request: &Request<'_>) -> bool {
    let id = request.id.text();
    let gone = cx
        .case
        .retention
        .get()
        .and_then(|retention| retention.done_on.val());
    gone.is_some_and(|on| on <= cx.as_of)
        || live(&cx.case.corrections, cx.as_of).any(|(_, one)| {
            let done = !matches!(one.action.val(), None | Some(CorrectionAction::Pending));
            id.is_some() && one.request.text() == id && done
        })
}

/// Somebody looks over the data before a step that cannot be taken back.
pub static CNF_014: Rule = Rule {
    code: "CNF-014",
    name: "data-not-reviewed-at-gate",
    severity: Severity::Info,
    grade: "V",
    sources: &[cite("S17", "principle 3", "V")],
    args: &["gate"],
    params: &["review_gates"],
    check: Check::Case(|cx| {
        let wanted = cx.params.words(Param::ReviewGates);
        if wanted.is_empty() || cx.opened_after_return() {
            return;
        }
        for word in wanted {
            let Some(gate) = Gate::parse(word) else {
                continue;
            };
            if cx.facts.passed(gate).is_none() && !cx.attempts(gate) {
                continue;
            }
            let looked = live(&cx.case.reviews, cx.as_of)
                .any(|(_, review)| review.gate.val().is_some_and(|at| at.code() == gate.code()));
            if !looked {
                cx.fail(Case::at().reviews(), [Arg::Code(gate.code())]);
            }
        }
    }),
    ..Rule::NEW
};

/// What is wrong is mended, and whoever was told it is told so.
pub static CNF_021: Rule = Rule {
    code: "CNF-021",
    name: "wrong-datum-not-mended",
    grade: "V",
    sources: &[
        cite("A15", "CH-Cameroon 16", "V"),
        cite("A15", "CH-Gambia 14(f)", "V"),
    ],
    args: &["defect"],
    check: Check::Case(|cx| {
        let case = cx.case;
        for (place, wrong) in live(&case.corrections, cx.as_of) {
            let at = Case::at().corrections().i(place);
            let found = wrong.on.val().map(|on| on.date());
            match wrong.action.val() {
                None | Some(CorrectionAction::Pending) => {
                    match found {
                        None => cx.skip(),
                        // The day on which it is found is left to mend it.
                        Some(on) if on < cx.as_of => {
                            cx.fail(at.action(), [Arg::Code("pending")]);
                        }
                        Some(_) => {}
                    }
                    continue;
                }
                Some(CorrectionAction::Kept) => {
                    if wrong.unlawful.val() == Some(true) {
                        cx.fail(at.action(), [Arg::Code("kept")]);
                    }
                    continue;
                }
                Some(_) => {}
            }
            let Some(path) = wrong.path.text() else {
                cx.skip();
                continue;
            };
            let untold = live(&case.disclosures, found.unwrap_or(cx.as_of)).find(|(_, one)| {
                holds(one, path)
                    && one
                        .recipient
                        .text()
                        .is_some_and(|to| !wrong.told.iter().any(|told| told == to))
            });
            if let Some((told, _)) = untold {
                let related = Case::at().disclosures().i(told).recipient();
                cx.fail_with(at.told(), related, [Arg::Code("told")]);
            }
        }
    }),
    ..Rule::NEW
};

/// Whether a disclosure held what stands at a path.
fn holds(disclosure: &Disclosure<'_>, path: &str) -> bool {
    let by_path = disclosure.paths.iter().any(|sent| {
        let sent = sent.as_str();
        path.starts_with(sent) || sent.starts_with(path)
    });
    by_path
        || section_of(path)
            .is_some_and(|section| disclosure.fields.iter().any(|one| *one == section))
}
