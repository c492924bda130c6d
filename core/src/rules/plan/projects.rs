//! Items that several people share, and projects of a community.

use super::{each_item, judged_on, served};
use crate::codes::{AssistanceType, ItemLevel};
use crate::findings::{Arg, Check, Gate, Rule, Severity, cite};
use crate::model::{Allocation, PlanItem};
use crate::programme::Param;
use crate::record::List;
use crate::values::Decimal;

/// What several share has several owners, and their parts make up the whole.
pub static PLN_018: Rule = Rule {
    code: "PLN-018",
    name: "shares-do-not-add-up",
    gates: &[Gate::G5],
    grade: "V/I",
    sources: &[
        cite("S02", "2.4", "V"),
        cite("D1", "rules of this rulebook's own", "I"),
    ],
    args: &["defect"],
    check: Check::Case(|cx| {
        each_item(
            cx,
            |cx, (_, plan), item| {
                if !is_collective(item) {
                    return None;
                }
                let owners = if item.beneficiaries.has_any() {
                    item.beneficiaries.len()
                } else {
                    served(cx, plan, item).count()
                };
                let few = owners.max(item.shares.len()) < 2;
                let wrong = adds_up(item);
                (few || wrong != Some(Sum::Right)).then_some((few, wrong))
            },
            |cx, at, (few, wrong)| {
                if few {
                    cx.fail(at.beneficiaries(), [Arg::Code("few")]);
                }
                match wrong {
                    Some(Sum::Right) => {}
                    Some(Sum::Percent) => cx.fail(at.shares(), [Arg::Code("percent")]),
                    Some(Sum::Amount) => {
                        cx.fail_with(at.shares(), at.budget(), [Arg::Code("amount")]);
                    }
                    None => cx.skip(),
                }
            },
        );
    }),
    ..Rule::NEW
};

fn is_collective(item: &PlanItem<'_>) -> bool {
    item.level.val() == Some(ItemLevel::Collective)
        || item.kind.val() == Some(AssistanceType::ProjectCollective)
}

/// How the parts of an item add up.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sum {
    Right,
    /// Not to a hundred.
    Percent,
    /// Not to the budget.
    Amount,
}

/// Parts are percents that make a hundred, or amounts that make the budget. None where neither is told of all.
fn adds_up(item: &PlanItem<'_>) -> Option<Sum> {
    if !item.shares.has_any() || item.shares.iter().count() != item.shares.len() {
        return None;
    }
    if let Some(sum) = percents(&item.shares) {
        // A third is 33.33: each part may be off by half a hundredth.
        let off = i128::try_from(item.shares.len()).ok()? * UNIT / 200;
        let right = (sum - 100 * UNIT).abs() <= off;
        return Some(if right { Sum::Right } else { Sum::Percent });
    }
    let budget = item.budget.get()?;
    let (whole, currency) = (budget.minor.val()?, budget.currency.val()?);
    let sum = item.shares.iter().try_fold(0_i64, |sum, share| {
        sum.checked_add(share.amount.get()?.in_currency(currency)?)
    })?;
    Some(if sum == whole {
        Sum::Right
    } else {
        Sum::Amount
    })
}

/// A percent in millionths.
const UNIT: i128 = 1_000_000;

fn percents(shares: &List<Allocation<'_>>) -> Option<i128> {
    let millionths = |percent: Decimal| {
        let below = 10_i128.checked_pow(u32::from(percent.scale()))?;
        i128::from(percent.digits())
            .checked_mul(UNIT)?
            .checked_div(below)
    };
    shares.iter().try_fold(0_i128, |sum, share| {
        sum.checked_add(millionths(share.percent.val()?)?)
    })
}

/// Where the programme asks for it, somebody has looked what a shared project does to soil, water and neighbours.
pub static PLN_025: Rule = Rule {
    code: "PLN-025",
    name: "project-without-environmental-screening",
    severity: Severity::Info,
    gates: &[Gate::G5],
    grade: "V",
    sources: &[cite("S02", "node/35", "V")],
    args: &["defect"],
    params: &["environmental_screening"],
    check: Check::Case(|cx| {
        if !cx.params.flag(Param::EnvironmentalScreening) {
            return;
        }
        each_item(
            cx,
            |cx, (place, plan), item| {
                let community = item.level.val() == Some(ItemLevel::Community)
                    || item.kind.val() == Some(AssistanceType::ProjectCommunity);
                if !community && !is_collective(item) || item.environment_screened_on.is_bad() {
                    return None;
                }
                match item.environment_screened_on.val() {
                    None => Some("none"),
                    Some(on) => {
                        let late = judged_on(cx, place, plan).is_some_and(|day| on > day);
                        late.then_some("late")
                    }
                }
            },
            |cx, at, defect| cx.fail(at.environment_screened_on(), [Arg::Code(defect)]),
        );
    }),
    ..Rule::NEW
};
