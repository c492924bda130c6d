//! The declaration of will: that there is one, of each adult, by somebody who can decide, and still held on the day.

use super::{declared, needs_will};
use crate::codes::CapacityOutcome;
use crate::facts::live;
use crate::findings::{Arg, Check, Gate, Rule, cite};
use crate::model::Case;
use crate::rules::Cx;

/// Each adult has declared, and not taken back, that they want to return.
pub static VOL_001: Rule = Rule {
    code: "VOL-001",
    name: "return-without-declaration",
    gates: &[Gate::G3],
    grade: "V",
    sources: &[
        cite("S01", "", "V"),
        cite("S34", "Thailand", "V"),
        cite("A8", "objective 21(b)", "V"),
    ],
    args: &["defect"],
    params: &["obligation_is_voluntary"],
    check: Check::Member(|cx, member| {
        if !needs_will(cx) || member.is_child_on(cx.due) {
            return;
        }
        let Some((place, told)) = declared(cx, member) else {
            return cx.fail(member.at(), [Arg::Code("none")]);
        };
        if told.revoked_on.val().is_some_and(|on| on.date() <= cx.due) {
            let at = Case::at().declarations().i(place).revoked_on();
            cx.fail(at, [Arg::Code("revoked")]);
        }
    }),
    ..Rule::NEW
};

/// On the day of departure each adult says once more that they want to go.
pub static VOL_006: Rule = Rule {
    code: "VOL-006",
    name: "will-not-reconfirmed-at-departure",
    gates: &[Gate::G4],
    grade: "V",
    sources: &[
        cite("S10", "", "V"),
        cite("S28", "", "V"),
        cite("S32", "", "V"),
    ],
    args: &["defect"],
    params: &["obligation_is_voluntary"],
    check: Check::Member(|cx, member| {
        if !needs_will(cx) || member.is_child_on(cx.due) {
            return;
        }
        // Without a declaration there is nothing to confirm: that is told at clearance.
        let Some((place, told)) = declared(cx, member) else {
            return cx.skip();
        };
        let at = Case::at().declarations().i(place).reconfirmed_on();
        match told.reconfirmed_on.val().map(|on| on.date()) {
            None => cx.fail(at, [Arg::Code("none")]),
            Some(on) if on < cx.due => cx.fail(at, [Arg::Code("before")]),
            Some(on) if on > cx.due => cx.fail(at, [Arg::Code("after")]),
            Some(_) => {}
        }
    }),
    ..Rule::NEW
};

/// Where somebody doubted that a person can decide, a qualified professional has assessed it before the declaration.
pub static VOL_015: Rule = Rule {
    code: "VOL-015",
    name: "doubted-capacity-not-assessed",
    gates: &[Gate::G3],
    grade: "V",
    sources: &[cite("S01", "", "V")],
    args: &["defect"],
    check: Check::Member(|cx, member| {
        use CapacityOutcome::{Deferred, Undetermined};
        let Some(protection) = cx.case.protection.get() else {
            return;
        };
        let said = declared(cx, member).and_then(|(_, told)| told.on.val());
        for (place, assessment) in live(&protection.capacity, cx.as_of) {
            if assessment.member.text().is_none() || assessment.member.text() != member.id() {
                continue;
            }
            let at = Case::at().protection().capacity().i(place);
            let late = match (assessment.on.val(), said) {
                (Some(on), Some(said)) => on.date() > said.date(),
                _ => false,
            };
            match assessment.outcome.val() {
                None | Some(Deferred | Undetermined) => cx.fail(at.outcome(), [Arg::Code("open")]),
                Some(_) if assessment.qualified.val() == Some(false) => {
                    cx.fail(at.qualified(), [Arg::Code("unqualified")]);
                }
                Some(_) if late => cx.fail(at.on(), [Arg::Code("late")]),
                Some(_)
                    if assessment.qualified.is_empty() && assessment.qualification.is_empty() =>
                {
                    cx.skip();
                }
                Some(_) => {}
            }
        }
    }),
    ..Rule::NEW
};

/// A forced return is no voluntary one, whatever was signed.
pub static VOL_018: Rule = Rule {
    code: "VOL-018",
    name: "forced-return-with-declaration",
    grade: "I",
    sources: &[cite("D1", "", "I")],
    check: Check::Case(|cx| {
        if !cx
            .case
            .return_type
            .val()
            .is_some_and(|kind| kind.is_forced())
        {
            return;
        }
        if let Some(place) = standing(cx) {
            cx.fail_with(
                Case::at().return_type(),
                Case::at().declarations().i(place),
                [],
            );
        }
    }),
    ..Rule::NEW
};

/// The first declaration that was not revoked.
fn standing(cx: &Cx<'_, '_>) -> Option<usize> {
    live(&cx.case.declarations, cx.as_of)
        .find(|(_, told)| {
            let revoked = told.revoked_on.val();
            revoked.is_none_or(|on| on.date() > cx.as_of)
        })
        .map(|(place, _)| place)
}
