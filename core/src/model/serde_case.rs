//! Cases through serde: out as JSON, in from any format.

use serde::de::Error;
use serde::{Deserialize, Deserializer};

use super::Case;
use crate::reading::{Limits, read};
use crate::record::Datum;

impl Case<'_> {
    /// The case as compact JSON, in canonical order. What could not be read is written back as it came.
    #[must_use]
    pub fn to_json(&self) -> String {
        // Every part of a case has a text as key and writes itself: this cannot fail.
        serde_json::to_string(self).unwrap_or_default()
    }
}

/// Reads a case from any format of serde. Fails where something of the document would be lost;
/// bad values and unknown keys are kept as [`crate::reading::read`] keeps them.
impl<'de> Deserialize<'de> for Case<'static> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let value = serde_json::Value::deserialize(from)?;
        let json =
            serde_json::to_vec(&value).map_err(|_| D::Error::custom("not writable as JSON"))?;
        let limits = Limits {
            document_bytes: usize::MAX,
            ..Limits::default()
        };
        let read = read(&json, &limits);
        if !read.whole {
            let count = read.problems.kept().len();
            return Err(D::Error::custom(format!(
                "not a whole case: {count} problems"
            )));
        }
        read.case
            .map(Datum::into_owned)
            .ok_or_else(|| D::Error::custom("not a case"))
    }
}
