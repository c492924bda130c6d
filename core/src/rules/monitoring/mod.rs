//! MON: monitoring. Page: core/rulebook/monitoring.md.

mod consent;
mod schedule;
mod scores;
mod surveys;

pub use consent::{MON_003, MON_011};
pub use schedule::{MON_001, MON_008, MON_009};
pub use scores::{MON_004, MON_005, MON_006};
pub use surveys::{MON_007, MON_010, MON_012};

use smallvec::SmallVec;

use crate::codes::ClosureReason;
use crate::facts::{Member, concerns, live};
use crate::findings::{Arg, Check, Gate, Rule, Severity, cite};
use crate::model::{Case, Visit};
use crate::record::{Entry, Loc};
use crate::rules::Cx;
use crate::values::{Date, Moment, Sure};

/// Nobody follows up what has not happened yet.
pub static MON_002: Rule = Rule {
    code: "MON-002",
    name: "visit-before-what-it-follows",
    grade: "I",
    sources: &[cite("D1", "rules of this rulebook's own", "I")],
    args: &["defect"],
    check: Check::Case(|cx| {
        let case = cx.case;
        let Some(monitoring) = case.monitoring.get() else {
            return;
        };
        let deliveries = Deliveries::of(case, monitoring.visits.iter(), cx.as_of);
        for (place, visit) in live(&monitoring.visits, cx.as_of) {
            let at = Case::at().monitoring().visits().i(place).on();
            let Some(on) = visit.on.val() else {
                // A visit without a day that names what it looked at cannot be put in order.
                if visit.deliveries.has_any() {
                    cx.skip();
                }
                continue;
            };
            match first_arrival(cx, visit) {
                Some(arrived) if on.date() < arrived => cx.fail(at, [Arg::Code("arrival")]),
                _ => {}
            }
            for id in visit.deliveries.iter() {
                let Some((delivery, given)) = deliveries.find(id.as_str()) else {
                    continue;
                };
                match given.map(|given| on.surely_before(given)) {
                    Some(Sure::Yes) => {
                        let related = Case::at().deliveries().i(delivery).on();
                        cx.fail_with(at, related, [Arg::Code("delivery")]);
                    }
                    Some(Sure::No) => {}
                    Some(Sure::Unknown) | None => cx.skip(),
                }
            }
        }
    }),
    ..Rule::NEW
};

/// The day on which the first of those whom a visit was to had arrived.
fn first_arrival(cx: &Cx<'_, '_>, visit: &Visit<'_>) -> Option<Date> {
    cx.facts
        .members()
        .iter()
        .filter(|member| concerns(&visit.members, member.id()))
        .filter_map(|member| member.passed(Gate::Arrival))
        .min()
}

/// Deliveries by id, with their places and days. Looked up only where a visit names one.
struct Deliveries<'c>(SmallVec<[(&'c str, usize, Option<Moment>); 8]>);

impl<'c> Deliveries<'c> {
    fn of<'v, 'a: 'v>(
        case: &'c Case<'c>,
        mut visits: impl Iterator<Item = &'v Visit<'a>>,
        as_of: Date,
    ) -> Self {
        let mut all = SmallVec::new();
        if visits.any(|visit| visit.deliveries.has_any()) {
            // Also those that lie ahead of the day of judgement: a visit to one of them is the plainest case.
            let later = case
                .deliveries
                .each()
                .filter(|(_, one)| Entry::on(*one).is_some_and(|on| on.date() > as_of))
                .filter(|(_, one)| !one.is_voided());
            all.extend(
                live(&case.deliveries, as_of)
                    .chain(later)
                    .filter_map(|(place, one)| Some((one.id.text()?, place, Entry::on(one)))),
            );
            all.sort_unstable_by_key(|(id, place, _)| (*id, *place));
        }
        Self(all)
    }

    fn find(&self, id: &str) -> Option<(usize, Option<Moment>)> {
        let from = self.0.partition_point(|(known, ..)| *known < id);
        let (known, place, on) = self.0.get(from)?;
        (*known == id).then_some((*place, *on))
    }
}

/// To leave again, or to mean to, is a fact of the case and no failure of it.
pub static MON_013: Rule = Rule {
    code: "MON-013",
    name: "leaving-again-is-no-failure",
    severity: Severity::Info,
    grade: "V",
    sources: &[cite("S02", "1.2", "V"), cite("S20", "50", "V")],
    args: &["told"],
    check: Check::Case(|cx| {
        if let Some(at) = left_again(cx) {
            return cx.fail(at, [Arg::Code("left")]);
        }
        if cx.case.monitoring.get().is_none() {
            return;
        }
        let facts = cx.facts;
        // A visit to several people is one statement.
        let mut said: SmallVec<[Loc; 4]> = SmallVec::new();
        for member in facts.active() {
            if let Some((true, at)) = latest_intention(cx, member)
                && !said.contains(&at)
            {
                said.push(at);
                cx.fail(at, [Arg::Code("means_to")]);
            }
        }
    }),
    ..Rule::NEW
};

/// Where the closure says that somebody left the country again.
fn left_again(cx: &Cx<'_, '_>) -> Option<Loc> {
    let closure = cx.case.closure.get()?;
    if closure.on.val().is_some_and(|on| on.date() > cx.as_of) {
        return None;
    }
    let left = Some(ClosureReason::Remigrated);
    let at = Case::at().closure();
    if closure.reason.val() == left {
        return Some(at.reason().loc());
    }
    let mut ends = closure.members.each();
    let (place, _) = ends.find(|(_, end)| end.reason.val() == left)?;
    Some(at.members().i(place).reason().loc())
}

/// The latest that a visit or survey says of somebody's wish to leave again.
fn latest_intention(cx: &Cx<'_, '_>, member: &Member<'_>) -> Option<(bool, Loc)> {
    let monitoring = cx.case.monitoring.get()?;
    let at = Case::at().monitoring();
    let visits = live(&monitoring.visits, cx.as_of)
        .filter(|(_, visit)| concerns(&visit.members, member.id()))
        .filter_map(|(place, visit)| {
            let told = visit.intends_to_leave.val()?;
            let loc = at.visits().i(place).intends_to_leave().loc();
            Some((visit.on.val().map(Moment::key), told, loc))
        });
    let surveys = live(&monitoring.surveys, cx.as_of)
        .filter(|(_, survey)| survey.member.text() == member.id())
        .filter_map(|(place, survey)| {
            let told = survey.intends_to_leave.val()?;
            let loc = at.surveys().i(place).intends_to_leave().loc();
            Some((survey.on.val().map(Moment::key), told, loc))
        });
    visits
        .chain(surveys)
        .max_by_key(|(on, told, _)| (*on, *told))
        .map(|(_, told, loc)| (told, loc))
}
