//! Every amount of a case: never below nought, and never without its currency.

use crate::facts::live;
use crate::findings::{Arg, Check, Rule, cite};
use crate::model::{Case, Money};
use crate::record::{At, Entry, List};
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
        let negative = |money: &Money<'_>, what| {
            money.minor.val().is_some_and(|minor| minor < 0) && what != What::Reversal
        };
        each_odd(cx, negative, |cx, at, what| {
            cx.fail(at.minor(), [Arg::Code(what.code())]);
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
    check: Check::Case(|cx| {
        each_odd(
            cx,
            |money, _| !money.minor.is_empty() && money.currency.is_empty(),
            |cx, at, _| cx.fail(at.currency(), []),
        );
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

/// Whether an amount is odd.
type Odd = fn(&Money<'_>, What) -> bool;

/// Is shown the place of an amount, and what it belongs to.
type See<'s> = dyn FnMut(At<Money<'static>>, What) + 's;

/// Tells of each odd amount of a record that counts. Amounts are hardly ever odd: whether a record counts is asked only
/// where one is.
fn each_odd(cx: &mut Cx<'_, '_>, odd: Odd, tell: fn(&mut Cx<'_, '_>, At<Money<'static>>, What)) {
    let (case, as_of) = (cx.case, cx.as_of);
    let mut any = false;
    amounts(case, All, odd, &mut |_, _| any = true);
    if any {
        amounts(case, Counting(as_of), odd, &mut |at, what| {
            tell(cx, at, what)
        });
    }
}

/// Which records of a list are looked at.
trait Records: Copy {
    fn of<T: Entry>(self, list: &List<T>) -> impl Iterator<Item = (usize, &T)>;
}

#[derive(Clone, Copy)]
struct All;

impl Records for All {
    fn of<T: Entry>(self, list: &List<T>) -> impl Iterator<Item = (usize, &T)> {
        list.each()
    }
}

/// Those that count on a day.
#[derive(Clone, Copy)]
struct Counting(Date);

impl Records for Counting {
    fn of<T: Entry>(self, list: &List<T>) -> impl Iterator<Item = (usize, &T)> {
        live(list, self.0)
    }
}

/// Shows the odd ones among the amounts of a case.
fn amounts(case: &Case<'_>, records: impl Records, odd: Odd, see: &mut See<'_>) {
    let at = Case::at();
    macro_rules! show {
        ($of:expr, $at:expr, $what:expr, $($field:ident)+) => {
            $( if $of.$field.get().is_some_and(|money| odd(money, $what)) {
                see($at.$field(), $what);
            } )+
        };
    }
    for (i, one) in records.of(&case.promises) {
        show!(one, at.promises().i(i), What::Other, amount);
    }
    for (i, one) in records.of(&case.decisions) {
        show!(one, at.decisions().i(i), What::Other, amount);
    }
    for (i, one) in records.of(&case.entitlements) {
        show!(one, at.entitlements().i(i), What::Other, cap);
    }
    for (i, plan) in records.of(&case.plans) {
        let at = at.plans().i(i);
        show!(plan, at, What::Other, total service_fee final_budget);
        for (j, item) in records.of(&plan.items) {
            let at = at.items().i(j);
            show!(item, at, What::Other, budget);
            for (k, one) in records.of(&item.quotes) {
                show!(one, at.quotes().i(k), What::Other, amount);
            }
            for (k, one) in records.of(&item.instalments) {
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
    for (i, one) in records.of(&case.deliveries) {
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
    for (i, one) in records.of(&case.earlier_assistance) {
        show!(one, at.earlier_assistance().i(i), What::Other, amount);
    }
    for (i, one) in records.of(&case.recoveries) {
        show!(one, at.recoveries().i(i), What::Other, amount repaid);
    }
    for (i, one) in records.of(&case.reports) {
        show!(one, at.reports().i(i), What::Other, final_budget);
    }
    if let Some(travel) = case.travel.get() {
        for (i, leg) in records.of(&travel.legs) {
            show!(leg, at.travel().legs().i(i), What::Other, cost);
        }
    }
}
