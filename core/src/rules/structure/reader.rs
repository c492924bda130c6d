//! What the reader noted about a document.

use crate::findings::Severity::Warning;
use crate::findings::{ARGS, Arg, Check, Finding, Rule, cite};
use crate::reading::{Document, Problem, ProblemKind, Problems};
use crate::record::{Defect, Loc};

/// What all rules of this theme start from: an error, found by the reader, by the contract of the document.
pub(super) const STRUCTURE: Rule = Rule {
    grade: "I",
    sources: &[cite("D1", "", "I")],
    check: Check::Reader,
    ..Rule::NEW
};

/// Nothing behind this point could be read.
pub static STR_001: Rule = Rule {
    code: "STR-001",
    name: "not-json",
    sources: &[cite("D2", "", "V")],
    grade: "V",
    ..STRUCTURE
};

/// The bytes are no text in UTF-8.
pub static STR_002: Rule = Rule {
    code: "STR-002",
    name: "not-utf-8",
    sources: &[cite("D2", "8.1", "V")],
    grade: "V",
    args: &["encoding"],
    ..STRUCTURE
};

/// Longer than the reader takes.
pub static STR_003: Rule = Rule {
    code: "STR-003",
    name: "document-too-long",
    args: &["limit"],
    ..STRUCTURE
};

/// Nested deeper than the reader takes.
pub static STR_004: Rule = Rule {
    code: "STR-004",
    name: "nested-too-deep",
    args: &["limit"],
    ..STRUCTURE
};

/// Something follows the document.
pub static STR_005: Rule = Rule {
    code: "STR-005",
    name: "text-after-document",
    ..STRUCTURE
};

/// More elements than the reader takes; the rest was not read.
pub static STR_006: Rule = Rule {
    code: "STR-006",
    name: "list-too-long",
    args: &["length", "limit"],
    ..STRUCTURE
};

/// A key that the record does not know: kept, and not judged.
pub static STR_007: Rule = Rule {
    code: "STR-007",
    name: "unknown-key",
    severity: Warning,
    args: &["nearest"],
    ..STRUCTURE
};

/// A key that stands twice in one object.
pub static STR_008: Rule = Rule {
    code: "STR-008",
    name: "duplicate-key",
    sources: &[cite("D2", "4", "V")],
    grade: "V",
    args: &["key"],
    ..STRUCTURE
};

/// Another kind of value than the field takes.
pub static STR_009: Rule = Rule {
    code: "STR-009",
    name: "wrong-type",
    args: &["expected"],
    ..STRUCTURE
};

/// Not a word of the closed list.
pub static STR_010: Rule = Rule {
    code: "STR-010",
    name: "unknown-code",
    args: &["expected", "nearest"],
    ..STRUCTURE
};

/// Not a date of the calendar.
pub static STR_011: Rule = Rule {
    code: "STR-011",
    name: "unreadable-date",
    args: &["expected"],
    ..STRUCTURE
};

/// Neither a date nor a time with its offset.
pub static STR_012: Rule = Rule {
    code: "STR-012",
    name: "unreadable-time",
    sources: &[cite("D3", "5.6", "V")],
    grade: "V",
    ..STRUCTURE
};

/// A number out of the range of the field.
pub static STR_013: Rule = Rule {
    code: "STR-013",
    name: "number-out-of-range",
    args: &["expected"],
    ..STRUCTURE
};

/// Not a plain decimal number written as text.
pub static STR_014: Rule = Rule {
    code: "STR-014",
    name: "unreadable-decimal",
    ..STRUCTURE
};

/// More problems than are shown one by one.
pub static STR_015: Rule = Rule {
    code: "STR-015",
    name: "too-many-problems",
    args: &["count"],
    ..STRUCTURE
};

/// The findings for what the reader noted about a document.
pub(crate) fn problem_findings(
    problems: &Problems,
    document: &Document<'_>,
    out: &mut Vec<Finding>,
) {
    let mut places = document.places();
    for problem in problems.kept() {
        let (line, column) = places.of(problem.offset);
        out.push(Finding {
            line,
            column,
            ..finding(problem)
        });
    }
    if problems.beyond() > 0 {
        let count = i64::try_from(problems.beyond()).unwrap_or(i64::MAX);
        out.push(plain(
            &STR_015,
            Loc::CASE,
            [Arg::Int(count), Arg::None, Arg::None],
        ));
    }
}

fn finding(problem: &Problem) -> Finding {
    let none = Arg::None;
    let code = |word: Option<&'static str>| word.map_or(Arg::None, Arg::Code);
    let (rule, args) = match problem.kind {
        ProblemKind::NotJson => (&STR_001, [none; ARGS]),
        ProblemKind::NotUtf8 { utf16 } => {
            let looks = if utf16 { "utf-16" } else { "unknown" };
            (&STR_002, [Arg::Code(looks), none, none])
        }
        ProblemKind::TooLong { limit } => (&STR_003, [limit.into(), none, none]),
        ProblemKind::TooDeep => (&STR_004, [crate::reading::DEPTH.into(), none, none]),
        ProblemKind::Trailing => (&STR_005, [none; ARGS]),
        ProblemKind::ListTooLong { len, limit } => (&STR_006, [len.into(), limit.into(), none]),
        ProblemKind::UnknownKey { nearest } => (&STR_007, [code(nearest), none, none]),
        ProblemKind::DuplicateKey { key } => (&STR_008, [Arg::Code(key), none, none]),
        ProblemKind::Value {
            defect,
            expected,
            nearest,
        } => {
            let rule = match defect {
                Defect::WrongType => &STR_009,
                Defect::BadCode => &STR_010,
                Defect::BadDate => &STR_011,
                Defect::BadMoment => &STR_012,
                Defect::OutOfRange => &STR_013,
                Defect::BadDecimal => &STR_014,
            };
            (rule, [Arg::Code(expected), code(nearest), none])
        }
    };
    plain(rule, problem.at, args)
}

/// A finding of the reader or the engine, at its rule's own severity.
pub(crate) fn plain(rule: &'static Rule, at: Loc, args: [Arg; ARGS]) -> Finding {
    Finding {
        rule,
        severity: rule.severity,
        gate: None,
        at,
        related: None,
        member: at
            .places()
            .next()
            .filter(|_| at.is_below(crate::model::Case::at().members())),
        args,
        case: 0,
        line: 0,
        column: 0,
        waived: None,
    }
}
