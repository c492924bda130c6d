//! What the journey costs, and what is given along.

use smallvec::SmallVec;

use crate::codes::{AckKind, BudgetLine, Currency, EntitlementComponent, TransportMode};
use crate::facts::{Line, concerns, live, trip};
use crate::findings::{Arg, Check, Gate, Rule, Severity, cite};
use crate::model::{Case, Leg};
use crate::programme::Param;
use crate::rules::Cx;

/// Cash at departure stays under its cap, and the person signs for it.
pub static TRV_013: Rule = Rule {
    code: "TRV-013",
    name: "departure-cash-over-cap-or-unsigned",
    gates: &[Gate::G4],
    grade: "V",
    sources: &[
        cite("S10", "", "V"),
        cite("S27", "", "V"),
        cite("A3", "Finland 1250/2025", "V"),
    ],
    args: &["defect", "most"],
    params: &["departure_cash_max"],
    check: Check::Case(|cx| {
        let ledger = cx.facts.ledger();
        let cash = || {
            ledger.iter().filter(|line| {
                line.component == Some(EntitlementComponent::DepartureCash)
                    && !line.delivery.is_reversal()
            })
        };
        for line in cash() {
            use AckKind::{SignedReceipt, Thumbprint};
            let signed = line.delivery.acknowledged.get();
            let kind = signed.and_then(|one| one.kind.val());
            if !matches!(kind, Some(SignedReceipt | Thumbprint)) {
                let at = Case::at().deliveries().i(line.place).acknowledged();
                cx.fail(at.kind(), [Arg::Code("unsigned"), Arg::None]);
            }
        }
        // A programme without a cap says nothing of the amount.
        let most = cx.params.int(Param::DepartureCashMax);
        let (Some(most), Some(currency)) = (most, cx.sets.currency()) else {
            return;
        };
        let facts = cx.facts;
        let mut over: SmallVec<[usize; 2]> = SmallVec::new();
        for member in facts.members() {
            let mut sum = 0_i64;
            for line in ledger.iter().filter(|line| {
                line.component == Some(EntitlementComponent::DepartureCash)
                    && concerns(&line.delivery.members, member.id())
            }) {
                let Some(share) = share(cx, line, currency) else {
                    return cx.skip();
                };
                sum = sum.saturating_add(share);
                if sum > most && !over.contains(&line.place) {
                    over.push(line.place);
                }
            }
        }
        for place in over {
            let args = [Arg::Code("over"), Arg::Money(most, currency)];
            cx.fail(Case::at().deliveries().i(place).amount(), args);
        }
    }),
    ..Rule::NEW
};

/// What falls to each of those who received a delivery together.
fn share(cx: &Cx<'_, '_>, line: &Line<'_>, currency: Currency) -> Option<i64> {
    let members = cx.facts.members().iter();
    let many = members
        .filter(|member| concerns(&line.delivery.members, member.id()))
        .count();
    let many = i64::try_from(many).ok().filter(|many| *many > 0)?;
    Some(line.delivery.worth(currency)? / many)
}

