//! `sankofa.appraise`.

use pyo3::prelude::*;
use sankofa::measurement::appraisal::{AppraisalError, Appraiser, Criteria, Grid};

use crate::arguments::{Programme, day};
use crate::errors::{ConfigError, detached, not_in_list};
use crate::input::Input;
use crate::report::loads;

/// Appraises the plans of cases: which criteria for additional support are met, which ways to help are feasible. A list
/// of dicts; `None` stands for a document that is no case. With `rank`, the plans in the order of the criteria.
#[pyfunction]
#[pyo3(signature = (data, *, as_of, criteria=None, grid=None, rank=false))]
pub(crate) fn appraise<'py>(
    data: &Bound<'py, PyAny>,
    as_of: &Bound<'py, PyAny>,
    criteria: Option<&Bound<'py, PyAny>>,
    grid: Option<&Bound<'py, PyAny>>,
    rank: bool,
) -> PyResult<Bound<'py, PyAny>> {
    let mut appraiser = Appraiser::new(day(as_of)?);
    if let Some(own) = own(
        "criteria",
        criteria,
        Criteria::from_toml,
        Criteria::sop_2017().name(),
    )? {
        appraiser = appraiser.criteria(own);
    }
    if let Some(own) = own("grid", grid, Grid::from_toml, Grid::handbook_cash().name())? {
        appraiser = appraiser.grid(own);
    }
    let input = Input::new(data)?;
    let bytes = input.bytes()?;
    let list = detached(data.py(), || appraiser.appraise_json(bytes, rank))?;
    loads(data.py(), &list)
}

/// A list from a file or a text; none where it is the one that is built in.
fn own<T>(
    what: &str,
    given: Option<&Bound<'_, PyAny>>,
    read: fn(&str) -> Result<T, AppraisalError>,
    builtin: &str,
) -> PyResult<Option<T>> {
    let Some(given) = given else {
        return Ok(None);
    };
    match Programme::of(given, what)? {
        Programme::Text(text) => read(&text)
            .map(Some)
            .map_err(|error| ConfigError::new_err(error.to_string())),
        Programme::Name(name) if name == builtin => Ok(None),
        Programme::Name(name) => Err(not_in_list(what, &name, [builtin])),
    }
}
