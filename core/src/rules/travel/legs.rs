//! The legs of the journey: each for itself, and one after the other.

use smallvec::SmallVec;

use super::ways;
use crate::facts::live;
use crate::findings::{Arg, Check, Gate, Rule, Severity, cite};
use crate::model::{Case, Leg};
use crate::programme::Param;
use crate::rules::Cx;
use crate::values::Sure;

/// Whatever the clocks at both ends say, a leg ends after it began.
pub static TRV_001: Rule = Rule {
    code: "TRV-001",
    name: "leg-arrives-before-it-leaves",
    grade: "I",
    sources: &[cite("D1", "rules of this rulebook's own", "I")],
    check: Check::Case(|cx| {
        let Some(travel) = cx.case.travel.get() else {
            return;
        };
        for (place, leg) in live(&travel.legs, cx.as_of) {
            let (Some(departs), Some(arrives)) = (leg.departs.val(), leg.arrives.val()) else {
                cx.skip();
                continue;
            };
            let at_once = departs.has_time() && departs.minutes_since(arrives) == Some(0);
            if at_once || arrives.surely_before(departs) == Sure::Yes {
                let at = Case::at().travel().legs().i(place);
                cx.fail_with(at.arrives(), at.departs(), []);
            }
        }
    }),
    ..Rule::NEW
};

/// Each leg begins where the one before ended, with time to change.
pub static TRV_002: Rule = Rule {
    code: "TRV-002",
    name: "legs-do-not-connect",
    gates: &[Gate::G4],
    grade: "I",
    sources: &[cite("D1", "rules of this rulebook's own", "I")],
    args: &["defect", "minutes"],
    params: &["connection_min_minutes"],
    check: Check::Case(|cx| {
        if cx.opened_after_return() {
            return;
        }
        let mut seen: SmallVec<[(usize, usize); 4]> = SmallVec::new();
        for way in ways(cx, Gate::G4) {
            for pair in way.windows(2) {
                let [first, next] = *pair else {
                    continue;
                };
                if !seen.contains(&(first.0, next.0)) {
                    seen.push((first.0, next.0));
                    connect(cx, first, next);
                }
            }
        }
    }),
    ..Rule::NEW
};

fn connect(
    cx: &mut Cx<'_, '_>,
    (before, first): (usize, &Leg<'_>),
    (after, next): (usize, &Leg<'_>),
) {
    let at = Case::at().travel().legs();
    match meet(first, next) {
        Some(true) => {}
        Some(false) => {
            let args = [Arg::Code("place"), Arg::None];
            cx.fail_with(at.i(after).from(), at.i(before).to(), args);
        }
        None => cx.skip(),
    }
    let (Some(arrives), Some(departs)) = (first.arrives.val(), next.departs.val()) else {
        return cx.skip();
    };
    if departs.surely_before(arrives) == Sure::Yes {
        let args = [Arg::Code("before"), Arg::None];
        return cx.fail_with(at.i(after).departs(), at.i(before).arrives(), args);
    }
    let Some(limit) = cx.number(Param::ConnectionMinMinutes) else {
        return;
    };
    match departs.minutes_since(arrives) {
        Some(minutes) if minutes < limit => {
            let args = [Arg::Code("short"), Arg::Int(limit)];
            cx.fail_as(Severity::Warning, at.i(after).departs(), args);
        }
        Some(_) => {}
        // Two days apart at least: no clock makes that a short time.
        None if departs.date().days_since(arrives.date()) > 1 => {}
        None => cx.skip(),
    }
}

/// Whether one leg ends where the next begins; nothing where one is told by its code and the other by its name.
fn meet(first: &Leg<'_>, next: &Leg<'_>) -> Option<bool> {
    let countries = first.to_country.val().zip(next.from_country.val());
    if countries.is_some_and(|(there, here)| there != here) {
        return Some(false);
    }
    let there = first.to.text().map(str::trim)?;
    let here = next.from.text().map(str::trim)?;
    let is_code = |text: &str| text.len() == 3 && text.bytes().all(|b| b.is_ascii_uppercase());
    if there.eq_ignore_ascii_case(here) {
        Some(true)
    } else if is_code(there) && is_code(here) {
        Some(false)
    } else {
        None
    }
}

/// The journey begins in the host country and ends in the country of return.
pub static TRV_003: Rule = Rule {
    code: "TRV-003",
    name: "journey-not-from-host-to-country-of-return",
    gates: &[Gate::G4],
    grade: "I",
    sources: &[cite("D1", "rules of this rulebook's own", "I")],
    args: &["defect"],
    check: Check::Case(|cx| {
        if cx.opened_after_return() {
            return;
        }
        let host = cx.case.host.get().and_then(|side| side.country.val());
        let origin = cx.case.origin.get().and_then(|side| side.country.val());
        let travel = cx.case.travel.get();
        // A journey may begin where the person was helped in transit.
        let in_transit = |country| {
            let points = travel.into_iter().flat_map(|travel| travel.transits.iter());
            points
                .filter_map(|point| point.country.val())
                .any(|point| point == country)
        };
        let at = Case::at().travel().legs();
        let mut seen: SmallVec<[(usize, usize); 2]> = SmallVec::new();
        for way in ways(cx, Gate::G4) {
            let (Some((first, start)), Some((last, end))) = (way.first(), way.last()) else {
                cx.skip();
                continue;
            };
            if seen.contains(&(*first, *last)) {
                continue;
            }
            seen.push((*first, *last));
            match start.from_country.val().zip(host) {
                None => cx.skip(),
                Some((from, host)) if from != host && !in_transit(from) => {
                    let args = [Arg::Code("start")];
                    cx.fail_with(
                        at.i(*first).from_country(),
                        Case::at().host().country(),
                        args,
                    );
                }
                Some(_) => {}
            }
            match end.to_country.val().zip(origin) {
                None => cx.skip(),
                Some((to, origin)) if to != origin => {
                    let args = [Arg::Code("end")];
                    cx.fail_with(
                        at.i(*last).to_country(),
                        Case::at().origin().country(),
                        args,
                    );
                }
                Some(_) => {}
            }
        }
    }),
    ..Rule::NEW
};
