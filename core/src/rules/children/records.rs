//! What several rules about children look up.

use crate::codes::{BestInterestsKind, OrganisationType};
use crate::facts::{Member, live, when};
use crate::model::protection::{BestInterests, Guardianship, Receiving};
use crate::model::{Organisation, Protection};
use crate::record::{Entry, Field, List, Text};
use crate::rules::Cx;
use crate::values::Date;

/// The records of one list of the protection part that count on the day of judgement.
pub(super) fn records<'c, T: Entry + 'c, F>(
    cx: &Cx<'c, '_>,
    list: F,
) -> impl Iterator<Item = (usize, &'c T)> + use<'c, T, F>
where
    F: FnOnce(&'c Protection<'c>) -> &'c List<T>,
{
    let as_of = cx.as_of;
    let list = cx.case.protection.get().map(list);
    list.into_iter().flat_map(move |list| live(list, as_of))
}

/// Whether a record that names one member is about this one.
pub(super) fn about(named: &Field<Text<'_>>, member: &Member<'_>) -> bool {
    named.text().is_some() && named.text() == member.id()
}

/// Best-interests procedures of a child that had decided when the gate was due.
pub(super) fn decided<'c, 'm>(
    cx: &Cx<'c, '_>,
    child: &Member<'m>,
) -> impl Iterator<Item = (usize, &'c BestInterests<'c>, Date)> + use<'c, 'm> {
    decided_by(cx, child, cx.due)
}

/// The same by another day.
pub(super) fn decided_by<'c, 'm>(
    cx: &Cx<'c, '_>,
    child: &Member<'m>,
    due: Date,
) -> impl Iterator<Item = (usize, &'c BestInterests<'c>, Date)> + use<'c, 'm> {
    let id = child.id();
    records(cx, |protection| &protection.best_interests)
        .filter(move |(_, record)| id.is_some() && record.member.text() == id)
        .filter_map(|(place, record)| Some((place, record, record.decided_on.val()?)))
        .filter(move |(_, _, on)| *on <= due)
}

/// The latest assessment or determination of a child that had decided when the gate was due.
pub(super) fn latest<'c>(
    cx: &Cx<'c, '_>,
    child: &Member<'_>,
) -> Option<(usize, &'c BestInterests<'c>, Date)> {
    decided(cx, child).max_by_key(|(_, record, on)| (*on, record.id.text()))
}

/// The latest determination of a child that had decided when the gate was due.
pub(super) fn determination<'c>(
    cx: &Cx<'c, '_>,
    child: &Member<'_>,
) -> Option<(usize, &'c BestInterests<'c>, Date)> {
    decided(cx, child)
        .filter(|(_, record, _)| record.kind.val() == Some(BestInterestsKind::Bid))
        .max_by_key(|(_, record, on)| (*on, record.id.text()))
}

/// Those who act for a member.
pub(super) fn guardians<'c, 'm>(
    cx: &Cx<'c, '_>,
    child: &Member<'m>,
) -> impl Iterator<Item = (usize, &'c Guardianship<'c>)> + use<'c, 'm> {
    let id = child.id();
    records(cx, |protection| &protection.guardianships)
        .filter(move |(_, held)| id.is_some() && held.member.text() == id)
}

/// The first day of a guardianship, where it is told.
pub(super) fn begins(held: &Guardianship<'_>) -> Option<Date> {
    held.from.val().or(held.on.val().map(|on| on.date()))
}

/// Whether a guardianship holds on a day in the country where the return is prepared.
pub(super) fn holds(cx: &Cx<'_, '_>, held: &Guardianship<'_>, day: Date) -> bool {
    let host = cx.case.host.get().and_then(|host| host.country.val());
    let here = match (held.country.val(), host) {
        (Some(country), Some(host)) => country == host,
        _ => true,
    };
    here && begins(held).is_none_or(|from| from <= day)
        && held.until.val().is_none_or(|until| day <= until)
}

/// The arrangement by which a child is received: the latest on record.
pub(super) fn arrangement<'c>(
    cx: &Cx<'c, '_>,
    child: &Member<'_>,
) -> Option<(usize, &'c Receiving<'c>)> {
    let id = child.id();
    records(cx, |protection| &protection.receiving)
        .filter(move |(_, record)| id.is_some() && record.member.text() == id)
        .max_by_key(|(_, record)| when(*record))
}

/// The organisation with an id.
pub(super) fn organisation<'c>(
    cx: &Cx<'c, '_>,
    id: &Field<Text<'_>>,
) -> Option<&'c Organisation<'c>> {
    let id = id.text()?;
    cx.case
        .organisations
        .iter()
        .find(|organisation| organisation.id.text() == Some(id))
}

/// Whether an organisation enforces returns or has police powers, as far as the case tells.
pub(super) fn enforces(organisation: &Organisation<'_>) -> Option<bool> {
    if organisation.kind.val() == Some(OrganisationType::LawEnforcement) {
        return Some(true);
    }
    organisation.enforcement.val()
}
