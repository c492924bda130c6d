//! A choice, and whose: despair, and children who sign.

use super::{asks_will, declared, is_signed_elsewhere, is_signed_for, is_spoken_for, needs_will};
use crate::codes::{CounsellingTopic, DecisionKind, ReasonForReturn};
use crate::facts::{Member, live};
use crate::findings::{Arg, Check, Gate, Rule, Severity, cite};
use crate::model::Case;
use crate::rules::Cx;

/// Where somebody returns because they have nothing left, somebody has looked for another way with them.
pub static VOL_014: Rule = Rule {
    code: "VOL-014",
    name: "return-out-of-despair",
    severity: Severity::Warning,
    gates: &[Gate::G3],
    grade: "V",
    sources: &[cite("S20", "30, 48-50", "V")],
    check: Check::Case(|cx| {
        let main = cx.case.reason_for_return.at(0).copied();
        let despair = matches!(
            main,
            Some(ReasonForReturn::LackOfMeans | ReasonForReturn::Detention)
        );
        if !despair || !asks_will(cx) || is_signed_elsewhere(cx) {
            return;
        }
        let looked = live(&cx.case.counselling, cx.due).any(|(_, session)| {
            let explained = |topic: &CounsellingTopic| *topic == CounsellingTopic::Alternatives;
            session.alternatives_considered.val() == Some(true)
                || session.topics.iter().any(explained)
        });
        let reviewed = || {
            live(&cx.case.decisions, cx.due).any(|(_, decision)| {
                matches!(
                    decision.kind.val(),
                    Some(DecisionKind::SecondReview | DecisionKind::HumanRightsReview)
                )
            })
        };
        if !looked && !reviewed() {
            cx.fail(Case::at().reason_for_return().i(0), []);
        }
    }),
    ..Rule::NEW
};

/// What a child signs counts with the consent of a guardian and the child's own voice.
pub static VOL_017: Rule = Rule {
    code: "VOL-017",
    name: "child-signature-alone",
    gates: &[Gate::G3],
    grade: "V/I",
    sources: &[cite("S02", "6.1", "V"), cite("D1", "", "I")],
    args: &["lacks"],
    check: Check::Member(|cx, member| {
        if !asks_will(cx) || !member.is_child_on(cx.due) {
            return;
        }
        let Some((place, told)) = declared(cx, member, cx.due) else {
            return;
        };
        let at = Case::at().declarations().i(place);
        // For a child alone VOL-001 has said it.
        let said = needs_will(cx) && !is_spoken_for(member, cx.due);
        if !said && !is_signed_for(told, cx.due) {
            cx.fail(at.guardian_consent(), [Arg::Code("guardian")]);
        }
        if told.assent_of_child.val() != Some(true) && !was_heard(cx, member) {
            cx.fail(at.assent_of_child(), [Arg::Code("voice")]);
        }
    }),
    ..Rule::NEW
};

/// Whether the views of a child are on record, or why it was not asked.
fn was_heard(cx: &Cx<'_, '_>, child: &Member<'_>) -> bool {
    let said = |text: Option<&str>| text.is_some_and(|text| !text.trim().is_empty());
    let protection = cx.case.protection.get();
    protection
        .into_iter()
        .flat_map(|protection| live(&protection.best_interests, cx.as_of))
        .filter(|(_, record)| child.id().is_some() && record.member.text() == child.id())
        .filter_map(|(_, record)| record.child_views.get())
        .any(|views| said(views.views.text()) || said(views.not_heard_reason.text()))
}
