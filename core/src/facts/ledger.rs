//! The ledger: for each delivery that counts, the item of the plan and the entitlement that it uses. Worked out once
//! per case, for all rules about money.

use std::cmp::Reverse;

use smallvec::SmallVec;

use super::deliveries::Back;
use super::{live, when};
use crate::codes::EntitlementComponent;
use crate::model::{Case, Delivery, Plan, PlanItem};
use crate::record::{Entry, Field, List, Text};
use crate::values::Date;

/// How many corrections of one entitlement are followed.
const CORRECTIONS: usize = 16;

/// A delivery with what it belongs to.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Line<'c> {
    /// The place of the delivery.
    pub(crate) place: usize,
    pub(crate) delivery: &'c Delivery<'c>,
    /// The item of a plan: places of plan and item.
    pub(crate) item: Option<(usize, usize)>,
    /// The entitlement that it uses, itself or through the plan of its item.
    pub(crate) entitlement: Option<usize>,
    /// The component: that of the entitlement, else its own.
    pub(crate) component: Option<EntitlementComponent>,
    /// Whether it gave something that was not taken back whole.
    pub(crate) stands: bool,
}

impl<'c> Line<'c> {
    /// The plan and the item that it delivers.
    pub(crate) fn planned(&self, case: &'c Case<'c>) -> Option<(&'c Plan<'c>, &'c PlanItem<'c>)> {
        let (plan, item) = self.item?;
        let plan = case.plans.at(plan)?;
        Some((plan, plan.items.at(item)?))
    }
}

/// The lines, in the order of the deliveries.
pub(crate) type Ledger<'c> = SmallVec<[Line<'c>; 8]>;

pub(super) fn ledger<'c>(case: &'c Case<'c>, as_of: Date) -> Ledger<'c> {
    let mut lines = Ledger::new();
    if !case.deliveries.has_any() {
        return lines;
    }
    let (items, back) = (items(case), Back::of(case, as_of));
    let own = |delivery: &Delivery<'_>| {
        let item = item(&items, &delivery.item);
        let by_plan = || entitlement_of(case, item?.0, as_of);
        let entitlement = current(case, &delivery.entitlement, as_of).or_else(by_plan);
        (item, entitlement, delivery.component.val())
    };
    for (place, delivery) in live(&case.deliveries, as_of) {
        let (mut item, mut entitlement, mut component) = own(delivery);
        if item.is_none() && entitlement.is_none() && component.is_none() {
            // What takes a delivery back belongs where that one belongs.
            let taken = delivery.reverses.text();
            let back = case.deliveries.iter().find(|one| one.id.text() == taken);
            if let Some(back) = back.filter(|_| taken.is_some()) {
                (item, entitlement, component) = own(back);
            }
        }
        let granted = entitlement.and_then(|place| case.entitlements.at(place));
        lines.push(Line {
            place,
            delivery,
            item,
            entitlement,
            component: granted.and_then(|one| one.component.val()).or(component),
            stands: back.leaves(delivery),
        });
    }
    lines
}

/// Items by id; of several with one id that of the highest version of a plan first.
type Items<'c> = SmallVec<[(&'c str, Reverse<u32>, usize, usize); 16]>;

fn items<'c>(case: &'c Case<'c>) -> Items<'c> {
    let mut items: Items<'_> = SmallVec::new();
    for (at, plan) in case.plans.each() {
        let version = Reverse(plan.version.val().unwrap_or(0));
        for (place, item) in plan.items.each() {
            if let Some(id) = item.id.text() {
                items.push((id, version, at, place));
            }
        }
    }
    items.sort_unstable();
    items
}

fn item(items: &Items<'_>, id: &Field<Text<'_>>) -> Option<(usize, usize)> {
    let id = id.text()?;
    let from = items.partition_point(|(known, ..)| *known < id);
    let (known, _, plan, item) = items.get(from)?;
    (*known == id).then_some((*plan, *item))
}

/// The entitlement that a plan uses.
pub(crate) fn entitlement_of(case: &Case<'_>, plan: usize, as_of: Date) -> Option<usize> {
    let plan = case.plans.at(plan)?;
    if !plan.entitlement.is_empty() {
        return current(case, &plan.entitlement, as_of);
    }
    // A plan that names none uses the only one for reintegration.
    let mut all = live(&case.entitlements, as_of)
        .filter(|(_, one)| one.component.val() == Some(EntitlementComponent::Reintegration));
    match (all.next(), all.next()) {
        (Some((place, _)), None) => Some(place),
        _ => None,
    }
}

/// The entitlement of an id, or the correction that took its place.
fn current(case: &Case<'_>, id: &Field<Text<'_>>, as_of: Date) -> Option<usize> {
    let mut id = id.text()?;
    for _ in 0..CORRECTIONS {
        let found = live(&case.entitlements, as_of).find(|(_, one)| one.id.text() == Some(id));
        if let Some((place, _)) = found {
            return Some(place);
        }
        id = later(&case.entitlements, id)?;
    }
    None
}

/// The id of the record that corrects another.
fn later<'c, T: Entry>(list: &'c List<T>, id: &str) -> Option<&'c str> {
    list.iter()
        .filter(|one| one.replaces() == Some(id) && !one.is_voided())
        .max_by_key(|one| when(*one))?
        .id()
}
