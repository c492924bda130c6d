//! Surveys on their own, outside any case.

use std::cell::Cell;
use std::fmt;

use serde::de::{Deserializer, IgnoredAny, MapAccess, Visitor};

use crate::model::Survey;
use crate::reading::{Limits, read_record};
use crate::values::Date;

/// A survey on its own, with what its case would tell.
pub(super) struct Bare<'a> {
    pub(super) survey: Survey<'a>,
    pub(super) case: Option<String>,
    pub(super) returned_on: Option<Date>,
}

impl<'a> Bare<'a> {
    /// Reads a document that is a survey; nothing where it is something else.
    pub(super) fn read(bytes: &'a [u8], limits: &Limits) -> Option<Self> {
        if !is_survey(bytes) {
            return None;
        }
        let survey: Survey<'a> = read_record(bytes, limits)?;
        let text = |key: &str| {
            let (_, raw) = survey.kept.iter().find(|(known, _)| *known == key)?;
            serde_json::from_str::<String>(raw.json()).ok()
        };
        Some(Self {
            case: text("case"),
            returned_on: text("returned_on").and_then(|on| on.parse().ok()),
            survey,
        })
    }
}

/// Whether a document is a survey: it has answers at its top, and nothing that only a case has before them.
fn is_survey(bytes: &[u8]) -> bool {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let found = Cell::new(false);
    let mut json = serde_json::Deserializer::from_slice(bytes);
    // It ends with an error where the answer was found before the end.
    let _ = (&mut json).deserialize_map(Look(&found));
    found.get()
}

struct Look<'c>(&'c Cell<bool>);

impl<'de> Visitor<'de> for Look<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a survey")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(key) = map.next_key::<Top>()? {
            match key {
                Top::Survey => {
                    self.0.set(true);
                    return Ok(());
                }
                Top::Case => return Ok(()),
                Top::Other => map.next_value::<IgnoredAny>().map(drop)?,
            }
        }
        Ok(())
    }
}

/// What a key at the top tells.
#[derive(serde::Deserialize)]
#[serde(field_identifier)]
enum Top {
    #[serde(rename = "answers", alias = "instrument")]
    Survey,
    #[serde(rename = "format", alias = "members", alias = "monitoring")]
    Case,
    #[serde(other)]
    Other,
}
