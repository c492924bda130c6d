//! Any JSON value, kept as it came: extensions, and old and new values of a change.

use serde::{Serialize, Serializer};

use crate::record::{Defect, JsonKind, Leaf, LeafInfo, Text, Value, serialize_json};

/// A piece of JSON that is kept and given back, and not looked into.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Json<'a>(Text<'a>);

impl<'a> Json<'a> {
    /// Keeps a piece of JSON.
    ///
    /// # Errors
    /// The text itself where it is not JSON.
    pub fn new(json: &'a str) -> Result<Self, &'a str> {
        match serde_json::from_str::<serde::de::IgnoredAny>(json) {
            Ok(_) => Ok(Self(Text::borrowed(json))),
            Err(_) => Err(json),
        }
    }

    /// The JSON as it came.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

impl<'a> Leaf<'a> for Json<'a> {
    type Owned = Json<'static>;
    const INFO: LeafInfo = LeafInfo {
        name: "json",
        json: JsonKind::Any,
        codes: None,
    };

    fn accept(value: Value<'a>) -> Result<Self, Defect> {
        match value {
            Value::Json(text) => Ok(Self(text)),
            _ => Err(Defect::WrongType),
        }
    }

    fn into_owned(self) -> Json<'static> {
        Json(self.0.into_owned())
    }
}

impl Serialize for Json<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        serialize_json(self.0.as_str(), to)
    }
}
