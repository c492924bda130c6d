//! With whom a child is.

use crate::codes::{Accompaniment, GuardianshipBasis};
use crate::facts::{Care, Member, Minor, concerns, live};
use crate::findings::{Arg, Check, Gate, Rule, cite};
use crate::model::Case;
use crate::rules::Cx;

/// It is said with whom a child is, and who answers for it travels with it.
pub static HHD_002: Rule = Rule {
    code: "HHD-002",
    name: "child-without-responsible-adult-on-the-way",
    gates: &[Gate::G3],
    grade: "V",
    sources: &[cite("S41", "", "V")],
    args: &["defect"],
    check: Check::Member(|cx, child| {
        use Accompaniment::{Accompanied, NotAChild, Separated, Unaccompanied, Undetermined};
        if !child.is_child_on(cx.due) {
            return;
        }
        let at = child.at();
        match child.person.accompaniment.val() {
            None | Some(Undetermined) => cx.fail(at.accompaniment(), [Arg::Code("unset")]),
            Some(NotAChild) => cx.fail(at.accompaniment(), [Arg::Code("not_a_child")]),
            Some(Separated | Unaccompanied) => {}
            Some(Accompanied) => {
                let named = child.person.responsible_adult.text();
                let adult = named
                    .and_then(|id| cx.facts.member(id))
                    .filter(|adult| adult.active && adult.place != child.place);
                match adult {
                    None => cx.fail(at.responsible_adult(), [Arg::Code("nobody")]),
                    Some(adult) if adult.is_child_on(cx.due) => {
                        cx.fail(at.responsible_adult(), [Arg::Code("child")]);
                    }
                    Some(adult) => same_way(cx, child, adult),
                }
            }
        }
    }),
    ..Rule::NEW
};

/// The responsible adult, or a parent, goes along on each leg of the child.
fn same_way(cx: &mut Cx<'_, '_>, child: &Member<'_>, adult: &Member<'_>) {
    let (legs, as_of) = (cx.case.travel.get().map(|travel| &travel.legs), cx.as_of);
    let mut any = false;
    for (place, leg) in legs.into_iter().flat_map(|legs| live(legs, as_of)) {
        if !concerns(&leg.members, child.id()) {
            continue;
        }
        any = true;
        let due = cx.due;
        let with = concerns(&leg.members, adult.id())
            || cx.facts.active().any(|other| {
                other.place != child.place
                    && is_parent(other, child)
                    && other.minor_on(due) == Minor::No
                    && concerns(&leg.members, other.id())
            });
        if !with {
            let leg = Case::at().travel().legs().i(place);
            cx.fail_with(leg, child.at(), [Arg::Code("apart")]);
        }
    }
    if !any {
        cx.skip();
    }
}

/// Whether the case names a member as a parent of another.
fn is_parent(member: &Member<'_>, child: &Member<'_>) -> bool {
    let id = member.id();
    let mut parents = child.person.parents.iter();
    parents.any(|parent| Some(parent.as_str()) == id)
}

/// An adult who is neither parent nor legal guardian does not make a child accompanied.
pub static HHD_003: Rule = Rule {
    code: "HHD-003",
    name: "separated-child-taken-for-accompanied",
    gates: &[Gate::G2],
    grade: "V",
    sources: &[cite("S41", "", "V")],
    args: &["found"],
    check: Check::Member(|cx, child| {
        use Accompaniment::{Accompanied, Separated, Unaccompanied};
        let stated = child.person.accompaniment.val();
        if matches!(stated, Some(Separated | Unaccompanied)) {
            return;
        }
        let due = cx.due;
        match child.care_on(due) {
            Care::Adult => {}
            Care::Family => without_paper(cx, child),
            Care::Alone => {
                let adult = cx
                    .facts
                    .active()
                    .any(|other| other.place != child.place && other.minor_on(due) == Minor::No);
                let at = child.at().accompaniment();
                if adult {
                    cx.fail(at, [Arg::Code("separated")]);
                } else if stated == Some(Accompanied) {
                    cx.fail(at, [Arg::Code("unaccompanied")]);
                }
            }
        }
    }),
    ..Rule::NEW
};

/// A guardian who is no parent shows a paper.
fn without_paper(cx: &mut Cx<'_, '_>, child: &Member<'_>) {
    if child.has_parent() {
        return;
    }
    let Some(protection) = cx.case.protection.get() else {
        return;
    };
    let mut bare = None;
    for (place, held) in live(&protection.guardianships, cx.as_of) {
        let by_member = held.guardian.text().and_then(|id| cx.facts.member(id));
        let of_child = held.member.text().is_some() && held.member.text() == child.id();
        if !of_child
            || by_member.is_none_or(|guardian| !guardian.active)
            || held.until.val().is_some_and(|until| until < cx.due)
        {
            continue;
        }
        if held.document.text().is_some() || held.basis.val() == Some(GuardianshipBasis::Parent) {
            return;
        }
        bare = bare.or(Some(place));
    }
    if let Some(place) = bare {
        let held = Case::at().protection().guardianships().i(place);
        cx.fail(held.document(), [Arg::Code("no_document")]);
    }
}
