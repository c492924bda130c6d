//! Guardians: that there is one, and that nothing stands between guardian and child.

use super::records::{enforces, guardians, holds, organisation};
use crate::codes::GuardianshipBasis;
use crate::facts::{Member, concerns, live};
use crate::findings::{Arg, Check, Gate, Rule, Severity, cite};
use crate::model::Case;
use crate::model::protection::Guardianship;
use crate::programme::Param;
use crate::rules::Cx;
use crate::values::Date;

/// A child alone has a guardian before its return is prepared.
pub static CHI_006: Rule = Rule {
    code: "CHI-006",
    name: "child-alone-without-guardian",
    gates: &[Gate::G1, Gate::G2],
    grade: "V/Vt",
    sources: &[
        cite("A8", "objectives 7(f), 12(d)", "V"),
        cite(
            "A3",
            "Norway s 98b; Switzerland AIG 64(4); France L343-2, L521-9",
            "Vt",
        ),
        cite("S50", "V(b)", "T"),
    ],
    params: &["guardian_required"],
    check: Check::Member(|cx, child| {
        if cx.params.is_set(Param::GuardianRequired) && !cx.params.flag(Param::GuardianRequired) {
            return;
        }
        // Due at once; a mere warning until the child's return goes beyond registration.
        let beyond = cx.reached(child, Gate::G2);
        let day = beyond.unwrap_or(cx.as_of);
        if !child.is_alone_on(day) || guardians(cx, child).any(|(_, held)| holds(cx, held, day)) {
            return;
        }
        if beyond.is_some() {
            cx.fail(child.at(), []);
        } else if says_child(child) {
            cx.fail_as(Severity::Warning, child.at(), []);
        } else {
            // Just registered, and nothing told of the age: no reason yet to look for a guardian.
            cx.skip();
        }
    }),
    ..Rule::NEW
};

/// Whether anything in the person's record points to a child.
fn says_child(member: &Member<'_>) -> bool {
    use crate::codes::Accompaniment::{Accompanied, Separated, Unaccompanied};
    member
        .person
        .birth
        .get()
        .is_some_and(|birth| birth.span().is_some())
        || matches!(
            member.person.accompaniment.val(),
            Some(Accompanied | Separated | Unaccompanied)
        )
}

/// A guardian has no interest but the child's.
pub static CHI_007: Rule = Rule {
    code: "CHI-007",
    name: "guardian-with-conflict-of-interest",
    gates: &[Gate::G3],
    grade: "V/Vt/I",
    sources: &[
        cite("A8", "objective 12(d)", "V"),
        cite("A14", "unaccompanied minors, para 1", "V"),
        cite("A3", "Norway s 98c", "Vt"),
    ],
    args: &["defect"],
    check: Check::Member(|cx, child| {
        let day = cx.due;
        if !child.is_alone_on(day) {
            return;
        }
        for (place, held) in guardians(cx, child) {
            if holds(cx, held, day)
                && held.basis.val() != Some(GuardianshipBasis::Parent)
                && let Some(defect) = conflict(cx, child, held, day)
            {
                let at = Case::at().protection().guardianships().i(place);
                cx.fail(at, [Arg::Code(defect)]);
            }
        }
    }),
    ..Rule::NEW
};

/// What stands against a guardian.
fn conflict(
    cx: &Cx<'_, '_>,
    child: &Member<'_>,
    held: &Guardianship<'_>,
    day: Date,
) -> Option<&'static str> {
    if organisation(cx, &held.organisation).and_then(enforces) == Some(true) {
        return Some("enforces");
    }
    if held.spouse_or_cohabitant.val() == Some(true) {
        return Some("spouse");
    }
    let escorts = cx.case.travel.get().map(|travel| &travel.escorts);
    let same_employer = held.organisation.text().is_some()
        && escorts
            .into_iter()
            .flat_map(|escorts| live(escorts, cx.as_of))
            .any(|(_, escort)| {
                concerns(&escort.members, child.id())
                    && escort.organisation.text() == held.organisation.text()
            });
    if same_employer && held.impartiality_note.text().is_none() {
        return Some("escort");
    }
    let checked = held
        .suitability_checked_on
        .val()
        .is_some_and(|on| on <= day)
        || held.certificate.text().is_some();
    (!checked).then_some("unchecked")
}
