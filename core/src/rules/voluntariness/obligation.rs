//! The obligation to leave is a fact of its own, beside the will.

use super::{asks_will, is_signed_elsewhere};
use crate::codes::{EscortType, RequestKind, RequestOutcome, ReturnType};
use crate::facts::{Member, concerns, live};
use crate::findings::{Arg, Check, Gate, Rule, Severity, cite};
use crate::model::Case;
use crate::record::Loc;
use crate::rules::Cx;

/// Whether a person is obliged to leave is asked, and written down apart from what they want.
pub static VOL_012: Rule = Rule {
    code: "VOL-012",
    name: "obligation-to-leave-not-recorded",
    gates: &[Gate::G2],
    grade: "V",
    sources: &[cite("S19", "", "V")],
    args: &["defect"],
    check: Check::Member(|cx, member| {
        if is_signed_elsewhere(cx) {
            return;
        }
        let (mut latest, mut answered, mut obliged) = (None, false, false);
        for (place, status) in live(&member.person.status, cx.as_of) {
            latest = Some(place);
            answered |= !status.return_decision.is_absent();
            obliged |= status.return_decision.get().is_some() || status.return_decision.is_bad();
        }
        // A person without any status on record is for the rules on eligibility.
        let Some(place) = latest else {
            return cx.skip();
        };
        let at = member.at().status().i(place).return_decision();
        if !answered {
            cx.fail(at, [Arg::Code("untold")]);
        } else if !obliged && cx.case.return_type.val() == Some(ReturnType::AssistedUnderObligation)
        {
            cx.fail(at, [Arg::Code("contradiction")]);
        }
    }),
    ..Rule::NEW
};

/// Who is brought to the plane by force does not return of their own will.
pub static VOL_019: Rule = Rule {
    code: "VOL-019",
    name: "voluntary-return-under-guard",
    gates: &[Gate::G3],
    grade: "V/I",
    sources: &[
        cite("A1", "Art. 8(1)-(2)", "V"),
        cite("A3", "FR L711-2, L743-10", "V"),
        cite("D1", "", "I"),
    ],
    args: &["defect"],
    check: Check::Member(|cx, member| {
        let kind = cx.case.return_type.val();
        if !asks_will(cx) || !kind.is_some_and(|kind| kind.is_voluntary_family()) {
            return;
        }
        let Some(at) = run_out(cx, member) else {
            return;
        };
        let escorts = cx.case.travel.get().map(|travel| &travel.escorts);
        let guard = escorts
            .into_iter()
            .flat_map(|escorts| live(escorts, cx.as_of))
            .find(|(_, escort)| {
                escort.kind.val() == Some(EscortType::Security)
                    && concerns(&escort.members, member.id())
            });
        match guard {
            Some((place, _)) => {
                let escort = Case::at().travel().escorts().i(place);
                cx.fail_with(escort, at, [Arg::Code("guard")]);
            }
            None => cx.fail_as(Severity::Warning, at, [Arg::Code("date")]),
        }
    }),
    ..Rule::NEW
};

/// Where it says that the time to leave of one's own will was over on the day of the gate.
fn run_out(cx: &Cx<'_, '_>, member: &Member<'_>) -> Option<Loc> {
    let due = cx.due;
    let longer = || {
        live(&cx.case.requests, cx.as_of).any(|(_, request)| {
            matches!(
                request.kind.val(),
                Some(RequestKind::DeparturePeriodExtension | RequestKind::StayOfRemoval)
            ) && matches!(
                request.outcome.val(),
                Some(RequestOutcome::Granted | RequestOutcome::PartlyGranted)
            ) && request
                .extended_until
                .val()
                .is_none_or(|until| due <= until)
                && concerns(&request.members, member.id())
        })
    };
    live(&member.person.status, cx.as_of)
        .find_map(|(place, status)| {
            let decision = status.return_decision.get()?;
            let at = member.at().status().i(place).return_decision().inner();
            if decision.enforced_from.val().is_some_and(|from| from <= due) {
                return Some(at.enforced_from().loc());
            }
            let until = decision.voluntary_departure_until.val()?;
            (until < due).then(|| at.voluntary_departure_until().loc())
        })
        .filter(|_| !longer())
}
