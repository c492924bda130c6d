//! Rules about a set of cases: each case leaves a trace, traces give keys, equal keys make a group, which is judged.
//!
//! Only the trace is kept of a case, so a set may be far larger than memory holds cases. Keys are hashes: no text of a
//! person is kept. An engine can sort and distribute them in the same way.

use std::hash::{Hash, Hasher};

use super::{Cx, Trace};
use crate::findings::{ARGS, Arg};
use crate::record::Loc;

/// The name of a first argument that the engine fills in: the number, from 1, of the earlier case of the clash.
pub(crate) const OTHER: &str = "other";

/// What one case contributes to one group.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Key {
    /// Equal for whatever belongs together.
    pub(crate) hash: u64,
    /// Tells two contributions of one kind apart: which person, which document.
    pub(crate) who: u64,
    /// What the group needs to know besides: packed by the rule.
    pub(crate) note: i64,
    /// The case, as the engine numbers them.
    pub(crate) case: u32,
    /// The member, as a place in the list.
    pub(crate) member: Option<u16>,
    /// Where it stands.
    pub(crate) at: Loc,
}

impl Key {
    /// A contribution to the group of this hash; the engine fills in the case.
    pub(crate) fn new(hash: u64, at: impl Into<Loc>) -> Self {
        Self {
            hash,
            who: 0,
            note: 0,
            case: 0,
            member: None,
            at: at.into(),
        }
    }
}

/// Takes the hash of a key, and what makes the whole key: it is made for few of them.
pub(crate) type Give<'g> = dyn FnMut(u64, &dyn Fn() -> Key) + 'g;

/// A rule about a set of cases, two by two.
#[derive(Clone, Copy)]
pub(crate) struct Across {
    /// Keeps of a case what the keys need. Rules that need the same share the function.
    pub(crate) keep: fn(&Cx<'_, '_>, &mut Trace),
    /// Gives the keys of one case.
    pub(crate) keys: fn(&Trace, &mut Give<'_>),
    /// Whether the second of two contributions with equal keys is a finding.
    pub(crate) clash: fn(&Key, &Key) -> bool,
}

/// A rule about what a set of cases holds together: each group is judged once, by its sum. Groups are few and large
/// (the partners of a programme), so that their sums are kept and not what each case contributed.
#[derive(Clone, Copy)]
pub(crate) struct Whole {
    /// Gives the keys of one case.
    pub(crate) keys: fn(&Cx<'_, '_>, &mut dyn FnMut(Key)),
    /// A sum and the contribution of a later case as one, which stands where the later one stood.
    pub(crate) add: fn(&Key, &Key) -> Key,
    /// What is told of a group that does not hold.
    pub(crate) judge: fn(&Key) -> Option<[Arg; ARGS]>,
}

/// What a group has in common.
#[derive(Clone, Copy)]
pub(crate) enum Common {
    /// A paper, whoever bears it.
    Paper = 1,
    /// A number of a person, in one programme.
    Number,
    /// The id of a case.
    Case,
    /// A paper, phone or name of people of one nationality.
    Borne,
    Phone,
    Name,
    Receipt,
}

/// A hash that is the same in every run and every process (the standard hasher with its fixed start).
#[allow(
    deprecated,
    reason = "SipHasher is the standard hasher whose result is documented not to vary by process"
)]
pub(crate) fn hash(value: impl Hash) -> u64 {
    let mut hasher = std::hash::SipHasher::new_with_keys(0x5a6e_6b6f, 0x6661);
    value.hash(&mut hasher);
    hasher.finish()
}

/// The hash of a group, from what [`hash`] made or from numbers; the same in every run and process, too. It is far
/// quicker: the groups of a trace are worked out again each time that it is looked at.
pub(crate) fn group<const N: usize>(common: Common, parts: [u64; N]) -> u64 {
    let start = 0x5a6e_6b6f_6661 ^ common as u64;
    parts.into_iter().fold(start, |mixed, part| {
        let mixed = (mixed ^ part).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        let mixed = (mixed ^ (mixed >> 32)).wrapping_mul(0xd6e8_feb8_6659_fd93);
        mixed ^ (mixed >> 32)
    })
}
