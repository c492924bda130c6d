//! A crisis of the mind, and what is signed in it.

use super::of;
use crate::codes::CapacityOutcome;
use crate::facts::live;
use crate::findings::{Check, Gate, Rule, cite};
use crate::model::Case;
use crate::values::Sure;

/// Nobody declares the will to return in the middle of a crisis.
pub static MED_010: Rule = Rule {
    code: "MED-010",
    name: "declared-in-acute-crisis",
    gates: &[Gate::G3],
    grade: "V/I",
    sources: &[cite("S01", "principle 1", "V"), cite("A1", "9(2)(a)", "V")],
    check: Check::Member(|cx, member| {
        if cx.opened_after_return() || member.id().is_none() {
            return;
        }
        let as_of = cx.as_of;
        let declared = live(&cx.case.declarations, as_of)
            .filter(|(_, one)| {
                let revoked = one.revoked_on.val().is_some_and(|on| on.date() <= as_of);
                one.member.text() == member.id() && !revoked
            })
            .filter_map(|(place, one)| Some((one.on.val()?, place)))
            .max_by_key(|(on, place)| (on.key(), *place));
        if let Some((said, place)) = declared {
            // What was found last by then, also on the same day; of several at one time, the crisis.
            let last = of(cx, member)
                .filter(|(_, record)| record.acute_crisis.val().is_some())
                .filter_map(|(found, record)| Some((record.on.val()?, found, record)))
                .filter(|(on, ..)| said.surely_before(*on) != Sure::Yes)
                .max_by_key(|(on, _, record)| (on.key(), record.acute_crisis.val()));
            let Some((since, found, _)) =
                last.filter(|(_, _, record)| record.acute_crisis.val() == Some(true))
            else {
                return;
            };
            let protection = cx.case.protection.get();
            let capable = protection.is_some_and(|all| {
                live(&all.capacity, cx.as_of).any(|(_, one)| {
                    let able = matches!(
                        one.outcome.val(),
                        Some(CapacityOutcome::Capable | CapacityOutcome::CapableWithSupport)
                    );
                    let between = one.on.val().is_some_and(|on| {
                        on.surely_before(since) != Sure::Yes && said.surely_before(on) != Sure::Yes
                    });
                    able && between && one.member.text() == member.id()
                })
            });
            if !capable {
                let at = Case::at().declarations().i(place);
                cx.fail_with(at, Case::at().medical().i(found).acute_crisis(), []);
            }
        }
    }),
    ..Rule::NEW
};
