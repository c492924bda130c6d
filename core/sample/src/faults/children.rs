//! Faults where children are concerned.

use super::{Fault, tree};
use crate::{Stage, Wants};

const CLEARED_ALONE: Wants = Wants::stage(Stage::Cleared).child_alone();

pub(super) static FAULTS: &[Fault] = &[
    // Nobody determined what is best for the child.
    Fault::tree("CHI-001", CLEARED_ALONE, |case, _| {
        tree::drop_where(case, "/protection/best_interests", |record| {
            tree::says(record, "member", "p1")
        })
    }),
];
