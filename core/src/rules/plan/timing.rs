//! Whether there is a plan, and when it was written.

use smallvec::SmallVec;

use super::given_up;
use crate::codes::{BenefitUnit, ClosureReason, DecisionKind, EntitlementComponent};
use crate::facts::{Member, concerns, live};
use crate::findings::{Arg, Check, Gate, Rule, Severity, cite};
use crate::model::Case;
use crate::programme::Param;
use crate::record::{Entry, Field};
use crate::rules::Cx;
use crate::values::Date;

/// Nobody who is entitled to reintegration help leaves the programme without a plan, unless it is said why.
pub static PLN_001: Rule = Rule {
    code: "PLN-001",
    name: "entitled-without-plan",
    gates: &[Gate::G7],
    grade: "V",
    sources: &[cite("S02", "2.3", "V")],
    params: &["plan_unit"],
    check: Check::Case(|cx| {
        let (case, facts) = (cx.case, cx.facts);
        let for_each = cx.params.word(Param::PlanUnit) == Some("person");
        for (place, one) in live(&case.entitlements, cx.as_of) {
            if one.component.val() != Some(EntitlementComponent::Reintegration) {
                continue;
            }
            let by_person = (one.unit.val()).map_or(for_each, |unit| unit == BenefitUnit::Person);
            let mut entitled = facts
                .active()
                .filter(|who| concerns(&one.members, who.id()));
            let lacks = if by_person {
                entitled.any(|who| !planned(cx, who) && !excused(cx, who))
            } else {
                // One plan for the household is enough.
                let mut any = false;
                let none = entitled.all(|who| {
                    any = true;
                    !planned(cx, who) && !excused(cx, who)
                });
                any && none
            };
            if !lacks {
                continue;
            }
            if case
                .closure
                .get()
                .is_some_and(|closure| closure.reason.is_bad())
            {
                cx.skip();
            } else {
                cx.fail_with(Case::at().plans(), Case::at().entitlements().i(place), []);
            }
        }
    }),
    ..Rule::NEW
};

/// Whether a plan that was not given up is for a person.
fn planned(cx: &Cx<'_, '_>, who: &Member<'_>) -> bool {
    live(&cx.case.plans, cx.as_of)
        .any(|(_, plan)| !given_up(plan, cx.as_of) && concerns(&plan.members, who.id()))
}

/// Whether the case says why a person has no plan: a decision, or the reason of the closure.
fn excused(cx: &Cx<'_, '_>, who: &Member<'_>) -> bool {
    let tells = |reason: &Field<ClosureReason>| {
        use ClosureReason::{Completed, Other, TravelOnlyCompleted};
        reason
            .val()
            .is_some_and(|why| !matches!(why, Completed | TravelOnlyCompleted | Other))
    };
    let closed = cx.case.closure.get().is_some_and(|closure| {
        let mut ends = closure.members.iter();
        let own = ends.find(|end| end.member.text().is_some() && end.member.text() == who.id());
        own.map_or_else(|| tells(&closure.reason), |own| tells(&own.reason))
    });
    closed || help_ended(cx, who.id())
}

/// The plan is written while the return is fresh.
pub static PLN_002: Rule = Rule {
    code: "PLN-002",
    name: "plan-late",
    severity: Severity::Warning,
    grade: "V",
    sources: &[cite("S02", "2.3", "V")],
    args: &["defect", "days", "limit"],
    params: &["plan_due_cd"],
    check: Check::Case(late),
    ..Rule::NEW
};

fn late(cx: &mut Cx<'_, '_>) {
    if cx.facts.passed(Gate::Arrival).is_none() {
        return;
    }
    let Some(limit) = cx.number(Param::PlanDueCd) else {
        return;
    };
    // Each plan once, with the longest wait of those for whom it is the first one.
    let mut written: SmallVec<[(usize, i64); 4]> = SmallVec::new();
    let (mut waiting, mut undated) = (None::<i64>, false);
    let facts = cx.facts;
    for member in facts.active() {
        let Some(from) = counted_from(cx, member) else {
            continue;
        };
        match first_plan(cx, member) {
            First::On(place, on) => {
                let days = on.days_since(from);
                match written.iter_mut().find(|(known, _)| *known == place) {
                    Some((_, most)) => *most = days.max(*most),
                    None => written.push((place, days)),
                }
            }
            First::Undated => undated = true,
            First::None => {
                let days = still_awaited(cx, member, from, limit);
                waiting = waiting.max(days);
            }
        }
    }
    written.sort_unstable();
    let at = Case::at().plans();
    for (place, days) in written {
        if days > limit {
            let args = [Arg::Code("late"), Arg::Int(days), Arg::Int(limit)];
            cx.fail(at.i(place).on(), args);
        }
    }
    if let Some(days) = waiting.filter(|days| *days > limit) {
        let args = [Arg::Code("none"), Arg::Int(days), Arg::Int(limit)];
        cx.fail(at, args);
    }
    if undated {
        cx.skip();
    }
}

/// The day from which the wait counts: the arrival, or the opening of a case that was opened after it.
fn counted_from(cx: &Cx<'_, '_>, member: &Member<'_>) -> Option<Date> {
    let arrived = member.passed(Gate::Arrival)?;
    let opened = cx.case.opened_on.val().filter(|on| *on <= cx.as_of);
    Some(opened.map_or(arrived, |opened| opened.max(arrived)))
}

/// The first plan of a person.
enum First {
    On(usize, Date),
    Undated,
    None,
}

/// Plans that were replaced by a later version count here: the first one shows when work began.
fn first_plan(cx: &Cx<'_, '_>, member: &Member<'_>) -> First {
    let mut first = First::None;
    for (place, plan) in cx.case.plans.each() {
        if plan.is_voided() || !concerns(&plan.members, member.id()) {
            continue;
        }
        let Some(on) = Entry::on(plan).map(|on| on.date()) else {
            return First::Undated;
        };
        let earlier = match first {
            First::On(known, day) => (on, place) < (day, known),
            _ => true,
        };
        if on <= cx.as_of && earlier {
            first = First::On(place, on);
        }
    }
    first
}

/// How long somebody entitled to reintegration has waited for a plan; nothing where none is due any more.
fn still_awaited(cx: &Cx<'_, '_>, member: &Member<'_>, from: Date, limit: i64) -> Option<i64> {
    let id = member.id();
    let entitled = live(&cx.case.entitlements, cx.as_of).any(|(_, one)| {
        one.component.val() == Some(EntitlementComponent::Reintegration)
            && concerns(&one.members, id)
    });
    let ended = member
        .passed(Gate::G7)
        .is_some_and(|closed| closed.days_since(from) <= limit);
    (entitled && !ended && !help_ended(cx, id)).then(|| cx.as_of.days_since(from))
}

/// Whether a decision says that a person declined the help, or that it ended.
fn help_ended(cx: &Cx<'_, '_>, id: Option<&str>) -> bool {
    use DecisionKind::{
        DeclinedReintegration, DeliveryStopped, LostContact, NotEntitled, Remigrated,
        TransferredOut,
    };
    live(&cx.case.decisions, cx.as_of).any(|(_, one)| {
        let ends = matches!(
            one.kind.val(),
            Some(
                DeclinedReintegration
                    | DeliveryStopped
                    | LostContact
                    | NotEntitled
                    | Remigrated
                    | TransferredOut
            )
        );
        ends && concerns(&one.members, id)
    })
}
