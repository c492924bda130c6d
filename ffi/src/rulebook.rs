//! The rulebook: how to judge, made once.

use std::ffi::c_char;

use sankofa::{Lang, Rulebook};

use crate::guard::{guard, guard_or};
use crate::handle;
use crate::options::{self, sankofa_options};
use crate::report::sankofa_report;
use crate::status::sankofa_status;
use crate::text::bytes;

/// How to judge: the day, the programme, the gate. It never changes; any number of threads may use it at once.
#[allow(non_camel_case_types, reason = "the name that C sees")]
pub struct sankofa_rulebook {
    pub(crate) book: Rulebook,
    pub(crate) lang: Lang,
}

/// Makes a rulebook. Free it with `sankofa_rulebook_free` when no thread uses it any more.
///
/// # Safety
/// `options` points to options with their size and texts as they say; `out` to a pointer.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sankofa_rulebook_new(
    options: *const sankofa_options,
    out: *mut *mut sankofa_rulebook,
) -> sankofa_status {
    guard(|| {
        let out = handle::place(out)?;
        // SAFETY: the caller's promise about `options`.
        let known = unsafe { options::copy(options) }?;
        // SAFETY: the same, about its texts.
        let (book, lang) = unsafe { options::rulebook(&known) }?;
        // SAFETY: looked at by `place`.
        unsafe { handle::give(sankofa_rulebook { book, lang }, out) };
        Ok(())
    })
}

/// Frees a rulebook; NULL is fine. Reports that it made live on.
///
/// # Safety
/// `rulebook` is NULL or was made by `sankofa_rulebook_new`, and nobody uses it any more.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sankofa_rulebook_free(rulebook: *mut sankofa_rulebook) {
    // SAFETY: the caller's promise.
    guard_or((), || unsafe { handle::free(rulebook) });
}

/// Checks an input: one document, JSON Lines, or an array of cases. Bad data, of whatever kind, is a finding of the
/// report and never an error. Free the report with `sankofa_report_free`.
///
/// # Safety
/// `rulebook` is live; `data` points to `len` bytes; `out` to a pointer.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sankofa_check(
    rulebook: *const sankofa_rulebook,
    data: *const c_char,
    len: usize,
    out: *mut *mut sankofa_report,
) -> sankofa_status {
    guard(|| {
        let out = handle::place(out)?;
        // SAFETY: the caller's promise; many may look at once.
        let rulebook = unsafe { handle::look(rulebook, "rulebook") }?;
        // SAFETY: the caller's promise.
        let data = unsafe { bytes(data, len, "data") }?;
        let report = sankofa_report::new(rulebook.book.check(data), rulebook.lang);
        // SAFETY: looked at by `place`.
        unsafe { handle::give(report, out) };
        Ok(())
    })
}

// `const T *` may be used by many threads at once: the compiler holds us to it.
const fn shared<T: Send + Sync>() {}
const _: () = shared::<sankofa_rulebook>();
const _: () = shared::<sankofa_report>();
const _: () = shared::<crate::case::sankofa_case>();
