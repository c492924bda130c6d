//! A household that changes while the case runs.

use smallvec::SmallVec;

use crate::codes::{BenefitUnit, DecisionKind, EntitlementComponent, MedicalKind, MedicalOutcome};
use crate::facts::{Member, concerns, live};
use crate::findings::{Arg, Check, Gate, Rule, Severity, cite};
use crate::model::Case;
use crate::record::Loc;
use crate::rules::entitlements::{basis, set_of};
use crate::rules::{Cx, medical, plan};
use crate::values::Date;

/// Amounts count those who took part on the day by which the programme counts.
pub static HHD_006: Rule = Rule {
    code: "HHD-006",
    name: "entitlement-counts-another-household",
    gates: &[Gate::G5],
    grade: "V/I",
    sources: &[
        cite("S06", "", "V"),
        cite("D1", "rules of this rulebook's own", "I"),
    ],
    args: &["defect"],
    check: Check::Case(|cx| {
        let (case, facts) = (cx.case, cx.facts);
        for (place, one) in live(&case.entitlements, cx.as_of) {
            if one.members.get().is_none() {
                continue;
            }
            let household = one.unit.val() == Some(BenefitUnit::Household);
            let mut basis_day = None;
            for member in facts.members() {
                let named = concerns(&one.members, member.id());
                if named == member.active || !named && !household {
                    continue;
                }
                let day = *basis_day.get_or_insert_with(|| {
                    set_of(facts, cx.sets, one.programme.text())
                        .map(|set| basis(set, cx.sets.programmes, facts))
                });
                let Some(day) = day else {
                    cx.skip();
                    break;
                };
                let at = Case::at().entitlements().i(place).members();
                match took_part(member, day) {
                    Some(false) if named => {
                        cx.fail_with(at, member.at(), [Arg::Code("not_taking_part")]);
                    }
                    Some(true) if !named => {
                        cx.fail_with(at, member.at(), [Arg::Code("left_out")]);
                    }
                    Some(_) => {}
                    None => cx.skip(),
                }
            }
        }
    }),
    ..Rule::NEW
};

/// Whether somebody took part on a day; nothing where it is not told since when they do not.
fn took_part(member: &Member<'_>, day: Date) -> Option<bool> {
    let person = member.person;
    if member.active {
        let later = |on: Option<Date>| on.is_some_and(|on| on > day);
        return Some(!later(person.joined_on.val()) && !later(person.participation_on.val()));
    }
    let died = person.deceased.get().and_then(|death| death.on.val());
    let since = person.participation_on.val().or(died)?;
    Some(since > day)
}

/// Who joins or leaves a household after its plan was approved changes more than a list.
pub static HHD_007: Rule = Rule {
    code: "HHD-007",
    name: "household-changed-after-approval",
    severity: Severity::Warning,
    gates: &[Gate::G5],
    grade: "V/I",
    sources: &[
        cite("A1", "art. 14(1)", "V"),
        cite("D1", "rules of this rulebook's own", "I"),
    ],
    args: &["lacks"],
    check: Check::Case(|cx| {
        let Some(approved) = cx.facts.passed(Gate::G5) else {
            return;
        };
        let mut changes: SmallVec<[(Date, Loc); 2]> = SmallVec::new();
        for member in cx.facts.members() {
            if let Some((on, at)) = changed(member).filter(|(on, _)| *on > approved) {
                changes.extend((on <= cx.as_of).then_some((on, at)));
            }
        }
        if changes.is_empty() {
            return;
        }
        let seen = plan::last_look(cx);
        let granted = last_grant(cx);
        for (on, at) in changes {
            if let Some((place, _)) = seen.filter(|(_, seen)| *seen < on) {
                let plan = Case::at().plans().i(place).reviewed_on();
                cx.fail_with(at, plan, [Arg::Code("plan")]);
            }
            if granted.is_none_or(|granted| granted < on) {
                cx.fail_with(at, Case::at().entitlements(), [Arg::Code("entitlement")]);
            }
        }
    }),
    ..Rule::NEW
};

/// When somebody joined the household, or stopped to take part.
fn changed(member: &Member<'_>) -> Option<(Date, Loc)> {
    let (person, at) = (member.person, member.at());
    if member.active {
        let joined = person.joined_on.val()?;
        return Some((joined, at.joined_on().loc()));
    }
    if let Some(on) = person.participation_on.val() {
        return Some((on, at.participation_on().loc()));
    }
    let died = person.deceased.get()?.on.val()?;
    Some((died, at.deceased().inner().on().loc()))
}

/// When an entitlement was last granted, or decided on.
fn last_grant(cx: &Cx<'_, '_>) -> Option<Date> {
    use DecisionKind::{Entitled, NotEntitled, TopUpApproved, TopUpRefused};
    let granted = live(&cx.case.entitlements, cx.as_of).filter_map(|(_, one)| one.on.val());
    let decided = live(&cx.case.decisions, cx.as_of)
        .filter(|(_, one)| {
            matches!(
                one.kind.val(),
                Some(Entitled | NotEntitled | TopUpApproved | TopUpRefused)
            )
        })
        .filter_map(|(_, one)| one.on.val());
    granted.chain(decided).map(|on| on.date()).max()
}

/// A baby who was born while the case ran is in it with a paper, a doctor's word, and its share.
pub static HHD_010: Rule = Rule {
    code: "HHD-010",
    name: "newborn-not-provided-for",
    severity: Severity::Warning,
    gates: &[Gate::G3],
    grade: "V/I",
    sources: &[
        cite("S45", "", "V"),
        cite("D1", "rules of this rulebook's own", "I"),
    ],
    args: &["lacks"],
    check: Check::Member(|cx, child| {
        let Some(opened) = cx.case.opened_on.val() else {
            return;
        };
        let late = child.born().is_some_and(|(first, _)| first > opened);
        if !late || cx.opened_after_return() {
            return;
        }
        let at = child.at();
        let paper = live(&child.person.documents, cx.as_of)
            .any(|(_, paper)| paper.verification.val().is_none_or(|how| !how.is_void()));
        if !paper {
            cx.fail(at.documents(), [Arg::Code("document")]);
        }
        let cleared = medical::of(cx, child).any(|(_, record)| {
            let of_kind = matches!(
                record.kind.val(),
                Some(MedicalKind::FitToTravel | MedicalKind::NewbornPermission)
            );
            let fit = matches!(
                record.outcome.val(),
                Some(MedicalOutcome::Fit | MedicalOutcome::FitWithConditions)
            );
            of_kind && fit
        });
        if !cleared {
            cx.fail_with(Case::at().medical(), at, [Arg::Code("medical")]);
        }
        let case = cx.case;
        for (place, one) in live(&case.entitlements, cx.as_of) {
            let left_out = one.component.val() == Some(EntitlementComponent::Reintegration)
                && one.unit.val() == Some(BenefitUnit::Household)
                && !concerns(&one.members, child.id());
            if left_out {
                let members = Case::at().entitlements().i(place).members();
                cx.fail_with(members, at, [Arg::Code("entitlement")]);
            }
        }
    }),
    ..Rule::NEW
};
