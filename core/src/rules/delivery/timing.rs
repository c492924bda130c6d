//! When things are delivered: within the time for assistance, and one instalment after the other.

use super::{deliveries, receivers};
use crate::codes::EntitlementComponent;
use crate::facts::Line;
use crate::findings::{Arg, Check, Gate, Rule, cite};
use crate::model::Case;
use crate::programme::{Param, Version};
use crate::rules::{Cx, entitlements};
use crate::values::Date;

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
                .is_some_and(|it| it.checked_add(1) == Some(number))
        })
        .filter_map(|other| other.delivery.on.val())
        .map(|on| on.date())
        .max()
}
