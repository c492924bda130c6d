//! Groups among the cases that are kept, and what clashes in them.
//!
//! There are a dozen keys to a person, too many to hold them at once. All cases are gone over again and again, each time
//! for the keys in another slice of the hashes, of which four bytes are held: those that occur twice are few. Only for
//! them whole keys are made, in one more turn, and held against each other as they come.

use super::kept::{Kept, severity_of};
use super::{How, OfSets};
use crate::findings::Severity;
use crate::record::Loc;
use crate::rules::Key;

/// Slices are as many as leave so many keys in each, and at most so many, as a power of two. Each costs a turn over all
/// cases; 32 make the hashes that are held at once weigh 1.5 bytes a person.
const IN_SLICE: u64 = 1 << 10;
const MOST_SLICES: u32 = 5;

/// Of so many keys, one is made whole at a time, where that many are in a group.
const WHOLE: u64 = 128;
/// So many at least.
const WHOLE_AT_LEAST: u64 = 1 << 10;

/// Earlier contributions that one is held against: a bound, so that a key that all share stays cheap.
const BACK: usize = 16;

/// A contribution that clashes with an earlier one.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Found {
    pub(super) case: u32,
    /// The earlier case.
    pub(super) other: u32,
    pub(super) at: Loc,
    pub(super) member: Option<u16>,
    /// The number of the rule.
    pub(super) rule: u8,
    pub(super) severity: Severity,
}

/// Each contribution that clashes with an earlier one in a group, once for each rule and place and with the earliest case of
/// all; in the order of cases.
pub(super) fn clashes(kept: &Kept, sets: &[OfSets]) -> Vec<Found> {
    let mut count: u64 = 0;
    each_key(kept, sets, |_, _, _| count += 1);
    let bits = (count / IN_SLICE).checked_ilog2().unwrap_or(0).min(MOST_SLICES);
    let whole = usize::try_from((count / WHOLE).max(WHOLE_AT_LEAST)).unwrap_or(usize::MAX);
    let room = usize::try_from((count >> bits) * 9 / 8).unwrap_or(0);
    let mut slice: Vec<u32> = Vec::with_capacity(room);
    let mut twice: Vec<u64> = Vec::new();
    let mut found = All::default();
    for nth in 0..1 << bits {
        slice.clear();
        each_key(kept, sets, |_, _, key| {
            let (of, short) = short(key.hash, bits);
            if of == nth {
                slice.push(short);
            }
        });
        slice.sort_unstable();
        let groups = slice.chunk_by(|a, b| a == b).filter(|group| group.len() > 1);
        let of_slice = groups.filter_map(|group| group.first());
        twice.extend(of_slice.map(|short| nth << 32 | u64::from(*short)));
        if twice.len() >= whole || nth + 1 == 1 << bits {
            for some in twice.chunks(whole) {
                judge(kept, sets, bits, some, &mut found);
            }
            twice.clear();
        }
    }
    found.once();
    found.all
}

/// The slice of a hash, and what of it is held: the next 32 bits but for those of the most slices. Hashes that differ may
/// be alike in it, and are told apart later.
const fn short(hash: u64, bits: u32) -> (u64, u32) {
    let slice = (hash >> (64 - MOST_SLICES)) >> (MOST_SLICES - bits);
    (slice, (hash >> (32 - MOST_SLICES)) as u32)
}

/// All keys, in the order of cases, with the numbers of their rules and how gravely these bind.
fn each_key(kept: &Kept, sets: &[OfSets], mut give: impl FnMut(u8, Severity, Key)) {
    let mut rows = kept.rows();
    for case in 0..=u32::MAX {
        let Some(row) = rows.next(None) else {
            break;
        };
        for (number, of) in (0..).zip(sets) {
            if let (How::Pairs(across), Some(severity)) = (of.how, severity_of(row.binding, number)) {
                (across.keys)(&rows.trace, &mut |key| {
                    give(number, severity, Key { case, ..key });
                });
            }
        }
    }
}

/// Judges groups of these hashes, in short and in order.
fn judge(kept: &Kept, sets: &[OfSets], bits: u32, some: &[u64], found: &mut All) {
    let mut groups: Vec<Vec<Key>> = vec![Vec::new(); some.len()];
    each_key(kept, sets, |number, severity, later| {
        let (slice, short) = short(later.hash, bits);
        let Ok(place) = some.binary_search(&(slice << 32 | u64::from(short))) else {
            return;
        };
        let Some(How::Pairs(across)) = sets.get(usize::from(number)).map(|of| of.how) else {
            return;
        };
        let Some(group) = groups.get_mut(place) else {
            return;
        };
        let clashing = group
            .iter()
            .find(|earlier| earlier.hash == later.hash && (across.clash)(earlier, &later));
        if let Some(earlier) = clashing {
            found.push(Found {
                case: later.case,
                other: earlier.case,
                at: later.at,
                member: later.member,
                rule: number,
                severity,
            });
        }
        if group.is_empty() {
            group.reserve_exact(2);
        }
        if group.len() >= BACK {
            group.remove(0);
        }
        group.push(later);
    });
}

/// What was found. Some of it more than once: two people who share name and phone are in two groups.
#[derive(Default)]
struct All {
    all: Vec<Found>,
    /// How many there were when each was there once.
    once: usize,
}

impl All {
    fn push(&mut self, found: Found) {
        if self.all.len() >= self.once.saturating_mul(2).max(1024) {
            self.once();
        }
        self.all.push(found);
    }

    /// Orders what was found, and leaves of each the one with the earliest case.
    fn once(&mut self) {
        let key = |found: &Found| (found.case, found.rule, found.at.order());
        self.all.sort_unstable_by_key(|found| (key(found), found.other));
        self.all.dedup_by_key(|found| key(found));
        self.once = self.all.len();
    }
}
