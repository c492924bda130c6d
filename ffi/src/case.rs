//! A case that is built or changed field by field, by paths such as `/members/0/birth`.

use std::ffi::c_char;

use sankofa::model::Case;
use sankofa::reading::{Limits, Scalar, read};
use sankofa::record::Datum;

use crate::guard::{guard, guard_or};
use crate::report::sankofa_report;
use crate::rulebook::sankofa_rulebook;
use crate::status::{Failure, Outcome, SANKOFA_STATUS_NOT_A_CASE, sankofa_status};
use crate::text::{Buffer, bytes, text};
use crate::{handle, numbers};

/// A case in memory. One thread may change it, or many may read it.
#[allow(non_camel_case_types, reason = "the name that C sees")]
pub struct sankofa_case {
    case: Case<'static>,
}

/// Makes a case that says nothing yet. Free it with `sankofa_case_free`.
///
/// # Safety
/// `out` points to a pointer.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sankofa_case_new(out: *mut *mut sankofa_case) -> sankofa_status {
    guard(|| {
        let out = handle::place(out)?;
        let case = Case::default();
        // SAFETY: looked at by `place`.
        unsafe { handle::give(sankofa_case { case }, out) };
        Ok(())
    })
}

/// Reads a case from one JSON document. Bad values and unknown keys are kept as they came; refused is only a document
/// that is no case, or of which something would be lost. Free the case with `sankofa_case_free`.
///
/// # Safety
/// `json` points to `len` bytes; `out` to a pointer.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sankofa_case_from_json(
    json: *const c_char,
    len: usize,
    out: *mut *mut sankofa_case,
) -> sankofa_status {
    guard(|| {
        let out = handle::place(out)?;
        // SAFETY: the caller's promise.
        let json = unsafe { bytes(json, len, "json") }?;
        let read = read(json, &Limits::default());
        let refused = |text| Failure::new(SANKOFA_STATUS_NOT_A_CASE, text);
        let case = read
            .case
            .ok_or_else(|| refused("the document is no case"))?;
        if !read.whole {
            return Err(refused("something of the document would be lost"));
        }
        let case = case.into_owned();
        // SAFETY: looked at by `place`.
        unsafe { handle::give(sankofa_case { case }, out) };
        Ok(())
    })
}

/// Frees a case; NULL is fine.
///
/// # Safety
/// `handle` is NULL or was given by this library, and nobody uses it any more.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sankofa_case_free(handle: *mut sankofa_case) {
    // SAFETY: the caller's promise.
    guard_or((), || unsafe { handle::free(handle) });
}

/// Sets what stands at a path from a piece of JSON: a value, a whole record or a list. `-` in place of a number adds
/// to a list: `/members/-`. A value that does not fit is refused; the case stays as it was.
///
/// # Safety
/// `handle` is live and used by this thread only; `path` and `json` point to as many bytes as their lengths say.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sankofa_case_set_json(
    handle: *mut sankofa_case,
    path: *const c_char,
    path_len: usize,
    json: *const c_char,
    json_len: usize,
) -> sankofa_status {
    guard(|| {
        // SAFETY: the caller's promise.
        let handle = unsafe { handle::change(handle, "case") }?;
        // SAFETY: the caller's promise.
        let path = unsafe { text(path, path_len, "path") }?;
        // SAFETY: the caller's promise.
        let json = unsafe { text(json, json_len, "json") }?;
        // What is set borrows from `json`, which is the caller's: so a copy takes it, and is made our own.
        let mut changed: Case<'_> = handle.case.clone();
        changed.set(path, json)?;
        handle.case = changed.into_owned();
        Ok(())
    })
}

/// Sets the text, date, code or decimal number at a path. Refuses and adds to lists as `sankofa_case_set_json` does.
///
/// # Safety
/// As `sankofa_case_set_json`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sankofa_case_set_text(
    handle: *mut sankofa_case,
    path: *const c_char,
    path_len: usize,
    value: *const c_char,
    value_len: usize,
) -> sankofa_status {
    guard(|| {
        // SAFETY: the caller's promise.
        let value = unsafe { text(value, value_len, "value") }?;
        let value = Scalar::Text(value.to_owned().into());
        // SAFETY: the caller's promise.
        unsafe { set(handle, path, path_len, value) }
    })
}

