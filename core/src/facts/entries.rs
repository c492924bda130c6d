//! Records as rules see them: those that count on the day of judgement.

use std::slice::Iter;

use crate::record::{Entry, Field, List, Text};
use crate::values::Date;

/// The records that count on a day, with their places: not voided, not replaced by then, and begun by then.
/// A record without a date counts.
#[inline]
pub(crate) fn live<T: Entry>(list: &List<T>, as_of: Date) -> Live<'_, T> {
    let all = list.get().map_or(&[][..], Vec::as_slice);
    Live {
        as_of,
        place: 0,
        corrected: has_corrections(all).then(|| Box::new(Corrected::by(list, as_of))),
        all: all.iter(),
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

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let field = self.all.next()?;
            let place = self.place;
            self.place += 1;
            let Some(record) = field.get() else {
                continue;
            };
            let gone = |corrected: &Corrected<'_>| record.id().is_some_and(|id| corrected.has(id));
            if begun(record, self.as_of)
                && !record.is_voided()
                && !self.corrected.as_deref().is_some_and(gone)
            {
                return Some((place, record));
            }
        }
    }
}

#[inline]
fn begun<T: Entry>(record: &T, as_of: Date) -> bool {
    record.on().is_none_or(|on| on.date() <= as_of)
}

fn has_corrections<T: Entry>(list: &[Field<T>]) -> bool {
    list.iter()
        .filter_map(Field::get)
        .any(|record| record.replaces().is_some())
}

/// The ids of the records of a list that others replace, sorted: so that a list of nothing but corrections costs no
/// square.
struct Corrected<'c>(Vec<&'c str>);

impl<'c> Corrected<'c> {
    #[cold]
    fn by<T: Entry>(list: &'c List<T>, as_of: Date) -> Self {
        let counting = list
            .iter()
            .filter(|record| !record.is_voided() && begun(*record, as_of));
        let mut ids: Vec<_> = counting.filter_map(Entry::replaces).collect();
        ids.sort_unstable();
        Self(ids)
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
