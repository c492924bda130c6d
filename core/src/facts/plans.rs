//! Plans and their items: which plan counts for a person, and what is left of it. Rules and journey ask here, so that
//! no case is finished for the one and unfinished for the other.

use smallvec::SmallVec;

use super::{concerns, kept, live};
use crate::codes::ReferralStatus;
use crate::model::{Case, Delivery, Plan, PlanItem};
use crate::values::Date;

/// Whether a plan was given up by a day.
pub(crate) fn given_up(plan: &Plan<'_>, day: Date) -> bool {
    plan.cancelled_on.val().is_some_and(|on| on <= day)
}

/// The plans of a person that stand on a day, with their places.
fn plans_of<'c, 'i>(
    case: &'c Case<'c>,
    id: Option<&'i str>,
    day: Date,
) -> impl Iterator<Item = (usize, &'c Plan<'c>)> + use<'c, 'i> {
    live(&case.plans, day)
        .filter(move |(_, plan)| concerns(&plan.members, id) && !given_up(plan, day))
}

/// The plan that counts for a person on a day: the latest version, in the order of numbers, days and ids.
pub(crate) fn plan_of<'c>(
    case: &'c Case<'c>,
    id: Option<&str>,
    day: Date,
) -> Option<(usize, &'c Plan<'c>)> {
    plans_of(case, id, day).max_by_key(|(_, plan)| {
        let on = plan.on.val().map(|on| on.key());
        (plan.version.val(), on, plan.id.text())
    })
}

/// A delivery for an item: the id of the item, the place of the delivery, the delivery.
type Part<'c> = (&'c str, usize, &'c Delivery<'c>);

/// What was delivered by a day, item by item.
pub(crate) struct Given<'c>(SmallVec<[Part<'c>; 8]>);

impl<'c> Given<'c> {
    /// The deliveries of a case that count on the day of judgement and were made by a day. One without a date counts.
    pub(crate) fn by(case: &'c Case<'c>, as_of: Date, day: Date) -> Self {
        let mut all: SmallVec<[Part<'c>; 8]> = kept(case, as_of)
            .filter(|(_, one)| one.on.val().is_none_or(|on| on.date() <= day))
            .filter_map(|(place, one)| Some((one.item.text()?, place, one)))
            .collect();
        all.sort_unstable_by_key(|(item, place, _)| (*item, *place));
        Self(all)
    }

    /// Those for an item.
    pub(crate) fn of(&self, item: &str) -> &[Part<'c>] {
        let from = self.0.partition_point(|(of, ..)| *of < item);
        let until = self.0.partition_point(|(of, ..)| *of <= item);
        self.0.get(from..until).unwrap_or_default()
    }
}

/// How an item of a plan ended, or that it did not.
pub(crate) enum Outcome<'g, 'c> {
    /// It was given up.
    GivenUp,
    /// It was given, in these parts.
    Given(&'g [Part<'c>]),
    /// Another service gave it, on this day where the case tells it.
    Elsewhere(Option<Date>),
    /// Nothing was given.
    Nothing,
    /// Nothing can belong to it: it has no id.
    Nameless,
}

/// What became of an item by a day. What was given up or given without a date counts.
pub(crate) fn outcome<'g, 'c>(
    case: &Case<'_>,
    item: &PlanItem<'_>,
    given: &'g Given<'c>,
    day: Date,
) -> Outcome<'g, 'c> {
    let cancelled = item.cancelled.get();
    if cancelled.is_some_and(|end| end.on.val().is_none_or(|on| on <= day)) {
        return Outcome::GivenUp;
    }
    let Some(id) = item.id.text() else {
        return Outcome::Nameless;
    };
    match given.of(id) {
        [] => elsewhere(case, item, day).map_or(Outcome::Nothing, Outcome::Elsewhere),
        parts => Outcome::Given(parts),
    }
}

/// The instalments of an item that none of these parts pays, by their places.
pub(crate) fn unpaid(item: &PlanItem<'_>, parts: &[Part<'_>]) -> impl Iterator<Item = usize> {
    item.instalments
        .each()
        .filter(|(_, instalment)| {
            instalment.number.val().is_some_and(|number| {
                let paid = |(.., one): &Part<'_>| one.instalment.val() == Some(number);
                !parts.iter().any(paid)
            })
        })
        .map(|(place, _)| place)
}

/// The day from which nothing is left of an item: it was given whole, by us or by another service, or given up. Where
/// the case tells no day, the day of the question.
pub(crate) fn finished(
    case: &Case<'_>,
    item: &PlanItem<'_>,
    given: &Given<'_>,
    day: Date,
) -> Option<Date> {
    match outcome(case, item, given, day) {
        Outcome::GivenUp => {
            let end = item.cancelled.get().and_then(|end| end.on.val());
            Some(end.unwrap_or(day))
        }
        Outcome::Elsewhere(on) => Some(on.unwrap_or(day)),
        Outcome::Given(parts) if unpaid(item, parts).next().is_none() => {
            let days = parts.iter().filter_map(|(.., one)| one.on.val());
            Some(days.map(|on| on.date()).max().unwrap_or(day))
        }
        _ => None,
    }
}

/// Whether an item is help of another service, and that service has given it; the day where the case tells it.
fn elsewhere(case: &Case<'_>, item: &PlanItem<'_>, day: Date) -> Option<Option<Date>> {
    let id = item.referral_id.text()?;
    let (_, referral) = live(&case.referrals, day).find(|(_, one)| {
        one.id.text() == Some(id) && one.status.val() == Some(ReferralStatus::Completed)
    })?;
    let sent = referral.on.val().map(|on| on.date());
    let on = referral.completed_on.val().or(sent);
    on.is_none_or(|on| on <= day).then_some(on)
}
