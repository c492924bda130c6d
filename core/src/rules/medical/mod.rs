//! MED: medical. Page: core/rulebook/medical.md.

mod birth;
mod care;
mod fitness;
mod journey;
mod mind;

pub use birth::{MED_004, MED_005, MED_006};
pub use care::{MED_008, MED_009, MED_012, MED_013};
pub use fitness::{MED_001, MED_002, MED_003, MED_011};
pub use journey::{MED_007, MED_014};
pub use mind::MED_010;

use super::Cx;
use crate::codes::MedicalKind;
use crate::facts::{Member, live};
use crate::model::MedicalRecord;
use crate::values::{Moment, Sure};

/// The latest finding of fitness to travel that was there when a person left; of several at one time, the least
/// favourable.
pub(super) fn fitness<'c>(
    cx: &Cx<'c, '_>,
    member: &Member<'_>,
    leaves: Moment,
) -> Option<(usize, &'c MedicalRecord<'c>)> {
    records(cx, member, MedicalKind::FitToTravel)
        .filter_map(|(place, record)| Some((place, record, record.on.val()?)))
        .filter(|(_, _, on)| leaves.surely_before(*on) != Sure::Yes)
        .max_by_key(|(_, record, on)| (on.key(), record.outcome.val(), record.id.text()))
        .map(|(place, record, _)| (place, record))
}

/// The medical records of a member. One that names nobody is that of the only member.
pub(super) fn of<'c, 'm>(
    cx: &Cx<'c, '_>,
    member: &Member<'m>,
) -> impl Iterator<Item = (usize, &'c MedicalRecord<'c>)> + use<'c, 'm> {
    let (id, only) = (member.id(), cx.facts.members().len() == 1);
    live(&cx.case.medical, cx.as_of).filter(move |(_, record)| is_of(record, id, only))
}

fn is_of(record: &MedicalRecord<'_>, id: Option<&str>, only: bool) -> bool {
    match record.member.text() {
        Some(named) => Some(named) == id,
        None => only,
    }
}

/// Those of a kind.
fn records<'c, 'm>(
    cx: &Cx<'c, '_>,
    member: &Member<'m>,
    kind: MedicalKind,
) -> impl Iterator<Item = (usize, &'c MedicalRecord<'c>)> + use<'c, 'm> {
    let (id, only) = (member.id(), cx.facts.members().len() == 1);
    live(&cx.case.medical, cx.as_of)
        .filter(move |(_, record)| record.kind.val() == Some(kind) && is_of(record, id, only))
}
