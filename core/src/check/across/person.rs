//! A person as it is kept.

use super::bytes::{Reader, flag, put_bytes, put_number, size};
use crate::rules::trace::{Named, Number, Person};

// Of the first byte of a person.
const ACTIVE: u8 = 1;
const SUSPECTED: u8 = 1 << 1;
const BORN: u8 = 1 << 2;
/// The place is the one after that of the person before.
const NEXT: u8 = 1 << 3;
/// One nationality, that of the person before.
const SAME_NATION: u8 = 1 << 4;
/// One phone and one name, as most have.
const USUAL: u8 = 1 << 5;
const SEX: u8 = 6;

// With the first day of birth, how many days more: so many, so many over 320, or in a number.
const DAYS: u32 = 17;
const WIDTHS: u32 = 64;
const YEAR: u32 = 320;
const WIDE: u32 = 127;

// With a number: how much further on its paper stands, that it is no paper, or that its place stands in a number.
const NO_PAPER: u64 = 6;
const FAR: u64 = 7;

// With the parts of a name, less one.
const LATIN: u8 = 1 << 2;
const TELLING: u8 = 3;

/// Writes a person. `next` is the place after that of the person before, and `nation` the nationality of that one.
pub(super) fn write(out: &mut Vec<u8>, person: &Person, next: usize, nation: &mut u16) {
    let same_nation = person.nations.as_slice() == [*nation];
    let usual = person.phones.len() == 1 && person.names.len() == 1;
    out.push(
        flag(person.active, ACTIVE)
            | flag(person.suspected, SUSPECTED)
            | flag(person.birth.is_some(), BORN)
            | flag(person.place == next, NEXT)
            | flag(same_nation, SAME_NATION)
            | flag(usual, USUAL)
            | person.sex << SEX,
    );
    if person.place != next {
        put_number(out, person.place as u64);
    }
    if let Some((first, width)) = person.birth {
        let near = match width {
            0..WIDTHS => width,
            YEAR..383 => width - YEAR + WIDTHS,
            _ => WIDE,
        };
        put_bytes(out, u64::from(first | near << DAYS), 3);
        if near == WIDE {
            put_number(out, width.into());
        }
    }
    if !same_nation {
        put_number(out, person.nations.len() as u64);
        for one in &person.nations {
            put_bytes(out, u64::from(*one), 2);
        }
        *nation = person.nations.last().copied().unwrap_or(*nation);
    }
    put_number(out, person.numbers.len() as u64);
    let mut next = 0;
    for number in &person.numbers {
        let further = number.paper.map(|place| place.saturating_sub(next) as u64);
        let code = further.map_or(
            NO_PAPER,
            |further| {
                if further < NO_PAPER { further } else { FAR }
            },
        );
        put_bytes(out, number.hash << 3 | code, 7);
        if let (Some(further), FAR) = (further, code) {
            put_number(out, further);
        }
        next = number.paper.map_or(next, |place| place + 1);
    }
    if !usual {
        put_number(out, person.phones.len() as u64);
        put_number(out, person.names.len() as u64);
    }
    for phone in &person.phones {
        put_bytes(out, *phone, 6);
    }
    for named in &person.names {
        write_name(out, named);
    }
}

fn write_name(out: &mut Vec<u8>, named: &Named) {
    let parts = named.parts.iter().filter(|part| **part != 0).count();
    let parts = u8::try_from(parts.clamp(1, 4) - 1).unwrap_or(0);
    out.push(parts | flag(named.latin, LATIN) | named.telling << TELLING);
    for (place, part) in (0..=parts).zip(&named.parts) {
        put_bytes(out, *part, if place < 3 { 4 } else { 2 });
    }
}

/// Reads a person that was written with the same `next` and `nation`.
pub(super) fn read(from: &mut Reader<'_>, next: usize, nation: &mut u16) -> Person {
    let flags = from.byte();
    let is = |flag: u8| flags & flag != 0;
    let mut person = Person {
        place: if is(NEXT) { next } else { size(from.number()) },
        active: is(ACTIVE),
        suspected: is(SUSPECTED),
        sex: flags >> SEX,
        ..Person::default()
    };
    if is(BORN) {
        let both = u32::try_from(from.bytes(3)).unwrap_or(0);
        let width = match both >> DAYS {
            WIDE => u32::try_from(from.number()).unwrap_or(0),
            near if near < WIDTHS => near,
            near => near - WIDTHS + YEAR,
        };
        person.birth = Some((both & ((1 << DAYS) - 1), width));
    }
    if is(SAME_NATION) {
        person.nations.push(*nation);
    } else {
        for _ in 0..from.number() {
            *nation = u16::try_from(from.bytes(2)).unwrap_or(0);
            person.nations.push(*nation);
        }
    }
    let mut next = 0;
    for _ in 0..from.number() {
        let both = from.bytes(7);
        let further = match both & 7 {
            NO_PAPER => None,
            FAR => Some(size(from.number())),
            near => Some(size(near)),
        };
        let paper = further.map(|further| further.saturating_add(next));
        next = paper.map_or(next, |place| place.saturating_add(1));
        let hash = both >> 3;
        person.numbers.push(Number { hash, paper });
    }
    let (phones, names) = if is(USUAL) {
        (1, 1)
    } else {
        (from.number(), from.number())
    };
    person.phones = (0..phones).map(|_| from.bytes(6)).collect();
    person.names = (0..names).map(|_| read_name(from)).collect();
    person
}

fn read_name(from: &mut Reader<'_>) -> Named {
    let flags = from.byte();
    let mut named = Named {
        latin: flags & LATIN != 0,
        telling: flags >> TELLING,
        ..Named::default()
    };
    for (place, part) in (0..=flags & 3).zip(&mut named.parts) {
        *part = from.bytes(if place < 3 { 4 } else { 2 });
    }
    named
}
