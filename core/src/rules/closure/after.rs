//! After the end: a closed case stays as it is, or is opened again by somebody who says why.

use super::is_said;
use super::leftover::{counting, work};
use crate::codes::{ActorRole, ClosureReason, DecisionKind};
use crate::facts::{Lists, live, may_reopen};
use crate::findings::{Arg, Check, Rule, cite};
use crate::model::{Case, Decision};
use crate::programme::Param;
use crate::record::{At, Entry, Field, List};
use crate::rules::Cx;
use crate::values::Date;

/// Nobody changes a closed case; it is opened again for a reason, and somebody approves.
pub static CLO_010: Rule = Rule {
    code: "CLO-010",
    name: "closed-case-changed",
    grade: "V",
    sources: &[cite("S42", "reopened workflow", "V"), cite("S04", "", "V")],
    args: &["defect"],
    params: &["reopen_reasons"],
    check: Check::Case(|cx| {
        for (place, decision) in live(&cx.case.decisions, cx.as_of) {
            if decision.kind.val() == Some(DecisionKind::Reopened) {
                reopened(cx, place, decision);
            }
        }
        let closed = cx.case.closure.get().and_then(|closure| closure.on.val());
        let Some(closed) = closed.map(|on| on.date()).filter(|on| *on <= cx.as_of) else {
            return;
        };
        if cx.facts.reopened().is_some() {
            return;
        }
        for (place, change) in live(&cx.case.changes, cx.as_of) {
            let later = change.on.val().is_some_and(|on| on.date() > closed);
            // What becomes of the data is settled at the end and carried out after it.
            let path = change.path.text().unwrap_or_default();
            let after = ["closure", "retention", "merged", "ext"];
            let of_the_end = path
                .split('/')
                .next()
                .is_some_and(|top| after.contains(&top));
            if later && !of_the_end {
                cx.fail(Case::at().changes().i(place), [Arg::Code("changed")]);
            }
        }
        let mut added = Added { cx, closed };
        work(added.cx.case, &mut added);
    }),
    ..Rule::NEW
};

/// What a decision to open a case again needs.
fn reopened(cx: &mut Cx<'_, '_>, place: usize, decision: &Decision<'_>) {
    let at = Case::at().decisions().i(place);
    if !is_said(&decision.text) && !decision.text.is_bad() {
        cx.fail(at.text(), [Arg::Code("reason")]);
    }
    if !is_said(&decision.approved_by) && !decision.approved_by.is_bad() {
        cx.fail(at.approved_by(), [Arg::Code("approver")]);
    }
    // The closure that stands in the case may be a later one, of its second end.
    let closure = cx.case.closure.get();
    let before = closure.filter(|closure| {
        let day = |on: Option<Date>| on.map_or(Date::MIN, |on| on);
        let closed = closure.on.val().map(|on| on.date());
        day(closed) <= day(decision.on.val().map(|on| on.date()))
    });
    let Some(reason) = before.and_then(|closure| closure.reason.val()) else {
        return;
    };
    let by_manager = decision.role.val() == Some(ActorRole::ProgrammeManager);
    // That somebody who did not depart is final is for CLO-011.
    if reason != ClosureReason::NotDeparted && !may_reopen(reason, cx.params, by_manager) {
        cx.fail(at, [Arg::Code("final")]);
    }
}

/// Looks for work that was written into the case after its end.
struct Added<'x, 'c, 'o> {
    cx: &'x mut Cx<'c, 'o>,
    closed: Date,
}

impl Lists for Added<'_, '_, '_> {
    fn list<T: Entry>(&mut self, list: &List<T>, at: At<Vec<Field<T>>>) {
        let (closed, as_of) = (self.closed, self.cx.as_of);
        // What is dated after the end is told by CLO-004.
        let added = |record: &dyn Entry| {
            let written = record.recorded_on();
            written.is_some_and(|on| closed < on && on <= as_of)
                && record.on().is_none_or(|on| on.date() <= closed)
        };
        if !list.iter().any(|record| added(record)) {
            return;
        }
        counting(list, as_of, &mut |place, record| {
            if added(record) {
                self.cx.fail(at.i(place), [Arg::Code("added")]);
            }
        });
    }
}

/// That somebody did not depart is final: for a new attempt there is a new case.
pub static CLO_011: Rule = Rule {
    code: "CLO-011",
    name: "not-departed-reopened",
    grade: "V",
    sources: &[cite("S04", "request to confirm departure", "V")],
    params: &["not_departed_reversible"],
    check: Check::Case(|cx| {
        if cx.params.flag(Param::NotDepartedReversible) || !cx.case.decisions.has_any() {
            return;
        }
        let closed = cx
            .case
            .closure
            .get()
            .filter(|closure| closure.reason.val() == Some(ClosureReason::NotDeparted));
        let closed = closed.map(|closure| closure.on.val().map(|on| on.date()));
        let found = live(&cx.case.decisions, cx.as_of)
            .filter(|(_, decision)| decision.kind.val() == Some(DecisionKind::NotDeparted))
            .map(|(_, decision)| decision.on.val().map(|on| on.date()))
            .min();
        let Some(since) = closed.or(found) else {
            return;
        };
        for (place, decision) in live(&cx.case.decisions, cx.as_of) {
            if decision.kind.val() != Some(DecisionKind::Reopened) {
                continue;
            }
            match since.zip(decision.on.val()) {
                Some((since, on)) if since <= on.date() => {
                    cx.fail(Case::at().decisions().i(place), []);
                }
                Some(_) => {}
                None => cx.skip(),
            }
        }
    }),
    ..Rule::NEW
};
