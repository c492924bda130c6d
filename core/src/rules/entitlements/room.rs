//! How much there is room for: the cap of a component for those who share an entitlement.

use crate::codes::{BenefitUnit, Currency, EntitlementComponent, Nationality, ReturnType};
use crate::facts::{Facts, Member, basis_date, concerns};
use crate::programme::{CapBounds, CapQuestion, Param, Programmes, Version, VisaRegime};
use crate::record::{List, Text};
use crate::rules::Cx;
use crate::values::Date;

/// Members of the case, a bit for each place.
pub(super) type Who = u128;

/// The least and the most that may be received.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Room {
    pub(super) least: i64,
    /// `None` where it may be that there is no cap.
    pub(super) most: Option<i64>,
    pub(super) currency: Currency,
}

/// What a rule set says of a component.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Answer {
    NoCap,
    Room(Room),
    /// Not to be told.
    Open,
}

/// Whose cap is asked for, and what is put in the place of the facts to see whether it explains an amount.
#[derive(Clone, Copy)]
pub(super) struct Asked {
    pub(super) component: EntitlementComponent,
    pub(super) unit: Option<BenefitUnit>,
    pub(super) who: Who,
    pub(super) return_type: Option<ReturnType>,
    /// As if each had whatever role and age gives most.
    pub(super) any_person: bool,
}

impl Asked {
    /// The cap under a rule set.
    pub(super) fn under(
        &self,
        set: &Version,
        programmes: &Programmes,
        facts: &Facts<'_>,
    ) -> Answer {
        let caps = set.caps();
        if caps.rows().is_empty() {
            return Answer::NoCap;
        }
        let asked = Self {
            component: counted(self.component, set),
            ..*self
        };
        let household = || answer(caps.bounds(&asked.question(BenefitUnit::Household, facts)));
        let persons = || asked.persons(set, programmes, facts);
        let (first, second): (&dyn Fn() -> Answer, &dyn Fn() -> Answer) =
            if self.unit == Some(BenefitUnit::Household) {
                (&household, &persons)
            } else {
                (&persons, &household)
            };
        match first() {
            // A household receives what its members may receive; a person shares the cap of a household.
            Answer::NoCap if self.unit != Some(BenefitUnit::Person) => second(),
            answer => answer,
        }
    }

    /// The sum of the caps of the persons.
    fn persons(&self, set: &Version, programmes: &Programmes, facts: &Facts<'_>) -> Answer {
        let day = basis(set, programmes, facts);
        let mut sum: Option<Room> = None;
        for member in facts.members() {
            if !has(self.who, member.place) {
                continue;
            }
            let question = self.person(member, day, set, facts);
            let Answer::Room(one) = answer(set.caps().bounds(&question)) else {
                return answer(set.caps().bounds(&question));
            };
            sum = match sum {
                None => Some(one),
                Some(so_far) if so_far.currency == one.currency => Some(Room {
                    least: so_far.least.saturating_add(one.least),
                    most: so_far.most.zip(one.most).map(|(a, b)| a.saturating_add(b)),
                    currency: one.currency,
                }),
                Some(_) => return Answer::Open,
            };
        }
        sum.map_or(Answer::Open, Answer::Room)
    }

    fn question(&self, unit: BenefitUnit, facts: &Facts<'_>) -> CapQuestion {
        let case = facts.case;
        let applied = case.application.get().and_then(|one| one.on.val());
        CapQuestion {
            return_type: self.return_type,
            origin: case.origin.get().and_then(|origin| origin.country.val()),
            applied_on: applied.or(case.opened_on.val()),
            ..CapQuestion::new(self.component, unit)
        }
    }

