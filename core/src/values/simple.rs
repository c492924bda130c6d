//! Leaves that are plain Rust values: texts, whole numbers, yes and no, codes.

use crate::codes::{CodeList, Country, Currency, Language, Nationality};
use crate::record::{Defect, JsonKind, Leaf, LeafInfo, Text, Value};

impl<'a> Leaf<'a> for Text<'a> {
    type Owned = Text<'static>;
    const INFO: LeafInfo = LeafInfo {
        name: "text",
        json: JsonKind::Text,
        codes: None,
    };

    #[inline]
    fn accept(value: Value<'a>) -> Result<Self, Defect> {
        match value {
            Value::Text(text) => Ok(text),
            _ => Err(Defect::WrongType),
        }
    }

    #[inline]
    fn of_plain(text: &'a str) -> Result<Self, Defect> {
        Ok(Self::borrowed(text))
    }

    fn into_owned(self) -> Text<'static> {
        Self::into_owned(self)
    }

    const IS_TEXT: bool = true;

    fn text(&self) -> &str {
        self.as_str()
    }
}

impl<'a> Leaf<'a> for bool {
    type Owned = bool;
    const INFO: LeafInfo = LeafInfo {
        name: "bool",
        json: JsonKind::Bool,
        codes: None,
    };

    fn accept(value: Value<'a>) -> Result<Self, Defect> {
        match value {
            Value::Bool(yes) => Ok(yes),
            _ => Err(Defect::WrongType),
        }
    }

    fn into_owned(self) -> Self {
        self
    }
}

macro_rules! whole_number {
    ($Type:ty, $name:literal) => {
        impl<'a> Leaf<'a> for $Type {
            type Owned = $Type;
            const INFO: LeafInfo = LeafInfo {
                name: $name,
                json: JsonKind::Integer,
                codes: None,
            };

            fn accept(value: Value<'a>) -> Result<Self, Defect> {
                match value {
                    Value::Int(number) => number.try_into().map_err(|_| Defect::OutOfRange),
                    Value::OtherNumber => Err(Defect::OutOfRange),
                    _ => Err(Defect::WrongType),
                }
            }

            fn into_owned(self) -> Self {
                self
            }
        }
    };
}
whole_number!(i64, "integer");
whole_number!(u32, "count");
whole_number!(u8, "small_count");

impl<'a, C: CodeList + serde::Serialize> Leaf<'a> for C {
    type Owned = C;
    const INFO: LeafInfo = LeafInfo {
        name: C::NAME,
        json: JsonKind::Text,
        codes: Some(|| C::all().iter().map(|code| code.code()).collect()),
    };

    #[inline]
    fn accept(value: Value<'a>) -> Result<Self, Defect> {
        match value {
            Value::Text(text) => C::parse(text.as_str()).ok_or(Defect::BadCode),
            _ => Err(Defect::WrongType),
        }
    }

    #[inline]
    fn of_plain(text: &'a str) -> Result<Self, Defect> {
        C::parse(text).ok_or(Defect::BadCode)
    }

    fn into_owned(self) -> Self {
        self
    }
}

impl<'a> Leaf<'a> for Language {
    type Owned = Language;
    const INFO: LeafInfo = LeafInfo {
        name: "language",
        json: JsonKind::Text,
        codes: None,
    };

    #[inline]
    fn accept(value: Value<'a>) -> Result<Self, Defect> {
        match value {
            Value::Text(text) => Self::parse(text.as_str()).ok_or(Defect::BadCode),
            _ => Err(Defect::WrongType),
        }
    }

    fn into_owned(self) -> Self {
        self
    }
}

impl serde::Serialize for Language {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.as_str())
    }
}

/// Tables are lists of codes that are not declared by `codes!`.
macro_rules! table_serialize {
    ($($Table:ty),+) => {$(
        impl serde::Serialize for $Table {
            fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.serialize_str(CodeList::code(*self))
            }
        }
    )+};
}
table_serialize!(Country, Nationality, Currency);
