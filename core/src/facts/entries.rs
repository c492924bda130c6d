//! Records as rules see them: those that count on the day of judgement.

use std::slice::Iter;

use crate::record::{Entry, Field, List, Text};
use crate::values::{Date, Moment};

/// The records that count on a day, with their places: not voided, not replaced by then, and begun by then.
/// A record without a date counts.
///
/// It stands once for each list: written out at its hundreds of uses, it was a quarter of the code of the rules.
#[inline(never)]
pub(crate) fn live<T: Entry>(list: &List<T>, as_of: Date) -> Live<'_, T> {
    Live {
        all: list.get().map_or(&[][..], Vec::as_slice).iter(),
        place: 0,
        as_of,
        corrected: has_corrections(list).then(|| Corrected::by(list, as_of)),
    }
}

/// See [`live`]. Nearly every rule has some: small enough to stay in registers, where a `SmallVec` had to be built in
/// memory and copied, which a processor waits for.
pub(crate) struct Live<'c, T> {
    all: Iter<'c, Field<T>>,
    place: usize,
    as_of: Date,
    corrected: Option<Box<Corrected<'c>>>,
}

impl<'c, T: Entry> Iterator for Live<'c, T> {
    type Item = (usize, &'c T);

    #[inline(never)]
    fn next(&mut self) -> Option<Self::Item> {
        // Two ways, so that the usual one needs few registers.
        if self.corrected.is_some() {
            self.not_corrected()
        } else {
            self.begun()
        }
    }
}

impl<'c, T: Entry> Live<'c, T> {
    /// The next that is not voided, and begun by then.
    #[inline(always)]
    fn begun(&mut self) -> Option<(usize, &'c T)> {
        loop {
            let field = self.all.next()?;
            let place = self.place;
            self.place += 1;
            if let Some(record) = field.get()
                && begun(record, self.as_of)
                && !record.is_voided()
            {
                return Some((place, record));
            }
        }
    }

    #[cold]
    #[inline(never)]
    fn not_corrected(&mut self) -> Option<(usize, &'c T)> {
        loop {
            let (place, record) = self.begun()?;
            let gone = |corrected: &Corrected<'_>| record.id().is_some_and(|id| corrected.has(id));
            if !self.corrected.as_deref().is_some_and(gone) {
                return Some((place, record));
            }
        }
    }
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
    let again = has_corrections(list).then(|| retold(list, as_of, |_, record| tells(record)));
    list.each().filter(move |(place, record)| {
        let mut again = again.iter();
        let corrected = again.any(|marks| marks.get(*place).is_some_and(|mark| *mark));
        tells(record) && begun(*record, as_of) && !record.is_voided() && !corrected
    })
}

/// A mark for each place of a list.
pub(super) type Marks = Vec<bool>;

/// Which records of a list are replaced, directly or through others, by one that tells the same.
#[cold]
pub(super) fn retold<T: Entry>(
    list: &List<T>,
    as_of: Date,
    tells: impl Fn(usize, &T) -> bool,
) -> Marks {
    let mut ids: Vec<(&str, usize)> = made(list, as_of)
        .filter_map(|(place, record)| Some((record.id()?, place)))
        .collect();
    ids.sort_unstable();
    let find = |id: &str| {
        let from = ids.partition_point(|(known, _)| *known < id);
        ids.get(from).filter(|(known, _)| *known == id)
    };
    let mut marks = vec![false; list.len()];
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

/// Where a record stands in time: by its moment, and of several at one moment by their ids, so that the order in which
/// they stand in a list decides nothing.
pub(crate) fn when<T: Entry>(record: &T) -> (Option<(Date, i64)>, Option<&str>) {
    (record.on().map(Moment::key), record.id())
}

#[inline]
fn begun<T: Entry>(record: &T, as_of: Date) -> bool {
    record.on().is_none_or(|on| on.date() <= as_of)
}

pub(super) fn has_corrections<T: Entry>(list: &List<T>) -> bool {
    list.iter().any(|record| record.replaces().is_some())
}

/// The ids of the records of a list that others replace, sorted: so that a list of nothing but corrections costs no
/// square.
struct Corrected<'c>(Vec<&'c str>);

impl<'c> Corrected<'c> {
    #[cold]
    #[inline(never)]
    fn by<T: Entry>(list: &'c List<T>, as_of: Date) -> Box<Self> {
        let counting = list
            .iter()
            .filter(|record| !record.is_voided() && begun(*record, as_of));
        let mut ids: Vec<_> = counting.filter_map(Entry::replaces).collect();
        ids.sort_unstable();
        Box::new(Self(ids))
    }

    #[cold]
    fn has(&self, id: &str) -> bool {
        self.0.binary_search(&id).is_ok()
    }
}

/// Whether a record that names `members` is about a person: a record that names nobody is about all.
pub(crate) fn concerns(members: &List<Text<'_>>, id: Option<&str>) -> bool {
    if members.is_absent() {
        return true;
    }
    id.is_some_and(|id| members.iter().any(|member| member == id))
}
