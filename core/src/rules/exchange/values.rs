//! What both offices hold of a person, and whether it is the same.

use crate::codes::Polarity;
use crate::facts::{Items, goes_to, kept, live};
use crate::findings::{Arg, Check, Gate, Rule, Severity, cite};
use crate::model::{Case, Conflict};
use crate::values::Date;

/// Whoever changes what another office wrote says who, when and why.
pub static XCH_006: Rule = Rule {
    code: "XCH-006",
    name: "change-without-provenance",
    severity: Severity::Warning,
    gates: &[Gate::G5],
    grade: "V",
    sources: &[cite("S02", "2.2", "V")],
    args: &["missing"],
    check: Check::Case(|cx| {
        let case = cx.case;
        if !case.changes.has_any() {
            return;
        }
        let origin = case.origin.get().and_then(|side| side.office.text());
        for (place, change) in live(&case.changes, cx.as_of) {
            let at = Case::at().changes().i(place);
            if change.office.is_empty() {
                cx.fail(at.office(), [Arg::Code("office")]);
            }
            if change.by.is_empty() {
                cx.fail(at.by(), [Arg::Code("user")]);
            }
            if change.on.is_empty() {
                cx.fail(at.on(), [Arg::Code("day")]);
            }
            let by_origin = change.office.text().is_some() && change.office.text() == origin;
            let says = change
                .reason
                .text()
                .is_some_and(|why| !why.trim().is_empty());
            if by_origin && !says && !change.reason.is_bad() {
                cx.fail(at.reason(), [Arg::Code("reason")]);
            }
        }
    }),
    ..Rule::NEW
};

/// Nobody is paid while the offices disagree on who it is.
pub static XCH_007: Rule = Rule {
    code: "XCH-007",
    name: "paid-while-offices-disagree",
    gates: &[Gate::G6],
    grade: "I",
    sources: &[
        cite("D1", "rules of this rulebook's own", "I"),
        cite("S39", "", "V"),
    ],
    args: &["fact"],
    check: Check::Case(|cx| {
        let case = cx.case;
        if !case.conflicts.has_any() {
            return;
        }
        let items = Items::of(case);
        for (place, conflict) in live(&case.conflicts, cx.as_of) {
            let Some((fact, id)) = conflict.path.text().and_then(disputed) else {
                continue;
            };
            let (from, until) = span(conflict);
            let at = Case::at().conflicts().i(place);
            let paid = kept(case, cx.as_of)
                .filter(|(_, one)| {
                    let plan = items.plan(case, one).map(|(_, plan)| plan);
                    id.is_none() || goes_to(one, plan, id)
                })
                .filter_map(|(place, one)| Some((one.on.val()?.date(), place)))
                .filter(|(on, _)| from <= *on && until.is_none_or(|until| *on < until))
                .min();
            if let Some((_, delivery)) = paid {
                let related = Case::at().deliveries().i(delivery).on();
                cx.fail_with(at, related, [Arg::Code(fact)]);
            } else if cx.attempts(Gate::G6) && until.is_none_or(|until| cx.as_of < until) {
                cx.fail(at, [Arg::Code(fact)]);
            }
        }
    }),
    ..Rule::NEW
};

/// The days between which a conflict was open; no end while it is.
fn span(conflict: &Conflict<'_>) -> (Date, Option<Date>) {
    let from = conflict.on.val().map_or(Date::MIN, |on| on.date());
    let settled = conflict
        .resolved
        .get()
        .filter(|resolved| !resolved.value.is_empty());
    (
        from,
        settled.map(|resolved| resolved.on.val().unwrap_or(from)),
    )
}

/// Which fact is in dispute, if it is one by which money is given, and of whom; of nobody alone where it is the
/// household.
fn disputed(path: &str) -> Option<(&'static str, Option<&str>)> {
    let mut steps = path.split('/').filter(|step| !step.is_empty());
    if steps.next()? != "members" {
        return None;
    }
    let id = steps.next();
    let fact = match steps.next() {
        None | Some("role" | "participation" | "dependant") => return Some(("household", None)),
        Some("birth") => "birth",
        Some("sex") => "sex",
        Some("names") => "name",
        Some(_) => return None,
    };
    Some((fact, id))
}

/// What the host side flagged does not get lost on the way.
pub static XCH_008: Rule = Rule {
    code: "XCH-008",
    name: "vulnerability-not-acknowledged",
    severity: Severity::Warning,
    gates: &[Gate::G5],
    grade: "V",
    sources: &[cite("S02", "", "V"), cite("S39", "", "V")],
    check: Check::Member(|cx, member| {
        let flags = &member.person.vulnerabilities;
        if !flags.has_any() || super::one_office(cx) || cx.opened_after_return() {
            return;
        }
        let host = cx.case.host.get().and_then(|side| side.office.text());
        for (place, flag) in live(flags, cx.due) {
            let over = flag.until.val().is_some_and(|until| until < cx.due);
            if over || flag.polarity.val() == Some(Polarity::Protective) {
                continue;
            }
            let acknowledged = flag.acknowledged_on.val();
            if acknowledged.is_some_and(|on| on <= cx.due) {
                continue;
            }
            match flag.by.text() {
                // Nobody says who flagged it.
                None => cx.skip(),
                Some(by) if Some(by) == host => {
                    cx.fail(member.at().vulnerabilities().i(place).acknowledged_on(), []);
                }
                Some(_) => {}
            }
        }
    }),
    ..Rule::NEW
};

/// What makes a case this case stays: another country, programme or partner is another case.
pub static XCH_010: Rule = Rule {
    code: "XCH-010",
    name: "first-page-changed",
    severity: Severity::Warning,
    grade: "V",
    sources: &[cite("S04", "first page of the case", "V")],
    args: &["what"],
    check: Check::Case(|cx| {
        let case = cx.case;
        if !case.changes.has_any() {
            return;
        }
        for (place, change) in live(&case.changes, cx.as_of) {
            let what = match change.path.text() {
                Some("programme") => "programme",
                Some("host/country") => "host",
                Some("origin/country") => "origin",
                Some("host/office" | "origin/office") => "partner",
                _ => continue,
            };
            // A slip on the first day is mended, not changed.
            match (change.on.val(), case.opened_on.val()) {
                (Some(on), Some(opened)) if on.date() <= opened => {}
                (Some(_), Some(_)) => {
                    cx.fail(Case::at().changes().i(place).path(), [Arg::Code(what)]);
                }
                _ => cx.skip(),
            }
        }
    }),
    ..Rule::NEW
};
