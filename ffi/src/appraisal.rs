//! Which plans merit additional support, and what is feasible: JSON in and JSON out.

use std::ffi::c_char;

use sankofa::measurement::appraisal::{AppraisalError, Appraiser, Criteria, Grid};

use crate::guard::guard;
use crate::numbers;
use crate::options;
use crate::status::{Failure, SANKOFA_STATUS_BAD_APPRAISAL, sankofa_status};
use crate::text::{Buffer, bytes, text};

/// Appraises the plans of cases and writes, as a JSON list into the caller's buffer, which criteria for additional support
/// are met, and which ways to help are feasible; `null` stands for a document that is no case. With `rank` 1, the plans
/// of all cases in the order of the criteria instead. `criteria` and `grid` are TOML texts of lists of your own (NULL and
/// 0: those built in).
///
/// # Safety
/// `as_of`, `criteria`, `grid` and `json` point to as many bytes as their lengths say; `out` to `cap` bytes; `out_len`
/// to a length.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sankofa_appraise_json(
    as_of: *const c_char,
    as_of_len: usize,
    criteria: *const c_char,
    criteria_len: usize,
    grid: *const c_char,
    grid_len: usize,
    rank: u32,
    json: *const c_char,
    json_len: usize,
    out: *mut c_char,
    cap: usize,
    out_len: *mut usize,
) -> sankofa_status {
    guard(|| {
        let buffer = Buffer::new(out, cap, out_len)?;
        let rank = numbers::yes(rank, "rank")?;
        // SAFETY: the caller's promise about `as_of`.
        let mut appraiser = Appraiser::new(unsafe { options::day(as_of, as_of_len) }?);
        let bad =
            |error: AppraisalError| Failure::new(SANKOFA_STATUS_BAD_APPRAISAL, error.to_string());
        // SAFETY: the caller's promise about `criteria`.
        let criteria = unsafe { text(criteria, criteria_len, "criteria") }?;
        if !criteria.is_empty() {
            appraiser = appraiser.criteria(Criteria::from_toml(criteria).map_err(bad)?);
        }
        // SAFETY: the caller's promise about `grid`.
        let grid = unsafe { text(grid, grid_len, "grid") }?;
        if !grid.is_empty() {
            appraiser = appraiser.grid(Grid::from_toml(grid).map_err(bad)?);
        }
        // SAFETY: the caller's promise about `json`.
        let input = unsafe { bytes(json, json_len, "json") }?;
        // SAFETY: the caller's buffer.
        unsafe { buffer.give(&appraiser.appraise_json(input, rank)) }
    })
}
