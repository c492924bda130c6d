//! Faults of the document itself.

use super::Fault;
use crate::Wants;

pub(super) static FAULTS: &[Fault] = &[
    // The same key twice.
    Fault::text("STR-008", Wants::ANY, |line, _| {
        if line.first() != Some(&b'{') {
            return false;
        }
        line.splice(
            1..1,
            br#""owner":"nobody","owner":"nobody","#.iter().copied(),
        );
        true
    }),
];
