//! How a programme does: JSON in and JSON out.

use std::ffi::c_char;

use sankofa::measurement::disclosure_control::Control;
use sankofa::measurement::{By, Measure};

use crate::guard::guard;
use crate::options;
use crate::status::{Failure, sankofa_status};
use crate::text::{Buffer, bytes, text};

/// Measures the cases of an input and writes indicators, the five criteria and tables as JSON into the caller's buffer.
/// `by` tells by what figures are told apart, with commas between: `host,sex`; NULL: by nothing. Counts below `small_cell`
/// are hidden, and what they could be worked out from; 0 stands for what the programme says (11 in `base`), 1 shows all,
/// which is not for publication. The other arguments are those of `sankofa_check_json`.
///
/// # Safety
/// `as_of`, `programme`, `by` and `json` point to as many bytes as their lengths say; `out` to `cap` bytes; `out_len`
/// to a length.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sankofa_measure_json(
    as_of: *const c_char,
    as_of_len: usize,
    programme: *const c_char,
    programme_len: usize,
    by: *const c_char,
    by_len: usize,
    small_cell: u64,
    json: *const c_char,
    json_len: usize,
    out: *mut c_char,
    cap: usize,
    out_len: *mut usize,
) -> sankofa_status {
    guard(|| {
        let buffer = Buffer::new(out, cap, out_len)?;
        let options = options::given((as_of, as_of_len), (programme, programme_len));
        // SAFETY: the caller's promise about `as_of` and `programme`.
        let (book, _) = unsafe { options::rulebook(&options) }?;
        // SAFETY: the caller's promise about `by`.
        let by = unsafe { text(by, by_len, "by") }?;
        let by = By::list(by).map_err(|word| {
            Failure::invalid(format!(
                "figures cannot be told apart by '{}'",
                word.escape_default()
            ))
        })?;
        // SAFETY: the caller's promise about `json`.
        let input = unsafe { bytes(json, json_len, "json") }?;
        let mut measure = Measure::new(book).by(&by);
        if small_cell > 0 {
            measure = measure.control(Control::new(small_cell));
        }
        measure.input(input);
        // SAFETY: the caller's buffer.
        unsafe { buffer.give(&measure.finish().to_json()) }
    })
}
