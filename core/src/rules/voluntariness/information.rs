//! Informed: told before, alone, in a language that is understood, and of what ends with the return.

use super::{declared, needs_will, sessions};
use crate::codes::{CounsellingTopic, Language, SessionMode};
use crate::facts::{Member, live};
use crate::findings::{Arg, Check, Gate, Rule, cite};
use crate::model::{Case, Interpreter, Session};
use crate::record::{Aside, Field};
use crate::rules::Cx;
use crate::values::Sure;

/// Before the declaration the person was informed in a session of their own.
pub static VOL_002: Rule = Rule {
    code: "VOL-002",
    name: "declaration-before-information",
    gates: &[Gate::G3],
    grade: "V",
    sources: &[
        cite("S01", "", "V"),
        cite("S22", "", "V"),
        cite("A8", "objective 21(b)", "V"),
    ],
    args: &["defect"],
    check: Check::Member(|cx, member| {
        if !needs_will(cx) || member.is_child_on(cx.due) {
            return;
        }
        let Some((place, told)) = declared(cx, member) else {
            return cx.skip();
        };
        let Some(said) = told.on.val() else {
            return cx.skip();
        };
        let (mut later, mut maybe) = (false, false);
        for (_, session) in sessions(cx, member) {
            if session.mode.val() == Some(SessionMode::Group) {
                continue;
            }
            match session.on.val() {
                Some(on) if said.surely_before(on) == Sure::Yes => later = true,
                Some(on) if session.mode.val().is_some() && said.surely_before(on) == Sure::No => {
                    return;
                }
                // The hour of the session, or whether it was in a group, is not told.
                _ => maybe = true,
            }
        }
        if maybe {
            return cx.skip();
        }
        let defect = if later { "later" } else { "none" };
        cx.fail(Case::at().declarations().i(place).on(), [Arg::Code(defect)]);
    }),
    ..Rule::NEW
};

/// Counselling and declaration are in a language that the person understands, or with an interpreter.
pub static VOL_003: Rule = Rule {
    code: "VOL-003",
    name: "language-not-understood",
    gates: &[Gate::G3],
    grade: "V",
    sources: &[cite("S01", "", "V"), cite("S16", "", "V")],
    args: &["what"],
    check: Check::Member(|cx, member| {
        if !needs_will(cx) {
            return;
        }
        for (place, session) in sessions(cx, member) {
            match understood(member, &session.language, &session.interpreter) {
                Some(true) => {}
                Some(false) => cx.fail(
                    Case::at().counselling().i(place).language(),
                    [Arg::Code("session")],
                ),
                None => cx.skip(),
            }
        }
        let Some((place, told)) = declared(cx, member) else {
            return;
        };
        match understood(member, &told.language, &told.interpreter) {
            Some(true) => {}
            Some(false) => cx.fail(
                Case::at().declarations().i(place).language(),
                [Arg::Code("declaration")],
            ),
            None => cx.skip(),
        }
    }),
    ..Rule::NEW
};

/// Whether a person could follow what was said in a language; `None` where it is not told.
fn understood(
    member: &Member<'_>,
    spoken: &Field<Language>,
    interpreter: &Field<Aside<Interpreter<'_>>>,
) -> Option<bool> {
    if !interpreter.is_empty() {
        return Some(true);
    }
    let spoken = spoken.val()?;
    if !member.person.languages.has_any() {
        return None;
    }
    let mut languages = member.person.languages.iter();
    Some(languages.any(|known| known.is_same_language(spoken)))
}

/// Who has an asylum file or protection in the host country knows that it ends with the return.
pub static VOL_024: Rule = Rule {
    code: "VOL-024",
    name: "end-of-protection-not-explained",
    gates: &[Gate::G3],
    grade: "V",
    sources: &[cite("S27", "", "V")],
    check: Check::Member(|cx, member| {
        let claim = live(&member.person.asylum, cx.as_of)
            .max_by_key(|(place, claim)| (claim.on.val().map(|on| on.key()), *place));
        let Some((place, claim)) = claim else {
            return;
        };
        let Some(status) = claim.status.val() else {
            return cx.skip();
        };
        if !(status.is_open() || status.is_granted()) {
            return;
        }
        if !told_of(cx, member, CounsellingTopic::AsylumEnds) {
            cx.fail(member.at().asylum().i(place), []);
        }
    }),
    ..Rule::NEW
};

/// Whether a subject was explained to a member in any session before the return.
fn told_of(cx: &Cx<'_, '_>, member: &Member<'_>, topic: CounsellingTopic) -> bool {
    let explains = |session: &Session<'_>| session.topics.iter().any(|told| *told == topic);
    sessions(cx, member).any(|(_, session)| explains(session))
}
