//! The case as a whole: its format, its id, what a registration cannot do without.

use super::reader::{STRUCTURE, plain};
use crate::findings::Severity::Warning;
use crate::findings::{Arg, Check, Finding, Gate, Rule, cite};
use crate::model::Case;
use crate::record::{Field, Loc};
use crate::rules::Cx;

/// Written by a later version of the format: not judged at all.
pub static STR_016: Rule = Rule {
    code: "STR-016",
    name: "newer-format",
    ..STRUCTURE
};

/// The document does not say in which format it is, or names one that is not known.
pub static STR_017: Rule = Rule {
    code: "STR-017",
    name: "format-not-stated",
    severity: Warning,
    args: &["state"],
    check: Check::Case(|cx| {
        let state = match &cx.case.format {
            Field::Absent | Field::Null => "missing",
            Field::Ok(format) if *format == Case::FORMAT => return,
            Field::Ok(_) => "unknown",
            // The reader has said so.
            Field::Bad => return,
        };
        cx.fail(Case::at().format(), [state.into()]);
    }),
    ..STRUCTURE
};

/// A registration without what every case has.
pub static STR_018: Rule = Rule {
    code: "STR-018",
    name: "registration-incomplete",
    gates: &[Gate::G1],
    sources: &[cite("D1", "", "I"), cite("S04", "", "V")],
    grade: "V/I",
    args: &["field"],
    check: Check::Case(registration),
    ..STRUCTURE
};

/// An id that cannot be repeated safely: reports leave it out.
pub static STR_019: Rule = Rule {
    code: "STR-019",
    name: "unsafe-id",
    severity: Warning,
    ..STRUCTURE
};

/// More people and records than one household has: not judged, so that one document cannot stop the rest.
pub static STR_030: Rule = Rule {
    code: "STR-030",
    name: "too-large-to-judge",
    args: &["members", "records"],
    ..STRUCTURE
};

fn registration(cx: &mut Cx<'_, '_>) {
    let (case, at) = (cx.case, Case::at());
    let mut need = |there: bool, field: &'static str, at: Loc| {
        if !there {
            cx.fail(at, [field.into()]);
        }
    };
    need(told(&case.id), "id", at.id().loc());
    need(told(&case.kind), "kind", at.kind().loc());
    need(told(&case.programme), "programme", at.programme().loc());
    let return_type = at.return_type().loc();
    need(told(&case.return_type), "return_type", return_type);
    need(told(&case.opened_on), "opened_on", at.opened_on().loc());
    let country = |side: &Field<crate::model::Side<'_>>| match side {
        Field::Ok(side) => told(&side.country),
        other => other.is_bad(),
    };
    let (host, origin) = (at.host().country().loc(), at.origin().country().loc());
    need(country(&case.host), "host.country", host);
    need(country(&case.origin), "origin.country", origin);
}

/// Whether something stands there; what cannot be read is the reader's to report.
fn told<T>(field: &Field<T>) -> bool {
    !field.is_empty()
}

/// Whether a case is in a later version of the format than this one.
pub(crate) fn is_newer(case: &Case<'_>) -> bool {
    let version = |format: &str| -> Option<u32> {
        let digits = format.strip_prefix("sankofa/")?;
        let plain = digits.bytes().all(|byte| byte.is_ascii_digit());
        // Longer than a number of 32 bits is later still.
        plain.then(|| digits.parse().unwrap_or(u32::MAX))
    };
    let own = version(Case::FORMAT);
    case.format
        .text()
        .filter(|format| format.len() > "sankofa/".len())
        .and_then(version)
        .is_some_and(|theirs| Some(theirs) > own)
}

/// The one finding on a case in a later format.
pub(crate) fn newer_format() -> Finding {
    plain(&STR_016, Case::at().format().loc(), [Arg::None; 3])
}

/// Members times records and references beyond which a case is not judged. Some rules hold every member against every
/// record; a household of twenty with a hundred records each stays far below.
const WORK: usize = 2_000_000;

/// The one finding of rules on a case with more than can be judged in reasonable time.
pub(crate) fn too_large(case: &Case<'_>, weight: usize) -> Option<Finding> {
    let members = case.members.len();
    (members.saturating_mul(weight) > WORK).then(|| {
        let args = [members.into(), weight.into(), Arg::None];
        plain(&STR_030, Case::at().members().loc(), args)
    })
}

/// Whether an id may be repeated: no text of a person, no escape for a terminal, no formula, no markup.
pub(crate) fn is_safe(id: &str) -> bool {
    // A table: every id of a case comes by here.
    const PLAIN: [bool; 256] = {
        let mut plain = [false; 256];
        let mut byte = 0_u8;
        while byte < 128 {
            #[allow(
                clippy::indexing_slicing,
                reason = "a constant: out of bounds would not compile"
            )]
            {
                plain[byte as usize] = byte.is_ascii_alphanumeric()
                    || matches!(byte, b'.' | b'_' | b':' | b'/' | b'-');
            }
            byte += 1;
        }
        plain
    };
    let plain = |byte: u8| PLAIN.get(usize::from(byte)).is_some_and(|plain| *plain);
    let first = id
        .bytes()
        .next()
        .is_some_and(|byte| byte.is_ascii_alphanumeric());
    first && id.len() <= 64 && id.bytes().all(plain)
}