    fn person(
        &self,
        member: &Member<'_>,
        day: Date,
        set: &Version,
        facts: &Facts<'_>,
    ) -> CapQuestion {
        let question = self.question(BenefitUnit::Person, facts);
        let person = CapQuestion {
            visa: regime(member, set),
            stay_months: stay(member, question.applied_on),
            ..question
        };
        if self.any_person {
            return person;
        }
        CapQuestion {
            role: member.person.role.val(),
            age: member
                .age_on(day)
                .map(|age| (i64::from(age.min), i64::from(age.max))),
            ..person
        }
    }
}

/// The most that some members together may receive of a component under the rule set of the case; nothing where there
/// is no cap, or it cannot be told.
pub(in crate::rules) fn most(
    cx: &Cx<'_, '_>,
    component: EntitlementComponent,
    members: &List<Text<'_>>,
) -> Option<(i64, Currency)> {
    let mut who: Who = 0;
    for member in cx.facts.members() {
        if concerns(members, member.id()) {
            let place = u32::try_from(member.place).ok()?;
            who |= Who::checked_shl(1, place)?;
        }
    }
    let asked = Asked {
        component,
        unit: None,
        who,
        return_type: cx.case.return_type.val(),
        any_person: false,
    };
    match asked.under(cx.sets.version, cx.sets.programmes, cx.facts) {
        Answer::Room(room) => Some((room.most?, room.currency)),
        Answer::NoCap | Answer::Open => None,
    }
}

/// The component under whose cap another counts: cash in lieu of the package on arrival stands in its place, unless
/// the rule set caps it by itself.
pub(super) fn counted(component: EntitlementComponent, set: &Version) -> EntitlementComponent {
    if component == EntitlementComponent::CashInLieu && !set.caps().has(component) {
        EntitlementComponent::PostArrival
    } else {
        component
    }
}

/// Whether a member is among those meant.
fn has(who: Who, place: usize) -> bool {
    u32::try_from(place).is_ok_and(|place| who.checked_shr(place).is_some_and(|rest| rest & 1 == 1))
}

fn answer(bounds: CapBounds) -> Answer {
    match bounds {
        CapBounds::NoCap => Answer::NoCap,
        CapBounds::Between {
            least,
            most,
            currency,
        } => Answer::Room(Room {
            least,
            most,
            currency,
        }),
        CapBounds::SeveralCurrencies => Answer::Open,
    }
}

/// The day on which age is counted: that by which the programme chooses its version.
pub(in crate::rules) fn basis(set: &Version, programmes: &Programmes, facts: &Facts<'_>) -> Date {
    let name = set.id().split('@').next().unwrap_or_default();
    programmes
        .get(name)
        .and_then(|programme| basis_date(facts.case, programme.date_basis(), facts.as_of))
        .or(facts.case.opened_on.val())
        .unwrap_or(facts.as_of)
}

/// How the nationality of a member may enter the host country, where the rule set lists who needs no visa.
fn regime(member: &Member<'_>, set: &Version) -> Option<VisaRegime> {
    let exempt = set.params().countries(Param::VisaExemptNationalities);
    let countries = || {
        let all = member.person.nationalities.iter().copied();
        all.filter_map(Nationality::country)
    };
    if countries().any(|country| country.is_eu_eea()) {
        Some(VisaRegime::EuEea)
    } else if exempt.is_empty() {
        None
    } else if countries().any(|country| exempt.contains(&country)) {
        Some(VisaRegime::VisaExempt)
    } else {
        countries().next().map(|_| VisaRegime::VisaRequired)
    }
}

/// Whole months in the host country up to the application, at least and at most.
fn stay(member: &Member<'_>, applied: Option<Date>) -> Option<(i64, i64)> {
    let (entered, applied) = (member.person.entered_host_on.val()?, applied?);
    let months = |from: Date| {
        let years = i64::from(applied.year()) - i64::from(from.year());
        let whole = years * 12 + i64::from(applied.month()) - i64::from(from.month());
        whole - i64::from(applied.day() < from.day())
    };
    Some((months(entered.latest()?), months(entered.earliest()?)))
}
