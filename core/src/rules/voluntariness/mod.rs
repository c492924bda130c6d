//! VOL: voluntariness. Page: core/rulebook/voluntariness.md.

mod declaration;
mod information;
mod pressure;
mod withdrawal;

pub use declaration::{VOL_001, VOL_006, VOL_015, VOL_018};
pub use information::{VOL_002, VOL_003, VOL_024};
pub use pressure::{VOL_009, VOL_010, VOL_011};
pub use withdrawal::VOL_007;

use crate::codes::{ReturnType, SessionKind};
use crate::facts::{Member, concerns, live};
use crate::model::{Declaration, Session};
use crate::programme::Param;
use crate::rules::Cx;

/// Whether the return rests on the will of the person. What kind of return it is may not be known yet: then it does.
fn needs_will(cx: &Cx<'_, '_>) -> bool {
    use ReturnType::{
        AssistedUnderObligation, ForcedCharter, ForcedScheduled, ReadmissionThirdCountry,
        Spontaneous,
    };
    match cx.case.return_type.val() {
        Some(ForcedScheduled | ForcedCharter | Spontaneous | ReadmissionThirdCountry) => false,
        Some(AssistedUnderObligation) => cx.params.flag(Param::ObligationIsVoluntary),
        _ => true,
    }
}

/// Declarations of a member up to the day of the gate. A declaration that names nobody is that of the only member.
fn declarations<'c, 'm>(
    cx: &Cx<'c, '_>,
    member: &Member<'m>,
) -> impl Iterator<Item = (usize, &'c Declaration<'c>)> + use<'c, 'm> {
    let (id, due) = (member.id(), cx.due);
    let only = cx.facts.members().len() == 1;
    live(&cx.case.declarations, cx.as_of)
        .filter(move |(_, told)| match told.member.text() {
            Some(of) => Some(of) == id,
            None => only,
        })
        .filter(move |(_, told)| told.on.val().is_none_or(|on| on.date() <= due))
}

/// The latest of them.
fn declared<'c>(cx: &Cx<'c, '_>, member: &Member<'_>) -> Option<(usize, &'c Declaration<'c>)> {
    declarations(cx, member).max_by_key(|(place, told)| (told.on.val().map(|on| on.key()), *place))
}

/// Sessions before the return, on information and return, in which a member took part, up to the day of the gate.
fn sessions<'c, 'm>(
    cx: &Cx<'c, '_>,
    member: &Member<'m>,
) -> impl Iterator<Item = (usize, &'c Session<'c>)> + use<'c, 'm> {
    let (id, due) = (member.id(), cx.due);
    live(&cx.case.counselling, cx.as_of)
        .filter(move |(_, session)| concerns(&session.members, id))
        .filter(|(_, session)| {
            matches!(
                session.kind.val(),
                None | Some(SessionKind::Information | SessionKind::Return)
            )
        })
        .filter(move |(_, session)| session.on.val().is_none_or(|on| on.date() <= due))
}
