//! Before and after a birth: how late, and how early, somebody may travel.

use smallvec::SmallVec;

use super::{of, records};
use crate::codes::MedicalKind;
use crate::findings::{Arg, Check, Gate, Rule, cite};
use crate::model::Case;
use crate::programme::Param;
use crate::values::{Date, Moment, Sure};

/// Weeks after which a pregnancy on record is over: what was noted speaks of the past.
const LONGEST_PREGNANCY: i64 = 44;

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
        let leaves = cx.facts.trip(member).leaves(cx.due);
        let known = of(cx, member)
            .filter(|(_, record)| record.on.val().is_some_and(|on| on.date() <= leaves.date()))
            .filter_map(|(place, record)| {
                let weeks = i64::from(record.pregnancy_weeks.val()?);
                Some((record.on.val()?.key(), place, record, weeks))
            })
            .max_by_key(|(on, _, record, weeks)| (*on, *weeks, record.id.text()));
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

/// Weeks of pregnancy go on from one record to the next.
pub static MED_005: Rule = Rule {
    code: "MED-005",
    name: "pregnancy-weeks-copied",
    grade: "I",
    sources: &[cite("D1", "rules of this rulebook's own", "I")],
    args: &["days"],
    check: Check::Member(|cx, member| {
        let mut before: Option<(usize, Date, u8)> = None;
        let told: SmallVec<[(Date, usize, u8); 4]> = {
            let mut told: SmallVec<[(Date, usize, u8); 4]> = of(cx, member)
                .filter_map(|(place, record)| {
                    let on = record.on.val()?.date();
                    Some((on, place, record.pregnancy_weeks.val()?))
                })
                .collect();
            told.sort_unstable();
            told
        };
        for (on, place, weeks) in told {
            if let Some((earlier, then, same)) = before {
                let days = on.days_since(then);
                // A week later the number is another one. After a birth a new pregnancy may come to the same week.
                if same == weeks && (7..LONGEST_PREGNANCY * 7).contains(&days) {
                    let at = Case::at().medical();
                    let args = [Arg::Int(days)];
                    cx.fail_with(
                        at.i(place).pregnancy_weeks(),
                        at.i(earlier).pregnancy_weeks(),
                        args,
                    );
                }
            }
            before = Some((place, on, weeks));
        }
    }),
    ..Rule::NEW
};

/// Nobody flies in the first hours of life, and in the first week only with a doctor's word.
pub static MED_006: Rule = Rule {
    code: "MED-006",
    name: "newborn-travels-too-early",
    gates: &[Gate::G4],
    grade: "V",
    sources: &[cite("S45", "", "V")],
    args: &["defect", "limit"],
    params: &["newborn_min_h", "newborn_permission_cd"],
    check: Check::Member(|cx, member| {
        if cx.opened_after_return() {
            return;
        }
        let leaves = cx.facts.trip(member).leaves(cx.due);
        // Of a birth that only fills the field nothing is known; who is one year old for certain is no newborn.
        let age = member.age_on(leaves.date());
        if age.is_none_or(|age| age.min > 0) {
            return;
        }
        let span = member.person.birth.get().and_then(|birth| birth.span());
        let Some((first, last)) = span else {
            return cx.skip();
        };
        let (Some(hours), Some(days)) = (
            cx.number(Param::NewbornMinH),
            cx.number(Param::NewbornPermissionCd),
        ) else {
            return;
        };
        let at = member.at().birth();
        let (least, _) = leaves.hours_since(Moment::from(last));
        let (_, most) = leaves.hours_since(Moment::from(first));
        if most < hours {
            return cx.fail(at, [Arg::Code("hours"), Arg::Int(hours)]);
        }
        let allowed = records(cx, member, MedicalKind::NewbornPermission).any(|(_, paper)| {
            let on = paper.on.val();
            on.is_some_and(|on| leaves.surely_before(on) != Sure::Yes)
        });
        let surely = leaves.date().days_since(first) < days;
        if surely && !allowed {
            cx.fail(at, [Arg::Code("permission"), Arg::Int(days)]);
        } else if least < hours || (leaves.date().days_since(last) < days && !allowed) {
            cx.skip();
        }
    }),
    ..Rule::NEW
};
