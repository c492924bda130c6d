//! What comes next in a document: mostly what came there in the last one.
//!
//! Programs write the keys of a record in one order. A key that stands where it is expected is compared with one name,
//! and not searched for. Lists are about as long as those before them, and have room for as much at first. A wrong guess
//! costs a comparison, or a list that grows, and changes nothing else.

use std::cell::Cell;

use crate::model::Case;
use crate::record::Datum;

/// Every field of a case by its number, so that each place of the document has its own.
const PLACES: usize = <Case<'static> as Datum<'static>>::SIZE as usize + 1;

/// A power of two, so that a place in it needs no second look.
const NEXT: usize = (2 * PLACES).next_power_of_two();

/// The most elements for which a list has room before there is one.
const MOST: u8 = 64;

/// What followed what, and how long lists were: shared by the documents that are read at a time.
pub(crate) struct Guesses {
    /// How much further on in the declaration the field stood that came next than the one declared next. For each number
    /// two: at the beginning of a record of that number, and after a field of that number.
    next: [Cell<u8>; NEXT],
    /// By the number of a list: for how many elements there is to be room; 0 where that is not known yet.
    room: [Cell<u8>; PLACES],
}

impl Default for Guesses {
    fn default() -> Self {
        Self {
            next: [const { Cell::new(0) }; NEXT],
            room: [const { Cell::new(0) }; PLACES],
        }
    }
}

/// A place in a record: its beginning, or just after one of its fields.
#[derive(Clone, Copy)]
pub(super) struct After {
    /// Where it is remembered what comes next.
    place: u16,
    /// Which field is declared next.
    declared: u8,
}

impl After {
    /// At the beginning of the record of a number.
    #[inline]
    pub(super) const fn beginning(record: u16) -> Self {
        Self {
            place: 2 * record,
            declared: 0,
        }
    }

    /// Just after a field of a number, by its place in the declaration.
    #[inline]
    pub(super) const fn field(number: u16, field: u8) -> Self {
        Self {
            place: 2 * number + 1,
            declared: field + 1,
        }
    }
}

impl Guesses {
    /// The field that is expected: mostly there is one.
    #[inline]
    pub(super) fn next(&self, after: After) -> u8 {
        let further = self.next.get(usize::from(after.place) % NEXT);
        after.declared.wrapping_add(further.map_or(0, Cell::get))
    }

    /// Remembers what stood there.
    #[inline]
    pub(super) fn learn(&self, after: After, field: u8) {
        if let Some(further) = self.next.get(usize::from(after.place) % NEXT) {
            further.set(field.wrapping_sub(after.declared));
        }
    }

    /// For how many elements the list of a number is to have room at first, if that is known.
    #[inline]
    pub(super) fn room(&self, list: u16) -> Option<usize> {
        let room = self.room.get(usize::from(list)).map_or(0, Cell::get);
        (room > 0).then_some(usize::from(room))
    }

    /// Remembers how long the list was: room grows at once, and is given up little by little.
    #[inline]
    pub(super) fn learn_room(&self, list: u16, len: usize) {
        if let Some(room) = self.room.get(usize::from(list)) {
            let len = u8::try_from(len).map_or(MOST, |len| len.min(MOST));
            room.set(len.max(room.get().saturating_sub(1)));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reading::{Limits, Slot, read, read_together};

    #[test]
    fn neither_guesses_nor_neighbours_change_anything() {
        let documents = [
            r#"{"format": "sankofa/1", "id": "A-1", "members": [{"id": "p1", "role": "principal", "sex": "female"}]}"#,
            r#"{"members":[{"role":"child","id":"p1"},{"id":"p2","role":"child","role":"x"}],"id":"A-2","id":null}"#,
            r#"{"format":"sankofa/1","idx":1,"id" : "A-3", "members":[{"id":"p1","rol":1,"role":"spouse_partner"}]}"#,
            r#"{"format":"sankofa/1","id":"A-4","members":[{"i\u0064":"p1","role":"principal"},{"id" "p2"}]}"#,
            r#"{"format":"sankofa/1","id":"A-5""#,
            r#"{"format":"sankofa/1" "id":"A-6"}"#,
            r#"{,"format":"sankofa/1"}"#,
            r#"{"format":"sankofa/1",,"id":"A-7"}"#,
            r#"{"format":"sankofa/1","third_country_return" : true,"third_country_returns":1,"members":[{},{},{},{}]}"#,
        ];
        let (guesses, limits) = (Guesses::default(), Limits::default());
        for together in 1..=documents.len() {
            let mut all: Vec<_> = documents.iter().chain(&documents).collect();
            all.rotate_left(together);
            for some in all.chunks(together) {
                let mut slots: Vec<_> = some.iter().map(|_| Slot::default()).collect();
                let texts = some.iter().map(|document| document.as_bytes());
                read_together(texts.zip(&mut slots), &limits, &guesses);
                for (document, slot) in some.iter().zip(slots) {
                    let fresh = read(document.as_bytes(), &limits);
                    assert_eq!(slot.case.get(), fresh.case.as_ref(), "{document}");
                    assert_eq!(slot.problems, fresh.problems, "{document}");
                    assert_eq!(slot.whole, fresh.whole, "{document}");
                }
            }
        }
    }
}
