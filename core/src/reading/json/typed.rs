//! What a JSON document yields for each type of the model: leaves, lists, records.

use super::super::keys::{Keys, Next};
use super::super::scan::Peek;
use super::{Begun, Json, room_for};
use crate::record::{Datum, Field, JsonKind, Leaf, Loc, Record, Source, Stop, Value};

impl<'a> Json<'a, '_> {
    /// A leaf that is no text, or a text with an escape, or not there.
    #[inline(never)]
    fn other_leaf<T: Leaf<'a>>(&mut self, slot: &mut Field<T>, field: u16) -> Result<(), Stop> {
        let before = self.at.index();
        let yes = match T::INFO.json {
            JsonKind::Bool => self.at.boolean(),
            _ => None,
        };
        let value = match yes {
            Some(yes) => Some(Value::Bool(yes)),
            None => self.single(T::INFO.json)?,
        };
        *slot = match value {
            None => Field::Null,
            Some(value) => match T::accept(value) {
                Ok(value) => Field::Ok(value),
                Err(defect) => {
                    self.bad_leaf(defect, &T::INFO, field, before);
                    Field::Bad
                }
            },
        };
        Ok(())
    }

    /// The elements of a list that has begun.
    #[inline]
    fn elements<T: Datum<'a>>(
        &mut self,
        list: &mut Vec<Field<T>>,
        around: Loc,
    ) -> Result<(), Stop> {
        let (here, mut all) = (self.place, 0);
        while self.element(here, list.len(), size_of::<Field<T>>(), &mut all)? {
            if list.is_empty() {
                let room = self.guesses.room(here.field());
                list.reserve_exact(room.unwrap_or(room_for(size_of::<Field<T>>())));
            }
            // `push` would copy as many bytes as an element has, which are not there yet.
            list.extend(std::iter::once_with(Field::default));
            if let Some(element) = list.last_mut() {
                T::read(element, self, 0)?;
                if element.is_bad() {
                    self.bad_element(list.len() - 1);
                }
            }
        }
        self.end(here, list.len(), all);
        self.place = around;
        Ok(())
    }
}

impl<'a> Source<'a> for Json<'a, '_> {
    #[inline(never)]
    fn leaf<T: Leaf<'a>>(&mut self, slot: &mut Field<T>, field: u16) -> Result<(), Stop> {
        let before = self.at.index();
        // Nearly everything is a text without an escape.
        let text = match T::INFO.json {
            JsonKind::Text => self.plain(),
            _ => None,
        };
        let Some(text) = text else {
            return self.other_leaf(slot, field);
        };
        *slot = match T::of_plain(text) {
            Ok(value) => Field::Ok(value),
            Err(defect) => {
                self.bad_leaf(defect, &T::INFO, field, before);
                Field::Bad
            }
        };
        Ok(())
    }

    #[inline(never)]
    fn list<T: Datum<'a>>(
        &mut self,
        slot: &mut Field<Vec<Field<T>>>,
        field: u16,
    ) -> Result<(), Stop> {
        let around = self.place;
        let begun = self.begin(Peek::Array, "list", field)?;
        *slot = if begun == Begun::Here {
            Field::Ok(Vec::new())
        } else {
            begun.nothing()
        };
        let Field::Ok(list) = slot else {
            return Ok(());
        };
        let read = self.elements(list, around);
        if read.is_err() {
            *slot = Field::Absent;
        }
        read
    }

    #[inline(never)]
    fn record<R: Record<'a>>(&mut self, slot: &mut Field<R>, field: u16) -> Result<(), Stop> {
        let Some(mut open) = self.open(slot, field)? else {
            return Ok(());
        };
        let Field::Ok(record) = slot else {
            return Ok(());
        };
        while let Some(field) = self.key(record, &mut open)? {
            self.value(record, &open, field)?;
        }
        Ok(())
    }
}

/// A record of which some fields were read.
pub(in crate::reading) struct Open {
    around: Loc,
    keys: Keys,
    first: bool,
    /// So many values that could not be read are of the list around this record.
    before: usize,
}

/// Records field by field.
impl<'a> Json<'a, '_> {
    /// Begins a record, if there is one.
    #[inline]
    pub(in crate::reading) fn open<R: Record<'a>>(
        &mut self,
        slot: &mut Field<R>,
        field: u16,
    ) -> Result<Option<Open>, Stop> {
        let around = self.place;
        let begun = self.begin(Peek::Object, "record", field)?;
        if begun != Begun::Here {
            *slot = begun.nothing();
            return Ok(None);
        }
        *slot = Field::Ok(R::default());
        Ok(Some(Open {
            around,
            keys: Keys::of(self.place.field()),
            first: true,
            before: self.bad.len(),
        }))
    }

    /// Goes on to the value of the next field. At the end of the record there is none.
    #[inline]
    pub(in crate::reading) fn key<R: Record<'a>>(
        &mut self,
        record: &mut R,
        open: &mut Open,
    ) -> Result<Option<u8>, Stop> {
        loop {
            let next = self.next_key(R::RECORD, &mut open.keys, open.first)?;
            open.first = false;
            match next {
                Next::Field(field) => return Ok(Some(field)),
                Next::Keep => {
                    if let Some((key, raw)) = self.key.take() {
                        record.kept().keep(key, raw);
                    }
                }
                Next::End => {
                    self.place = open.around;
                    return Ok(None);
                }
            }
        }
    }

    /// Reads the value of a field.
    #[inline]
    pub(in crate::reading) fn value<R: Record<'a>>(
        &mut self,
        record: &mut R,
        open: &Open,
        field: u8,
    ) -> Result<(), Stop> {
        record.fill(field, self)?;
        if self.bad.len() > open.before {
            record.kept().keep_bad(field, &mut self.bad, open.before);
        }
        Ok(())
    }
}
