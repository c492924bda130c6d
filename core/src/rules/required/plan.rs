//! What a plan rests on: asked for once, for the first member whom the plan concerns, by id: the order of the list is
//! nobody's choice.

use super::look::{Lack, Look};
use crate::codes::AssessmentKind;
use crate::facts::{Member, concerns, live, plan_of};
use crate::model::{Case, Plan};
use crate::rules::Cx;

/// The vulnerability of a person was looked at again before the plan.
pub(super) fn reassessed(cx: &Cx<'_, '_>, member: &Member<'_>) -> Look {
    if plan(cx, member).is_none() || assessed(cx, member) {
        return Look::Fine;
    }
    let at = Case::at().protection().assessments();
    Look::Lacks(at.loc(), Lack::Missing)
}

/// The plan of a person, where the person is the first by id of its members who take part.
fn plan<'c>(cx: &Cx<'c, '_>, member: &Member<'_>) -> Option<&'c Plan<'c>> {
    let (_, plan) = plan_of(cx.case, member.id(), cx.due)?;
    let concerned = cx
        .facts
        .active()
        .filter(|one| concerns(&plan.members, one.id()));
    let first = concerned.min_by_key(|one| one.id());
    first
        .is_some_and(|first| first.place == member.place)
        .then_some(plan)
}

fn assessed(cx: &Cx<'_, '_>, member: &Member<'_>) -> bool {
    let list = cx.case.protection.get().map(|all| &all.assessments);
    list.into_iter()
        .flat_map(|list| live(list, cx.as_of))
        .any(|(_, one)| {
            one.member.text() == member.id()
                && one.kind.val() == Some(AssessmentKind::Vulnerability)
                && one.on.val().is_none_or(|on| on.date() <= cx.due)
        })
}
