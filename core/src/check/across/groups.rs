//! Groups among the cases that are kept, and what clashes in them.
//!
//! There are a dozen keys to a person, too many to hold them at once. All cases are gone over again and again, each
//! time for the keys in another slice of the hashes, of which four bytes are held: those that occur twice are few. Only
//! for them whole keys are made, in one more turn, and held against each other as they come.

use super::kept::{Kept, severity_of};
use super::{How, OfSets};
use crate::findings::Severity;
use crate::record::Loc;
use crate::rules::{Across, Key};

/// Each slice costs a turn over all cases. With so many, the hashes that are held at once weigh two bytes a person.
const SLICES: u64 = 32;
/// What is held of a hash is what follows its slice, but for so many bits. Hashes that differ may be alike in it: they
/// are told apart later.
const UNHELD: u32 = 27;

/// Groups wait for their turn until they hold more than one in so many keys, which weighs some three bytes a person. So
/// there is one turn where few are found twice, and no more than there are slices where all are.
const WAITING: usize = 384;
/// So many keys wait in any case.
const WAITING_AT_LEAST: usize = 1 << 8;

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

/// Each contribution that clashes with an earlier one in a group, once for each rule and place and with the earliest
/// case of all; in the order of cases.
pub(super) fn clashes(kept: &Kept, sets: &[OfSets]) -> Vec<Found> {
    let mut count = 0_usize;
    each_key(kept, sets, |_, _, _| count += 1);
    let waiting = (count / WAITING).max(WAITING_AT_LEAST);
    // Slices differ a little.
    let mut slice: Vec<u32> = Vec::with_capacity(count / 28);
    let mut groups = Groups::default();
    let mut found = All::default();
    for nth in 0..SLICES {
        slice.clear();
        each_key(kept, sets, |_, hash, _| {
            let held = hash >> UNHELD;
            if held >> u32::BITS == nth {
                slice.push(held as u32);
            }
        });
        slice.sort_unstable();
        for same in slice.chunk_by(|one, other| one == other) {
            if let [held, _, ..] = same {
                groups.push(nth << u32::BITS | u64::from(*held), same.len());
            }
        }
        if groups.room > waiting || nth + 1 == SLICES {
            groups.judge(kept, sets, &mut found);
        }
    }
    found.all
}

/// By whom a key is given.
struct By {
    case: u32,
    /// The number of the rule, and how gravely it binds the case.
    rule: u8,
    severity: Severity,
    across: Across,
}

/// Gives the hashes of all keys in the order of cases, and what makes the whole key.
fn each_key(kept: &Kept, sets: &[OfSets], mut give: impl FnMut(&By, u64, &dyn Fn() -> Key)) {
    let mut rows = kept.rows();
    for case in 0..=u32::MAX {
        let Some(row) = rows.next(None) else {
            break;
        };
        for (rule, of) in (0..).zip(sets) {
            if let (How::Pairs(across), Some(severity)) = (of.how, severity_of(row.binding, rule)) {
                let by = By {
                    case,
                    rule,
                    severity,
                    across,
                };
                (across.keys)(&rows.trace, &mut |hash, key| give(&by, hash, key));
            }
        }
    }
}

/// A group that waits for its keys.
struct Group {
    /// What is held of the hash.
    held: u64,
    /// How many keys are still to come.
    to_come: usize,
    keys: Vec<Key>,
}

/// Groups in the order of what is held of their hashes.
#[derive(Default)]
struct Groups {
    all: Vec<Group>,
    /// How many keys they will hold at once.
    room: usize,
}

impl Groups {
    fn push(&mut self, held: u64, keys: usize) {
        // Nothing is held against the last one.
        self.room += (keys - 1).min(BACK);
        self.all.push(Group {
            held,
            to_come: keys,
            keys: Vec::new(),
        });
    }

    /// Goes over all cases for the keys of the groups, and lets the groups go.
    fn judge(&mut self, kept: &Kept, sets: &[OfSets], found: &mut All) {
        if self.all.is_empty() {
            return;
        }
        each_key(kept, sets, |by, hash, key| {
            let held = hash >> UNHELD;
            let place = self.all.binary_search_by_key(&held, |group| group.held);
            if let Some(group) = place.ok().and_then(|place| self.all.get_mut(place)) {
                let case = by.case;
                group.take(by, Key { case, ..key() }, found);
            }
        });
        *self = Self::default();
        found.once();
    }
}

impl Group {
    /// Holds a key against the earlier ones, and keeps it for those to come.
    fn take(&mut self, by: &By, later: Key, found: &mut All) {
        let clashes =
            |earlier: &&Key| earlier.hash == later.hash && (by.across.clash)(earlier, &later);
        if let Some(earlier) = self.keys.iter().find(clashes) {
            found.push(Found {
                case: later.case,
                other: earlier.case,
                at: later.at,
                member: later.member,
                rule: by.rule,
                severity: by.severity,
            });
        }
        self.to_come = self.to_come.saturating_sub(1);
        if self.to_come == 0 {
            self.keys = Vec::new();
            return;
        }
        if self.keys.len() >= BACK {
            self.keys.remove(0);
        }
        let more = self.to_come.min(BACK - self.keys.len());
        self.keys.reserve_exact(more);
        self.keys.push(later);
    }
}

/// What was found. Some of it more than once: two people who share name and phone are in two groups.
#[derive(Default)]
struct All {
    all: Vec<Found>,
}

impl All {
    /// Adds what was found, but once of what one case has in several groups of one turn.
    fn push(&mut self, found: Found) {
        let of_case = self.all.iter_mut().rev();
        let mut of_case = of_case.take_while(|one| one.case == found.case);
        match of_case.find(|one| one.rule == found.rule && one.at == found.at) {
            Some(same) => same.other = same.other.min(found.other),
            None => self.all.push(found),
        }
    }

    /// Orders what was found, and leaves of each the one with the earliest case.
    fn once(&mut self) {
        let key = |found: &Found| (found.case, found.rule, found.at.order());
        self.all
            .sort_unstable_by_key(|found| (key(found), found.other));
        self.all.dedup_by_key(|found| key(found));
    }
}