/// Nobody drives home at the programme's cost where the programme does not want it, or for more than it pays.
pub static TRV_014: Rule = Rule {
    code: "TRV-014",
    name: "own-car-not-allowed",
    severity: Severity::Warning,
    gates: &[Gate::G3],
    grade: "V",
    sources: &[cite("S55", "", "V")],
    args: &["defect", "most"],
    params: &["own_car_allowed", "own_car_max"],
    check: Check::Case(|cx| {
        if cx.opened_after_return() {
            return;
        }
        let drives = |mode: Option<TransportMode>| mode == Some(TransportMode::OwnCar);
        let travel = cx.case.travel.get();
        if !travel.is_some_and(|travel| travel.legs.iter().any(|leg| drives(leg.mode.val()))) {
            return;
        }
        let allowed = cx.params.flag(Param::OwnCarAllowed);
        let most = cx.params.int(Param::OwnCarMax);
        let at = Case::at().travel().legs();
        let mut seen: SmallVec<[usize; 2]> = SmallVec::new();
        for way in ways(cx, Gate::G3) {
            let (mut sum, mut last) = (Some(0_i64), None);
            for (place, leg) in way.iter().filter(|(_, leg)| drives(leg.mode.val())) {
                if !allowed && !seen.contains(place) {
                    seen.push(*place);
                    cx.fail(at.i(*place).mode(), [Arg::Code("not_allowed"), Arg::None]);
                }
                let cost = leg.cost.get().and_then(|cost| {
                    let currency = cx.sets.currency()?;
                    cost.in_currency(currency)
                });
                sum = sum.zip(cost).map(|(sum, cost)| sum.saturating_add(cost));
                last = Some(*place);
            }
            let (Some(most), Some(last), true) = (most, last, allowed) else {
                continue;
            };
            match (sum, cx.sets.currency()) {
                (Some(sum), Some(currency)) if sum > most && !seen.contains(&last) => {
                    seen.push(last);
                    let args = [Arg::Code("over"), Arg::Money(most, currency)];
                    cx.fail(at.i(last).cost(), args);
                }
                (Some(_), Some(_)) => {}
                _ => cx.skip(),
            }
        }
    }),
    ..Rule::NEW
};

/// The legs of a person, in order, with their places.
type Way<'c> = SmallVec<[(usize, &'c Leg<'c>); 4]>;

/// The ways of all who have come to a gate: who goes the same way is counted once.
fn ways<'c>(cx: &Cx<'c, '_>, gate: Gate) -> SmallVec<[Way<'c>; 2]> {
    let mut ways: SmallVec<[Way<'c>; 2]> = SmallVec::new();
    for member in cx.facts.active() {
        if cx.reached(member, gate).is_none() {
            continue;
        }
        let way: Way<'c> = trip::legs(cx.case, member.id(), cx.as_of).collect();
        let same = |other: &Way<'_>| {
            let places = other.iter().map(|(place, _)| place);
            places.eq(way.iter().map(|(place, _)| place))
        };
        if !ways.iter().any(same) {
            ways.push(way);
        }
    }
    ways
}

/// The ticket is not paid out of what is meant for the life after the return.
pub static TRV_016: Rule = Rule {
    code: "TRV-016",
    name: "journey-charged-to-reintegration",
    gates: &[Gate::G5],
    grade: "V/I",
    sources: &[cite("S05", "", "V")],
    args: &["record"],
    params: &["travel_in_reintegration_cap"],
    check: Check::Case(|cx| {
        if cx.params.flag(Param::TravelInReintegrationCap) {
            return;
        }
        let (at, as_of) = (Case::at(), cx.as_of);
        let legs = cx.case.travel.get().map(|travel| &travel.legs);
        for (place, leg) in legs.into_iter().flat_map(|legs| live(legs, as_of)) {
            if leg.budget_line.val() == Some(BudgetLine::Reintegration) {
                let at = at.travel().legs().i(place).budget_line();
                cx.fail(at, [Arg::Code("leg")]);
            }
        }
        for (plan, one) in cx.plans() {
            for (place, item) in live(&one.items, cx.as_of) {
                if item.budget_line.val() == Some(BudgetLine::Travel)
                    && item.cancelled.get().is_none()
                {
                    let at = at.plans().i(plan).items().i(place).budget_line();
                    cx.fail(at, [Arg::Code("item")]);
                }
            }
        }
        for line in cx.facts.ledger() {
            let travels = line.delivery.component.val() == Some(EntitlementComponent::Travel)
                || line.delivery.budget_line.val() == Some(BudgetLine::Travel);
            let eats = line.component == Some(EntitlementComponent::Reintegration);
            if travels && eats {
                let at = at.deliveries().i(line.place).entitlement();
                cx.fail(at, [Arg::Code("delivery")]);
            }
        }
    }),
    ..Rule::NEW
};
