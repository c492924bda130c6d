//! Each person is asked what they have to fear, and heard.

use super::safety;
use crate::codes::{AssessmentOutcome, DecisionKind, HoldKind, ScreeningOutcome};
use crate::facts::{Member, concerns, live};
use crate::findings::{Arg, Check, Gate, Rule, cite};
use crate::model::Case;
use crate::model::protection::IndividualRisks;
use crate::record::{At, Loc};
use crate::rules::{Cx, vulnerability};
use crate::values::Date;

/// Each person is assessed as a person, not as one of a list.
pub static NRF_001: Rule = Rule {
    code: "NRF-001",
    name: "no-individual-assessment",
    gates: &[Gate::G3],
    grade: "V",
    sources: &[
        cite("S22", "objective 21(e)", "V"),
        cite("A8", "objective 21(e)", "V"),
    ],
    args: &["defect"],
    check: Check::Member(|cx, member| {
        if cx.opened_after_return() {
            return;
        }
        let Some(protection) = cx.case.protection.get() else {
            return cx.fail(member.at(), [Arg::Code("none")]);
        };
        let (id, due, as_of) = (member.id(), cx.due, cx.as_of);
        let only = cx.facts.members().len() == 1;
        let mut late = None;
        let mut in_time = |on: Option<Date>, at: Loc| {
            let after = on.is_some_and(|on| on > due);
            if after {
                late = Some(at);
            }
            !after
        };
        let at = Case::at().protection();
        for (place, one) in live(&protection.assessments, as_of) {
            let of = id.is_some() && one.member.text() == id;
            // Who did not want it, or of whom nothing could be found out, was not assessed.
            let counts = !matches!(
                one.outcome.val(),
                Some(AssessmentOutcome::Declined | AssessmentOutcome::Inconclusive)
            );
            let at = at.assessments().i(place).on().loc();
            if of && counts && in_time(one.on.val().map(|on| on.date()), at) {
                return;
            }
        }
        for (place, one) in live(&protection.safety, as_of) {
            // That an area is safe says nothing of a person: their own risks do, of whoever is named.
            let named = one.members.iter().any(|member| Some(member.as_str()) == id);
            let own = (named || only) && one.individual_risks.get().is_some();
            let at = at.safety().i(place).on().loc();
            if own && in_time(one.on.val().map(|on| on.date()), at) {
                return;
            }
        }
        for (place, one) in live(&protection.best_interests, as_of) {
            let of = id.is_some() && one.member.text() == id;
            let at = at.best_interests().i(place).decided_on().loc();
            let on = one.decided_on.val();
            if of && on.is_some() && in_time(on, at) {
                return;
            }
        }
        match late {
            Some(at) => cx.fail(at, [Arg::Code("late")]),
            None => cx.fail(member.at(), [Arg::Code("none")]),
        }
    }),
    ..Rule::NEW
};

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
            // Where nobody asked anything, VUL-001 tells it.
            if defect == "open" || !vulnerability::is_unscreened(cx, member) {
                cx.fail(at, [Arg::Code(defect)]);
            }
        }
    }),
    ..Rule::NEW
};

/// Whether a person was screened by the day of the gate, with an outcome; else where it is wrong, and what.
pub(in crate::rules) fn screened(
    cx: &Cx<'_, '_>,
    member: &Member<'_>,
) -> Result<(), (Loc, &'static str)> {
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

/// What a person risks from others is asked and answered: traffickers, debts to smugglers, armed groups, the family.
pub static NRF_017: Rule = Rule {
    code: "NRF-017",
    name: "individual-risk-not-answered",
    gates: &[Gate::G3],
    grade: "Vq/I",
    sources: &[
        cite("A12", "Art. 8(1)-(2)", "Vq"),
        cite("S51", "", "T"),
        cite("D1", "", "I"),
    ],
    args: &["risk"],
    check: Check::Member(|cx, member| {
        if cx.opened_after_return() {
            return;
        }
        let mut answered = [false; 4];
        let mut latest = None;
        for (place, one) in safety(cx, member) {
            let at = Case::at().protection().safety().i(place).individual_risks();
            if let Some(risks) = one.individual_risks.get() {
                for (slot, (_, answer, _)) in answered.iter_mut().zip(risks_of(risks, at)) {
                    *slot |= answer.is_some();
                }
            }
            latest = Some((one.individual_risks.get(), at));
        }
        let Some((risks, at)) = latest else {
            return cx.fail(member.at(), [Arg::Code("all")]);
        };
        let unasked = IndividualRisks::default();
        let all = risks_of(risks.unwrap_or(&unasked), at);
        for ((risk, _, at), answered) in all.into_iter().zip(answered) {
            if !answered {
                cx.fail(at, [Arg::Code(risk)]);
            }
        }
    }),
    ..Rule::NEW
};

/// The risks that are asked for, with the answers and their places.
fn risks_of(
    risks: &IndividualRisks<'_>,
    at: At<IndividualRisks<'static>>,
) -> [(&'static str, Option<bool>, Loc); 4] {
    macro_rules! risks {
        ($($risk:ident),+) => {
            [$((stringify!($risk), risks.$risk.val(), at.$risk().loc())),+]
        };
    }
    risks!(traffickers, smuggler_debt, armed_groups, family_violence)
}
