//! Needs, and whether the plan answers them.

use super::{Placed, dimension, each_item, items, judged_on, says, served, share};
use crate::codes::{AssistanceType, DeliveryForm, DimensionAnswer, ItemLevel, Need, ServiceKind};
use crate::facts::{Member, concerns, live, when};
use crate::findings::{Check, Gate, Rule, Severity, cite};
use crate::model::{Case, IdentifiedNeed, Plan, PlanItem};
use crate::record::Loc;
use crate::rules::Cx;

/// Each need that was found has an answer in the plan, or a reason why not.
pub static PLN_014: Rule = Rule {
    code: "PLN-014",
    name: "need-without-answer",
    severity: Severity::Warning,
    gates: &[Gate::G5],
    grade: "V",
    sources: &[cite("S02", "2.3", "V")],
    check: Check::Case(|cx| {
        for (place, plan) in cx.plans() {
            for (which, need) in live(&plan.needs, cx.as_of) {
                let answer = answered(cx, plan, need);
                if answer == Some(true) || judged_on(cx, place, plan).is_none() {
                    continue;
                }
                match answer {
                    Some(_) => cx.fail(Case::at().plans().i(place).needs().i(which), []),
                    None => cx.skip(),
                }
            }
        }
    }),
    ..Rule::NEW
};

/// Whether a plan answers a need, or says why it does not.
fn answered(cx: &Cx<'_, '_>, plan: &Plan<'_>, need: &IdentifiedNeed<'_>) -> Option<bool> {
    let id = need.id.text();
    if id.is_some() && items(plan, cx.as_of).any(|(_, item)| item.need.text() == id) {
        return Some(true);
    }
    if says(&need.unmet_reason) || elsewhere(plan, need) {
        return Some(true);
    }
    // An item that names no need may be the answer.
    let of_need = || (need.dimension.val()).or_else(|| need.need.val()?.dimension());
    let unlinked = items(plan, cx.as_of).any(|(_, item)| {
        item.need.is_empty() && (of_need().is_none() || dimension(item) == of_need())
    });
    (id.is_some() && !unlinked && !need.unmet_reason.is_bad()).then_some(false)
}

/// Whether the person declined what a need is about, or was referred for it.
fn elsewhere(plan: &Plan<'_>, need: &IdentifiedNeed<'_>) -> bool {
    use crate::codes::Dimension::{Economic, Psychosocial, Social};
    let (Some(told), Some(about)) = (
        plan.dimensions.get(),
        (need.dimension.val()).or_else(|| need.need.val()?.dimension()),
    ) else {
        return false;
    };
    let (answer, reason) = match about {
        Economic => (&told.economic, &told.economic_reason),
        Social => (&told.social, &told.social_reason),
        Psychosocial => (&told.psychosocial, &told.psychosocial_reason),
    };
    match answer.val() {
        Some(DimensionAnswer::Declined) => true,
        Some(DimensionAnswer::Referred) => says(reason),
        _ => false,
    }
}

/// Who was found to need protection at home has it in the plan.
pub static PLN_021: Rule = Rule {
    code: "PLN-021",
    name: "security-measure-missing",
    severity: Severity::Warning,
    gates: &[Gate::G5],
    grade: "V",
    sources: &[cite("S02", "Annex 3", "V")],
    check: Check::Member(|cx, member| {
        let Some(protection) = cx.case.protection.get() else {
            return;
        };
        let told = live(&protection.assessments, cx.as_of)
            .filter(|(_, one)| one.security_measures_needed.val().is_some())
            .filter(|(_, one)| one.member.text().is_some() && one.member.text() == member.id())
            .max_by_key(|(_, one)| when(*one));
        let needed = told.filter(|(_, one)| one.security_measures_needed.val() == Some(true));
        let Some((found, _)) = needed else {
            return;
        };
        let mut lacking = None;
        for (place, plan) in cx.plans() {
            if !concerns(&plan.members, member.id()) || judged_on(cx, place, plan).is_none() {
                continue;
            }
            let has = items(plan, cx.as_of).any(|(_, item)| {
                item.kind.val() == Some(AssistanceType::SpecialSecurityMeasures)
                    && served(cx, plan, item).any(|one| one.place == member.place)
            });
            if has {
                return;
            }
            lacking = lacking.or(Some(place));
        }
        if let Some(place) = lacking {
            let found = Case::at().protection().assessments().i(found);
            let at = Case::at().plans().i(place).items();
            cx.fail_with(at, found.security_measures_needed(), []);
        }
    }),
    ..Rule::NEW
};

