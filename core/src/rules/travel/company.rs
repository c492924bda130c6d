//! Who travels with whom, and who goes along.

use crate::codes::{EscortType, MedicalCondition, TransitAssistance};
use crate::facts::{Member, answers_for, concerns, live, trip};
use crate::findings::{Arg, Check, Gate, Rule, Severity, cite};
use crate::model::{Case, Leg, Travel};
use crate::programme::Param;
use crate::rules::{Cx, medical, needs};

/// A household travels together, or it is said why not, and no child is without the one who answers for it.
pub static TRV_004: Rule = Rule {
    code: "TRV-004",
    name: "household-not-booked-together",
    gates: &[Gate::G4],
    grade: "V",
    sources: &[cite("S24", "50", "V")],
    args: &["defect"],
    check: Check::Case(|cx| {
        if cx.opened_after_return() {
            return;
        }
        let (case, facts, as_of) = (cx.case, cx.facts, cx.as_of);
        let booked = |member: &&Member<'_>| trip::legs(case, member.id(), as_of).next().is_some();
        let with_legs = facts.active().filter(booked).count();
        let Some(travel) = cx.case.travel.get().filter(|_| with_legs > 0) else {
            // Whether anything must be booked at all is not for this rule.
            return cx.skip();
        };
        for member in facts.active().filter(|member| !booked(member)) {
            cx.fail(member.at(), [Arg::Code("not_booked")]);
        }
        for (place, leg) in live(&travel.legs, as_of) {
            let on = || {
                let all = facts.active();
                all.filter(|member| concerns(&leg.members, member.id()))
            };
            let count = on().count();
            if count == 0 || count == with_legs {
                continue;
            }
            let at = Case::at().travel().legs().i(place);
            if leg.split_reason.is_empty() {
                cx.fail(at.members(), [Arg::Code("apart")]);
                continue;
            }
            let day = leg.departs.val().map_or(cx.due, |departs| departs.date());
            for child in on().filter(|member| member.is_child_on(day)) {
                let with = on().any(|other| {
                    other.place != child.place
                        && !other.is_child_on(day)
                        && answers_for(cx.case, other, child, cx.as_of)
                });
                // A child without anybody in the household travels with an escort: that is for the rules on children.
                if !with && !child.is_alone_on(day) {
                    cx.fail_with(at.members(), child.at(), [Arg::Code("child")]);
                }
            }
        }
    }),
    ..Rule::NEW
};

/// Whoever was found to need an escort has the right one on each leg.
pub static TRV_005: Rule = Rule {
    code: "TRV-005",
    name: "escort-does-not-meet-the-need",
    gates: &[Gate::G4],
    grade: "V",
    sources: &[cite("S19", "", "V")],
    args: &["defect"],
    check: Check::Member(|cx, member| {
        use MedicalCondition::{Companion, EscortDoctor, EscortNurse};
        if cx.opened_after_return() {
            return;
        }
        let leaves = cx.facts.trip(member).leaves(cx.due);
        let Some((found, fitness)) = medical::fitness(cx, member, leaves) else {
            return;
        };
        let asked = |which| fitness.conditions.iter().any(|one| *one == which);
        let meets: fn(EscortType) -> bool = if asked(EscortDoctor) {
            |kind| kind == EscortType::MedicalDoctor
        } else if asked(EscortNurse) {
            EscortType::is_medical
        } else if asked(Companion) {
            |kind| !matches!(kind, EscortType::None | EscortType::Security)
        } else {
            return;
        };
        let household = asked(Companion) && !asked(EscortDoctor) && !asked(EscortNurse);
        let Some(travel) = cx.case.travel.get() else {
            return cx.skip();
        };
        let mut any = false;
        for (place, leg) in trip::legs(cx.case, member.id(), cx.as_of) {
            any = true;
            let day = leg.departs.val().map_or(cx.due, |departs| departs.date());
            let (mut with, mut met) = (false, false);
            for (_, escort) in live(&travel.escorts, cx.as_of.max(day)) {
                let goes =
                    concerns(&escort.members, member.id()) && trip::covers(travel, escort, place);
                if let Some(kind) = escort.kind.val().filter(|_| goes) {
                    with |= kind != EscortType::None;
                    met |= meets(kind);
                }
            }
            if met || (household && adult_beside(cx, member, leg)) {
                continue;
            }
            let defect = if with { "other" } else { "nobody" };
            let at = Case::at().travel().legs().i(place);
            let asked = Case::at().medical().i(found).conditions();
            cx.fail_with(at, asked, [Arg::Code(defect)]);
        }
        if !any {
            cx.skip();
        }
    }),
    ..Rule::NEW
};

/// Whether another grown member of the household is on a leg.
fn adult_beside(cx: &Cx<'_, '_>, member: &Member<'_>, leg: &Leg<'_>) -> bool {
    cx.facts.active().any(|other| {
        other.place != member.place
            && !other.is_child_on(cx.due)
            && concerns(&leg.members, other.id())
    })
}

/// Nobody who is vulnerable waits long, or through a night, between two legs without somebody to help.
pub static TRV_006: Rule = Rule {
    code: "TRV-006",
    name: "long-transit-without-assistance",
    severity: Severity::Warning,
    gates: &[Gate::G4],
    grade: "V",
    sources: &[cite("S34", "", "V")],
    args: &["defect", "hours"],
    params: &["transit_max_h"],
    check: Check::Member(|cx, member| {
        let Some(travel) = cx.case.travel.get() else {
            return;
        };
        if cx.opened_after_return() || travel.legs.len() < 2 {
            return;
        }
        if !needs::is_vulnerable(cx, member, cx.due) {
            return;
        }
        let Some(limit) = cx.number(Param::TransitMaxH) else {
            return;
        };
        let mut before: Option<(usize, &Leg<'_>)> = None;
        for (place, leg) in trip::legs(cx.case, member.id(), cx.as_of) {
            let Some((last, waits)) = before.replace((place, leg)) else {
                continue;
            };
            let (Some(arrives), Some(departs)) = (waits.arrives.val(), leg.departs.val()) else {
                cx.skip();
                continue;
            };
            let long = departs
                .minutes_since(arrives)
                .map(|minutes| minutes > limit * 60);
            let night = departs.date() > arrives.date();
            if (long == Some(true) || night) && !assisted(cx, travel, member, waits) {
                let defect = if night { "night" } else { "long" };
                let at = Case::at().travel().legs();
                let args = [Arg::Code(defect), Arg::Int(limit)];
                cx.fail_with(at.i(last).arrives(), at.i(place).departs(), args);
            } else if long.is_none() && !night {
                cx.skip();
            }
        }
    }),
    ..Rule::NEW
};

/// Whether help at the end of a leg is confirmed.
fn assisted(cx: &Cx<'_, '_>, travel: &Travel<'_>, member: &Member<'_>, leg: &Leg<'_>) -> bool {
    let sure = |state: Option<TransitAssistance>| {
        use TransitAssistance::{Confirmed, Done};
        matches!(state, Some(Confirmed | Done))
    };
    let mut points = live(&travel.transits, cx.as_of.max(cx.due)).peekable();
    // Where help is told point by point, that counts; else what is said of the whole journey.
    if points.peek().is_none() {
        return sure(travel.transit_assistance.val());
    }
    let mut here = points.filter(|(_, point)| {
        let named = point.point.text().is_some() && point.point.text() == leg.to.text();
        let country = point.country.val().is_some() && point.country.val() == leg.to_country.val();
        (named || country) && concerns(&point.members, member.id())
    });
    here.any(|(_, point)| sure(point.assistance.val()))
}
