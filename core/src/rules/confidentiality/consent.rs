//! On what basis data are held, and what shows it.

use super::{Covered, is_consent, is_placeholder, may_rest_on};
use crate::codes::{ConsentEvidence, ConsentType};
use crate::facts::{Member, concerns, live};
use crate::findings::{Arg, Check, Gate, Rule, Severity, cite};
use crate::model::{Case, Consent};
use crate::programme::Param;
use crate::rules::Cx;
use crate::values::Date;

/// Somebody's data are kept from the day on which the person agreed, or was informed of another basis.
pub static CNF_001: Rule = Rule {
    code: "CNF-001",
    name: "data-held-without-basis",
    gates: &[Gate::G1],
    grade: "V/I",
    sources: &[
        cite("S17", "principle 1", "V"),
        cite("A16", "principle 1", "V"),
        cite("A3", "DE s 86a, FR R142-33 to 38", "V"),
        cite("D1", "rules of this rulebook's own", "I"),
    ],
    args: &["defect"],
    params: &["legal_bases"],
    check: Check::Member(data_held_on_a_basis),
    ..Rule::NEW
};

fn data_held_on_a_basis(cx: &mut Cx<'_, '_>, member: &Member<'_>) {
    if is_placeholder(cx.case) {
        return;
    }
    // Who joined later was not on file before.
    let opened = cx.case.opened_on.val();
    let stored = opened.max(member.person.joined_on.val());
    let (mut best, mut undated) = (None, false);
    for (place, record) in processing(cx, member.id()) {
        let on = record.on.val().map(|on| on.date());
        let before = |end: Option<Date>| end.zip(stored).is_some_and(|(end, day)| end < day);
        if before(record.expires_on.val()) || before(record.withdrawn_on.val()) {
            continue;
        }
        let defect = if !may_rest_on(cx, record.legal_basis.val(), record.controller.text()) {
            Defect::Basis
        } else if !is_consent(record.legal_basis.val())
            && record.informed_in_writing.val() != Some(true)
        {
            Defect::NoNotice
        } else if on.zip(stored).is_some_and(|(on, stored)| on > stored) {
            Defect::Late
        } else if on.is_none() || stored.is_none() {
            undated = true;
            continue;
        } else {
            return;
        };
        if best.is_none_or(|(least, _)| defect < least) {
            best = Some((defect, place));
        }
    }
    match best {
        _ if undated => cx.skip(),
        None => cx.fail(member.at(), [Arg::Code("none")]),
        Some((defect, place)) => {
            let at = Case::at().consents().i(place);
            match defect {
                Defect::Late => cx.fail(at.on(), [Arg::Code("late")]),
                Defect::NoNotice => cx.fail(at.informed_in_writing(), [Arg::Code("no_notice")]),
                Defect::Basis => cx.fail(at.legal_basis(), [Arg::Code("basis")]),
            }
        }
    }
}

/// What is wrong with a record of consent, from the least to mend to the most.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Defect {
    Late,
    NoNotice,
    Basis,
}

/// A tick in a box is not the signed sheet that a programme asks for.
pub static CNF_002: Rule = Rule {
    code: "CNF-002",
    name: "consent-not-signed",
    gates: &[Gate::G1],
    grade: "V",
    sources: &[
        cite("S04", "KM1, consent sheet", "V"),
        cite("A3", "DE s 86a, FR R142-33 to 38", "V"),
    ],
    args: &["evidence"],
    params: &["signed_consent_required", "legal_bases"],
    check: Check::Case(consent_signed),
    ..Rule::NEW
};

fn consent_signed(cx: &mut Cx<'_, '_>) {
    if is_placeholder(cx.case) || !cx.params.flag(Param::SignedConsentRequired) {
        return;
    }
    let case = cx.case;
    let unsigned = |record: &Consent<'_>| {
        record.kind.val() == Some(ConsentType::DataProcessing)
            && is_consent(record.legal_basis.val())
            && !is_signed(record)
    };
    // Most cases end here.
    if !live(&case.consents, cx.as_of).any(|(_, record)| unsigned(record)) {
        return;
    }
    let standing = live(&case.consents, cx.as_of)
        .map(|(_, record)| record)
        .filter(|record| record.kind.val() == Some(ConsentType::DataProcessing))
        .filter(|record| stands(cx, record));
    let covered = Covered::by(standing);
    for (place, record) in live(&case.consents, cx.as_of) {
        if !unsigned(record) {
            continue;
        }
        let (word, severity) = match record.evidence.val() {
            Some(ConsentEvidence::CheckboxOnly) => ("checkbox_only", Severity::Error),
            Some(ConsentEvidence::RecordedOral) => ("recorded_oral", Severity::Warning),
            _ => {
                cx.skip();
                continue;
            }
        };
        let facts = cx.facts;
        let all_covered = facts
            .active()
            .filter(|member| concerns(&record.members, member.id()))
            .all(|member| covered.has(member.id()));
        if !all_covered {
            let at = Case::at().consents().i(place).evidence();
            cx.fail_as(severity, at, [Arg::Code(word)]);
        }
    }
}

/// Whether a record stands without the consent that is not signed: it is signed, or rests on a law of which the
/// person was told.
fn stands(cx: &Cx<'_, '_>, record: &Consent<'_>) -> bool {
    let basis = record.legal_basis.val();
    if is_consent(basis) {
        return is_signed(record);
    }
    record.informed_in_writing.val() == Some(true)
        && may_rest_on(cx, basis, record.controller.text())
}

fn is_signed(record: &Consent<'_>) -> bool {
    matches!(
        record.evidence.val(),
        Some(ConsentEvidence::SignedSheet | ConsentEvidence::Thumbprint)
    )
}

/// The records on which a member's data are processed, with their places.
pub(super) fn processing<'c>(
    cx: &Cx<'c, '_>,
    member: Option<&str>,
) -> impl Iterator<Item = (usize, &'c Consent<'c>)> {
    live(&cx.case.consents, cx.as_of).filter(move |(_, consent)| {
        consent.kind.val() == Some(ConsentType::DataProcessing)
            && concerns(&consent.members, member)
    })
}
