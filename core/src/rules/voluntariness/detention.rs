//! Behind a locked door: what a decision made in detention needs, and what it may be called.

use super::{asks_will, declared, sessions};
use crate::codes::{LegalStatus, PlaceKind, ReturnType};
use crate::facts::{Member, live};
use crate::findings::{Arg, Check, Gate, Rule, cite};
use crate::model::{Case, Declaration, Detention, LegalSituation, Session};
use crate::programme::Param;
use crate::record::{At, Field};
use crate::rules::Cx;
use crate::values::Date;

/// Where a member made the latest declaration.
enum Place<'c> {
    /// In detention, with what is told of it.
    Inside(usize, Option<&'c Detention<'c>>),
    /// At liberty, or nothing was declared.
    Outside,
    /// Nobody says.
    Untold,
}

/// Whether the latest declaration of a member was made in detention. What speaks for detention outweighs a
/// declaration that says nothing of it or denies it: only a day of release does not.
fn detention<'c>(cx: &Cx<'c, '_>, member: &Member<'_>) -> Place<'c> {
    let Some((place, told)) = declared(cx, member, cx.due) else {
        return Place::Outside;
    };
    let day = told.on.val().map(|on| on.date());
    let record: Option<&Detention<'_>> = told.detention.get().map(|record| &**record);
    let released = record.is_some_and(|record| {
        record
            .released_on
            .val()
            .zip(day)
            .is_some_and(|(released, day)| released < day)
    });
    if record.is_some() && !released || held_on(cx, member, day.unwrap_or(cx.due)) {
        Place::Inside(place, record)
    } else if !released && counselled_inside(cx, member, told) {
        Place::Inside(place, None)
    } else if told.detention.is_absent() || told.detention.is_bad() {
        Place::Untold
    } else {
        Place::Outside
    }
}

/// Whether the legal situation of a member says "detained" for a day. A status without an end ends when the next one
/// begins.
fn held_on(cx: &Cx<'_, '_>, member: &Member<'_>, day: Date) -> bool {
    let detained = |one: &LegalSituation<'_>| one.status.val() == Some(LegalStatus::Detained);
    if !member.person.status.iter().any(detained) {
        return false;
    }
    let begun = |from: Option<Date>| from.is_none_or(|from| from <= day);
    let next = live(&member.person.status, cx.as_of)
        .filter(|(_, one)| {
            one.status
                .val()
                .is_some_and(|status| status != LegalStatus::Detained)
        })
        .filter_map(|(_, one)| one.from.val())
        .filter(|from| *from <= day)
        .max();
    live(&member.person.status, cx.as_of).any(|(_, one)| {
        let from = one.from.val();
        detained(one)
            && begun(from)
            && match one.until.val() {
                Some(until) => day <= until,
                None => next.is_none_or(|next| from.is_some_and(|from| next <= from)),
            }
    })
}

/// Whether the last session before a declaration was held in detention: where the person was last met is where they
/// decided. Of several sessions at one time the one inside counts.
fn counselled_inside(cx: &Cx<'_, '_>, member: &Member<'_>, told: &Declaration<'_>) -> bool {
    let inside = |session: &Session<'_>| session.place_kind.val() == Some(PlaceKind::Detention);
    if !cx.case.counselling.iter().any(inside) {
        return false;
    }
    sessions(cx, member)
        .filter(|(_, session)| match (session.on.val(), told.on.val()) {
            (Some(session), Some(told)) => session.date() <= told.date(),
            _ => true,
        })
        .map(|(_, session)| {
            let on = session.on.val().map(|on| on.key());
            (on, inside(session))
        })
        .max()
        .is_some_and(|(_, inside)| inside)
}

