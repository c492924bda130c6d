//! Free: no sign of pressure, and what a decision made in detention needs.

use super::{declarations, declared, needs_will, sessions};
use crate::codes::{HoldKind, PlaceKind, ReturnType};
use crate::facts::{Member, concerns, live};
use crate::findings::{Arg, Check, Gate, Rule, cite};
use crate::model::{Case, Declaration, Detention};
use crate::programme::Param;
use crate::record::{At, Field, Loc};
use crate::rules::Cx;

/// No sign of pressure; where there was one, the case was held before anything else.
pub static VOL_009: Rule = Rule {
    code: "VOL-009",
    name: "sign-of-coercion",
    gates: &[Gate::G3, Gate::G4],
    grade: "V/I",
    sources: &[cite("S01", "", "V")],
    args: &["sign"],
    check: Check::Member(|cx, member| {
        let Some((latest, told)) = declared(cx, member) else {
            return;
        };
        let mut asked = true;
        for (place, declaration) in declarations(cx, member) {
            for (sign, answer, at) in signs(declaration, place) {
                match answer {
                    Some(false) => {}
                    None => asked &= place != latest,
                    Some(true) if place == latest => cx.fail(at, [Arg::Code(sign)]),
                    // A later declaration was free. Was the person protected in between?
                    Some(true) if !held_after(cx, member, declaration) => {
                        cx.fail(at, [Arg::Code("not_held")]);
                    }
                    Some(true) => {}
                }
            }
        }
        if !asked && told.revoked_on.is_empty() {
            cx.skip();
        }
    }),
    ..Rule::NEW
};

/// The signs that are asked for, with the answers and their places.
fn signs(told: &Declaration<'_>, place: usize) -> [(&'static str, Option<bool>, Loc); 5] {
    let coercion = told.coercion.get();
    let at = Case::at().declarations().i(place).coercion();
    macro_rules! signs {
        ($($sign:ident),+) => {
            [$((
                stringify!($sign),
                coercion.and_then(|coercion| coercion.$sign.val()),
                at.$sign().loc(),
            )),+]
        };
    }
    signs!(
        threat,
        release_on_signature,
        force,
        spoken_for,
        papers_withheld
    )
}

/// Whether a hold to protect the person was set on or after the day of a declaration.
fn held_after(cx: &Cx<'_, '_>, member: &Member<'_>, told: &Declaration<'_>) -> bool {
    live(&cx.case.holds, cx.as_of).any(|(_, hold)| {
        let after = match (hold.on.val(), told.on.val()) {
            (Some(hold), Some(told)) => hold.date() >= told.date(),
            _ => true,
        };
        hold.kind.val() == Some(HoldKind::Protection)
            && concerns(&hold.members, member.id())
            && after
    })
}

/// The record of detention behind the latest declaration of a member, if it was made in detention: `Some(None)` where
/// it was, and nothing is told of the safeguards.
fn detention<'c>(
    cx: &Cx<'c, '_>,
    member: &Member<'_>,
) -> Option<(usize, Option<&'c Detention<'c>>)> {
    let (place, told) = declared(cx, member)?;
    if let Some(detention) = told.detention.get() {
        let free = match (detention.released_on.val(), told.on.val()) {
            (Some(released), Some(on)) => released < on.date(),
            _ => false,
        };
        return (!free).then_some((place, Some(detention)));
    }
    // Where the person was last counselled is where they decided, whatever the declaration says.
    let last = sessions(cx, member)
        .filter(|(_, session)| match (session.on.val(), told.on.val()) {
            (Some(session), Some(told)) => session.date() <= told.date(),
            _ => true,
        })
        .max_by_key(|(place, session)| (session.on.val().map(|on| on.key()), *place));
    let inside =
        last.is_some_and(|(_, session)| session.place_kind.val() == Some(PlaceKind::Detention));
    inside.then_some((place, None))
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
        if !needs_will(cx) {
            return;
        }
        let Some((place, told)) = detention(cx, member) else {
            return;
        };
        let at = Case::at().declarations().i(place).detention().inner();
        let policy = cx.params.word(Param::DetentionPolicy);
        if policy == Some("refuse") {
            return cx.fail(at, [Arg::Code("refused")]);
        }
        let Some(told) = told else {
            return cx.fail(at, [Arg::Code("safeguards")]);
        };
        safeguards(cx, told, at);
        if policy == Some("hrdd_review") && told.human_rights_review_on.is_empty() {
            cx.fail(
                at.human_rights_review_on(),
                [Arg::Code("human_rights_review")],
            );
        }
    }),
    ..Rule::NEW
};

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
    if told.second_review_by.is_empty() {
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
    check: Check::Member(|cx, member| {
        use ReturnType::{AhvrEvacuation, Avr, Avrr, Vhr};
        if !needs_will(cx) {
            return;
        }
        let Some((place, Some(told))) = detention(cx, member) else {
            return;
        };
        let (alternative, abuse) = (
            told.alternative_available.val(),
            told.abusive_conditions.val(),
        );
        if alternative != Some(false) && abuse != Some(true) {
            if alternative.is_none() || abuse.is_none() {
                cx.skip();
            }
            return;
        }
        let at = Case::at().declarations().i(place).detention().inner();
        match cx.case.return_type.val() {
            Some(Avr | Avrr) => {
                cx.fail_with(Case::at().return_type(), at, [Arg::Code("reported")]);
            }
            Some(Vhr | AhvrEvacuation) if told.human_rights_review_on.is_empty() => {
                cx.fail(at.human_rights_review_on(), [Arg::Code("no_review")]);
            }
            Some(_) => {}
            None => cx.skip(),
        }
    }),
    ..Rule::NEW
};
