//! A sequence of C calls as an input says: with good and bad arguments, small and large buffers, handles freed in any
//! order. Memory errors are for the sanitizer to find, panics for the guard.
#![allow(
    unsafe_code,
    clippy::undocumented_unsafe_blocks,
    reason = "plays a C program: every pointer is live, or NULL, as the header asks"
)]

use std::ffi::c_char;
use std::ptr::{null, null_mut};

use sankofa_ffi::*;

use super::script::Script;

fn pointer(bytes: &[u8]) -> (*const c_char, usize) {
    (bytes.as_ptr().cast(), bytes.len())
}

fn text(bytes: &[u8]) -> sankofa_str {
    let (data, len) = pointer(bytes);
    sankofa_str { data, len }
}

/// Asks for a text with a buffer of some size, as C programs do.
fn buffered(cap: usize, call: impl Fn(*mut c_char, usize, *mut usize) -> sankofa_status) {
    let mut buffer = vec![0xAA_u8; cap + 1];
    let mut len = 0;
    let status = call(buffer.as_mut_ptr().cast(), cap, &raw mut len);
    assert_eq!(buffer[cap], 0xAA, "written beyond the buffer");
    if status == 0 && len < cap {
        assert!(std::str::from_utf8(&buffer[..len]).is_ok(), "text is UTF-8");
    }
}

/// Plays a script of calls.
pub fn capi(input: &[u8]) {
    let mut script = Script(input);
    let mut book: *mut sankofa_rulebook = null_mut();
    let mut case: *mut sankofa_case = null_mut();
    let mut report: *mut sankofa_report = null_mut();
    for _ in 0..64 {
        if script.is_over() {
            break;
        }
        let call = script.byte();
        unsafe {
            match call % 20 {
                0 => {
                    sankofa_rulebook_free(book);
                    book = null_mut();
                    let (as_of, programme) = (script.piece(), script.piece());
                    let day: &[u8] = if as_of.is_empty() {
                        b"2016-09-01"
                    } else {
                        as_of
                    };
                    // All else nought is the default.
                    let mut options: sankofa_options = std::mem::zeroed();
                    options.size = size_of::<sankofa_options>();
                    options.as_of = text(day);
                    options.programme = text(programme);
                    options.gate = u32::from(script.byte() % 10);
                    options.lang = u32::from(script.byte() % 5);
                    options.across = u32::from(script.byte() % 3);
                    sankofa_rulebook_new(&raw const options, &raw mut book);
                }
                1 => {
                    let (data, len) = pointer(script.piece());
                    sankofa_report_free(report);
                    report = null_mut();
                    sankofa_check(book, data, len, &raw mut report);
                }
                2 => {
                    let (data, len) = pointer(script.piece());
                    sankofa_case_free(case);
                    case = null_mut();
                    sankofa_case_from_json(data, len, &raw mut case);
                }
                3 => {
                    sankofa_case_free(case);
                    case = null_mut();
                    sankofa_case_new(&raw mut case);
                }
                4 => {
                    let (path, json) = (script.piece(), script.piece());
                    let (path, path_len) = pointer(path);
                    let (json, len) = pointer(json);
                    sankofa_case_set_json(case, path, path_len, json, len);
                }
                5 => {
                    let (path, value) = (script.piece(), script.piece());
                    let (path, path_len) = pointer(path);
                    let (value, len) = pointer(value);
                    sankofa_case_set_text(case, path, path_len, value, len);
                }
                6 => {
                    let (path, len) = pointer(script.piece());
                    sankofa_case_set_int(case, path, len, i64::from(script.byte()) - 100);
                }
                7 => {
                    let (path, len) = pointer(script.piece());
                    sankofa_case_set_bool(case, path, len, u32::from(script.byte() % 3));
                }
                8 => {
                    let (path, len) = pointer(script.piece());
                    sankofa_case_set_null(case, path, len);
                }
                9 => {
                    let (path, path_len) = pointer(script.piece());
                    buffered(usize::from(script.byte()), |out, cap, len| {
                        sankofa_case_get_json(case, path, path_len, out, cap, len)
                    });
                }
                10 => buffered(usize::from(script.byte()) * 64, |out, cap, len| {
                    sankofa_case_to_json(case, out, cap, len)
                }),
                11 => {
                    sankofa_report_free(report);
                    report = null_mut();
                    sankofa_case_check(case, book, &raw mut report);
                }
                12 => {
                    let index = usize::from(script.byte());
                    let lang = u32::from(script.byte() % 5);
                    buffered(usize::from(script.byte()), |out, cap, len| {
                        sankofa_report_message(report, index, lang, out, cap, len)
                    });
                    buffered(usize::from(script.byte()), |out, cap, len| {
                        sankofa_report_help(report, index, lang, out, cap, len)
                    });
                }
                13 => {
                    let mut finding = std::mem::zeroed();
                    let known = size_of::<sankofa_finding>();
                    let size = known.min(usize::from(script.byte()));
                    let index = usize::from(script.byte());
                    sankofa_report_finding(report, index, &raw mut finding, size);
                }
                14 => {
                    let mut summary = std::mem::zeroed();
                    let size = size_of::<sankofa_summary>().min(usize::from(script.byte()));
                    sankofa_report_summary(report, &raw mut summary, size);
                }
                15 => buffered(usize::from(script.byte()) * 256, |out, cap, len| {
                    sankofa_report_json(report, 1, out, cap, len)
                }),
                16 => {
                    let (mut count, mut passes) = (0, false);
                    let severity = u32::from(script.byte() % 5);
                    sankofa_report_count(report, severity, &raw mut count);
                    sankofa_report_passes(report, severity, &raw mut passes);
                    assert!(sankofa_report_len(report) < 1 << 20);
                }
                17 => {
                    sankofa_rulebook_free(null_mut());
                    sankofa_report_free(report);
                    report = null_mut();
                }
                18 => {
                    let message = std::ffi::CStr::from_ptr(sankofa_last_error());
                    assert!(message.to_str().is_ok(), "an error is UTF-8");
                    let status = i32::from(script.byte()) - 20;
                    assert!(!sankofa_status_name(status).is_null());
                }
                _ => {
                    sankofa_check(book, null(), 0, null_mut());
                    sankofa_case_set_json(case, null(), 0, null(), 0);
                }
            }
        }
    }
    unsafe {
        sankofa_rulebook_free(book);
        sankofa_case_free(case);
        sankofa_report_free(report);
    }
}
