//! A case as it is kept: what a finding needs to name it, and its trace, in a few dozen bytes.
//!
//! What is the same as in the case before is left out, and so the rows can only be read in order. A row whose case came
//! first on its thread leaves nothing out.

use super::bytes::{Reader, flag, folded, put_bytes, put_id, put_number, size, unfolded};
use super::person;
use crate::rules::trace::Used;
use crate::rules::{Trace, across_hash};

/// What the case before told.
#[derive(Default)]
pub(super) struct Before {
    begun: bool,
    id: Vec<u8>,
    member: Vec<u8>,
    line: u32,
    file: Option<u32>,
    binding: u64,
    programme: u32,
    nation: u16,
}

impl Before {
    /// The id of the case, where it has one that is kept.
    pub(super) fn id(&self) -> Option<&str> {
        std::str::from_utf8(&self.id).ok()
    }
}

/// A case, but for ids and trace.
#[derive(Clone, Copy, Default, Debug, PartialEq)]
pub(in crate::check) struct Row {
    /// Nothing was found in the case itself.
    pub(in crate::check) clean: bool,
    /// An error was.
    pub(in crate::check) errors: bool,
    pub(in crate::check) line: u32,
    pub(in crate::check) file: Option<u32>,
    /// Which rules about sets bind it, and how gravely: two bits each, by their places.
    pub(in crate::check) binding: u64,
    /// Its id is kept.
    pub(in crate::check) named: bool,
}

/// The ids of the members of a case that are kept.
#[derive(Default)]
pub(super) struct Members {
    text: String,
    ends: Vec<Option<usize>>,
}

impl Members {
    fn clear(&mut self) {
        self.text.clear();
        self.ends.clear();
    }

    fn push(&mut self, id: Option<&str>) {
        self.text.push_str(id.unwrap_or_default());
        self.ends.push(id.map(|_| self.text.len()));
    }

    pub(super) fn iter(&self) -> impl ExactSizeIterator<Item = Option<&str>> {
        let mut from = 0;
        self.ends.iter().map(move |end| {
            let id = self.text.get(from..(*end)?);
            from = (*end)?;
            id
        })
    }
}

// Of the first byte of a row.
const FIRST: u8 = 1;
const CLEAN: u8 = 1 << 1;
const ERRORS: u8 = 1 << 2;
const NAMED: u8 = 1 << 3;
const SAME_FILE: u8 = 1 << 4;
const SAME_BINDING: u8 = 1 << 5;
const SAME_PROGRAMME: u8 = 1 << 6;
/// There is a trace.
const TRACED: u8 = 1 << 7;

// Of the first byte of a trace.
const GOES_ON: u8 = 1;
const PLACEHOLDER: u8 = 1 << 1;
/// The id is no text that is kept, but there is a hash of it.
const HASHED: u8 = 1 << 2;
const RECEIPTS: u8 = 1 << 3;
/// How many persons there are; more than the last stand in a number.
const PERSONS: u8 = 4;
const MANY: u8 = 15;

/// Writes a case. Its id and those of its members are given where they are safe to repeat.
pub(super) fn write<'c>(
    out: &mut Vec<u8>,
    before: &mut Before,
    row: &Row,
    id: Option<&str>,
    members: impl ExactSizeIterator<Item = Option<&'c str>>,
    trace: Option<&Trace>,
) {
    let programme = trace.map_or(before.programme, |trace| trace.programme);
    let binding = trace.map_or(before.binding, |_| row.binding);
    let begun = std::mem::replace(&mut before.begun, true);
    out.push(
        flag(!begun, FIRST)
            | flag(row.clean, CLEAN)
            | flag(row.errors, ERRORS)
            | flag(id.is_some(), NAMED)
            | flag(row.file == before.file, SAME_FILE)
            | flag(binding == before.binding, SAME_BINDING)
            | flag(programme == before.programme, SAME_PROGRAMME)
            | flag(trace.is_some(), TRACED),
    );
    put_number(out, folded(i64::from(row.line) - i64::from(before.line)));
    before.line = row.line;
    if row.file != before.file {
        put_number(out, row.file.map_or(0, |file| u64::from(file) + 1));
        before.file = row.file;
    }
    if binding != before.binding {
        put_number(out, binding);
        before.binding = binding;
    }
    if programme != before.programme {
        put_bytes(out, programme.into(), 4);
        before.programme = programme;
    }
    if id.is_some() {
        put_id(out, &mut before.id, id);
    }
    put_number(out, members.len() as u64);
    for id in members {
        put_id(out, &mut before.member, id);
    }
    if let Some(trace) = trace {
        write_trace(out, before, trace, id.is_some());
    }
}

