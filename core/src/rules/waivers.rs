//! Waivers: records of the case that say which finding may stand, by whom, why, and until when.

use super::structure::plain;
use crate::facts::live;
use crate::findings::{Arg, Check, Finding, Rule, Severity, cite};
use crate::model::{Case, Waiver};
use crate::programme::Version;
use crate::record::{Field, Loc};
use crate::values::Date;

const WAIVER: Rule = Rule {
    grade: "I",
    sources: &[cite("D1", "", "I"), cite("S02", "2.3", "V")],
    check: Check::Reader,
    ..Rule::NEW
};

/// A waiver without rule, author, role, reason or date.
pub static STR_020: Rule = Rule {
    code: "STR-020",
    name: "incomplete-waiver",
    args: &["missing"],
    ..WAIVER
};

/// A waiver for a rule that does not exist.
pub static STR_021: Rule = Rule {
    code: "STR-021",
    name: "waiver-of-unknown-rule",
    ..WAIVER
};

/// A waiver whose time is over.
pub static STR_022: Rule = Rule {
    code: "STR-022",
    name: "expired-waiver",
    severity: Severity::Warning,
    args: &["rule", "until"],
    ..WAIVER
};

/// A waiver that the programme does not allow this role to give.
pub static STR_023: Rule = Rule {
    code: "STR-023",
    name: "waiver-not-permitted",
    args: &["rule"],
    ..WAIVER
};

/// Marks the findings that a sound waiver covers, and adds a finding for each waiver that is not sound.
pub(crate) fn apply_waivers(
    case: &Case<'_>,
    version: &Version,
    as_of: Date,
    findings: &mut Vec<Finding>,
) {
    // The record that each finding is about: worked out once, when a waiver first asks.
    let mut records: Vec<Option<String>> = Vec::new();
    let found = findings.len();
    for (place, waiver) in live(&case.waivers, as_of) {
        let at = Case::at().waivers().i(place);
        let mut say = |rule: &'static Rule, loc: Loc, args| {
            if let Some(severity) = rule.severity_under(version) {
                findings.push(Finding {
                    severity,
                    ..plain(rule, loc, args)
                });
            }
        };
        if let Some(missing) = missing(waiver) {
            say(
                &STR_020,
                at.loc(),
                [Arg::Code(missing), Arg::None, Arg::None],
            );
            continue;
        }
        let Some(rule) = waiver.rule.text().and_then(super::find) else {
            say(&STR_021, at.rule().loc(), [Arg::None; 3]);
            continue;
        };
        if let Some(until) = waiver.until.val().filter(|until| *until < as_of) {
            say(
                &STR_022,
                at.until().loc(),
                [rule.code.into(), until.into(), Arg::None],
            );
            continue;
        }
        let allowed = rule.waivable_under(version);
        if !waiver
            .role
            .val()
            .is_some_and(|role| allowed.contains(&role))
        {
            say(
                &STR_023,
                at.role().loc(),
                [rule.code.into(), Arg::None, Arg::None],
            );
            continue;
        }
        if waiver.record.get().is_some() && records.is_empty() {
            let own = findings.iter().take(found);
            records.extend(own.map(|finding| super::record_at(case, finding.at)));
        }
        for (number, finding) in findings.iter_mut().enumerate().take(found) {
            if !std::ptr::eq(finding.rule, rule) || finding.waived.is_some() {
                continue;
            }
            let record = records.get(number).and_then(Option::as_deref);
            if covers(case, waiver, finding, record) {
                finding.waived = u16::try_from(place).ok();
            }
        }
    }
}

fn missing(waiver: &Waiver<'_>) -> Option<&'static str> {
    fn told<T>(field: &Field<T>) -> bool {
        field.get().is_some()
    }
    [
        ("rule", told(&waiver.rule)),
        ("by", told(&waiver.by)),
        ("role", told(&waiver.role)),
        (
            "reason",
            waiver
                .reason
                .text()
                .is_some_and(|reason| !reason.trim().is_empty()),
        ),
        ("on", told(&waiver.on)),
    ]
    .into_iter()
    .find(|(_, there)| !there)
    .map(|(name, _)| name)
}

/// Whether a finding is about the members or the record that a waiver names. It covers the whole case if it names none.
fn covers(case: &Case<'_>, waiver: &Waiver<'_>, finding: &Finding, record: Option<&str>) -> bool {
    let named = waiver.members.is_absent() || {
        let member = finding
            .member
            .and_then(|place| case.members.at(usize::from(place)))
            .and_then(|person| person.id.text());
        member.is_some_and(|member| waiver.members.iter().any(|id| id == member))
    };
    let meant = waiver.record.text();
    named && meant.is_none_or(|id| record == Some(id))
}
