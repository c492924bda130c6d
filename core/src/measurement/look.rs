//! One case as indicators look at it, and the things in it that are counted.

use std::cell::OnceCell;

use super::keys::{By, Key};
use super::marks::{Level, Marks};
use super::scores::Scorer;
use crate::check::Rulebook;
use crate::codes::{OverallStatus, Participation, RecordKind, ReturnState};
use crate::facts::{Facts, Given, Items, Member, concerns, finished, goes_to, kept, live, plan_of};
use crate::findings::Gate;
use crate::journey::{MemberStanding, Standing, of_facts, reached};
use crate::model::{Case, Delivery, IdentifiedNeed, Objective, Plan, PlanItem, Referral, Survey};
use crate::programme::Params;
use crate::reading::{self, Document, Limits};
use crate::rules::is_newer;
use crate::values::Date;

/// One case, with what many indicators ask.
pub(crate) struct Look<'c> {
    pub(crate) case: &'c Case<'c>,
    pub(crate) facts: Facts<'c>,
    pub(crate) params: &'c Params,
    pub(crate) as_of: Date,
    pub(crate) standing: Standing,
    pub(crate) reached: [bool; 5],
    /// Surveys that count, each with its scores.
    pub(crate) surveys: Vec<(&'c Survey<'c>, Option<Marks>)>,
    /// Plans that count, each once.
    pub(crate) plans: Vec<&'c Plan<'c>>,
    services: OnceCell<Vec<Service<'c>>>,
    given: OnceCell<Given<'c>>,
}

/// Help that was given under a plan.
#[derive(Clone, Copy)]
pub(crate) struct Service<'c> {
    pub(crate) delivery: &'c Delivery<'c>,
    pub(crate) plan: &'c Plan<'c>,
    pub(crate) item: &'c PlanItem<'c>,
}

impl<'c> Service<'c> {
    /// Whether it went to a person.
    pub(crate) fn goes_to(&self, id: Option<&str>) -> bool {
        goes_to(self.delivery, Some(self.plan), id)
    }
}

/// What is counted.
#[derive(Clone, Copy)]
pub(crate) enum Subject<'l, 'c> {
    Case,
    /// By place among the members.
    Person(usize),
    Plan(&'c Plan<'c>),
    Need(&'c Plan<'c>, &'c IdentifiedNeed<'c>),
    Objective(&'c Objective<'c>),
    Item(&'c Plan<'c>, &'c PlanItem<'c>),
    Service(&'l Service<'c>),
    Referral(&'c Referral<'c>),
    Survey(&'c Survey<'c>, Option<&'l Marks>),
}

/// What is counted, by kind.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[non_exhaustive]
pub enum Counted {
    /// Cases.
    Case,
    /// Persons.
    Person,
    /// Reintegration plans, each in the version that counts.
    Plan,
    /// Needs found with a person.
    Need,
    /// Objectives of plans.
    Objective,
    /// Items of plans.
    Item,
    /// Deliveries under a plan.
    Service,
    /// Referrals.
    Referral,
    /// Surveys.
    Survey,
}

impl Counted {
    /// All of them.
    pub const ALL: [Self; 9] = [
        Self::Case,
        Self::Person,
        Self::Plan,
        Self::Need,
        Self::Objective,
        Self::Item,
        Self::Service,
        Self::Referral,
        Self::Survey,
    ];

    /// The word in the data.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Case => "case",
            Self::Person => "person",
            Self::Plan => "plan",
            Self::Need => "need",
            Self::Objective => "objective",
            Self::Item => "item",
            Self::Service => "service",
            Self::Referral => "referral",
            Self::Survey => "survey",
        }
    }
}

/// The case of a document; nothing where it cannot be read as a case, or is of a newer format.
pub(crate) fn case_of<'d>(document: &Document<'d>, limits: &Limits) -> Option<Case<'d>> {
    let read = reading::read(document.bytes, limits);
    read.case.filter(|case| !is_newer(case))
}

