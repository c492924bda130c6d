//! The child is heard, and never without its representative.

use super::records::{begins, guardians, latest};
use crate::facts::{concerns, live};
use crate::findings::{Arg, Check, Gate, Rule, Severity, cite};
use crate::model::Case;
use crate::programme::Param;

/// The views of a child are on record, weighed by age and maturity.
pub static CHI_008: Rule = Rule {
    code: "CHI-008",
    name: "child-not-heard",
    gates: &[Gate::G3],
    grade: "V/Vt",
    sources: &[
        cite("S02", "6.2", "V"),
        cite("A3", "Norway ss 81, 98e", "Vt"),
        cite("S50", "", "T"),
    ],
    args: &["defect", "age"],
    params: &["child_heard_from_age"],
    check: Check::Member(|cx, child| {
        if !child.is_child_on(cx.due) {
            return;
        }
        let Some((place, record, decided_on)) = latest(cx, child) else {
            return cx.skip();
        };
        let at = Case::at()
            .protection()
            .best_interests()
            .i(place)
            .child_views()
            .inner();
        let Some(views) = record.child_views.get() else {
            return cx.fail(at, [Arg::Code("none"), Arg::None]);
        };
        if let Some(heard) = views.heard_on.val() {
            if heard > decided_on {
                cx.fail(at.heard_on(), [Arg::Code("late"), Arg::None]);
            } else if views.views.text().is_none() {
                cx.fail(at.views(), [Arg::Code("none"), Arg::None]);
            } else if views.weighed_by_maturity.val() != Some(true) {
                cx.fail(
                    at.weighed_by_maturity(),
                    [Arg::Code("not_weighed"), Arg::None],
                );
            }
            return;
        }
        if views.not_heard_reason.text().is_none() {
            return cx.fail(at, [Arg::Code("none"), Arg::None]);
        }
        // A reason is enough for the youngest only.
        let Some(from) = cx.number(Param::ChildHeardFromAge) else {
            return;
        };
        match child.age_on(decided_on) {
            Some(age) if i64::from(age.max) < from => {}
            Some(age) if i64::from(age.min) < from => cx.skip(),
            _ => cx.fail(
                at.not_heard_reason(),
                [Arg::Code("old_enough"), Arg::Int(from)],
            ),
        }
    }),
    ..Rule::NEW
};

/// The representative is there whenever somebody talks with a child alone about its return.
pub static CHI_034: Rule = Rule {
    code: "CHI-034",
    name: "interview-without-representative",
    severity: Severity::Warning,
    gates: &[Gate::G3],
    grade: "V",
    sources: &[cite("A3", "Norway s 98d", "V")],
    args: &["count"],
    check: Check::Member(|cx, child| {
        let due = cx.due;
        if !child.is_alone_on(due) {
            return;
        }
        // Without any guardian CHI-006 speaks.
        let Some(from) = guardians(cx, child)
            .filter_map(|(_, held)| begins(held))
            .min()
        else {
            return cx.skip();
        };
        let mut without = live(&cx.case.counselling, cx.as_of)
            .filter(|(_, session)| concerns(&session.members, child.id()))
            .filter(|(_, session)| {
                session
                    .on
                    .val()
                    .is_some_and(|on| from <= on.date() && on.date() <= due)
            })
            .filter(|(_, session)| session.representative.text().is_none())
            .map(|(place, _)| place);
        if let Some(first) = without.next() {
            let count = 1 + without.count();
            let at = Case::at().counselling().i(first).representative();
            cx.fail(at, [Arg::from(count)]);
        }
    }),
    ..Rule::NEW
};
