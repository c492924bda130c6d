//! Findings and counts as plain structs, which may grow at their end.

use sankofa::model::Case;
use sankofa::record::Record;
use sankofa::{Finding, Report};

use crate::numbers;
use crate::options::LARGEST;
use crate::status::{Failure, Outcome, SANKOFA_STATUS_STRUCT_SIZE};
use crate::text::sankofa_str;

/// One finding. Its texts borrow from the report; none is ever a text of the case but ids that are safe to repeat.
/// An empty text (length 0) means that there is none.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
#[allow(non_camel_case_types, reason = "the name that C sees")]
pub struct sankofa_finding {
    /// The rule, as in "CHI-001".
    pub code: sankofa_str,
    /// The rule, as in "unaccompanied-child-without-decision".
    pub name: sankofa_str,
    /// The place, as in "/members/1/birth".
    pub path: sankofa_str,
    /// Another place that belongs to it.
    pub related: sankofa_str,
    /// The id of the case.
    pub case_id: sankofa_str,
    /// The id of the person that it is about.
    pub member: sankofa_str,
    /// The place of the case in the input, from 0.
    pub case_index: u64,
    /// A `SANKOFA_SEVERITY_`.
    pub severity: u32,
    /// The gate at which the rule binds here, a `SANKOFA_GATE_`; `SANKOFA_GATE_NONE` for rules that always do.
    pub gate: u32,
    /// The line of the value, else of its case, from 1; 0 where unknown.
    pub line: u32,
    /// The column of the value, in characters from 1; 0 where unknown.
    pub column: u32,
    /// The place of the person in `/members`, from 0; -1 where it is about no single person.
    pub member_index: i32,
    /// 1 where a waiver of the case covers it, else 0.
    pub waived: u32,
}

/// What a report counts: exact, also where not all findings are kept.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
#[allow(non_camel_case_types, reason = "the name that C sees")]
pub struct sankofa_summary {
    /// Cases looked at.
    pub cases: u64,
    /// Cases with no finding at all.
    pub clean: u64,
    /// Cases with an error that is not waived.
    pub with_errors: u64,
    /// Errors, without those waived.
    pub errors: u64,
    /// Warnings, without those waived.
    pub warnings: u64,
    /// Findings that are only worth knowing, without those waived.
    pub infos: u64,
    /// Findings that a waiver covers.
    pub waived: u64,
    /// How often a rule could not be decided.
    pub skipped: u64,
    /// Rules that were not run.
    pub not_run: u64,
    /// Findings that were counted and not kept.
    pub left_out: u64,
}

/// A struct of plain fields, without padding, that only ever grows at its end.
///
/// # Safety
/// `#[repr(C)]`, all bytes initialised, and zero bytes are a value of every field that a later version adds.
pub(crate) unsafe trait Growing: Copy {
    /// The size in the first version of this interface. Once a struct grows: the offset of its first new field.
    const FIRST_SIZE: usize;
}

// SAFETY: six texts, a u64 and six 32-bit integers leave no gap; see the assertion below.
unsafe impl Growing for sankofa_finding {
    const FIRST_SIZE: usize = size_of::<Self>();
}

// SAFETY: integers of one size.
unsafe impl Growing for sankofa_summary {
    const FIRST_SIZE: usize = size_of::<Self>();
}

const _: () = assert!(size_of::<sankofa_finding>() == 6 * size_of::<sankofa_str>() + 8 + 6 * 4);

/// Writes as much of a struct as the caller knows, and zeros where the caller knows more.
///
/// # Safety
/// `out` is NULL or points to `size` bytes.
pub(crate) unsafe fn write<T: Growing>(value: &T, out: *mut T, size: usize) -> Outcome {
    if out.is_null() {
        return Err(Failure::null("out"));
    }
    if !(T::FIRST_SIZE..=LARGEST).contains(&size) {
        return Err(Failure::new(
            SANKOFA_STATUS_STRUCT_SIZE,
            format!("a struct of {size} bytes is none of this library: give its sizeof"),
        ));
    }
    let known = size.min(size_of::<T>());
    // SAFETY: the caller has `size` bytes there, `value` at least `known`; the two are apart.
    unsafe {
        std::ptr::copy_nonoverlapping(std::ptr::from_ref(value).cast::<u8>(), out.cast(), known);
        out.cast::<u8>().add(known).write_bytes(0, size - known);
    }
    Ok(())
}

/// Writes one value.
///
/// # Safety
/// `out` is NULL or points to a place for it.
pub(crate) unsafe fn put<T>(out: *mut T, value: T) -> Outcome {
    if out.is_null() {
        return Err(Failure::null("out"));
    }
    // SAFETY: not NULL; the caller's promise. What stood there is not read.
    unsafe { out.write(value) };
    Ok(())
}

/// The texts of all findings of a report, each with a NUL behind it, in one buffer that never moves.
pub(crate) struct Texts {
    buffer: Box<str>,
    /// Where the texts of each finding begin, and their lengths.
    spans: Box<[[(usize, usize); 6]]>,
}

impl Texts {
    pub(crate) fn of(report: &Report) -> Self {
        let mut buffer = String::new();
        let mut add = |text: &str| {
            let start = buffer.len();
            buffer.push_str(text);
            buffer.push('\0');
            (start, text.len())
        };
        let spans = report.findings.iter().map(|finding| {
            let case = report.case_of(finding).and_then(|case| case.id.as_deref());
            let related = finding.related.map(|at| at.path(Case::RECORD));
            [
                add(finding.rule.code),
                add(finding.rule.name),
                add(&finding.at.path(Case::RECORD)),
                add(&related.unwrap_or_default()),
                add(case.unwrap_or_default()),
                add(report.member_of(finding).unwrap_or_default()),
            ]
        });
        let spans = spans.collect();
        Self {
            buffer: buffer.into(),
            spans,
        }
    }

    /// The texts of a finding: code, name, path, related, case, member.
    pub(crate) fn at(&self, place: usize) -> [sankofa_str; 6] {
        let spans = self.spans.get(place).copied().unwrap_or_default();
        spans.map(|(start, len)| sankofa_str {
            // An empty report has no texts to ask for; all the same, never NULL.
            data: self
                .buffer
                .get(start..)
                .filter(|rest| !rest.is_empty())
                .map_or(c"".as_ptr(), |rest| rest.as_ptr().cast()),
            len,
        })
    }
}

impl sankofa_finding {
    pub(crate) fn of(report: &Report, finding: &Finding, texts: &[sankofa_str; 6]) -> Self {
        let [code, name, path, related, case_id, member] = *texts;
        Self {
            code,
            name,
            path,
            related,
            case_id,
            member,
            case_index: report.case_of(finding).map_or(0, |case| case.index),
            severity: numbers::severity_number(finding.severity),
            gate: numbers::gate_number(finding.gate),
            line: finding.line,
            column: finding.column,
            member_index: finding.member.map_or(-1, i32::from),
            waived: u32::from(finding.waived.is_some()),
        }
    }
}

impl sankofa_summary {
    pub(crate) fn of(report: &Report) -> Self {
        let [errors, warnings, infos] = report.by_severity;
        Self {
            cases: report.cases,
            clean: report.clean,
            with_errors: report.with_errors,
            errors,
            warnings,
            infos,
            waived: report.waived.values().sum(),
            skipped: report.skipped.values().sum(),
            not_run: report.not_run.len() as u64,
            left_out: report.limits_hit.iter().map(|hit| hit.count).sum(),
        }
    }
}
