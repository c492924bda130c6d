//! VOL: voluntariness. Page: core/rulebook/voluntariness.md.

mod capacity;
mod choice;
mod counselling;
mod counsellor;
mod declaration;
mod detention;
mod obligation;
mod pressure;
mod protection;
mod resumed;
mod timing;
mod topics;
mod withdrawal;

pub use capacity::{VOL_015, VOL_016};
pub use choice::{VOL_014, VOL_017};
pub use counselling::{VOL_002, VOL_003};
pub use counsellor::{VOL_021, VOL_022, VOL_023};
pub use declaration::{VOL_001, VOL_006, VOL_018};
pub use detention::{VOL_010, VOL_011};
pub use obligation::{VOL_012, VOL_019};
pub use pressure::VOL_009;
pub use protection::VOL_024;
pub use resumed::VOL_008;
pub use timing::{VOL_005, VOL_020, VOL_026};
pub use topics::{VOL_004, VOL_013, VOL_025, VOL_027};
pub use withdrawal::VOL_007;

use crate::codes::{
    CounsellingTopic, DecisionKind, RecordKind, ReturnType, SessionKind, SignatureKind,
};
use crate::facts::{Care, Member, concerns, live};
use crate::model::{Case, Declaration, Session};
use crate::programme::Param;
use crate::record::Loc;
use crate::rules::Cx;
use crate::values::{Date, Moment, Sure};

/// Whether somebody asked for the person's will: in every return but those in which nobody claims one. A kind of
/// return that is not known may rest on it.
pub(super) fn asks_will(cx: &Cx<'_, '_>) -> bool {
    use ReturnType::{ForcedCharter, ForcedScheduled, ReadmissionThirdCountry, Spontaneous};
    !matches!(
        cx.case.return_type.val(),
        Some(ForcedScheduled | ForcedCharter | Spontaneous | ReadmissionThirdCountry)
    )
}

/// Whether the return rests on the will of the person. Under an obligation to leave, the rule set tells.
fn needs_will(cx: &Cx<'_, '_>) -> bool {
    match cx.case.return_type.val() {
        Some(ReturnType::AssistedUnderObligation) => cx.params.flag(Param::ObligationIsVoluntary),
        _ => asks_will(cx),
    }
}

/// Whether nobody could sign for this case: one that only announces a person, or one that the side of origin opened
/// after the return, while the declaration lies with the host.
fn is_signed_elsewhere(cx: &Cx<'_, '_>) -> bool {
    matches!(
        cx.case.kind.val(),
        Some(RecordKind::Placeholder | RecordKind::Retroactive)
    )
}

/// Whether somebody else speaks for the member: a child with a parent or legal guardian.
fn is_spoken_for(member: &Member<'_>, day: Date) -> bool {
    member.care_on(day) == Care::Family
}

/// Whether somebody answers for a declaration beside the child. Who may do so is for the rules on children.
fn is_signed_for(told: &Declaration<'_>, until: Date) -> bool {
    let consented = told.guardian_consent.get().is_some_and(|consent| {
        (consent.by.text().is_some() || consent.guardianship.text().is_some())
            && consent.on.val().is_none_or(|on| on.date() <= until)
    });
    consented || told.signature.val() == Some(SignatureKind::SignedByRepresentative)
}

/// Declarations of a member up to a day. A declaration that names nobody is that of the only member.
fn declarations<'c, 'm>(
    cx: &Cx<'c, '_>,
    member: &Member<'m>,
    until: Date,
) -> impl Iterator<Item = (usize, &'c Declaration<'c>)> + use<'c, 'm> {
    let id = member.id();
    let only = cx.facts.members().len() == 1;
    live(&cx.case.declarations, cx.as_of).filter(move |(_, told)| {
        let own = || match told.member.text() {
            Some(of) => Some(of) == id,
            None => only,
        };
        told.on.val().is_none_or(|on| on.date() <= until) && own()
    })
}

