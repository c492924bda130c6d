//! Deliveries as rules see them: those that still stand, for whom, and under which plan.

use smallvec::SmallVec;

use super::{concerns, live};
use crate::model::{Case, Delivery, Plan};
use crate::values::Date;

/// Deliveries that count on a day and were not taken back whole, with their places. What takes another one back is
/// no delivery.
pub(crate) fn kept<'c>(
    case: &'c Case<'c>,
    as_of: Date,
) -> impl Iterator<Item = (usize, &'c Delivery<'c>)> {
    let back = Back::of(case, as_of);
    live(&case.deliveries, as_of).filter(move |(_, one)| back.leaves(one))
}

/// What was taken back of deliveries, by their ids: sorted. Mostly nothing was.
pub(super) struct Back<'c>(SmallVec<[(&'c str, Option<i64>); 4]>);

impl<'c> Back<'c> {
    pub(super) fn of(case: &'c Case<'c>, as_of: Date) -> Self {
        let takes = |one: &Delivery<'_>| one.reverses.text().is_some();
        if case.deliveries.iter().any(takes) {
            Self::some(case, as_of)
        } else {
            Self(SmallVec::new())
        }
    }

    #[cold]
    fn some(case: &'c Case<'c>, as_of: Date) -> Self {
        let mut back: SmallVec<[_; 4]> = live(&case.deliveries, as_of)
            .filter_map(|(_, one)| Some((one.reverses.text()?, minor(one))))
            .collect();
        back.sort_unstable();
        Self(back)
    }

    /// Whether a delivery takes no other back, and was not taken back whole.
    pub(super) fn leaves(&self, delivery: &Delivery<'_>) -> bool {
        delivery.reverses.is_empty() && (self.0.is_empty() || !taken_back(&self.0, delivery))
    }
}

fn minor(delivery: &Delivery<'_>) -> Option<i64> {
    delivery.amount.get()?.minor.val()
}

/// Whether a delivery was taken back as a whole: also where no amount says how much of it.
#[cold]
fn taken_back(back: &[(&str, Option<i64>)], delivery: &Delivery<'_>) -> bool {
    let Some(id) = delivery.id.text() else {
        return false;
    };
    let from = back.partition_point(|(of, _)| *of < id);
    let mut parts = back
        .iter()
        .skip(from)
        .take_while(|(of, _)| *of == id)
        .peekable();
    if parts.peek().is_none() {
        return false;
    }
    let whole = minor(delivery).map_or(0, i64::unsigned_abs);
    let parts = parts.try_fold(0_u64, |sum, (_, part)| {
        Some(sum.saturating_add((*part)?.unsigned_abs()))
    });
    parts.is_none_or(|parts| parts >= whole)
}

/// Whether a delivery belongs to the time after the return; nothing where the case does not say what it was.
pub(crate) fn is_post_return(delivery: &Delivery<'_>) -> Option<bool> {
    match delivery.component.val() {
        Some(component) => Some(!component.is_pre_arrival()),
        None => delivery.item.text().map(|_| true),
    }
}

/// Which plan each item stands in. Items of plans that were replaced are still items.
pub(crate) struct Items<'c>(SmallVec<[(&'c str, usize); 16]>);

impl<'c> Items<'c> {
    /// The items of a case; of none where it has no delivery that could ask for one.
    pub(crate) fn of(case: &'c Case<'c>) -> Self {
        let mut items = SmallVec::new();
        if !case.deliveries.has_any() {
            return Self(items);
        }
        for (place, plan) in case.plans.each() {
            for item in plan.items.iter() {
                if let Some(id) = item.id.text() {
                    items.push((id, place));
                }
            }
        }
        items.sort_unstable();
        Self(items)
    }

    /// The plan in which the item of a delivery stands, with its place.
    pub(crate) fn plan(
        &self,
        case: &'c Case<'c>,
        delivery: &Delivery<'_>,
    ) -> Option<(usize, &'c Plan<'c>)> {
        let item = delivery.item.text()?;
        let from = self.0.partition_point(|(id, _)| *id < item);
        let (_, place) = self.0.get(from).filter(|(id, _)| *id == item)?;
        Some((*place, case.plans.at(*place)?))
    }
}

/// Whether a delivery went to a person: by its own list, else by that of its plan, else to all.
pub(crate) fn goes_to(delivery: &Delivery<'_>, plan: Option<&Plan<'_>>, id: Option<&str>) -> bool {
    match plan {
        Some(plan) if delivery.members.is_absent() => concerns(&plan.members, id),
        _ => concerns(&delivery.members, id),
    }
}
