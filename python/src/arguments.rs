//! Arguments as Python hands them over: days, codes, rule sets by name, file or text.

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyDate, PyDateTime, PyString};
use sankofa::{Date, Gate, Lang};

use crate::errors::{ConfigError, is_plain, not_in_list};

/// A set that is data: a programme or an instrument.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) enum Programme {
    Name(String),
    /// TOML text; it always holds a line end, by which it is told from a name.
    Text(String),
}

impl Programme {
    /// A path object is a file. A text with a line end is TOML; one that ends in `.toml` is a file; any other a name.
    pub(crate) fn of(given: &Bound<'_, PyAny>, what: &str) -> PyResult<Self> {
        let Ok(text) = given.cast::<PyString>() else {
            if given.hasattr("__fspath__")? {
                return Self::file(given, what);
            }
            return Err(wrong_type(what, "a str or a path", &given.get_type()));
        };
        let word = text.to_str()?;
        if word.trim_start().starts_with(['{', '[']) && word.trim_end().ends_with(['}', ']']) {
            return Err(ConfigError::new_err(format!(
                "{what} looks like JSON: it takes a name, a TOML file or TOML text"
            )));
        }
        if word.contains('\n') {
            Ok(Self::Text(word.to_owned()))
        } else if word.to_ascii_lowercase().ends_with(".toml") {
            Self::file(given, what)
        } else if is_plain(word) {
            Ok(Self::Name(word.to_owned()))
        } else {
            Err(ConfigError::new_err(format!(
                "{what} is neither a name, nor a file whose name ends in .toml, nor TOML text of several lines"
            )))
        }
    }

    fn file(path: &Bound<'_, PyAny>, what: &str) -> PyResult<Self> {
        // Python's own `open` says what is wrong with a file as people know it.
        let py = path.py();
        let file = py.import("io")?.call_method1("open", (path, "rb"))?;
        let bytes = file.call_method0("read");
        file.call_method0("close")?;
        let bytes: Vec<u8> = bytes?.extract()?;
        let text = String::from_utf8(bytes)
            .map_err(|_| ConfigError::new_err(format!("the {what} file is not UTF-8")))?;
        Ok(Self::Text(text + "\n"))
    }

    /// The name or the text.
    pub(crate) fn text(&self) -> &str {
        match self {
            Self::Name(text) | Self::Text(text) => text,
        }
    }
}

/// A day: `datetime.date`, or `YYYY-MM-DD`.
pub(crate) fn day(given: &Bound<'_, PyAny>) -> PyResult<Date> {
    if given.cast::<PyDateTime>().is_ok() {
        return Err(PyTypeError::new_err(
            "as_of is a whole day: pass a date (value.date()), not a datetime",
        ));
    }
    let text: String = if given.cast::<PyDate>().is_ok() {
        given.call_method0("isoformat")?.extract()?
    } else if let Ok(text) = given.cast::<PyString>() {
        text.to_str()?.to_owned()
    } else {
        return Err(wrong_type("as_of", "a date or a str", &given.get_type()));
    };
    text.parse()
        .map_err(|_| ConfigError::new_err("as_of is not a date written YYYY-MM-DD"))
}

pub(crate) fn to_date(py: Python<'_>, date: Date) -> PyResult<Bound<'_, PyDate>> {
    let small = |part: u32| u8::try_from(part).unwrap_or(1);
    PyDate::new(py, date.year(), small(date.month()), small(date.day()))
}

pub(crate) fn gate_of(code: &str) -> PyResult<Gate> {
    Gate::parse(code).ok_or_else(|| not_in_list("gate", code, Gate::ALL.map(Gate::code)))
}

pub(crate) fn lang_of(code: &str) -> PyResult<Lang> {
    Lang::parse(code).ok_or_else(|| not_in_list("lang", code, Lang::ALL.map(Lang::code)))
}

/// Texts; a single one may stand alone.
pub(crate) fn words(given: &Bound<'_, PyAny>) -> PyResult<Vec<String>> {
    match given.cast::<PyString>() {
        Ok(one) => Ok(vec![one.to_str()?.to_owned()]),
        Err(_) => given.try_iter()?.map(|name| name?.extract()).collect(),
    }
}

/// Codes or names of rules; a single one may stand alone.
pub(crate) fn names(given: &Bound<'_, PyAny>) -> PyResult<Vec<String>> {
    let names = words(given)?;
    if names.iter().all(|name| is_plain(name)) {
        Ok(names)
    } else {
        Err(ConfigError::new_err(
            "select and ignore take codes, names or themes of rules, such as CHI-001",
        ))
    }
}

fn wrong_type(what: &str, takes: &str, got: &Bound<'_, pyo3::types::PyType>) -> PyErr {
    match got.name() {
        Ok(name) => PyTypeError::new_err(format!("{what} takes {takes}, not {name}")),
        Err(error) => error,
    }
}
