//! The command line inside the wheel.

use std::ffi::OsString;
use std::io;

use pyo3::prelude::*;

use crate::errors::detached;

/// Runs the command line on the standard streams of the process. `args` begins with the name of the program.
/// Returns the exit code.
#[pyfunction]
#[pyo3(name = "_run")]
pub(crate) fn run(py: Python<'_>, args: Vec<OsString>) -> PyResult<u8> {
    detached(py, || {
        let (mut stdin, mut stdout) = (io::stdin().lock(), io::stdout().lock());
        sankofa_cli::run(args, &mut stdin, &mut stdout, &mut io::stderr())
    })
}
