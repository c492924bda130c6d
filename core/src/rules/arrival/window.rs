//! When people arrive, and how long the help on arrival may take.

use smallvec::SmallVec;

use super::arrivals;
use crate::codes::{EntitlementComponent, TravelEventKind};
use crate::facts::{concerns, live};
use crate::findings::{Arg, Check, Gate, Rule, Severity, cite};
use crate::model::Case;
use crate::programme::Param;
use crate::record::{Entry, List, Text};
use crate::values::{Date, Moment, Sure};

/// Nobody arrives before leaving, or on a day that is still to come.
pub static ARR_002: Rule = Rule {
    code: "ARR-002",
    name: "arrival-before-departure-or-to-come",
    grade: "I",
    sources: &[cite("D1", "rules of this rulebook's own", "I")],
    args: &["defect"],
    check: Check::Case(|cx| {
        let Some(travel) = cx.case.travel.get() else {
            return;
        };
        let departures: SmallVec<[(usize, Moment, &List<Text<'_>>); 4]> =
            live(&travel.events, cx.as_of)
                .filter(|(_, event)| event.kind.val() == Some(TravelEventKind::Departed))
                .filter_map(|(place, event)| Some((place, event.on.val()?, &event.members)))
                .collect();
        let at = Case::at().travel().events();
        let facts = cx.facts;
        for (place, event) in arrivals(cx, Date::MAX) {
            let Some(on) = event.on.val() else {
                continue;
            };
            if on.date() > cx.as_of {
                // Judged as of a day in the past, what came later is no mistake.
                match event.recorded_on() {
                    None => cx.skip(),
                    Some(written) if written <= cx.as_of => {
                        cx.fail(at.i(place).on(), [Arg::Code("to_come")]);
                    }
                    Some(_) => {}
                }
                continue;
            }
            let left = departures.iter().find(|(_, left, members)| {
                on.surely_before(*left) == Sure::Yes
                    && facts.members().iter().any(|member| {
                        concerns(members, member.id()) && concerns(&event.members, member.id())
                    })
            });
            if let Some((left, ..)) = left {
                let args = [Arg::Code("before")];
                cx.fail_with(at.i(place).on(), at.i(*left).on(), args);
            }
        }
    }),
    ..Rule::NEW
};

/// Help on arrival is given on arrival.
pub static ARR_003: Rule = Rule {
    code: "ARR-003",
    name: "help-on-arrival-after-its-window",
    gates: &[Gate::G6],
    grade: "V",
    sources: &[cite("S05", "", "V")],
    args: &["limit"],
    params: &["post_arrival_window_wd"],
    check: Check::Case(|cx| {
        use EntitlementComponent::{CashInLieu, FamilyReunion, PostArrival};
        let facts = cx.facts;
        for line in facts.ledger() {
            let on_arrival = matches!(
                line.component,
                Some(PostArrival | CashInLieu | FamilyReunion)
            );
            if !on_arrival || line.delivery.is_reversal() {
                continue;
            }
            // Of several who receive it together, who came last counts.
            let came = super::arrived(cx)
                .filter(|(member, _)| concerns(&line.delivery.members, member.id()))
                .map(|(_, on)| on)
                .max();
            let (Some(came), Some(given)) = (came, line.delivery.on.val()) else {
                cx.skip();
                continue;
            };
            let Some(limit) = cx.number(Param::PostArrivalWindowWd) else {
                return;
            };
            if cx.working_days(&cx.case.origin, came, given.date()) <= limit {
                continue;
            }
            let at = Case::at().deliveries().i(line.place).on();
            if line.delivery.exception.is_empty() {
                cx.fail(at, [Arg::Int(limit)]);
            } else {
                cx.fail_as(Severity::Warning, at, [Arg::Int(limit)]);
            }
        }
    }),
    ..Rule::NEW
};
