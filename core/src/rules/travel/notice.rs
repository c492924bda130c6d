//! Who is told in time, and how many may come at once.

use crate::codes::{DataSection, GroupKind, PackageDirection, ReturnType, TransportMode};
use crate::facts::{Member, concerns, live};
use crate::findings::{Arg, Check, Gate, Rule, Severity, cite};
use crate::model::{Case, Side, Travel};
use crate::programme::Param;
use crate::rules::Cx;
use crate::values::Date;

/// Those who meet a person know the flight in time.
pub static TRV_008: Rule = Rule {
    code: "TRV-008",
    name: "flight-data-late",
    severity: Severity::Warning,
    gates: &[Gate::G4],
    grade: "V",
    sources: &[cite("S05", "", "V")],
    args: &["defect", "limit"],
    params: &["flight_data_wd"],
    check: Check::Case(|cx| {
        let host = cx.case.host.get().and_then(|side| side.office.text());
        let origin = cx.case.origin.get().and_then(|side| side.office.text());
        // One office need not tell itself; a case opened after the return had nothing to announce.
        if cx.opened_after_return() || (host.is_some() && host == origin) {
            return;
        }
        let Some(limit) = cx.number(Param::FlightDataWd) else {
            return;
        };
        let package = package_with_flight(cx);
        let Some(travel) = cx.case.travel.get() else {
            return cx.skip();
        };
        // What was told in time for whoever leaves first was told in time for all.
        let first = first_departure(cx, |_| true);
        let in_time = |(told, departs)| ahead(cx, told, departs) >= limit;
        if !package.zip(first).is_some_and(in_time) {
            told_leg_by_leg(cx, travel, package, limit);
        }
    }),
    ..Rule::NEW
};

fn told_leg_by_leg(cx: &mut Cx<'_, '_>, travel: &Travel<'_>, package: Option<Date>, limit: i64) {
    for (place, leg) in live(&travel.legs, cx.as_of) {
        let Some(departs) = first_departure(cx, |member| concerns(&leg.members, member.id()))
        else {
            continue;
        };
        let at = Case::at().travel().legs().i(place).shared_on();
        let told = match (leg.shared_on.val(), package) {
            (Some(one), Some(other)) => Some(one.min(other)),
            (one, other) => one.or(other),
        };
        match told {
            Some(told) if ahead(cx, told, departs) >= limit => {}
            Some(_) => cx.fail(at, [Arg::Code("late"), Arg::Int(limit)]),
            None if leg.shared_on.is_bad() => cx.skip(),
            None => cx.fail(at, [Arg::Code("none"), Arg::Int(limit)]),
        }
    }
}

/// The earliest departure of some of those who have come so far.
fn first_departure(cx: &Cx<'_, '_>, of: impl Fn(&Member<'_>) -> bool) -> Option<Date> {
    let facts = cx.facts;
    let some = facts.active().filter(|member| of(member));
    let leave = some.filter_map(|member| {
        let due = cx.reached(member, Gate::G4)?;
        Some(facts.trip(member).leaves(due).date())
    });
    leave.min()
}

/// Working days by which a notice is ahead of a departure: the day of the notice counts, that of the departure does not.
fn ahead(cx: &Cx<'_, '_>, told: Date, departs: Date) -> i64 {
    cx.working_days(&cx.case.host, told.plus_days(-1), departs.plus_days(-1))
}

/// The day of the first package to the origin side that says when the person flies.
fn package_with_flight(cx: &Cx<'_, '_>) -> Option<Date> {
    live(&cx.case.packages, cx.as_of)
        .filter(|(_, one)| {
            one.direction.val() == Some(PackageDirection::HostToOrigin)
                && one.rejected_on.val().is_none_or(|on| on > cx.as_of)
                && one.sections.iter().any(|part| *part == DataSection::Flight)
        })
        .filter_map(|(_, one)| one.on.val())
        .map(|on| on.date())
        .min()
}

/// Whoever receives a charter hears of it in time.
pub static TRV_009: Rule = Rule {
    code: "TRV-009",
    name: "charter-announced-late",
    severity: Severity::Warning,
    gates: &[Gate::G4],
    grade: "V",
    sources: &[cite("S04", "KM1 blank charter cases", "V")],
    args: &["limit"],
    params: &["charter_notice_wd"],
    check: Check::Case(|cx| {
        let Some(group) = cx.case.group.get() else {
            return;
        };
        if cx.opened_after_return() || group.kind.val() != Some(GroupKind::Charter) {
            return;
        }
        let departs = group.departs_on.val().or(cx.facts.passed(Gate::G4));
        let (Some(told), Some(departs)) = (group.announced_on.val(), departs) else {
            return cx.skip();
        };
        let Some(limit) = cx.number(Param::CharterNoticeWd) else {
            return;
        };
        if ahead(cx, told, departs) < limit {
            cx.fail(Case::at().group().announced_on(), [Arg::Int(limit)]);
        }
    }),
    ..Rule::NEW
};

/// No more come at once than both states agreed on.
pub static TRV_017: Rule = Rule {
    code: "TRV-017",
    name: "more-persons-than-agreed",
    severity: Severity::Warning,
    gates: &[Gate::G4],
    grade: "V",
    sources: &[
        cite("A15", "Switzerland and Cameroon 11", "V"),
        cite("A15", "Switzerland and Gambia 11", "V"),
    ],
    args: &["defect", "most"],
    params: &["persons_per_flight", "persons_per_month"],
    check: Check::Case(|cx| {
        let side = |side: Option<&Side<'_>>| side.and_then(|one| one.country.val());
        let (Some(host), Some(origin)) = (side(cx.case.host.get()), side(cx.case.origin.get()))
        else {
            return;
        };
        let flight = cx.params.pair(Param::PersonsPerFlight, host, origin);
        let month = cx.params.pair(Param::PersonsPerMonth, host, origin);
        if cx.opened_after_return() || (flight.is_none() && month.is_none()) {
            return;
        }
        match cx.case.return_type.val() {
            None => return cx.skip(),
            Some(kind) if kind.is_forced() || kind == ReturnType::ReadmissionThirdCountry => {}
            Some(_) => return,
        }
        let group = cx.case.group.get();
        let charter = group.and_then(|group| group.kind.val()) == Some(GroupKind::Charter);
        let persons = group.and_then(|group| group.persons.val()).map(i64::from);
        let limit = if charter { month } else { flight };
        let Some(most) = limit else {
            return;
        };
        let at = Case::at().group().persons();
        if persons.is_some_and(|persons| persons > most) {
            let defect = if charter { "month" } else { "flight" };
            return cx.fail(at, [Arg::Code(defect), Arg::Int(most)]);
        }
        let facts = cx.facts;
        let legs = cx.case.travel.get().map(|travel| &travel.legs);
        for (place, leg) in legs.into_iter().flat_map(|legs| live(legs, cx.as_of)) {
            let scheduled = leg.mode.val() == Some(TransportMode::AirScheduled);
            let on = facts
                .active()
                .filter(|member| concerns(&leg.members, member.id()))
                .count();
            if scheduled && i64::try_from(on).is_ok_and(|on| on > most) {
                let at = Case::at().travel().legs().i(place).members();
                return cx.fail(at, [Arg::Code("flight"), Arg::Int(most)]);
            }
        }
    }),
    ..Rule::NEW
};
