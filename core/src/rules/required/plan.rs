//! Items about the plan: asked for once, for the first member whom the plan concerns, by id: the order of the list is
//! nobody's choice.

use super::look::{Lack, Look};
use super::matrix::Item;
use crate::codes::{AssessmentKind, CodeList, SessionKind};
use crate::facts::{Member, concerns, live};
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
    let given_up = |plan: &Plan<'_>| plan.cancelled_on.val().is_some_and(|on| on <= cx.due);
    let (place, plan) = live(&cx.case.plans, cx.due)
        .filter(|(_, plan)| concerns(&plan.members, member.id()) && !given_up(plan))
        .max_by_key(|(_, plan)| {
            let on = plan.on.val().map(|on| on.key());
            (plan.version.val(), on, plan.id.text())
        })?;
    let concerned = cx
        .facts
        .active()
        .filter(|one| concerns(&plan.members, one.id()));
    let first = concerned.min_by_key(|one| one.id());
    first
        .is_some_and(|first| first.place == member.place)
        .then_some((place, plan))
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
