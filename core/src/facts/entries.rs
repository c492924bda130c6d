//! Records as rules see them: those that count on the day of judgement.

use smallvec::SmallVec;

use crate::record::{Entry, List, Text};
use crate::values::Date;

/// The records that count on a day, with their places: not voided, not replaced by then, and begun by then.
/// A record without a date counts.
pub(crate) fn live<T: Entry>(list: &List<T>, as_of: Date) -> impl Iterator<Item = (usize, &T)> {
    // Corrections are few: sorted once, so that a list of nothing but corrections costs no square.
    let mut replaced: SmallVec<[&str; 2]> = SmallVec::new();
    if list.iter().any(|record| record.replaces().is_some()) {
        corrected(list, as_of, &mut replaced);
    }
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

/// The ids of the records of a list that others replace by a day, sorted.
#[cold]
fn corrected<'c, T: Entry>(list: &'c List<T>, as_of: Date, replaced: &mut SmallVec<[&'c str; 2]>) {
    let counting = list
        .iter()
        .filter(|record| !record.is_voided() && begun(*record, as_of));
    replaced.extend(counting.filter_map(Entry::replaces));
    replaced.sort_unstable();
}

/// Whether a record that names `members` is about a person: a record that names nobody is about all.
pub(crate) fn concerns(members: &List<Text<'_>>, id: Option<&str>) -> bool {
    if members.is_absent() {
        return true;
    }
    id.is_some_and(|id| members.iter().any(|member| member == id))
}
