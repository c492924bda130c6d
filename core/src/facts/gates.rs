//! Gates: passed on the day on which the case records the step behind them, for each person where the step is personal.
//! A gate that was passed stays passed: what replaces the record of a step without telling of the step itself does not
//! undo it. Only what is voided did not happen.

use smallvec::SmallVec;

use super::{Facts, Gates, Items, closed, concerns, live, told};
use crate::codes::{ApprovalDecision, ConsentType, DateBasis, DecisionKind, TravelEventKind};
use crate::findings::Gate;
use crate::model::{Case, Plan};
use crate::programme::{Param, Params};
use crate::values::Date;

/// A gate and the day on which it was passed.
pub type Passed = (Gate, Date);

pub(super) fn of(gates: &Gates, gate: Gate) -> Option<Date> {
    gates.get(gate as usize).copied().flatten()
}

fn pass(gates: &mut Gates, gate: Gate, on: Option<Date>) {
    if let (Some(slot), Some(on)) = (gates.get_mut(gate as usize), on) {
        *slot = Some(slot.map_or(on, |before| before.min(on)));
    }
}

/// Gates as bits.
pub(crate) fn bits(gates: &[Gate]) -> u8 {
    const { assert!(Gate::ALL.len() <= 8) };
    gates.iter().fold(0, |bits, gate| bits | 1 << *gate as u8)
}

/// The gates that are due, as bits: those that were passed, and those that are attempted.
pub(super) fn due_bits(passed: &Gates, asked: Option<Gate>) -> u8 {
    let due =
        |gate: &Gate| of(passed, *gate).is_some() || asked.is_some_and(|asked| *gate <= asked);
    Gate::ALL
        .iter()
        .filter(|gate| due(gate))
        .fold(0, |all, gate| all | bits(&[*gate]))
}

pub(super) fn due(
    passed: &Gates,
    gates: &[Gate],
    asked: Option<Gate>,
    as_of: Date,
) -> Option<Passed> {
    gates.iter().find_map(|gate| {
        let attempted = asked.is_some_and(|asked| *gate <= asked).then_some(as_of);
        of(passed, *gate).or(attempted).map(|on| (*gate, on))
    })
}

/// Works out which gates each member, and the case, passed by the day of judgement.
pub(super) fn fill(facts: &mut Facts<'_>) {
    let (case, as_of) = (facts.case, facts.as_of);
    let opened = case.opened_on.val().filter(|on| *on <= as_of);
    let closed = case
        .closure
        .get()
        .and_then(|closure| closed(closure, as_of));
    let mut whole: Gates = [None; Gate::ALL.len()];
    let delivered = delivered(case, as_of);
    let versions = &facts.versions;
    for member in &mut facts.members {
        let id = member.person.id.text();
        let gates = &mut member.gates;
        let consent = told(&case.consents, as_of, |consent| {
            consent.kind.val() == Some(ConsentType::DataProcessing)
        });
        let consent = consent
            .filter(|(_, consent)| concerns(&consent.members, id))
            .filter_map(|(_, consent)| consent.on.val())
            .map(|on| on.date())
            .min();
        pass(gates, Gate::G1, consent.or(opened));
        pass(gates, Gate::G7, closed);
        for (kind, gate) in [
            (DecisionKind::Eligible, Gate::G2),
            (DecisionKind::Cleared, Gate::G3),
        ] {
            let decisions = told(&case.decisions, as_of, |one| one.kind.val() == Some(kind));
            for (_, decision) in decisions.filter(|(_, one)| concerns(&one.members, id)) {
                pass(gates, gate, decision.on.val().map(|on| on.date()));
            }
        }
        if let Some(travel) = case.travel.get() {
            use TravelEventKind::{Arrived, Departed, Received};
            let left = told(&travel.events, as_of, |event| {
                event.kind.val() == Some(Departed)
            });
            for (_, event) in left.filter(|(_, event)| concerns(&event.members, id)) {
                let on = event.on.val().map(|on| on.date());
                pass(gates, Gate::G4, on);
                // Who departs was cleared, whether or not somebody wrote it down.
                pass(gates, Gate::G3, on);
            }
            let came = told(&travel.events, as_of, |event| {
                matches!(event.kind.val(), Some(Arrived | Received))
            });
            for (_, event) in came.filter(|(_, event)| concerns(&event.members, id)) {
                pass(gates, Gate::Arrival, event.on.val().map(|on| on.date()));
            }
        }
        for (place, plan) in case.plans.each() {
            let version = versions.get(place).filter(|_| concerns(&plan.members, id));
            pass(
                gates,
                Gate::G5,
                version.and_then(|version| version.approved),
            );
        }
        for (plan, on) in &delivered {
            if plan.is_none_or(|plan| concerns(&plan.members, id)) {
                pass(gates, Gate::G6, Some(*on));
            }
        }
        for gate in Gate::ALL {
            pass(&mut whole, gate, of(gates, gate));
        }
    }
    pass(&mut whole, Gate::G1, opened);
    pass(&mut whole, Gate::G7, closed);
    facts.gates = whole;
}

