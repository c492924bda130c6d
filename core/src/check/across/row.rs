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

#[cfg(test)]
mod tests {
    use smallvec::smallvec;

    use super::*;
    use crate::rules::trace::{Named, Number, Person};

    /// Persons of whom each brings what is told in another way.
    fn persons() -> Vec<Person> {
        let named = |parts: [u64; 4]| Named {
            parts,
            latin: parts[1] != 0,
            telling: 5,
        };
        let number = |hash, paper| Number { hash, paper };
        let usual = Person {
            place: 0,
            active: true,
            sex: 2,
            birth: Some((60_000, 0)),
            nations: smallvec![0x1234],
            phones: smallvec![(1 << 48) - 1],
            names: smallvec![named([(1 << 32) - 1, 1, 1 << 31, (1 << 16) - 1])],
            ..Person::default()
        };
        let widths = [0, 1, 63, 64, 319, 320, 365, 382, 383, 1_022];
        let born = widths.into_iter().enumerate().map(|(place, width)| Person {
            place: place + 1,
            birth: Some(((1 << 17) - 1, width)),
            ..usual.clone()
        });
        let born: Vec<_> = born.collect();
        let many = Person {
            place: 300,
            suspected: true,
            nations: smallvec![1, 2, 3, 4, 5],
            numbers: smallvec![
                number((1 << 53) - 1, Some(0)),
                number(1, Some(5)),
                number(2, None),
                number(3, Some(12)),
                number(4, Some(900)),
                number(5, None),
            ],
            phones: smallvec![1, 2, 3],
            names: smallvec![
                named([7, 0, 0, 0]),
                named([7, 8, 9, 0]),
                named([7, 8, 0, 0])
            ],
            ..Person::default()
        };
        let mut all = vec![usual];
        all.extend(born);
        all.extend([
            many,
            Person {
                place: 301,
                ..Person::default()
            },
        ]);
        all
    }

    fn receipt(hash: u64, used: u32, at: (usize, usize)) -> Used {
        let amount = 500;
        Used {
            hash,
            amount,
            used,
            at,
        }
    }

    #[test]
    fn what_was_written_is_read() {
        let people = persons();
        let trace = |id: Option<&str>, persons: &[Person], receipts: &[Used]| Trace {
            id: id.map(across_hash),
            programme: 7,
            goes_on: persons.len() > 1,
            placeholder: persons.is_empty(),
            persons: persons.to_vec(),
            receipts: receipts.to_vec(),
        };
        let receipts = [
            receipt((1 << 48) - 1, 500, (0, 0)),
            receipt(1, 200, (1, 3)),
            receipt(2, u32::MAX, (1, 4)),
            receipt(3, 0, (900, 0)),
        ];
        let row = |line, file, binding| Row {
            clean: line % 2 == 0,
            errors: line % 3 == 0,
            line,
            file,
            binding,
            named: false,
        };
        let cases = [
            (
                row(1, None, 5),
                Some("A-1"),
                trace(Some("A-1"), &people, &receipts),
            ),
            (
                row(2, Some(0), 5),
                None,
                trace(Some("not safe"), people.get(..1).unwrap(), &[]),
            ),
            (
                row(2, Some(0), u64::MAX),
                Some("A-2"),
                trace(Some("A-2"), &[], &receipts),
            ),
            (
                row(u32::MAX, Some(9), 1),
                None,
                trace(None, people.get(3..5).unwrap(), &[]),
            ),
            // No rule about sets binds it.
            (row(0, None, 0), Some("B"), Trace::default()),
        ];
        let members = [Some("p1"), None, Some("p12")];
        // The second time as a row that leaves nothing out, as at the seam of two threads.
        let mut out = Vec::new();
        for _ in 0..2 {
            let mut before = Before::default();
            for (row, id, trace) in &cases {
                let trace = (row.binding != 0).then_some(trace);
                write(&mut out, &mut before, row, *id, members.into_iter(), trace);
            }
        }
        let mut from = Reader::new(&out);
        let (mut before, mut read_ids) = (Before::default(), Members::default());
        for (row, id, trace) in cases.iter().chain(&cases) {
            let mut found = Trace::default();
            let ids = Some(&mut read_ids);
            let read = read(&mut from, &mut before, &mut found, ids);
            let named = id.is_some();
            assert_eq!(read, Row { named, ..*row });
            assert_eq!(&found, trace);
            assert_eq!(before.id().filter(|_| named), *id);
            assert!(read_ids.iter().eq(members));
        }
        assert!(from.is_empty());
    }
}
