//! What records of persons are asked for.

use pyo3::prelude::*;
use sankofa::measurement::disclosure_control::Limit;
use sankofa::measurement::records::{Column, Wanted};

use crate::arguments::words;
use crate::errors::{ConfigError, not_in_list};

/// Columns by their words, and from where on records may leave.
pub(crate) fn wanted(
    by: &Bound<'_, PyAny>,
    sensitive: Option<&Bound<'_, PyAny>>,
    limit: Limit,
) -> PyResult<Wanted> {
    let by = columns("by", words(by)?)?;
    let sensitive = columns(
        "sensitive",
        sensitive.map_or_else(|| Ok(Vec::new()), words)?,
    )?;
    Wanted::new(&by, &sensitive)
        .and_then(|wanted| wanted.limit(limit))
        .map_err(|error| ConfigError::new_err(error.to_string()))
}

fn columns(what: &str, given: Vec<String>) -> PyResult<Vec<Column>> {
    let known = |word: String| {
        Column::parse(&word)
            .ok_or_else(|| not_in_list(what, &word, Column::all().map(Column::code)))
    };
    given.into_iter().map(known).collect()
}
