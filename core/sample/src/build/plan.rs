//! What the members are entitled to, and the reintegration plan.

use sankofa::Date;
use sankofa::codes::{
    ApprovalDecision, ApprovalLevel, AssistanceType, BenefitUnit, ClosureReason, Currency,
    DecisionKind, DeliveryForm, Dimension, DimensionAnswer, EntitlementComponent, ItemLevel, Need,
    VulnerabilityCategory,
};
use sankofa::model::{
    Approval, Case, Dimensions, Entitlement, IdentifiedNeed, Instalment, Money, Plan, PlanItem,
};
use sankofa::record::Text;

use super::{everybody, home, only, people, steps};
use crate::Rng;
use crate::Stage;
use crate::story::Story;

/// An item of the plan, and when and how it was delivered.
pub(super) struct Item {
    pub(super) id: &'static str,
    pub(super) kind: AssistanceType,
    pub(super) form: DeliveryForm,
    pub(super) provider: String,
    /// Cents of a euro, for each delivery, with its day.
    pub(super) parts: Vec<(i64, Date)>,
    pub(super) instalments: bool,
}

impl Item {
    fn budget(&self) -> i64 {
        self.parts.iter().map(|(cents, _)| cents).sum()
    }
}

const fn euro(cents: i64) -> (i64, Currency) {
    (cents, Currency::Eur)
}

pub(super) fn money((minor, currency): (i64, Currency)) -> Money<'static> {
    Money::new(minor, currency)
}

/// Adds entitlement and plan. What comes back are the items that are or will be delivered.
pub(super) fn add(case: &mut Case<'static>, story: &Story, rng: &mut Rng) -> Vec<Item> {
    if !story.did(Stage::Arrived) || story.travel_only() {
        return Vec::new();
    }
    let days = &story.days;
    let host = &story.offices.host;
    case.decisions.push(steps::decision(
        story,
        "x3",
        DecisionKind::Entitled,
        days.entitled,
        host,
    ));
    let by_person = story.by_person();
    case.entitlements.push(
        Entitlement::new("e1")
            .component(EntitlementComponent::Reintegration)
            .programme(story.programme)
            .ruleset(story.ruleset)
            .on(days.entitled)
            .members(if by_person {
                only("p1")
            } else {
                everybody(story)
            })
            .unit(if by_person {
                BenefitUnit::Person
            } else {
                BenefitUnit::Household
            })
            .return_type(story.return_type)
            .cap(money(euro(story.cap())))
            .window_end(days.arrives.plus_days(365)),
    );
    if !story.did(Stage::Planned) {
        return Vec::new();
    }
    let items = items(story, rng);
    let plan = plan(story, &items);
    case.plans.push(plan);
    items
}

/// One item for each need; the first is delivered first, the last last.
fn items(story: &Story, rng: &mut Rng) -> Vec<Item> {
    use AssistanceType as A;
    let days = &story.days;
    // Items of 110 euro in all for each step.
    let most = (story.cap() / 11_000).min(13);
    let steps = rng.between(7, most);
    let mut items = Vec::with_capacity(3);
    let first = |cents: i64| {
        if story.instalments {
            let second = cents * 2 / 5;
            vec![
                (cents - second, days.delivered),
                (second, days.delivered_last),
            ]
        } else {
            vec![(cents, days.delivered)]
        }
    };
    let supplier = story.offices.supplier.clone();
    if story.child_alone {
        items.push(Item {
            id: "i1",
            kind: A::EducationSupport,
            form: DeliveryForm::InKind,
            provider: supplier.clone(),
            parts: first(steps * 6000),
            instalments: story.instalments,
        });
    } else if story.business {
        items.push(Item {
            id: "i1",
            kind: A::MicrobusinessIndividual,
            form: DeliveryForm::InKind,
            provider: supplier.clone(),
            parts: first(steps * 6000),
            instalments: story.instalments,
        });
    } else {
        items.push(Item {
            id: "i1",
            kind: A::Tvet,
            form: DeliveryForm::Service,
            provider: story.offices.training.clone(),
            parts: first(steps * 6000),
            instalments: story.instalments,
        });
    }
    let (kind, form) = if story.needs_care() {
        (A::IndividualCounselling, DeliveryForm::Service)
    } else if story.pupil().is_some() {
        (A::EducationSupport, DeliveryForm::InKind)
    } else {
        (A::HousingSupport, DeliveryForm::InKind)
    };
    items.push(Item {
        id: "i2",
        kind,
        form,
        provider: supplier,
        parts: vec![(steps * 5000, days.delivered_last)],
        instalments: false,
    });
    items
}

