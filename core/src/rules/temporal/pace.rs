//! In time: what happened is written down soon, and an open case goes on.

use crate::facts::{Lists, Pace, happened, live};
use crate::findings::{Arg, Check, Gate, Rule, Severity, cite};
use crate::model::Case;
use crate::programme::Param;
use crate::record::{At, Entry, Field, List};
use crate::rules::Cx;
use crate::values::Date;

/// What happened is written down while it is fresh.
pub static TMP_006: Rule = Rule {
    code: "TMP-006",
    name: "recorded-late",
    severity: Severity::Warning,
    grade: "I",
    sources: &[cite("S39", "", "I")],
    args: &["days", "limit"],
    params: &["recorded_late_cd"],
    check: Check::Case(|cx| {
        let Some(limit) = cx.number(Param::RecordedLateCd) else {
            return;
        };
        if cx.facts.pace().slowest > limit {
            let pace = *cx.facts.pace();
            let mut late = Late { cx, limit, pace };
            happened(late.cx.case, &mut late);
        }
    }),
    ..Rule::NEW
};

/// Looks for records that were written long after the fact.
struct Late<'x, 'c, 'o> {
    cx: &'x mut Cx<'c, 'o>,
    limit: i64,
    pace: Pace,
}

impl Lists for Late<'_, '_, '_> {
    fn list<T: Entry>(&mut self, list: &List<T>, at: At<Vec<Field<T>>>) {
        for (place, record) in live(list, self.cx.as_of) {
            let days = self.pace.days(record).filter(|days| *days > self.limit);
            if let Some(days) = days {
                let args = [Arg::Int(days), Arg::Int(self.limit)];
                self.cx.fail(at.i(place), args);
            }
        }
    }
}

/// An open case does not lie still.
pub static TMP_009: Rule = Rule {
    code: "TMP-009",
    name: "case-stalled",
    severity: Severity::Warning,
    grade: "V/I",
    sources: &[cite("S38", "", "V")],
    args: &["last", "days", "limit"],
    params: &["stagnation_cd"],
    check: Check::Case(|cx| {
        let reopened = cx.facts.reopened();
        let closed = cx.facts.passed(Gate::G7).is_some() && reopened.is_none();
        if closed || cx.case.merged.get().is_some() {
            return;
        }
        let Some(limit) = cx.number(Param::StagnationCd) else {
            return;
        };
        // A piece of a case has no beginning from which to count.
        let Some(opened) = cx.case.opened_on.val() else {
            return cx.skip();
        };
        let mut last = Last {
            as_of: cx.as_of,
            day: cx.facts.pace().last,
        };
        last.see(Some(opened));
        answers(cx.case, &mut last);
        // Where something is planned, the case waits until that day.
        let Some(day) = last.day.max(planned(cx.case)) else {
            return cx.skip();
        };
        let days = cx.as_of.days_since(day);
        if days > limit {
            let args = [Arg::Date(day), Arg::Int(days), Arg::Int(limit)];
            cx.fail(Case::at(), args);
        }
    }),
    ..Rule::NEW
};

/// The last day on which something happened.
struct Last {
    as_of: Date,
    day: Option<Date>,
}

impl Last {
    fn see(&mut self, on: Option<Date>) {
        self.day = self.day.max(on.filter(|on| *on <= self.as_of));
    }
}

/// What others did about a record since: answers, releases, journeys booked.
fn answers(case: &Case<'_>, last: &mut Last) {
    for request in case.requests.iter() {
        last.see(request.answered_on.val());
    }
    for hold in case.holds.iter() {
        last.see(hold.released_on.val());
    }
    for package in case.packages.iter() {
        last.see(package.accepted_on.val().max(package.rejected_on.val()));
    }
    for referral in case.referrals.iter() {
        last.see(referral.answered_on.val().max(referral.completed_on.val()));
    }
    for leg in case
        .travel
        .get()
        .iter()
        .flat_map(|travel| travel.legs.iter())
    {
        last.see(leg.booked_on.val());
    }
}

/// The last day for which something is planned.
fn planned(case: &Case<'_>) -> Option<Date> {
    let group = case.group.get().and_then(|group| group.departs_on.val());
    let travel = case.travel.get().and_then(|travel| {
        let legs = travel.legs.iter().filter(|leg| !leg.is_voided());
        let departs = legs.filter_map(|leg| leg.departs.val()).map(|on| on.date());
        travel.planned_on.val().max(departs.max())
    });
    let visits = case.monitoring.get().and_then(|monitoring| {
        let due = monitoring.schedule.iter().filter(|due| !due.is_voided());
        due.filter_map(|due| due.due.val()).max()
    });
    group.max(travel).max(visits)
}