/// Money in the hand of somebody with heavy debts goes to the creditors, unless the debts are looked at, too.
pub static PLN_023: Rule = Rule {
    code: "PLN-023",
    name: "cash-to-debtor-without-advice",
    severity: Severity::Warning,
    gates: &[Gate::G5],
    grade: "V",
    sources: &[cite("S02", "node/35", "V")],
    check: Check::Case(|cx| {
        each_item(
            cx,
            |cx, (place, plan), item| {
                let cash = item.form.val() == Some(DeliveryForm::Cash)
                    || item.kind.val() == Some(AssistanceType::Cash);
                if !cash {
                    return None;
                }
                let debts = served(cx, plan, item).find_map(|who| debts(cx, (place, plan), who))?;
                (!advised(cx, plan)).then_some(debts)
            },
            |cx, at, debts| cx.fail_with(at, debts, []),
        );
    }),
    ..Rule::NEW
};

/// Where the case says that a person has heavy debts.
fn debts(cx: &Cx<'_, '_>, (place, plan): Placed<'_>, who: &Member<'_>) -> Option<Loc> {
    let means = who.person.means.get();
    if means.is_some_and(|means| means.high_debt.val() == Some(true)) {
        return Some(who.at().means().inner().high_debt().loc());
    }
    let found = live(&plan.needs, cx.as_of).find(|(_, need)| {
        need.need.val() == Some(Need::Debt)
            && (need.member.text().is_none() || need.member.text() == who.id())
    });
    found.map(|(which, _)| Case::at().plans().i(place).needs().i(which).loc())
}

/// Whether somebody looks at the debts: an item for it, or another service.
fn advised(cx: &Cx<'_, '_>, plan: &Plan<'_>) -> bool {
    let helps = |item: &PlanItem<'_>| {
        use AssistanceType::{DebtSupport, FinancialTraining};
        matches!(item.kind.val(), Some(DebtSupport | FinancialTraining))
    };
    items(plan, cx.as_of).any(|(_, item)| helps(item))
        || live(&cx.case.referrals, cx.as_of).any(|(_, one)| {
            one.services
                .iter()
                .any(|service| *service == ServiceKind::Finance)
                && share(cx, &one.members, &plan.members)
        })
}

/// A need that cannot wait is not answered by a project for the whole village alone.
pub static PLN_024: Rule = Rule {
    code: "PLN-024",
    name: "acute-need-met-by-community-only",
    severity: Severity::Warning,
    gates: &[Gate::G5],
    grade: "V",
    sources: &[cite("S40", "", "V")],
    check: Check::Case(|cx| {
        for (place, plan) in cx.plans() {
            let acute =
                live(&plan.needs, cx.as_of).find(|(_, need)| need.acute.val() == Some(true));
            let Some((which, _)) = acute else {
                continue;
            };
            let (mut any, mut open) = (false, false);
            let own = items(plan, cx.as_of).any(|(_, item)| {
                any = true;
                open |= item.level.val().is_none();
                item.level
                    .val()
                    .is_some_and(|level| level != ItemLevel::Community)
            });
            if own || !any || judged_on(cx, place, plan).is_none() {
                continue;
            }
            if open {
                cx.skip();
            } else {
                let at = Case::at().plans().i(place);
                cx.fail_with(at.needs().i(which).acute(), at.items(), []);
            }
        }
    }),
    ..Rule::NEW
};