/// Sets the whole number at a path. Refuses and adds to lists as `sankofa_case_set_json` does.
///
/// # Safety
/// As `sankofa_case_set_json`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sankofa_case_set_int(
    handle: *mut sankofa_case,
    path: *const c_char,
    path_len: usize,
    value: i64,
) -> sankofa_status {
    // SAFETY: the caller's promise.
    guard(|| unsafe { set(handle, path, path_len, Scalar::Int(value)) })
}

/// Sets the yes (1) or no (0) at a path. Refuses and adds to lists as `sankofa_case_set_json` does.
///
/// # Safety
/// As `sankofa_case_set_json`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sankofa_case_set_bool(
    handle: *mut sankofa_case,
    path: *const c_char,
    path_len: usize,
    value: u32,
) -> sankofa_status {
    guard(|| {
        let value = Scalar::Bool(numbers::yes(value, "value")?);
        // SAFETY: the caller's promise.
        unsafe { set(handle, path, path_len, value) }
    })
}

/// Says that there is nothing at a path ("asked, and there is none"). Refuses as `sankofa_case_set_json` does.
///
/// # Safety
/// As `sankofa_case_set_json`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sankofa_case_set_null(
    handle: *mut sankofa_case,
    path: *const c_char,
    path_len: usize,
) -> sankofa_status {
    // SAFETY: the caller's promise.
    guard(|| unsafe { set(handle, path, path_len, Scalar::Null) })
}

/// # Safety
/// As `sankofa_case_set_json`.
unsafe fn set(
    handle: *mut sankofa_case,
    path: *const c_char,
    path_len: usize,
    value: Scalar<'static>,
) -> Outcome {
    // SAFETY: the caller's promise.
    let handle = unsafe { handle::change(handle, "case") }?;
    // SAFETY: the caller's promise.
    let path = unsafe { text(path, path_len, "path") }?;
    // The core changes a copy, which takes the place of the case at the end.
    Ok(handle.case.set_value(path, value)?)
}

/// What stands at a path, as JSON; `null` where there is nothing.
///
/// # Safety
/// `handle` is live; `path` points to `path_len` bytes, `out` to `cap` bytes, `out_len` to a length.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sankofa_case_get_json(
    handle: *const sankofa_case,
    path: *const c_char,
    path_len: usize,
    out: *mut c_char,
    cap: usize,
    out_len: *mut usize,
) -> sankofa_status {
    guard(|| {
        let buffer = Buffer::new(out, cap, out_len)?;
        // SAFETY: the caller's promise.
        let handle = unsafe { handle::look(handle, "case") }?;
        // SAFETY: the caller's promise.
        let path = unsafe { text(path, path_len, "path") }?;
        let json = handle.case.get(path)?;
        // SAFETY: the caller's buffer.
        unsafe { buffer.give(&json) }
    })
}

/// The whole case as JSON. What could not be read is written back as it came.
///
/// # Safety
/// `handle` is live; `out` points to `cap` bytes, `out_len` to a length.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sankofa_case_to_json(
    handle: *const sankofa_case,
    out: *mut c_char,
    cap: usize,
    out_len: *mut usize,
) -> sankofa_status {
    guard(|| {
        let buffer = Buffer::new(out, cap, out_len)?;
        // SAFETY: the caller's promise.
        let handle = unsafe { handle::look(handle, "case") }?;
        // SAFETY: the caller's buffer.
        unsafe { buffer.give(&handle.case.to_json()) }
    })
}

/// Checks a case: the same verdict as `sankofa_check` gives on what `sankofa_case_to_json` writes. Free the report
/// with `sankofa_report_free`.
///
/// # Safety
/// `handle` and `rulebook` are live; `out` points to a pointer.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sankofa_case_check(
    handle: *const sankofa_case,
    rulebook: *const sankofa_rulebook,
    out: *mut *mut sankofa_report,
) -> sankofa_status {
    guard(|| {
        let out = handle::place(out)?;
        // SAFETY: the caller's promise.
        let handle = unsafe { handle::look(handle, "case") }?;
        // SAFETY: the caller's promise.
        let rulebook = unsafe { handle::look(rulebook, "rulebook") }?;
        // Through its document, so that bad values and unknown keys, which only the reader sees, are found too.
        let report = rulebook.book.check(handle.case.to_json().as_bytes());
        // SAFETY: looked at by `place`.
        unsafe { handle::give(sankofa_report::new(report, rulebook.lang), out) };
        Ok(())
    })
}
