//! The text of the last failure of a thread.

use std::cell::RefCell;
use std::ffi::{CStr, CString, c_char};

thread_local! {
    static LAST: RefCell<CString> = RefCell::default();
}

/// Keeps the text of a failure for this thread. Should the thread be ending, it is lost, which hurts nobody.
pub(crate) fn set(text: &str) {
    let bytes: Vec<u8> = text.bytes().filter(|byte| *byte != 0).collect();
    let text = CString::new(bytes).unwrap_or_default();
    let _ = LAST.try_with(|last| {
        if let Ok(mut last) = last.try_borrow_mut() {
            *last = text;
        }
    });
}

/// Why the last call of this thread that failed did so: for the developer, in English, UTF-8, ends with NUL.
/// Never NULL; empty where none failed. Valid until the next call of this thread. Holds no text of a case.
#[unsafe(no_mangle)]
pub extern "C" fn sankofa_last_error() -> *const c_char {
    LAST.try_with(|last| {
        last.try_borrow()
            .map_or(c"".as_ptr(), |last: std::cell::Ref<'_, CString>| {
                CStr::as_ptr(&last)
            })
    })
    .unwrap_or(c"".as_ptr())
}

#[cfg(test)]
pub(crate) mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use super::*;

    /// The text as Rust.
    pub(crate) fn last() -> String {
        // SAFETY: the function returns a text that ends with NUL and lives until the next call.
        let text = unsafe { CStr::from_ptr(sankofa_last_error()) };
        text.to_str().unwrap().to_owned()
    }

    #[test]
    fn each_thread_has_its_own() {
        set("mine\0!");
        std::thread::spawn(|| assert_eq!(last(), ""))
            .join()
            .unwrap();
        assert_eq!(last(), "mine!");
    }
}
