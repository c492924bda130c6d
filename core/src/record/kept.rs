//! What a record keeps of the document beyond its readable fields, so that nothing is lost when it is written back.

use std::marker::PhantomData;

use serde::{Serialize, Serializer};

use super::field::{Field, Raw};
use super::info::RecordInfo;
use super::source::Datum;

/// What a record keeps as it came: the values of its fields that could not be read, and unknown and repeated keys.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Kept<'a> {
    /// Seldom there: one word in every record.
    more: Option<Box<More>>,
    document: PhantomData<&'a ()>,
}

#[derive(Clone, PartialEq, Eq, Default)]
struct More {
    keys: Vec<(String, Raw)>,
    bad: Vec<Bad>,
}

/// A value that could not be read.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Bad {
    /// The place of its field in the declaration.
    field: u8,
    /// Its place in the list of the field, where it is an element.
    place: Option<u16>,
    raw: Raw,
}

impl Bad {
    /// A value at a field, or an element of its list.
    pub(crate) const fn new(place: Option<u16>, raw: Raw) -> Self {
        let field = 0;
        Self { field, place, raw }
    }

    /// Says in which list it stands, and where.
    pub(crate) fn in_list(&mut self, place: usize) {
        self.place = u16::try_from(place).ok();
    }
}

impl Kept<'_> {
    /// Keeps a key and its value.
    pub(crate) fn keep(&mut self, key: String, value: Raw) {
        self.more.get_or_insert_default().keys.push((key, value));
    }

    /// Keeps what could not be read of a field: what stands in `bad` from a place on.
    #[cold]
    pub(crate) fn keep_bad(&mut self, field: u8, bad: &mut Vec<Bad>, from: usize) {
        let kept = &mut self.more.get_or_insert_default().bad;
        kept.extend(bad.drain(from..).map(|bad| Bad { field, ..bad }));
        // In the order in which they are written, whatever the order of the document.
        kept.sort_by_key(|bad| (bad.field, bad.place));
    }

    /// The keys and values kept, in the order of the document.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Raw)> {
        self.more
            .iter()
            .flat_map(|more| more.keys.iter().map(|(key, value)| (key.as_str(), value)))
    }

    /// What stood at a field, or at a place in its list, and could not be read.
    pub fn unread(&self, record: &RecordInfo, field: &str, place: Option<usize>) -> Option<&Raw> {
        let bad = self.bad(u8::try_from(record.keys.find(field)?).ok()?);
        place.map_or_else(|| bad.whole(), |place| bad.element(place))
    }

    /// What could not be read of a field, by its place in the declaration.
    pub(crate) fn bad(&self, field: u8) -> Bads<'_> {
        let all = self.more.as_ref().map_or(&[][..], |more| &more.bad);
        Bads { all, field }
    }

    /// The same, free of the document.
    #[must_use]
    pub fn into_owned(self) -> Kept<'static> {
        Kept {
            more: self.more,
            document: PhantomData,
        }
    }
}

impl std::fmt::Debug for Kept<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let bad = self.more.as_ref().map_or(0, |more| more.bad.len());
        write!(f, "Kept({} keys, {bad} values)", self.iter().count())
    }
}

/// What could not be read of one field.
#[derive(Clone, Copy)]
pub struct Bads<'k> {
    all: &'k [Bad],
    field: u8,
}

impl<'k> Bads<'k> {
    /// Of no field.
    pub(crate) const NONE: Self = Self { all: &[], field: 0 };

    /// Whether everything was readable.
    pub(crate) const fn is_empty(self) -> bool {
        self.all.is_empty()
    }

    /// What stood at the field itself.
    pub(crate) fn whole(self) -> Option<&'k Raw> {
        self.at(None)
    }

    /// What stood at a place in its list.
    pub(crate) fn element(self, place: usize) -> Option<&'k Raw> {
        self.at(u16::try_from(place).ok())
    }

    fn at(self, place: Option<u16>) -> Option<&'k Raw> {
        let same = |bad: &&Bad| bad.field == self.field && bad.place == place;
        self.all.iter().find(same).map(|bad| &bad.raw)
    }
}

/// A field as it is written: what could not be read as it came.
pub(crate) struct Written<'k, T> {
    pub(crate) slot: &'k Field<T>,
    pub(crate) bad: Bads<'k>,
}

impl<'a, T: Datum<'a>> Serialize for Written<'_, T> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self.bad.whole() {
            Some(raw) if self.slot.is_bad() => raw.serialize(to),
            _ if self.bad.is_empty() => self.slot.serialize(to),
            _ => T::write(self.slot, self.bad, to),
        }
    }
}
