//! What is kept of the cases of a run, in the order in which they came.

use std::collections::BTreeMap;

use smallvec::SmallVec;

use super::How;
use super::bytes::Reader;
use super::row::{self, Before, Members, Row};
use crate::check::run::{members, safe};
use crate::findings::Severity;
use crate::model::Case;
use crate::rules::{Cx, Key, Trace, across_hash};

/// Bytes are held in pieces of this size. One that grew would be copied, and be there twice meanwhile.
const PIECE: usize = 1 << 13;

/// What a case leaves behind when it goes.
#[derive(Default)]
pub(in crate::check) struct Left {
    trace: Trace,
    /// Which rules bind it: see [`Row::binding`].
    binding: u64,
    /// What it adds to sums.
    sums: SmallVec<[(u8, Sum); 2]>,
}

impl Left {
    pub(in crate::check) fn of(case: &Case<'_>) -> Self {
        let mut left = Self::default();
        left.trace.id = case.id.text().map(across_hash);
        left
    }

    /// Keeps what a rule needs. The rule is known by its number.
    pub(in crate::check) fn keep(
        &mut self,
        cx: &Cx<'_, '_>,
        how: &How,
        number: u8,
        severity: Severity,
    ) {
        match how {
            How::Pairs(across) => {
                self.binding |= bits_of(number, severity);
                (across.keep)(cx, &mut self.trace);
            }
            How::Whole(whole) => {
                let add = whole.add;
                (whole.keys)(cx, &mut |key| {
                    self.sums.push((number, Sum { key, severity, add }));
                });
            }
        }
    }
}

/// That a rule binds a case, as bits: its severity, from 1.
fn bits_of(number: u8, severity: Severity) -> u64 {
    let place = Severity::ALL.iter().position(|one| *one == severity);
    place.map_or(0, |place| (place as u64 + 1) << (2 * u32::from(number)))
}

/// How gravely a rule binds a case; none where it does not.
pub(super) fn severity_of(binding: u64, number: u8) -> Option<Severity> {
    let place = (binding >> (2 * u32::from(number))) & 3;
    let place = usize::try_from(place.checked_sub(1)?).ok()?;
    Severity::ALL.get(place).copied()
}

/// The sum of a group that is judged whole, with what the last case brought.
#[derive(Clone, Copy)]
pub(super) struct Sum {
    pub(super) key: Key,
    pub(super) severity: Severity,
    add: fn(&Key, &Key) -> Key,
}

/// What is kept of the cases of a run.
#[derive(Default)]
pub(in crate::check) struct Kept {
    pieces: Vec<Vec<u8>>,
    cases: u32,
    /// What the last case told.
    before: Before,
    /// The row that is written: here first, since a row stands in one piece.
    row: Vec<u8>,
    /// Of each group that is judged whole, by the number of the rule and the hash.
    sums: BTreeMap<(u8, u64), Sum>,
}

impl Kept {
    /// Keeps a case.
    pub(in crate::check) fn case(
        &mut self,
        case: Option<&Case<'_>>,
        row: Row,
        left: Option<Box<Left>>,
    ) {
        let left = left.unwrap_or_default();
        let trace = (left.binding != 0).then_some(&left.trace);
        let id = case.and_then(|case| safe(&case.id));
        let binding = left.binding;
        self.row.clear();
        row::write(
            &mut self.row,
            &mut self.before,
            &Row { binding, ..row },
            id,
            members(case),
            trace,
        );
        append(&mut self.pieces, &self.row);
        for (number, mut sum) in left.sums {
            sum.key.case = self.cases;
            self.add(number, sum);
        }
        self.cases = self.cases.saturating_add(1);
    }

    fn add(&mut self, number: u8, more: Sum) {
        self.sums
            .entry((number, more.key.hash))
            .and_modify(|sum| {
                *sum = Sum {
                    key: (more.add)(&sum.key, &more.key),
                    ..more
                };
            })
            .or_insert(more);
    }

    /// Keeps what another run kept, of the cases after those of this one.
    pub(in crate::check) fn join(&mut self, other: Self) {
        // What a case leaves out is told by the one before it, which is in the other run, too.
        for piece in &other.pieces {
            append(&mut self.pieces, piece);
        }
        for ((number, _), mut sum) in other.sums {
            sum.key.case = sum.key.case.saturating_add(self.cases);
            self.add(number, sum);
        }
        if other.cases > 0 {
            self.cases = self.cases.saturating_add(other.cases);
            self.before = other.before;
        }
    }

    /// The cases, from the first.
    pub(super) fn rows(&self) -> Rows<'_> {
        Rows {
            pieces: self.pieces.iter(),
            from: Reader::default(),
            before: Before::default(),
            named: false,
            trace: Trace::default(),
        }
    }

    /// The sums of groups, with the numbers of their rules.
    pub(super) fn sums(&self) -> impl Iterator<Item = (u8, &Sum)> {
        self.sums.iter().map(|((number, _), sum)| (*number, sum))
    }
}

/// Appends rows that stay together.
fn append(pieces: &mut Vec<Vec<u8>>, rows: &[u8]) {
    match pieces.last_mut() {
        Some(last) if last.capacity() - last.len() >= rows.len() => last.extend_from_slice(rows),
        _ => {
            let mut piece = Vec::with_capacity(rows.len().max(PIECE));
            piece.extend_from_slice(rows);
            pieces.push(piece);
        }
    }
}

/// Cases that are kept, one after the other.
pub(super) struct Rows<'k> {
    pieces: std::slice::Iter<'k, Vec<u8>>,
    from: Reader<'k>,
    before: Before,
    named: bool,
    /// What the case left, where a rule binds it.
    pub(super) trace: Trace,
}

impl Rows<'_> {
    /// The next case; the ids of its members where they are wanted.
    pub(super) fn next(&mut self, members: Option<&mut Members>) -> Option<Row> {
        if self.from.is_empty() {
            self.from = Reader::new(self.pieces.next()?);
        }
        let row = row::read(&mut self.from, &mut self.before, &mut self.trace, members);
        self.named = row.named;
        Some(row)
    }

    /// The id of the case, where it is safe to repeat.
    pub(super) fn id(&self) -> Option<&str> {
        self.before.id().filter(|_| self.named)
    }
}
