//! Where a referral stands: the steps in their order, an answer in time, an end before the case ends.

use super::{outgoing, sent_on};
use crate::codes::{ClosureReason, ReferralStatus};
use crate::findings::{Arg, Check, Gate, Rule, Severity, cite};
use crate::model::{Case, Referral};
use crate::programme::Param;
use crate::record::Entry;
use crate::rules::Cx;
use crate::values::Date;

/// A referral waits, is accepted or declined, and is completed where it was accepted.
pub static REF_003: Rule = Rule {
    code: "REF-003",
    name: "referral-status-out-of-order",
    grade: "V/I",
    sources: &[
        cite("S42", "workflow", "V"),
        cite("D1", "rules of this rulebook's own", "I"),
    ],
    args: &["defect"],
    check: Check::Case(|cx| {
        use ReferralStatus::{Accepted, Completed, Declined, DeclinedByPerson, Expired, Pending};
        for (place, one) in outgoing(cx.case, cx.as_of) {
            let by_now = |on: Option<Date>| on.filter(|on| *on <= cx.as_of);
            let answered = by_now(one.answered_on.val());
            let completed = by_now(one.completed_on.val());
            let Some(status) = one.status.val() else {
                cx.skip();
                continue;
            };
            let at = Case::at().referrals().i(place);
            match status {
                Pending if answered.is_some() || completed.is_some() => {
                    cx.fail(at.status(), [Arg::Code("answered")]);
                }
                Declined | DeclinedByPerson | Expired if completed.is_some() => {
                    cx.fail(at.status(), [Arg::Code("not_taken")]);
                }
                Accepted if completed.is_some() => {
                    cx.fail(at.status(), [Arg::Code("done")]);
                }
                Completed if completed.is_none() || answered.is_none() => cx.skip(),
                _ => {}
            }
            let after = |first: Option<Date>, then: Option<Date>| {
                first.zip(then).is_some_and(|(first, then)| then < first)
            };
            if after(sent_on(one), answered) {
                cx.fail(at.answered_on(), [Arg::Code("answer_first")]);
            }
            if after(answered.or(sent_on(one)), completed) {
                cx.fail(at.completed_on(), [Arg::Code("end_first")]);
            }
        }
    }),
    ..Rule::NEW
};

/// A referral that nobody answers is taken to the next level.
pub static REF_004: Rule = Rule {
    code: "REF-004",
    name: "referral-unanswered",
    severity: Severity::Warning,
    grade: "I",
    sources: &[cite("D1", "rules of this rulebook's own", "I")],
    args: &["days", "limit"],
    params: &["referral_answer_wd"],
    check: Check::Case(|cx| {
        for (place, one) in outgoing(cx.case, cx.as_of) {
            let escalated = one.escalated_on.val().is_some_and(|on| on <= cx.as_of);
            if !waits(one, cx.as_of) || escalated {
                continue;
            }
            let Some(sent) = sent_on(one) else {
                cx.skip();
                continue;
            };
            let Some(limit) = cx.number(Param::ReferralAnswerWd) else {
                return;
            };
            // What is still open when the case closes is for REF-005.
            let until = cx.facts.passed(Gate::G7).unwrap_or(cx.as_of);
            // Working days are never more than days.
            if until.days_since(sent) <= limit {
                continue;
            }
            let case = cx.case;
            let home = cx
                .facts
                .passed(Gate::Arrival)
                .is_some_and(|came| came <= sent);
            let side = if home { &case.origin } else { &case.host };
            let days = cx.working_days(side, sent, until);
            if days > limit {
                let at = Case::at().referrals().i(place).status();
                cx.fail(at, [Arg::Int(days), Arg::Int(limit)]);
            }
        }
    }),
    ..Rule::NEW
};

/// Whether a referral waited for its answer on a day.
fn waits(one: &Referral<'_>, day: Date) -> bool {
    one.status.val() == Some(ReferralStatus::Pending)
        && one.answered_on.val().is_none_or(|on| on > day)
        && !one.answered_on.is_bad()
}

/// Nobody falls between a case that is closed and a service that has not answered.
pub static REF_005: Rule = Rule {
    code: "REF-005",
    name: "closed-with-referral-pending",
    severity: Severity::Warning,
    gates: &[Gate::G7],
    grade: "I",
    sources: &[cite("D1", "rules of this rulebook's own", "I")],
    check: Check::Case(|cx| {
        use ClosureReason::{Deceased, Duplicate, NotDeparted, RegistrationError};
        let closure = cx.case.closure.get();
        let reason = closure.and_then(|closure| closure.reason.val());
        // Nobody is left who waits, or the case goes on elsewhere.
        if matches!(
            reason,
            Some(Deceased | Duplicate | NotDeparted | RegistrationError)
        ) {
            return;
        }
        for (place, one) in outgoing(cx.case, cx.due) {
            if waits(one, cx.due) {
                cx.fail(Case::at().referrals().i(place).status(), []);
            }
        }
    }),
    ..Rule::NEW
};

/// Who says no is not a failure of anybody.
pub static REF_009: Rule = Rule {
    code: "REF-009",
    name: "no-of-the-person-recorded-as-failure",
    severity: Severity::Info,
    grade: "V",
    sources: &[cite("S42", "service referral status", "V")],
    args: &["defect"],
    check: Check::Case(|cx| {
        use ReferralStatus::{Declined, DeclinedByPerson, Expired};
        for (place, one) in outgoing(cx.case, cx.as_of) {
            let at = Case::at().referrals().i(place);
            match one.status.val() {
                Some(Declined | Expired) if taken_back(cx, one) => {
                    cx.fail(at.status(), [Arg::Code("withdrawn")]);
                }
                Some(DeclinedByPerson) => {
                    let said = one.answered_on.val();
                    let pushed = one.escalated_on.val();
                    if said.zip(pushed).is_some_and(|(said, pushed)| said < pushed) {
                        cx.fail(at.escalated_on(), [Arg::Code("escalated")]);
                    }
                }
                _ => {}
            }
        }
    }),
    ..Rule::NEW
};

/// Whether the consent on which a referral rests was withdrawn while it waited.
fn taken_back(cx: &Cx<'_, '_>, one: &Referral<'_>) -> bool {
    let Some(id) = one.consent.text() else {
        return false;
    };
    let until = one.answered_on.val().unwrap_or(cx.as_of);
    let mut all = cx.case.consents.iter();
    let consent = all.find(|consent| consent.id() == Some(id) && !consent.is_voided());
    consent
        .and_then(|consent| consent.withdrawn_on.val())
        .is_some_and(|on| on <= until && sent_on(one).is_none_or(|sent| sent <= on))
}
