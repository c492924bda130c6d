//! What a plan rests on: talks, assessments, and the person's own yes.

use smallvec::SmallVec;

use super::{given_up, judged_on, share};
use crate::codes::{AssessmentKind, CodeList, SessionKind};
use crate::facts::{Member, concerns, live};
use crate::findings::{Arg, Check, Gate, Rule, Severity, cite};
use crate::model::{Case, Plan};
use crate::programme::Param;
use crate::rules::Cx;
use crate::values::Date;

/// A plan is made with the person, after the return: somebody has talked with them before it is sent off.
pub static PLN_003: Rule = Rule {
    code: "PLN-003",
    name: "plan-without-talk-after-return",
    gates: &[Gate::G5],
    grade: "V",
    sources: &[cite("S02", "2.2", "V"), cite("S04", "KM2", "V")],
    args: &["defect"],
    check: Check::Case(|cx| {
        let case = cx.case;
        for (place, plan) in cx.plans() {
            let Some(day) = judged_on(cx, place, plan) else {
                continue;
            };
            let sent = plan.submitted_on.val().unwrap_or(day);
            let (mut late, mut open, mut met) = (None, false, false);
            for (at, session) in live(&case.counselling, cx.as_of) {
                if session.kind.val() != Some(SessionKind::PostArrival)
                    || !share(cx, &session.members, &plan.members)
                {
                    open |= session.kind.is_bad();
                    continue;
                }
                match session.on.val() {
                    Some(on) if on.date() <= sent => {
                        met = true;
                        break;
                    }
                    Some(_) => late = late.or(Some(at)),
                    None => open = true,
                }
            }
            let at = Case::at().plans().i(place).submitted_on();
            if met {
                continue;
            } else if open {
                cx.skip();
            } else if let Some(session) = late {
                let talk = Case::at().counselling().i(session).on();
                cx.fail_with(talk, at, [Arg::Code("late")]);
            } else {
                cx.fail_with(Case::at().counselling(), at, [Arg::Code("none")]);
            }
        }
    }),
    ..Rule::NEW
};

/// Before a plan come the assessments on which it rests.
pub static PLN_004: Rule = Rule {
    code: "PLN-004",
    name: "plan-without-assessment",
    severity: Severity::Warning,
    gates: &[Gate::G5],
    grade: "V",
    sources: &[cite("S02", "2.2", "V")],
    args: &["kind"],
    params: &["plan_assessments"],
    check: Check::Case(|cx| {
        let facts = cx.facts;
        let mut kinds = Kinds::new();
        for word in cx.params.words(Param::PlanAssessments) {
            kinds.extend(AssessmentKind::parse(word).map(|kind| (kind, 0)));
        }
        for (place, plan) in cx.plans() {
            let Some(day) = judged_on(cx, place, plan) else {
                continue;
            };
            assessed(cx, plan, day, &mut kinds);
            for (kind, done) in kinds.iter().copied() {
                // Each person has risks of their own; family and skills are looked at once.
                let own = matches!(kind, AssessmentKind::Vulnerability | AssessmentKind::Risk);
                let mut concerned = facts
                    .active()
                    .filter(|member| concerns(&plan.members, member.id()));
                let lacking = if own {
                    concerned.find(|member| done & bit(member) == 0)
                } else {
                    concerned.next().filter(|_| done == 0)
                };
                let at = Case::at().protection().assessments();
                let args = [Arg::Code(kind.code())];
                match lacking {
                    None => {}
                    Some(member) if own => cx.fail_with(at, member.at(), args),
                    Some(_) => cx.fail_with(at, Case::at().plans().i(place), args),
                }
            }
        }
    }),
    ..Rule::NEW
};

/// The kinds of assessments that a programme asks for, and whose were made, as bits.
type Kinds = SmallVec<[(AssessmentKind, u64); 8]>;

fn bit(member: &Member<'_>) -> u64 {
    let place = u32::try_from(member.place).ok();
    place
        .and_then(|place| 1_u64.checked_shl(place))
        .unwrap_or(1 << 63)
}

/// Notes for each kind those of a plan who had such an assessment by the day on which it is judged.
fn assessed(cx: &Cx<'_, '_>, plan: &Plan<'_>, day: Date, kinds: &mut Kinds) {
    for (_, done) in kinds.iter_mut() {
        *done = 0;
    }
    let Some(protection) = cx.case.protection.get() else {
        return;
    };
    let only = cx.facts.members().len() == 1;
    for (_, one) in live(&protection.assessments, cx.as_of) {
        if one.on.val().is_some_and(|on| on.date() > day) {
            continue;
        }
        let member = match one.member.text() {
            Some(id) => cx.facts.member(id),
            None => cx.facts.members().first().filter(|_| only),
        };
        let Some(member) = member.filter(|member| concerns(&plan.members, member.id())) else {
            continue;
        };
        for (kind, done) in kinds.iter_mut() {
            if one.kind.val() == Some(*kind) {
                *done |= bit(member);
            }
        }
    }
}

/// The person has agreed to the plan before anybody approves it.
pub static PLN_006: Rule = Rule {
    code: "PLN-006",
    name: "plan-without-agreement",
    gates: &[Gate::G5],
    grade: "V",
    sources: &[cite("S02", "1.4", "V"), cite("S36", "", "V")],
    args: &["defect"],
    check: Check::Case(|cx| {
        for (place, plan) in cx.plans() {
            let approved = cx.facts.version(place).approved;
            if given_up(plan, cx.as_of) || approved.is_none() && !cx.attempts(Gate::G5) {
                continue;
            }
            let at = Case::at().plans().i(place);
            match plan.agreed_on.val() {
                Some(on) if on <= approved.unwrap_or(cx.as_of) => {}
                Some(_) => cx.fail_with(at.agreed_on(), at.approvals(), [Arg::Code("late")]),
                None if plan.agreed_on.is_bad() => cx.skip(),
                None => cx.fail(at.agreed_on(), [Arg::Code("none")]),
            }
        }
    }),
    ..Rule::NEW
};
