//! What is still open before another authority: remedies against a removal, applications to stay.

use super::{claim, is_said};
use crate::codes::{AsylumStatus, ProcedureStatus};
use crate::facts::live;
use crate::findings::{Arg, Check, Gate, Rule, Severity, cite};
use crate::model::Case;

/// Nobody is removed while a court or an authority may still say otherwise.
pub static NRF_016: Rule = Rule {
    code: "NRF-016",
    name: "forced-return-with-remedy-open",
    gates: &[Gate::G3],
    grade: "V",
    sources: &[
        cite("S22", "objective 21(e)", "V"),
        cite("A8", "objective 21(e)", "V"),
    ],
    args: &["state"],
    check: Check::Member(|cx, member| {
        if !cx
            .case
            .return_type
            .val()
            .is_some_and(|kind| kind.is_forced())
        {
            return;
        }
        let due = cx.due;
        for (place, status) in live(&member.person.status, cx.as_of) {
            let Some(decision) = status.return_decision.get() else {
                continue;
            };
            let at = member.at().status().i(place).return_decision().inner();
            for (remedy, one) in live(&decision.remedies, cx.as_of) {
                let at = at.remedies().i(remedy).status();
                if one.outcome_on.val().is_some_and(|on| on <= due) {
                    continue;
                }
                match one.status.val() {
                    Some(ProcedureStatus::Pending) => cx.fail(at, [Arg::Code("pending")]),
                    Some(ProcedureStatus::Open)
                        if one.until.val().is_none_or(|until| due <= until) =>
                    {
                        cx.fail(at, [Arg::Code("open")]);
                    }
                    Some(_) => {}
                    None => cx.skip(),
                }
            }
        }
        // A claim that was refused and can still be taken to a court.
        if let Some((place, claim)) = claim(cx, member)
            && claim.status.val() == Some(AsylumStatus::RejectedAppealable)
        {
            cx.fail(member.at().asylum().i(place).status(), [Arg::Code("open")]);
        }
    }),
    ..Rule::NEW
};

/// Other applications to stay are looked for, and what is pending is known before the person leaves.
pub static NRF_018: Rule = Rule {
    code: "NRF-018",
    name: "stay-application-pending",
    severity: Severity::Warning,
    gates: &[Gate::G3],
    grade: "V",
    sources: &[cite("A3", "FI 1250/2025 s 2", "V")],
    args: &["defect"],
    check: Check::Member(|cx, member| {
        let Some(protection) = cx.case.protection.get() else {
            return cx.skip();
        };
        let only = cx.facts.members().len() == 1;
        let mut any = false;
        for (place, one) in live(&protection.stay_applications, cx.due) {
            let of = one.member.text();
            if !(of.is_some() && of == member.id() || of.is_none() && only) {
                continue;
            }
            any = true;
            let at = Case::at().protection().stay_applications().i(place);
            let decided = one.outcome_on.val().is_some_and(|on| on <= cx.due);
            match one.status.val() {
                Some(ProcedureStatus::Pending) if !decided => {
                    cx.fail(at.status(), [Arg::Code("pending")]);
                }
                Some(_) => {}
                None => cx.skip(),
            }
            if !is_said(&one.checked_by) && !one.checked_by.is_bad() {
                cx.fail(at.checked_by(), [Arg::Code("unchecked")]);
            }
        }
        // Nothing on record: nobody says whether anybody looked.
        if !any {
            cx.skip();
        }
    }),
    ..Rule::NEW
};
