//! Data as Python hands it over, as bytes.

use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBytes, PyString};

/// Documents to check. Bytes and texts of Python are borrowed, not copied: neither can change.
pub(crate) struct Input<'py> {
    held: Held<'py>,
    /// The name of the file they stand in.
    pub(crate) file: Option<String>,
}

enum Held<'py> {
    Bytes(Bound<'py, PyBytes>),
    Text(Bound<'py, PyString>),
}

impl<'py> Input<'py> {
    /// Takes bytes and text as they are; `sankofa/_input.py` sees to all other kinds.
    pub(crate) fn new(data: &Bound<'py, PyAny>) -> PyResult<Self> {
        static READ: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
        let held = match Held::of(data)? {
            Some(held) => held,
            None => {
                let read = READ.import(data.py(), "sankofa._input", "read")?;
                let (content, file): (Bound<'py, PyAny>, Option<String>) =
                    read.call1((data,))?.extract()?;
                let held = Held::of(&content)?.ok_or_else(|| {
                    pyo3::exceptions::PyTypeError::new_err("reading gave neither bytes nor str")
                })?;
                return Ok(Self { held, file });
            }
        };
        Ok(Self { held, file: None })
    }

    pub(crate) fn bytes(&self) -> PyResult<&[u8]> {
        match &self.held {
            Held::Bytes(bytes) => Ok(bytes.as_bytes()),
            Held::Text(text) => Ok(text.to_str()?.as_bytes()),
        }
    }
}

impl<'py> Held<'py> {
    fn of(data: &Bound<'py, PyAny>) -> PyResult<Option<Self>> {
        if let Ok(bytes) = data.cast::<PyBytes>() {
            return Ok(Some(Self::Bytes(bytes.clone())));
        }
        let Ok(text) = data.cast::<PyString>() else {
            return Ok(None);
        };
        if text.to_str().is_ok() {
            return Ok(Some(Self::Text(text.clone())));
        }
        // Half a surrogate pair is no UTF-8. That is bad data, not a wrong type: the reader reports it.
        let bytes = text.call_method1("encode", ("utf-8", "surrogatepass"))?;
        Ok(Some(Self::Bytes(bytes.cast_into::<PyBytes>()?)))
    }
}
