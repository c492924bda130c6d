//! The legs of the journey: each for itself, and one after the other.

use smallvec::SmallVec;

use crate::facts::{live, trip};
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
        let facts = cx.facts;
        let least = cx.params.int(Param::ConnectionMinMinutes);
        let mut seen: SmallVec<[(usize, usize); 4]> = SmallVec::new();
        for member in facts.active() {
            if cx.reached(member, Gate::G4).is_none() {
                continue;
            }
            let mut before: Option<(usize, &Leg<'_>)> = None;
            for next in trip::legs(cx.case, member.id(), cx.as_of) {
                let Some((last, first)) = before.replace(next) else {
                    continue;
                };
                let (place, leg) = next;
                let found = (meet(first, leg), Wait::between(first, leg, least));
                // Who goes the same way is told once.
                if found != (Some(true), Wait::Enough) && !seen.contains(&(last, place)) {
                    seen.push((last, place));
                    tell(cx, (last, place), found, least);
                }
            }
        }
    }),
    ..Rule::NEW
};

/// The time between two legs.
#[derive(PartialEq, Eq)]
enum Wait {
    Enough,
    /// Less than the programme wants.
    Short,
    /// The second leaves before the first arrives.
    Negative,
    Open,
}

impl Wait {
    fn between(first: &Leg<'_>, next: &Leg<'_>, least: Option<i64>) -> Self {
        let (Some(arrives), Some(departs)) = (first.arrives.val(), next.departs.val()) else {
            return Self::Open;
        };
        if departs.surely_before(arrives) == Sure::Yes {
            return Self::Negative;
        }
        let Some(least) = least else {
            return Self::Open;
        };
        match departs.minutes_since(arrives) {
            Some(minutes) if minutes < least => Self::Short,
            Some(_) => Self::Enough,
            // Two days apart at least: no clock makes that a short time.
            None if departs.date().days_since(arrives.date()) > 1 => Self::Enough,
            None => Self::Open,
        }
    }
}

#[cold]
fn tell(
    cx: &mut Cx<'_, '_>,
    (before, after): (usize, usize),
    (meets, wait): (Option<bool>, Wait),
    least: Option<i64>,
) {
    let at = Case::at().travel().legs();
    match meets {
        Some(true) => {}
        Some(false) => {
            let args = [Arg::Code("place"), Arg::None];
            cx.fail_with(at.i(after).from(), at.i(before).to(), args);
        }
        None => cx.skip(),
    }
    match wait {
        Wait::Enough => {}
        Wait::Negative => {
            let args = [Arg::Code("before"), Arg::None];
            cx.fail_with(at.i(after).departs(), at.i(before).arrives(), args);
        }
        Wait::Short => {
            let args = [Arg::Code("short"), least.map_or(Arg::None, Arg::Int)];
            cx.fail_as(Severity::Warning, at.i(after).departs(), args);
        }
        Wait::Open => cx.skip(),
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
        let facts = cx.facts;
        let mut seen: SmallVec<[Option<(usize, usize)>; 2]> = SmallVec::new();
        for member in facts.active() {
            if cx.reached(member, Gate::G4).is_none() {
                continue;
            }
            let mut legs = trip::legs(cx.case, member.id(), cx.as_of);
            let start = legs.next();
            let end = legs.last().or(start);
            // Who goes the same way is told once.
            let ends = start.zip(end).map(|(start, end)| (start.0, end.0));
            if seen.contains(&ends) {
                continue;
            }
            seen.push(ends);
            let (Some((first, start)), Some((last, end))) = (start, end) else {
                cx.skip();
                continue;
            };
            match start.from_country.val().zip(host) {
                None => cx.skip(),
                Some((from, host)) if from != host && !in_transit(from) => {
                    let args = [Arg::Code("start")];
                    cx.fail_with(
                        at.i(first).from_country(),
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
                    cx.fail_with(at.i(last).to_country(), Case::at().origin().country(), args);
                }
                Some(_) => {}
            }
        }
    }),
    ..Rule::NEW
};
