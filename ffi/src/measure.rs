//! How a programme does: JSON in and JSON out.

use std::ffi::c_char;

use sankofa::measurement::disclosure_control::{Control, Limit, Method};
use sankofa::measurement::records::{Records, Wanted};
use sankofa::measurement::{By, Level, Measure};

use crate::guard::guard;
use crate::numbers;
use crate::options;
use crate::status::{Failure, sankofa_status};
use crate::text::{Buffer, bytes, text};

/// Measures the cases of an input and writes indicators, the five criteria and tables as JSON into the caller's buffer.
/// `by` tells by what figures are told apart, with commas between: `host,sex`; NULL: by nothing. Counts below `small_cell`
/// are hidden, and what they could be worked out from; 0 stands for what the programme says (11 in `base`), 1 shows all,
/// which is not for publication. With `rounded` 1, every count is rounded to the nearest 5 instead. `level` names the line
/// above which a score is sufficient; NULL: `eu_iom_ji_0_5`. The other arguments are those of `sankofa_check_json`.
///
/// # Safety
/// `as_of`, `programme`, `by`, `level` and `json` point to as many bytes as their lengths say; `out` to `cap` bytes;
/// `out_len` to a length.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sankofa_measure_json(
    as_of: *const c_char,
    as_of_len: usize,
    programme: *const c_char,
    programme_len: usize,
    by: *const c_char,
    by_len: usize,
    small_cell: u64,
    rounded: u32,
    level: *const c_char,
    level_len: usize,
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
        // SAFETY: the caller's promise about `level`.
        let name = unsafe { text(level, level_len, "level") }?;
        let level = match name {
            "" => Level::default(),
            name => Level::parse(name).ok_or_else(|| {
                Failure::invalid(format!("no level is called '{}'", name.escape_default()))
            })?,
        };
        let method = if numbers::yes(rounded, "rounded")? {
            Method::Round
        } else {
            Method::Suppress
        };
        // SAFETY: the caller's promise about `json`.
        let input = unsafe { bytes(json, json_len, "json") }?;
        let measure = Measure::new(book).by(&by).level(level);
        let control = if small_cell > 0 {
            Control::new(small_cell)
        } else {
            measure.controls()
        };
        let mut measure = measure.control(control.method(method));
        measure.input(input);
        // SAFETY: the caller's buffer.
        unsafe { buffer.give(&measure.finish().to_json()) }
    })
}

/// Writes records of the persons who came back, a row for each, as JSON into the caller's buffer: what others may know
/// (`by`, with commas between: `sex,age,host,origin`), what nobody shall learn of a person (`sensitive`; NULL: nothing),
/// scores, help by dimension and stages; no id, no name, no day. They are given only where each combination of what is
/// in `by` is shared by records of `k` cases (0 stands for 5; not below 3) with `l` values of each column in `sensitive`
/// (0 stands for 2). Else `released` is false, `below` says what falls below, and there are no rows. With `suppress` 1
/// such records are left out, and counted. The other arguments are those of `sankofa_check_json`.
///
/// # Safety
/// `as_of`, `programme`, `by`, `sensitive` and `json` point to as many bytes as their lengths say; `out` to `cap` bytes;
/// `out_len` to a length.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sankofa_records_json(
    as_of: *const c_char,
    as_of_len: usize,
    programme: *const c_char,
    programme_len: usize,
    by: *const c_char,
    by_len: usize,
    sensitive: *const c_char,
    sensitive_len: usize,
    k: u64,
    l: u64,
    suppress: u32,
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
        // SAFETY: the caller's promise about `by` and `sensitive`.
        let by = unsafe { text(by, by_len, "by") }?;
        // SAFETY: as above.
        let sensitive = unsafe { text(sensitive, sensitive_len, "sensitive") }?;
        let limit = Limit::default();
        let limit = Limit {
            k: if k > 0 { k } else { limit.k },
            l: if l > 0 { l } else { limit.l },
        };
        let wanted = Wanted::parse(by, sensitive)
            .and_then(|wanted| wanted.limit(limit))
            .map_err(|error| Failure::invalid(error.to_string()))?
            .suppress(numbers::yes(suppress, "suppress")?);
        // SAFETY: the caller's promise about `json`.
        let input = unsafe { bytes(json, json_len, "json") }?;
        let mut records = Records::new(book, wanted);
        records.input(input);
        // SAFETY: the caller's buffer.
        unsafe { buffer.give(&records.finish_json()) }
    })
}
