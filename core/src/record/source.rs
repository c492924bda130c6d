//! `Source`: where the values of a record come from. JSON is one; a single value set by path is another.

use serde::{Serialize, Serializer};

use super::field::Field;
use super::info::{LeafInfo, RecordInfo, Shape};
use super::kept::Bads;
use super::path::Loc;
use super::text::Text;

/// Reading could not go on: the rest of the document is out of reach. What was wrong is noted with the source.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Stop;

/// Yields leaves, lists and records, in place, and notes what is wrong with them instead of failing.
///
/// `field` is the number of the field, counted from the record or list element that is being read: a source knows where
/// it is.
pub trait Source<'a> {
    /// Reads a single value into `slot`.
    ///
    /// # Errors
    /// [`Stop`] where the source itself breaks off. A bad value is no error: it is noted and kept.
    fn leaf<T: Leaf<'a>>(&mut self, slot: &mut Field<T>, field: u16) -> Result<(), Stop>;

    /// Reads a list into `slot`.
    ///
    /// # Errors
    /// As [`Source::leaf`].
    fn list<T: Datum<'a>>(
        &mut self,
        slot: &mut Field<Vec<Field<T>>>,
        field: u16,
    ) -> Result<(), Stop>;

    /// Reads a record into `slot`.
    ///
    /// # Errors
    /// As [`Source::leaf`].
    fn record<R: Record<'a>>(&mut self, slot: &mut Field<R>, field: u16) -> Result<(), Stop>;
}

/// A single value as a source hands it over.
#[derive(Debug)]
pub enum Value<'a> {
    /// `true` or `false`.
    Bool(bool),
    /// A whole number.
    Int(i64),
    /// A text.
    Text(Text<'a>),
    /// A piece of JSON, for leaves that take any.
    Json(Text<'a>),
    /// A number with a fraction or an exponent, or beyond 64 bits: never a value of the model.
    OtherNumber,
    /// A list or an object.
    Structure,
}

/// Why a value is not readable as what it should be. Names the defect, never the value.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Defect {
    /// Another kind of JSON value than the field takes.
    WrongType,
    /// Not a word of the closed list.
    BadCode,
    /// Not a date of the calendar in ISO 8601.
    BadDate,
    /// Not a date, or a date-time without an offset.
    BadMoment,
    /// Out of the range of the field.
    OutOfRange,
    /// Not a decimal number written as text.
    BadDecimal,
}

/// A single value of the model.
pub trait Leaf<'a>: Sized + Clone + PartialEq + std::fmt::Debug + Serialize {
    /// The same value, free of the document.
    type Owned: Leaf<'static>;
    /// What kind of value it is.
    const INFO: LeafInfo;
    /// Makes it from what a source yields.
    ///
    /// # Errors
    /// The [`Defect`] of the value.
    fn accept(value: Value<'a>) -> Result<Self, Defect>;
    /// The same for a text that stands in the document as it is, as nearly all do: the short way.
    ///
    /// # Errors
    /// As [`Leaf::accept`].
    #[doc(hidden)]
    #[inline]
    fn of_plain(text: &'a str) -> Result<Self, Defect> {
        Self::accept(Value::Text(text.into()))
    }
    /// Frees it from the document.
    fn into_owned(self) -> Self::Owned;
    /// Whether it is plain text: then [`Leaf::text`] gives it.
    #[doc(hidden)]
    const IS_TEXT: bool = false;
    /// The text, where it is one.
    #[doc(hidden)]
    fn text(&self) -> &str {
        ""
    }
}

