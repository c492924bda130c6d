//! Nationality, and the country to which somebody returns.

use crate::codes::{Country, DocumentType, Nationality};
use crate::codes::{EntitlementComponent, MemberRole, RequestKind, RequestOutcome};
use crate::facts::{Member, concerns, live};
use crate::findings::{Arg, Check, Gate, Rule, cite};
use crate::model::{Case, Person, Side};
use crate::programme::Param;
use crate::record::{Raw, Record};
use crate::rules::Cx;
use crate::values::Date;

/// Nationalities and countries can be read by every office.
pub static IDN_012: Rule = Rule {
    code: "IDN-012",
    name: "unusable-country-or-nationality",
    gates: &[Gate::G1],
    grade: "V",
    sources: &[
        cite("S41", "country fields", "V"),
        cite("S53", "", "V"),
        cite("A17", "", "Vp"),
    ],
    args: &["problem"],
    check: Check::Case(|cx| {
        let at = Case::at();
        for (side, place) in [
            (&cx.case.host, at.host().country()),
            (&cx.case.origin, at.origin().country()),
        ] {
            if let Some(side) = side.get().filter(|side| side.country.is_bad()) {
                let raw = side.kept.unread(Side::RECORD, "country", None);
                cx.fail(place, [Arg::Code(unusable(raw))]);
            }
        }
        let (facts, due) = (cx.facts, cx.gate.map(|gate| (gate, cx.due)));
        for member in facts.active() {
            cx.about(Some(member), due);
            let at = member.at().nationalities();
            let (listed, kept) = (member.person.nationalities.get(), &member.person.kept);
            for (place, nationality) in listed.into_iter().flatten().enumerate() {
                if nationality.is_bad() {
                    let raw = kept.unread(Person::RECORD, "nationalities", Some(place));
                    cx.fail(at.i(place), [Arg::Code(unusable(raw))]);
                }
            }
        }
    }),
    ..Rule::NEW
};

/// What is wrong with a code that could not be read.
fn unusable(code: Option<&Raw>) -> &'static str {
    let word = code.map_or("", Raw::json).trim_matches('"');
    match word {
        "UTO" => "specimen",
        _ if <Country as crate::codes::CodeList>::all()
            .iter()
            .any(|country| country.alpha3().eq_ignore_ascii_case(word)) =>
        {
            "alpha3"
        }
        _ => "unknown",
    }
}

/// People return to a country that is theirs, or to one that has admitted them.
pub static IDN_013: Rule = Rule {
    code: "IDN-013",
    name: "return-to-country-without-tie",
    gates: &[Gate::G3],
    grade: "V",
    sources: &[
        cite("S14", "", "V"),
        cite("S05", "", "V"),
        cite("A1", "Art. 3", "Vq"),
        cite("A3", "FR L711-2", "V"),
    ],
    args: &["problem"],
    params: &["third_country_policy"],
    check: Check::Member(country_of_return),
    ..Rule::NEW
};

fn country_of_return(cx: &mut Cx<'_, '_>, member: &Member<'_>) {
    let Some(country) = cx.case.origin.get().and_then(|side| side.country.val()) else {
        return cx.skip();
    };
    let person = member.person;
    let own = person
        .nationalities
        .iter()
        .any(|nationality| nationality.country() == Some(country));
    let former = person
        .former_residence
        .get()
        .and_then(|place| place.country.val());
    let lived = [person.habitual_residence.val(), former];
    if own || lived.contains(&Some(country)) {
        return;
    }
    if person.nationalities.iter().all(|n| n.is_special()) && lived == [None; 2] {
        // Without a nationality only the place of residence can tie, and nobody told it.
        return cx.skip();
    }
    // A spouse or child of another nationality goes along to a country that is own to the principal.
    let planned = cx.case.third_country_return.val() == Some(true);
    let along = person.role.val() != Some(MemberRole::Principal);
    if !planned && !along {
        return cx.fail(Case::at().origin().country(), [Arg::Code("no_tie")]);
    }
    if !admitted(cx, member, country, cx.due) {
        return cx.fail(member.at().documents(), [Arg::Code("not_admitted")]);
    }
    aided(cx, member);
}

/// Whether there is proof that the country lets the person in and stay.
pub(in crate::rules) fn admitted(
    cx: &Cx<'_, '_>,
    member: &Member<'_>,
    country: Country,
    day: Date,
) -> bool {
    use DocumentType::{EntryVisa, ResidencePermitThirdCountry};
    let paper = live(&member.person.documents, cx.as_of).any(|(_, paper)| {
        let issuer = paper.issuer.val().and_then(Nationality::country);
        matches!(
            paper.kind.val(),
            Some(EntryVisa | ResidencePermitThirdCountry)
        ) && paper.valid_for.val().or(issuer) == Some(country)
            && !paper.verification.val().is_some_and(|v| v.is_void())
            && paper.issued_on.val().is_none_or(|on| on <= day)
            && paper.expires_on.val().is_none_or(|until| until >= day)
    });
    paper
        || live(&cx.case.requests, cx.as_of).any(|(_, request)| {
            request.kind.val() == Some(RequestKind::ProofOfAdmission)
                && request.outcome.val() == Some(RequestOutcome::Granted)
                && request.answered_on.val().is_none_or(|on| on <= day)
                && request.country.val().is_none_or(|of| of == country)
                && concerns(&request.members, member.id())
        })
}

/// Admission is one thing, aid another: some programmes aid the return to the own country only.
fn aided(cx: &mut Cx<'_, '_>, member: &Member<'_>) {
    use EntitlementComponent::{DepartureCash, Medical, Travel, TravelDocuments};
    let case = cx.case;
    let mut entitled = live(&case.entitlements, cx.as_of)
        .filter(|(_, entitlement)| concerns(&entitlement.members, member.id()))
        .peekable();
    if entitled.peek().is_none() {
        return;
    }
    let travel_only = match cx.params.word(Param::ThirdCountryPolicy) {
        None => return cx.skip(),
        Some("exclude") => false,
        Some("travel_only") => true,
        Some(_) => return,
    };
    for (place, entitlement) in entitled {
        let journey = matches!(
            entitlement.component.val(),
            Some(Travel | TravelDocuments | Medical | DepartureCash)
        );
        if !(travel_only && journey) {
            cx.fail(Case::at().entitlements().i(place), [Arg::Code("not_aided")]);
        }
    }
}
