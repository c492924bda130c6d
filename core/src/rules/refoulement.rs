//! NRF: non-refoulement, asylum, safety. Page: core/rulebook/refoulement.md.

use super::areas::{Touched, touched};
use crate::codes::{
    ActingPerson, AsylumStatus, DataSection, DecisionKind, HoldKind, OrganisationType, SafetyLevel,
    ScreeningOutcome,
};
use crate::facts::{Member, concerns, live};
use crate::findings::{Arg, Check, Gate, Rule, cite};
use crate::model::{AsylumClaim, Case, Disclosure};
use crate::programme::Param;
use crate::record::Loc;
use crate::rules::Cx;
use crate::values::Date;

/// Somebody has asked each person, before clearance, what they have to fear.
pub static NRF_002: Rule = Rule {
    code: "NRF-002",
    name: "cleared-without-protection-screening",
    gates: &[Gate::G3],
    grade: "V",
    sources: &[cite("S20", "30", "V")],
    args: &["defect"],
    check: Check::Member(|cx, member| {
        if let Err((at, defect)) = screened(cx, member) {
            cx.fail(at, [Arg::Code(defect)]);
        }
    }),
    ..Rule::NEW
};

/// Whether a person was screened by the day of the gate, with an outcome; else where it is wrong, and what.
pub(super) fn screened(cx: &Cx<'_, '_>, member: &Member<'_>) -> Result<(), (Loc, &'static str)> {
    let Some(protection) = cx.case.protection.get() else {
        return Err((member.at().loc(), "none"));
    };
    let (mut late, mut open) = (None, None);
    for (place, screening) in live(&protection.screenings, cx.as_of) {
        if screening.member.text().is_none() || screening.member.text() != member.id() {
            continue;
        }
        let after = screening.on.val().is_some_and(|on| on.date() > cx.due);
        match screening.outcome.val() {
            _ if after => late = Some(place),
            Some(ScreeningOutcome::Clear | ScreeningOutcome::Positive) => return Ok(()),
            _ => open = Some(place),
        }
    }
    let at = Case::at().protection().screenings();
    Err(match (open, late) {
        (Some(place), _) => (at.i(place).outcome().loc(), "open"),
        (None, Some(place)) => (at.i(place).on().loc(), "late"),
        (None, None) => (member.at().loc(), "none"),
    })
}

/// The claim of a person as it stands on the day of the gate.
fn claim<'m>(cx: &Cx<'_, '_>, member: &Member<'m>) -> Option<(usize, &'m AsylumClaim<'m>)> {
    live(&member.person.asylum, cx.due)
        .max_by_key(|(place, claim)| (claim.on.val().map(|on| on.key()), *place))
}

/// Nobody is cleared, or promised an amount, while a claim for asylum waits for its decision.
pub static NRF_003: Rule = Rule {
    code: "NRF-003",
    name: "asylum-claim-open",
    gates: &[Gate::G3, Gate::G5],
    grade: "V",
    sources: &[
        cite("S15", "", "V"),
        cite("S16", "", "V"),
        cite("A3", "FI 1250/2025 s 2; IE s 48(2)", "V"),
    ],
    check: Check::Member(|cx, member| {
        let Some((place, claim)) = claim(cx, member) else {
            return cx.skip();
        };
        match claim.status.val() {
            None | Some(AsylumStatus::Unknown) => cx.skip(),
            Some(status) if status.is_open() => {
                cx.fail(member.at().asylum().i(place).status(), []);
            }
            Some(_) => {}
        }
    }),
    ..Rule::NEW
};

/// A claim is withdrawn by the person, in writing, advised by somebody independent, before departure.
pub static NRF_004: Rule = Rule {
    code: "NRF-004",
    name: "asylum-claim-not-withdrawn-by-the-person",
    gates: &[Gate::G3],
    grade: "V/I",
    sources: &[cite("S16", "", "V")],
    args: &["defect"],
    check: Check::Member(|cx, member| {
        let Some((place, claim)) = claim(cx, member) else {
            return;
        };
        let withdrawn = claim.withdrawn_on.val();
        if withdrawn.is_none() && claim.status.val() != Some(AsylumStatus::WithdrawnByPerson) {
            return;
        }
        let at = member.at().asylum().i(place);
        let child = member.is_child_on(withdrawn.unwrap_or(cx.due));
        match claim.withdrawn_by.val() {
            None => cx.skip(),
            Some(ActingPerson::Person) if !child => {}
            Some(ActingPerson::Guardian) if child => {}
            Some(ActingPerson::Person) => cx.fail(at.withdrawn_by(), [Arg::Code("child")]),
            Some(_) => cx.fail(at.withdrawn_by(), [Arg::Code("by_another")]),
        }
        if claim.withdrawn_in_writing.val() != Some(true) {
            cx.fail(at.withdrawn_in_writing(), [Arg::Code("not_written")]);
        }
        let Some(withdrawn) = withdrawn else {
            return cx.fail(at.withdrawn_on(), [Arg::Code("undated")]);
        };
        if member.passed(Gate::G4).is_some_and(|left| withdrawn > left) {
            cx.fail(at.withdrawn_on(), [Arg::Code("late")]);
        }
        match claim.independent_advice_on.val() {
            Some(advised) if advised <= withdrawn => {}
            _ => cx.fail(at.independent_advice_on(), [Arg::Code("no_advice")]),
        }
    }),
    ..Rule::NEW
};

