//! Who counsels, whom, and what is promised there.

use super::{asks_will, is_spoken_for, sessions};
use crate::codes::{SessionKind, SessionMode};
use crate::facts::{Member, live};
use crate::findings::{Arg, Check, Gate, Rule, Severity, cite};
use crate::model::Case;
use crate::rules::Cx;
use crate::rules::entitlements::most;

/// Whoever counsels does not carry handcuffs.
pub static VOL_021: Rule = Rule {
    code: "VOL-021",
    name: "counselled-by-enforcement",
    severity: Severity::Warning,
    gates: &[Gate::G3],
    grade: "I",
    sources: &[cite("S21", "65-66", "I")],
    check: Check::Case(|cx| {
        if !asks_will(cx) {
            return;
        }
        let case = cx.case;
        for (place, session) in live(&case.counselling, cx.due) {
            let before = matches!(
                session.kind.val(),
                None | Some(SessionKind::Information | SessionKind::Return)
            );
            let Some(by) = session.by.text().filter(|_| before) else {
                continue;
            };
            let mut all = case.organisations.iter();
            let office = all.find(|office| office.id.text() == Some(by));
            match office.and_then(|office| office.enforcement.val()) {
                Some(true) => cx.fail(Case::at().counselling().i(place).by(), []),
                Some(false) => {}
                None => cx.skip(),
            }
        }
    }),
    ..Rule::NEW
};

/// A decision of one person needs a talk with that person.
pub static VOL_022: Rule = Rule {
    code: "VOL-022",
    name: "only-group-sessions",
    gates: &[Gate::G3],
    grade: "V/I",
    sources: &[cite("S01", "", "V"), cite("D1", "", "I")],
    check: Check::Member(|cx, member| {
        if !asks_will(cx) || is_spoken_for(member, cx.due) {
            return;
        }
        match only_in_groups(cx, member) {
            Some(true) => cx.fail(member.at(), []),
            Some(false) => {}
            None => cx.skip(),
        }
    }),
    ..Rule::NEW
};

/// Whether somebody was spoken with, and only in a group; nothing where a session does not tell.
pub(super) fn only_in_groups(cx: &Cx<'_, '_>, member: &Member<'_>) -> Option<bool> {
    let (mut group, mut untold) = (false, false);
    for (_, session) in sessions(cx, member) {
        match session.mode.val() {
            Some(SessionMode::Group) => group = true,
            Some(_) => return Some(false),
            None => untold = true,
        }
    }
    (!untold).then_some(group)
}

/// What is promised is what may be paid, and depends on funds.
pub static VOL_023: Rule = Rule {
    code: "VOL-023",
    name: "promise-that-may-not-be-kept",
    severity: Severity::Warning,
    gates: &[Gate::G3],
    grade: "V",
    sources: &[cite("S39", "", "V"), cite("S28", "", "V")],
    args: &["defect", "cap"],
    check: Check::Case(|cx| {
        let case = cx.case;
        for (place, promise) in live(&case.promises, cx.due) {
            let at = Case::at().promises().i(place);
            let journey = promise
                .component
                .val()
                .is_some_and(|of| of.is_pre_arrival());
            if !journey && promise.conditional_on_funds.val() != Some(true) {
                cx.fail(at.conditional_on_funds(), [Arg::Code("unconditional")]);
            }
            let (Some(component), Some(amount)) = (promise.component.val(), promise.amount.get())
            else {
                continue;
            };
            let Some((cap, currency)) = most(cx, component, &promise.members) else {
                continue;
            };
            match amount.in_currency(currency) {
                Some(minor) if minor > cap => {
                    cx.fail(at.amount(), [Arg::Code("over"), Arg::Money(cap, currency)]);
                }
                Some(_) => {}
                None => cx.skip(),
            }
        }
    }),
    ..Rule::NEW
};
