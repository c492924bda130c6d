//! Our codes in the words of other systems.

use std::ffi::c_char;

use sankofa::crosswalk::{System, to_json};

use crate::guard::guard;
use crate::status::{Failure, sankofa_status};
use crate::text::{Buffer, text};

/// Writes the crosswalk to a system (`riat`, `htcds`, `primero`, `gente`; NULL and 0: all) as a JSON list into the
/// caller's buffer: an object per pair of codes, with `system`, `list`, `code` (ours), `field`, `theirs`, `fit`,
/// `source`, `grade` and `note`. All of them take about 70,000 bytes.
///
/// # Safety
/// `system` points to as many bytes as its length says; `out` to `cap` bytes; `out_len` to a length.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sankofa_crosswalk_json(
    system: *const c_char,
    system_len: usize,
    out: *mut c_char,
    cap: usize,
    out_len: *mut usize,
) -> sankofa_status {
    guard(|| {
        let buffer = Buffer::new(out, cap, out_len)?;
        // SAFETY: the caller's promise about `system`.
        let asked = match unsafe { text(system, system_len, "system") }? {
            "" => None,
            code => Some(
                System::parse(code)
                    .ok_or_else(|| Failure::invalid("there is no crosswalk to that system"))?,
            ),
        };
        // SAFETY: the caller's buffer.
        unsafe { buffer.give(&to_json(asked)) }
    })
}
