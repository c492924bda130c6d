//! Whether the return is safe for the child.

use super::records::records;
use crate::facts::concerns;
use crate::findings::{Arg, Check, Gate, Rule, cite};
use crate::model::Case;

/// Safety was looked at with the child in mind, and the answer was yes.
pub static CHI_014: Rule = Rule {
    code: "CHI-014",
    name: "return-unsafe-for-child",
    gates: &[Gate::G3],
    grade: "V",
    sources: &[cite("S25", "148(a)", "V"), cite("A9", "148(a)", "V")],
    args: &["defect"],
    check: Check::Member(|cx, child| {
        let due = cx.due;
        if !child.is_child_on(due) {
            return;
        }
        let found = records(cx, |protection| &protection.safety)
            .filter(|(_, one)| concerns(&one.members, child.id()))
            .filter(|(_, one)| one.on.val().is_none_or(|on| on.date() <= due))
            .filter(|(_, one)| {
                one.child_specific.val() == Some(true) || !one.safe_for_child.is_empty()
            })
            // Of several at one time, one by which it is not safe.
            .max_by_key(|(_, one)| {
                let unsafe_for = one.safe_for_child.val() != Some(true);
                (one.on.val().map(|on| on.key()), unsafe_for, one.id.text())
            });
        match found {
            Some((place, one)) if one.safe_for_child.val() != Some(true) => {
                let at = Case::at().protection().safety().i(place).safe_for_child();
                cx.fail(at, [Arg::Code("unsafe")]);
            }
            Some(_) => {}
            None if child.is_alone_on(due) => cx.fail(child.at(), [Arg::Code("none")]),
            // Parents weigh what they know; that nobody wrote it down is no reason to stop a family.
            None => cx.skip(),
        }
    }),
    ..Rule::NEW
};
