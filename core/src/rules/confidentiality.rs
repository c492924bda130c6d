//! CNF: confidentiality and data protection. Page: core/rulebook/confidentiality.md.

use smallvec::SmallVec;

use crate::codes::{
    CodeList, ConsentEvidence, ConsentType, LegalBasis, OrganisationType, RecordKind, Safeguard,
};
use crate::facts::{Member, concerns, live};
use crate::findings::{Arg, Check, Gate, Rule, Severity, cite};
use crate::model::{Case, Consent, Disclosure, Organisation};
use crate::programme::Param;
use crate::record::Entry;
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
    for (place, record) in live(&case.consents, cx.as_of) {
        if record.kind.val() != Some(ConsentType::DataProcessing)
            || !is_consent(record.legal_basis.val())
        {
            continue;
        }
        let (word, severity) = match record.evidence.val() {
            Some(ConsentEvidence::CheckboxOnly) => ("checkbox_only", Severity::Error),
            Some(ConsentEvidence::RecordedOral) => ("recorded_oral", Severity::Warning),
            None => {
                cx.skip();
                continue;
            }
            Some(_) => continue,
        };
        let facts = cx.facts;
        let covered = facts
            .active()
            .filter(|member| concerns(&record.members, member.id()))
            .all(|member| processing(cx, member.id()).any(|(_, other)| stands(cx, other)));
        if !covered {
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
        return matches!(
            record.evidence.val(),
            Some(ConsentEvidence::SignedSheet | ConsentEvidence::Thumbprint)
        );
    }
    record.informed_in_writing.val() == Some(true)
        && may_rest_on(cx, basis, record.controller.text())
}

/// Data go to others with an explicit consent, for a purpose, under safeguards in writing.
pub static CNF_004: Rule = Rule {
    code: "CNF-004",
    name: "disclosure-without-guarantees",
    grade: "V/I",
    sources: &[
        cite("S17", "principle 5, training slide", "V"),
        cite("A16", "principle 5", "V"),
        cite("A15", "CH-Gambia 14(h)-(j), CH-Cameroon 16", "V"),
        cite("A3", "DE s 86a, FR R142-33 to 38", "V"),
        cite("D1", "rules of this rulebook's own", "I"),
    ],
    args: &["defect"],
    params: &["legal_bases"],
    check: Check::Case(disclosed_with_guarantees),
    ..Rule::NEW
};

fn disclosed_with_guarantees(cx: &mut Cx<'_, '_>) {
    let case = cx.case;
    if !case.disclosures.has_any() {
        return;
    }
    let mut consents: SmallVec<[(&str, &Consent<'_>); 16]> = live(&case.consents, cx.as_of)
        .filter_map(|(_, consent)| consent.id().zip(Some(consent)))
        .collect();
    consents.sort_unstable_by_key(|(id, _)| *id);
    for (place, disclosure) in live(&case.disclosures, cx.as_of) {
        let at = Case::at().disclosures().i(place);
        if disclosure.purpose.is_empty() {
            cx.fail(at.purpose(), [Arg::Code("purpose")]);
        }
        match disclosure.recipient.text() {
            None => cx.skip(),
            Some(to) => {
                if !safeguarded(cx, disclosure, to) {
                    cx.fail(at.safeguards(), [Arg::Code("safeguards")]);
                }
                // Agreements between states want both ends on record.
                if disclosure.received_on.is_empty() && is_state_body(cx, to) {
                    cx.fail_as(Severity::Info, at.received_on(), [Arg::Code("receipt")]);
                }
            }
        }
        let Some(on) = disclosure.on.val().map(|on| on.date()) else {
            cx.skip();
            continue;
        };
        let basis = disclosure.legal_basis.val();
        if is_consent(basis) {
            let named = |id: &str| {
                let place = consents.binary_search_by_key(&id, |(id, _)| id).ok()?;
                consents.get(place).map(|(_, consent)| *consent)
            };
            let agreed = |member: &Member<'_>| {
                let mut rests_on = disclosure
                    .consents
                    .iter()
                    .filter_map(|id| named(id.as_str()));
                rests_on.any(|consent| allows(consent, disclosure, member.id(), on))
            };
            if !of_members(cx, disclosure).all(agreed) {
                cx.fail(at.consents(), [Arg::Code("consent")]);
            }
        } else if !may_rest_on(cx, basis, disclosure.by.text()) {
            cx.fail(at.legal_basis(), [Arg::Code("basis")]);
        } else {
            let told = |member: &Member<'_>| {
                consents.iter().any(|(_, record)| {
                    concerns(&record.members, member.id())
                        && record.informed_in_writing.val() == Some(true)
                        && record.on.val().is_none_or(|told| told.date() <= on)
                })
            };
            if !of_members(cx, disclosure).all(told) {
                cx.fail(at.legal_basis(), [Arg::Code("no_notice")]);
            }
        }
    }
}

