//! Items about the plan: asked for once, for the first member whom the plan concerns, by id: the order of the list is
//! nobody's choice.

use super::look::{Lack, Look};
use super::matrix::Item;
use crate::codes::{AssessmentKind, CodeList, SessionKind};
use crate::facts::{Member, concerns, live, plan_of};
use crate::model::{Case, Plan};
use crate::programme::Param;
use crate::rules::Cx;

/// Looks for an item that a plan rests on.
pub(super) fn look(cx: &Cx<'_, '_>, member: &Member<'_>, item: Item) -> Look {
    let Some((place, plan)) = plan(cx, member) else {
        return Look::Fine;
    };
    let at = Case::at().plans().i(place);
    let lacks = |at: crate::record::Loc| Look::Lacks(at, Lack::Missing);
    match item {
        Item::PlanAgreement if plan.agreed_on.val().is_none_or(|on| on > cx.due) => {
            lacks(at.agreed_on().loc())
        }
        Item::CounsellingAfter if !counselled(cx, member) => lacks(Case::at().counselling().loc()),
        Item::Reassessment if !assessed(cx, member, AssessmentKind::Vulnerability.code()) => {
            lacks(Case::at().protection().assessments().loc())
        }
        Item::Quotes => quoted(cx, place, plan),
        Item::PlanAssessments => {
            let kinds = cx.params.words(Param::PlanAssessments);
            if kinds.iter().all(|kind| assessed(cx, member, kind)) {
                Look::Fine
            } else {
                lacks(Case::at().protection().assessments().loc())
            }
        }
        _ => Look::Fine,
    }
}

/// The plan of a person, where the person is the first by id of its members who take part.
fn plan<'c>(cx: &Cx<'c, '_>, member: &Member<'_>) -> Option<(usize, &'c Plan<'c>)> {
    let (place, plan) = plan_of(cx.case, member.id(), cx.due)?;
    let concerned = cx
        .facts
        .active()
        .filter(|one| concerns(&plan.members, one.id()));
    let first = concerned.min_by_key(|one| one.id());
    first
        .is_some_and(|first| first.place == member.place)
        .then_some((place, plan))
}

/// Each item from an amount on has as many quotes as the programme asks for. Without an amount none is asked for.
fn quoted(cx: &Cx<'_, '_>, place: usize, plan: &Plan<'_>) -> Look {
    let from = cx.params.int(Param::QuotesThreshold);
    let (Some(from), Some(currency)) = (from, cx.sets.currency()) else {
        return Look::Fine;
    };
    let wanted = cx.params.int(Param::QuotesMin).unwrap_or(1);
    let wanted = usize::try_from(wanted).unwrap_or(usize::MAX);
    let mut open = false;
    for (item_place, item) in live(&plan.items, cx.as_of) {
        // What another service gives costs nothing here.
        let Some(budget) = item
            .budget
            .get()
            .filter(|_| item.cancelled.get().is_none() && item.referral.val() != Some(true))
        else {
            continue;
        };
        let same = budget.currency.val() == Some(currency);
        let Some(minor) = budget.minor.val().filter(|_| same) else {
            open = true;
            continue;
        };
        if minor >= from && live(&item.quotes, cx.as_of).count() < wanted {
            let at = Case::at().plans().i(place).items().i(item_place);
            return Look::Lacks(at.quotes().loc(), Lack::Missing);
        }
    }
    if open { Look::Open } else { Look::Fine }
}

fn counselled(cx: &Cx<'_, '_>, member: &Member<'_>) -> bool {
    live(&cx.case.counselling, cx.as_of).any(|(_, one)| {
        one.kind.val() == Some(SessionKind::PostArrival)
            && concerns(&one.members, member.id())
            && one.on.val().is_none_or(|on| on.date() <= cx.due)
    })
}

fn assessed(cx: &Cx<'_, '_>, member: &Member<'_>, kind: &str) -> bool {
    let list = cx.case.protection.get().map(|all| &all.assessments);
    list.into_iter()
        .flat_map(|list| live(list, cx.as_of))
        .any(|(_, one)| {
            one.member.text() == member.id()
                && one.kind.val().is_some_and(|is| is.code() == kind)
                && one.on.val().is_none_or(|on| on.date() <= cx.due)
        })
}
