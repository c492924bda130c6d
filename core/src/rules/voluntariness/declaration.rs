//! The declaration of will: that there is one, of each adult, still held on the day, and not beside a forced return.

use super::{
    asks_will, declared, is_signed_elsewhere, is_signed_for, is_spoken_for, needs_will, refused,
    taken_back,
};
use crate::codes::TravelEventKind;
use crate::facts::{Member, Minor, concerns, live, when};
use crate::findings::{Arg, Check, Gate, Rule, cite};
use crate::model::Case;
use crate::programme::Param;
use crate::rules::Cx;
use crate::values::{Moment, Sure};

/// Each adult has declared, and not taken back, that they want to return. A child alone cannot do so alone.
pub static VOL_001: Rule = Rule {
    code: "VOL-001",
    name: "return-without-declaration",
    gates: &[Gate::G3],
    grade: "V/I",
    sources: &[
        cite("S01", "", "V"),
        cite("S34", "Thailand", "V"),
        cite("A8", "objective 21(b)", "V"),
        cite("S02", "6.1", "I"),
    ],
    args: &["defect"],
    params: &["obligation_is_voluntary"],
    check: Check::Member(|cx, member| {
        // For a child with its parents the parents decide; that it was heard is for the rules on children.
        if !needs_will(cx) || is_spoken_for(member, cx.due) {
            return;
        }
        let Some((place, told)) = declared(cx, member, cx.due) else {
            if is_signed_elsewhere(cx) {
                return cx.skip();
            }
            let child = member.is_child_on(cx.due);
            let defect = if child { "nobody_for_child" } else { "none" };
            return cx.fail(member.at(), [Arg::Code(defect)]);
        };
        if let Some(at) = taken_back(cx, (place, told), cx.due) {
            cx.fail(at, [Arg::Code("revoked")]);
        } else if let Some(at) = refused(cx, told, cx.due) {
            cx.fail(at, [Arg::Code("refused")]);
        } else if member.is_child_on(cx.due) && !is_signed_for(told, cx.due) {
            let at = Case::at().declarations().i(place).guardian_consent();
            cx.fail(at, [Arg::Code("child_only")]);
        } else if told.on.is_empty() || told.on.is_bad() {
            // It may have been made after clearance.
            cx.skip();
        }
    }),
    ..Rule::NEW
};

/// On the day of departure each adult says once more that they want to go.
pub static VOL_006: Rule = Rule {
    code: "VOL-006",
    name: "will-not-reconfirmed-at-departure",
    gates: &[Gate::G4],
    grade: "V/I",
    sources: &[
        cite("S10", "", "V"),
        cite("S28", "", "V"),
        cite("S32", "", "V"),
    ],
    args: &["defect"],
    params: &["obligation_is_voluntary", "reconfirmation_h"],
    check: Check::Member(|cx, member| {
        // Where the age is open, asking once more protects the adult that the person may be.
        if !needs_will(cx) || member.minor_on(cx.due) == Minor::Yes || is_spoken_for(member, cx.due)
        {
            return;
        }
        // Without a declaration there is nothing to confirm: that is told at clearance.
        let Some((place, told)) = declared(cx, member, cx.due) else {
            return cx.skip();
        };
        let Some(asked) = told.reconfirmed_on.val() else {
            let at = Case::at().declarations().i(place).reconfirmed_on();
            return cx.fail(at, [Arg::Code("none")]);
        };
        let left = departed(cx, member);
        let defect = if asked.date() > cx.due || left.surely_before(asked) == Sure::Yes {
            "after"
        } else if asked.date() < cx.due && !is_night_before(cx, asked, left) {
            "before"
        } else {
            return;
        };
        let at = Case::at().declarations().i(place).reconfirmed_on();
        cx.fail(at, [Arg::Code(defect)]);
    }),
    ..Rule::NEW
};

/// When a member left; the day of the gate where only that is known.
fn departed(cx: &Cx<'_, '_>, member: &Member<'_>) -> Moment {
    let mut left: Moment = cx.due.into();
    let Some(travel) = cx.case.travel.get() else {
        return left;
    };
    for (_, event) in live(&travel.events, cx.as_of) {
        if event.kind.val() == Some(TravelEventKind::Departed)
            && let Some(on) = event.on.val()
            && on.date() == cx.due
            && on.key() > left.key()
            && concerns(&event.members, member.id())
        {
            left = on;
        }
    }
    left
}

/// Whether the question fell into the night of a departure soon after midnight, by both clocks.
fn is_night_before(cx: &Cx<'_, '_>, asked: Moment, left: Moment) -> bool {
    asked.has_time()
        && left.has_time()
        && cx
            .params
            .int(Param::ReconfirmationH)
            .is_some_and(|hours| left.hours_since(asked).1 < hours)
}

/// A forced return is no voluntary one, whatever was signed.
pub static VOL_018: Rule = Rule {
    code: "VOL-018",
    name: "forced-return-with-declaration",
    grade: "I",
    sources: &[cite("D1", "", "I")],
    check: Check::Case(|cx| {
        let forced = cx.case.return_type.val();
        if asks_will(cx) || !forced.is_some_and(|kind| kind.is_forced()) {
            return;
        }
        let standing = cx
            .facts
            .members()
            .iter()
            .filter_map(|member| declared(cx, member, cx.as_of))
            .filter(|told| taken_back(cx, *told, cx.as_of).is_none())
            .filter(|(_, told)| refused(cx, told, cx.as_of).is_none())
            .max_by_key(|(_, told)| when(*told));
        if let Some((place, _)) = standing {
            cx.fail_with(
                Case::at().return_type(),
                Case::at().declarations().i(place),
                [],
            );
        }
    }),
    ..Rule::NEW
};