/// The day on which every level that the programme asks for had approved a plan. A rejection does not undo an approval
/// that was given.
pub(crate) fn approved(plan: &Plan<'_>, params: &Params, as_of: Date) -> Option<Date> {
    let first = |level: Option<&str>| {
        let given = told(&plan.approvals, as_of, |approval| {
            approval.decision.val() == Some(ApprovalDecision::Approved)
        });
        given
            .filter(|(_, approval)| {
                level.is_none_or(|level| {
                    approval
                        .level
                        .val()
                        .is_some_and(|at| crate::codes::CodeList::code(at) == level)
                })
            })
            .filter_map(|(_, approval)| approval.on.val())
            .map(|on| on.date())
            .min()
    };
    let levels = params.words(Param::ApprovalLevels);
    if levels.is_empty() {
        return first(None);
    }
    levels
        .iter()
        .map(|level| first(Some(level)))
        .try_fold(Date::MIN, |last, on| Some(last.max(on?)))
}

/// The first delivery under each plan, and under none.
fn delivered<'c>(case: &'c Case<'c>, as_of: Date) -> SmallVec<[(Option<&'c Plan<'c>>, Date); 4]> {
    let mut first: SmallVec<[(Option<&Plan<'_>>, Date); 4]> = SmallVec::new();
    let items = Items::of(case);
    for (_, delivery) in told(&case.deliveries, as_of, |one| one.on.val().is_some()) {
        let Some(on) = delivery.on.val().map(|on| on.date()) else {
            continue;
        };
        let plan = items.plan(case, delivery).map(|(_, plan)| plan);
        let same = |one: &&mut (Option<&Plan<'_>>, Date)| match (one.0, plan) {
            (Some(a), Some(b)) => std::ptr::eq(a, b),
            (None, None) => true,
            _ => false,
        };
        match first.iter_mut().find(same) {
            Some((_, before)) => *before = on.min(*before),
            None => first.push((plan, on)),
        }
    }
    first
}

/// The date of a case on the basis by which its programme is dated.
pub(crate) fn basis_date(case: &Case<'_>, basis: DateBasis, as_of: Date) -> Option<Date> {
    let event = |kinds: &[TravelEventKind]| {
        live(&case.travel.get()?.events, as_of)
            .filter(|(_, event)| event.kind.val().is_some_and(|kind| kinds.contains(&kind)))
            .filter_map(|(_, event)| event.on.val())
            .map(|on| on.date())
            .min()
    };
    match basis {
        DateBasis::Application => case.opened_on.val(),
        DateBasis::Decision => live(&case.decisions, as_of)
            .filter(|(_, decision)| decision.kind.val() == Some(DecisionKind::Eligible))
            .filter_map(|(_, decision)| decision.on.val())
            .map(|on| on.date())
            .min(),
        DateBasis::Departure => event(&[TravelEventKind::Departed]),
        DateBasis::Arrival => event(&[TravelEventKind::Arrived, TravelEventKind::Received]),
    }
}
