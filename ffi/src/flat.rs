//! One call, JSON in and JSON out: for languages in which handles and structs are a burden.

use std::ffi::c_char;

use crate::guard::guard;
use crate::options::{self, sankofa_options};
use crate::status::sankofa_status;
use crate::text::{Buffer, bytes};

/// Checks an input and writes the report as JSON into the caller's buffer, in one call. The arguments are those of
/// `sankofa_options`; NULL and 0 stand for its defaults, but `as_of` is required.
///
/// Where the buffer is too small, the needed length is written and nothing is kept: the next call checks again.
/// A report with no finding takes about 400 bytes, a finding about 600.
///
/// # Safety
/// `as_of`, `programme` and `json` point to as many bytes as their lengths say; `out` to `cap` bytes; `out_len` to
/// a length.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sankofa_check_json(
    as_of: *const c_char,
    as_of_len: usize,
    programme: *const c_char,
    programme_len: usize,
    gate: u32,
    across: u32,
    lang: u32,
    max_findings: u64,
    json: *const c_char,
    json_len: usize,
    out: *mut c_char,
    cap: usize,
    out_len: *mut usize,
) -> sankofa_status {
    guard(|| {
        let buffer = Buffer::new(out, cap, out_len)?;
        let options = sankofa_options {
            gate,
            across,
            lang,
            max_findings,
            ..options::given((as_of, as_of_len), (programme, programme_len))
        };
        // SAFETY: the caller's promise about `as_of` and `programme`.
        let (book, lang) = unsafe { options::rulebook(&options) }?;
        // SAFETY: the caller's promise about `json`.
        let input = unsafe { bytes(json, json_len, "json") }?;
        let report = book.check(input).to_json(lang);
        // SAFETY: the caller's buffer.
        unsafe { buffer.give(&report) }
    })
}
