//! Records as rules see them: those that count on the day of judgement.

use smallvec::SmallVec;

use crate::record::{Entry, List, Text};
use crate::values::Date;

/// The records that count on a day, with their places: not voided, not replaced by then, and begun by then.
/// A record without a date counts.
pub(crate) fn live<T: Entry>(list: &List<T>, as_of: Date) -> impl Iterator<Item = (usize, &T)> {
    // Corrections are few: sorted once, so that a list of nothing but corrections costs no square.
    let mut replaced: SmallVec<[&str; 4]> = list
        .iter()
        .filter(|record| !record.is_voided() && begun(*record, as_of))
        .filter_map(Entry::replaces)
        .collect();
    replaced.sort_unstable();
    list.each().filter(move |(_, record)| {
        let gone = !replaced.is_empty()
            && record
                .id()
                .is_some_and(|id| replaced.binary_search(&id).is_ok());
        begun(*record, as_of) && !record.is_voided() && !gone
    })
}

fn begun<T: Entry>(record: &T, as_of: Date) -> bool {
    record.on().is_none_or(|on| on.date() <= as_of)
}

/// Whether a record that names `members` is about a person: a record that names nobody is about all.
pub(crate) fn concerns(members: &List<Text<'_>>, id: Option<&str>) -> bool {
    if members.is_absent() {
        return true;
    }
    id.is_some_and(|id| members.iter().any(|member| member == id))
}
