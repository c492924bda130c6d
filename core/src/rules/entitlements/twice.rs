//! What is given twice: to one person, for one need, or after an earlier return.

use smallvec::SmallVec;

use super::grants::who;
use super::room::{Who, has};
use crate::codes::{CodeList, DeliveryForm, EntitlementComponent};
use crate::facts::{Line, concerns, kept, live};
use crate::findings::{Arg, Check, Gate, Rule, Severity, cite};
use crate::model::Case;
use crate::programme::Param;
use crate::record::Loc;
use crate::rules::Cx;

/// More payments than this are not compared.
const LUMPS: usize = 64;

/// Nobody is paid the same sum twice.
pub static BEN_007: Rule = Rule {
    code: "BEN-007",
    name: "same-component-paid-twice",
    gates: &[Gate::G6],
    grade: "I",
    sources: &[cite("D1", "rules of this rulebook's own", "I")],
    args: &["component"],
    check: Check::Case(|cx| {
        if cx.case.deliveries.len() < 2 {
            return;
        }
        let facts = cx.facts;
        let lump = |line: &&Line<'_>| is_lump(line);
        if facts.ledger().iter().filter(lump).nth(1).is_none() {
            return;
        }
        let mut lumps: SmallVec<[(&Line<'_>, Who); 8]> = SmallVec::new();
        for (place, delivery) in kept(cx.case, cx.as_of).take(LUMPS) {
            let line = facts.ledger().iter().find(|line| line.place == place);
            if let Some(line) = line.filter(lump) {
                lumps.push((line, who(facts, &delivery.members)));
            }
        }
        for (at, (later, theirs)) in lumps.iter().enumerate() {
            let first = lumps
                .iter()
                .take(at)
                .find(|(line, whose)| whose & theirs != 0 && same_payment(cx.case, line, later));
            if let (Some((first, _)), Some(component)) = (first, later.component) {
                let place = |line: &Line<'_>| Case::at().deliveries().i(line.place);
                cx.fail_with(place(later), place(first), [Arg::Code(component.code())]);
            }
        }
    }),
    ..Rule::NEW
};

/// A sum of money that belongs to no item of a plan.
fn is_lump(line: &Line<'_>) -> bool {
    use EntitlementComponent::{Bonus, CashInLieu, DepartureCash};
    line.item.is_none()
        && !line.delivery.is_reversal()
        && (matches!(line.component, Some(DepartureCash | CashInLieu | Bonus))
            || line.delivery.form.val() == Some(DeliveryForm::Cash))
}

/// Whether two sums are of one component and programme, and not said to be different instalments.
fn same_payment(case: &Case<'_>, one: &Line<'_>, other: &Line<'_>) -> bool {
    let own = case.programme.text();
    let payers = (
        one.delivery.programme.text().or(own),
        other.delivery.programme.text().or(own),
    );
    let numbers = (
        one.delivery.instalment.val(),
        other.delivery.instalment.val(),
    );
    one.component.is_some()
        && one.component == other.component
        && one.entitlement == other.entitlement
        && payers.0 == payers.1
        && !matches!(numbers, (Some(one), Some(other)) if one != other)
}

/// What one need is met with by two programmes fits together, and the plan says how.
pub static BEN_008: Rule = Rule {
    code: "BEN-008",
    name: "need-funded-twice-without-note",
    severity: Severity::Warning,
    gates: &[Gate::G5],
    grade: "V",
    sources: &[cite("S02", "4.2.2", "V")],
    check: Check::Case(|cx| {
        if !several_payers(cx) {
            return;
        }
        let case = cx.case;
        let mut funded: SmallVec<[Funded<'_>; 8]> = SmallVec::new();
        for (place, plan) in cx.plans() {
            if plan.cancelled_on.get().is_some() {
                continue;
            }
            let of_plan = crate::facts::entitlement_of(case, place, cx.as_of)
                .and_then(|at| case.entitlements.at(at))
                .and_then(|one| one.programme.text())
                .or(case.programme.text());
            for (item, one) in live(&plan.items, cx.as_of) {
                let (Some(need), None) = (one.need.text(), one.cancelled.get()) else {
                    continue;
                };
                let mut fund = |payer: Option<&'_ str>, at: Loc| {
                    let noted = !plan.complementarity.is_empty();
                    funded.extend(payer.map(|_| Funded {
                        need,
                        noted,
                        at,
                        other: payer != of_plan,
                    }));
                };
                let at = Case::at().plans().i(place).items().i(item);
                fund(one.programme.text().or(of_plan), at.programme().loc());
                for line in cx
                    .facts
                    .ledger()
                    .iter()
                    .filter(|line| line.item == Some((place, item)))
                {
                    let at = Case::at().deliveries().i(line.place).programme();
                    if !line.delivery.programme.is_empty() {
                        fund(line.delivery.programme.text(), at.loc());
                    }
                }
            }
        }
        funded.sort_by_key(|one| one.need);
        for same in funded.chunk_by(|one, next| one.need == next.need) {
            let other = same.iter().find(|one| one.other && !one.noted);
            let own = same.iter().find(|one| !one.other && !one.noted);
            if let (Some(other), Some(own)) = (other, own) {
                cx.fail_with(other.at, own.at, []);
            }
        }
    }),
    ..Rule::NEW
};

/// One programme that pays for a need.
struct Funded<'c> {
    need: &'c str,
    /// Whether the plan says how it fits with others.
    noted: bool,
    at: Loc,
    /// Whether it is another programme than that of the plan.
    other: bool,
}

/// Whether an item or a delivery is paid by another programme than the case.
fn several_payers(cx: &Cx<'_, '_>) -> bool {
    let case = cx.case;
    let own = case.programme.text();
    let other = |name: Option<&str>| name.is_some_and(|name| Some(name) != own);
    case.deliveries
        .iter()
        .any(|one| other(one.programme.text()))
        || case
            .plans
            .iter()
            .any(|plan| plan.items.iter().any(|item| other(item.programme.text())))
}

/// Who was given it before, in a programme that gives it once, is not given it again.
pub static BEN_009: Rule = Rule {
    code: "BEN-009",
    name: "benefit-received-before",
    gates: &[Gate::G5],
    grade: "V",
    sources: &[
        cite("S14", "", "V"),
        cite("S15", "", "V"),
        cite("S13", "", "V"),
    ],
    args: &["component"],
    params: &["once_only"],
    check: Check::Case(|cx| {
        let case = cx.case;
        if !case.earlier_assistance.has_any()
            || !case.entitlements.has_any()
            || !cx.params.flag(Param::OnceOnly)
        {
            return;
        }
        for (place, one) in live(&case.entitlements, cx.as_of) {
            let Some(component) = one.component.val().filter(|one| !one.is_pre_arrival()) else {
                continue;
            };
            let mine = who(cx.facts, &one.members);
            for (earlier, before) in live(&case.earlier_assistance, cx.as_of) {
                let of = before.member.text();
                let alone = of.is_none() && cx.facts.members().len() == 1;
                let mut members = cx.facts.members().iter();
                let whose = members.find(|member| {
                    has(mine, member.place) && (alone || (of.is_some() && of == member.id()))
                });
                let Some(member) = whose else {
                    continue;
                };
                let later = before.on.val().zip(one.on.val());
                if later.is_some_and(|(before, now)| before.date() > now.date())
                    || is_waived(cx, member.id())
                {
                    continue;
                }
                match before.component.val() {
                    // The journey alone may be helped with again: that is for ELG-011.
                    Some(received) if received.is_pre_arrival() => {}
                    Some(_) => {
                        let at = Case::at().entitlements().i(place).component();
                        let related = Case::at().earlier_assistance().i(earlier);
                        cx.fail_with(at, related, [Arg::Code(component.code())]);
                    }
                    None => cx.skip(),
                }
            }
        }
    }),
    ..Rule::NEW
};

/// Whether somebody let this person be assisted a second time: what follows from it is allowed with it.
fn is_waived(cx: &Cx<'_, '_>, id: Option<&str>) -> bool {
    live(&cx.case.waivers, cx.as_of).any(|(_, waiver)| {
        let rule = waiver.rule.text().and_then(crate::rules::find);
        rule.is_some_and(|rule| rule.code == "ELG-011")
            && concerns(&waiver.members, id)
            && waiver.until.val().is_none_or(|until| until >= cx.as_of)
    })
}
