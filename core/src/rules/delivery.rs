//! DLV: delivery. Page: core/rulebook/delivery.md.

use smallvec::SmallVec;

use crate::codes::{
    AckKind, ApprovalDecision, AttemptOutcome, ClosureReason, CodeList, DecisionKind, DeliveryForm,
    EntitlementComponent, Participation,
};
use crate::facts::{Line, Member, concerns, live};
use crate::findings::{Arg, Check, Gate, Rule, cite};
use crate::model::{Case, Delivery};
use crate::programme::{Param, Version};
use crate::record::Loc;
use crate::rules::{Cx, entitlements};
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
                    let approved = live(&plan.approvals, as_of).any(|(_, approval)| {
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

/// Whether a delivery must come out of a plan: all that is given after arrival, but for help on arrival itself.
fn needs_plan(line: &Line<'_>) -> bool {
    use EntitlementComponent::{Bonus, CashInLieu, FamilyReunion, PostArrival};
    line.component.is_none_or(|component| {
        !component.is_pre_arrival()
            && !matches!(component, PostArrival | CashInLieu | FamilyReunion | Bonus)
    })
}

/// Cash is proved by what the person signed.
fn is_receipt_of_cash(delivery: &Delivery<'_>) -> bool {
    use AckKind::{SignedReceipt, Thumbprint, TransferConfirmation};
    delivery.form.val() == Some(DeliveryForm::Cash)
        && matches!(
            delivery.acknowledged.get().and_then(|one| one.kind.val()),
            Some(SignedReceipt | Thumbprint | TransferConfirmation)
        )
}

/// Nothing is delivered after the time for assistance is over.
pub static DLV_002: Rule = Rule {
    code: "DLV-002",
    name: "delivery-after-assistance-window",
    gates: &[Gate::G6],
    grade: "V",
    sources: &[cite("S05", "", "V"), cite("S10", "", "V")],
    args: &["until", "by"],
    params: &["assistance_window_cd"],
    check: Check::Case(|cx| {
        for line in deliveries(cx) {
            if line
                .component
                .is_some_and(EntitlementComponent::is_pre_arrival)
            {
                continue;
            }
            let window = window(cx, line);
            let Some(on) = line.delivery.on.val().map(|on| on.date()) else {
                cx.skip();
                continue;
            };
            match window {
                None => cx.skip(),
                Some((until, by)) if on > until => {
                    let at = Case::at().deliveries().i(line.place).on();
                    cx.fail(at, [Arg::Date(until), Arg::Code(by)]);
                }
                Some(_) => {}
            }
        }
    }),
    ..Rule::NEW
};

/// The last day for a delivery, and what says so: the entitlement, else the rule set, from the arrival of whoever
/// receives it, the last one of several.
fn window<'c>(cx: &Cx<'c, '_>, line: &Line<'c>) -> Option<(Date, &'static str)> {
    let granted = line
        .entitlement
        .and_then(|place| cx.case.entitlements.at(place))
        .and_then(|one| one.window_end.val());
    if let Some(until) = granted {
        return Some((until, "entitlement"));
    }
    let arrived = arrival(cx, line)?;
    let days = set_of(cx, line)?.params().int(Param::AssistanceWindowCd)?;
    Some((arrived.plus_days(days), "rule_set"))
}

/// The rule set of the programme that pays.
fn set_of<'o>(cx: &Cx<'_, 'o>, line: &Line<'_>) -> Option<&'o Version> {
    let granted = line
        .entitlement
        .and_then(|place| cx.case.entitlements.at(place));
    let name = granted.map_or(&line.delivery.programme, |one| &one.programme);
    entitlements::set_of(cx.facts, cx.sets, name.text())
}

/// When those who receive a delivery arrived: the last of them.
fn arrival<'c>(cx: &Cx<'c, '_>, line: &Line<'c>) -> Option<Date> {
    receivers(cx, line)
        .filter_map(|member| member.passed(Gate::Arrival))
        .max()
        .or_else(|| cx.facts.passed(Gate::Arrival))
}

