//! Best interests: who decides, on what, and when.

use super::records::{about, decided_by, determination, enforces, latest, organisation, records};
use crate::codes::{BestInterestsOutcome, MemberRole, ReturnType, RiskLevel};
use crate::facts::{Care, Member, Minor, live, when};
use crate::findings::{Arg, Check, Gate, Rule, Severity, cite};
use crate::model::{Case, Person};
use crate::programme::Param;
use crate::record::Loc;
use crate::rules::Cx;
use crate::values::Date;

/// A child alone returns only after a determination of its best interests has decided so.
pub static CHI_001: Rule = Rule {
    code: "CHI-001",
    name: "unaccompanied-child-without-decision",
    gates: &[Gate::G3],
    grade: "V",
    sources: &[
        cite("S02", "6.1-6.2", "V"),
        cite("S19", "", "V"),
        cite("S24", "49-51", "V"),
        cite("A8", "objective 21(g)", "V"),
    ],
    check: Check::Member(|cx, child| {
        if !child.is_alone_on(cx.due) {
            return;
        }
        let for_return = determination(cx, child).is_some_and(|(_, record, _)| {
            record.outcome.val() == Some(BestInterestsOutcome::Return)
        });
        if !for_return {
            cx.fail(child.at(), []);
        }
    }),
    ..Rule::NEW
};

/// Each child who travels with adults has a procedure of its own, which speaks for return.
pub static CHI_002: Rule = Rule {
    code: "CHI-002",
    name: "child-without-own-assessment",
    gates: &[Gate::G3],
    grade: "V",
    sources: &[cite("S02", "6.1", "V"), cite("A8", "objective 21(g)", "V")],
    args: &["needed"],
    params: &["bid_required_for"],
    check: Check::Member(|cx, child| {
        let care = child.care_on(cx.due);
        let due = cx.due;
        let with_adult = cx
            .facts
            .active()
            .any(|other| other.place != child.place && other.minor_on(due) == Minor::No);
        if care == Care::Adult || care == Care::Alone && !with_adult {
            return;
        }
        // For a child alone the determination is asked for by CHI-001.
        let demanded = care == Care::Family && needs_determination(cx, child);
        let record = if demanded {
            determination(cx, child)
        } else {
            latest(cx, child)
        };
        let for_return = record.is_some_and(|(_, record, _)| {
            record.outcome.val() == Some(BestInterestsOutcome::Return)
        });
        if !for_return {
            let needed = if demanded { "bid" } else { "bia" };
            cx.fail(child.at(), [Arg::Code(needed)]);
        }
    }),
    ..Rule::NEW
};

/// Whether the rule set asks for a determination, not only an assessment, for a child in a family.
fn needs_determination(cx: &Cx<'_, '_>, child: &Member<'_>) -> bool {
    match cx.params.word(Param::BidRequiredFor) {
        Some("all") => true,
        Some("uasc_or_risk") => {
            records(cx, |protection| &protection.assessments).any(|(_, one)| {
                about(&one.member, child)
                    && (one.risk.val() == Some(RiskLevel::High)
                        || one.alleged_perpetrators.has_any())
            })
        }
        _ => false,
    }
}

/// A determination weighs all three solutions.
pub static CHI_003: Rule = Rule {
    code: "CHI-003",
    name: "determination-weighed-too-few-solutions",
    gates: &[Gate::G3],
    grade: "V",
    sources: &[cite("S19", "", "V")],
    check: Check::Member(|cx, child| {
        use BestInterestsOutcome::{LocalSolution, Return, ThirdCountry};
        if !child.is_child_on(cx.due) {
            return;
        }
        let Some((place, record, _)) = determination(cx, child) else {
            if child.is_alone_on(cx.due) {
                cx.skip();
            }
            return;
        };
        let weighed = |one| {
            record
                .options_considered
                .iter()
                .any(|option| *option == one)
        };
        if ![Return, LocalSolution, ThirdCountry]
            .into_iter()
            .all(weighed)
        {
            let at = Case::at().protection().best_interests().i(place);
            cx.fail(at.options_considered(), []);
        }
    }),
    ..Rule::NEW
};

