//! How much there is room for: the cap of a component for those who share an entitlement.

use super::person::{decided, excepted, regime, status, stay};
use crate::codes::{BenefitUnit, Currency, DeliveryForm, EntitlementComponent, ReturnType};
use crate::facts::{Facts, Member, basis_date, concerns};
use crate::programme::{CapBounds, CapQuestion, Programmes, Version, VisaRegime};
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

/// A fact that is put aside, to see whether it explains an amount.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Aside {
    /// None: as things are.
    Nothing,
    /// As if each had whatever role and age gives most.
    Person,
    /// As if the stay, and the time since the decision, were those that give most.
    Time,
    /// As if everybody needed a visa.
    Visa,
    /// As if the application, and the procedure before it, had begun whenever that gives most.
    Day,
}

/// Whose cap is asked for, and what is put in the place of the facts to see whether it explains an amount.
#[derive(Clone, Copy)]
pub(super) struct Asked {
    pub(super) component: EntitlementComponent,
    pub(super) who: Who,
    pub(super) return_type: Option<ReturnType>,
    /// The form in which it is given, where that is told.
    pub(super) form: Option<DeliveryForm>,
    /// The day from which they were in a procedure, where that is told.
    pub(super) procedure_since: Option<Date>,
    pub(super) aside: Aside,
}

impl Asked {
    /// The cap under a rule set: what the persons may receive together, and no more than a household may.
    pub(super) fn under(
        &self,
        set: &Version,
        programmes: &Programmes,
        facts: &Facts<'_>,
    ) -> Answer {
        if set.caps().rows().is_empty() {
            return Answer::NoCap;
        }
        let household = self.household(set, facts);
        match self.of_persons(set, programmes, facts) {
            Answer::NoCap => household,
            persons => lower(persons, household),
        }
    }

    /// The cap of the household.
    pub(super) fn household(&self, set: &Version, facts: &Facts<'_>) -> Answer {
        answer(
            set.caps()
                .bounds(&self.in_set(set).question(BenefitUnit::Household, facts)),
        )
    }

    /// The sum of the caps of the persons.
    pub(super) fn of_persons(
        &self,
        set: &Version,
        programmes: &Programmes,
        facts: &Facts<'_>,
    ) -> Answer {
        self.in_set(set).persons(set, programmes, facts)
    }

    /// With the component under whose cap it counts.
    fn in_set(&self, set: &Version) -> Self {
        Self {
            component: counted(self.component, set),
            ..*self
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
        let days = self.aside != Aside::Day;
        CapQuestion {
            return_type: self.return_type,
            origin: case.origin.get().and_then(|origin| origin.country.val()),
            form: self.form,
            applied_on: applied.or(case.opened_on.val()).filter(|_| days),
            procedure_since: self.procedure_since.filter(|_| days),
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
        let applied = question.applied_on.or(facts.case.opened_on.val());
        let time = self.aside != Aside::Time;
        let person = self.aside != Aside::Person;
        let visa = match self.aside {
            Aside::Visa => Some(VisaRegime::VisaRequired),
            // Whom an exception may cover is not held to less by nationality.
            _ => regime(member, set).filter(|_| !excepted(member, set, facts.as_of)),
        };
        CapQuestion {
            visa,
            stay_months: stay(member, applied).filter(|_| time),
            decided_days: decided(member, applied).filter(|_| time),
            status: status(member, applied, facts.as_of),
            role: member.person.role.val().filter(|_| person),
            age: member
                .age_on(day)
                .map(|age| (i64::from(age.min), i64::from(age.max)))
                .filter(|_| person),
            ..question
        }
    }
}

/// Of two limits the lower one.
fn lower(one: Answer, other: Answer) -> Answer {
    match (one, other) {
        (Answer::NoCap, answer) | (answer, Answer::NoCap) => answer,
        (Answer::Room(one), Answer::Room(other)) if one.currency == other.currency => {
            Answer::Room(Room {
                least: one.least.min(other.least),
                most: match (one.most, other.most) {
                    (Some(one), Some(other)) => Some(one.min(other)),
                    (one, other) => one.or(other),
                },
                currency: one.currency,
            })
        }
        _ => Answer::Open,
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
        who,
        return_type: cx.case.return_type.val(),
        form: None,
        procedure_since: None,
        aside: Aside::Nothing,
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
pub(super) fn has(who: Who, place: usize) -> bool {
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
