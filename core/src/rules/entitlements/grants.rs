//! What is given: entitlements, and what is delivered outside any, each with what was granted, planned and delivered.

use smallvec::SmallVec;

use super::room::Who;
use crate::codes::{AsylumStatus, BenefitUnit, Currency, DeliveryForm, EntitlementComponent};
use crate::facts::{Facts, Line, concerns, entitlement_of, given_up, live, when};
use crate::model::{Case, Entitlement, Plan};
use crate::programme::Version;
use crate::record::{List, Loc, Text};
use crate::rules::Sets;
use crate::values::Date;

/// Something given to some members under a programme.
pub(super) struct Grant<'f, 'c> {
    pub(super) component: EntitlementComponent,
    pub(super) who: Who,
    /// The rule set of its programme on the date that counts; `None` where the programme is not known.
    pub(super) set: Option<&'f Version>,
    pub(super) entitlement: Option<(usize, &'c Entitlement<'c>)>,
    /// Deliveries outside any entitlement: their lines.
    lines: SmallVec<[usize; 4]>,
}

/// An amount under a grant.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Amount {
    /// Nothing of the kind.
    None,
    /// In minor units, and where it stands.
    Of(i64, Loc),
    /// There is one, but not in the currency of the cap.
    Unknown,
}

impl Amount {
    fn plus(self, more: Option<i64>, at: Loc) -> Self {
        match (self, more) {
            (Self::None, Some(more)) => Self::Of(more, at),
            (Self::Of(sum, _), Some(more)) => sum
                .checked_add(more)
                .map_or(Self::Unknown, |sum| Self::Of(sum, at)),
            _ => Self::Unknown,
        }
    }

    pub(super) fn minor(self) -> Option<i64> {
        match self {
            Self::Of(minor, _) => Some(minor),
            _ => None,
        }
    }
}

/// The members that a record names; those who take part where it names none.
pub(super) fn who(facts: &Facts<'_>, members: &List<Text<'_>>) -> Who {
    let mut who = 0;
    for member in facts.members() {
        let counts = if members.is_absent() {
            member.active
        } else {
            concerns(members, member.id())
        };
        if counts {
            let bit = u32::try_from(member.place).ok();
            who |= bit.and_then(|bit| 1_u128.checked_shl(bit)).unwrap_or(0);
        }
    }
    who
}

/// Everything given in a case.
pub(super) fn grants<'f, 'c>(facts: &Facts<'c>, sets: &Sets<'f>) -> SmallVec<[Grant<'f, 'c>; 8]> {
    let case = facts.case;
    let set = |name: Option<&str>| set_of(facts, sets, name);
    let mut grants: SmallVec<[Grant<'_, '_>; 8]> = live(&case.entitlements, facts.as_of)
        .filter_map(|(place, one)| {
            Some(Grant {
                component: one.component.val()?,
                who: who(facts, &one.members),
                set: set(one.programme.text()),
                entitlement: Some((place, one)),
                lines: SmallVec::new(),
            })
        })
        .collect();
    // Cash at departure, help on arrival: often paid without an entitlement on record.
    let entitled = grants.len();
    for (at, line) in facts.ledger().iter().enumerate() {
        if belongs(case, line, facts.as_of).is_some() {
            continue;
        }
        let Some(component) = line.component else {
            continue;
        };
        let (who, programme) = (who(facts, &line.delivery.members), &line.delivery.programme);
        let set = set(programme.text());
        let same = |one: &&mut Grant<'_, '_>| {
            (one.component, one.who) == (component, who) && same_set(one.set, set)
        };
        match grants.iter_mut().skip(entitled).find(same) {
            Some(grant) => grant.lines.push(at),
            None => grants.push(Grant {
                component,
                who,
                set,
                entitlement: None,
                lines: SmallVec::from_slice(&[at]),
            }),
        }
    }
    grants
}

/// The entitlement to which a delivery belongs: the one it uses, else the only one of its component and programme.
fn belongs(case: &Case<'_>, line: &Line<'_>, as_of: Date) -> Option<usize> {
    if line.entitlement.is_some() {
        return line.entitlement;
    }
    let component = line.component?;
    let paid_by = line.delivery.programme.text().or(case.programme.text());
    let mut all = live(&case.entitlements, as_of).filter(|(_, one)| {
        one.component.val() == Some(component)
            && one.programme.text().or(case.programme.text()) == paid_by
    });
    match (all.next(), all.next()) {
        (Some((place, _)), None) => Some(place),
        _ => None,
    }
}

pub(super) fn same_set(one: Option<&Version>, other: Option<&Version>) -> bool {
    one.map(Version::id) == other.map(Version::id)
}

/// The rule set of a programme on the date that counts there. The programme of the case is the one by which the case
/// is judged, whatever its name.
pub(crate) fn set_of<'f>(
    facts: &Facts<'_>,
    sets: &Sets<'f>,
    name: Option<&str>,
) -> Option<&'f Version> {
    let Some(name) = name.filter(|name| facts.case.programme.text() != Some(name)) else {
        return Some(sets.version);
    };
    let programme = sets.programmes.get(name)?;
    let on = crate::facts::basis_date(facts.case, programme.date_basis(), facts.as_of);
    programme.version_at_or_nearest(on.unwrap_or(facts.as_of))
}