/// Anything that can stand in a field: a leaf, a list, a record.
pub trait Datum<'a>: Sized + Clone + PartialEq + std::fmt::Debug + Serialize {
    /// The same, free of the document.
    type Owned: Datum<'static>;
    /// Its shape, as data.
    const SHAPE: Shape;
    /// How many field numbers stand below it.
    const SIZE: u16;

    /// Reads it from a source, into its place.
    ///
    /// # Errors
    /// [`Stop`] where the source breaks off.
    fn read<S: Source<'a>>(slot: &mut Field<Self>, src: &mut S, field: u16) -> Result<(), Stop>;

    /// Sets what stands at `steps` below this field from a source.
    ///
    /// # Errors
    /// [`PathError`] where the path leads nowhere.
    fn set<S: Source<'a>>(
        slot: &mut Field<Self>,
        steps: &mut Steps<'_>,
        src: &mut S,
    ) -> Result<(), PathError>;

    /// Writes what stands at `steps` below this field as JSON; `bad` is what could not be read of it.
    ///
    /// # Errors
    /// [`PathError`] where the path leads nowhere.
    fn get(slot: &Field<Self>, bad: Bads<'_>, steps: &mut Steps<'_>) -> Result<String, PathError>;

    /// Writes this field, of which something could not be read.
    ///
    /// # Errors
    /// As the serializer has them.
    fn write<S: Serializer>(slot: &Field<Self>, bad: Bads<'_>, to: S) -> Result<S::Ok, S::Error> {
        let _ = bad;
        slot.serialize(to)
    }

    /// Frees it from the document.
    fn into_owned(self) -> Self::Owned;

    /// Shows its texts and records to a visitor.
    #[doc(hidden)]
    fn visit<'s, V: super::Visit<'s>>(slot: &'s Field<Self>, visitor: &mut V, at: Loc);
}

/// A part of the case, declared by [`record!`](crate::record).
pub trait Record<'a>: Datum<'a> + Default {
    /// Its fields, as data.
    const RECORD: &'static RecordInfo;
    /// Reads one field from a source.
    ///
    /// # Errors
    /// [`Stop`] where the source breaks off.
    fn fill<S: Source<'a>>(&mut self, field: u8, src: &mut S) -> Result<(), Stop>;
    /// Writes what stands at `steps` below this record as JSON.
    ///
    /// # Errors
    /// [`PathError`] where the path leads nowhere.
    fn get_in(&self, steps: &mut Steps<'_>) -> Result<String, PathError>;
    /// Shows the texts and records of its fields to a visitor.
    #[doc(hidden)]
    fn visit_in<'s, V: super::Visit<'s>>(&'s self, visitor: &mut V, at: Loc);
    /// What the record keeps beyond its fields.
    fn kept(&mut self) -> &mut super::Kept<'a>;
}

/// A path given as text, a step at a time: `/members/0/birth`, as in RFC 6901.
#[derive(Debug)]
pub struct Steps<'p> {
    rest: std::str::Split<'p, char>,
}

impl<'p> Steps<'p> {
    /// Takes a path apart. It is empty or begins with `/`.
    ///
    /// # Errors
    /// [`PathError::NotAPath`] otherwise.
    pub fn new(path: &'p str) -> Result<Self, PathError> {
        let mut rest = path.split('/');
        match rest.next() {
            Some("") => Ok(Self { rest }),
            _ => Err(PathError::NotAPath),
        }
    }

    /// The next step, if any.
    pub fn step(&mut self) -> Option<&'p str> {
        self.rest.next()
    }
}

/// A path that leads nowhere, or a value that does not fit there.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum PathError {
    /// Does not begin with `/`.
    #[error("a path is empty or begins with '/', as in /members/0/birth")]
    NotAPath,
    /// No field of that name there.
    #[error("no field of that name in {record}{}", did_you_mean(*.nearest))]
    NoSuchField {
        /// The record in which the path ends.
        record: &'static str,
        /// The nearest known name.
        nearest: Option<&'static str>,
    },
    /// Not a place in the list: a number below its length, or `-` for a new last element.
    #[error("no such place in the list ({len} elements; '-' adds one)")]
    NoSuchPlace {
        /// How long the list is.
        len: usize,
    },
    /// The path goes on below a single value, or below something that could not be read.
    #[error("the path goes on below a single or unreadable value")]
    Below,
    /// The value does not fit.
    #[error("the value does not fit the field: {0:?}")]
    Unfit(Defect),
    /// The value is not JSON.
    #[error("the value is not JSON")]
    NotJson,
}

/// The end of a message that suggests a word.
pub(crate) fn did_you_mean(nearest: Option<&str>) -> String {
    nearest.map_or(String::new(), |name| format!(", did you mean '{name}'?"))
}
