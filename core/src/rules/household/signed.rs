//! Each adult speaks for themselves.

use crate::codes::{CapacityOutcome, ConsentType, LegalBasis, ReturnType, SignatureKind};
use crate::facts::{Member, Minor, concerns, live};
use crate::findings::{Arg, Check, Gate, Rule, cite};
use crate::model::{Case, Consent, Declaration};
use crate::record::Entry;
use crate::rules::Cx;
use crate::rules::voluntariness::is_undeclared;

/// Each adult of a household signs for themselves.
pub static HHD_004: Rule = Rule {
    code: "HHD-004",
    name: "adult-signed-for-by-another",
    gates: &[Gate::G3],
    grade: "V/I",
    sources: &[
        cite("S04", "KM1", "V"),
        cite("S01", "principle of voluntariness", "I"),
    ],
    args: &["missing"],
    check: Check::Member(|cx, adult| {
        // Where somebody cannot decide, another does so in law: that is not a matter of the household.
        if adult.minor_on(cx.due) != Minor::No || cannot_decide(cx, adult) {
            return;
        }
        own_consent(cx, adult);
        own_declaration(cx, adult);
    }),
    ..Rule::NEW
};

/// Whether the latest assessment found that a person is not able to decide.
fn cannot_decide(cx: &Cx<'_, '_>, adult: &Member<'_>) -> bool {
    let capacity = cx.case.protection.get().map(|all| &all.capacity);
    capacity
        .into_iter()
        .flat_map(|list| live(list, cx.due))
        .filter(|(_, found)| found.member.text().is_some() && found.member.text() == adult.id())
        .map(|(_, found)| {
            let not = found.outcome.val() == Some(CapacityOutcome::NotCapable);
            (found.on.val().map(|on| on.key()), not)
        })
        .max()
        .is_some_and(|(_, not)| not)
}

/// Whether a record is of a time when the person was still a child: it is taken again at eighteen, by CHI-019.
fn as_child(adult: &Member<'_>, record: &impl Entry) -> bool {
    record.on().is_some_and(|on| adult.is_child_on(on.date()))
}

/// How a record stands to somebody who should have signed it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Signed {
    Own,
    ByAnother,
    Open,
}

fn own_consent(cx: &mut Cx<'_, '_>, adult: &Member<'_>) {
    use ConsentType::DataProcessing;
    let mut any = false;
    let mut open = false;
    let mut other = None;
    for (place, consent) in live(&cx.case.consents, cx.due) {
        let gone = consent.withdrawn_on.val().is_some_and(|on| on <= cx.due);
        if consent.kind.val() != Some(DataProcessing) || gone {
            continue;
        }
        any = true;
        if !concerns(&consent.members, adult.id()) {
            continue;
        }
        if as_child(adult, consent) {
            return;
        }
        // Data that are processed by law need no signature.
        if (consent.legal_basis.val()).is_some_and(|basis| basis != LegalBasis::Consent) {
            return;
        }
        match signed_consent(cx, consent, adult) {
            Signed::Own => return,
            Signed::Open => open = true,
            Signed::ByAnother => other = other.or(Some(place)),
        }
    }
    if open || !any {
        cx.skip();
    } else if let Some(place) = other {
        let at = Case::at().consents().i(place);
        cx.fail_with(at, adult.at(), [Arg::Code("consent_by_another")]);
    } else {
        cx.fail(adult.at(), [Arg::Code("consent")]);
    }
}

fn signed_consent(cx: &Cx<'_, '_>, consent: &Consent<'_>, adult: &Member<'_>) -> Signed {
    use crate::codes::ConsentGiver::Person;
    let giver = consent.giver.text();
    if giver.is_some() {
        return if giver == adult.id() {
            Signed::Own
        } else {
            Signed::ByAnother
        };
    }
    match consent.given_by.val() {
        None => Signed::Open,
        Some(Person) => {
            // A sheet without names can be one adult's only. A sheet with names is of those whom it names.
            let due = cx.due;
            let several = || {
                let adults = cx
                    .facts
                    .active()
                    .filter(|one| one.minor_on(due) == Minor::No);
                adults.count() > 1
            };
            if consent.members.is_absent() && several() {
                Signed::ByAnother
            } else {
                Signed::Own
            }
        }
        Some(_) => Signed::ByAnother,
    }
}

fn own_declaration(cx: &mut Cx<'_, '_>, adult: &Member<'_>) {
    match cx.case.return_type.val() {
        None | Some(ReturnType::Unknown) => return cx.skip(),
        Some(kind)
            if !kind.is_voluntary_family() && kind != ReturnType::AssistedUnderObligation =>
        {
            return;
        }
        Some(_) => {}
    }
    let mut any = false;
    let mut open = false;
    let mut other = None;
    for (place, declaration) in live(&cx.case.declarations, cx.due) {
        any = true;
        if declaration.member.text().is_none() || declaration.member.text() != adult.id() {
            continue;
        }
        if as_child(adult, declaration) {
            return;
        }
        match signed_declaration(declaration) {
            Signed::Own => return,
            Signed::Open => open = true,
            Signed::ByAnother => other = other.or(Some(place)),
        }
    }
    if open || !any {
        cx.skip();
    } else if let Some(place) = other {
        let at = Case::at().declarations().i(place);
        cx.fail_with(at, adult.at(), [Arg::Code("declaration_by_another")]);
    } else if !is_undeclared(cx, adult) {
        cx.fail(adult.at(), [Arg::Code("declaration")]);
    }
}

fn signed_declaration(declaration: &Declaration<'_>) -> Signed {
    let by = declaration.signed_by.text();
    match declaration.signature.val() {
        Some(SignatureKind::SignedByRepresentative) => Signed::ByAnother,
        _ if by.is_some() && by != declaration.member.text() => Signed::ByAnother,
        None if by.is_none() => Signed::Open,
        _ => Signed::Own,
    }
}