/// The active members whose data were disclosed.
fn of_members<'c, 'o>(
    cx: &Cx<'c, 'o>,
    disclosure: &'o Disclosure<'_>,
) -> impl Iterator<Item = &'o Member<'c>> {
    cx.facts
        .active()
        .filter(|member| concerns(&disclosure.members, member.id()))
}

/// Whether a consent allows a disclosure of a member's data: given by then, of a kind that is about passing data on,
/// and naming the recipient where it names any.
fn allows(
    consent: &Consent<'_>,
    disclosure: &Disclosure<'_>,
    member: Option<&str>,
    on: Date,
) -> bool {
    use ConsentType::{
        CaseManagementServices, DataProcessing, InterpreterPresence, ReportingNonIdentifiable,
    };
    let explicit = !matches!(
        consent.kind.val(),
        None | Some(
            CaseManagementServices
                | DataProcessing
                | InterpreterPresence
                | ReportingNonIdentifiable
        )
    );
    let given = consent.on.val().is_none_or(|given| given.date() <= on)
        && consent.expires_on.val().is_none_or(|last| on <= last);
    let names = !consent.recipients.has_any()
        || disclosure
            .recipient
            .text()
            .is_none_or(|to| consent.recipients.iter().any(|one| one == to));
    explicit && given && names && concerns(&consent.members, member)
}

/// Whether something in writing protects the data at the recipient: named with the disclosure, or an agreement with
/// the organisation that was in force.
fn safeguarded(cx: &Cx<'_, '_>, disclosure: &Disclosure<'_>, to: &str) -> bool {
    let none = Safeguard::None.code();
    let named = disclosure
        .safeguards
        .text()
        .map(str::trim)
        .is_some_and(|text| !text.is_empty() && !text.eq_ignore_ascii_case(none));
    let on = disclosure.on.val().map_or(cx.as_of, |on| on.date());
    named
        || organisation(cx, to)
            .and_then(|organisation| organisation.agreement_until.val())
            .is_some_and(|until| on <= until)
}

/// Whether the recipient is an authority or a consulate.
fn is_state_body(cx: &Cx<'_, '_>, to: &str) -> bool {
    use OrganisationType::{
        CentralGovernment, Consulate, ImmigrationService, LawEnforcement, LocalGovernment,
    };
    matches!(
        organisation(cx, to).and_then(|organisation| organisation.kind.val()),
        Some(CentralGovernment | Consulate | ImmigrationService | LawEnforcement | LocalGovernment)
    )
}

/// The records on which a member's data are processed, with their places.
fn processing<'c>(
    cx: &Cx<'c, '_>,
    member: Option<&str>,
) -> impl Iterator<Item = (usize, &'c Consent<'c>)> {
    live(&cx.case.consents, cx.as_of).filter(move |(_, consent)| {
        consent.kind.val() == Some(ConsentType::DataProcessing)
            && concerns(&consent.members, member)
    })
}

/// Whether a record rests on consent. A record of consent that names no basis does.
fn is_consent(basis: Option<LegalBasis>) -> bool {
    basis.is_none_or(LegalBasis::is_consent)
}

/// Whether data may rest on a basis: the programme allows it, and the office that answers for the data is not an
/// international organisation, which asks for consent and stands on no state's law.
fn may_rest_on(cx: &Cx<'_, '_>, basis: Option<LegalBasis>, controller: Option<&str>) -> bool {
    let Some(basis) = basis.filter(|basis| !basis.is_consent()) else {
        return true;
    };
    let allowed = cx.params.words(Param::LegalBases);
    let by_programme = allowed.iter().any(|code| &**code == basis.code());
    by_programme
        && controller
            .or(cx.case.owner.text())
            .and_then(|id| organisation(cx, id))
            .and_then(|organisation| organisation.kind.val())
            != Some(OrganisationType::InternationalOrg)
}

fn organisation<'c>(cx: &Cx<'c, '_>, id: &str) -> Option<&'c Organisation<'c>> {
    cx.case
        .organisations
        .iter()
        .find(|organisation| organisation.id.text() == Some(id))
}

/// Whether a case announces somebody without personal data.
fn is_placeholder(case: &Case<'_>) -> bool {
    case.kind.val() == Some(RecordKind::Placeholder)
}
