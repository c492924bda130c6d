//! What plans hold, and what was done about the needs in them.

use super::super::super::look::Look;
use super::{Number, Predicate, Test, Value};
use crate::codes::{ItemLevel, ReferralDirection, ReferralStatus};
use crate::facts::{approved, concerns, live};
use crate::model::Plan;

pub(super) static PREDICATES: &[Predicate] = &[
    Predicate::new(
        "approved",
        "approved at all levels",
        Test::Plan(|look, plan| Some(approved(plan, look.params, look.as_of).is_some())),
    ),
    // Individual: an item for one person. Community: an item for several or for the community, or a benefit told.
    // Structural: how it fits with public services is told.
    Predicate::new(
        "two_levels",
        "touches two or more of the individual, the community and the structural level",
        Test::Plan(|look, plan| {
            let has = |of: fn(ItemLevel) -> bool| {
                let mut items = live(&plan.items, look.as_of);
                items.any(|(_, item)| item.level.val().is_some_and(of))
            };
            let individual = has(|level| level == ItemLevel::Individual);
            let community =
                has(|level| level != ItemLevel::Individual) || told(&plan.community_benefit);
            let touched = [individual, community, told(&plan.complementarity)];
            Some(touched.into_iter().filter(|level| *level).count() >= 2)
        }),
    ),
    Predicate::new(
        "community_benefit",
        "says what the community gains",
        Test::Plan(|_, plan| Some(told(&plan.community_benefit))),
    ),
    Predicate::new(
        "documented_pilot",
        "has a pilot, with how it differs and how its success is measured",
        Test::Plan(|look, plan| {
            let mut pilots = live(&plan.items, look.as_of).filter_map(|(_, item)| item.pilot.get());
            Some(pilots.any(|pilot| told(&pilot.difference) && told(&pilot.success_measure)))
        }),
    ),
    Predicate::new(
        "served",
        "answered by help that was given, by the programme or by others",
        Test::Need(|look, plan, need| {
            let id = need.id.text()?;
            let mut items = live(&plan.items, look.as_of)
                .filter(|(_, item)| item.need.text() == Some(id) && item.cancelled.is_empty());
            Some(items.any(|(_, item)| look.is_finished(item)))
        }),
    ),
    Predicate::new(
        "measurable",
        "has an indicator, a baseline, a target, a day and somebody responsible",
        Test::Objective(|one| {
            Some(
                told(&one.indicator)
                    && told(&one.baseline)
                    && told(&one.target)
                    && one.due.val().is_some()
                    && told(&one.responsible),
            )
        }),
    ),
    Predicate::new(
        "finished_pilot",
        "is a pilot, and was delivered",
        Test::Item(|look, item| {
            let pilot = item.pilot.get().is_some() && item.cancelled.is_empty();
            Some(pilot && look.is_finished(item))
        }),
    ),
    Predicate::new(
        "reviewed_pilot",
        "is a pilot with what came out of its review",
        Test::Item(|_, item| {
            let pilot = item.pilot.get()?;
            Some(told(&pilot.outcome))
        }),
    ),
    Predicate::new(
        "from_others",
        "given by somebody else than the office that answers for the case",
        Test::Service(|look, service| {
            let by = service
                .delivery
                .provider
                .text()
                .or(service.item.provider.text())?;
            let origin = look.case.origin.get().and_then(|side| side.office.text());
            let lead = [look.case.owner.text(), origin];
            lead.iter()
                .any(Option::is_some)
                .then(|| !lead.contains(&Some(by)))
        }),
    ),
    Predicate::new(
        "outgoing",
        "to others",
        Test::Referral(|one| Some(one.direction.val()? == ReferralDirection::Outgoing)),
    ),
    Predicate::new(
        "answered",
        "after which the service was given",
        Test::Referral(|one| Some(one.status.val()? == ReferralStatus::Completed)),
    ),
];

pub(super) static NUMBERS: &[Number] = &[
    Number {
        name: "community_beneficiaries",
        about: "people of the community who gain from a plan, where it tells",
        parts: 1,
        value: Value::Plan(|_, plan| plan.community_beneficiaries.val().map(i64::from)),
        caution: None,
    },
    Number {
        name: "returnees",
        about: "persons for whom a plan is that tells of people of the community",
        parts: 1,
        value: Value::Plan(|look, plan| {
            plan.community_beneficiaries.val()?;
            i64::try_from(persons(look, plan)).ok()
        }),
        caution: None,
    },
];

fn persons(look: &Look<'_>, plan: &Plan<'_>) -> usize {
    let ids = look.facts.members().iter().map(crate::facts::Member::id);
    ids.filter(|id| concerns(&plan.members, *id)).count()
}

fn told(text: &crate::record::Field<crate::record::Text<'_>>) -> bool {
    text.text().is_some_and(|text| !text.trim().is_empty())
}