/// Somebody other than those who enforce returns helped the child before the decision, and decided.
pub static CHI_004: Rule = Rule {
    code: "CHI-004",
    name: "child-decision-without-independent-help",
    gates: &[Gate::G3],
    grade: "Vq/Vt/I",
    sources: &[
        cite("A2", "art. 10(1)", "Vq"),
        cite("A3", "Greece art. 25; Cyprus 18PB", "Vt"),
    ],
    args: &["defect"],
    check: Check::Member(|cx, child| {
        if !child.is_alone_on(cx.due) {
            return;
        }
        let Some((place, record, _)) = determination(cx, child) else {
            return cx.skip();
        };
        let at = Case::at().protection().best_interests().i(place);
        if record.assistance_body.text().is_none() {
            cx.fail(at.assistance_body(), [Arg::Code("no_help")]);
        } else {
            match organisation(cx, &record.assistance_body).map(enforces) {
                Some(Some(true)) => cx.fail(at.assistance_body(), [Arg::Code("help_enforces")]),
                Some(Some(false)) => {}
                _ => cx.skip(),
            }
        }
        // Who decides: an inference from the directive, which speaks of help only. Hence lighter.
        let body = organisation(cx, &record.body).and_then(enforces);
        match (body, record.independent_of_enforcement.val()) {
            (Some(true), _) | (_, Some(false)) => cx.fail_as(
                Severity::Warning,
                at.body(),
                [Arg::Code("decider_enforces")],
            ),
            (None, None) => cx.skip(),
            _ => {}
        }
    }),
    ..Rule::NEW
};

/// Best interests are decided before anybody declares or consents.
pub static CHI_005: Rule = Rule {
    code: "CHI-005",
    name: "best-interests-decided-after-consent",
    gates: &[Gate::G3],
    grade: "V",
    sources: &[cite("S02", "6.1", "V")],
    check: Check::Member(|cx, child| {
        if !child.is_child_on(cx.due) {
            return;
        }
        match consent_before_decision(cx, child, cx.due) {
            Some(Some((at, decision))) => cx.fail_with(at, decision, []),
            Some(None) => {}
            None if child.is_alone_on(cx.due) => cx.skip(),
            None => {}
        }
    }),
    ..Rule::NEW
};

/// Where a declaration of a child, or the consent of its guardian, is dated before the first decision for return, by
/// the day of the clearance, and where that decision is. `None`: there was no such decision.
#[allow(clippy::option_option, reason = "three-valued, within these rules")]
fn consent_before_decision(
    cx: &Cx<'_, '_>,
    child: &Member<'_>,
    due: Date,
) -> Option<Option<(Loc, Loc)>> {
    // The first decision for return counts: a renewal comes later by nature.
    let (record, _, decided_on) = decided_by(cx, child, due)
        .filter(|(_, record, _)| record.outcome.val() == Some(BestInterestsOutcome::Return))
        .min_by_key(|(_, _, on)| *on)?;
    let declared = live(&cx.case.declarations, cx.as_of)
        .filter(|(_, one)| about(&one.member, child) && one.revoked_on.is_empty())
        .filter_map(|(place, one)| Some((place, one, one.on.val()?.date())))
        .filter(|(_, _, on)| *on <= due)
        .max_by_key(|(_, one, _)| when(*one));
    // A child in a family may have no declaration of its own: that is for other rules to say.
    let Some((place, declaration, on)) = declared else {
        return Some(None);
    };
    let at = Case::at().declarations().i(place);
    let decision = Case::at()
        .protection()
        .best_interests()
        .i(record)
        .decided_on();
    let consented = declaration.guardian_consent.get();
    let consented = consented.and_then(|consent| consent.on.val());
    Some(if on < decided_on {
        Some((at.on().loc(), decision.loc()))
    } else if consented.is_some_and(|on| on.date() < decided_on) {
        Some((at.guardian_consent().loc(), decision.loc()))
    } else {
        None
    })
}

