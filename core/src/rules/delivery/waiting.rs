//! How long people wait for the first help out of their plan.

use smallvec::SmallVec;

use super::deliveries;
use crate::codes::DecisionKind;
use crate::facts::{Member, approved, concerns, goes_to, live};
use crate::findings::{Arg, Check, Gate, Rule, Severity, cite};
use crate::model::{Case, Plan};
use crate::programme::Param;
use crate::record::Entry;
use crate::rules::Cx;
use crate::values::Date;

/// Help begins soon after the plan was approved.
pub static DLV_006: Rule = Rule {
    code: "DLV-006",
    name: "first-delivery-late",
    severity: Severity::Warning,
    grade: "V/I",
    sources: &[
        cite("S38", "", "V"),
        cite("D1", "rules of this rulebook's own", "I"),
    ],
    args: &["defect", "days", "limit"],
    params: &["first_delivery_cd"],
    check: Check::Case(|cx| {
        let case = cx.case;
        if !case.plans.iter().any(|plan| plan.approvals.has_any()) {
            return;
        }
        let Some(limit) = cx.number(Param::FirstDeliveryCd) else {
            return;
        };
        // The longest wait for each delivery that came late, and for each plan of which nothing came.
        let mut late: SmallVec<[(usize, i64); 4]> = SmallVec::new();
        let mut waiting: SmallVec<[(usize, i64); 4]> = SmallVec::new();
        let facts = cx.facts;
        for member in facts.active() {
            let Some((plan, from)) = first_approved(cx, member) else {
                continue;
            };
            match first_delivered(cx, member) {
                First::On(place, on) => note(&mut late, place, on.days_since(from)),
                First::Undated => cx.skip(),
                First::None => {
                    let until = still_awaited(cx, member);
                    note(&mut waiting, plan, until.days_since(from));
                }
            }
        }
        for (place, days) in late.into_iter().filter(|(_, days)| *days > limit) {
            let at = Case::at().deliveries().i(place).on();
            cx.fail(at, [Arg::Code("late"), Arg::Int(days), Arg::Int(limit)]);
        }
        for (place, days) in waiting.into_iter().filter(|(_, days)| *days > limit) {
            let at = Case::at().plans().i(place);
            cx.fail(at, [Arg::Code("none"), Arg::Int(days), Arg::Int(limit)]);
        }
    }),
    ..Rule::NEW
};

fn note(waits: &mut SmallVec<[(usize, i64); 4]>, place: usize, days: i64) {
    match waits.iter_mut().find(|(known, _)| *known == place) {
        Some((_, most)) => *most = days.max(*most),
        None => waits.push((place, days)),
    }
}

/// The first plan of a person that all levels approved, and the day. Versions that were replaced count: the person
/// has waited since.
fn first_approved(cx: &Cx<'_, '_>, member: &Member<'_>) -> Option<(usize, Date)> {
    let mut first: Option<(Date, usize)> = None;
    for (place, plan, version) in cx.facts.versions() {
        if plan.is_voided() || plan.cancelled_on.get().is_some() {
            continue;
        }
        // A plan that is dated later may be approved already.
        let on = (version.approved).or_else(|| approved(plan, cx.params, cx.as_of));
        let Some(on) = on.filter(|on| first.is_none_or(|before| (*on, place) < before)) else {
            continue;
        };
        if concerns(&plan.members, member.id()) && gives(plan, cx.as_of) {
            first = Some((on, place));
        }
    }
    first.map(|(on, place)| (place, on))
}

/// Whether something is given out of a plan: not everything in it was given up, or is given elsewhere on referral.
fn gives(plan: &Plan<'_>, as_of: Date) -> bool {
    live(&plan.items, as_of)
        .any(|(_, item)| item.cancelled.get().is_none() && item.referral.val() != Some(true))
}

/// The first delivery out of a plan to a person.
enum First {
    On(usize, Date),
    Undated,
    None,
}

fn first_delivered(cx: &Cx<'_, '_>, member: &Member<'_>) -> First {
    let mut first = First::None;
    for line in deliveries(cx) {
        let Some((plan, _)) = line.planned(cx.case) else {
            continue;
        };
        let on = line.delivery.on.val().map(|on| on.date());
        let later = match (on, &first) {
            (Some(on), First::On(known, day)) => (on, line.place) >= (*day, *known),
            _ => false,
        };
        if later || !goes_to(line.delivery, Some(plan), member.id()) {
            continue;
        }
        match on {
            Some(on) => first = First::On(line.place, on),
            None => return First::Undated,
        }
    }
    first
}

/// The day up to which a person has waited: until the case was closed, or help was given up or stopped.
fn still_awaited(cx: &Cx<'_, '_>, member: &Member<'_>) -> Date {
    use DecisionKind::{
        DeclinedReintegration, DeliveryStopped, LostContact, NotEntitled, Remigrated,
        TransferredOut,
    };
    let until = member
        .passed(Gate::G7)
        .map_or(cx.as_of, |closed| closed.min(cx.as_of));
    live(&cx.case.decisions, cx.as_of)
        .filter(|(_, one)| {
            matches!(
                one.kind.val(),
                Some(
                    DeclinedReintegration
                        | DeliveryStopped
                        | LostContact
                        | NotEntitled
                        | Remigrated
                        | TransferredOut
                )
            ) && concerns(&one.members, member.id())
        })
        .filter_map(|(_, one)| one.on.val())
        .map(|on| on.date())
        .fold(until, Date::min)
}
