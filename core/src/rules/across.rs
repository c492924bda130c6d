//! Rules about a set of cases: each case gives keys, equal keys make a group, the group is judged.
//!
//! Only keys are kept of a case, so a set may be far larger than memory holds cases. Keys are hashes: no text of a
//! person is kept. An engine can sort and distribute them in the same way.

use std::hash::{Hash, Hasher};

use super::Cx;
use crate::facts::Member;
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

/// A rule about a set of cases.
#[derive(Clone, Copy)]
pub(crate) struct Across {
    /// Gives the keys of one case.
    pub(crate) keys: fn(&Cx<'_, '_>, &mut dyn FnMut(Key)),
    /// Whether the second of two contributions with equal keys is a finding.
    pub(crate) clash: fn(&Key, &Key) -> bool,
}

/// Judges all contributions with equal keys: where the group is told of that does not hold, with what.
pub(crate) type JudgeWhole = fn(&mut dyn Iterator<Item = Key>) -> Option<(Key, [Arg; ARGS])>;

/// A rule about what a set of cases holds together: each group is judged once, as a whole.
#[derive(Clone, Copy)]
pub(crate) struct Whole {
    /// Gives the keys of one case.
    pub(crate) keys: fn(&Cx<'_, '_>, &mut dyn FnMut(Key)),
    /// Judges a group.
    pub(crate) judge: JudgeWhole,
}

impl Key {
    /// A contribution; the engine fills in the case.
    pub(crate) fn new(group: impl Hash, who: impl Hash, at: impl Into<Loc>) -> Self {
        Self {
            hash: hash(group),
            who: hash(who),
            note: 0,
            case: 0,
            member: None,
            at: at.into(),
        }
    }
}

impl Key {
    /// The contribution of a member, told apart and described by what the rule packed.
    pub(crate) fn of(
        member: &Member<'_>,
        group: impl Hash,
        (who, note): (u64, i64),
        at: impl Into<Loc>,
    ) -> Self {
        Self {
            who,
            note,
            member: u16::try_from(member.place).ok(),
            ..Self::new(group, (), at)
        }
    }
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
