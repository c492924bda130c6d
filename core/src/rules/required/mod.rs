//! What a case needs at each gate: the matrix of items, and those that no other rule sees to.

mod actor;
mod look;
mod matrix;

pub use actor::Actor;
pub(crate) use actor::{BP, GD, HG, HO, MD, MG, OG, OO, PM, PO};
pub use look::Lack;
pub(crate) use look::{Look, look, pending};
pub use matrix::{Item, MATRIX, Need, Row, When};

use std::sync::OnceLock;

use crate::facts::{Facts, Member};
use crate::findings::{Gate, Rule};
use crate::rules::{Cx, Running, Sets, find};
use crate::values::Date;

/// An item at a gate, to which no other rule sees by then.
pub(super) struct Unowned {
    pub(super) gate: Gate,
    pub(super) item: Item,
    pub(super) need: &'static Need,
    /// The later gate at which a rule takes the item over.
    pub(super) until: Option<Gate>,
}

/// The items that DOC-013 asks for, by gate. Worked out of the catalogue once: a rule that is added takes its item over.
pub(super) fn unowned() -> &'static [Unowned] {
    static UNOWNED: OnceLock<Vec<Unowned>> = OnceLock::new();
    UNOWNED.get_or_init(|| {
        let mut all = Vec::new();
        for row in MATRIX {
            for need in row.needs {
                let owners = need.owners.iter().filter_map(|code| find(code));
                // A rule that binds at no gate binds from the first on.
                let until = owners
                    .map(|rule| rule.gates.first().copied().unwrap_or(Gate::G1))
                    .min();
                let early = |gate: &&Gate| until.is_none_or(|until| **gate < until);
                all.extend(need.gates.iter().filter(early).map(|gate| Unowned {
                    gate: *gate,
                    item: row.item,
                    need,
                    until,
                }));
            }
        }
        all.sort_unstable_by_key(|one| (one.gate, one.item));
        all
    })
}

/// Whether DOC-013 asks for an item at a gate at which nothing else does.
pub(crate) fn asked_beside(item: Item, need: &Need) -> bool {
    let mut asked = unowned().iter().filter(|one| one.item == item);
    asked.any(|one| std::ptr::eq(one.need, need))
}

/// The item that a rule sees to.
pub(crate) fn item_of(rule: &Rule) -> Option<&'static Row> {
    MATRIX.iter().find(|row| {
        let mut needs = row.needs.iter();
        needs.any(|need| need.owners.contains(&rule.code))
    })
}

/// What is wrong with an item of which DOC-013 told, at the gate and on the day on which it was asked for.
pub(crate) fn lack(
    facts: &Facts<'_>,
    sets: &Sets<'_>,
    member: &Member<'_>,
    item: Item,
    due: (Gate, Date),
) -> Option<Lack> {
    let mut findings = Vec::new();
    let rule = &super::documents::DOC_013;
    let running = Running {
        rule,
        place: 0,
        severity: rule.severity,
    };
    let mut cx = Cx::new(facts, sets, &running, Some(due.0), &mut findings, &[]);
    cx.about(Some(member), Some(due));
    let mut needs = unowned()
        .iter()
        .filter(|one| one.item == item && one.gate == due.0);
    needs.find_map(|one| match look(&cx, member, item, one.need, one.gate) {
        Look::Lacks(_, lack) => Some(lack),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Nothing in the matrix is asked by nobody: at each gate either a rule that exists has its say by then, or DOC-013
    /// asks, and knows how to look for the item.
    #[test]
    fn every_item_is_asked_for_at_each_of_its_gates() {
        for row in MATRIX {
            for need in row.needs {
                let mut any = false;
                let rules = need.owners.iter().filter_map(|code| find(code));
                let first = rules
                    .map(|rule| rule.gates.first().copied().unwrap_or(Gate::G1))
                    .min();
                for gate in need.gates {
                    let owned = first.is_some_and(|first| first <= *gate);
                    let same = |one: &&Unowned| one.item == row.item && one.gate == *gate;
                    let beside = unowned()
                        .iter()
                        .filter(same)
                        .any(|one| std::ptr::eq(one.need, need));
                    assert_ne!(owned, beside, "{:?} at {}", row.item, gate.code());
                    any |= beside;
                    let sought = look::is_sought(row.item);
                    assert!(owned || sought, "{:?} at {}", row.item, gate.code());
                }
                assert_eq!(asked_beside(row.item, need), any, "{:?}", row.item);
            }
        }
    }
}
