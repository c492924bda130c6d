//! Two rule sets side by side: JSON in and JSON out.

use std::ffi::c_char;

use sankofa::Rulebook;
use sankofa::comparison::Comparison;

use crate::guard::guard;
use crate::options;
use crate::status::{Outcome, sankofa_status};
use crate::text::{Buffer, bytes, text};

/// Says what differs between two rule sets, and with an input what that does to its cases, as JSON in the caller's buffer.
/// `a` and `b` are each the name of a programme, the id of one of its versions (`gb-2020@2024`), or a rule set as TOML
/// text, which is known by its line ends. With `json` NULL only the differences are written. `max_cases` is how many
/// changed cases are shown, 0 for 10000; all are counted.
///
/// # Safety
/// `as_of`, `a`, `b` and `json` point to as many bytes as their lengths say; `out` to `cap` bytes; `out_len` to a length.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sankofa_compare_json(
    as_of: *const c_char,
    as_of_len: usize,
    a: *const c_char,
    a_len: usize,
    b: *const c_char,
    b_len: usize,
    max_cases: u64,
    json: *const c_char,
    json_len: usize,
    out: *mut c_char,
    cap: usize,
    out_len: *mut usize,
) -> sankofa_status {
    guard(|| {
        let buffer = Buffer::new(out, cap, out_len)?;
        // SAFETY: the caller's promise about `as_of`, `a` and `b`.
        let (a, b) = unsafe {
            (
                rulebook((as_of, as_of_len), (a, a_len), "a")?,
                rulebook((as_of, as_of_len), (b, b_len), "b")?,
            )
        };
        let mut comparison = Comparison::new(a, b);
        if max_cases > 0 {
            comparison = comparison.max_cases(usize::try_from(max_cases).unwrap_or(usize::MAX));
        }
        let told = if json.is_null() && json_len == 0 {
            comparison.differences().to_json()
        } else {
            // SAFETY: the caller's promise about `json`.
            let input = unsafe { bytes(json, json_len, "json") }?;
            comparison.check(input).to_json()
        };
        // SAFETY: the caller's buffer.
        unsafe { buffer.give(&told) }
    })
}

/// The rulebook of one side.
///
/// # Safety
/// Both point to as many bytes as their lengths say.
unsafe fn rulebook(
    as_of: (*const c_char, usize),
    (set, len): (*const c_char, usize),
    what: &'static str,
) -> Outcome<Rulebook> {
    // SAFETY: the caller's promise, passed on.
    let is_toml = unsafe { text(set, len, what) }?.contains('\n');
    let mut options = options::given(as_of, (set, len));
    if is_toml {
        (options.programme_toml, options.programme) =
            (options.programme, options::DEFAULTS.programme);
    }
    // SAFETY: as above.
    let (book, _) = unsafe { options::rulebook(&options) }?;
    Ok(book)
}
