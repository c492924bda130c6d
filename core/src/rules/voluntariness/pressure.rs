//! Free: no sign of pressure, and protection first where there was one.

use super::{declarations, declared};
use crate::codes::HoldKind;
use crate::facts::{Member, concerns, live};
use crate::findings::{Arg, Check, Gate, Rule, cite};
use crate::model::{Case, Declaration};
use crate::record::Loc;
use crate::rules::Cx;
use crate::values::Date;

/// No sign of pressure; where there was one, the case was held before anything else.
pub static VOL_009: Rule = Rule {
    code: "VOL-009",
    name: "sign-of-coercion",
    gates: &[Gate::G3, Gate::G4],
    grade: "V/I",
    sources: &[cite("S01", "", "V")],
    args: &["sign"],
    check: Check::Member(|cx, member| {
        // What came between clearance and departure counts, too.
        let until = cx.reached(member, Gate::G4).unwrap_or(cx.due).max(cx.due);
        let Some((latest, told)) = declared(cx, member, until) else {
            return;
        };
        let (mut asked, said) = (true, told.on.val().map(|on| on.date()));
        for (place, declaration) in declarations(cx, member, until) {
            let mut unprotected = None;
            for (sign, answer, at) in signs(declaration, place) {
                match answer {
                    Some(false) => {}
                    None => asked &= place != latest,
                    Some(true) if place == latest => cx.fail(at, [Arg::Code(sign)]),
                    // A later declaration was free. Was the person protected in between?
                    Some(true) => unprotected = unprotected.or(Some(at)),
                }
            }
            if let Some(at) = unprotected
                && !was_held(cx, member, declaration, said)
            {
                cx.fail(at, [Arg::Code("not_held")]);
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

/// Whether a hold protected the person between a declaration under pressure and the free one after it: it stood on
/// some day from the one to the other.
fn was_held(
    cx: &Cx<'_, '_>,
    member: &Member<'_>,
    pressed: &Declaration<'_>,
    free: Option<Date>,
) -> bool {
    let pressed = pressed.on.val().map(|on| on.date());
    live(&cx.case.holds, cx.as_of).any(|(_, hold)| {
        let from = hold.from.val().or(hold.on.val().map(|on| on.date()));
        let ended_before = hold
            .released_on
            .val()
            .zip(pressed)
            .is_some_and(|(released, pressed)| released < pressed);
        let began_after = from.zip(free).is_some_and(|(from, free)| free < from);
        hold.kind.val() == Some(HoldKind::Protection)
            && concerns(&hold.members, member.id())
            && !ended_before
            && !began_after
    })
}
