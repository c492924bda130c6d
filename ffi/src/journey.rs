//! Where cases stand, and steps taken: JSON in and JSON out.

use std::ffi::c_char;

use sankofa::journey::{Event, Planner};

use crate::guard::guard;
use crate::options::{self, sankofa_options};
use crate::status::{Failure, sankofa_status};
use crate::text::{Buffer, bytes};

/// Says of each case where it stands, what is missing for its next gate (or for `gate`), and what is due, and writes it
/// as a JSON list into the caller's buffer; `null` stands for a document that cannot be read as a case. The arguments
/// are those of `sankofa_check_json`.
///
/// # Safety
/// `as_of`, `programme` and `json` point to as many bytes as their lengths say; `out` to `cap` bytes; `out_len` to
/// a length.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sankofa_next_json(
    as_of: *const c_char,
    as_of_len: usize,
    programme: *const c_char,
    programme_len: usize,
    gate: u32,
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
            ..options::given((as_of, as_of_len), (programme, programme_len))
        };
        // SAFETY: the caller's promise about `as_of` and `programme`.
        let (book, _) = unsafe { options::rulebook(&options) }?;
        // SAFETY: the caller's promise about `json`.
        let input = unsafe { bytes(json, json_len, "json") }?;
        let next = Planner::new(book).next_json(input);
        // SAFETY: the caller's buffer.
        unsafe { buffer.give(&next) }
    })
}

/// Takes a step in a case: writes `{"applied": true, "case": {...}}` with the step recorded, or `{"applied": false,
/// "step", "why", "state", "gate", "report"}` where table, gate or rules do not allow it. The case that was given
/// stays as it is. `event` is `{"step": "departure", "on": "2015-07-08", "by": "iom-ma", "members": ["p1"], "record":
/// {...}}`; an event that is none is `SANKOFA_STATUS_INVALID_ARGUMENT`.
///
/// # Safety
/// `as_of`, `programme`, `json` and `event` point to as many bytes as their lengths say; `out` to `cap` bytes;
/// `out_len` to a length.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sankofa_apply_json(
    as_of: *const c_char,
    as_of_len: usize,
    programme: *const c_char,
    programme_len: usize,
    lang: u32,
    json: *const c_char,
    json_len: usize,
    event: *const c_char,
    event_len: usize,
    out: *mut c_char,
    cap: usize,
    out_len: *mut usize,
) -> sankofa_status {
    guard(|| {
        let buffer = Buffer::new(out, cap, out_len)?;
        let options = sankofa_options {
            lang,
            ..options::given((as_of, as_of_len), (programme, programme_len))
        };
        // SAFETY: the caller's promise about `as_of` and `programme`.
        let (book, lang) = unsafe { options::rulebook(&options) }?;
        // SAFETY: the caller's promise about `json` and `event`.
        let input = unsafe { bytes(json, json_len, "json") }?;
        // SAFETY: as above.
        let event = unsafe { bytes(event, event_len, "event") }?;
        let event = Event::from_json(event).map_err(|error| Failure::invalid(error.to_string()))?;
        let done = Planner::new(book).apply_json(input, &event, lang);
        // SAFETY: the caller's buffer.
        unsafe { buffer.give(&done) }
    })
}
