//! The order of the steps for a child: what is best is decided, a guardian consents to it, the journey is cleared.

use crate::codes::DecisionKind;
use crate::facts::{Member, concerns, live};
use crate::findings::{Arg, Check, Rule, cite};
use crate::model::Case;
use crate::record::Loc;
use crate::rules::{Cx, children};
use crate::values::{Moment, Sure};

/// A guardian consents to what was found best for the child, and nobody clears the journey before both.
pub static TMP_002: Rule = Rule {
    code: "TMP-002",
    name: "child-steps-out-of-order",
    grade: "V",
    sources: &[cite("S02", "6.1", "V")],
    args: &["step", "before"],
    check: Check::Member(|cx, child| {
        if cx.opened_after_return() {
            return;
        }
        // A step may be taken again: what counts is that it was taken once before the step after it.
        let best = decided(cx, child).min_by_key(|(on, _)| on.key());
        let first = consents(cx, child).min_by_key(|(on, _)| on.key());
        if best.is_none() && first.is_none() {
            return;
        }
        let last = consents(cx, child).max_by_key(|(on, _)| on.key());
        if let (Some(best), Some(last)) = (best, last)
            && last.0.surely_before(best.0) == Sure::Yes
            && !children::is_consent_early(cx, child)
        {
            in_order(cx, ("best_interests", best), ("guardian_consent", last));
        }
        let before = first
            .map(|first| ("guardian_consent", first))
            .or(best.map(|best| ("best_interests", best)));
        if let (Some(before), Some(cleared)) = (before, cleared(cx, child)) {
            in_order(cx, before, ("clearance", cleared));
        }
    }),
    ..Rule::NEW
};

/// When a step was taken, and where it says so.
type Step = (Moment, Loc);

/// Says where the later of two steps is surely dated before the earlier one.
fn in_order(cx: &mut Cx<'_, '_>, earlier: (&'static str, Step), later: (&'static str, Step)) {
    let ((before, (first, related)), (step, (then, at))) = (earlier, later);
    if then.surely_before(first) == Sure::Yes {
        cx.fail_with(at, related, [Arg::Code(step), Arg::Code(before)]);
    }
}

/// Decisions on the best interests of a child.
fn decided<'c, 'm>(
    cx: &Cx<'c, '_>,
    child: &Member<'m>,
) -> impl Iterator<Item = Step> + use<'c, 'm> {
    let (id, as_of) = (child.id(), cx.as_of);
    let protection = cx.case.protection.get();
    protection
        .into_iter()
        .flat_map(move |protection| live(&protection.best_interests, as_of))
        .filter(move |(_, record)| id.is_some() && record.member.text() == id)
        .filter_map(move |(place, record)| {
            let at = Case::at().protection().best_interests().i(place);
            let on = record.decided_on.val().filter(|on| *on <= as_of)?;
            Some((on.into(), at.decided_on().loc()))
        })
}

/// Consents of guardians to the return of a child.
fn consents<'c, 'm>(
    cx: &Cx<'c, '_>,
    child: &Member<'m>,
) -> impl Iterator<Item = Step> + use<'c, 'm> {
    let id = child.id();
    live(&cx.case.declarations, cx.as_of)
        .filter(move |(_, told)| id.is_some() && told.member.text() == id)
        .filter_map(|(place, told)| {
            let at = Case::at().declarations().i(place).guardian_consent();
            let on = told.guardian_consent.get()?.on.val()?;
            Some((on, at.inner().on().loc()))
        })
}

/// The first clearance of a child's journey.
fn cleared(cx: &Cx<'_, '_>, child: &Member<'_>) -> Option<Step> {
    live(&cx.case.decisions, cx.as_of)
        .filter(|(_, decision)| {
            decision.kind.val() == Some(DecisionKind::Cleared)
                && concerns(&decision.members, child.id())
        })
        .filter_map(|(place, decision)| {
            let at = Case::at().decisions().i(place);
            Some((decision.on.val()?, at.loc()))
        })
        .min_by_key(|(on, _)| on.key())
}
