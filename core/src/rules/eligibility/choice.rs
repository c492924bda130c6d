//! Choosing the rule set of a case.

use crate::findings::{Arg, Check, Finding, Gate, Rule, Severity, cite};
use crate::model::Case;
use crate::programme::Version;
use crate::record::Loc;
use crate::rules::structure::plain;
use crate::values::Date;

/// No rule set of that name, or none in force on the date that counts.
pub static ELG_001: Rule = Rule {
    code: "ELG-001",
    name: "no-rule-set-in-force",
    gates: &[Gate::G2],
    grade: "V",
    sources: &[cite("S05", "JRS, three dated versions", "V")],
    args: &["programme", "date"],
    check: Check::Reader,
    ..Rule::NEW
};

/// The date that decides on the version of the rule set is missing.
pub static STR_024: Rule = Rule {
    code: "STR-024",
    name: "rule-set-dated-by-day-of-judgement",
    severity: Severity::Info,
    grade: "I",
    sources: &[cite("D1", "", "I")],
    args: &["basis"],
    check: Check::Reader,
    ..Rule::NEW
};

/// How the rule set of a case was found.
pub(crate) enum Chosen {
    /// Named, known and in force.
    InForce,
    /// No programme of that name: judged by `base`.
    Unknown,
    /// No version of the programme is in force on the date that counts: judged by the nearest.
    NotInForce(Date),
    /// The date that counts is missing: the day of judgement stands in for it.
    Undated(&'static str),
}

/// What was noted while the rule set of a case was chosen.
pub(crate) fn programme_findings(version: &Version, chosen: &Chosen, out: &mut Vec<Finding>) {
    let at = Case::at().programme().loc();
    let mut say = |rule: &'static Rule, at: Loc, args| {
        if let Some(severity) = rule.severity_under(version) {
            out.push(Finding {
                severity,
                gate: rule.gates.first().copied(),
                ..plain(rule, at, args)
            });
        }
    };
    match chosen {
        Chosen::InForce => {}
        Chosen::Unknown => say(&ELG_001, at, [Arg::Code("unknown"), Arg::None, Arg::None]),
        Chosen::NotInForce(date) => say(
            &ELG_001,
            at,
            [Arg::Code("not_in_force"), Arg::Date(*date), Arg::None],
        ),
        Chosen::Undated(basis) => say(&STR_024, at, [Arg::Code(basis), Arg::None, Arg::None]),
    }
}
