//! Texts in: pointer and length. Texts out: borrowed from a handle, or into the caller's buffer.

use std::ffi::c_char;

use crate::status::{Failure, Outcome, SANKOFA_STATUS_BUFFER_TOO_SMALL, SANKOFA_STATUS_NOT_UTF8};

/// A text: `len` bytes of UTF-8 at `data`.
///
/// Where the library hands one out, it borrows from the handle it came from, `data` is never NULL, and a NUL that
/// `len` does not count follows, so that `%s` prints it. Where it takes one, no NUL is needed, and NULL with 0 means
/// that there is none.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
#[allow(non_camel_case_types, reason = "the name that C sees")]
pub struct sankofa_str {
    /// The first byte.
    pub data: *const c_char,
    /// How many bytes there are.
    pub len: usize,
}

/// The bytes that a caller points to. NULL with length 0 is no byte.
///
/// # Safety
/// `data` is NULL or points to `len` bytes that nobody changes during `'a`.
pub(crate) unsafe fn bytes<'a>(
    data: *const c_char,
    len: usize,
    what: &'static str,
) -> Outcome<&'a [u8]> {
    if len == 0 {
        return Ok(&[]);
    }
    if data.is_null() {
        return Err(Failure::null(what));
    }
    if isize::try_from(len).is_err() {
        return Err(Failure::invalid(format!(
            "the length of {what} is larger than any memory"
        )));
    }
    // SAFETY: not NULL, no longer than memory can be; the rest is the caller's promise.
    Ok(unsafe { std::slice::from_raw_parts(data.cast(), len) })
}

/// The text that a caller points to.
///
/// # Safety
/// As [`bytes`].
pub(crate) unsafe fn text<'a>(
    data: *const c_char,
    len: usize,
    what: &'static str,
) -> Outcome<&'a str> {
    // SAFETY: the caller's promise, passed on.
    let bytes = unsafe { bytes(data, len, what) }?;
    std::str::from_utf8(bytes).map_err(|error| {
        let text = format!("{what} is not UTF-8 from byte {}", error.valid_up_to());
        Failure::new(SANKOFA_STATUS_NOT_UTF8, text)
    })
}

/// A caller's buffer and the place for the length: the two-call size protocol.
pub(crate) struct Buffer {
    out: *mut c_char,
    cap: usize,
    out_len: *mut usize,
}

impl Buffer {
    /// Looks at the pointers, before any work is done.
    pub(crate) fn new(out: *mut c_char, cap: usize, out_len: *mut usize) -> Outcome<Self> {
        if out_len.is_null() {
            return Err(Failure::null("out_len"));
        }
        if out.is_null() && cap > 0 {
            return Err(Failure::null("out"));
        }
        Ok(Self { out, cap, out_len })
    }

    /// Writes the length, and the text where it fits.
    ///
    /// # Safety
    /// `out` points to `cap` bytes that may be written, `out_len` to a length; `text` lies in neither.
    pub(crate) unsafe fn give(self, text: &str) -> Outcome {
        // SAFETY: not NULL (looked at in `new`); the caller's place for a length. It need not be aligned.
        unsafe { self.out_len.write_unaligned(text.len()) };
        if text.len() > self.cap {
            return Err(Failure::new(
                SANKOFA_STATUS_BUFFER_TOO_SMALL,
                format!(
                    "the text takes {} bytes, the buffer {}",
                    text.len(),
                    self.cap
                ),
            ));
        }
        if !text.is_empty() {
            // SAFETY: `out` is not NULL, since `cap` is at least 1; it has room for the text and is no part of it.
            unsafe { std::ptr::copy_nonoverlapping(text.as_ptr(), self.out.cast(), text.len()) };
        }
        Ok(())
    }
}
