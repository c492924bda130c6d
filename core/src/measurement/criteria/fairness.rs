//! B4: whether groups with the same need got the same support, and as soon. The mean value of support of the group that
//! got least, by that of the group that got most; and the same for the middle number of days to the first support, the
//! fastest by the slowest. 1 is fair. Groups: sex, kind of return, status in the host country.

use std::collections::BTreeMap;

use crate::codes::Currency;
use crate::facts::Member;
use crate::measurement::Tier;
use crate::measurement::disclosure_control::Control;
use crate::measurement::figure::{Figure, rounded};
use crate::measurement::indicators::Indicator;
use crate::measurement::keys::{Key, MOST_GROUPS};
use crate::measurement::look::{Look, Service, is_reintegration};
use crate::measurement::sums::Sums;

/// The currency in which support is compared; help in other currencies without a rate is not measured.
const CURRENCY: Currency = Currency::Eur;
/// Longer waits count as so many days.
const LONGEST: i64 = 3650;

const GROUPS: [&str; 3] = ["sex", "return_type", "host_status"];

/// How much need there was at the first survey.
/// Support by group and need.
#[derive(Clone, Debug, Default)]
pub(crate) struct Fairness {
    groups: BTreeMap<(&'static str, Tier), BTreeMap<Key, [Sums; 2]>>,
    unmeasured: u64,
}

impl Fairness {
    pub(crate) fn add(&mut self, look: &Look<'_>) {
        for (who, at) in look.people() {
            let helped = || look.services().iter().filter(|one| one.goes_to(who.id()));
            let Some(back) = look
                .returned_on(who, at)
                .filter(|_| helped().next().is_some())
            else {
                continue;
            };
            let first = look
                .surveys_of(who.id())
                .filter(|(_, survey, _)| is_reintegration(survey))
                .filter_map(|(on, survey, scored)| Some((on, survey.id.text(), scored?.composite?)))
                .min_by_key(|(on, id, _)| (*on, *id));
            let Some((_, _, score)) = first else {
                self.unmeasured += 1;
                continue;
            };
            let worth = helped()
                .map(|one| part(look, who, one))
                .sum::<Option<i64>>();
            let days = helped()
                .filter_map(|one| one.delivery.on.val())
                .map(|on| on.date().days_since(back).clamp(0, LONGEST))
                .min();
            let status = who
                .person
                .status
                .iter()
                .last()
                .and_then(|one| one.status.val());
            let keys = [
                Key::sex(who.person.sex.val()),
                Key::code(look.case.return_type.val()),
                Key::code(status),
            ];
            for (group, key) in GROUPS.into_iter().zip(keys) {
                let all = self.groups.entry((group, score.tier)).or_default();
                if all.len() < MOST_GROUPS || all.contains_key(&key) {
                    let [value, wait] = all.entry(key).or_default();
                    value.value(worth, false);
                    wait.value(days, true);
                }
            }
        }
    }

    /// The ratios, for each kind of group at each tier of need; `days` for those of the waits.
    pub(crate) fn figures(
        &self,
        indicator: &Indicator,
        days: bool,
        control: Control,
    ) -> Vec<Figure> {
        let mut figures = Vec::new();
        for group in GROUPS {
            for tier in Tier::ALL {
                let by = vec![
                    ("compared", group.to_owned()),
                    ("need", tier.code().to_owned()),
                ];
                let sums: Vec<&Sums> = self
                    .groups
                    .get(&(group, tier))
                    .into_iter()
                    .flat_map(|all| all.iter())
                    .filter(|(key, _)| **key != Key::Unknown)
                    .map(|(_, [value, wait])| if days { wait } else { value })
                    .filter(|sums| sums.measured > 0)
                    .collect();
                figures.push(compared(indicator, by, &sums, days, control));
            }
        }
        if figures.iter().all(|figure| figure.denominator == Some(0)) {
            let mut none = Figure::empty(indicator, Vec::new());
            none.denominator = Some(0);
            none.not_measured = Some(control.shown(self.unmeasured));
            return vec![none];
        }
        figures.retain(|figure| figure.denominator != Some(0));
        figures
    }
}

/// The lowest of the groups' values by the highest. Groups of few people are hidden with all others: the lowest or the
/// highest might be theirs.
fn compared(
    indicator: &Indicator,
    by: Vec<(&'static str, String)>,
    sums: &[&Sums],
    days: bool,
    control: Control,
) -> Figure {
    let mut figure = Figure::empty(indicator, by);
    if !control.rounds() && sums.iter().any(|sums| control.hides_mean(sums.measured)) {
        figure.suppressed = true;
        return figure;
    }
    figure.denominator = Some(control.shown(sums.iter().map(|sums| sums.measured).sum()));
    figure.not_measured = Some(control.shown(sums.iter().map(|sums| sums.unmeasured).sum()));
    let values = sums.iter().filter_map(|sums| match days {
        true => sums.median().map(|days| days as f64),
        false => sums.mean(),
    });
    let ends = values.fold(None, |ends: Option<(f64, f64)>, value| {
        Some(ends.map_or((value, value), |(low, high)| {
            (low.min(value), high.max(value))
        }))
    });
    if let Some((low, high)) = ends.filter(|_| sums.len() > 1) {
        figure.value = (high > 0.0).then(|| rounded(low / high));
    }
    figure
}

/// What a delivery is worth for one person: the part that falls to them, else an equal part of the whole.
fn part(look: &Look<'_>, who: &Member<'_>, service: &Service<'_>) -> Option<i64> {
    let named = service
        .delivery
        .allocations
        .iter()
        .find(|one| one.member.text().is_some() && one.member.text() == who.id());
    if let Some(amount) = named.and_then(|one| one.amount.get()) {
        return amount.in_currency(CURRENCY);
    }
    let sharing = look
        .people()
        .filter(|(one, _)| service.goes_to(one.id()))
        .count();
    let sharing = i64::try_from(sharing).ok().filter(|count| *count > 0)?;
    Some(service.delivery.worth(CURRENCY)? / sharing)
}
