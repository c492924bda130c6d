//! What a setter takes: the value itself, a `&str` for a text, an array or `Vec` for a list.

use super::datum::Aside;
use super::field::Field;
use super::text::Text;
use crate::codes::{Country, Nationality};
use crate::values::{Date, Moment};

/// Something that can be put into a field of type `T` when a case is built in code.
pub trait Put<T> {
    /// The value for the field.
    fn put(self) -> T;
}

impl<T> Put<T> for T {
    fn put(self) -> T {
        self
    }
}

impl<T> Put<Aside<T>> for T {
    fn put(self) -> Aside<T> {
        Aside::new(self)
    }
}

impl<'a> Put<Text<'a>> for &'a str {
    fn put(self) -> Text<'a> {
        self.into()
    }
}

impl<'a> Put<Text<'a>> for String {
    fn put(self) -> Text<'a> {
        self.into()
    }
}

impl<T, const N: usize> Put<Vec<Field<T>>> for [T; N] {
    fn put(self) -> Vec<Field<T>> {
        self.into_iter().map(Field::Ok).collect()
    }
}

impl<T> Put<Vec<Field<T>>> for Vec<T> {
    fn put(self) -> Vec<Field<T>> {
        self.into_iter().map(Field::Ok).collect()
    }
}

impl<'a, const N: usize> Put<Vec<Field<Text<'a>>>> for [&'a str; N] {
    fn put(self) -> Vec<Field<Text<'a>>> {
        self.into_iter()
            .map(|text| Field::Ok(text.into()))
            .collect()
    }
}

impl Put<Moment> for Date {
    fn put(self) -> Moment {
        self.into()
    }
}

impl Put<Nationality> for Country {
    fn put(self) -> Nationality {
        self.into()
    }
}

impl<const N: usize> Put<Vec<Field<Nationality>>> for [Country; N] {
    fn put(self) -> Vec<Field<Nationality>> {
        self.into_iter()
            .map(|country| Field::Ok(country.into()))
            .collect()
    }
}
