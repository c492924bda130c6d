//! Asylum: nobody leaves with an open claim, and whoever protects a person knows that they leave.

use super::claim;
use crate::codes::{ActingPerson, AsylumStatus, ConsentType, RequestKind};
use crate::facts::{Member, concerns, live};
use crate::findings::{Arg, Check, Gate, Rule, cite};
use crate::model::Case;
use crate::record::Loc;
use crate::rules::Cx;
use crate::values::Date;

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

/// Whoever protects a person, or was asked to, knows before the departure that they leave, and the person agreed.
pub static NRF_005: Rule = Rule {
    code: "NRF-005",
    name: "protecting-authority-not-told",
    gates: &[Gate::G3],
    grade: "V",
    sources: &[cite("S27", "", "V")],
    args: &["defect"],
    check: Check::Member(|cx, member| {
        if cx.opened_after_return() {
            return;
        }
        let Some(at) = protected(cx, member) else {
            return;
        };
        // Between clearance and departure there is still time.
        let limit = member.passed(Gate::G4).unwrap_or(cx.due).max(cx.due);
        let mut told: Option<(Date, Loc, bool)> = None;
        let mut see = |on: Date, at: Loc, consent: bool| {
            let earlier = |(before, ..): (Date, Loc, bool)| before <= on;
            if !told.is_some_and(earlier) {
                told = Some((on, at, consent));
            }
        };
        for (place, claim) in live(&member.person.asylum, cx.as_of) {
            if let Some(on) = claim.unhcr_contacted_on.val() {
                let at = member.at().asylum().i(place).unhcr_contacted_on().loc();
                see(on, at, claim.unhcr_consent.text().is_some());
            }
        }
        for (place, request) in live(&cx.case.requests, cx.as_of) {
            if request.kind.val() == Some(RequestKind::UnhcrCoordination)
                && concerns(&request.members, member.id())
                && let Some(on) = request.on.val()
            {
                let at = Case::at().requests().i(place).loc();
                see(on.date(), at, request.consent.text().is_some());
            }
        }
        match told {
            None => cx.fail(at, [Arg::Code("not_told")]),
            Some((on, at, _)) if on > limit => cx.fail(at, [Arg::Code("late")]),
            Some((on, at, consent)) if !consent && !agreed(cx, member, on) => {
                cx.fail(at, [Arg::Code("no_consent")]);
            }
            Some(_) => {}
        }
    }),
    ..Rule::NEW
};

/// Where it says that a person is protected, or has asked for it, on the day of the gate.
fn protected(cx: &Cx<'_, '_>, member: &Member<'_>) -> Option<Loc> {
    if let Some((place, claim)) = claim(cx, member)
        && let Some(status) = claim
            .status
            .val()
            .filter(|one| *one != AsylumStatus::Unknown)
    {
        let stands = status.is_open() || status.is_granted();
        return stands.then(|| member.at().asylum().i(place).unhcr_contacted_on().loc());
    }
    let day = cx.due;
    live(&member.person.status, cx.as_of)
        .find(|(_, one)| {
            one.status
                .val()
                .is_some_and(|status| status.is_protection())
                && one.from.val().is_none_or(|from| from <= day)
                && one.until.val().is_none_or(|until| day <= until)
        })
        .map(|(place, _)| member.at().status().i(place).status().loc())
}

/// Whether a person had agreed by a day that the refugee agency is told.
fn agreed(cx: &Cx<'_, '_>, member: &Member<'_>, day: Date) -> bool {
    live(&cx.case.consents, cx.as_of).any(|(_, consent)| {
        consent.kind.val() == Some(ConsentType::UnhcrShare)
            && concerns(&consent.members, member.id())
            && consent.on.val().is_none_or(|on| on.date() <= day)
            && consent.withdrawn_on.val().is_none_or(|on| day < on)
    })
}
