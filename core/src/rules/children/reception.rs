//! Who receives a child, and whether that was looked into.

use super::records::{about, arrangement, organisation, records};
use crate::codes::{CareArrangement, ReceivingKind, TracingState};
use crate::facts::live;
use crate::findings::{Arg, Check, Gate, Rule, cite};
use crate::model::Case;
use crate::programme::Param;

/// Family was traced and verified, or another arrangement was verified.
pub static CHI_010: Rule = Rule {
    code: "CHI-010",
    name: "reception-not-verified",
    gates: &[Gate::G3],
    grade: "Vq",
    sources: &[cite("A4", "point 1", "Vq"), cite("S26", "TQ, heading", "V")],
    check: Check::Member(|cx, child| {
        let due = cx.due;
        if !child.is_alone_on(due) {
            return;
        }
        let traced = records(cx, |protection| &protection.tracing).any(|(_, tracing)| {
            about(&tracing.member, child)
                && matches!(
                    tracing.status.val(),
                    Some(TracingState::Verified | TracingState::Reunified)
                )
                && tracing
                    .caregiver_verified_on
                    .val()
                    .is_none_or(|on| on <= due)
        });
        let verified = records(cx, |protection| &protection.receiving).any(|(_, receiving)| {
            about(&receiving.member, child)
                && receiving.verified_by.text().is_some()
                && receiving.verified_on.val().is_some_and(|on| on <= due)
        });
        if !traced && !verified {
            cx.fail(child.at(), []);
        }
    }),
    ..Rule::NEW
};

/// A child alone is received by family, a nominated guardian or an adequate facility, agreed beforehand.
pub static CHI_011: Rule = Rule {
    code: "CHI-011",
    name: "reception-not-agreed",
    gates: &[Gate::G3],
    grade: "V",
    sources: &[
        cite("S26", "art. 10(2) as restated in TQ", "V"),
        cite("S25", "148(b)", "V"),
        cite(
            "A3",
            "Germany s 58(1a); Switzerland AIG 69(4); Norway s 90e",
            "Vt",
        ),
    ],
    args: &["defect"],
    params: &["other_adequate_care"],
    check: Check::Member(|cx, child| {
        let due = cx.due;
        if !child.is_alone_on(due) {
            return;
        }
        let Some((place, receiving)) = arrangement(cx, child) else {
            return cx.fail(child.at(), [Arg::Code("none")]);
        };
        let at = Case::at().protection().receiving().i(place);
        let allowed = match receiving.kind.val() {
            None => false,
            Some(ReceivingKind::OtherAdequateCare) => cx.params.flag(Param::OtherAdequateCare),
            Some(_) => true,
        };
        if !allowed {
            cx.fail(at.kind(), [Arg::Code("kind")]);
        } else if receiving.agreed_on.val().is_none_or(|on| on > due) {
            cx.fail(at.agreed_on(), [Arg::Code("not_agreed")]);
        }
    }),
    ..Rule::NEW
};

/// No age stands in for the investigation of a child's reception, and nobody waits for the eighteenth birthday
/// instead. That no rule set names such an age is looked at when it loads.
pub static CHI_012: Rule = Rule {
    code: "CHI-012",
    name: "return-parked-until-majority",
    grade: "Vq/Vt/T",
    sources: &[
        cite("A4", "point 1", "Vq"),
        cite(
            "A3",
            "Germany s 58(1a); Switzerland AIG 69(4); Norway s 90e",
            "Vt",
        ),
        cite("S26", "TQ, holding on age", "T"),
    ],
    params: &["age_replaces_reception_check"],
    check: Check::Member(|cx, child| {
        for (place, one) in live(&child.person.status, cx.as_of) {
            let Some(decision) = one.return_decision.get() else {
                continue;
            };
            let day = decision.on.val().unwrap_or(cx.as_of);
            if decision.waits_for_majority.val() == Some(true) && child.is_child_on(day) {
                let at = child.at().status().i(place).return_decision().inner();
                cx.fail(at.waits_for_majority(), []);
            }
        }
    }),
    ..Rule::NEW
};

