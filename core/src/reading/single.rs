//! One value as a [`Source`]: what C and Python hand over when they set a field by its path.

use crate::record::{Datum, Defect, Field, Leaf, PathError, Record, Source, Stop, Text, Value};

/// A single value to set.
#[derive(Clone, PartialEq, Debug)]
#[non_exhaustive]
pub enum Scalar<'a> {
    /// "Asked, and there is none".
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A whole number.
    Int(i64),
    /// A text: also dates, codes, decimals.
    Text(Text<'a>),
}

/// Yields its value once, to a leaf; lists and records it does not have.
pub(super) struct Single<'a> {
    value: Option<Scalar<'a>>,
    defect: Option<Defect>,
}

impl<'a> Single<'a> {
    pub(super) const fn new(value: Scalar<'a>) -> Self {
        Self {
            value: Some(value),
            defect: None,
        }
    }

    pub(super) fn clean(self) -> Result<(), PathError> {
        self.defect
            .map_or(Ok(()), |defect| Err(PathError::Unfit(defect)))
    }

    /// Lists and records: only `null` fits.
    fn null_only<T>(&mut self, slot: &mut Field<T>) {
        match self.value.take() {
            Some(Scalar::Null) => *slot = Field::Null,
            _ => self.defect = Some(Defect::WrongType),
        }
    }
}

impl<'a> Source<'a> for Single<'a> {
    fn leaf<T: Leaf<'a>>(&mut self, slot: &mut Field<T>, _: u16) -> Result<(), Stop> {
        let value = match self.value.take().ok_or(Stop)? {
            Scalar::Null => {
                *slot = Field::Null;
                return Ok(());
            }
            Scalar::Bool(yes) => Value::Bool(yes),
            Scalar::Int(number) => Value::Int(number),
            Scalar::Text(text) => Value::Text(text),
        };
        match T::accept(value) {
            Ok(value) => *slot = Field::Ok(value),
            Err(defect) => self.defect = Some(defect),
        }
        Ok(())
    }

    fn list<T: Datum<'a>>(&mut self, slot: &mut Field<Vec<Field<T>>>, _: u16) -> Result<(), Stop> {
        self.null_only(slot);
        Ok(())
    }

    fn record<R: Record<'a>>(&mut self, slot: &mut Field<R>, _: u16) -> Result<(), Stop> {
        self.null_only(slot);
        Ok(())
    }
}