fn plan(story: &Story, items: &[Item]) -> Plan<'static> {
    let days = &story.days;
    let total: i64 = items.iter().map(Item::budget).sum();
    let mut plan = Plan::new("pl1")
        .version(1_u32)
        .entitlement("e1")
        .members(everybody(story))
        .on(days.plan)
        .submitted_on(days.agreed)
        .agreed_on(days.agreed)
        .agreed_by(if story.child_alone {
            people::CAREGIVER
        } else {
            "p1"
        })
        .total(money(euro(total)))
        .location(home(story))
        .complementarity("no other programme; public services used")
        .community_benefit("a service nearer to the neighbours");
    let mut answers = [
        (Dimension::Economic, false),
        (Dimension::Social, false),
        (Dimension::Psychosocial, false),
    ];
    for (place, item) in items.iter().enumerate() {
        let dimension = item.kind.dimension().unwrap_or(Dimension::Social);
        for (one, has) in &mut answers {
            *has |= *one == dimension;
        }
        let need = if place == 0 { "n1" } else { "n2" };
        plan.needs.push(
            IdentifiedNeed::new(need)
                .dimension(dimension)
                .need(match item.kind {
                    AssistanceType::MicrobusinessIndividual => Need::Income,
                    AssistanceType::Tvet => Need::Training,
                    AssistanceType::EducationSupport => Need::Education,
                    AssistanceType::IndividualCounselling => Need::Counselling,
                    _ => Need::Housing,
                })
                .acute(false),
        );
        let made = plan_item(story, item, need, dimension);
        plan.items.push(made);
    }
    let answer = |has: bool| {
        if has {
            DimensionAnswer::Items
        } else {
            DimensionAnswer::NoNeed
        }
    };
    let [economic, social, psychosocial] = answers.map(|(_, has)| answer(has));
    let reason = "asked and talked about: nothing needed now";
    plan = plan.dimensions(
        Dimensions::default()
            .economic(economic)
            .economic_reason(reason)
            .social(social)
            .social_reason(reason)
            .psychosocial(psychosocial)
            .psychosocial_reason(reason),
    );
    if !story.needs_care() {
        plan = plan.no_special_need(everybody(story));
    } else {
        let others: Vec<Text<'static>> = story
            .party
            .iter()
            .skip(1)
            .map(|one| one.id.into())
            .collect();
        if !others.is_empty() {
            plan = plan.no_special_need(others);
        }
    }
    if story.children().next().is_some() {
        plan = plan.schooling("places in the state school were found");
    }
    for (id, level, by, on) in [
        (
            "a1",
            ApprovalLevel::OriginOffice,
            &story.offices.origin,
            days.approved_origin,
        ),
        (
            "a2",
            ApprovalLevel::Programme,
            &story.offices.host,
            days.approved,
        ),
    ] {
        plan.approvals.push(
            Approval::new(id)
                .level(level)
                .by(by.clone())
                .on(on)
                .decision(ApprovalDecision::Approved),
        );
    }
    if let Some(end) = story.end {
        let spent: i64 = story.delivered(items).map(|(_, cents, _)| cents).sum();
        plan = plan.final_budget(money(euro(spent)));
        if end != ClosureReason::Completed {
            plan = plan.unspent_reason("the case ended before all was delivered");
        }
    }
    plan
}

fn plan_item(
    story: &Story,
    item: &Item,
    need: &'static str,
    dimension: Dimension,
) -> PlanItem<'static> {
    use AssistanceType as A;
    let days = &story.days;
    let child = story.pupil().filter(|_| item.kind == A::EducationSupport);
    let whose = child
        .or_else(|| story.principal())
        .map_or("p1", |one| one.id);
    let ends = days.delivered_last.plus_days(30);
    let mut made = PlanItem::new(item.id)
        .dimension(dimension)
        .kind(item.kind)
        .level(ItemLevel::Individual)
        .form(item.form)
        .provider(item.provider.clone())
        .provider_related(false)
        .referral(false)
        .budget(money(euro(item.budget())))
        .starts_on(days.approved.plus_days(2))
        .ends_on(ends)
        .beneficiaries(only(whose))
        .need(need);
    made = match item.kind {
        A::MicrobusinessIndividual => made
            .description("stock and tools for a small shop")
            .idea("a small shop at the market")
            .place(home(story))
            .schedule("rent first, stock after it, opening in the month that follows")
            .feasibility("prices asked at three shops; three neighbours want it")
            .uses_skills(["sk1"]),
        A::Tvet => made
            .description("course of a trade, six weeks")
            .feasibility("a place is free")
            .certificate(true)
            .uses_skills(["sk2"]),
        A::EducationSupport => made.description("school fees, uniform and books"),
        A::IndividualCounselling => made
            .description("talks with a counsellor")
            .tailored_to(story.categories()),
        _ => made.description("roof and two rooms repaired"),
    };
    if story.child_alone && item.id == "i1" {
        made = made.tailored_to([VulnerabilityCategory::UmcUnaccompanied]);
    }
    if item.instalments {
        for (number, (cents, on)) in (1_u32..).zip(&item.parts) {
            made.instalments.push(
                Instalment::new(format!("{}-in{number}", item.id))
                    .number(number)
                    .amount(money(euro(*cents)))
                    .due(*on)
                    .condition(if number == 1 {
                        "at once"
                    } else {
                        "on proof of use"
                    }),
            );
        }
    }
    made
}

impl Story {
    /// The last day of deliveries that really took place.
    pub(super) fn delivered_by(&self) -> Option<Date> {
        if self.did(Stage::Monitored) {
            Some(self.days.delivered_last)
        } else {
            self.did(Stage::Delivering).then_some(self.days.delivered)
        }
    }

    /// What was delivered: the item, cents of a euro, the day.
    pub(super) fn delivered<'i>(
        &self,
        items: &'i [Item],
    ) -> impl Iterator<Item = (&'i Item, i64, Date)> {
        let last = self.delivered_by();
        items.iter().flat_map(move |item| {
            item.parts
                .iter()
                .filter(move |(_, on)| last.is_some_and(|last| *on <= last))
                .map(move |(cents, on)| (item, *cents, *on))
        })
    }
}