/// The latest of them; of several at one time always the same, in whatever order they stand.
fn declared<'c>(
    cx: &Cx<'c, '_>,
    member: &Member<'_>,
    until: Date,
) -> Option<(usize, &'c Declaration<'c>)> {
    let when = |told: &'c Declaration<'c>| (told.on.val().map(Moment::key), told.id.text());
    let mut all = declarations(cx, member, until);
    // Mostly there is one.
    let mut last = all.next()?;
    for (place, told) in all {
        if when(told) >= when(last.1) {
            last = (place, told);
        }
    }
    Some(last)
}

/// Whether somebody on whose will the return rests made no declaration by the day of the gate: told by VOL-001.
pub(in crate::rules) fn is_undeclared(cx: &Cx<'_, '_>, member: &Member<'_>) -> bool {
    needs_will(cx)
        && !is_spoken_for(member, cx.due)
        && !is_signed_elsewhere(cx)
        && declared(cx, member, cx.due).is_none()
}

/// Where it says that a declaration was taken back by a day: by the declaration itself, or by a later withdrawal.
fn taken_back(
    cx: &Cx<'_, '_>,
    (place, told): (usize, &Declaration<'_>),
    until: Date,
) -> Option<Loc> {
    let at = Case::at().declarations().i(place);
    if told.revoked_on.val().is_some_and(|on| on.date() <= until) {
        return Some(at.revoked_on().loc());
    }
    let said = told.on.val()?;
    live(&cx.case.withdrawals, cx.as_of)
        .find(|(_, withdrawal)| {
            concerns(&withdrawal.members, told.member.text())
                && withdrawal
                    .on
                    .val()
                    .is_some_and(|on| on.date() <= until && said.surely_before(on) == Sure::Yes)
        })
        .map(|(place, _)| Case::at().withdrawals().i(place).loc())
}

/// Where it says that the office did not accept a declaration, by the last word on it up to a day. A decision that
/// names no record is about the declaration before it. On one day the refusal has the last word.
fn refused(cx: &Cx<'_, '_>, told: &Declaration<'_>, until: Date) -> Option<Loc> {
    let about = |record: Option<&str>, on: Option<Date>| match record {
        Some(record) => told.id.text() == Some(record),
        None => {
            let said = told.on.val().map(|on| on.date());
            said.is_none_or(|said| on.is_none_or(|on| said <= on))
        }
    };
    live(&cx.case.decisions, cx.as_of)
        .filter_map(|(place, decision)| {
            let refuses = match decision.kind.val()? {
                DecisionKind::DeclarationRefused => true,
                DecisionKind::DeclarationAccepted => false,
                _ => return None,
            };
            let on = decision.on.val().map(|on| on.date());
            let counts = concerns(&decision.members, told.member.text())
                && about(decision.record.text(), on)
                && on.is_none_or(|on| on <= until);
            counts.then_some((on, refuses, place))
        })
        .max_by_key(|(on, refuses, _)| (*on, *refuses))
        .filter(|(_, refuses, _)| *refuses)
        .map(|(_, _, place)| Case::at().decisions().i(place).loc())
}

/// Sessions before the return, on information and return, in which a member took part, up to the day of the gate.
/// One whose kind cannot be read may be such a session.
pub(super) fn sessions<'c, 'm>(
    cx: &Cx<'c, '_>,
    member: &Member<'m>,
) -> impl Iterator<Item = (usize, &'c Session<'c>)> + use<'c, 'm> {
    let (id, due) = (member.id(), cx.due);
    live(&cx.case.counselling, cx.as_of).filter(move |(_, session)| {
        matches!(
            session.kind.val(),
            None | Some(SessionKind::Information | SessionKind::Return)
        ) && session.on.val().is_none_or(|on| on.date() <= due)
            && concerns(&session.members, id)
    })
}

/// The subjects of a session, a bit for each.
fn subjects(session: &Session<'_>) -> u64 {
    let topics = session.topics.iter();
    topics.fold(0, |all, topic| all | bit(*topic))
}

/// The bit of a subject; a test sees to it that there are no more than 64.
fn bit(topic: CounsellingTopic) -> u64 {
    1_u64.checked_shl(u32::from(topic as u8)).unwrap_or(0)
}
