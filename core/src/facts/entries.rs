//! Records as rules see them: those that count on the day of judgement.

use smallvec::{SmallVec, smallvec};

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

/// The records that were made by a day, with their places: not voided, and begun by then. Those that were replaced since
/// are among them.
pub(crate) fn made<T: Entry>(list: &List<T>, as_of: Date) -> impl Iterator<Item = (usize, &T)> {
    list.each()
        .filter(move |(_, record)| begun(*record, as_of) && !record.is_voided())
}

/// The records that tell of a step, with their places. What replaces one of them and tells of the step, too, corrects
/// it, and counts in its stead. What does not leaves it as it was: the step was taken. One that was never taken is
/// voided.
pub(crate) fn told<T: Entry>(
    list: &List<T>,
    as_of: Date,
    tells: impl Fn(&T) -> bool,
) -> impl Iterator<Item = (usize, &T)> {
    let mut again = Marks::new();
    if list.iter().any(|record| record.replaces().is_some()) {
        again = retold(list, as_of, |_, record| tells(record));
    }
    list.each().filter(move |(place, record)| {
        let corrected = again.get(*place).copied().unwrap_or(false);
        tells(record) && begun(*record, as_of) && !record.is_voided() && !corrected
    })
}

/// A mark for each place of a list.
pub(super) type Marks = SmallVec<[bool; 8]>;

/// Which records of a list are replaced, directly or through others, by one that tells the same.
#[cold]
pub(super) fn retold<T: Entry>(
    list: &List<T>,
    as_of: Date,
    tells: impl Fn(usize, &T) -> bool,
) -> Marks {
    let mut ids: SmallVec<[(&str, usize); 8]> = made(list, as_of)
        .filter_map(|(place, record)| Some((record.id()?, place)))
        .collect();
    ids.sort_unstable();
    let find = |id: &str| {
        let from = ids.partition_point(|(known, _)| *known < id);
        ids.get(from).filter(|(known, _)| *known == id)
    };
    let mut marks: Marks = smallvec![false; list.len()];
    for (_, record) in made(list, as_of).filter(|(place, record)| tells(*place, record)) {
        let mut before = record.replaces();
        while let Some((_, place)) = before.and_then(find) {
            let (Some(mark), Some(old)) = (marks.get_mut(*place), list.at(*place)) else {
                break;
            };
            // What is marked was followed already; who tells the same is followed on its own.
            let known = std::mem::replace(mark, true);
            before = old.replaces();
            if known || tells(*place, old) {
                break;
            }
        }
    }
    marks
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
