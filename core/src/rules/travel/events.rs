//! What happened on the way, or did not.

use crate::codes::{DecisionKind, OrganisationType, RequestKind, ReturnType, TravelEventKind};
use crate::facts::{Member, concerns, live};
use crate::findings::{Arg, Check, Gate, Rule, Severity, cite};
use crate::model::{Case, TravelEvent};
use crate::programme::Param;
use crate::record::{List, Loc, Text};
use crate::rules::Cx;
use crate::values::{Date, Moment, Sure};

/// While a case is held, nobody leaves.
pub static TRV_007: Rule = Rule {
    code: "TRV-007",
    name: "departed-while-held",
    gates: &[Gate::G4],
    grade: "I",
    sources: &[cite("D1", "rules of this rulebook's own", "I")],
    check: Check::Case(|cx| {
        if !cx.case.holds.has_any() || cx.opened_after_return() {
            return;
        }
        let facts = cx.facts;
        for (place, hold) in live(&cx.case.holds, cx.as_of) {
            let from = hold.from.val().or(hold.on.val().map(|on| on.date()));
            let (mut held, mut open) = (false, false);
            for member in facts.active() {
                let Some(due) = cx.reached(member, Gate::G4) else {
                    continue;
                };
                let released = hold.released_on.val().is_some_and(|on| on <= due);
                if released || !concerns(&hold.members, member.id()) {
                    continue;
                }
                let left = member.passed(Gate::G4).is_some();
                match from {
                    // Set on the very day of the departure: before it, or because of it.
                    Some(from) if left && from == due => open = true,
                    Some(from) if from > due => {}
                    Some(_) => held = true,
                    None => open = true,
                }
            }
            if held {
                cx.fail(Case::at().holds().i(place).released_on(), []);
            } else if open {
                cx.skip();
            }
        }
    }),
    ..Rule::NEW
};

/// The events of some kinds that count, with their places.
fn events<'c, F: Fn(TravelEventKind) -> bool>(
    cx: &Cx<'c, '_>,
    wanted: F,
) -> impl Iterator<Item = (usize, &'c TravelEvent<'c>)> + use<'c, F> {
    let (travel, as_of) = (cx.case.travel.get(), cx.as_of);
    travel
        .into_iter()
        .flat_map(move |travel| live(&travel.events, as_of))
        .filter(move |(_, event)| event.kind.val().is_some_and(&wanted))
}

/// Whoever did not appear is asked why, and it is decided soon how the case goes on.
pub static TRV_010: Rule = Rule {
    code: "TRV-010",
    name: "no-show-left-undecided",
    severity: Severity::Warning,
    grade: "Vt/I",
    sources: &[cite("A3", "Finland 854/2015 s 8 (repealed)", "Vt")],
    args: &["defect", "hours"],
    params: &["no_show_decision_h"],
    check: Check::Case(|cx| {
        for (place, event) in events(cx, |kind| kind == TravelEventKind::NoShow) {
            let at = Case::at().travel().events().i(place);
            if event.reason.is_empty() && event.text.is_empty() {
                cx.fail(at.reason(), [Arg::Code("reason"), Arg::None]);
            }
            let Some(on) = event.on.val() else {
                cx.skip();
                continue;
            };
            let Some(limit) = cx.number(Param::NoShowDecisionH) else {
                return;
            };
            let args = |defect| [Arg::Code(defect), Arg::Int(limit)];
            match decided(cx, event, on) {
                Some(decided) => {
                    let (least, most) = decided.hours_since(on);
                    if least > limit {
                        cx.fail(at.on(), args("late"));
                    } else if most > limit {
                        cx.skip();
                    }
                }
                // The whole of the day of judgement has gone by.
                None => {
                    let (least, _) = Moment::from(cx.as_of.plus_days(1)).hours_since(on);
                    if least > limit {
                        cx.fail(at.on(), args("none"));
                    }
                }
            }
        }
    }),
    ..Rule::NEW
};

/// When it was first decided how a case goes on after a missed departure: by a decision, a withdrawal, a later
/// departure, or the closure.
fn decided(cx: &Cx<'_, '_>, missed: &TravelEvent<'_>, on: Moment) -> Option<Moment> {
    use DecisionKind::{
        Duplicate, NoShowFinal, NotDeparted, Rebooked, ReturnNotViable, TransferredOut, Withdrawn,
    };
    let (case, as_of) = (cx.case, cx.as_of);
    let decisions = live(&case.decisions, as_of).filter(|(_, one)| {
        matches!(
            one.kind.val(),
            Some(
                Rebooked
                    | Withdrawn
                    | NoShowFinal
                    | NotDeparted
                    | ReturnNotViable
                    | TransferredOut
                    | Duplicate
            )
        ) && share(&one.members, &missed.members)
    });
    let withdrawals =
        live(&case.withdrawals, as_of).filter(|(_, one)| share(&one.members, &missed.members));
    let later = events(cx, |kind| {
        matches!(
            kind,
            TravelEventKind::Departed | TravelEventKind::NotDeparted
        )
    })
    .filter(|(_, one)| share(&one.members, &missed.members));
    let closed = case.closure.get().and_then(|closure| closure.on.val());
    decisions
        .filter_map(|(_, one)| one.on.val())
        .chain(withdrawals.filter_map(|(_, one)| one.on.val()))
        .chain(later.filter_map(|(_, one)| one.on.val()))
        .chain(closed.filter(|on| on.date() <= as_of))
        .filter(|then| then.surely_before(on) != Sure::Yes)
        .min_by_key(|then| then.key())
}

/// Whether two records are about one person at least.
fn share(a: &List<Text<'_>>, b: &List<Text<'_>>) -> bool {
    a.is_absent() || b.is_absent() || a.iter().any(|id| b.iter().any(|other| other == id))
}

