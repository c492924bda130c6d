//! What is bought, from whom, and what a training gave.

use smallvec::SmallVec;

use super::{deliveries, standing};
use crate::codes::{CodeList, DeliveryForm};
use crate::facts::{Line, live, when};
use crate::findings::{Arg, Check, Gate, Rule, Severity, cite};
use crate::model::{Case, PlanItem, Training};
use crate::programme::Param;
use crate::record::{Aside, At};
use crate::rules::Cx;

/// What is delivered is of the kind that was planned.
pub static DLV_007: Rule = Rule {
    code: "DLV-007",
    name: "delivered-in-another-form",
    severity: Severity::Warning,
    gates: &[Gate::G6],
    grade: "I",
    sources: &[cite("D1", "rules of this rulebook's own", "I")],
    args: &["form", "planned"],
    check: Check::Case(|cx| {
        for line in deliveries(cx) {
            let Some((_, item)) = line.planned(cx.case) else {
                continue;
            };
            // Why it came in another form is told.
            if !line.delivery.exception.is_empty() {
                continue;
            }
            match (line.delivery.form.val(), item.form.val()) {
                (Some(form), Some(planned))
                    if form != planned && planned != DeliveryForm::Mixed =>
                {
                    let at = Case::at().deliveries().i(line.place).form();
                    cx.fail(at, [Arg::Code(form.code()), Arg::Code(planned.code())]);
                }
                (Some(_), Some(_)) => {}
                _ => cx.skip(),
            }
        }
    }),
    ..Rule::NEW
};

/// Before much is spent, several are asked for their price.
pub static DLV_009: Rule = Rule {
    code: "DLV-009",
    name: "quotes-missing",
    severity: Severity::Warning,
    gates: &[Gate::G5, Gate::G6],
    grade: "I",
    sources: &[cite("D1", "rules of this rulebook's own", "I")],
    args: &["defect", "needed", "threshold"],
    params: &["quotes_threshold", "quotes_min"],
    check: Check::Case(|cx| {
        // A programme that names no amount asks for no quotes.
        let Some(threshold) = cx.params.int(Param::QuotesThreshold) else {
            return;
        };
        let (Some(needed), Some(currency)) = (cx.number(Param::QuotesMin), cx.sets.currency())
        else {
            return;
        };
        items(cx, |cx, item, at| {
            // Nothing is bought where money is handed over, or another service gives.
            if item.form.val() == Some(DeliveryForm::Cash) || item.referral.val() == Some(true) {
                return;
            }
            let Some(budget) = item.budget.get() else {
                return;
            };
            match budget.in_currency(currency) {
                None => return cx.skip(),
                Some(budget) if budget < threshold => return,
                Some(_) => {}
            }
            let mut asked = 0_i64;
            let mut chosen = false;
            for (_, quote) in live(&item.quotes, cx.as_of) {
                asked += 1;
                chosen |= quote.chosen.val() == Some(true);
            }
            let defect = if asked < needed {
                "few"
            } else if chosen {
                return;
            } else {
                "none_chosen"
            };
            let threshold = Arg::Money(threshold, currency);
            let args = [Arg::Code(defect), Arg::Int(needed), threshold];
            cx.fail(at.quotes(), args);
        });
    }),
    ..Rule::NEW
};

/// Who provides something and is near to who decides or receives was taken for a reason that is written down.
pub static DLV_010: Rule = Rule {
    code: "DLV-010",
    name: "related-provider-without-note",
    severity: Severity::Warning,
    gates: &[Gate::G6],
    grade: "I",
    sources: &[cite("D1", "rules of this rulebook's own", "I")],
    args: &["defect"],
    check: Check::Case(|cx| {
        items(cx, |cx, item, at| {
            if item.provider.is_empty() || !item.provider_note.is_empty() {
                return;
            }
            let provider = item.provider.text();
            let own = provider.is_some_and(|id| cx.facts.member(id).is_some());
            match item.provider_related.val() {
                _ if own => cx.fail(at.provider(), [Arg::Code("member")]),
                Some(true) => cx.fail(at.provider_note(), [Arg::Code("related")]),
                Some(false) => {}
                None => cx.skip(),
            }
        });
    }),
    ..Rule::NEW
};

