//! Exceptions, and the wall that keeps panics in.
//!
//! The classes are defined in Python (`sankofa/errors.py`), since the stable ABI cannot derive from `ValueError`.

use std::cell::RefCell;
use std::panic::{AssertUnwindSafe, catch_unwind};

use pyo3::prelude::*;

mod classes {
    use pyo3::import_exception;

    import_exception!(sankofa.errors, ConfigError);
    import_exception!(sankofa.errors, InternalError);
}

pub(crate) use classes::{ConfigError, InternalError};

thread_local! {
    /// Where this thread panicked last.
    static PLACE: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Notes where a panic began instead of printing its message, which may quote a case. The hook is that of this
/// library's own copy of the standard library: no other extension module has it.
pub(crate) fn keep_panics_quiet() {
    std::panic::set_hook(Box::new(|info| {
        let place = info.location().map_or_else(String::new, |at| {
            let file = at.file().rsplit(['/', '\\']).next().unwrap_or_default();
            format!(" ({file}:{})", at.line())
        });
        // A thread that is ending has no such place any more: then there is nothing to note it in.
        let _ = PLACE.try_with(|last| last.replace(place));
    }));
}

/// Does work of the core without holding the interpreter. A panic becomes an `InternalError`, without its message.
pub(crate) fn detached<T: Send>(py: Python<'_>, work: impl FnOnce() -> T + Send) -> PyResult<T> {
    py.detach(|| catch_unwind(AssertUnwindSafe(work)).map_err(drop))
        .map_err(|()| {
            let place = PLACE.with(RefCell::take);
            InternalError::new_err(format!(
                "a defect of sankofa {}{place}: please report it",
                env!("CARGO_PKG_VERSION")
            ))
        })
}

/// The error of a word that is not in a list.
pub(crate) fn not_in_list<'n>(
    what: &str,
    word: &str,
    among: impl IntoIterator<Item = &'n str>,
) -> PyErr {
    let list: Vec<&str> = among.into_iter().collect();
    let said = if is_plain(word) {
        format!("{what} '{word}' is not known")
    } else {
        format!("{what} is not known")
    };
    ConfigError::new_err(format!("{said}: one of {}", list.join(", ")))
}

/// Whether an argument looks like a name, and so may be repeated: who swaps two arguments by mistake shall not find
/// a case in a log.
pub(crate) fn is_plain(word: &str) -> bool {
    (1..=64).contains(&word.len())
        && word
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"@._-".contains(&byte))
}

/// Panics as a defect would. In builds without optimisation only.
#[cfg(debug_assertions)]
#[pyfunction]
#[pyo3(name = "_panic")]
pub(crate) fn panic_for_tests(py: Python<'_>, text: &str) -> PyResult<()> {
    #[allow(clippy::panic, reason = "the panic that the test asks for")]
    detached(py, || panic!("{text}"))
}
