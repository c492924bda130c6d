//! What is given on top.

use crate::codes::{DecisionKind, EntitlementComponent};
use crate::facts::live;
use crate::findings::{Arg, Check, Gate, Rule, cite};
use crate::model::{Case, Entitlement};
use crate::rules::Cx;

/// A top-up rests on an assessment, and somebody approved it.
pub static BEN_011: Rule = Rule {
    code: "BEN-011",
    name: "top-up-without-assessment-or-approval",
    gates: &[Gate::G5],
    grade: "V",
    sources: &[
        cite("S09", "", "V"),
        cite("S10", "", "V"),
        cite("A3", "Finland 1250/2025", "V"),
    ],
    args: &["defect"],
    check: Check::Case(|cx| {
        for (place, one) in live(&cx.case.entitlements, cx.as_of) {
            if !is_top_up(one.component.val()) {
                continue;
            }
            let at = Case::at().entitlements().i(place);
            if one.assessment.is_empty() {
                cx.fail(at.assessment(), [Arg::Code("assessment")]);
            }
            match decided(cx, one) {
                Some(DecisionKind::TopUpApproved) => {}
                Some(_) => cx.fail(at.decision(), [Arg::Code("refused")]),
                None => cx.fail(at.decision(), [Arg::Code("approval")]),
            }
        }
        for line in cx.facts.ledger() {
            if line.entitlement.is_none()
                && is_top_up(line.component)
                && !line.delivery.is_reversal()
            {
                let at = Case::at().deliveries().i(line.place).entitlement();
                cx.fail(at, [Arg::Code("entitlement")]);
            }
        }
    }),
    ..Rule::NEW
};

const fn is_top_up(component: Option<EntitlementComponent>) -> bool {
    use EntitlementComponent::{BusinessTopup, VulnerabilityTopup};
    matches!(component, Some(BusinessTopup | VulnerabilityTopup))
}

/// The latest decision on a top-up: the one it names, or one that names it, or its component.
fn decided(cx: &Cx<'_, '_>, one: &Entitlement<'_>) -> Option<DecisionKind> {
    use DecisionKind::{TopUpApproved, TopUpRefused};
    let (id, named) = (one.id.text(), one.decision.text());
    let decisions = live(&cx.case.decisions, cx.as_of);
    decisions
        .filter(|(_, made)| match named {
            Some(named) => made.id.text() == Some(named),
            None if !made.record.is_empty() => made.record.text() == id,
            None => made.component.val() == one.component.val(),
        })
        .filter_map(|(_, made)| {
            let kind = made.kind.val()?;
            let of_kind = matches!(kind, TopUpApproved | TopUpRefused);
            of_kind.then(|| (made.on.val().map(|on| on.key()), kind))
        })
        .max_by_key(|(on, kind)| (*on, *kind == TopUpRefused))
        .map(|(_, kind)| kind)
}
