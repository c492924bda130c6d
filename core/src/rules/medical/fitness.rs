//! Fit to travel: who is examined, by whom, what was found, and for how long it holds.

use super::{fitness, of, records};
use crate::codes::{
    CodeList, FitToTravelScope, MedicalCondition, MedicalKind, MedicalOutcome, SpecialCase,
};
use crate::facts::{Member, live};
use crate::findings::{Arg, Check, Gate, Rule, cite};
use crate::model::Case;
use crate::programme::Param;
use crate::rules::{Cx, needs};
use crate::values::Sure;

/// Who was found fit to travel leaves while the finding holds.
pub static MED_002: Rule = Rule {
    code: "MED-002",
    name: "fit-to-travel-not-valid-at-departure",
    gates: &[Gate::G4],
    grade: "V",
    sources: &[cite("S45", "", "V")],
    args: &["defect", "hours"],
    params: &["ftt_validity_h"],
    check: Check::Member(|cx, member| {
        if cx.opened_after_return() {
            return;
        }
        let leaves = cx.facts.trip(member).leaves(cx.due);
        let mut any = None;
        for (place, record) in records(cx, member, MedicalKind::FitToTravel) {
            if record.on.val().is_none() {
                return cx.skip();
            }
            any = any.or(Some(place));
        }
        let latest = fitness(cx, member, leaves);
        let Some(((place, record), on)) = latest.and_then(|found| Some((found, found.1.on.val()?)))
        else {
            if let Some(place) = any {
                let at = Case::at().medical().i(place).on();
                cx.fail(at, [Arg::Code("after")]);
            }
            return;
        };
        let at = Case::at().medical().i(place);
        if !matches!(
            record.outcome.val(),
            Some(MedicalOutcome::Fit | MedicalOutcome::FitWithConditions)
        ) {
            return cx.skip();
        }
        if let Some(until) = record.valid_until.val() {
            match until.surely_before(leaves) {
                Sure::Yes => cx.fail(at.valid_until(), [Arg::Code("expired")]),
                Sure::Unknown => cx.skip(),
                Sure::No => {}
            }
            return;
        }
        let Some(limit) = cx.number(Param::FttValidityH) else {
            return;
        };
        let (least, most) = leaves.hours_since(on);
        if least > limit {
            cx.fail(at.on(), [Arg::Code("old"), Arg::Int(limit)]);
        } else if most > limit {
            cx.skip();
        }
    }),
    ..Rule::NEW
};

/// Whoever has to be examined before the journey was.
pub static MED_001: Rule = Rule {
    code: "MED-001",
    name: "no-fit-to-travel",
    gates: &[Gate::G3],
    grade: "V",
    sources: &[cite("S33", "", "V"), cite("S28", "", "V")],
    params: &["ftt_scope"],
    check: Check::Member(|cx, member| {
        if cx.opened_after_return()
            || records(cx, member, MedicalKind::FitToTravel)
                .next()
                .is_some()
        {
            return;
        }
        let wanted = match cx.params.word(Param::FttScope) {
            None => return cx.skip(),
            Some(scope) => scope == FitToTravelScope::All.code() || is_flagged(cx, member),
        };
        if wanted {
            cx.fail(member.at(), []);
        }
    }),
    ..Rule::NEW
};

/// Whether something is known of a person's health that a doctor should look at before the journey.
fn is_flagged(cx: &Cx<'_, '_>, member: &Member<'_>) -> bool {
    needs::categories(member, cx.due).any(|category| {
        matches!(
            category.special_case(),
            Some(SpecialCase::Medical | SpecialCase::Pregnant | SpecialCase::Disability)
        )
    }) || of(cx, member).any(|(_, record)| {
        record.in_treatment.val() == Some(true)
            || record.pregnancy_weeks.val().is_some()
            || record.acute_crisis.val() == Some(true)
    })
}

/// Who is not fit stays, and who is fit under conditions leaves when they are met.
pub static MED_003: Rule = Rule {
    code: "MED-003",
    name: "unfit-or-conditions-not-met",
    gates: &[Gate::G4],
    grade: "V",
    sources: &[
        cite("A1", "9(2)(a)", "V"),
        cite("A3", "Switzerland AIG 69(3)", "Vt"),
    ],
    args: &["defect"],
    check: Check::Member(|cx, member| {
        if cx.opened_after_return() {
            return;
        }
        let leaves = cx.facts.trip(member).leaves(cx.due);
        let Some((place, record)) = fitness(cx, member, leaves) else {
            return;
        };
        let at = Case::at().medical().i(place);
        match record.outcome.val() {
            Some(MedicalOutcome::Fit) => {}
            Some(MedicalOutcome::Unfit) => cx.fail(at.outcome(), [Arg::Code("unfit")]),
            Some(MedicalOutcome::Deferred) => cx.fail(at.outcome(), [Arg::Code("deferred")]),
            Some(MedicalOutcome::FitWithConditions) if record.conditions.has_any() => {
                let met = |condition: &MedicalCondition| {
                    let carrier = record.carrier_cleared_on.val();
                    record.conditions_met.iter().any(|one| one == condition)
                        || (*condition == MedicalCondition::CarrierClearance
                            && carrier.is_some_and(|on| on <= leaves.date()))
                };
                if !record.conditions.iter().all(met) {
                    cx.fail(at.conditions_met(), [Arg::Code("conditions")]);
                }
            }
            // Which conditions, nobody wrote down.
            Some(MedicalOutcome::FitWithConditions) | None => cx.skip(),
        }
    }),
    ..Rule::NEW
};

/// Whether somebody can travel is said by who has learned it.
pub static MED_011: Rule = Rule {
    code: "MED-011",
    name: "examined-by-no-health-professional",
    gates: &[Gate::G3],
    grade: "V",
    sources: &[cite("S33", "", "V")],
    check: Check::Case(|cx| {
        if cx.opened_after_return() {
            return;
        }
        for (place, record) in live(&cx.case.medical, cx.as_of) {
            match record.professional.val() {
                Some(true) => {}
                Some(false) => cx.fail(Case::at().medical().i(place).professional(), []),
                None => cx.skip(),
            }
        }
    }),
    ..Rule::NEW
};
