//! Scores of surveys: JSON in and JSON out.

use std::ffi::c_char;

use sankofa::measurement::{Instrument, Scorer};

use crate::guard::guard;
use crate::numbers;
use crate::options;
use crate::status::{Failure, SANKOFA_STATUS_BAD_INSTRUMENT, sankofa_status};
use crate::text::{Buffer, bytes, text};

/// Scores the surveys of cases, and surveys on their own, and writes the scores as a JSON list into the caller's buffer;
/// `null` stands for a document that is neither. With `change` 1, the changes of each person from the baseline to later
/// surveys instead. `instrument` is the TOML text of an instrument of your own (NULL and 0: the survey of 2018), `policy`
/// a name of one of its policies (NULL and 0: the first).
///
/// # Safety
/// `as_of`, `instrument`, `policy` and `json` point to as many bytes as their lengths say; `out` to `cap` bytes;
/// `out_len` to a length.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sankofa_score_json(
    as_of: *const c_char,
    as_of_len: usize,
    instrument: *const c_char,
    instrument_len: usize,
    policy: *const c_char,
    policy_len: usize,
    change: u32,
    json: *const c_char,
    json_len: usize,
    out: *mut c_char,
    cap: usize,
    out_len: *mut usize,
) -> sankofa_status {
    guard(|| {
        let buffer = Buffer::new(out, cap, out_len)?;
        let change = numbers::yes(change, "change")?;
        // SAFETY: the caller's promise about `as_of`.
        let as_of = unsafe { options::day(as_of, as_of_len) }?;
        // SAFETY: the caller's promise about `instrument` and `policy`.
        let own = unsafe { text(instrument, instrument_len, "instrument") }?;
        // SAFETY: as above.
        let policy = unsafe { text(policy, policy_len, "policy") }?;
        let mut scorer = Scorer::new(as_of);
        if !own.is_empty() {
            let own = Instrument::from_toml(own)
                .map_err(|error| Failure::new(SANKOFA_STATUS_BAD_INSTRUMENT, error.to_string()))?;
            scorer = scorer.with(own);
        }
        if !policy.is_empty() {
            scorer = scorer
                .policy(policy)
                .map_err(|error| Failure::invalid(error.to_string()))?;
        }
        // SAFETY: the caller's promise about `json`.
        let input = unsafe { bytes(json, json_len, "json") }?;
        let scores = scorer.score_json(input, change);
        // SAFETY: the caller's buffer.
        unsafe { buffer.give(&scores) }
    })
}
