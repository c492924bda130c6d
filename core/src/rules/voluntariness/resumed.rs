//! Who withdrew does not travel on the old declaration.

use super::{declarations, is_spoken_for};
use crate::codes::TravelEventKind;
use crate::facts::{Member, concerns, live};
use crate::findings::{Arg, Check, Gate, Rule, cite};
use crate::model::Case;
use crate::record::Loc;
use crate::rules::Cx;
use crate::values::{Moment, Sure};

/// After a withdrawal nothing is booked and nobody travels before the person has declared anew.
pub static VOL_008: Rule = Rule {
    code: "VOL-008",
    name: "journey-after-withdrawal",
    grade: "I",
    sources: &[cite("D1", "", "I")],
    args: &["step"],
    check: Check::Case(|cx| {
        if !cx.case.withdrawals.has_any() {
            return;
        }
        let facts = cx.facts;
        for member in facts.members() {
            let left = member.passed(Gate::G4);
            for (place, withdrawal) in live(&cx.case.withdrawals, cx.as_of) {
                let Some(on) = withdrawal.on.val() else {
                    continue;
                };
                // On the way there is nothing left to withdraw from, see VOL-007.
                if !concerns(&withdrawal.members, member.id())
                    || left.is_some_and(|left| left < on.date())
                {
                    continue;
                }
                if let Some((step, at)) = went_on(cx, member, on) {
                    cx.about(Some(member), None);
                    let related = Case::at().withdrawals().i(place);
                    cx.fail_with(at, related, [Arg::Code(step)]);
                }
            }
        }
    }),
    ..Rule::NEW
};

/// The first step of the journey after a withdrawal, with no new declaration between them.
fn went_on(cx: &Cx<'_, '_>, member: &Member<'_>, withdrew: Moment) -> Option<(&'static str, Loc)> {
    let travel = cx.case.travel.get()?;
    let after = |on: &Moment| withdrew.surely_before(*on) == Sure::Yes;
    let event = live(&travel.events, cx.as_of)
        .filter(|(_, event)| {
            !matches!(
                event.kind.val(),
                None | Some(TravelEventKind::NoShow | TravelEventKind::NotDeparted)
            ) && concerns(&event.members, member.id())
        })
        .filter_map(|(place, event)| Some((event.on.val().filter(after)?, place)))
        .min_by_key(|(on, _)| on.key());
    if let Some((on, place)) = event {
        let at = Case::at().travel().events().i(place).loc();
        return (!declared_anew(cx, member, withdrew, on)).then_some(("travelled", at));
    }
    live(&travel.legs, cx.as_of)
        .filter(|(_, leg)| concerns(&leg.members, member.id()))
        .filter_map(|(place, leg)| Some((place, leg.booked_on.val()?)))
        .filter(|(_, booked)| *booked > withdrew.date() && *booked <= cx.as_of)
        .find(|(_, booked)| !declared_anew(cx, member, withdrew, (*booked).into()))
        .map(|(place, _)| {
            (
                "booked",
                Case::at().travel().legs().i(place).booked_on().loc(),
            )
        })
}

/// Whether the person, or for a child with its parents anybody in the case, declared between two moments.
fn declared_anew(cx: &Cx<'_, '_>, member: &Member<'_>, from: Moment, until: Moment) -> bool {
    let between = |on: Option<Moment>| {
        on.is_some_and(|on| {
            on.surely_before(from) != Sure::Yes && until.surely_before(on) != Sure::Yes
        })
    };
    if is_spoken_for(member, until.date()) {
        return live(&cx.case.declarations, cx.as_of).any(|(_, told)| between(told.on.val()));
    }
    declarations(cx, member, cx.as_of).any(|(_, told)| between(told.on.val()))
}
