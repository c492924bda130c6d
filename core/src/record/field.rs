//! `Field`: what the document says, or does not say, at one place.

use serde::{Serialize, Serializer};
use serde_json::value::RawValue;

use super::text::Text;

/// A value of a record: not told, told as `null`, readable, or there and not readable.
///
/// Rules look at [`Field::get`] and never see a bad value. What could not be read is kept with the record
/// ([`Kept`](super::Kept)), and writing a case gives it back unchanged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Field<T> {
    /// The document does not speak of it ("not told", never "deleted").
    #[default]
    Absent,
    /// The document says `null`: asked, and there is none.
    Null,
    /// A readable value.
    Ok(T),
    /// Something that could not be read as `T`.
    Bad,
}

/// Several values: each may be readable or not, and keeps its place.
pub type Many<T> = Vec<Field<T>>;

/// A field with several values.
pub type List<T> = Field<Many<T>>;

impl<T> Field<T> {
    /// The value, if there is a readable one.
    #[must_use]
    pub const fn get(&self) -> Option<&T> {
        match self {
            Self::Ok(value) => Some(value),
            _ => None,
        }
    }

    /// The value to change, if there is a readable one.
    #[must_use]
    pub fn get_mut(&mut self) -> Option<&mut T> {
        match self {
            Self::Ok(value) => Some(value),
            _ => None,
        }
    }

    /// Whether the document does not speak of it at all.
    #[must_use]
    pub const fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// Whether there is nothing: absent, or `null`.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        matches!(self, Self::Absent | Self::Null)
    }

    /// Whether something stands there that could not be read.
    #[must_use]
    pub const fn is_bad(&self) -> bool {
        matches!(self, Self::Bad)
    }

    /// The same field with its readable value changed by `f`.
    pub fn map<U>(self, f: impl FnOnce(T) -> U) -> Field<U> {
        match self {
            Self::Absent => Field::Absent,
            Self::Null => Field::Null,
            Self::Ok(value) => Field::Ok(f(value)),
            Self::Bad => Field::Bad,
        }
    }
}

impl<T: Copy> Field<T> {
    /// The value itself, where it is a plain copy (dates, codes, numbers).
    #[must_use]
    pub fn val(&self) -> Option<T> {
        self.get().copied()
    }
}

impl Field<Text<'_>> {
    /// The text, if there is one.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        self.get().map(Text::as_str)
    }
}

impl<T> Field<Vec<Field<T>>> {
    /// The readable elements with their places in the list.
    pub fn each(&self) -> impl DoubleEndedIterator<Item = (usize, &T)> {
        self.get()
            .map_or(&[][..], Vec::as_slice)
            .iter()
            .enumerate()
            .filter_map(|(i, field)| Some((i, field.get()?)))
    }

    /// The readable elements.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &T> {
        self.each().map(|(_, value)| value)
    }

    /// The element at a place, if it is readable.
    #[must_use]
    pub fn at(&self, place: usize) -> Option<&T> {
        self.get()?.get(place)?.get()
    }

    /// How many elements stand in the list, readable or not.
    #[must_use]
    pub fn len(&self) -> usize {
        self.get().map_or(0, Vec::len)
    }

    /// Whether there is an element at all.
    #[must_use]
    pub fn has_any(&self) -> bool {
        self.get().is_some_and(|list| !list.is_empty())
    }

    /// Adds an element at the end; a list that was absent, null or unreadable begins anew.
    pub fn push(&mut self, value: T) {
        if !matches!(self, Self::Ok(_)) {
            *self = Self::Ok(Vec::new());
        }
        if let Self::Ok(list) = self {
            list.push(Field::Ok(value));
        }
    }
}

impl<T> From<T> for Field<T> {
    fn from(value: T) -> Self {
        Self::Ok(value)
    }
}

/// A piece of JSON kept as it came: a bad value, or the value of an unknown key.
#[derive(Clone, PartialEq, Eq)]
pub struct Raw(Box<str>);

impl Raw {
    /// Keeps a piece of JSON.
    #[must_use]
    pub fn new(json: &str) -> Self {
        Self(json.into())
    }

    /// The JSON as it came.
    #[must_use]
    pub fn json(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for Raw {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Raw({} bytes)", self.0.len())
    }
}

impl Serialize for Raw {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        serialize_json(&self.0, to)
    }
}

/// Writes a piece of JSON as it came; where it is not JSON after all, as a text.
pub(crate) fn serialize_json<S: Serializer>(json: &str, to: S) -> Result<S::Ok, S::Error> {
    match serde_json::from_str::<&RawValue>(json) {
        Ok(raw) => raw.serialize(to),
        Err(_) => to.serialize_str(json),
    }
}

impl<T: Serialize> Serialize for Field<T> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            // The record knows what stood there: see [`Written`](super::kept::Written).
            Self::Absent | Self::Null | Self::Bad => to.serialize_none(),
            Self::Ok(value) => value.serialize(to),
        }
    }
}
