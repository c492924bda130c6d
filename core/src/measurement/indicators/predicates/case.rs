//! How far a case came, and what became of its businesses.

use super::super::super::look::{Look, Service};
use super::{Number, Predicate, Test, Value};
use crate::codes::ItemLevel;
use crate::facts::live;
use crate::model::{PlanItem, Visit};
use crate::values::Date;

/// Months after which a business is asked for.
const YEAR: u32 = 12;

pub(super) static PREDICATES: &[Predicate] = &[
    Predicate::new("reached", "came so far", Test::Reached).words(&crate::journey::FUNNEL),
    Predicate::new(
        "business_a_year_old",
        "with a business that was helped a year ago or earlier",
        Test::Case(|look| Some(asked_from(look).is_some())),
    ),
    Predicate::new(
        "business_open",
        "whose business existed at the last visit a year or more after the first help",
        Test::Case(|look| {
            let from = asked_from(look)?;
            visits(look)
                .filter(|(on, visit)| *on >= from && visit.business_exists.val().is_some())
                .max_by_key(|(on, visit)| (*on, visit.id.text()))
                .and_then(|(_, visit)| visit.business_exists.val())
        }),
    ),
    Predicate::new(
        "with_items",
        "with a plan that has items",
        Test::Case(|look| Some(items(look).next().is_some())),
    ),
    Predicate::new(
        "paid_twice",
        "with help of one type at one time from two payers",
        Test::Case(|look| {
            let all: Vec<_> = items(look).collect();
            let twice = |place: usize, one: &PlanItem<'_>| {
                let later = all.iter().skip(place + 1);
                later.into_iter().any(|other| overlaps(one, other))
            };
            Some(all.iter().enumerate().any(|(place, one)| twice(place, one)))
        }),
    ),
];

pub(super) static NUMBERS: &[Number] = &[Number {
    name: "jobs",
    about: "people employed by the business, at the last visit that tells",
    parts: 1,
    value: Value::Case(|look| {
        visits(look)
            .filter(|(_, visit)| visit.employees.val().is_some())
            .max_by_key(|(on, visit)| (*on, visit.id.text()))
            .and_then(|(_, visit)| visit.employees.val())
            .map(i64::from)
    }),
    caution: None,
}];

fn is_business(service: &&Service<'_>) -> bool {
    service
        .item
        .kind
        .val()
        .is_some_and(|kind| kind.is_business())
}

/// The day from which a visit tells whether the business lasted, if it has come.
fn asked_from(look: &Look<'_>) -> Option<Date> {
    let helped = look.services().iter().filter(is_business);
    let first = helped
        .filter_map(|one| one.delivery.on.val())
        .map(|on| on.date());
    let from = first.min()?.plus_months(YEAR);
    (from <= look.as_of).then_some(from)
}

fn visits<'l>(look: &'l Look<'_>) -> impl Iterator<Item = (Date, &'l Visit<'l>)> {
    let all = look.case.monitoring.get().map(|all| &all.visits);
    all.into_iter()
        .flat_map(|all| live(all, look.as_of))
        .filter_map(|(_, visit)| Some((visit.on.val()?.date(), visit)))
}

/// Items of plans that count and were not given up.
fn items<'l>(look: &'l Look<'_>) -> impl Iterator<Item = &'l PlanItem<'l>> {
    let all = look
        .plans
        .iter()
        .flat_map(|plan| live(&plan.items, look.as_of));
    all.map(|(_, item)| item)
        .filter(|item| item.cancelled.is_empty())
}

/// Whether two items help in the same way, the same people, at the same time, with money of two payers. Help for a
/// person and for their community are two things.
fn overlaps(one: &PlanItem<'_>, other: &PlanItem<'_>) -> bool {
    let same = one.kind.val().is_some() && one.kind.val() == other.kind.val();
    let community = |item: &PlanItem<'_>| item.level.val() == Some(ItemLevel::Community);
    let payer = |item: &PlanItem<'_>| {
        (
            item.programme.text().map(str::to_owned),
            item.donor_line.text().map(str::to_owned),
        )
    };
    let differ = payer(one) != payer(other);
    let span = |item: &PlanItem<'_>| item.starts_on.val().zip(item.ends_on.val());
    let meets = span(one)
        .zip(span(other))
        .is_some_and(|((a, b), (c, d))| a <= d && c <= b);
    let shared = one.beneficiaries.is_absent()
        || other.beneficiaries.is_absent()
        || one
            .beneficiaries
            .iter()
            .any(|who| other.beneficiaries.iter().any(|of| of == who));
    same && differ && meets && shared && community(one) == community(other)
}