impl Grant<'_, '_> {
    /// What the entitlement says that may be spent; for each person, where it counts persons.
    pub(super) fn granted(&self, currency: Currency) -> Amount {
        let Some((place, one)) = self.entitlement else {
            return Amount::None;
        };
        let Some(cap) = one.cap.get() else {
            return Amount::None;
        };
        let times = match one.unit.val() {
            Some(BenefitUnit::Person) => i64::from(self.who.count_ones()),
            _ => 1,
        };
        let sum = cap
            .in_currency(currency)
            .and_then(|minor| minor.checked_mul(times));
        Amount::None.plus(sum, Case::at().entitlements().i(place).cap().loc())
    }

    /// The sum of the plans that use it, each in its latest version.
    pub(super) fn planned(&self, facts: &Facts<'_>, currency: Currency) -> Amount {
        let Some((mine, _)) = self.entitlement else {
            return Amount::None;
        };
        let case = facts.case;
        let mut plans: SmallVec<[(usize, &Plan<'_>, Who); 4]> = live(&case.plans, facts.as_of)
            .filter(|(_, plan)| !given_up(plan, facts.as_of))
            .filter(|(place, _)| entitlement_of(case, *place, facts.as_of) == Some(mine))
            .map(|(place, plan)| (place, plan, who(facts, &plan.members)))
            .collect();
        // The latest plan stands for the sum, whatever the order of the list.
        plans.sort_unstable_by_key(|(_, plan, _)| when(*plan));
        let mut sum = Amount::None;
        let version = |plan: &Plan<'_>| plan.version.val().unwrap_or(0);
        for (place, plan, whose) in &plans {
            let revised = plans
                .iter()
                .any(|(_, other, theirs)| version(other) > version(plan) && theirs & whose != 0);
            if revised {
                continue;
            }
            let at = Case::at().plans().i(*place).total();
            sum = sum.plus(budget(plan, facts.as_of, currency), at.loc());
        }
        sum
    }

    /// The sum of the deliveries that use it.
    pub(super) fn delivered(&self, facts: &Facts<'_>, currency: Currency) -> Amount {
        let lines = facts.ledger().iter().enumerate();
        let mut last: Option<(Date, &str)> = None;
        let mut sum = Amount::None;
        for (at, line) in lines {
            let mine = match self.entitlement {
                Some((place, _)) => belongs(facts.case, line, facts.as_of) == Some(place),
                None => self.lines.contains(&at),
            };
            if !mine {
                continue;
            }
            let place = Case::at().deliveries().i(line.place).loc();
            // The latest delivery stands for the sum, whatever the order of the list.
            let on = line.delivery.on.val().map_or(Date::MIN, |on| on.date());
            let key = Some((on, line.delivery.id.text().unwrap_or_default()));
            let place = match sum {
                Amount::Of(_, before) if last > key => before,
                _ => {
                    last = key;
                    place
                }
            };
            sum = sum.plus(line.delivery.worth(currency), place);
        }
        sum
    }

    /// The form in which it is given: that of the entitlement, else that of what was delivered outside any.
    pub(super) fn form(&self, facts: &Facts<'_>) -> Option<DeliveryForm> {
        if let Some((_, one)) = self.entitlement {
            return one.form.val();
        }
        let form = |at: &usize| facts.ledger().get(*at)?.delivery.form.val();
        let first = form(self.lines.first()?)?;
        self.lines
            .iter()
            .all(|at| form(at) == Some(first))
            .then_some(first)
    }

    /// The day from which they were in a procedure: as the entitlement says, else that of their first claim.
    pub(super) fn procedure_since(&self, facts: &Facts<'_>) -> Option<Date> {
        let told = self
            .entitlement
            .and_then(|(_, one)| one.in_procedure_since.val());
        told.or_else(|| {
            let members = facts.members().iter();
            let mut claims = members
                .filter(|member| super::room::has(self.who, member.place))
                .flat_map(|member| live(&member.person.asylum, facts.as_of))
                .map(|(_, claim)| match claim.status.val() {
                    // Said to be none: by no day.
                    Some(AsylumStatus::None) => Some(Date::MAX),
                    _ => claim.lodged_on.val(),
                });
            claims.try_fold(None, |first: Option<Date>, on| {
                let on = on?;
                Some(Some(first.map_or(on, |first| first.min(on))))
            })?
        })
    }

    /// Where it stands that it is given.
    pub(super) fn at(&self, facts: &Facts<'_>) -> Loc {
        if let Some((place, _)) = self.entitlement {
            return Case::at().entitlements().i(place).component().loc();
        }
        let line = self.lines.first().and_then(|at| facts.ledger().get(*at));
        line.map_or(Case::at().deliveries().loc(), |line| {
            Case::at().deliveries().i(line.place).loc()
        })
    }

    /// When it was granted, and its id: an order that does not hang on the order of the list.
    pub(super) fn given(&self) -> (Option<impl Ord>, &str) {
        let one = self.entitlement.map(|(_, one)| one);
        let on = one.and_then(|one| one.on.val()).map(|on| on.key());
        (on, one.and_then(|one| one.id.text()).unwrap_or_default())
    }

    /// Whether all who share it share the other.
    pub(super) fn is_within(&self, other: &Self) -> bool {
        self.who & !other.who == 0
    }
}

/// The total of a plan; where it states none, the sum of its items.
fn budget(plan: &Plan<'_>, as_of: Date, currency: Currency) -> Option<i64> {
    if let Some(total) = plan.total.get() {
        return total.in_currency(currency);
    }
    live(&plan.items, as_of)
        .filter(|(_, item)| item.cancelled.get().is_none() && !item.budget.is_empty())
        .try_fold(0_i64, |sum, (_, item)| {
            sum.checked_add(item.budget.get()?.in_currency(currency)?)
        })
}
