//! Able to decide: where that was doubted, somebody qualified has looked before the person declared.

use super::{asks_will, declared};
use crate::codes::CapacityOutcome;
use crate::facts::{Member, live};
use crate::findings::{Arg, Check, Gate, Rule, cite};
use crate::model::Case;
use crate::model::protection::CapacityAssessment;
use crate::record::Loc;
use crate::rules::Cx;
use crate::values::{Date, Moment, Sure};

/// Where somebody doubted that a person can decide, a qualified professional has assessed it before the declaration.
pub static VOL_015: Rule = Rule {
    code: "VOL-015",
    name: "doubted-capacity-not-assessed",
    gates: &[Gate::G3],
    grade: "V",
    sources: &[cite("S01", "", "V")],
    args: &["defect"],
    check: Check::Member(|cx, member| {
        if !asks_will(cx) {
            return;
        }
        let said = declared(cx, member, cx.due).and_then(|(_, told)| told.on.val());
        for (place, doubt) in assessments(cx, member) {
            // Nobody assesses a capacity that nobody doubts.
            let since = doubt
                .doubted_on
                .val()
                .or(doubt.on.val().map(|on| on.date()));
            if since.is_some_and(|since| since > cx.due) {
                continue;
            }
            let best = assessments(cx, member)
                .filter(|(other, one)| *other == place || begins_by(since, one))
                .map(|(place, one)| (answer(one, since, said, cx.due), place))
                .max_by_key(|(answer, _)| *answer);
            let Some((answer, found)) = best else {
                continue;
            };
            match defect(answer, place, found) {
                Some((at, defect)) => cx.fail(at, [Arg::Code(defect)]),
                None if answer == Answer::Untold => cx.skip(),
                None => {}
            }
        }
    }),
    ..Rule::NEW
};

/// Where a person cannot decide, somebody may do so by law, and the person is heard all the same.
pub static VOL_016: Rule = Rule {
    code: "VOL-016",
    name: "no-lawful-decider",
    gates: &[Gate::G3],
    grade: "V",
    sources: &[cite("S01", "", "V")],
    args: &["lacks"],
    check: Check::Member(|cx, member| {
        if !asks_will(cx) {
            return;
        }
        let latest = assessments(cx, member)
            .filter(|(_, one)| one.outcome.val().is_some())
            .filter(|(_, one)| one.on.val().is_none_or(|on| on.date() <= cx.due))
            .max_by_key(|(_, one)| {
                let not = one.outcome.val() == Some(CapacityOutcome::NotCapable);
                (one.on.val().map(|on| on.key()), not, one.id.text())
            });
        let Some((place, one)) = latest else {
            return;
        };
        if one.outcome.val() != Some(CapacityOutcome::NotCapable) {
            return;
        }
        let said = |text: Option<&str>| text.is_some_and(|text| !text.trim().is_empty());
        let at = Case::at().protection().capacity().i(place);
        if !said(one.lawful_decider.text()) {
            cx.fail(at.lawful_decider(), [Arg::Code("decider")]);
        } else if !said(one.decider_document.text()) && !has_guardian_paper(cx, member) {
            cx.fail(at.decider_document(), [Arg::Code("document")]);
        }
        if !said(one.views.text()) {
            cx.fail(at.views(), [Arg::Code("views")]);
        }
    }),
    ..Rule::NEW
};

/// Whether a guardianship of the member that holds on the day of the gate has its document.
fn has_guardian_paper(cx: &Cx<'_, '_>, member: &Member<'_>) -> bool {
    let protection = cx.case.protection.get();
    protection
        .into_iter()
        .flat_map(|protection| live(&protection.guardianships, cx.as_of))
        .any(|(_, held)| {
            member.id().is_some()
                && held.member.text() == member.id()
                && held.document.text().is_some()
                && held.from.val().is_none_or(|from| from <= cx.due)
                && held.until.val().is_none_or(|until| cx.due <= until)
        })
}

/// The records on the capacity of a member.
fn assessments<'c, 'm>(
    cx: &Cx<'c, '_>,
    member: &Member<'m>,
) -> impl Iterator<Item = (usize, &'c CapacityAssessment<'c>)> + use<'c, 'm> {
    let (id, as_of) = (member.id(), cx.as_of);
    let list = cx
        .case
        .protection
        .get()
        .map(|protection| &protection.capacity);
    list.into_iter()
        .flat_map(move |list| live(list, as_of))
        .filter(move |(_, one)| id.is_some() && one.member.text() == id)
}

/// Whether an assessment can be the answer to a doubt: it came on the day of the doubt or later.
fn begins_by(since: Option<Date>, one: &CapacityAssessment<'_>) -> bool {
    match (since, one.on.val()) {
        (Some(since), Some(on)) => since <= on.date(),
        _ => true,
    }
}

/// How far a record answers a doubt, from the least.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Answer {
    Open,
    Unqualified,
    Late,
    /// The record does not tell who assessed, or whether it came first.
    Untold,
    Enough,
}

fn answer(
    one: &CapacityAssessment<'_>,
    since: Option<Date>,
    said: Option<Moment>,
    due: Date,
) -> Answer {
    use CapacityOutcome::{Deferred, Undetermined};
    if matches!(one.outcome.val(), None | Some(Deferred | Undetermined)) {
        return Answer::Open;
    }
    if one.qualified.val() == Some(false) {
        return Answer::Unqualified;
    }
    // A doubt that came up after the declaration is settled by the day of clearance.
    let said = said.filter(|said| since.is_none_or(|since| since <= said.date()));
    let first = match (one.on.val(), said) {
        (Some(on), _) if on.date() > due => Sure::No,
        (Some(on), Some(said)) => match said.surely_before(on) {
            Sure::Yes => Sure::No,
            Sure::No => Sure::Yes,
            Sure::Unknown => Sure::Unknown,
        },
        (Some(_), None) => Sure::Yes,
        (None, _) => Sure::Unknown,
    };
    match (first, one.qualified.val()) {
        (Sure::No, _) => Answer::Late,
        (Sure::Unknown, _) | (_, None) => Answer::Untold,
        (Sure::Yes, Some(_)) => Answer::Enough,
    }
}

/// What is wrong, and where, with the best answer to the doubt at a place.
fn defect(answer: Answer, doubt: usize, found: usize) -> Option<(Loc, &'static str)> {
    let at = |place| Case::at().protection().capacity().i(place);
    match answer {
        Answer::Open => Some((at(doubt).outcome().loc(), "open")),
        Answer::Unqualified => Some((at(found).qualified().loc(), "unqualified")),
        Answer::Late => Some((at(found).on().loc(), "late")),
        Answer::Untold | Answer::Enough => None,
    }
}
