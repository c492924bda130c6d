//! The command line inside the wheel.

use std::ffi::OsString;

use pyo3::prelude::*;

use crate::errors::detached;

/// Runs the command line on the standard streams of the process. `args` begins with the name of the program.
/// Returns the exit code.
#[pyfunction]
#[pyo3(name = "_run")]
pub(crate) fn run(py: Python<'_>, args: Vec<OsString>) -> PyResult<u8> {
    detached(py, || sankofa_cli_run(args))
}

/// Stands in until `sankofa_cli::run` is there; then:
/// `sankofa_cli::run(args, &mut stdin().lock(), &mut stdout().lock(), &mut stderr().lock())`.
fn sankofa_cli_run(_: Vec<OsString>) -> u8 {
    use std::io::Write as _;
    let _ = writeln!(
        std::io::stderr(),
        "sankofa: the command line is not part of this build"
    );
    2
}
