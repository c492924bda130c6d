//! What happened lies behind the day of judgement; what is planned lies after the registration.

use crate::codes::RecordKind;
use crate::facts::{Lists, happened, live};
use crate::findings::{Arg, Check, Rule, cite};
use crate::model::Case;
use crate::record::{At, Entry, Field, List, Loc};
use crate::rules::Cx;
use crate::values::Date;

/// Nothing has happened after the day of judgement, and nothing was planned before the registration.
pub static TMP_005: Rule = Rule {
    code: "TMP-005",
    name: "event-after-its-record-or-plan-before-registration",
    grade: "I",
    sources: &[cite("D1", "", "I")],
    args: &["defect"],
    check: Check::Case(|cx| {
        if cx.facts.pace().ahead {
            let mut ahead = Ahead { cx, open: false };
            happened(ahead.cx.case, &mut ahead);
            let open = ahead.open;
            if open {
                cx.skip();
            }
        }
        planned(cx);
    }),
    ..Rule::NEW
};

/// Looks for records of what lies ahead of the day of judgement.
struct Ahead<'x, 'c, 'o> {
    cx: &'x mut Cx<'c, 'o>,
    /// There is one of which nobody can tell when it was written.
    open: bool,
}

impl Lists for Ahead<'_, '_, '_> {
    fn list<T: Entry>(&mut self, list: &List<T>, at: At<Vec<Field<T>>>) {
        let as_of = self.cx.as_of;
        let ahead = |record: &T| record.on().is_some_and(|on| on.date() > as_of);
        // Whatever its day; not what was corrected since.
        for (place, record) in live(list, Date::MAX).filter(|(_, record)| ahead(record)) {
            // Judged as of a day in the past, a case has records of what came later: that is no mistake. What was
            // written down by the day of judgement, and is dated after it, had not happened.
            match record.recorded_on() {
                None => self.open = true,
                Some(written) if written <= as_of => {
                    self.cx.fail(at.i(place), [Arg::Code("ahead")]);
                }
                Some(_) => {}
            }
        }
    }
}

fn planned(cx: &mut Cx<'_, '_>) {
    let case = cx.case;
    let Some(opened) = case.opened_on.val() else {
        return;
    };
    let at = Case::at();
    let early = |on: Option<Date>| on.is_some_and(|on| on < opened);
    let mut say = |at: Loc| cx.fail_with(at, Case::at().opened_on(), [Arg::Code("early")]);
    // A case opened after the return tells of a journey that was before it.
    if case.kind.val() != Some(RecordKind::Retroactive) {
        if let Some(travel) = case.travel.get() {
            if early(travel.planned_on.val()) {
                say(at.travel().planned_on().loc());
            }
            for (place, leg) in travel.legs.each().filter(|(_, leg)| !leg.is_voided()) {
                if early(leg.departs.val().map(|departs| departs.date())) {
                    say(at.travel().legs().i(place).departs().loc());
                }
            }
        }
        let group = case.group.get().and_then(|group| group.departs_on.val());
        if early(group) {
            say(at.group().departs_on().loc());
        }
    }
    for (place, plan) in case.plans.each().filter(|(_, plan)| !plan.is_voided()) {
        for (item, planned) in plan.items.each().filter(|(_, item)| !item.is_voided()) {
            if early(planned.starts_on.val()) {
                say(at.plans().i(place).items().i(item).starts_on().loc());
            }
        }
    }
    if let Some(monitoring) = case.monitoring.get() {
        for (place, visit) in monitoring
            .schedule
            .each()
            .filter(|(_, visit)| !visit.is_voided())
        {
            if early(visit.due.val()) {
                say(at.monitoring().schedule().i(place).due().loc());
            }
        }
    }
}
