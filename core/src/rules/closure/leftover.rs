//! A case is closed when nothing in it is open, and nothing more happens.

use crate::codes::{ClosureReason, ComplaintKind};
use crate::facts::{Lists, live};
use crate::findings::{Arg, Check, Gate, Rule, cite};
use crate::model::Case;
use crate::record::{At, Entry, Field, List, Loc};
use crate::rules::Cx;
use crate::values::{Date, Moment};

/// Nothing is open when a case is closed: no hold, no complaint, no incident.
pub static CLO_003: Rule = Rule {
    code: "CLO-003",
    name: "closed-with-matter-open",
    gates: &[Gate::G7],
    grade: "I",
    sources: &[cite("D1", "rules of this rulebook's own", "I")],
    args: &["what"],
    check: Check::Case(|cx| {
        use ClosureReason::{Deceased, Duplicate, NotDeparted};
        let reason = cx
            .case
            .closure
            .get()
            .and_then(|closure| closure.reason.val());
        if matches!(reason, Some(Deceased | NotDeparted | Duplicate)) {
            return;
        }
        let (case, at) = (cx.case, Case::at());
        for (place, hold) in live(&case.holds, cx.due) {
            if hold.released_on.val().is_none_or(|on| on > cx.due) {
                cx.fail(at.holds().i(place), [Arg::Code("hold")]);
            }
        }
        for (place, complaint) in live(&case.complaints, cx.due) {
            // Thanks and suggestions wait for no answer.
            let waits = matches!(complaint.kind.val(), None | Some(ComplaintKind::Complaint));
            match complaint.status.val() {
                _ if !waits => {}
                Some(status) if status.is_open() => {
                    cx.fail(at.complaints().i(place).status(), [Arg::Code("complaint")]);
                }
                Some(_) => {}
                None => cx.skip(),
            }
        }
        for (place, incident) in live(&case.incidents, cx.due) {
            match incident.status.val() {
                Some(status) if status.is_open() => {
                    cx.fail(at.incidents().i(place).status(), [Arg::Code("incident")]);
                }
                Some(_) => {}
                None => cx.skip(),
            }
        }
    }),
    ..Rule::NEW
};

/// The closure comes last.
pub static CLO_004: Rule = Rule {
    code: "CLO-004",
    name: "event-after-closure",
    gates: &[Gate::G7],
    grade: "I",
    sources: &[cite("D1", "rules of this rulebook's own", "I")],
    check: Check::Case(|cx| {
        let closed = cx.case.closure.get().and_then(|closure| closure.on.val());
        // Where the case was opened again, what came since belongs to its second life.
        let Some(closed) = closed.filter(|on| on.date() <= cx.as_of) else {
            return;
        };
        if cx.facts.reopened().is_some() {
            return;
        }
        let mut after = After {
            cx: &*cx,
            closed,
            last: None,
        };
        work(cx.case, &mut after);
        if let Some((_, at)) = after.last {
            cx.fail_with(Case::at().closure().on(), at, []);
        }
    }),
    ..Rule::NEW
};

/// The last thing that was done with the household after the closure.
struct After<'x, 'c, 'o> {
    cx: &'x Cx<'c, 'o>,
    closed: Moment,
    last: Option<(Moment, Loc)>,
}

impl Lists for After<'_, '_, '_> {
    fn list<T: Entry>(&mut self, list: &List<T>, at: At<Vec<Field<T>>>) {
        let closed = self.closed.date();
        let later = |record: &dyn Entry| record.on().filter(|on| closed < on.date());
        if !list.iter().any(|record| later(record).is_some()) {
            return;
        }
        counting(list, self.cx.as_of, &mut |place, record| {
            let later = later(record);
            let last = self.last.map(|(last, _)| last.key());
            if let Some(on) = later.filter(|on| last.is_none_or(|last| last < on.key())) {
                self.last = Some((on, at.i(place).loc()));
            }
        });
    }
}

/// Shows the records of a list that count. For the few lists in which something came after the end: made once for each
/// kind of record, not once for each rule that asks.
#[cold]
pub(super) fn counting<T: Entry>(
    list: &List<T>,
    as_of: Date,
    see: &mut dyn FnMut(usize, &dyn Entry),
) {
    for (place, record) in live(list, as_of) {
        see(place, record);
    }
}

/// Shows the lists that tell of work with the household. Complaints, incidents, corrections, disclosures, requests for
/// data, what is demanded back, and decisions to open the case again may well come after its end.
pub(super) fn work(case: &Case<'_>, see: &mut impl Lists) {
    let at = Case::at();
    macro_rules! see {
        ($of:expr, $at:expr, $($list:ident)+) => {
            $( see.list(&$of.$list, $at.$list()); )+
        };
    }
    see!(case, at, counselling promises declarations withdrawals medical packages);
    see!(case, at, entitlements plans deliveries contact_attempts);
    if let Some(protection) = case.protection.get() {
        let at = at.protection();
        see!(protection, at, screenings assessments best_interests receiving safety);
    }
    if let Some(travel) = case.travel.get() {
        see.list(&travel.events, at.travel().events());
    }
    for (place, plan) in case.plans.each() {
        see.list(&plan.approvals, at.plans().i(place).approvals());
    }
    if let Some(monitoring) = case.monitoring.get() {
        see!(monitoring, at.monitoring(), visits surveys);
    }
}
