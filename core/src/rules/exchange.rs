//! XCH: exchange between host and origin. Page: core/rulebook/exchange.md.

use smallvec::SmallVec;

use crate::codes::{PackageDirection, RecordKind};
use crate::facts::{Items, Member, concerns, goes_to, kept, live, trip};
use crate::findings::{Arg, Check, Gate, Rule, Severity, cite};
use crate::model::{Case, Conflict};
use crate::programme::Param;
use crate::record::Entry;
use crate::rules::Cx;
use crate::values::Date;

/// Those who receive a person know in time who comes.
pub static XCH_001: Rule = Rule {
    code: "XCH-001",
    name: "package-late",
    severity: Severity::Warning,
    gates: &[Gate::G4],
    grade: "V",
    sources: &[cite("S02", "2.2", "V"), cite("S05", "", "V")],
    args: &["defect", "days", "limit"],
    params: &["package_lead_cd"],
    check: Check::Case(package),
    ..Rule::NEW
};

fn package(cx: &mut Cx<'_, '_>) {
    let case = cx.case;
    // A case opened after the return had nothing to announce; one office needs no package to itself.
    let host = case.host.get().and_then(|side| side.office.text());
    let origin = case.origin.get().and_then(|side| side.office.text());
    if case.kind.val() == Some(RecordKind::Retroactive) || (host.is_some() && host == origin) {
        return;
    }
    let Some(limit) = cx.number(Param::PackageLeadCd) else {
        return;
    };
    let facts = cx.facts;
    // Each package once, with the shortest time ahead of those for whom it is the first one.
    let mut sent: SmallVec<[(usize, i64); 4]> = SmallVec::new();
    let (mut missing, mut open) = (false, false);
    for member in facts.active() {
        let Some(due) = cx.reached(member, Gate::G4) else {
            continue;
        };
        let departs = departure(cx, member, due);
        match first_package(cx, member) {
            First::On(place, on) => {
                let days = departs.days_since(on);
                match sent.iter_mut().find(|(known, _)| *known == place) {
                    Some((_, least)) => *least = days.min(*least),
                    None => sent.push((place, days)),
                }
            }
            First::Open => open = true,
            First::None => missing = true,
        }
    }
    sent.sort_unstable();
    let at = Case::at().packages();
    for (place, days) in sent {
        if days < 0 {
            let args = [Arg::Code("after"), Arg::Int(-days), Arg::Int(limit)];
            cx.fail(at.i(place).on(), args);
        } else if days < limit {
            let args = [Arg::Code("late"), Arg::Int(days), Arg::Int(limit)];
            cx.fail(at.i(place).on(), args);
        }
    }
    if missing {
        cx.fail(at, [Arg::Code("none"), Arg::None, Arg::Int(limit)]);
    }
    if open {
        cx.skip();
    }
}

/// The day on which a person left; while that lies ahead, the day on which the first leg leaves.
fn departure(cx: &Cx<'_, '_>, member: &Member<'_>, due: Date) -> Date {
    if let Some(left) = member.passed(Gate::G4) {
        return left;
    }
    let Some(travel) = cx.case.travel.get() else {
        return due;
    };
    let booked = trip::take_off(cx.case, member.id(), cx.as_of).map(|departs| departs.date());
    // What was planned and is over did not happen: who leaves, leaves on the day asked about.
    booked
        .or(travel.planned_on.val())
        .map_or(due, |planned| planned.max(due))
}

/// The first package about a person that went to the origin side and was not sent back.
enum First {
    On(usize, Date),
    Open,
    None,
}

/// A package that a later one replaced was sent all the same.
fn first_package(cx: &Cx<'_, '_>, member: &Member<'_>) -> First {
    let (mut first, mut open) = (None::<(Date, usize)>, false);
    for (place, one) in cx.case.packages.each() {
        let back = one.rejected_on.val().is_some_and(|on| on <= cx.as_of);
        if one.is_voided() || back || !concerns(&one.members, member.id()) {
            continue;
        }
        match (one.direction.val(), one.on.val().map(|on| on.date())) {
            (Some(PackageDirection::OriginToHost), _) => {}
            (Some(PackageDirection::HostToOrigin), Some(on)) => {
                if on <= cx.as_of {
                    first = Some(first.map_or((on, place), |old| old.min((on, place))));
                }
            }
            _ => open = true,
        }
    }
    match first {
        Some((on, place)) => First::On(place, on),
        None if open => First::Open,
        None => First::None,
    }
}

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
