//! What the authorities of the country of origin learn, and when they are asked.

use crate::codes::{ConsentType, DataSection, OrganisationType, RequestKind};
use crate::facts::{Agreed, live};
use crate::findings::{Arg, Check, Rule, cite};
use crate::model::{Case, Disclosure, Organisation};
use crate::record::{List, Loc, Text};
use crate::rules::Cx;
use crate::values::Date;

/// The authorities of the country of origin never learn that somebody sought protection, or was told to leave.
pub static NRF_014: Rule = Rule {
    code: "NRF-014",
    name: "asylum-disclosed-to-origin-authority",
    grade: "V",
    sources: &[
        cite("S14", "", "V"),
        cite("A10", "48(1)(a)(ii)", "V"),
        cite("A3", "IE s 26", "V"),
    ],
    args: &["what"],
    check: Check::Case(|cx| {
        for (place, disclosure) in live(&cx.case.disclosures, cx.as_of) {
            match to_origin_authority(cx, disclosure) {
                Some(true) => {}
                Some(false) => continue,
                None => {
                    cx.skip();
                    continue;
                }
            }
            let at = Case::at().disclosures().i(place);
            for (field, section) in disclosure.fields.each() {
                match section {
                    DataSection::Asylum => {
                        cx.fail(at.fields().i(field), [Arg::Code("asylum")]);
                    }
                    DataSection::LegalStatus => {
                        cx.fail(at.fields().i(field), [Arg::Code("status")]);
                    }
                    _ => {}
                }
            }
            for (field, path) in disclosure.paths.each() {
                let mut steps = path.as_str().split('/');
                if steps.any(|step| step == "asylum") {
                    cx.fail(at.paths().i(field), [Arg::Code("asylum")]);
                } else if path.as_str().contains("return_decision") {
                    cx.fail(at.paths().i(field), [Arg::Code("status")]);
                }
            }
        }
    }),
    ..Rule::NEW
};

/// Whether the recipient is an authority of a country of origin; `None` where the case does not tell who it is.
pub(in crate::rules) fn to_origin_authority(
    cx: &Cx<'_, '_>,
    disclosure: &Disclosure<'_>,
) -> Option<bool> {
    use OrganisationType::{
        CentralGovernment, Consulate, ImmigrationService, LawEnforcement, LocalGovernment,
    };
    let recipient = organisation(cx, disclosure.recipient.text())?;
    match recipient.kind.val()? {
        // A consulate in the host country is one of the country of origin.
        Consulate => Some(true),
        CentralGovernment | LocalGovernment | ImmigrationService | LawEnforcement => {
            let origin = cx.case.origin.get()?.country.val()?;
            Some(recipient.country.val()? == origin)
        }
        _ => Some(false),
    }
}

/// Nobody speaks with a consulate about a person who has not agreed to it.
pub static NRF_015: Rule = Rule {
    code: "NRF-015",
    name: "consulate-contacted-without-consent",
    grade: "V/I",
    sources: &[cite("S25", "150", "V"), cite("D1", "", "I")],
    args: &["defect"],
    check: Check::Case(|cx| {
        let case = cx.case;
        if !case.requests.has_any() && !case.disclosures.has_any() {
            return;
        }
        let consents = Agreed::to(case, cx.as_of, &[ConsentType::ContactConsulate]);
        for (place, request) in live(&case.requests, cx.as_of) {
            let at = Case::at().requests().i(place).loc();
            let kind = request.kind.val();
            match to_consulate(cx, request.to.text()) {
                Some(false) if kind != Some(RequestKind::ConsularInterview) => continue,
                None if kind != Some(RequestKind::ConsularInterview) => {
                    // Papers are mostly asked of a consulate; who it was is not told.
                    if kind == Some(RequestKind::TravelDocument) {
                        cx.skip();
                    }
                    continue;
                }
                _ => {}
            }
            let on = request.on.val().map(|on| on.date());
            contact(cx, &consents, (on, at), &request.members, request.by.text());
        }
        for (place, told) in live(&case.disclosures, cx.as_of) {
            if to_consulate(cx, told.recipient.text()) == Some(true) {
                let at = Case::at().disclosures().i(place).loc();
                let on = told.on.val().map(|on| on.date());
                contact(cx, &consents, (on, at), &told.members, told.by.text());
            }
        }
    }),
    ..Rule::NEW
};

fn organisation<'c>(cx: &Cx<'c, '_>, id: Option<&str>) -> Option<&'c Organisation<'c>> {
    let id = id?;
    let mut all = cx.case.organisations.iter();
    all.find(|organisation| organisation.id.text() == Some(id))
}

/// Whether an organisation is a consulate; `None` where the case does not tell what it is.
fn to_consulate(cx: &Cx<'_, '_>, id: Option<&str>) -> Option<bool> {
    Some(organisation(cx, id)?.kind.val()? == OrganisationType::Consulate)
}

/// Judges one contact: for the first member who had not agreed.
fn contact(
    cx: &mut Cx<'_, '_>,
    consents: &Agreed<'_>,
    (on, at): (Option<Date>, Loc),
    members: &List<Text<'_>>,
    by: Option<&str>,
) {
    // A state that enforces a return asks the consulate by its own law.
    if organisation(cx, by).is_some_and(|by| by.enforcement.val() == Some(true)) {
        return;
    }
    let Some(on) = on else {
        return cx.skip();
    };
    let facts = cx.facts;
    for member in facts.active() {
        let Some(id) = member.id() else {
            continue;
        };
        if !(members.is_absent() || members.iter().any(|one| one == id)) {
            continue;
        }
        let Some(defect) = consents.lack(id, on) else {
            continue;
        };
        cx.about(Some(member), None);
        return cx.fail(at, [Arg::Code(defect)]);
    }
}
