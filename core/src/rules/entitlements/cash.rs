//! Cash in one hand, and money that is asked back.

use smallvec::SmallVec;

use super::grants::who;
use super::room::Who;
use crate::codes::{CodeList, DeliveryForm};
use crate::facts::live;
use crate::findings::{Arg, Check, Gate, Rule, Severity, cite};
use crate::model::{Case, Money};
use crate::programme::Param;
use crate::record::Field;
use crate::values::Date;

/// More than the programme gives in cash at once is given in parts.
pub static BEN_018: Rule = Rule {
    code: "BEN-018",
    name: "cash-over-the-limit-at-once",
    severity: Severity::Warning,
    gates: &[Gate::G6],
    grade: "V/I",
    sources: &[cite("S27", "", "V")],
    args: &["defect", "most"],
    params: &["cash_max"],
    check: Check::Case(|cx| {
        let most = cx.params.int(Param::CashMax);
        let (Some(most), Some(currency)) = (most, cx.sets.currency()) else {
            return;
        };
        let limit = Arg::Money(most, currency);
        let mut delivered: SmallVec<[(usize, usize); 8]> = SmallVec::new();
        let mut days: SmallVec<[(Date, Who, i64); 8]> = SmallVec::new();
        for line in cx.facts.ledger() {
            delivered.extend(line.item);
            if line.delivery.form.val() != Some(DeliveryForm::Cash) || line.delivery.is_reversal() {
                continue;
            }
            let Some(paid) = line.delivery.worth(currency) else {
                cx.skip();
                continue;
            };
            let at = Case::at().deliveries().i(line.place).amount();
            if paid > most {
                cx.fail(at, [Arg::Code("paid"), limit]);
                continue;
            }
            let Some(day) = line.delivery.on.val().map(|on| on.date()) else {
                continue;
            };
            let whose = who(cx.facts, &line.delivery.members);
            let same = |(on, theirs, _): &&mut (Date, Who, i64)| *on == day && *theirs == whose;
            match days.iter_mut().find(same) {
                Some((_, _, sum)) => {
                    let before = *sum;
                    *sum = sum.saturating_add(paid);
                    if before <= most && *sum > most {
                        cx.fail(at, [Arg::Code("same_day"), limit]);
                    }
                }
                None => days.push((day, whose, paid)),
            }
        }
        for (place, plan) in live(&cx.case.plans, cx.as_of) {
            if plan.cancelled_on.get().is_some() {
                continue;
            }
            for (item, one) in live(&plan.items, cx.as_of) {
                let cash = one.form.val() == Some(DeliveryForm::Cash);
                if !cash || one.cancelled.get().is_some() || delivered.contains(&(place, item)) {
                    continue;
                }
                let at = Case::at().plans().i(place).items().i(item);
                let over = |money: &Field<Money<'_>>| {
                    let minor = money.get().and_then(|money| money.in_currency(currency));
                    minor.is_some_and(|minor| minor > most)
                };
                if !one.instalments.has_any() {
                    if over(&one.budget) {
                        cx.fail(at.budget(), [Arg::Code("planned"), limit]);
                    }
                } else if live(&one.instalments, cx.as_of).any(|(_, part)| over(&part.amount)) {
                    cx.fail(at.instalments(), [Arg::Code("planned"), limit]);
                }
            }
        }
    }),
    ..Rule::NEW
};

/// A demand to pay back rests on the programme, and the person knew of it before.
pub static BEN_019: Rule = Rule {
    code: "BEN-019",
    name: "refund-not-foreseen",
    severity: Severity::Warning,
    grade: "V/I",
    sources: &[cite("A3", "Germany s 86a(1) no. 3", "V")],
    args: &["defect"],
    params: &["recovery_triggers"],
    check: Check::Case(|cx| {
        if !cx.case.recoveries.has_any() {
            return;
        }
        for (place, demand) in live(&cx.case.recoveries, cx.as_of) {
            let at = Case::at().recoveries().i(place);
            let listed = cx.params.words(Param::RecoveryTriggers);
            match demand.trigger.val() {
                Some(why) if !listed.iter().any(|word| **word == *why.code()) => {
                    cx.fail(at.trigger(), [Arg::Code("not_foreseen")]);
                    continue;
                }
                Some(_) => {}
                None => cx.skip(),
            }
            let told = demand.declaration.text().and_then(|id| {
                let mut all = live(&cx.case.declarations, cx.as_of);
                all.find(|(_, one)| one.id.text() == Some(id))
            });
            if told.and_then(|(_, one)| one.recovery_terms.val()) != Some(true) {
                cx.fail(at.declaration(), [Arg::Code("not_told")]);
            }
        }
    }),
    ..Rule::NEW
};