/// Looks at a case under its programme, if it counts; whether it does.
pub(crate) fn counted(
    case: &Case<'_>,
    book: &Rulebook,
    level: Level,
    scorer: &Scorer,
    see: impl FnOnce(&Look<'_>),
) -> bool {
    let (version, _) = book.version(case);
    let params = version.params();
    let facts = Facts::of(case, params, book.as_of());
    let look = Look::new(facts, params, level, scorer);
    let counts = counts(case, &look.standing);
    if counts {
        see(&look);
    }
    counts
}

/// Whether a case counts: not what was merged away, announced only, or entered by mistake.
fn counts(case: &Case<'_>, standing: &Standing) -> bool {
    use crate::codes::ClosureReason::{Duplicate, RegistrationError};
    let reason = case.closure.get().and_then(|end| end.reason.val());
    let mistaken = standing.overall == OverallStatus::Closed
        && matches!(reason, Some(Duplicate | RegistrationError));
    standing.overall != OverallStatus::Duplicate
        && case.kind.val() != Some(RecordKind::Placeholder)
        && !mistaken
}

impl<'c> Look<'c> {
    pub(crate) fn new(facts: Facts<'c>, params: &'c Params, level: Level, scorer: &Scorer) -> Self {
        let (case, as_of) = (facts.case, facts.as_of);
        let standing = of_facts(&facts, params);
        let mut plans: Vec<&Plan<'_>> = Vec::new();
        let ids = facts.members().iter().map(Member::id);
        for id in ids.chain(facts.members().is_empty().then_some(None)) {
            if let Some((_, plan)) = plan_of(case, id, as_of)
                && !plans.iter().any(|known| std::ptr::eq(*known, plan))
            {
                plans.push(plan);
            }
        }
        let all = case.monitoring.get().map(|monitoring| &monitoring.surveys);
        let surveys = all.into_iter().flat_map(|all| live(all, as_of));
        Self {
            case,
            params,
            as_of,
            reached: reached(&facts, &standing),
            facts,
            standing,
            surveys: surveys
                .map(|(_, survey)| (survey, Marks::of(case, survey, scorer, level)))
                .collect(),
            plans,
            services: OnceCell::new(),
            given: OnceCell::new(),
        }
    }

    /// Help given under plans after the return, what was taken back left out.
    pub(crate) fn services(&self) -> &[Service<'c>] {
        self.services.get_or_init(|| {
            let items = Items::of(self.case);
            kept(self.case, self.as_of)
                .filter_map(|(_, delivery)| {
                    let (_, plan) = items.plan(self.case, delivery)?;
                    let id = delivery.item.text();
                    let item = plan.items.iter().find(|item| item.id.text() == id)?;
                    Some(Service {
                        delivery,
                        plan,
                        item,
                    })
                })
                .collect()
        })
    }

    /// Whether nothing is left of an item of a plan.
    pub(crate) fn is_finished(&self, item: &PlanItem<'_>) -> bool {
        let given = || Given::by(self.case, self.as_of, self.as_of);
        finished(self.case, item, self.given.get_or_init(given), self.as_of).is_some()
    }

    /// Each person with where they stand.
    pub(crate) fn people(&self) -> impl Iterator<Item = (&Member<'c>, &MemberStanding)> {
        self.facts.members().iter().zip(&self.standing.members)
    }

    /// The person at a place.
    pub(crate) fn person(&self, place: usize) -> Option<(&Member<'c>, &MemberStanding)> {
        let member = self.facts.members().get(place)?;
        Some((member, self.standing.members.get(place)?))
    }

    /// The day on which a person came back; nothing where the person did not leave, or when is not told.
    pub(crate) fn returned_on(
        &self,
        member: &Member<'_>,
        standing: &MemberStanding,
    ) -> Option<Date> {
        if !self.has_returned(member, standing) {
            return None;
        }
        let passed = member.passed(Gate::Arrival).or(member.passed(Gate::G4));
        passed.or_else(|| {
            let stated = self
                .case
                .application
                .get()
                .and_then(|one| one.departed_on.val());
            stated
                .or(self.case.opened_on.val())
                .filter(|on| *on <= self.as_of)
        })
    }

    /// Whether a person came back, or is on the way.
    pub(crate) fn has_returned(&self, member: &Member<'_>, standing: &MemberStanding) -> bool {
        use ReturnState as R;
        let left = member.passed(Gate::G4).or(member.passed(Gate::Arrival));
        let there = match standing.returning {
            R::Departed | R::InTransit | R::Arrived | R::Received | R::AlreadyReturned => true,
            R::Deceased => left.is_some(),
            _ => false,
        };
        there
            && matches!(
                standing.participation,
                Participation::Active | Participation::Deceased
            )
    }

    /// The surveys of a person, with their days. A survey that names nobody is that of the only member.
    pub(crate) fn surveys_of<'l>(
        &'l self,
        id: Option<&'l str>,
    ) -> impl Iterator<Item = (Date, &'c Survey<'c>, Option<&'l Marks>)> {
        let only = self.facts.members().len() == 1;
        self.surveys.iter().filter_map(move |(survey, scored)| {
            let on = survey.on.val()?.date();
            let theirs = match survey.member.text() {
                Some(of) => Some(of) == id,
                None => only,
            };
            theirs.then_some((on, *survey, scored.as_ref()))
        })
    }

    /// The latest survey with an instrument of reintegration so many days after the return, with its scores.
    pub(crate) fn survey_between<'l>(
        &'l self,
        member: &Member<'c>,
        standing: &MemberStanding,
        days: std::ops::RangeInclusive<i64>,
    ) -> Option<(Date, Option<&'l Marks>)> {
        let back = self.returned_on(member, standing)?;
        self.surveys_of(member.id())
            .filter(|(_, survey, _)| is_reintegration(survey))
            .filter(|(on, ..)| days.contains(&on.days_since(back)))
            .max_by_key(|(on, survey, _)| (*on, survey.id.text()))
            .map(|(on, _, scored)| (on, scored))
    }

    /// Things of one kind.
    pub(crate) fn subjects(&self, of: Counted, mut see: impl FnMut(Subject<'_, 'c>)) {
        let as_of = self.as_of;
        match of {
            Counted::Case => see(Subject::Case),
            Counted::Person => {
                (0..self.standing.members.len()).for_each(|at| see(Subject::Person(at)))
            }
            Counted::Plan => self.plans.iter().for_each(|plan| see(Subject::Plan(plan))),
            Counted::Need => {
                for plan in &self.plans {
                    live(&plan.needs, as_of).for_each(|(_, one)| see(Subject::Need(plan, one)));
                }
            }
            Counted::Objective => {
                for plan in &self.plans {
                    live(&plan.objectives, as_of).for_each(|(_, one)| see(Subject::Objective(one)));
                }
            }
            Counted::Item => {
                for plan in &self.plans {
                    live(&plan.items, as_of).for_each(|(_, one)| see(Subject::Item(plan, one)));
                }
            }
            Counted::Service => {
                let services = self.services().iter();
                services.for_each(|one| see(Subject::Service(one)));
            }
            Counted::Referral => {
                live(&self.case.referrals, as_of).for_each(|(_, one)| see(Subject::Referral(one)));
            }
            Counted::Survey => {
                let surveys = self.surveys.iter();
                surveys.for_each(|(one, scored)| see(Subject::Survey(one, scored.as_ref())));
            }
        }
    }

    /// The group of a thing. What is not of one person has no sex and no age.
    pub(crate) fn key(&self, subject: Subject<'_, 'c>, by: By) -> Key {
        let side = |side: Option<&crate::model::Side<'_>>| {
            Key::country(side.and_then(|side| side.country.val()))
        };
        match by {
            By::Host => side(self.case.host.get()),
            By::Origin => side(self.case.origin.get()),
            By::ReturnType => Key::code(self.case.return_type.val()),
            By::Sex => Key::sex(self.who(subject).and_then(|(who, _)| who.person.sex.val())),
            By::Age => self.who(subject).map_or(Key::Unknown, |(who, standing)| {
                Key::age(who.age_on(self.returned_on(who, standing).unwrap_or(self.as_of)))
            }),
            By::Year => {
                let day = match self.who(subject) {
                    Some((who, standing)) => self.returned_on(who, standing),
                    None => self
                        .people()
                        .filter_map(|(m, s)| self.returned_on(m, s))
                        .min(),
                };
                day.map_or(Key::Unknown, |day| Key::Year(day.year()))
            }
        }
    }

    /// The one person whom a thing is about.
    fn who<'l>(&'l self, subject: Subject<'l, 'c>) -> Option<(&'l Member<'c>, &'l MemberStanding)> {
        let one = |is: &dyn Fn(Option<&str>) -> bool| {
            let mut found = self.people().filter(|(member, _)| is(member.id()));
            match (found.next(), found.next()) {
                (Some(who), None) => Some(who),
                _ => None,
            }
        };
        match subject {
            Subject::Person(place) => self.person(place),
            Subject::Plan(plan) | Subject::Item(plan, _) => one(&|id| concerns(&plan.members, id)),
            Subject::Need(plan, need) => match need.member.text() {
                Some(of) => one(&|id| id == Some(of)),
                None => one(&|id| concerns(&plan.members, id)),
            },
            Subject::Service(service) => one(&|id| service.goes_to(id)),
            Subject::Referral(referral) => one(&|id| concerns(&referral.members, id)),
            Subject::Survey(survey, _) => match survey.member.text() {
                Some(of) => one(&|id| id == Some(of)),
                None => one(&|_| true),
            },
            Subject::Case | Subject::Objective(_) => one(&|_| true),
        }
    }
}

/// Whether a survey measures reintegration: with `rss-2018` or what follows it.
pub(crate) fn is_reintegration(survey: &Survey<'_>) -> bool {
    survey
        .instrument
        .text()
        .is_some_and(|name| name.starts_with("rss"))
}