/// A child is received in the community, not in custody.
pub static CHI_013: Rule = Rule {
    code: "CHI-013",
    name: "custodial-reception",
    gates: &[Gate::G3],
    grade: "V",
    sources: &[cite("S24", "49-51", "V"), cite("A6", "11", "V")],
    check: Check::Member(|cx, child| {
        if !child.is_alone_on(cx.due) {
            return;
        }
        let Some((place, receiving)) = arrangement(cx, child) else {
            return cx.skip();
        };
        let facility = matches!(
            receiving.kind.val(),
            Some(ReceivingKind::ReceptionFacility | ReceivingKind::OtherAdequateCare)
        );
        match receiving.non_custodial.val() {
            Some(true) => {}
            // A family home needs no word on bars; a facility does.
            None if !facility => cx.skip(),
            _ => {
                let at = Case::at().protection().receiving().i(place);
                cx.fail(at.non_custodial(), []);
            }
        }
    }),
    ..Rule::NEW
};

/// Somebody who protects children at origin found the caregiver able and willing.
pub static CHI_015: Rule = Rule {
    code: "CHI-015",
    name: "caregiver-not-confirmed",
    gates: &[Gate::G3],
    grade: "V",
    sources: &[cite("S25", "148(b)", "V"), cite("A9", "148-149", "V")],
    args: &["defect"],
    check: Check::Member(|cx, child| {
        let due = cx.due;
        if !child.is_alone_on(due) {
            return;
        }
        let Some((place, receiving)) = arrangement(cx, child) else {
            return cx.skip();
        };
        let at = Case::at().protection().receiving().i(place);
        let facility = receiving.kind.val() == Some(ReceivingKind::ReceptionFacility);
        if !facility && receiving.willing.val() != Some(true) {
            cx.fail(at.willing(), [Arg::Code("not_willing")]);
        } else if !facility && receiving.able.val() != Some(true) {
            cx.fail(at.able(), [Arg::Code("not_able")]);
        } else if receiving.verified_by.text().is_none()
            || receiving.verified_on.val().is_none_or(|on| on > due)
        {
            cx.fail(at.verified_by(), [Arg::Code("not_confirmed")]);
        } else {
            let origin = cx.case.origin.get().and_then(|origin| origin.country.val());
            let theirs = organisation(cx, &receiving.verified_by).map(|one| one.country.val());
            match (theirs.flatten(), origin) {
                (Some(theirs), Some(origin)) if theirs != origin => {
                    cx.fail(at.verified_by(), [Arg::Code("not_at_origin")]);
                }
                (Some(_), Some(_)) => {}
                _ => cx.skip(),
            }
        }
    }),
    ..Rule::NEW
};

/// Adoption and kafala wait until the search for the family has ended.
pub static CHI_022: Rule = Rule {
    code: "CHI-022",
    name: "kafala-or-adoption-too-early",
    gates: &[Gate::G3],
    grade: "V",
    sources: &[cite("S25", "152", "V")],
    check: Check::Member(|cx, child| {
        if !child.is_alone_on(cx.due) {
            return;
        }
        let Some((place, receiving)) = arrangement(cx, child) else {
            return cx.skip();
        };
        let early = matches!(
            receiving.care.val(),
            Some(CareArrangement::Kafala | CareArrangement::Adoption)
        );
        // Closed without a family found: the search is exhausted. A verified family comes first.
        let exhausted = records(cx, |protection| &protection.tracing).any(|(_, tracing)| {
            about(&tracing.member, child) && tracing.status.val() == Some(TracingState::Closed)
        });
        if early && !exhausted {
            let at = Case::at().protection().receiving().i(place);
            cx.fail(at.care(), []);
        }
    }),
    ..Rule::NEW
};
