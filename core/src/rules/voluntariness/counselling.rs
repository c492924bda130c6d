//! Informed: told before, alone, and in a language that is understood.

use super::counsellor::only_in_groups;
use super::{asks_will, declared, is_spoken_for, needs_will, sessions, subjects};
use crate::codes::{Language, SessionMode};
use crate::facts::Member;
use crate::findings::{Arg, Check, Gate, Rule, cite};
use crate::model::{Case, Interpreter, Session};
use crate::record::{Aside, Field};
use crate::rules::Cx;
use crate::values::{Date, Sure};

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
    params: &["obligation_is_voluntary"],
    check: Check::Member(|cx, member| {
        if !asks_will(cx) || is_spoken_for(member, cx.due) {
            return;
        }
        let Some((place, told)) = declared(cx, member, cx.due) else {
            if needs_will(cx) {
                cx.skip();
            }
            return;
        };
        let Some(said) = told.on.val() else {
            return cx.skip();
        };
        let (mut later, mut group, mut maybe) = (false, false, false);
        for (_, session) in sessions(cx, member) {
            let before = session.on.val().map(|on| said.surely_before(on));
            if session.mode.val() == Some(SessionMode::Group) {
                group |= before != Some(Sure::Yes);
                continue;
            }
            let known = session.mode.val().is_some() && session.kind.val().is_some();
            match before {
                Some(Sure::Yes) => later = true,
                Some(Sure::No) if known => return,
                // The hour of the session, what it was for, or whether it was in a group, is not told.
                _ => maybe = true,
            }
        }
        if maybe {
            return cx.skip();
        }
        let defect = match (group, later) {
            // Where there was no other session at all, VOL-022 tells it.
            (true, _) if only_in_groups(cx, member) == Some(true) => return,
            (true, _) => "group",
            (false, true) => "later",
            (false, false) => "none",
        };
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
        if !asks_will(cx) || is_spoken_for(member, cx.due) {
            return;
        }
        let mut followed = None;
        for (place, session) in sessions(cx, member) {
            match follows(member, session) {
                Some(true) => {}
                Some(false)
                    if followed
                        .get_or_insert_with(|| Followed::of(cx, member))
                        .make_up_for(session) => {}
                Some(false) => cx.fail(
                    Case::at().counselling().i(place).language(),
                    [Arg::Code("session")],
                ),
                None => cx.skip(),
            }
        }
        let Some((place, told)) = declared(cx, member, cx.due) else {
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

fn follows(member: &Member<'_>, session: &Session<'_>) -> Option<bool> {
    understood(member, &session.language, &session.interpreter)
}

/// Whether a person could follow what was said in a language; `None` where it is not told.
fn understood(
    member: &Member<'_>,
    spoken: &Field<Language>,
    interpreter: &Field<Aside<Interpreter<'_>>>,
) -> Option<bool> {
    let knows = |language: Language| {
        let known = &member.person.languages;
        let mut languages = known.iter();
        let found = languages.any(|one| one.is_same_language(language));
        known.has_any().then_some(found)
    };
    if let Some(interpreter) = interpreter.get() {
        // Whom the person refused does not speak for them.
        if interpreter.objected.val() != Some(true) {
            return interpreter.language.val().map_or(Some(true), knows);
        }
    } else if interpreter.is_bad() {
        return None;
    }
    knows(spoken.val()?)
}

/// What a person could follow in all sessions. Records are added, not edited: an office makes up for a session that was
/// lost by explaining it again.
struct Followed {
    /// A bit for each subject.
    topics: u64,
    /// The day of the latest such session.
    latest: Option<Date>,
}

impl Followed {
    fn of(cx: &Cx<'_, '_>, member: &Member<'_>) -> Self {
        let mut followed = Self {
            topics: 0,
            latest: None,
        };
        for (_, session) in sessions(cx, member) {
            if follows(member, session) == Some(true) {
                followed.topics |= subjects(session);
                followed.latest = followed.latest.max(session.on.val().map(|on| on.date()));
            }
        }
        followed
    }

    /// Whether each subject of a lost session was followed in another; where it names none, whether another one was
    /// followed on its day or later.
    fn make_up_for(&self, lost: &Session<'_>) -> bool {
        if lost.topics.has_any() {
            let named = subjects(lost);
            return named != 0 && named & !self.topics == 0;
        }
        let days = lost.on.val().map(|on| on.date()).zip(self.latest);
        days.is_some_and(|(lost, again)| lost <= again)
    }
}