fn write_trace(out: &mut Vec<u8>, before: &mut Before, trace: &Trace, named: bool) {
    let hashed = trace.id.filter(|_| !named);
    let few = u8::try_from(trace.persons.len()).map_or(MANY, |many| many.min(MANY));
    out.push(
        flag(trace.goes_on, GOES_ON)
            | flag(trace.placeholder, PLACEHOLDER)
            | flag(hashed.is_some(), HASHED)
            | flag(!trace.receipts.is_empty(), RECEIPTS)
            | few << PERSONS,
    );
    if let Some(id) = hashed {
        put_bytes(out, id, 8);
    }
    if few == MANY {
        put_number(out, trace.persons.len() as u64);
    }
    let mut next = 0;
    for person in &trace.persons {
        person::write(out, person, next, &mut before.nation);
        next = person.place + 1;
    }
    if trace.receipts.is_empty() {
        return;
    }
    put_number(out, trace.receipts.len() as u64);
    let mut next = 0;
    for one in &trace.receipts {
        put_bytes(out, one.hash, 6);
        put_number(
            out,
            u64::from(one.amount) << 1 | u64::from(one.used != one.amount),
        );
        if one.used != one.amount {
            put_number(out, one.used.into());
        }
        let (delivery, place) = one.at;
        put_number(
            out,
            folded(signed(delivery) - next) << 1 | u64::from(place > 0),
        );
        if place > 0 {
            put_number(out, place as u64);
        }
        next = signed(delivery) + 1;
    }
}

fn signed(place: usize) -> i64 {
    // Far more than a list can hold.
    i64::try_from(place).unwrap_or(0) & 0xffff_ffff
}

/// Reads a case into `trace`, and the ids of its members where they are wanted. Without a trace it is left as it was.
pub(super) fn read(
    from: &mut Reader<'_>,
    before: &mut Before,
    trace: &mut Trace,
    mut members: Option<&mut Members>,
) -> Row {
    let flags = from.byte();
    let is = |flag: u8| flags & flag != 0;
    if is(FIRST) {
        *before = Before::default();
    }
    let line = i64::from(before.line).saturating_add(from.signed());
    before.line = u32::try_from(line).unwrap_or(u32::MAX);
    if !is(SAME_FILE) {
        let file = from.number().checked_sub(1);
        before.file = file.and_then(|file| u32::try_from(file).ok());
    }
    if !is(SAME_BINDING) {
        before.binding = from.number();
    }
    if !is(SAME_PROGRAMME) {
        before.programme = u32::try_from(from.bytes(4)).unwrap_or(0);
    }
    if is(NAMED) {
        from.id(&mut before.id);
    }
    if let Some(members) = &mut members {
        members.clear();
    }
    for _ in 0..from.number() {
        let is_safe = from.id(&mut before.member);
        if let Some(members) = &mut members {
            let id = std::str::from_utf8(&before.member).ok();
            members.push(id.filter(|_| is_safe));
        }
    }
    if is(TRACED) {
        read_trace(from, before, trace, is(NAMED));
    }
    Row {
        clean: is(CLEAN),
        errors: is(ERRORS),
        line: before.line,
        file: before.file,
        binding: if is(TRACED) { before.binding } else { 0 },
        named: is(NAMED),
    }
}

fn read_trace(from: &mut Reader<'_>, before: &mut Before, trace: &mut Trace, named: bool) {
    let flags = from.byte();
    trace.goes_on = flags & GOES_ON != 0;
    trace.placeholder = flags & PLACEHOLDER != 0;
    trace.programme = before.programme;
    trace.id = if flags & HASHED != 0 {
        Some(from.bytes(8))
    } else {
        before.id().filter(|_| named).map(across_hash)
    };
    let persons = match flags >> PERSONS {
        MANY => from.number(),
        few => few.into(),
    };
    trace.persons.clear();
    let mut next = 0;
    for _ in 0..persons {
        let person = person::read(from, next, &mut before.nation);
        next = person.place + 1;
        trace.persons.push(person);
    }
    trace.receipts.clear();
    if flags & RECEIPTS == 0 {
        return;
    }
    let mut next = 0;
    for _ in 0..from.number() {
        let hash = from.bytes(6);
        let amount = from.number();
        let used = if amount & 1 != 0 {
            from.number()
        } else {
            amount >> 1
        };
        let at = from.number();
        let delivery = unfolded(at >> 1).saturating_add(next);
        let place = if at & 1 != 0 { from.number() } else { 0 };
        let small = |number: u64| u32::try_from(number).unwrap_or(u32::MAX);
        trace.receipts.push(Used {
            hash,
            amount: small(amount >> 1),
            used: small(used),
            at: (usize::try_from(delivery).unwrap_or(0), size(place)),
        });
        next = delivery.saturating_add(1);
    }
}
