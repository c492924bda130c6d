//! The items of a plan: complete, in the right country, for a use that is allowed.

use super::{each_item, judged_on, says};
use crate::codes::{AssistanceType, CodeList};
use crate::findings::{Arg, Check, Gate, Rule, Severity, cite};
use crate::model::{Case, PlanItem};
use crate::programme::Param;
use crate::record::{At, Loc};

/// A part that every item has: its word, whether an item lacks it, where it stands.
type Part = (
    &'static str,
    fn(&PlanItem<'_>) -> bool,
    fn(At<PlanItem<'static>>) -> Loc,
);

const PARTS: [Part; 9] = [
    ("type", |item| item.kind.is_empty(), |at| at.kind().loc()),
    ("level", |item| item.level.is_empty(), |at| at.level().loc()),
    (
        "form",
        |item| item.form.is_empty() && !is_referral(item),
        |at| at.form().loc(),
    ),
    (
        "provider",
        |item| !says(&item.provider) && !item.provider.is_bad() && !is_referral(item),
        |at| at.provider().loc(),
    ),
    // `null` is an answer: it costs nothing.
    (
        "budget",
        |item| item.budget.is_absent() && !is_referral(item),
        |at| at.budget().loc(),
    ),
    (
        "description",
        |item| !says(&item.description) && !item.description.is_bad(),
        |at| at.description().loc(),
    ),
    (
        "start",
        |item| item.starts_on.is_empty(),
        |at| at.starts_on().loc(),
    ),
    (
        "end",
        |item| item.ends_on.is_empty(),
        |at| at.ends_on().loc(),
    ),
    (
        "order",
        |item| {
            let dates = item.starts_on.val().zip(item.ends_on.val());
            dates.is_some_and(|(start, end)| end < start)
        },
        |at| at.ends_on().loc(),
    ),
];

/// Whether another service gives it.
fn is_referral(item: &PlanItem<'_>) -> bool {
    item.referral.val() == Some(true)
        || item.referral_id.text().is_some()
        || item.kind.val() == Some(AssistanceType::ReferralOnly)
}

/// An item says what it is, who gives it, in which form, for how much, from when to when.
pub static PLN_009: Rule = Rule {
    code: "PLN-009",
    name: "item-incomplete",
    gates: &[Gate::G5],
    grade: "V",
    sources: &[cite("S02", "Annex 3", "V"), cite("S04", "KM2", "V")],
    args: &["lacks"],
    check: Check::Case(|cx| {
        each_item(
            cx,
            |_, _, item| {
                PARTS
                    .iter()
                    .any(|(_, lacks, _)| lacks(item))
                    .then_some(item)
            },
            |cx, at, item| {
                for (word, lacks, place) in &PARTS {
                    if lacks(item) {
                        cx.fail(place(at), [Arg::Code(word)]);
                    }
                }
            },
        );
    }),
    ..Rule::NEW
};

/// For each item it is said whether another service must be brought in.
pub static PLN_010: Rule = Rule {
    code: "PLN-010",
    name: "referral-not-answered",
    severity: Severity::Warning,
    gates: &[Gate::G5],
    grade: "V",
    sources: &[cite("S02", "Annex 3", "V")],
    check: Check::Case(|cx| {
        each_item(
            cx,
            |_, _, item| (item.referral.is_empty() && !is_referral(item)).then_some(()),
            |cx, at, ()| cx.fail(at.referral(), []),
        );
    }),
    ..Rule::NEW
};

/// A plan is carried out where the person has returned to.
pub static PLN_019: Rule = Rule {
    code: "PLN-019",
    name: "plan-outside-country-of-return",
    gates: &[Gate::G5],
    grade: "I",
    sources: &[cite("D1", "rules of this rulebook's own", "I")],
    check: Check::Case(|cx| {
        let case = cx.case;
        let home = case.origin.get().and_then(|origin| origin.country.val());
        for (place, plan) in cx.plans() {
            let country = plan.location.get().and_then(|place| place.country.val());
            if country.is_some() && country == home || judged_on(cx, place, plan).is_none() {
                continue;
            }
            if country.is_none() || home.is_none() {
                cx.skip();
            } else {
                let at = Case::at().plans().i(place).location().country();
                cx.fail_with(at, Case::at().origin().country(), []);
            }
        }
        each_item(
            cx,
            |_, _, item| {
                let country = item.place.get().and_then(|place| place.country.val());
                (country.is_some() && home.is_some() && country != home).then_some(())
            },
            |cx, at, ()| {
                let home = Case::at().origin().country();
                cx.fail_with(at.place().inner().country(), home, []);
            },
        );
    }),
    ..Rule::NEW
};

/// Nothing in a plan pays for what the programme forbids.
pub static PLN_020: Rule = Rule {
    code: "PLN-020",
    name: "item-for-prohibited-use",
    gates: &[Gate::G5],
    grade: "I",
    sources: &[cite("D1", "rules of this rulebook's own", "I")],
    params: &["prohibited_uses"],
    check: Check::Case(|cx| {
        let forbidden = cx.params.words(Param::ProhibitedUses);
        each_item(
            cx,
            |_, _, item| {
                let mut uses = item.prohibited_uses.iter();
                let is = |code: &str| forbidden.iter().any(|word| **word == *code);
                uses.any(|one| is(one.code())).then_some(())
            },
            |cx, at, ()| cx.fail(at.prohibited_uses(), []),
        );
    }),
    ..Rule::NEW
};