/// Who receives a delivery: the members it names, else those for whom the item is, else those of its plan.
fn receivers<'c, 'o>(
    cx: &Cx<'c, 'o>,
    line: &Line<'c>,
) -> impl Iterator<Item = &'o Member<'c>> + use<'c, 'o> {
    let planned = line.planned(cx.case);
    let mut members = &line.delivery.members;
    if let Some((plan, item)) = planned.filter(|_| members.is_absent()) {
        let of_case = |list: &crate::record::List<crate::record::Text<'_>>| {
            let mut all = cx.facts.members().iter();
            all.any(|member| !list.is_absent() && concerns(list, member.id()))
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

/// A further instalment follows when the use of the one before was shown, and in its time.
pub static DLV_005: Rule = Rule {
    code: "DLV-005",
    name: "instalment-too-early",
    gates: &[Gate::G6],
    grade: "V",
    sources: &[cite("S27", "", "V"), cite("S05", "StarthilfePlus", "V")],
    args: &["defect", "days"],
    params: &["instalment_min_interval_cd"],
    check: Check::Case(|cx| {
        for line in deliveries(cx) {
            let Some(number) = line.delivery.instalment.val().filter(|number| *number > 1) else {
                continue;
            };
            let at = Case::at().deliveries().i(line.place);
            let Some(on) = line.delivery.on.val().map(|on| on.date()) else {
                cx.skip();
                continue;
            };
            let before = before(cx, line, number);
            let shown = line.delivery.use_shown_on.val();
            if line.delivery.use_shown_on.is_empty() {
                cx.fail(at.use_shown_on(), [Arg::Code("unproved")]);
            } else if line.delivery.use_shown_by.is_empty() {
                cx.fail(at.use_shown_by(), [Arg::Code("unproved")]);
            } else if shown
                .is_some_and(|shown| shown > on || before.is_some_and(|before| shown < before))
            {
                // Shown after it was paid, or before there was anything to use.
                cx.fail(at.use_shown_on(), [Arg::Code("proof_out_of_order")]);
            }
            let days =
                set_of(cx, line).and_then(|set| set.params().int(Param::InstalmentMinIntervalCd));
            let Some(days) = days else {
                cx.skip();
                continue;
            };
            // The second instalment waits from arrival, each later one from the one before.
            let from = if number == 2 {
                arrival(cx, line).or(before)
            } else {
                before
            };
            match from {
                None => cx.skip(),
                Some(from) if on.days_since(from) < days => {
                    cx.fail(at.on(), [Arg::Code("early"), Arg::Int(days)]);
                }
                Some(_) => {}
            }
        }
    }),
    ..Rule::NEW
};

/// When the instalment before was paid in full: the last payment of it.
fn before(cx: &Cx<'_, '_>, line: &Line<'_>, number: u32) -> Option<Date> {
    deliveries(cx)
        .filter(|other| other.item == line.item && line.item.is_some())
        .filter(|other| {
            other
                .delivery
                .instalment
                .val()
                .is_some_and(|it| it + 1 == number)
        })
        .filter_map(|other| other.delivery.on.val())
        .map(|on| on.date())
        .max()
}

/// Nothing is delivered to who left again, died, or cannot be found.
pub static DLV_013: Rule = Rule {
    code: "DLV-013",
    name: "delivery-to-somebody-gone",
    gates: &[Gate::G6],
    grade: "I",
    sources: &[cite("D1", "rules of this rulebook's own", "I")],
    args: &["state"],
    check: Check::Case(|cx| {
        if !cx.case.deliveries.has_any() {
            return;
        }
        let gone = gone(cx);
        if gone.is_empty() {
            return;
        }
        for line in deliveries(cx) {
            let Some(on) = line.delivery.on.val().map(|on| on.date()) else {
                cx.skip();
                continue;
            };
            let state = |member: &Member<'_>| state_on(cx, &gone, member, on);
            // What is for several goes to those who are still there, unless it names who is gone.
            let named = !line.delivery.members.is_absent();
            let mut present = false;
            let mut found: Option<(usize, Gone)> = None;
            let mut open = false;
            for member in receivers(cx, line) {
                match state(member) {
                    None => present = true,
                    Some(one) if one.on.is_none() => open = true,
                    Some(one) => found = found.or(Some((member.place, one))),
                }
            }
            match found {
                Some((member, one)) if named || !(present || open) => {
                    if one.state == ClosureReason::Deceased && !line.delivery.succession.is_empty()
                    {
                        // Whether heirs may receive it is a rule of its own.
                        continue;
                    }
                    let at = Case::at().deliveries().i(line.place);
                    let who = Case::at().members().i(member);
                    cx.fail_with(at, who, [Arg::Code(one.state.code())]);
                }
                _ if open => cx.skip(),
                _ => {}
            }
        }
    }),
    ..Rule::NEW
};

/// That somebody is gone, or there again.
#[derive(Clone, Copy)]
struct Gone {
    /// The place of the member.
    member: usize,
    state: ClosureReason,
    /// Since when; `None` where nobody says.
    on: Option<Date>,
}

/// Who is recorded as gone.
fn gone(cx: &Cx<'_, '_>) -> SmallVec<[Gone; 8]> {
    let mut gone = SmallVec::new();
    let case = cx.case;
    for member in cx.facts.members() {
        let death = member.person.deceased.get();
        let died = member.person.participation.val() == Some(Participation::Deceased);
        if death.is_some() || died {
            gone.push(Gone {
                member: member.place,
                state: ClosureReason::Deceased,
                on: death.and_then(|death| death.on.val()),
            });
        }
    }
    let mut note =
        |state: Option<ClosureReason>, on: Option<Date>, is: &dyn Fn(&Member<'_>) -> bool| {
            use ClosureReason::{Deceased, LostContact, Remigrated};
            let Some(state @ (Deceased | LostContact | Remigrated)) = state else {
                return;
            };
            let all = cx.facts.members().iter().filter(|member| is(member));
            gone.extend(all.map(|member| Gone {
                member: member.place,
                state,
                on,
            }));
        };
    for (_, one) in live(&case.decisions, cx.as_of) {
        let state = match one.kind.val() {
            Some(DecisionKind::Remigrated) => ClosureReason::Remigrated,
            Some(DecisionKind::LostContact) => ClosureReason::LostContact,
            _ => continue,
        };
        let on = one.on.val().map(|on| on.date());
        note(Some(state), on, &|member| {
            concerns(&one.members, member.id())
        });
    }
    if let Some(closure) = case.closure.get() {
        let on = closure.on.val().map(|on| on.date());
        if on.is_none_or(|on| on <= cx.as_of) {
            for end in closure.members.iter() {
                let is = |member: &Member<'_>| {
                    end.member.text().is_some() && end.member.text() == member.id()
                };
                note(end.reason.val(), end.on.val().or(on), &is);
            }
            if !closure.members.has_any() {
                note(closure.reason.val(), on, &|_| true);
            }
        }
    }
    gone
}

/// Whether a member was gone on a day: since before that day, and not back. A day itself is the benefit of the doubt.
fn state_on(cx: &Cx<'_, '_>, gone: &[Gone], member: &Member<'_>, day: Date) -> Option<Gone> {
    let mut mine = gone.iter().filter(|one| one.member == member.place);
    mine.find(|one| {
        let Some(since) = one.on else {
            return true;
        };
        let back =
            one.state != ClosureReason::Deceased && is_back(cx, member, one.state, since, day);
        since < day && !back
    })
    .copied()
}

/// Whether somebody was found again after a day and by another: the case was opened again, or the person was reached.
fn is_back(
    cx: &Cx<'_, '_>,
    member: &Member<'_>,
    state: ClosureReason,
    since: Date,
    by: Date,
) -> bool {
    let within = |on: Option<Date>| on.is_some_and(|on| since <= on && on <= by);
    let opened = live(&cx.case.decisions, cx.as_of).any(|(_, one)| {
        one.kind.val() == Some(DecisionKind::Reopened)
            && concerns(&one.members, member.id())
            && within(one.on.val().map(|on| on.date()))
    });
    // Who left again may well be reached, and is still away.
    opened
        || state == ClosureReason::LostContact
            && live(&cx.case.contact_attempts, cx.as_of).any(|(_, one)| {
                one.outcome.val() == Some(AttemptOutcome::Reached)
                    && concerns(&one.members, member.id())
                    && within(one.on.val().map(|on| on.date()))
            })
}
