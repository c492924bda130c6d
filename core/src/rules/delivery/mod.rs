//! DLV: delivery. Page: core/rulebook/delivery.md.

mod checked;
mod gone;
mod purchase;
mod receipts;
mod received;
mod timing;
mod waiting;

pub use checked::DLV_008;
pub use gone::DLV_013;
pub use purchase::{DLV_007, DLV_009, DLV_010, DLV_011};
pub use receipts::DLV_012;
pub use received::DLV_004;
pub use timing::{DLV_002, DLV_005};
pub use waiting::DLV_006;

use crate::codes::{AckKind, ApprovalDecision, DeliveryForm, EntitlementComponent};
use crate::facts::{Line, Member, concerns, live};
use crate::findings::{Arg, Check, Gate, Rule, cite};
use crate::model::{Case, Delivery};
use crate::record::{List, Loc, Text};
use crate::rules::Cx;
use crate::values::Date;

/// A delivery says what it was, by whom, when, for how much, and what proves it.
pub static DLV_001: Rule = Rule {
    code: "DLV-001",
    name: "delivery-without-proof",
    gates: &[Gate::G6],
    grade: "V",
    sources: &[cite("S04", "KM3, proofs of payment", "V")],
    args: &["missing"],
    check: Check::Case(|cx| {
        for line in deliveries(cx) {
            let at = Case::at().deliveries().i(line.place);
            let delivery = line.delivery;
            let planned = line.planned(cx.case);
            let as_of = cx.as_of;
            let mut missing = |at: Loc, what: &'static str| cx.fail(at, [Arg::Code(what)]);
            match planned {
                Some((plan, item)) => {
                    // With a day, PLN-007 and PLN-015 tell whether the plan stood approved on it.
                    let approved = delivery.on.val().is_some()
                        || live(&plan.approvals, as_of).any(|(_, approval)| {
                            approval.decision.val() == Some(ApprovalDecision::Approved)
                        });
                    let before = |on: Date| delivery.on.val().is_some_and(|day| on < day.date());
                    let given_up = item.cancelled.get().and_then(|it| it.on.val());
                    if given_up.is_some_and(before) {
                        missing(at.item().loc(), "given_up");
                    } else if !approved {
                        missing(at.item().loc(), "approval");
                    }
                }
                // An item that is named and not there is a matter of references.
                None if delivery.item.is_empty() && needs_plan(line) => {
                    missing(at.item().loc(), "item");
                }
                None => {}
            }
            let item = planned.map(|(_, item)| item);
            let supplier = delivery.receipts.iter().any(|one| !one.supplier.is_empty());
            if delivery.provider.is_empty()
                && item.is_none_or(|item| item.provider.is_empty())
                && !supplier
                // Cash is handed over by the office that records it.
                && delivery.form.val() != Some(DeliveryForm::Cash)
            {
                missing(at.provider().loc(), "provider");
            }
            if delivery.on.is_empty() {
                missing(at.on().loc(), "date");
            }
            // What another organisation gives on referral costs nothing here.
            if item.is_some_and(|item| item.referral.val() == Some(true)) {
                continue;
            }
            if delivery.amount.is_empty() && delivery.programme_amount.is_empty() {
                missing(at.amount().loc(), "amount");
            }
            if !delivery.receipts.has_any() && !is_receipt_of_cash(delivery) {
                missing(at.receipts().loc(), "proof");
            }
        }
    }),
    ..Rule::NEW
};

/// The deliveries that gave something: not those that take one back.
fn deliveries<'c, 'o>(cx: &Cx<'c, 'o>) -> impl Iterator<Item = &'o Line<'c>> + use<'c, 'o> {
    let facts = cx.facts;
    facts
        .ledger()
        .iter()
        .filter(|line| !line.delivery.is_reversal())
}

/// The deliveries that gave something and were not taken back whole.
pub(in crate::rules) fn standing<'c, 'o>(
    cx: &Cx<'c, 'o>,
) -> impl Iterator<Item = &'o Line<'c>> + use<'c, 'o> {
    let facts = cx.facts;
    facts.ledger().iter().filter(|line| line.stands)
}

/// Whether a delivery must come out of a plan: all that is given after arrival, but for help on arrival itself.
fn needs_plan(line: &Line<'_>) -> bool {
    use EntitlementComponent::{Bonus, CashInLieu, FamilyReunion, PostArrival};
    line.component.is_none_or(|component| {
        !component.is_pre_arrival()
            && !matches!(component, PostArrival | CashInLieu | FamilyReunion | Bonus)
    })
}

/// Cash is proved by what the person signed.
pub(super) fn is_receipt_of_cash(delivery: &Delivery<'_>) -> bool {
    use AckKind::{SignedReceipt, Thumbprint, TransferConfirmation};
    delivery.form.val() == Some(DeliveryForm::Cash)
        && matches!(
            delivery.acknowledged.get().and_then(|one| one.kind.val()),
            Some(SignedReceipt | Thumbprint | TransferConfirmation)
        )
}

/// Who receives a delivery: the members it names, else those for whom the item is, else those of its plan.
fn receivers<'c, 'o>(
    cx: &Cx<'c, 'o>,
    line: &Line<'c>,
) -> impl Iterator<Item = &'o Member<'c>> + use<'c, 'o> {
    let planned = line.planned(cx.case);
    let mut members = &line.delivery.members;
    if let Some((plan, item)) = planned.filter(|_| members.is_absent()) {
        let of_case = |list: &List<Text<'_>>| {
            let mut all = cx.facts.members().iter();
            !list.is_absent() && all.any(|member| concerns(list, member.id()))
        };
        members = if of_case(&item.beneficiaries) {
            &item.beneficiaries
        } else {
            &plan.members
        };
    }
    let facts = cx.facts;
    facts
        .members()
        .iter()
        .filter(|member| concerns(members, member.id()))
}

/// Whoever received something says so.
pub static DLV_003: Rule = Rule {
    code: "DLV-003",
    name: "delivery-not-acknowledged",
    gates: &[Gate::G6],
    grade: "V/I",
    sources: &[cite("S02", "5.3", "V")],
    args: &["defect"],
    check: Check::Case(|cx| {
        use EntitlementComponent::{Medical, Travel, TravelDocuments};
        for line in deliveries(cx) {
            // Carriers, consulates and doctors are paid for the person, not by the person's hand.
            if matches!(line.component, Some(Travel | TravelDocuments | Medical)) {
                continue;
            }
            let at = Case::at().deliveries().i(line.place).acknowledged();
            let Some(by) = line.delivery.acknowledged.get() else {
                cx.fail(at, [Arg::Code("none")]);
                continue;
            };
            if by.by.is_empty() {
                cx.fail(at.by(), [Arg::Code("by")]);
            }
            if by.kind.is_empty() {
                cx.fail(at.kind(), [Arg::Code("kind")]);
            }
            match (by.on.val(), line.delivery.on.val()) {
                (None, _) if by.on.is_empty() => cx.fail(at.on(), [Arg::Code("date")]),
                (Some(signed), Some(given)) if signed < given.date() => {
                    cx.fail(at.on(), [Arg::Code("before")]);
                }
                _ => {}
            }
        }
    }),
    ..Rule::NEW
};