/// Whether CHI-005 tells that somebody consented before the best interests were decided.
pub(in crate::rules) fn is_consent_early(cx: &Cx<'_, '_>, child: &Member<'_>) -> bool {
    cx.reached(child, Gate::G3).is_some_and(|due| {
        child.is_child_on(due) && matches!(consent_before_decision(cx, child, due), Some(Some(_)))
    })
}

/// A forced return is never what a child's best interests asked for.
pub static CHI_018: Rule = Rule {
    code: "CHI-018",
    name: "forced-return-called-best-interests",
    grade: "V",
    sources: &[cite("S02", "6.1", "V")],
    check: Check::Member(|cx, child| {
        let forced = matches!(
            cx.case.return_type.val(),
            Some(ReturnType::ForcedScheduled | ReturnType::ForcedCharter)
        );
        if !forced {
            return;
        }
        let found: Option<usize> = records(cx, |protection| &protection.best_interests)
            .find(|(_, record)| {
                about(&record.member, child)
                    && record.outcome.val() == Some(BestInterestsOutcome::Return)
            })
            .map(|(place, _)| place);
        if let Some(place) = found {
            let at = Case::at().protection().best_interests().i(place);
            cx.fail_with(at.outcome(), Case::at().return_type(), []);
        }
    }),
    ..Rule::NEW
};

/// A determination is asked again when it is old or when facts have changed.
pub static CHI_020: Rule = Rule {
    code: "CHI-020",
    name: "determination-out-of-date",
    severity: Severity::Warning,
    gates: &[Gate::G3],
    grade: "T",
    sources: &[cite("S49", "", "T")],
    args: &["defect", "days"],
    params: &["bid_validity_cd"],
    check: Check::Member(|cx, child| {
        if !child.is_child_on(cx.due) {
            return;
        }
        let due = cx.due;
        let Some((place, record, on)) = determination(cx, child) else {
            if child.is_alone_on(due) {
                cx.skip();
            }
            return;
        };
        let at = Case::at().protection().best_interests().i(place);
        if record
            .new_facts_on
            .val()
            .is_some_and(|new| new > on && new <= due)
        {
            return cx.fail(at.new_facts_on(), [Arg::Code("new_facts"), Arg::None]);
        }
        if record.valid_until.val().is_some_and(|until| until < due) {
            return cx.fail(at.valid_until(), [Arg::Code("ended"), Arg::None]);
        }
        let Some(days) = cx.number(Param::BidValidityCd) else {
            return;
        };
        if due.days_since(on) > days {
            cx.fail(at.decided_on(), [Arg::Code("old"), Arg::Int(days)]);
        }
    }),
    ..Rule::NEW
};

/// Brothers and sisters are decided on together, unless somebody says why not.
pub static CHI_021: Rule = Rule {
    code: "CHI-021",
    name: "siblings-decided-apart",
    severity: Severity::Warning,
    gates: &[Gate::G3],
    grade: "I",
    sources: &[cite("D1", "rules of this rulebook's own", "I")],
    check: Check::Member(|cx, child| {
        let due = cx.due;
        if !child.is_alone_on(due) {
            return;
        }
        let Some((place, record, _)) = determination(cx, child) else {
            return cx.skip();
        };
        let left_out = cx.facts.active().any(|other| {
            other.place != child.place
                && other.is_child_on(due)
                && siblings(child.person, other.person)
                && !record
                    .siblings
                    .iter()
                    .any(|id| other.id() == Some(id.as_str()))
        });
        if left_out && record.siblings_apart_reason.text().is_none() {
            let at = Case::at().protection().best_interests().i(place);
            cx.fail(at.siblings(), []);
        }
    }),
    ..Rule::NEW
};

/// Whether two members are brothers or sisters, by their place in the household or by their parents.
fn siblings(one: &Person<'_>, other: &Person<'_>) -> bool {
    use MemberRole::{Child, Principal, Sibling};
    let by_role = matches!(
        (one.role.val(), other.role.val()),
        (Some(Child), Some(Child))
            | (Some(Principal | Sibling), Some(Sibling))
            | (Some(Sibling), Some(Principal))
    );
    by_role
        || one
            .parents
            .iter()
            .any(|parent| other.parents.iter().any(|theirs| theirs == parent))
}
