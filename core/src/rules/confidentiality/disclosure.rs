//! What leaves the office.

use smallvec::SmallVec;

use super::{ById, Covered, is_consent, may_rest_on, organisation};
use crate::codes::{CodeList, ConsentType, OrganisationType, Safeguard};
use crate::facts::{Member, concerns, live};
use crate::findings::{Arg, Check, Rule, Severity, cite};
use crate::model::{Case, Consent, Disclosure};
use crate::record::Text;
use crate::rules::Cx;
use crate::values::Date;

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
    let mut consents: Option<ById<'_>> = None;
    let mut told: Option<Told<'_>> = None;
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
        if !is_consent(basis) && !may_rest_on(cx, basis, disclosure.by.text()) {
            cx.fail(at.legal_basis(), [Arg::Code("basis")]);
            continue;
        }
        let consents = consents.get_or_insert_with(|| ById::of(cx));
        if is_consent(basis) {
            let allowing = |id: &str| {
                let (_, consent) = consents.find(id)?;
                Some(consent).filter(|one| allows(one, disclosure, on))
            };
            // Mostly the first that is named is about all of them.
            let first = disclosure.consents.at(0).map(Text::as_str);
            let for_all = first.and_then(allowing).is_some_and(|one| {
                let mut members = of_members(cx, disclosure);
                members.all(|member| concerns(&one.members, member.id()))
            });
            if !for_all && !all_agreed(cx, disclosure, allowing) {
                cx.fail(at.consents(), [Arg::Code("consent")]);
            }
        } else {
            let told = told.get_or_insert_with(|| told_first(consents));
            let informed = |id: Option<&str>| {
                let place = told.binary_search_by_key(&id, |(id, _)| *id).ok()?;
                told.get(place)
                    .map(|(_, day)| day.is_none_or(|day| day <= on))
            };
            let is_told = |one: &Member<'_>| [None, one.id()].map(informed).contains(&Some(true));
            if !of_members(cx, disclosure).all(is_told) {
                cx.fail(at.legal_basis(), [Arg::Code("no_notice")]);
            }
        }
    }
}

/// Whether the consents that a disclosure names, those of them that allow it, are together about everybody.
fn all_agreed<'c>(
    cx: &Cx<'c, '_>,
    disclosure: &Disclosure<'_>,
    allowing: impl Fn(&str) -> Option<&'c Consent<'c>>,
) -> bool {
    let mut named: SmallVec<[&str; 8]> = disclosure.consents.iter().map(Text::as_str).collect();
    named.sort_unstable();
    named.dedup();
    let agreed = Covered::by(named.into_iter().filter_map(allowing));
    of_members(cx, disclosure).all(|member| agreed.has(member.id()))
}

/// Members with the first day on which they were told in writing how their data are used, by id. No id: everybody; no
/// day: it is not known, and taken to be early enough.
type Told<'c> = Vec<(Option<&'c str>, Option<Date>)>;

fn told_first<'c>(consents: &ById<'c>) -> Told<'c> {
    let mut told = Told::new();
    for record in consents.all() {
        if record.informed_in_writing.val() != Some(true) {
            continue;
        }
        let day = record.on.val().map(|on| on.date());
        if record.members.is_absent() {
            told.push((None, day));
        }
        told.extend(record.members.iter().map(|id| (Some(id.as_str()), day)));
    }
    told.sort_unstable();
    told.dedup_by_key(|(id, _)| *id);
    told
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

/// Whether a consent allows a disclosure: given by then, of a kind that is about passing data on, and naming the
/// recipient where it names any.
fn allows(consent: &Consent<'_>, disclosure: &Disclosure<'_>, on: Date) -> bool {
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
    explicit && given && names
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
