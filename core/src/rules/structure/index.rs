//! The ids of a case, to be looked up by: a small table on the stack for a case of usual size, a sorted one beyond.

use super::ids::Id;
use crate::codes::words::Mark;

/// Cases with more ids are looked up in a sorted index.
pub(super) const SMALL: usize = 128;
const SLOTS: usize = 2 * SMALL;
const FREE: u8 = u8::MAX;

/// Finds ids by their text.
#[allow(
    clippy::large_enum_variant,
    reason = "the small one is the usual one, and must not allocate"
)]
pub(super) enum Index {
    /// Open addressing; a slot holds a place in the ids.
    Small([u8; SLOTS]),
    /// Places in the ids, in the order of text, list and place.
    Large(Vec<u32>),
}

fn slot(text: &str) -> usize {
    Mark::of(text.as_bytes()).slot(SLOTS)
}

fn place(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

impl Index {
    /// Takes the ids in; tells of each that stands there again, with the first of that text.
    pub(super) fn new<'c>(ids: &[Id<'c>], mut again: impl FnMut(&Id<'c>, &Id<'c>)) -> Self {
        if ids.len() > SMALL {
            return Self::large(ids, again);
        }
        let mut slots = [FREE; SLOTS];
        for (number, id) in ids.iter().enumerate() {
            let mut at = slot(id.text);
            let mut told = false;
            while let Some(taken) = slots.get(at).filter(|taken| **taken != FREE) {
                // The first on the way is the first in the case.
                if let Some(first) = ids
                    .get(usize::from(*taken))
                    .filter(|one| one.text == id.text)
                    && !told
                {
                    again(first, id);
                    told = true;
                }
                at = (at + 1) % SLOTS;
            }
            if let (Some(free), Ok(number)) = (slots.get_mut(at), u8::try_from(number)) {
                *free = number;
            }
        }
        Self::Small(slots)
    }

    fn large<'c>(ids: &[Id<'c>], mut again: impl FnMut(&Id<'c>, &Id<'c>)) -> Self {
        let end = u32::try_from(ids.len()).unwrap_or(u32::MAX);
        let mut sorted: Vec<u32> = (0..end).collect();
        let key = |number: &u32| ids.get(place(*number)).map(|id| (id.text, id.list));
        sorted.sort_by(|a, b| key(a).cmp(&key(b)).then(a.cmp(b)));
        let text = |number: &u32| ids.get(place(*number)).map(|id| id.text);
        for same in sorted.chunk_by(|a, b| text(a) == text(b)) {
            let Some(first) = same.iter().min().filter(|_| same.len() > 1) else {
                continue;
            };
            let mut others: Vec<u32> = same.iter().copied().filter(|one| one != first).collect();
            others.sort_unstable();
            for other in others {
                if let (Some(first), Some(other)) = (ids.get(place(*first)), ids.get(place(other)))
                {
                    again(first, other);
                }
            }
        }
        Self::Large(sorted)
    }

    /// The place of the first id with a text, in a list or in any.
    pub(super) fn find(&self, ids: &[Id<'_>], text: &str, list: Option<u16>) -> Option<usize> {
        let fits = |number: usize| {
            ids.get(number)
                .is_some_and(|id| id.text == text && list.is_none_or(|list| id.list == list))
        };
        match self {
            Self::Small(slots) => {
                let mut at = slot(text);
                while let Some(taken) = slots.get(at).filter(|taken| **taken != FREE) {
                    if fits(usize::from(*taken)) {
                        return Some(usize::from(*taken));
                    }
                    at = (at + 1) % SLOTS;
                }
                None
            }
            Self::Large(sorted) => {
                let from = sorted.partition_point(|number| {
                    ids.get(place(*number))
                        .is_some_and(|id| (id.text, Some(id.list)) < (text, list))
                });
                sorted
                    .get(from)
                    .map(|number| place(*number))
                    .filter(|number| fits(*number))
            }
        }
    }
}
