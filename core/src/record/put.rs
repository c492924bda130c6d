//! What a setter takes: the value itself, a `&str` for a text, an array or `Vec` for a list.

use super::datum::Aside;
use super::field::Field;
use super::text::Text;

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
        self.into_iter().map(|text| Field::Ok(text.into())).collect()
    }
}
