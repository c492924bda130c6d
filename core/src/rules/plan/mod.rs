//! PLN: reintegration plan. Page: core/rulebook/plan.md.

mod approval;
mod business;
mod dimensions;
mod groundwork;
mod items;
mod needs;
mod projects;
mod revision;
mod timing;

pub use approval::{PLN_007, PLN_008};
pub use business::{PLN_011, PLN_012, PLN_013};
pub use dimensions::{PLN_005, PLN_022};
pub use groundwork::{PLN_003, PLN_004, PLN_006};
pub use items::{PLN_009, PLN_010, PLN_019, PLN_020};
pub use needs::{PLN_014, PLN_021, PLN_023, PLN_024};
pub use projects::{PLN_018, PLN_025};
pub(in crate::rules) use revision::last_look;
pub use revision::{PLN_015, PLN_016, PLN_017};
pub use timing::{PLN_001, PLN_002};

use super::Cx;
use crate::codes::Dimension;
use crate::facts::{Member, concerns, given_up, live};
use crate::findings::Gate;
use crate::model::{Case, Plan, PlanItem};
use crate::record::{At, Field, List, Text};
use crate::values::Date;

fn says(text: &Field<Text<'_>>) -> bool {
    text.text()
        .is_some_and(|text| text.chars().any(|letter| !letter.is_whitespace()))
}

/// The day on which a plan that counts was approved at all levels; that of judgement, where its approval is attempted. None where
/// it is not asked about, or was given up.
fn judged_on(cx: &Cx<'_, '_>, place: usize, plan: &Plan<'_>) -> Option<Date> {
    if given_up(plan, cx.as_of) {
        return None;
    }
    let attempted = cx.attempts(Gate::G5).then_some(cx.as_of);
    cx.facts.version(place).approved.or(attempted)
}

/// The items of a plan that were not given up, with their places.
fn items<'c>(plan: &'c Plan<'c>, as_of: Date) -> impl Iterator<Item = (usize, &'c PlanItem<'c>)> {
    live(&plan.items, as_of).filter(|(_, item)| item.cancelled.get().is_none())
}

/// The dimension that an item serves: its own word, else that of its type.
fn dimension(item: &PlanItem<'_>) -> Option<Dimension> {
    let of_kind = || item.kind.val().and_then(|kind| kind.dimension());
    item.dimension.val().or_else(of_kind)
}

/// A plan with its place.
type Placed<'c> = (usize, &'c Plan<'c>);

/// Runs through the items of the plans whose approval is asked about. `look` comes first, since most items are as they
/// should be; `tell` says what it found.
fn each_item<'c, T>(
    cx: &mut Cx<'c, '_>,
    look: impl Fn(&Cx<'c, '_>, Placed<'c>, &'c PlanItem<'c>) -> Option<T>,
    mut tell: impl FnMut(&mut Cx<'c, '_>, At<PlanItem<'static>>, T),
) {
    for (place, plan) in cx.plans() {
        let mut judged = None;
        for (item_place, item) in items(plan, cx.as_of) {
            let Some(found) = look(cx, (place, plan), item) else {
                continue;
            };
            if !*judged.get_or_insert_with(|| judged_on(cx, place, plan).is_some()) {
                break;
            }
            let at = Case::at().plans().i(place).items().i(item_place);
            tell(cx, at, found);
        }
    }
}

/// Those who take part and for whom an item is: whom it names, else whom the plan is for.
fn served<'f, 'c>(
    cx: &Cx<'c, 'f>,
    plan: &'f Plan<'_>,
    item: &'f PlanItem<'_>,
) -> impl Iterator<Item = &'f Member<'c>> {
    let named = if item.beneficiaries.is_absent() {
        &plan.members
    } else {
        &item.beneficiaries
    };
    let facts = cx.facts;
    facts
        .active()
        .filter(move |member| concerns(named, member.id()))
}

/// Whether two lists of members have somebody in common who takes part.
fn share(cx: &Cx<'_, '_>, one: &List<Text<'_>>, other: &List<Text<'_>>) -> bool {
    let mut active = cx.facts.active();
    active.any(|member| concerns(one, member.id()) && concerns(other, member.id()))
}
