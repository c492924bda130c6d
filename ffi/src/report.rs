//! The report: what came out of a check.

use std::ffi::c_char;
use std::sync::OnceLock;

use sankofa::{Finding, Lang, Report, Words};

use crate::finding::{Texts, sankofa_finding, sankofa_summary};
use crate::guard::{guard, guard_or};
use crate::status::{Failure, Outcome, SANKOFA_STATUS_NO_SUCH_FINDING, sankofa_status};
use crate::text::Buffer;
use crate::{finding, handle, numbers};

/// The verdict on an input. It never changes; any number of threads may read it at once.
#[allow(non_camel_case_types, reason = "the name that C sees")]
pub struct sankofa_report {
    report: Report,
    lang: Lang,
    /// Made when the first finding is looked at.
    texts: OnceLock<Texts>,
}

impl sankofa_report {
    pub(crate) fn new(report: Report, lang: Lang) -> Self {
        Self {
            report,
            lang,
            texts: OnceLock::new(),
        }
    }

    fn finding(&self, place: usize) -> Outcome<&Finding> {
        self.report.findings.get(place).ok_or_else(|| {
            let text = format!("finding {place} of {}", self.report.findings.len());
            Failure::new(SANKOFA_STATUS_NO_SUCH_FINDING, text)
        })
    }
}

/// Frees a report and all texts borrowed from it; NULL is fine.
///
/// # Safety
/// `report` is NULL or was given by this library, and nobody uses it any more.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sankofa_report_free(report: *mut sankofa_report) {
    // SAFETY: the caller's promise.
    guard_or((), || unsafe { handle::free(report) });
}

/// How many findings the report keeps, waived ones among them; 0 where `report` is NULL.
///
/// # Safety
/// `report` is NULL or live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sankofa_report_len(report: *const sankofa_report) -> usize {
    // SAFETY: the caller's promise.
    let len = || unsafe { report.as_ref() }.map_or(0, |report| report.report.findings.len());
    guard_or(0, len)
}

/// Whether there is no finding of this severity or a graver one, waived ones apart. Counts all, also those not kept.
///
/// # Safety
/// `report` is live; `out` points to a bool.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sankofa_report_passes(
    report: *const sankofa_report,
    severity: u32,
    out: *mut bool,
) -> sankofa_status {
    guard(|| {
        // SAFETY: the caller's promise.
        let report = unsafe { handle::look(report, "report") }?;
        let passes = report.report.passes(numbers::severity(severity)?);
        // SAFETY: the caller's place for a bool.
        unsafe { finding::put(out, passes) }
    })
}

/// How many findings there are of a severity, waived ones apart: exact, also where not all are kept.
///
/// # Safety
/// `report` is live; `out` points to a number.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sankofa_report_count(
    report: *const sankofa_report,
    severity: u32,
    out: *mut u64,
) -> sankofa_status {
    guard(|| {
        // SAFETY: the caller's promise.
        let report = unsafe { handle::look(report, "report") }?;
        let count = report.report.count(numbers::severity(severity)?);
        // SAFETY: the caller's place for a number.
        unsafe { finding::put(out, count) }
    })
}

/// The counts of a report. Give `sizeof(sankofa_summary)` as `size`.
///
/// # Safety
/// `report` is live; `out` points to `size` bytes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sankofa_report_summary(
    report: *const sankofa_report,
    out: *mut sankofa_summary,
    size: usize,
) -> sankofa_status {
    guard(|| {
        // SAFETY: the caller's promise.
        let report = unsafe { handle::look(report, "report") }?;
        // SAFETY: the caller has `size` bytes there.
        unsafe { finding::write(&sankofa_summary::of(&report.report), out, size) }
    })
}

/// A finding, from 0: by case, then place, then code. Give `sizeof(sankofa_finding)` as `size`. Its texts live as
/// long as the report.
///
/// # Safety
/// `report` is live; `out` points to `size` bytes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sankofa_report_finding(
    report: *const sankofa_report,
    index: usize,
    out: *mut sankofa_finding,
    size: usize,
) -> sankofa_status {
    guard(|| {
        // SAFETY: the caller's promise.
        let report = unsafe { handle::look(report, "report") }?;
        let finding = report.finding(index)?;
        let texts = report.texts.get_or_init(|| Texts::of(&report.report));
        let finding = sankofa_finding::of(&report.report, finding, &texts.at(index));
        // SAFETY: the caller has `size` bytes there.
        unsafe { finding::write(&finding, out, size) }
    })
}

/// What a finding says, to a caseworker, in a language (a `SANKOFA_LANG_`).
///
/// # Safety
/// `report` is live; `out` points to `cap` bytes, `out_len` to a length.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sankofa_report_message(
    report: *const sankofa_report,
    index: usize,
    lang: u32,
    out: *mut c_char,
    cap: usize,
    out_len: *mut usize,
) -> sankofa_status {
    guard(|| {
        let buffer = Buffer::new(out, cap, out_len)?;
        // SAFETY: the caller's promise.
        let report = unsafe { handle::look(report, "report") }?;
        let words = Words::of(numbers::lang(lang, report.lang)?);
        let text = words.message(report.finding(index)?);
        // SAFETY: the caller's buffer.
        unsafe { buffer.give(&text) }
    })
}

/// What to do about a finding, in a language (a `SANKOFA_LANG_`).
///
/// # Safety
/// As `sankofa_report_message`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sankofa_report_help(
    report: *const sankofa_report,
    index: usize,
    lang: u32,
    out: *mut c_char,
    cap: usize,
    out_len: *mut usize,
) -> sankofa_status {
    guard(|| {
        let buffer = Buffer::new(out, cap, out_len)?;
        // SAFETY: the caller's promise.
        let report = unsafe { handle::look(report, "report") }?;
        let words = Words::of(numbers::lang(lang, report.lang)?);
        let text = words.help(report.finding(index)?);
        // SAFETY: the caller's buffer.
        unsafe { buffer.give(&text) }
    })
}

/// The whole report as JSON, with messages in a language: the same bytes as from Rust and Python.
/// It is made anew at each call: a buffer that is large enough at once saves the second one.
///
/// # Safety
/// As `sankofa_report_message`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sankofa_report_json(
    report: *const sankofa_report,
    lang: u32,
    out: *mut c_char,
    cap: usize,
    out_len: *mut usize,
) -> sankofa_status {
    guard(|| {
        let buffer = Buffer::new(out, cap, out_len)?;
        // SAFETY: the caller's promise.
        let report = unsafe { handle::look(report, "report") }?;
        let json = report.report.to_json(numbers::lang(lang, report.lang)?);
        // SAFETY: the caller's buffer.
        unsafe { buffer.give(&json) }
    })
}
