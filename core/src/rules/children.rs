//! CHI: children. Page: core/rulebook/children.md.

use crate::codes::{BestInterestsKind, BestInterestsOutcome};
use crate::facts::live;
use crate::findings::{Check, Gate, Rule, cite};

/// A child alone returns only after a determination of its best interests has decided so.
pub static CHI_001: Rule = Rule {
    code: "CHI-001",
    name: "unaccompanied-child-without-decision",
    gates: &[Gate::G3],
    grade: "V",
    sources: &[
        cite("S02", "6.1-6.2", "V"),
        cite("S19", "", "V"),
        cite("S24", "49-51", "V"),
        cite("A8", "objective 21(g)", "V"),
    ],
    check: Check::Member(|cx, child| {
        if !child.is_alone_on(cx.due) {
            return;
        }
        let Some(protection) = cx.case.protection.get() else {
            return cx.fail(child.at(), []);
        };
        let decided = live(&protection.best_interests, cx.as_of).any(|(_, decision)| {
            decision.member.text() == child.id()
                && decision.kind.val() == Some(BestInterestsKind::Bid)
                && decision.outcome.val() == Some(BestInterestsOutcome::Return)
                && decision.decided_on.val().is_some_and(|on| on <= cx.due)
        });
        if !decided {
            cx.fail(child.at(), []);
        }
    }),
    ..Rule::NEW
};
