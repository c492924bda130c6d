//! Who saw the person arrive, and what may be given from then on.

use crate::codes::{DepartureProof, OrganisationRole, OrganisationType, TravelEventKind};
use crate::facts::{Items, Member, concerns, goes_to, is_post_return, kept, live};
use crate::findings::{Arg, Check, Gate, Rule, cite};
use crate::model::{Case, Delivery, TravelEvent};
use crate::programme::Param;
use crate::rules::{Cx, entitlements};
use crate::values::Date;

/// The origin side has seen the person before anything of the time after return is given.
pub static ARR_001: Rule = Rule {
    code: "ARR-001",
    name: "delivery-before-confirmed-arrival",
    gates: &[Gate::G6],
    grade: "V",
    sources: &[
        cite("S04", "KM2", "V"),
        cite("A3", "France R711-1 and R711-2", "V"),
    ],
    args: &["defect"],
    params: &["pre_arrival_reasons"],
    check: Check::Member(|cx, member| {
        let arrival = arrival(cx, member);
        let first = cx.facts.passed(Gate::G6);
        if let Arrival::Confirmed(_, on) = arrival
            && first.is_none_or(|first| on <= first)
        {
            return;
        }
        let at = Case::at().travel().events();
        let early = match arrival {
            // Of what was given before anybody came, BEN-013 tells.
            Arrival::Confirmed(..) => first_delivery(cx, member, |place| {
                !entitlements::given_before_arrival(cx, place)
            }),
            _ => first_delivery(cx, member, |_| true),
        };
        match (arrival, early) {
            (Arrival::Confirmed(event, on), Some((place, day))) if day < on => {
                let delivery = Case::at().deliveries().i(place);
                cx.fail_with(delivery.on(), at.i(event), [Arg::Code("early")]);
            }
            (Arrival::Confirmed(..), _) => {}
            (arrival, Some((place, _))) => {
                let delivery = Case::at().deliveries().i(place);
                match arrival {
                    Arrival::None => cx.fail(delivery.on(), [Arg::Code("no_arrival")]),
                    Arrival::Unconfirmed(event) => {
                        cx.fail_with(delivery.on(), at.i(event).by(), [Arg::Code("not_origin")]);
                    }
                    _ => cx.skip(),
                }
            }
            (arrival, None) => {
                if member.passed(Gate::G6).is_some() && !cx.attempts(Gate::G6) {
                    return;
                }
                match arrival {
                    Arrival::None => cx.fail(at, [Arg::Code("no_arrival")]),
                    Arrival::Unconfirmed(event) => {
                        cx.fail(at.i(event).by(), [Arg::Code("not_origin")]);
                    }
                    _ => cx.skip(),
                }
            }
        }
    }),
    ..Rule::NEW
};

/// What the case says of a person's arrival.
#[derive(Clone, Copy)]
enum Arrival {
    /// Confirmed by the origin side, or proven there: the event and its day.
    Confirmed(usize, Date),
    /// Told by somebody else only.
    Unconfirmed(usize),
    /// Told, but not by whom or when.
    Open,
    /// Not told.
    None,
}

/// Whether the origin side confirmed a person's arrival by the day of the gate; nothing where the case does not say.
pub(in crate::rules) fn confirmed(cx: &Cx<'_, '_>, member: &Member<'_>) -> Option<bool> {
    match arrival(cx, member) {
        Arrival::Confirmed(_, on) => Some(on <= cx.due),
        Arrival::Unconfirmed(_) | Arrival::None => Some(false),
        Arrival::Open => None,
    }
}

fn arrival(cx: &Cx<'_, '_>, member: &Member<'_>) -> Arrival {
    let (mut best, mut open, mut other) = (None::<(Date, usize)>, false, None);
    let events = cx.case.travel.get().map(|travel| &travel.events);
    for (place, event) in events.into_iter().flat_map(|events| live(events, cx.as_of)) {
        let arrived = matches!(
            event.kind.val(),
            Some(TravelEventKind::Arrived | TravelEventKind::Received)
        );
        if !arrived || !concerns(&event.members, member.id()) {
            continue;
        }
        match (confirms(cx, event), event.on.val()) {
            (Some(true), Some(on)) => {
                let new = (on.date(), place);
                best = Some(best.map_or(new, |old| old.min(new)));
            }
            (Some(false), _) => other = other.or(Some(place)),
            _ => open = true,
        }
    }
    match (best, other) {
        (Some((on, place)), _) => Arrival::Confirmed(place, on),
        _ if open => Arrival::Open,
        (None, Some(place)) => Arrival::Unconfirmed(place),
        (None, None) => Arrival::None,
    }
}

/// Whether an arrival was seen at the place of arrival: told by the origin side, or proven by a stamp of entry or by
/// the person's appearance there.
fn confirms(cx: &Cx<'_, '_>, event: &TravelEvent<'_>) -> Option<bool> {
    use DepartureProof::{AppearanceAtConsulate, AppearanceAtOffice, EntryStamp};
    let seen = |proof: &DepartureProof| {
        matches!(
            proof,
            EntryStamp | AppearanceAtConsulate | AppearanceAtOffice
        )
    };
    if event.proofs.iter().any(seen) {
        return Some(true);
    }
    let by = event.by.text()?;
    let origin = cx.case.origin.get();
    if origin.and_then(|side| side.office.text()) == Some(by) {
        return Some(true);
    }
    let body = cx.case.organisation(by)?;
    match body.role.val() {
        Some(OrganisationRole::Origin) => return Some(true),
        Some(OrganisationRole::Host) => return Some(false),
        _ => {}
    }
    // A consulate of the country of return stands in the host country, as a rule.
    if body.kind.val() == Some(OrganisationType::Consulate) {
        return None;
    }
    let country = origin.and_then(|side| side.country.val())?;
    Some(body.country.val()? == country)
}

/// The first delivery of the time after return that went to a person.
fn first_delivery(
    cx: &Cx<'_, '_>,
    member: &Member<'_>,
    wanted: impl Fn(usize) -> bool,
) -> Option<(usize, Date)> {
    let items = Items::of(cx.case);
    kept(cx.case, cx.as_of)
        .filter(|(_, one)| is_post_return(one) == Some(true) && !excepted(cx, one))
        .filter(|(_, one)| {
            let plan = items.plan(cx.case, one).map(|(_, plan)| plan);
            goes_to(one, plan, member.id())
        })
        .filter(|(place, _)| wanted(*place))
        .filter_map(|(place, one)| Some((place, one.on.val()?.date())))
        .min_by_key(|(place, on)| (*on, *place))
}

/// Whether the programme lets this be paid before arrival, for a reason that it names.
pub(in crate::rules) fn excepted(cx: &Cx<'_, '_>, delivery: &Delivery<'_>) -> bool {
    let reason = delivery.exception.text();
    let reasons = cx.params.words(Param::PreArrivalReasons);
    reason.is_some_and(|reason| reasons.iter().any(|known| **known == *reason))
}
