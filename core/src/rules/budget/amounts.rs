//! Every amount of a case: never below nought, and never without its currency.

use crate::facts::live;
use crate::findings::{Arg, Check, Rule, cite};
use crate::model::{Case, Money};
use crate::record::{At, Field};
use crate::rules::Cx;
use crate::values::Date;

/// An amount is below nought only where a delivery is taken back.
pub static BUD_005: Rule = Rule {
    code: "BUD-005",
    name: "negative-amount",
    grade: "I",
    sources: &[cite("D1", "rules of this rulebook's own", "I")],
    args: &["what"],
    check: Check::Case(|cx| {
        let (case, as_of) = (cx.case, cx.as_of);
        amounts(case, as_of, &mut |money, at, what| {
            if money.minor.val().is_some_and(|minor| minor < 0) && what != What::Reversal {
                cx.fail(at.minor(), [Arg::Code(what.code())]);
            }
        });
    }),
    ..Rule::NEW
};

/// An amount says in which currency it is.
pub static BUD_008: Rule = Rule {
    code: "BUD-008",
    name: "amount-without-currency",
    grade: "I",
    sources: &[cite("D1", "rules of this rulebook's own", "I")],
    check: Check::Case(|cx: &mut Cx<'_, '_>| {
        let (case, as_of) = (cx.case, cx.as_of);
        amounts(case, as_of, &mut |money, at, _| {
            if !money.minor.is_empty() && money.currency.is_empty() {
                cx.fail(at.currency(), []);
            }
        });
    }),
    ..Rule::NEW
};

/// What an amount belongs to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum What {
    /// A delivery that takes nothing back.
    Delivery,
    /// What takes a delivery back.
    Reversal,
    Other,
}

impl What {
    const fn code(self) -> &'static str {
        match self {
            Self::Delivery => "delivery",
            Self::Reversal | Self::Other => "other",
        }
    }
}

/// Is shown an amount, its place and what it belongs to.
type See<'s> = dyn FnMut(&Money<'_>, At<Money<'static>>, What) + 's;

/// Shows the amounts of a case, of records that count.
fn amounts(case: &Case<'_>, as_of: Date, see: &mut See<'_>) {
    let at = Case::at();
    macro_rules! show {
        ($of:expr, $at:expr, $what:expr, $($field:ident)+) => {
            $( show(&$of.$field, $at.$field(), $what, see); )+
        };
    }
    for (i, one) in live(&case.promises, as_of) {
        show!(one, at.promises().i(i), What::Other, amount);
    }
    for (i, one) in live(&case.decisions, as_of) {
        show!(one, at.decisions().i(i), What::Other, amount);
    }
    for (i, one) in live(&case.entitlements, as_of) {
        show!(one, at.entitlements().i(i), What::Other, cap);
    }
    for (i, plan) in live(&case.plans, as_of) {
        let at = at.plans().i(i);
        show!(plan, at, What::Other, total service_fee final_budget);
        for (j, item) in live(&plan.items, as_of) {
            let at = at.items().i(j);
            show!(item, at, What::Other, budget);
            for (k, one) in live(&item.quotes, as_of) {
                show!(one, at.quotes().i(k), What::Other, amount);
            }
            for (k, one) in live(&item.instalments, as_of) {
                show!(one, at.instalments().i(k), What::Other, amount);
            }
            for (k, one) in item.allocations.each() {
                show!(one, at.allocations().i(k), What::Other, amount);
            }
            for (k, one) in item.shares.each() {
                show!(one, at.shares().i(k), What::Other, amount);
            }
        }
    }
    for (i, one) in live(&case.deliveries, as_of) {
        let at = at.deliveries().i(i);
        let what = if one.is_reversal() {
            What::Reversal
        } else {
            What::Delivery
        };
        show!(one, at, what, amount programme_amount);
        for (k, receipt) in one.receipts.each() {
            show!(receipt, at.receipts().i(k), what, amount);
        }
        for (k, part) in one.allocations.each() {
            show!(part, at.allocations().i(k), what, amount);
        }
    }
    for (i, one) in live(&case.earlier_assistance, as_of) {
        show!(one, at.earlier_assistance().i(i), What::Other, amount);
    }
    for (i, one) in live(&case.recoveries, as_of) {
        show!(one, at.recoveries().i(i), What::Other, amount repaid);
    }
    for (i, one) in live(&case.reports, as_of) {
        show!(one, at.reports().i(i), What::Other, final_budget);
    }
    if let Some(travel) = case.travel.get() {
        for (i, leg) in live(&travel.legs, as_of) {
            show!(leg, at.travel().legs().i(i), What::Other, cost);
        }
    }
}

fn show(field: &Field<Money<'_>>, at: At<Money<'static>>, what: What, see: &mut See<'_>) {
    if let Some(money) = field.get() {
        see(money, at, what);
    }
}