/// Who says that they fear to return is protected until somebody has decided on it.
pub static NRF_006: Rule = Rule {
    code: "NRF-006",
    name: "fear-of-return-without-hold",
    grade: "V",
    sources: &[
        cite("S20", "", "V"),
        cite("S44", "", "V"),
        cite("A3", "NO s 90c", "V"),
    ],
    args: &["defect"],
    check: Check::Member(|cx, member| {
        for (place, session) in live(&cx.case.counselling, cx.as_of) {
            if session.fear_of_return.val() != Some(true)
                || !concerns(&session.members, member.id())
            {
                continue;
            }
            let Some(said) = session.on.val().map(|on| on.date()) else {
                cx.skip();
                continue;
            };
            let at = Case::at().counselling().i(place).fear_of_return();
            match held(cx, member, said) {
                // On the very day the hold may be on its way.
                None if cx.as_of > said => cx.fail(at, [Arg::Code("no_hold")]),
                Some(Some(released)) if !decided(cx, member, said, released) => {
                    cx.fail(at, [Arg::Code("released")]);
                }
                _ => {}
            }
        }
    }),
    ..Rule::NEW
};

/// A protection hold of a member that stood on or after a day; with the day of its release, if it was released.
fn held(cx: &Cx<'_, '_>, member: &Member<'_>, said: Date) -> Option<Option<Date>> {
    let mut found = None;
    for (_, hold) in live(&cx.case.holds, cx.as_of) {
        let released = hold.released_on.val().filter(|on| *on <= cx.as_of);
        if hold.kind.val() != Some(HoldKind::Protection)
            || !concerns(&hold.members, member.id())
            || released.is_some_and(|on| on < said)
        {
            continue;
        }
        // One that still stands counts before all others.
        if released.is_none() {
            return Some(None);
        }
        found = found.max(Some(released));
    }
    found
}

/// Whether somebody decided on the protection of a member between two days.
fn decided(cx: &Cx<'_, '_>, member: &Member<'_>, from: Date, until: Date) -> bool {
    live(&cx.case.decisions, cx.as_of).any(|(_, decision)| {
        let on = decision.on.val().map(|on| on.date());
        matches!(
            decision.kind.val(),
            Some(
                DecisionKind::HoldReleased
                    | DecisionKind::ReturnNotViable
                    | DecisionKind::HumanRightsReview
            )
        ) && concerns(&decision.members, member.id())
            && on.is_some_and(|on| from <= on && on <= until)
    })
}

/// Nobody is returned to an area to which nobody is to return.
pub static NRF_007: Rule = Rule {
    code: "NRF-007",
    name: "return-to-no-return-area",
    gates: &[Gate::G3, Gate::G4],
    grade: "V",
    sources: &[cite("S01", "", "V")],
    args: &["found"],
    params: &["no_return_areas"],
    check: Check::Member(|cx, member| {
        let assessed = cx.case.protection.get().and_then(|protection| {
            live(&protection.safety, cx.due)
                .filter(|(_, safety)| concerns(&safety.members, member.id()))
                .max_by_key(|(place, safety)| (safety.on.val().map(|on| on.key()), *place))
        });
        if let Some((place, safety)) = assessed {
            let at = Case::at().protection().safety().i(place).level();
            match safety.level.val() {
                Some(SafetyLevel::NoReturn) => return cx.fail(at, [Arg::Code("assessed")]),
                None => cx.skip(),
                Some(_) => {}
            }
        } else {
            cx.skip();
        }
        let listed = cx.params.words(Param::NoReturnAreas);
        let Some(origin) = cx.case.origin.get().filter(|_| !listed.is_empty()) else {
            return;
        };
        let Some(country) = origin.country.val() else {
            return cx.skip();
        };
        let place = origin.place.get();
        let worst = listed
            .iter()
            .filter_map(|word| touched(word, country, place))
            .max();
        match worst {
            None => {}
            Some(Touched::Open) => cx.skip(),
            Some(Touched::Area) => cx.fail(Case::at().origin().place(), [Arg::Code("listed")]),
            Some(Touched::Country) => cx.fail(Case::at().origin().country(), [Arg::Code("listed")]),
        }
    }),
    ..Rule::NEW
};

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
fn to_origin_authority(cx: &Cx<'_, '_>, disclosure: &Disclosure<'_>) -> Option<bool> {
    use OrganisationType::{
        CentralGovernment, Consulate, ImmigrationService, LawEnforcement, LocalGovernment,
    };
    let id = disclosure.recipient.text()?;
    let known = |organisation: &&crate::model::Organisation<'_>| organisation.id.text() == Some(id);
    let recipient = cx.case.organisations.iter().find(known)?;
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
