//! Handles: what the library owns and C holds a pointer to.

use crate::status::{Failure, Outcome};

/// Looks at the place for a new handle, before any work is done.
pub(crate) fn place<T>(out: *mut *mut T) -> Outcome<*mut *mut T> {
    if out.is_null() {
        return Err(Failure::null("the place for the new handle"));
    }
    Ok(out)
}

/// Gives a new handle away: from now on the caller owns it, until `free`.
///
/// # Safety
/// `out` comes from [`place`] and points to a pointer that may be written.
pub(crate) unsafe fn give<T>(value: T, out: *mut *mut T) {
    // SAFETY: the caller's promise. What stood there is not read.
    unsafe { out.write(Box::into_raw(Box::new(value))) };
}

/// A handle to look at.
///
/// # Safety
/// `handle` is NULL, or was given by [`give`], is not freed, and nobody changes it during `'a`.
pub(crate) unsafe fn look<'a, T>(handle: *const T, what: &'static str) -> Outcome<&'a T> {
    // SAFETY: the caller's promise.
    unsafe { handle.as_ref() }.ok_or_else(|| Failure::null(what))
}

/// A handle to change.
///
/// # Safety
/// As [`look`], and nobody else uses it during `'a`.
pub(crate) unsafe fn change<'a, T>(handle: *mut T, what: &'static str) -> Outcome<&'a mut T> {
    // SAFETY: the caller's promise.
    unsafe { handle.as_mut() }.ok_or_else(|| Failure::null(what))
}

/// Takes a handle back and drops what it held. NULL is fine.
///
/// # Safety
/// `handle` is NULL, or was given by [`give`] and is not used afterwards by anybody.
pub(crate) unsafe fn free<T>(handle: *mut T) {
    if !handle.is_null() {
        // SAFETY: made by `Box::into_raw` in `give`, and not freed before.
        drop(unsafe { Box::from_raw(handle) });
    }
}
