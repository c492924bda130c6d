//! Questions about a plan that records may answer. What they do not tell stays open: it is never a no.

use crate::codes::{Currency, ItemLevel, Polarity, RiskLevel};
use crate::facts::{concerns, live};
use crate::model::protection::IndividualRisks;
use crate::model::{Case, Plan, PlanItem};
use crate::values::Date;

/// What questions look at.
pub(super) struct Asked<'c> {
    pub(super) case: &'c Case<'c>,
    pub(super) plan: &'c Plan<'c>,
    pub(super) as_of: Date,
    /// From which sum on other assistance counts.
    pub(super) floor: Option<(i64, Currency)>,
}

/// A question with a yes, a no, or no answer.
pub(super) struct Question {
    pub(super) name: &'static str,
    /// What it asks, in one English line.
    pub(super) about: &'static str,
    pub(super) ask: fn(&Asked<'_>) -> Option<bool>,
}

pub(super) static QUESTIONS: &[Question] = &[
    Question {
        name: "several_returnees",
        about: "an item of the plan is for several people or the community; no, where all items are for one",
        ask: several,
    },
    Question {
        name: "several_returnees_and_community",
        about: "the same, and an item is for the community, or what it gains is told",
        ask: |asked| both(several(asked), community(asked)),
    },
    Question {
        name: "pressing_need",
        about: "a need is acute, or a vulnerability of high risk; no, where all that is recorded says so",
        ask: |asked| either(acute(asked), high_risk(asked)),
    },
    Question {
        name: "no_protection_risk",
        about: "the last assessment of safety answers no to each risk of the person; no, where it answers yes to one",
        ask: safe,
    },
    Question {
        name: "skills_used",
        about: "an item builds on skills; no, where each says that it builds on none",
        ask: skilled,
    },
    Question {
        name: "assisted_before",
        about: "earlier assistance comes to the sum from which it counts; no, where there was none or less",
        ask: assisted,
    },
    Question {
        name: "not_vulnerable_alone_unskilled",
        about: "no vulnerability is found, no item is for several people, and none builds on skills",
        ask: |asked| {
            let ground = either(vulnerable(asked), either(several(asked), skilled(asked)));
            ground.map(|ground| !ground)
        },
    },
];

/// The place of a question by its name.
pub(super) fn place(name: &str) -> Option<usize> {
    QUESTIONS.iter().position(|one| one.name == name)
}

fn either(one: Option<bool>, other: Option<bool>) -> Option<bool> {
    match (one, other) {
        (Some(true), _) | (_, Some(true)) => Some(true),
        (Some(false), Some(false)) => Some(false),
        _ => None,
    }
}

fn both(one: Option<bool>, other: Option<bool>) -> Option<bool> {
    either(one.map(|one| !one), other.map(|other| !other)).map(|not| !not)
}

/// Whether one of several is so; open where there are none to ask.
fn any(mut each: impl Iterator<Item = Option<bool>>) -> Option<bool> {
    let first = each.next()?;
    each.fold(first, either)
}

/// Items that were not given up.
fn items<'c>(asked: &Asked<'c>) -> impl Iterator<Item = &'c PlanItem<'c>> {
    live(&asked.plan.items, asked.as_of)
        .map(|(_, item)| item)
        .filter(|item| item.cancelled.is_empty())
}

fn several(asked: &Asked<'_>) -> Option<bool> {
    any(items(asked).map(|item| Some(item.level.val()? != ItemLevel::Individual)))
}

fn community(asked: &Asked<'_>) -> Option<bool> {
    let items = any(items(asked).map(|item| Some(item.level.val()? == ItemLevel::Community)));
    let told = &asked.plan.community_benefit;
    let gains = match (asked.plan.community_beneficiaries.val(), told.text()) {
        (Some(people), _) if people > 0 => Some(true),
        (_, Some(text)) if !text.trim().is_empty() => Some(true),
        (Some(_), _) => Some(false),
        _ => None,
    };
    either(items, gains)
}

fn acute(asked: &Asked<'_>) -> Option<bool> {
    any(live(&asked.plan.needs, asked.as_of).map(|(_, need)| need.acute.val()))
}

/// Of each member whom the plan is for, what is found of their vulnerabilities; open where none were asked for.
fn found(asked: &Asked<'_>, of: fn(Option<RiskLevel>) -> Option<bool>) -> Option<bool> {
    let members = asked.case.members.iter();
    let members = members.filter(|one| concerns(&asked.plan.members, one.id.text()));
    any(members.map(|one| {
        if one.vulnerabilities.is_absent() {
            return None;
        }
        let risks = live(&one.vulnerabilities, asked.as_of)
            .filter(|(_, one)| one.polarity.val() != Some(Polarity::Protective))
            .filter(|(_, one)| one.until.val().is_none_or(|until| until >= asked.as_of));
        let risks = risks.map(|(_, one)| of(one.risk.val()));
        any(std::iter::once(Some(false)).chain(risks))
    }))
}

fn vulnerable(asked: &Asked<'_>) -> Option<bool> {
    found(asked, |_| Some(true))
}

fn high_risk(asked: &Asked<'_>) -> Option<bool> {
    found(asked, |risk| Some(risk? == RiskLevel::High))
}

fn safe(asked: &Asked<'_>) -> Option<bool> {
    let all = &asked.case.protection.get()?.safety;
    let theirs = live(all, asked.as_of).filter(|(_, one)| {
        let mut members = asked.case.members.iter().map(|member| member.id.text());
        members.any(|id| concerns(&asked.plan.members, id) && concerns(&one.members, id))
    });
    let (_, last) =
        theirs.max_by_key(|(_, one)| (one.on.val().map(|on| on.key()), one.id.text()))?;
    let risks = last.individual_risks.get()?;
    let at_risk = any(answers(risks).into_iter())?;
    Some(!at_risk)
}

fn answers(risks: &IndividualRisks<'_>) -> [Option<bool>; 4] {
    [
        risks.traffickers.val(),
        risks.smuggler_debt.val(),
        risks.armed_groups.val(),
        risks.family_violence.val(),
    ]
}

fn skilled(asked: &Asked<'_>) -> Option<bool> {
    any(items(asked).map(|item| {
        let told = !item.uses_skills.is_absent();
        told.then(|| item.uses_skills.has_any())
    }))
}

/// The sum is reached once the amounts that are told in its currency reach it; it is not where all are told and do not.
fn assisted(asked: &Asked<'_>) -> Option<bool> {
    let (floor, currency) = asked.floor?;
    let all = &asked.case.earlier_assistance;
    if all.is_absent() {
        return None;
    }
    let theirs = live(all, asked.as_of).filter(|(_, one)| match one.member.text() {
        Some(id) => concerns(&asked.plan.members, Some(id)),
        None => true,
    });
    let (mut sum, mut whole) = (0_i64, true);
    for (_, one) in theirs {
        let told = one
            .amount
            .get()
            .and_then(|amount| amount.in_currency(currency));
        match told {
            Some(minor) => sum = sum.saturating_add(minor.max(0)),
            None => whole = false,
        }
    }
    match (sum >= floor, whole) {
        (true, _) => Some(true),
        (false, true) => Some(false),
        (false, false) => None,
    }
}
