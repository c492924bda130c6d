//! What the data files of indicators may ask: predicates over the things that are counted, and numbers of them.
//!
//! A predicate is true, false, or cannot be told; what cannot be told is not measured, and never a failure.

mod case;
mod life;
mod person;
mod plan;
mod satisfaction;
mod survey;

use super::super::look::{Counted, Look, Service, Subject};
use super::super::marks::Marks;
use crate::facts::Member;
use crate::journey::MemberStanding;
use crate::model::{IdentifiedNeed, Objective, Plan, PlanItem, Referral, Survey};

/// A question with a yes, a no, or no answer.
pub(crate) struct Predicate {
    pub(crate) name: &'static str,
    /// What it asks, in one English line.
    pub(crate) about: &'static str,
    /// Words that may stand behind a colon, as in `satisfied:travel`; none: there is no colon.
    pub(crate) words: &'static [&'static str],
    pub(crate) test: Test,
}

/// A number of a thing, in whole parts.
pub(crate) struct Number {
    pub(crate) name: &'static str,
    /// What it is, in one English line.
    pub(crate) about: &'static str,
    /// How many parts make one.
    pub(crate) parts: i64,
    pub(crate) value: Value,
    /// Whether a value wants caution.
    pub(crate) caution: Option<PersonTest>,
}

type PersonTest = for<'l, 'c> fn(&'l Look<'c>, &'l Member<'c>, &'l MemberStanding) -> Option<bool>;
type WordTest =
    for<'l, 'c> fn(&'l Look<'c>, &'l Member<'c>, &'l MemberStanding, &str) -> Option<bool>;

/// The question, by what it is asked of.
#[derive(Clone, Copy)]
pub(crate) enum Test {
    Case(fn(&Look<'_>) -> Option<bool>),
    /// How far a case came: a place in the funnel, by word.
    Reached,
    Person(PersonTest),
    PersonWord(WordTest),
    Plan(fn(&Look<'_>, &Plan<'_>) -> Option<bool>),
    Need(fn(&Look<'_>, &Plan<'_>, &IdentifiedNeed<'_>) -> Option<bool>),
    Objective(fn(&Objective<'_>) -> Option<bool>),
    Item(fn(&Look<'_>, &PlanItem<'_>) -> Option<bool>),
    Service(fn(&Look<'_>, &Service<'_>) -> Option<bool>),
    Referral(fn(&Referral<'_>) -> Option<bool>),
    Survey(fn(&Look<'_>, &Survey<'_>, Option<&Marks>) -> Option<bool>),
}

/// The number, by what it is taken of.
#[derive(Clone, Copy)]
pub(crate) enum Value {
    Case(fn(&Look<'_>) -> Option<i64>),
    Person(for<'l, 'c> fn(&'l Look<'c>, &'l Member<'c>, &'l MemberStanding) -> Option<i64>),
    Plan(fn(&Look<'_>, &Plan<'_>) -> Option<i64>),
}

impl Predicate {
    const fn new(name: &'static str, about: &'static str, test: Test) -> Self {
        Self {
            name,
            about,
            words: &[],
            test,
        }
    }

    const fn person(name: &'static str, about: &'static str, ask: PersonTest) -> Self {
        Self::new(name, about, Test::Person(ask))
    }

    const fn words(mut self, words: &'static [&'static str]) -> Self {
        self.words = words;
        self
    }

    /// Of what it is asked.
    pub(crate) const fn of(&self) -> Counted {
        match self.test {
            Test::Case(_) | Test::Reached => Counted::Case,
            Test::Person(_) | Test::PersonWord(_) => Counted::Person,
            Test::Plan(_) => Counted::Plan,
            Test::Need(_) => Counted::Need,
            Test::Objective(_) => Counted::Objective,
            Test::Item(_) => Counted::Item,
            Test::Service(_) => Counted::Service,
            Test::Referral(_) => Counted::Referral,
            Test::Survey(_) => Counted::Survey,
        }
    }

    /// The answer; none too where it is asked of something else.
    pub(crate) fn ask(
        &self,
        look: &Look<'_>,
        subject: Subject<'_, '_>,
        word: &str,
    ) -> Option<bool> {
        match (self.test, subject) {
            (Test::Case(ask), Subject::Case) => ask(look),
            (Test::Reached, Subject::Case) => {
                let place = crate::journey::FUNNEL
                    .iter()
                    .position(|stage| *stage == word)?;
                look.reached.get(place).copied()
            }
            (Test::Plan(ask), Subject::Plan(plan)) => ask(look, plan),
            (Test::Need(ask), Subject::Need(plan, need)) => ask(look, plan, need),
            (Test::Objective(ask), Subject::Objective(one)) => ask(one),
            (Test::Item(ask), Subject::Item(_, one)) => ask(look, one),
            (Test::Service(ask), Subject::Service(one)) => ask(look, one),
            (Test::Referral(ask), Subject::Referral(one)) => ask(one),
            (Test::Survey(ask), Subject::Survey(one, scored)) => ask(look, one, scored),
            (Test::Person(_) | Test::PersonWord(_), Subject::Person(place)) => {
                let (who, at) = look.person(place)?;
                match self.test {
                    Test::Person(ask) => ask(look, who, at),
                    Test::PersonWord(ask) => ask(look, who, at, word),
                    _ => None,
                }
            }
            _ => None,
        }
    }
}

impl Number {
    /// Of what it is taken.
    pub(crate) const fn of(&self) -> Counted {
        match self.value {
            Value::Case(_) => Counted::Case,
            Value::Person(_) => Counted::Person,
            Value::Plan(_) => Counted::Plan,
        }
    }

    /// The number; none too where it is taken of something else.
    pub(crate) fn take(&self, look: &Look<'_>, subject: Subject<'_, '_>) -> Option<i64> {
        match (self.value, subject) {
            (Value::Case(take), Subject::Case) => take(look),
            (Value::Plan(take), Subject::Plan(plan)) => take(look, plan),
            (Value::Person(take), Subject::Person(place)) => {
                let (who, at) = look.person(place)?;
                take(look, who, at)
            }
            _ => None,
        }
    }

    /// Whether the value wants caution.
    pub(crate) fn wants_caution(&self, look: &Look<'_>, subject: Subject<'_, '_>) -> bool {
        let Subject::Person(place) = subject else {
            return false;
        };
        let asked = self.caution.zip(look.person(place));
        asked.and_then(|(ask, (who, at))| ask(look, who, at)) == Some(true)
    }
}

/// All predicates.
pub(crate) fn predicates() -> impl Iterator<Item = &'static Predicate> {
    let lists: [&[Predicate]; 6] = [
        person::PREDICATES,
        life::PREDICATES,
        case::PREDICATES,
        plan::PREDICATES,
        survey::PREDICATES,
        satisfaction::PREDICATES,
    ];
    lists.into_iter().flatten()
}

/// All numbers.
pub(crate) fn numbers() -> impl Iterator<Item = &'static Number> {
    survey::NUMBERS
        .iter()
        .chain(case::NUMBERS)
        .chain(plan::NUMBERS)
}
