//! `sankofa.score`.

use pyo3::prelude::*;
use sankofa::measurement::{Instrument, Scorer};

use crate::arguments::{Programme, day};
use crate::errors::{ConfigError, detached, not_in_list};
use crate::input::Input;
use crate::report::loads;

/// Scores the surveys of cases, and surveys on their own, as a list of dicts; `None` stands for a document that is
/// neither.
#[pyfunction]
#[pyo3(signature = (data, *, as_of, instrument=None, policy=None, change=false))]
pub(crate) fn score<'py>(
    data: &Bound<'py, PyAny>,
    as_of: &Bound<'py, PyAny>,
    instrument: Option<&Bound<'py, PyAny>>,
    policy: Option<&str>,
    change: bool,
) -> PyResult<Bound<'py, PyAny>> {
    let mut scorer = Scorer::new(day(as_of)?);
    if let Some(given) = instrument {
        scorer = match Programme::of(given, "instrument")? {
            Programme::Text(text) => scorer.with(
                Instrument::from_toml(&text)
                    .map_err(|error| ConfigError::new_err(error.to_string()))?,
            ),
            Programme::Name(name) => {
                let known = Instrument::builtin().map(Instrument::name);
                if !known.contains(&name.as_str()) {
                    return Err(not_in_list("instrument", &name, known));
                }
                scorer
            }
        };
    }
    if let Some(name) = policy {
        let names = scorer.instrument().policies().iter();
        let known: Vec<String> = names.map(|policy| policy.name.to_string()).collect();
        if !known.iter().any(|known| known == name) {
            return Err(not_in_list(
                "policy",
                name,
                known.iter().map(String::as_str),
            ));
        }
        scorer = scorer
            .policy(name)
            .map_err(|error| ConfigError::new_err(error.to_string()))?;
    }
    let input = Input::new(data)?;
    let bytes = input.bytes()?;
    let scores = detached(data.py(), || scorer.score_json(bytes, change))?;
    loads(data.py(), &scores)
}
