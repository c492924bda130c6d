//! The report as JSON: fixed order of keys, the same bytes from every language.

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use super::Report;
use crate::findings::{Arg, Finding, Gate, Lang, Severity, Words};
use crate::model::Case;
use crate::record::Record;
use crate::rules::{CATALOGUE, RULESET};

impl Report {
    /// The report as JSON, with messages in a language.
    #[must_use]
    pub fn to_json(&self, lang: Lang) -> String {
        let words = Words::of(lang);
        // Writing to memory fails only where a map has a key that is no text: ours are.
        serde_json::to_string(&Whole {
            report: self,
            words,
        })
        .unwrap_or_default()
    }

    /// One finding as JSON: a line of JSON Lines.
    #[must_use]
    pub fn finding_json(&self, finding: &Finding, lang: Lang) -> String {
        let words = Words::of(lang);
        serde_json::to_string(&One {
            report: self,
            finding,
            words,
        })
        .unwrap_or_default()
    }
}

struct Whole<'r> {
    report: &'r Report,
    words: &'static Words,
}

struct One<'r> {
    report: &'r Report,
    finding: &'r Finding,
    words: &'static Words,
}

pub(crate) struct Ruleset;

impl Serialize for Ruleset {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut map = to.serialize_map(None)?;
        map.serialize_entry("version", RULESET)?;
        map.serialize_entry("rules", &CATALOGUE.len())?;
        map.end()
    }
}

struct Severities<'r>(&'r [u64; 3]);

impl Serialize for Severities<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_map(
            Severity::ALL
                .iter()
                .map(|severity| severity.code())
                .zip(self.0),
        )
    }
}

struct Findings<'r>(&'r Whole<'r>);

impl Serialize for Findings<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let Whole { report, words } = self.0;
        to.collect_seq(report.findings.iter().map(|finding| One {
            report,
            finding,
            words,
        }))
    }
}

impl Serialize for Whole<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let report = self.report;
        let mut map = to.serialize_map(None)?;
        map.serialize_entry("engine", crate::ENGINE)?;
        map.serialize_entry("ruleset", &Ruleset)?;
        map.serialize_entry("programmes", &report.programmes)?;
        map.serialize_entry("as_of", &report.as_of)?;
        map.serialize_entry("gate", &report.gate.map(Gate::code))?;
        map.serialize_entry("cases", &report.cases)?;
        map.serialize_entry("clean", &report.clean)?;
        map.serialize_entry("with_errors", &report.with_errors)?;
        map.serialize_entry("by_severity", &Severities(&report.by_severity))?;
        map.serialize_entry("counts", &report.counts)?;
        map.serialize_entry("waived", &report.waived)?;
        map.serialize_entry("skipped", &report.skipped)?;
        map.serialize_entry("not_run", &report.not_run)?;
        map.serialize_entry("limits_hit", &report.limits_hit)?;
        map.serialize_entry("findings", &Findings(self))?;
        map.end()
    }
}

impl Serialize for One<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let Self {
            report,
            finding,
            words,
        } = self;
        let case = report.case_of(finding);
        let path = |loc: crate::record::Loc| loc.path(Case::RECORD);
        let line = Some(finding.line).filter(|line| *line > 0);
        let related: Vec<String> = finding.related.map(path).into_iter().collect();
        let mut map = to.serialize_map(None)?;
        map.serialize_entry("file", &report.file_of(finding))?;
        map.serialize_entry("case", &case.and_then(|case| case.id.as_deref()))?;
        map.serialize_entry("index", &case.map(|case| case.index))?;
        map.serialize_entry("line", &line)?;
        map.serialize_entry("code", finding.rule.code)?;
        map.serialize_entry("name", finding.rule.name)?;
        map.serialize_entry("severity", finding.severity.code())?;
        map.serialize_entry("gate", &finding.gate.map(Gate::code))?;
        map.serialize_entry("path", &path(finding.at))?;
        map.serialize_entry("member", &report.member_of(finding))?;
        map.serialize_entry("related", &related)?;
        map.serialize_entry("args", &Args(finding))?;
        map.serialize_entry("message", &words.message(finding))?;
        map.serialize_entry("help", &words.help(finding))?;
        map.serialize_entry(
            "waived",
            &finding.waived.map(|place| format!("/waivers/{place}")),
        )?;
        map.end()
    }
}

struct Args<'r>(&'r Finding);

impl Serialize for Args<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let named = self.0.rule.args.iter().zip(&self.0.args);
        to.collect_map(named.filter_map(|(name, arg)| Some((name, typed(arg)?))))
    }
}

/// An argument with its type.
fn typed(arg: &Arg) -> Option<serde_json::Value> {
    use serde_json::json;
    Some(match arg {
        Arg::None => return None,
        Arg::Hidden => json!({"hidden": true}),
        Arg::Date(date) => json!({"type": "date", "value": date}),
        Arg::Moment(moment) => json!({"type": "moment", "value": moment}),
        Arg::Int(number) => json!({"type": "int", "value": number}),
        Arg::Code(code) => json!({"type": "code", "value": code}),
        Arg::Money(minor, currency) => {
            json!({"type": "money", "minor": minor, "currency": currency})
        }
    })
}
