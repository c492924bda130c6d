//! Who goes along with a patient, and what is handed over.

use super::{fitness, of};
use crate::codes::{EscortType, MedicalCondition};
use crate::facts::{Member, concerns, live, when};
use crate::findings::{Arg, Check, Gate, Rule, Severity, cite};
use crate::model::{Case, Escort, MedicalRecord};
use crate::record::Field;
use crate::rules::Cx;
use crate::values::{Date, Moment};

/// A patient is not left at the airport: the escort goes from door to door.
pub static MED_007: Rule = Rule {
    code: "MED-007",
    name: "medical-escort-not-from-door-to-door",
    gates: &[Gate::G4],
    grade: "I",
    sources: &[cite("D1", "rules of this rulebook's own", "I")],
    args: &["defect"],
    check: Check::Member(|cx, member| {
        use MedicalCondition::{EscortDoctor, EscortNurse};
        if cx.opened_after_return() {
            return;
        }
        let leaves = cx.facts.trip(member).leaves(cx.due);
        let Some((found, record)) = fitness(cx, member, leaves) else {
            return;
        };
        let asked = |one: &MedicalCondition| matches!(one, EscortDoctor | EscortNurse);
        if !record.conditions.iter().any(asked) {
            return;
        }
        let day = cx.as_of.max(leaves.date());
        let escorts = cx.case.travel.get();
        let escorts = escorts.map_or(&Field::Absent, |travel| &travel.escorts);
        let mut worst = None;
        for (place, escort) in live(escorts, day) {
            let medical = escort.kind.val().is_some_and(EscortType::is_medical);
            if !medical || !concerns(&escort.members, member.id()) {
                continue;
            }
            match lacking(escort, leaves.date()) {
                None => return,
                Some(defect) => worst = worst.or(Some((place, defect))),
            }
        }
        match worst {
            Some((place, defect)) => {
                let at = Case::at().travel().escorts().i(place);
                cx.fail(at, [Arg::Code(defect)]);
            }
            None => {
                let at = Case::at().medical().i(found).conditions();
                cx.fail(at, [Arg::Code("none")]);
            }
        }
    }),
    ..Rule::NEW
};

/// What an escort lacks.
fn lacking(escort: &Escort<'_>, leaves: Date) -> Option<&'static str> {
    if escort.booked_on.val().is_none_or(|on| on > leaves) {
        Some("not_booked")
    } else if escort.door_to_door.val() != Some(true) {
        Some("door")
    } else if escort.handover_to.is_empty() {
        Some("handover")
    } else {
        None
    }
}

/// Whoever takes a patient over knows what was found, and what is needed on the way.
pub static MED_014: Rule = Rule {
    code: "MED-014",
    name: "medical-hand-over-incomplete",
    severity: Severity::Warning,
    gates: &[Gate::G4],
    grade: "V",
    sources: &[
        cite("A15", "Switzerland and Cameroon, request article, 5", "V"),
        cite("A15", "Switzerland and Gambia, request article, 5", "V"),
        cite("A15", "Switzerland and Benin, request article, 5", "V"),
        cite("A15", "Switzerland and Tunisia, request article, 5", "V"),
    ],
    args: &["missing"],
    check: Check::Member(|cx, member| {
        if cx.opened_after_return() {
            return;
        }
        let leaves = cx.facts.trip(member).leaves(cx.due);
        let Some((place, record)) = needing(cx, member, leaves) else {
            return;
        };
        let at = Case::at().medical().i(place).hand_over();
        let stated = of(cx, member)
            .filter(|(_, record)| record.on.val().is_none_or(|on| on.date() <= leaves.date()))
            .filter(|(_, record)| record.hand_over.get().is_some())
            .max_by_key(|(_, record)| when(*record))
            .and_then(|(place, record)| Some((place, record.hand_over.get()?)));
        let Some((place, stated)) = stated else {
            // What cannot be read is told elsewhere.
            if !record.hand_over.is_bad() {
                cx.fail(at, [Arg::Code("all")]);
            }
            return;
        };
        let at = Case::at().medical().i(place).hand_over().inner();
        if !stated.certificates.has_any() {
            cx.fail(at.certificates(), [Arg::Code("certificates")]);
        }
        if stated.nursing.is_empty() {
            cx.fail(at.nursing(), [Arg::Code("nursing")]);
        }
        if stated.observation.is_empty() {
            cx.fail(at.observation(), [Arg::Code("observation")]);
        }
        if stated.ambulance.is_empty() {
            cx.fail(at.ambulance(), [Arg::Code("ambulance")]);
        }
    }),
    ..Rule::NEW
};

/// The latest record by which a person has to be handed over to somebody medical.
fn needing<'c>(
    cx: &Cx<'c, '_>,
    member: &Member<'_>,
    leaves: Moment,
) -> Option<(usize, &'c MedicalRecord<'c>)> {
    use MedicalCondition::{
        AmbulanceArrival, EscortDoctor, EscortNurse, HospitalAtArrival, Nursing, Observation,
        Oxygen, Stretcher,
    };
    of(cx, member)
        .filter(|(_, record)| record.on.val().is_none_or(|on| on.date() <= leaves.date()))
        .filter(|(_, record)| {
            record.in_treatment.val() == Some(true)
                || record.conditions.iter().any(|one| {
                    matches!(
                        one,
                        AmbulanceArrival
                            | EscortDoctor
                            | EscortNurse
                            | HospitalAtArrival
                            | Nursing
                            | Observation
                            | Oxygen
                            | Stretcher
                    )
                })
        })
        .max_by_key(|(_, record)| when(*record))
}
