//! MED: medical. Page: core/rulebook/medical.md.

use super::Cx;
use crate::codes::{MedicalKind, MedicalOutcome};
use crate::facts::{Member, live, trip};
use crate::findings::{Arg, Check, Gate, Rule, cite};
use crate::model::{Case, MedicalRecord};
use crate::programme::Param;
use crate::values::{Moment, Sure};

/// Weeks after which a pregnancy on record is over: what was noted speaks of the past.
const LONGEST_PREGNANCY: i64 = 44;

/// Who was found fit to travel leaves while the finding holds.
pub static MED_002: Rule = Rule {
    code: "MED-002",
    name: "fit-to-travel-not-valid-at-departure",
    gates: &[Gate::G4],
    grade: "V",
    sources: &[cite("S45", "", "V")],
    args: &["defect", "hours"],
    params: &["ftt_validity_h"],
    check: Check::Member(|cx, member| {
        if cx.opened_after_return() {
            return;
        }
        let leaves = trip::leaves(cx.case, member.id(), cx.as_of, cx.due);
        let (mut any, mut latest) = (None, None::<(usize, &MedicalRecord<'_>, Moment)>);
        for (place, record) in records(cx, member, MedicalKind::FitToTravel) {
            let Some(on) = record.on.val() else {
                return cx.skip();
            };
            any = any.or(Some(place));
            let before = leaves.surely_before(on) != Sure::Yes;
            if before && latest.is_none_or(|(_, _, then)| then.key() < on.key()) {
                latest = Some((place, record, on));
            }
        }
        let Some((place, record, on)) = latest else {
            if let Some(place) = any {
                let at = Case::at().medical().i(place).on();
                cx.fail(at, [Arg::Code("after")]);
            }
            return;
        };
        let at = Case::at().medical().i(place);
        if !matches!(
            record.outcome.val(),
            Some(MedicalOutcome::Fit | MedicalOutcome::FitWithConditions)
        ) {
            return cx.skip();
        }
        if let Some(until) = record.valid_until.val() {
            match until.surely_before(leaves) {
                Sure::Yes => cx.fail(at.valid_until(), [Arg::Code("expired")]),
                Sure::Unknown => cx.skip(),
                Sure::No => {}
            }
            return;
        }
        let Some(limit) = cx.number(Param::FttValidityH) else {
            return;
        };
        let (least, most) = leaves.hours_since(on);
        if least > limit {
            cx.fail(at.on(), [Arg::Code("old"), Arg::Int(limit)]);
        } else if most > limit {
            cx.skip();
        }
    }),
    ..Rule::NEW
};

/// Late in a pregnancy nobody flies without a certificate, and very late not without the carrier's word.
pub static MED_004: Rule = Rule {
    code: "MED-004",
    name: "travel-too-late-in-pregnancy",
    gates: &[Gate::G4],
    grade: "V",
    sources: &[cite("S45", "", "V")],
    args: &["defect", "week"],
    params: &[
        "pregnancy_cert_week",
        "pregnancy_max_week_single",
        "pregnancy_max_week_multiple",
    ],
    check: Check::Member(|cx, member| {
        if cx.opened_after_return() {
            return;
        }
        let leaves = trip::leaves(cx.case, member.id(), cx.as_of, cx.due);
        let known = of(cx, member)
            .filter(|(_, record)| record.on.val().is_some_and(|on| on.date() <= leaves.date()))
            .filter_map(|(place, record)| {
                let weeks = i64::from(record.pregnancy_weeks.val()?);
                Some((record.on.val()?.key(), place, record, weeks))
            })
            .max_by_key(|(on, ..)| *on);
        let Some(((day, _), place, record, weeks)) = known else {
            return;
        };
        let weeks = weeks + leaves.date().days_since(day) / 7;
        if weeks > LONGEST_PREGNANCY {
            return cx.skip();
        }
        let at = Case::at().medical().i(place).pregnancy_weeks();
        let Some(from) = cx.number(Param::PregnancyCertWeek) else {
            return;
        };
        let certified = records(cx, member, MedicalKind::PregnancyCertificate).any(|(_, paper)| {
            let written = paper.on.val().is_some_and(|on| on.date() <= leaves.date());
            let over = paper.valid_until.val();
            written && over.is_none_or(|until| until.surely_before(leaves) != Sure::Yes)
        });
        if weeks >= from && !certified {
            cx.fail(at, [Arg::Code("certificate"), Arg::Int(from)]);
        }
        let cleared = of(cx, member).any(|(_, record)| {
            let told = record.carrier_cleared_on.val();
            told.is_some_and(|on| on <= leaves.date())
        });
        if cleared {
            return;
        }
        let (Some(single), Some(multiple)) = (
            cx.number(Param::PregnancyMaxWeekSingle),
            cx.number(Param::PregnancyMaxWeekMultiple),
        ) else {
            return;
        };
        let last = match record.multiple_pregnancy.val() {
            Some(true) => multiple,
            Some(false) => single,
            // Either way too late, or either way in time; between the two it stays open.
            None if weeks >= single.max(multiple) => single.max(multiple),
            None if weeks < single.min(multiple) => return,
            None => return cx.skip(),
        };
        if weeks >= last {
            cx.fail(at, [Arg::Code("carrier"), Arg::Int(last)]);
        }
    }),
    ..Rule::NEW
};

/// The latest finding of fitness to travel that was there when a person left.
pub(super) fn fitness<'c>(
    cx: &Cx<'c, '_>,
    member: &Member<'_>,
    leaves: Moment,
) -> Option<(usize, &'c MedicalRecord<'c>)> {
    records(cx, member, MedicalKind::FitToTravel)
        .filter(|(_, record)| {
            let on = record.on.val();
            on.is_some_and(|on| leaves.surely_before(on) != Sure::Yes)
        })
        .max_by_key(|(place, record)| (record.on.val().map(Moment::key), *place))
}

/// The medical records of a member. One that names nobody is that of the only member.
pub(super) fn of<'c, 'm>(
    cx: &Cx<'c, '_>,
    member: &Member<'m>,
) -> impl Iterator<Item = (usize, &'c MedicalRecord<'c>)> + use<'c, 'm> {
    let (id, only) = (member.id(), cx.facts.members().len() == 1);
    live(&cx.case.medical, cx.as_of).filter(move |(_, record)| match record.member.text() {
        Some(named) => Some(named) == id,
        None => only,
    })
}

/// Those of a kind.
fn records<'c, 'm>(
    cx: &Cx<'c, '_>,
    member: &Member<'m>,
    kind: MedicalKind,
) -> impl Iterator<Item = (usize, &'c MedicalRecord<'c>)> + use<'c, 'm> {
    of(cx, member).filter(move |(_, record)| record.kind.val() == Some(kind))
}
