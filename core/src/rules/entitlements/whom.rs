//! For whom something is given: those who returned, who are somebody, and who live.

use super::grants::who;
use super::room::has;
use crate::codes::{CodeList, DeliveryForm, EntitlementComponent, Participation};
use crate::facts::{concerns, live};
use crate::findings::{Arg, Check, Gate, Rule, Severity, cite};
use crate::model::Case;
use crate::programme::Param;
use crate::rules::identity;

/// What is for the life after the return is for those who returned.
pub static BEN_014: Rule = Rule {
    code: "BEN-014",
    name: "amount-for-a-member-who-did-not-depart",
    gates: &[Gate::G5],
    grade: "I",
    sources: &[cite("D1", "rules of this rulebook's own", "I")],
    args: &["defect"],
    check: Check::Case(|cx| {
        // Where nobody departed the record has other gaps, and other rules.
        if !cx.case.entitlements.has_any() || cx.facts.passed(Gate::G4).is_none() {
            return;
        }
        for (place, one) in live(&cx.case.entitlements, cx.as_of) {
            if one
                .component
                .val()
                .is_none_or(EntitlementComponent::is_pre_arrival)
            {
                continue;
            }
            let mine = who(cx.facts, &one.members);
            for member in cx.facts.members() {
                if !has(mine, member.place)
                    || member
                        .passed(Gate::G4)
                        .or(member.passed(Gate::Arrival))
                        .is_some()
                {
                    continue;
                }
                use Participation::{StaysInHost, Withdrawn};
                let defect = match member.person.participation.val() {
                    Some(StaysInHost | Withdrawn) => "takes_no_part",
                    _ => "not_departed",
                };
                let at = Case::at().entitlements().i(place).members();
                cx.fail_with(at, member.at(), [Arg::Code(defect)]);
            }
        }
    }),
    ..Rule::NEW
};

/// A placeholder is nobody yet, and is promised nothing for the life after the return.
pub static BEN_015: Rule = Rule {
    code: "BEN-015",
    name: "placeholder-with-post-return-component",
    gates: &[Gate::G5],
    grade: "V/I",
    sources: &[cite("S04", "KM1 blank charter cases", "V")],
    args: &["component"],
    check: Check::Case(|cx| {
        if !identity::is_placeholder(cx.case) {
            return;
        }
        let after = |component: Option<EntitlementComponent>| {
            component.filter(|component| !component.is_pre_arrival())
        };
        for (place, one) in live(&cx.case.entitlements, cx.as_of) {
            if let Some(component) = after(one.component.val()) {
                let at = Case::at().entitlements().i(place).component();
                cx.fail(at, [Arg::Code(component.code())]);
            }
        }
        for line in cx.facts.ledger() {
            if let Some(component) = after(line.component).filter(|_| line.entitlement.is_none()) {
                let at = Case::at().deliveries().i(line.place).component();
                cx.fail(at, [Arg::Code(component.code())]);
            }
        }
    }),
    ..Rule::NEW
};

/// A child alone is brought to its family; money in its hand is no reception.
pub static BEN_016: Rule = Rule {
    code: "BEN-016",
    name: "cash-for-a-child-alone",
    severity: Severity::Warning,
    gates: &[Gate::G5],
    grade: "V",
    sources: &[cite("S05", "", "V")],
    args: &["component"],
    check: Check::Member(|cx, member| {
        let entitled = cx.case.entitlements.has_any() || cx.case.deliveries.has_any();
        if !entitled || !member.is_alone_on(cx.due) {
            return;
        }
        let cash = |component: Option<EntitlementComponent>, form: Option<DeliveryForm>| {
            use EntitlementComponent::{CashInLieu, PostArrival};
            match component {
                Some(CashInLieu) => component,
                Some(PostArrival) if form == Some(DeliveryForm::Cash) => component,
                _ => None,
            }
        };
        for (place, one) in live(&cx.case.entitlements, cx.as_of) {
            let found = cash(one.component.val(), one.form.val());
            if let Some(component) = found.filter(|_| concerns(&one.members, member.id())) {
                let at = Case::at().entitlements().i(place).component();
                cx.fail(at, [Arg::Code(component.code())]);
            }
        }
        for line in cx.facts.ledger() {
            let one = line.delivery;
            if line.entitlement.is_some() || one.is_reversal() {
                continue;
            }
            let found = cash(line.component, one.form.val());
            if let Some(component) = found.filter(|_| concerns(&one.members, member.id())) {
                let at = Case::at().deliveries().i(line.place).component();
                cx.fail(at, [Arg::Code(component.code())]);
            }
        }
    }),
    ..Rule::NEW
};

/// What is left after a death goes to the heirs only where the programme says so, and they sign for it.
pub static BEN_017: Rule = Rule {
    code: "BEN-017",
    name: "succession-not-foreseen",
    gates: &[Gate::G6],
    grade: "I",
    sources: &[cite("D1", "rules of this rulebook's own", "I")],
    args: &["defect"],
    params: &["heirs_may_receive"],
    check: Check::Case(|cx| {
        for line in cx.facts.ledger() {
            let one = line.delivery;
            if one.succession.is_empty() || one.is_reversal() {
                continue;
            }
            let Some(on) = one.on.val().map(|on| on.date()) else {
                cx.skip();
                continue;
            };
            let mut members = cx.facts.members().iter();
            let dead = members.find(|member| {
                let death = member
                    .person
                    .deceased
                    .get()
                    .and_then(|death| death.on.val());
                death.is_some_and(|died| died <= on) && concerns(&one.members, member.id())
            });
            let Some(dead) = dead else {
                continue;
            };
            let at = Case::at().deliveries().i(line.place);
            if !cx.params.flag(Param::HeirsMayReceive) {
                cx.fail_with(at.succession(), dead.at(), [Arg::Code("not_foreseen")]);
            } else if signed(
                one.acknowledged.get().and_then(|ack| ack.by.text()),
                dead.id(),
            ) {
                cx.fail_with(at.acknowledged().by(), dead.at(), [Arg::Code("signed")]);
            }
        }
    }),
    ..Rule::NEW
};

/// Whether the record says that the dead person signed.
fn signed(by: Option<&str>, dead: Option<&str>) -> bool {
    by.is_some() && by == dead
}
