//! What hangs on the nationality of a person.

use crate::codes::{CodeList, Country, EntitlementComponent};
use crate::facts::{Member, concerns, live};
use crate::findings::{Arg, Check, Gate, Rule, Severity, cite};
use crate::model::Case;
use crate::programme::Param;
use crate::record::Loc;
use crate::rules::{Cx, needs};

/// The programme admits the nationality of the person.
pub static ELG_003: Rule = Rule {
    code: "ELG-003",
    name: "nationality-not-admitted",
    gates: &[Gate::G2],
    grade: "V/I",
    sources: &[
        cite("S13", "", "V"),
        cite("A3", "FI 1250/2025 s 6", "V"),
        cite("D1", "rules of this rulebook's own", "I"),
    ],
    args: &["defect"],
    params: &["nationalities_in", "nationalities_out", "except_categories"],
    check: Check::Member(|cx, member| {
        let admitted = cx.params.countries(Param::NationalitiesIn);
        let excluded = cx.params.countries(Param::NationalitiesOut);
        if admitted.is_empty() && excluded.is_empty() {
            return;
        }
        let home = cx.case.origin.get().and_then(|side| side.country.val());
        let held = &member.person.nationalities;
        // Who returns home is judged by that nationality, whatever other one they have.
        let returns_home = held
            .iter()
            .any(|one| one.country() == home && home.is_some());
        let (mut first, mut one_is_in, mut all_are_out) = (None, false, true);
        for (place, nationality) in held.each() {
            let Some(country) = nationality.country() else {
                continue;
            };
            if returns_home && Some(country) != home {
                continue;
            }
            one_is_in |= admitted.contains(&country);
            all_are_out &= excluded.contains(&country);
            first = first.or(Some(place));
        }
        let Some(place) = first else {
            return cx.skip();
        };
        let defect = if all_are_out {
            "excluded"
        } else if !admitted.is_empty() && !one_is_in {
            "not_admitted"
        } else {
            return;
        };
        if !is_excepted(cx, member) {
            cx.fail(member.at().nationalities().i(place), [Arg::Code(defect)]);
        }
    }),
    ..Rule::NEW
};

/// Whether a person belongs to a group to which no exclusion by nationality applies.
fn is_excepted(cx: &Cx<'_, '_>, member: &Member<'_>) -> bool {
    let excepted = cx.params.words(Param::ExceptCategories);
    needs::categories(member, cx.due)
        .any(|category| excepted.iter().any(|word| **word == *category.code()))
}

/// Nationals who need no visa receive what the programme has for them.
pub static ELG_005: Rule = Rule {
    code: "ELG-005",
    name: "visa-exempt-national-given-too-much",
    severity: Severity::Warning,
    gates: &[Gate::G2],
    grade: "V",
    sources: &[
        cite("S09", "", "V"),
        cite("S10", "", "V"),
        cite("S14", "", "V"),
        cite("A3", "FI 1250/2025 s 6", "V"),
    ],
    args: &["policy"],
    params: &[
        "visa_exempt_policy",
        "visa_exempt_nationalities",
        "except_categories",
    ],
    check: Check::Member(|cx, member| {
        let exempt = cx.params.countries(Param::VisaExemptNationalities);
        restricted(cx, member, Param::VisaExemptPolicy, |country| {
            exempt.contains(&country)
        });
    }),
    ..Rule::NEW
};

/// Citizens of the European Union and Economic Area receive what the programme has for them.
pub static ELG_006: Rule = Rule {
    code: "ELG-006",
    name: "eu-citizen-given-too-much",
    severity: Severity::Warning,
    gates: &[Gate::G2],
    grade: "V",
    sources: &[
        cite("S10", "", "V"),
        cite("S14", "", "V"),
        cite("A3", "FI 1250/2025 s 6", "V"),
    ],
    args: &["policy"],
    params: &["eu_citizen_policy", "except_categories"],
    check: Check::Member(|cx, member| {
        restricted(cx, member, Param::EuCitizenPolicy, Country::is_eu_eea);
    }),
    ..Rule::NEW
};

/// Judges a member against a policy for some nationalities.
fn restricted(
    cx: &mut Cx<'_, '_>,
    member: &Member<'_>,
    policy: Param,
    is_listed: impl Fn(Country) -> bool,
) {
    let policy = match cx.params.word(policy) {
        Some("exclude") => "exclude",
        Some("travel_only") => "travel_only",
        Some("reduced") => "reduced",
        _ => return,
    };
    let held = &member.person.nationalities;
    if !held.has_any() {
        return cx.skip();
    }
    let listed = held
        .each()
        .find(|(_, one)| one.country().is_some_and(&is_listed));
    let Some((place, _)) = listed.filter(|_| !is_excepted(cx, member)) else {
        return;
    };
    if policy == "exclude" {
        return cx.fail(member.at().nationalities().i(place), [Arg::Code(policy)]);
    }
    let Some(at) = beyond_the_journey(cx, member) else {
        return;
    };
    if policy == "reduced" {
        cx.fail_as(Severity::Info, at, [Arg::Code(policy)]);
    } else {
        cx.fail(at, [Arg::Code(policy)]);
    }
}

/// Where it stands that a member was promised or granted more than the journey.
fn beyond_the_journey(cx: &Cx<'_, '_>, member: &Member<'_>) -> Option<Loc> {
    use EntitlementComponent::{DepartureCash, Medical, Travel, TravelDocuments};
    let is_more = |component: Option<EntitlementComponent>| {
        component
            .is_some_and(|one| !matches!(one, Travel | TravelDocuments | Medical | DepartureCash))
    };
    let at = Case::at();
    let promised = live(&cx.case.promises, cx.as_of)
        .find(|(_, one)| concerns(&one.members, member.id()) && is_more(one.component.val()))
        .map(|(place, _)| at.promises().i(place).component().loc());
    promised.or_else(|| {
        live(&cx.case.entitlements, cx.as_of)
            .find(|(_, one)| concerns(&one.members, member.id()) && is_more(one.component.val()))
            .map(|(place, _)| at.entitlements().i(place).component().loc())
    })
}
