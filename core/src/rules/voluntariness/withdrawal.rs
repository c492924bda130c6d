//! Free to change one's mind.

use crate::facts::live;
use crate::findings::{Arg, Check, Rule, cite};
use crate::model::Case;

/// Whoever no longer wants to return is let go: at any time before departure, in any form, without reason or price.
pub static VOL_007: Rule = Rule {
    code: "VOL-007",
    name: "withdrawal-not-respected",
    grade: "V/I",
    sources: &[cite("S10", "", "V"), cite("S28", "", "V")],
    args: &["defect"],
    check: Check::Case(|cx| {
        for (place, withdrawal) in live(&cx.case.withdrawals, cx.as_of) {
            let at = Case::at().withdrawals().i(place);
            if withdrawal.reason_demanded.val() == Some(true) {
                cx.fail(at.reason_demanded(), [Arg::Code("reason")]);
            }
            if withdrawal.cost_charged.val() == Some(true) {
                cx.fail(at.cost_charged(), [Arg::Code("cost")]);
            }
            if withdrawal.services_withdrawn.val() == Some(true) {
                cx.fail(at.services_withdrawn(), [Arg::Code("services")]);
            }
            let Some(on) = withdrawal.on.val().map(|on| on.date()) else {
                cx.skip();
                continue;
            };
            match withdrawal.accepted_on.val() {
                // On the very day it may still be on its way.
                None if cx.as_of > on => cx.fail(at.accepted_on(), [Arg::Code("not_accepted")]),
                Some(accepted) if accepted > on.plus_days(1) => {
                    cx.fail(at.accepted_on(), [Arg::Code("late")]);
                }
                _ => {}
            }
        }
    }),
    ..Rule::NEW
};
