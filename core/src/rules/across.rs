//! Rules about a set of cases: each case gives keys, equal keys make a group, the group is judged.
//!
//! Only keys are kept of a case, so a set may be far larger than memory holds cases. Keys are hashes: no text of a
//! person is kept. An engine can sort and distribute them in the same way.

use std::hash::{Hash, Hasher};

use super::Cx;
use crate::record::Loc;

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

/// A hash that is the same in every run and every process (the standard hasher with its fixed start).
#[allow(
    deprecated,
    reason = "SipHasher is the standard hasher whose result is documented not to vary by process"
)]
fn hash(value: impl Hash) -> u64 {
    let mut hasher = std::hash::SipHasher::new_with_keys(0x5a6e_6b6f, 0x6661);
    value.hash(&mut hasher);
    hasher.finish()
}