/// A decision made in detention has all safeguards.
pub static VOL_010: Rule = Rule {
    code: "VOL-010",
    name: "decision-in-detention-without-safeguards",
    gates: &[Gate::G3],
    grade: "V/I",
    sources: &[
        cite("S21", "65", "V"),
        cite("A8", "objective 13(d)-(e)", "V"),
        cite("A3", "FR L743-10", "V"),
    ],
    args: &["missing"],
    params: &["detention_policy"],
    check: Check::Member(|cx, member| {
        if !asks_will(cx) {
            return;
        }
        let (place, told) = match detention(cx, member) {
            Place::Inside(place, told) => (place, told),
            Place::Outside => return,
            Place::Untold => return cx.skip(),
        };
        let at = Case::at().declarations().i(place).detention().inner();
        let reviewed = match cx.params.word(Param::DetentionPolicy) {
            Some("refuse") => return cx.fail(at, [Arg::Code("refused")]),
            Some("hrdd_review") => false,
            Some("safeguards") => true,
            _ => return cx.skip(),
        };
        let Some(told) = told else {
            return cx.fail(at, [Arg::Code("safeguards")]);
        };
        safeguards(cx, told, at);
        if !(reviewed || has_review(cx, told)) {
            cx.fail(
                at.human_rights_review_on(),
                [Arg::Code("human_rights_review")],
            );
        }
    }),
    ..Rule::NEW
};

/// Whether a human-rights review was held by the day of the gate.
fn has_review(cx: &Cx<'_, '_>, told: &Detention<'_>) -> bool {
    let on = told.human_rights_review_on.val();
    on.is_some_and(|on| on <= cx.due)
}

fn safeguards(cx: &mut Cx<'_, '_>, told: &Detention<'_>, at: At<Detention<'static>>) {
    let given = |answer: &Field<bool>| answer.val() == Some(true);
    macro_rules! given {
        ($($safeguard:ident),+) => {
            $(if !given(&told.$safeguard) {
                cx.fail(at.$safeguard(), [Arg::Code(stringify!($safeguard))]);
            })+
        };
    }
    given!(
        private_interview,
        legal_information,
        asylum_access_checked,
        alternatives_explained,
        contact_possible
    );
    let reviewer = told.second_review_by.text().map(str::trim);
    if reviewer.is_none_or(str::is_empty) {
        cx.fail(at.second_review_by(), [Arg::Code("second_review")]);
    }
}

/// A decision in detention without an alternative is not reported as an ordinary voluntary return.
pub static VOL_011: Rule = Rule {
    code: "VOL-011",
    name: "return-from-detention-reported-as-voluntary",
    gates: &[Gate::G3],
    grade: "V/I",
    sources: &[cite("S20", "30", "V"), cite("S23", "", "V")],
    args: &["defect"],
    params: &["detention_policy"],
    check: Check::Member(|cx, member| {
        use ReturnType::{AhvrEvacuation, Avr, Avrr, Vhr};
        if !asks_will(cx) {
            return;
        }
        let (place, told) = match detention(cx, member) {
            Place::Inside(place, Some(told)) => (place, told),
            Place::Outside => return,
            Place::Inside(_, None) | Place::Untold => return cx.skip(),
        };
        match is_forced_by_place(told) {
            Some(true) => {}
            Some(false) => return,
            None => return cx.skip(),
        }
        let at = Case::at().declarations().i(place).detention().inner();
        // Where the rule set asks for the review of every such decision, VOL-010 has said that it is missing.
        let asked = cx.params.word(Param::DetentionPolicy) == Some("hrdd_review");
        match cx.case.return_type.val() {
            Some(Avr | Avrr) => {
                cx.fail_with(Case::at().return_type(), at, [Arg::Code("reported")]);
            }
            Some(Vhr | AhvrEvacuation) if !(asked || has_review(cx, told)) => {
                cx.fail(at.human_rights_review_on(), [Arg::Code("no_review")]);
            }
            Some(ReturnType::Unknown) | None => cx.skip(),
            Some(_) => {}
        }
    }),
    ..Rule::NEW
};

/// Whether the place left no choice: no alternative, or abuse. An alternative of which nobody told the person, and
/// which nobody says was there, is none.
fn is_forced_by_place(told: &Detention<'_>) -> Option<bool> {
    let alternative = told
        .alternative_available
        .val()
        .or(told.alternatives_explained.val().filter(|told| !told));
    match (alternative, told.abusive_conditions.val()) {
        (Some(false), _) | (_, Some(true)) => Some(true),
        (Some(true), Some(false)) => Some(false),
        _ => None,
    }
}
