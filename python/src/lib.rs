//! The Python module `sankofa._sankofa`: thin classes over the crate `sankofa`. The package beside it, `sankofa`,
//! is what people import.

mod appraisal;
mod arguments;
mod catalogue;
mod cli;
mod errors;
mod finding;
mod html;
mod input;
mod records;
mod report;
mod restore;
mod rulebook;
mod scores;

use pyo3::prelude::*;

// A case is many small lists, and those of one case are freed before the next. Python itself keeps its own.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// The native part of the package `sankofa`; import that.
#[pymodule(gil_used = false)]
mod _sankofa {
    use super::{PyModule, PyModuleMethods, PyResult};
    use pyo3::Bound;

    #[pymodule_export]
    use super::appraisal::appraise;
    #[pymodule_export]
    use super::catalogue::{crosswalk, explain, programmes, rules};
    #[pymodule_export]
    use super::cli::run;
    #[cfg(debug_assertions)]
    #[pymodule_export]
    use super::errors::panic_for_tests;
    #[pymodule_export]
    use super::finding::{Finding, restore_finding};
    #[pymodule_export]
    use super::report::{Report, restore_report};
    #[pymodule_export]
    use super::rulebook::{Rulebook, restore_rulebook};
    #[pymodule_export]
    use super::scores::score;

    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        super::errors::keep_panics_quiet();
        module.add("__version__", env!("CARGO_PKG_VERSION"))?;
        module.add("ruleset_version", sankofa::rules::RULESET)?;
        module.add("_debug_build", cfg!(debug_assertions))
    }
}
