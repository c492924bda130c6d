//! A family on its way: together, or with a reason that is the child's.

use crate::codes::ParentalConsentKind;
use crate::facts::{Care, Member, answers_for, concerns, is_parent, live, trip};
use crate::findings::{Arg, Check, Gate, Rule, cite};
use crate::model::Case;
use crate::rules::Cx;

/// Parents and children travel together, unless what is best for the child says otherwise.
pub static HHD_008: Rule = Rule {
    code: "HHD-008",
    name: "family-split-on-the-way",
    gates: &[Gate::G3],
    grade: "V",
    sources: &[cite("S24", "50", "V")],
    check: Check::Member(|cx, child| {
        if cx.opened_after_return() || child.care_on(cx.due) != Care::Family {
            return;
        }
        let Some(travel) = cx.case.travel.get().filter(|travel| travel.legs.has_any()) else {
            return cx.skip();
        };
        let (case, as_of, facts) = (cx.case, cx.as_of, cx.facts);
        let mut split = None;
        for (place, leg) in live(&travel.legs, as_of) {
            if leg.members.is_absent() {
                continue;
            }
            let with = concerns(&leg.members, child.id());
            // Who is booked on nothing yet is not split off.
            let apart = facts.active().any(|adult| {
                adult.place != child.place
                    && concerns(&leg.members, adult.id()) != with
                    && answers_for(case, adult, child, as_of)
                    && trip::legs(case, adult.id(), as_of).next().is_some()
            });
            if apart && trip::legs(case, child.id(), as_of).next().is_some() {
                split = Some(place);
                break;
            }
        }
        if let Some(place) = split.filter(|_| !may_be_apart(cx, child)) {
            let at = Case::at().travel().legs().i(place).members();
            cx.fail_with(at, child.at(), []);
        }
    }),
    ..Rule::NEW
};

/// Whether the latest decision on a child's best interests allows that the family travels apart.
fn may_be_apart(cx: &Cx<'_, '_>, child: &Member<'_>) -> bool {
    let all = cx.case.protection.get().map(|all| &all.best_interests);
    all.into_iter()
        .flat_map(|all| live(all, cx.as_of))
        .filter(|(_, one)| one.member.text().is_some() && one.member.text() == child.id())
        .filter(|(_, one)| one.decided_on.val().is_some_and(|on| on <= cx.due))
        .max_by_key(|(_, one)| (one.decided_on.val(), one.id.text()))
        .is_some_and(|(_, one)| one.separation_allowed.val() == Some(true))
}

/// A child who travels with one parent shows how the other one is answered for.
pub static HHD_009: Rule = Rule {
    code: "HHD-009",
    name: "other-parent-not-answered-for",
    gates: &[Gate::G3],
    grade: "T",
    sources: &[cite("S60", "", "T")],
    args: &["defect"],
    check: Check::Member(|cx, child| {
        // A guardian who is no parent stands on a paper of their own.
        if cx.opened_after_return() || child.care_on(cx.due) != Care::Family || !child.has_parent()
        {
            return;
        }
        let facts = cx.facts;
        let mut with = facts
            .active()
            .filter(|one| one.place != child.place && is_parent(one.person, child.person));
        if with.nth(1).is_some() || widowed(cx, child) {
            return;
        }
        let all = cx.case.protection.get().map(|all| &all.parental_consents);
        let (mut bare, mut open) = (None, false);
        for (place, one) in all.into_iter().flat_map(|all| live(all, cx.as_of)) {
            use ParentalConsentKind::{CourtOrder, DocumentedAbsence};
            let of_child = one.member.text().is_some() && one.member.text() == child.id();
            if !of_child || one.on.val().is_some_and(|on| on.date() > cx.due) {
                continue;
            }
            match one.kind.val() {
                Some(CourtOrder | DocumentedAbsence) if one.document.text().is_none() => {
                    bare = bare.or(Some(place));
                }
                Some(_) => return,
                None => open = true,
            }
        }
        let at = Case::at().protection().parental_consents();
        if open {
            cx.skip();
        } else if let Some(place) = bare {
            cx.fail_with(at.i(place).document(), child.at(), [Arg::Code("document")]);
        } else {
            cx.fail_with(at, child.at(), [Arg::Code("none")]);
        }
    }),
    ..Rule::NEW
};

/// Whether the other parent was a member of the household and has died.
fn widowed(cx: &Cx<'_, '_>, child: &Member<'_>) -> bool {
    cx.facts.members().iter().any(|one| {
        !one.active
            && one.place != child.place
            && one.person.deceased.get().is_some()
            && is_parent(one.person, child.person)
    })
}