/// Runs for each item of a plan that was not given up, and is approved, asked about or used already: not of one that
/// is only being written.
fn items<'c>(
    cx: &mut Cx<'c, '_>,
    mut each: impl FnMut(&mut Cx<'c, '_>, &'c PlanItem<'c>, At<PlanItem<'static>>),
) {
    let facts = cx.facts;
    let used = |place: usize| {
        let mut lines = facts.ledger().iter();
        lines.any(|line| line.item.is_some_and(|(of, _)| of == place))
    };
    for (place, plan, version) in facts.versions() {
        let counts = version.counts && (cx.attempts(Gate::G5) || used(place));
        if !version.stands && !counts || plan.cancelled_on.get().is_some() {
            continue;
        }
        for (item, planned) in live(&plan.items, cx.as_of) {
            if planned.cancelled.get().is_none() {
                each(cx, planned, Case::at().plans().i(place).items().i(item));
            }
        }
    }
}

/// What a training was is on record: from when to when, where, and whether it ended with a certificate.
pub static DLV_011: Rule = Rule {
    code: "DLV-011",
    name: "training-not-described",
    severity: Severity::Warning,
    gates: &[Gate::G7],
    grade: "V",
    sources: &[cite("S43", "case form, training", "V")],
    args: &["lacks"],
    check: Check::Case(|cx| {
        let is_training =
            |item: &PlanItem<'_>| item.kind.val().is_some_and(|kind| kind.is_training());
        let plans = cx.case.plans.iter();
        if !plans.flat_map(|plan| plan.items.iter()).any(is_training) {
            return;
        }
        let mut lines: SmallVec<[&Line<'_>; 8]> = SmallVec::new();
        lines.extend(standing(cx).filter(|line| {
            let item = line.planned(cx.case).map(|(_, item)| item);
            item.is_some_and(is_training)
        }));
        lines.sort_unstable_by_key(|line| (line.item, line.place));
        // Paid in several parts, a training is described once.
        for parts in lines.chunk_by(|one, next| one.item == next.item) {
            let described = parts
                .iter()
                .filter(|line| line.delivery.training.get().is_some())
                .max_by_key(|line| when(line.delivery));
            if let Some(line) = described.or(parts.last()) {
                describes(cx, line);
            }
        }
    }),
    ..Rule::NEW
};

/// Whether a delivery describes the training that it was.
fn describes<'c>(cx: &mut Cx<'c, '_>, line: &Line<'c>) {
    let at = Case::at().deliveries().i(line.place).training();
    if line.delivery.training.is_bad() {
        return cx.skip();
    }
    let Some(training) = line.delivery.training.get() else {
        return cx.fail(at, [Arg::Code("none")]);
    };
    let at: At<Training<'static>> = At::<Aside<Training<'static>>>::inner(at);
    match (training.started_on.val(), training.ended_on.val()) {
        (Some(start), Some(end)) if end < start => cx.fail(at.ended_on(), [Arg::Code("order")]),
        _ => {}
    }
    if training.started_on.is_empty() {
        cx.fail(at.started_on(), [Arg::Code("start")]);
    }
    if training.ended_on.is_empty() {
        cx.fail(at.ended_on(), [Arg::Code("end")]);
    }
    if training.place.is_empty() {
        cx.fail(at.place(), [Arg::Code("place")]);
    }
    let none_foreseen = line
        .planned(cx.case)
        .is_some_and(|(_, item)| item.certificate.val() == Some(false));
    if training.certificate.is_empty() && !none_foreseen {
        cx.fail(at.certificate(), [Arg::Code("certificate")]);
    }
}