/// Where nobody saw a person arrive, the host is asked whether the person left at all.
pub static TRV_011: Rule = Rule {
    code: "TRV-011",
    name: "host-not-asked-whether-person-left",
    severity: Severity::Warning,
    grade: "V",
    sources: &[cite("S04", "request to confirm departure", "V")],
    args: &["days"],
    params: &["departure_query_cd"],
    check: Check::Member(|cx, member| {
        if cx.opened_after_return() || member.passed(Gate::Arrival).is_some() {
            return;
        }
        let Some(left) = member.passed(Gate::G4) else {
            return;
        };
        let Some(limit) = cx.number(Param::DepartureQueryCd) else {
            return;
        };
        let until = cx.facts.passed(Gate::G7).unwrap_or(cx.as_of);
        if until.days_since(left) <= limit {
            return;
        }
        let asked = live(&cx.case.requests, cx.as_of).any(|(_, request)| {
            request.kind.val() == Some(RequestKind::DepartureConfirmation)
                && concerns(&request.members, member.id())
                && request.on.val().is_none_or(|on| on.date() >= left)
        });
        if !asked {
            cx.fail(Case::at().travel().events(), [Arg::Int(limit)]);
        }
    }),
    ..Rule::NEW
};

/// Who was found not to have left did not leave later under the same case.
pub static TRV_012: Rule = Rule {
    code: "TRV-012",
    name: "not-departed-undone",
    grade: "V",
    sources: &[cite("S04", "request to confirm departure", "V")],
    args: &["step"],
    params: &["not_departed_reversible"],
    check: Check::Case(|cx| {
        if cx.params.flag(Param::NotDepartedReversible) {
            return;
        }
        let facts = cx.facts;
        let mut seen: Option<Loc> = None;
        for member in facts.members() {
            let Some((from, said)) = not_departed(cx, member) else {
                continue;
            };
            let Some((step, at)) = undone(cx, member, from) else {
                continue;
            };
            if seen != Some(at) {
                seen = Some(at);
                cx.fail_with(at, said, [Arg::Code(step)]);
            }
        }
    }),
    ..Rule::NEW
};

/// Where and when it was first said that a person did not leave: by the host, by a decision.
fn not_departed(cx: &Cx<'_, '_>, member: &Member<'_>) -> Option<(Date, Loc)> {
    let said = events(cx, |kind| kind == TravelEventKind::NotDeparted)
        .filter(|(_, event)| concerns(&event.members, member.id()))
        .filter_map(|(place, event)| {
            let at = Case::at().travel().events().i(place);
            Some((event.on.val()?.date(), at.loc()))
        });
    let decided = live(&cx.case.decisions, cx.as_of)
        .filter(|(_, one)| {
            one.kind.val() == Some(DecisionKind::NotDeparted) && concerns(&one.members, member.id())
        })
        .filter_map(|(place, one)| {
            let at = Case::at().decisions().i(place);
            Some((one.on.val()?.date(), at.loc()))
        });
    said.chain(decided).min_by_key(|(on, _)| *on)
}

/// The first step by which a person goes on all the same.
fn undone(cx: &Cx<'_, '_>, member: &Member<'_>, from: Date) -> Option<(&'static str, Loc)> {
    use TravelEventKind::{Arrived, Departed, Received, TransitIn, TransitOut};
    let went = events(cx, |kind| {
        matches!(kind, Departed | TransitIn | TransitOut | Arrived | Received)
    })
    .filter(|(_, event)| concerns(&event.members, member.id()))
    .filter_map(|(place, event)| {
        let at = Case::at().travel().events().i(place);
        Some((event.on.val()?.date(), "journey", at.loc()))
    });
    let decided = live(&cx.case.decisions, cx.as_of)
        .filter(|(_, one)| {
            matches!(
                one.kind.val(),
                Some(DecisionKind::Rebooked | DecisionKind::Reopened | DecisionKind::Cleared)
            ) && concerns(&one.members, member.id())
        })
        .filter_map(|(place, one)| {
            let at = Case::at().decisions().i(place);
            Some((one.on.val()?.date(), "decision", at.loc()))
        });
    went.chain(decided)
        .filter(|(on, ..)| *on > from)
        .min_by_key(|(on, ..)| *on)
        .map(|(_, step, at)| (step, at))
}

/// Who returns of their own will is met as any other passenger.
pub static TRV_015: Rule = Rule {
    code: "TRV-015",
    name: "voluntary-traveller-handed-to-authorities",
    severity: Severity::Warning,
    gates: &[Gate::G4],
    grade: "V",
    sources: &[cite("S10", "", "V")],
    params: &["obligation_is_voluntary"],
    check: Check::Case(|cx| {
        let kind = cx.case.return_type.val();
        let obliged = kind == Some(ReturnType::AssistedUnderObligation)
            && cx.params.flag(Param::ObligationIsVoluntary);
        if kind.is_some_and(|kind| !kind.is_voluntary_family()) && !obliged {
            return;
        }
        for (place, event) in events(cx, |_| true) {
            let Some(to) = event.handed_over_to.text() else {
                continue;
            };
            // A caregiver is told by name: what is no organisation of the case is a person.
            let Some(body) = cx.case.organisation(to) else {
                continue;
            };
            let polices = matches!(
                body.kind.val(),
                Some(OrganisationType::LawEnforcement | OrganisationType::ImmigrationService)
            );
            if !polices && body.enforcement.val() != Some(true) {
                continue;
            }
            if kind.is_none() {
                return cx.skip();
            }
            cx.fail(Case::at().travel().events().i(place).handed_over_to(), []);
        }
    }),
    ..Rule::NEW
};
