//! Reports back from their JSON: how they are pickled, and how one that another system made is shown.
//!
//! The words are not read: they are made again, in any language. What is not known here (a rule, a field of a later
//! version) is refused.

use std::collections::BTreeMap;

use pyo3::PyErr;
use sankofa::codes::Currency;
use sankofa::model::Case;
use sankofa::record::{Loc, Record, RecordInfo, Shape};
use sankofa::{Arg, CaseRef, Date, Finding, Gate, LimitHit, Report, Rulebook, Severity, rules};
use serde::Deserialize;
use serde_json::Value;

use crate::errors::ConfigError;

/// What is wrong with a report. Names fields only.
pub(crate) struct Refused(&'static str);

pub(crate) fn refused(problem: Refused) -> PyErr {
    ConfigError::new_err(format!(
        "not a report of sankofa {}: {}",
        env!("CARGO_PKG_VERSION"),
        problem.0
    ))
}

#[derive(Deserialize)]
struct ReportJson {
    programmes: BTreeMap<String, u64>,
    as_of: String,
    gate: Option<String>,
    cases: u64,
    clean: u64,
    with_errors: u64,
    by_severity: BTreeMap<String, u64>,
    counts: BTreeMap<String, u64>,
    waived: BTreeMap<String, u64>,
    skipped: BTreeMap<String, u64>,
    not_run: Vec<String>,
    limits_hit: Vec<LimitJson>,
    findings: Vec<FindingJson>,
}

#[derive(Deserialize)]
struct LimitJson {
    limit: String,
    count: u64,
}

#[derive(Deserialize)]
struct FindingJson {
    file: Option<String>,
    case: Option<String>,
    index: u64,
    line: Option<u32>,
    code: String,
    severity: String,
    gate: Option<String>,
    path: String,
    member: Option<String>,
    related: Vec<String>,
    args: BTreeMap<String, Value>,
    waived: Option<String>,
}

/// A report from its JSON, and the lines on which its cases begin where they are known.
pub(crate) fn report(json: &str, lines: &[u32]) -> Result<Report, Refused> {
    let read: ReportJson = serde_json::from_str(json).map_err(|_| Refused("its JSON"))?;
    let mut report = empty(read.as_of.parse().map_err(|_| Refused("as_of"))?);
    report.programmes = read.programmes;
    report.gate = read.gate.as_deref().map(gate).transpose()?;
    report.cases = read.cases;
    report.clean = read.clean;
    report.with_errors = read.with_errors;
    for (severity, count) in Severity::ALL.iter().zip(&mut report.by_severity) {
        *count = read.by_severity.get(severity.code()).copied().unwrap_or(0);
    }
    report.counts = by_rule(read.counts)?;
    report.waived = by_rule(read.waived)?;
    report.skipped = by_rule(read.skipped)?;
    report.not_run = read
        .not_run
        .iter()
        .map(|code| rule(code).map(|rule| rule.code))
        .collect::<Result<_, _>>()?;
    for limit in read.limits_hit {
        let mut hit = some_limit().ok_or(Refused("limits_hit"))?;
        if limit.limit != hit.limit {
            return Err(Refused("limits_hit"));
        }
        hit.count = limit.count;
        report.limits_hit.push(hit);
    }
    for finding in read.findings {
        add(&mut report, finding)?;
    }
    for (case, line) in report.case_refs.iter_mut().zip(lines) {
        case.line = *line;
    }
    Ok(report)
}

/// A report that holds one finding, from the JSON of the finding.
pub(crate) fn finding(json: &str) -> Result<Report, Refused> {
    let read: FindingJson = serde_json::from_str(json).map_err(|_| Refused("its JSON"))?;
    let mut report = empty(Date::MIN);
    add(&mut report, read)?;
    Ok(report)
}

/// Reports, findings and limits are made by the engine alone: these are the smallest that it makes, to be filled in.
fn empty(as_of: Date) -> Report {
    Rulebook::new(as_of).run().finish()
}

fn some_finding() -> Option<Finding> {
    let report = Rulebook::new(Date::MIN).check(b"?");
    report.findings.first().copied()
}

fn some_limit() -> Option<LimitHit> {
    let report = Rulebook::new(Date::MIN).max_findings(0).check(b"?");
    report.limits_hit.first().copied()
}

fn add(report: &mut Report, read: FindingJson) -> Result<(), Refused> {
    let place = case_of(report, &read)?;
    let case = report.case_refs.get_mut(place).ok_or(Refused("index"))?;
    let mut made = some_finding().ok_or(Refused("findings"))?;
    made.rule = rule(&read.code)?;
    made.severity = severity(&read.severity)?;
    made.gate = read.gate.as_deref().map(gate).transpose()?;
    made.at = loc(&read.path)?;
    made.related = read.related.first().map(|path| loc(path)).transpose()?;
    made.member = read
        .member
        .as_deref()
        .map(|id| member(case, id))
        .transpose()?;
    made.args = [Arg::None; sankofa::ARGS];
    for (name, slot) in made.rule.args.iter().zip(&mut made.args) {
        if let Some(value) = read.args.get(*name) {
            *slot = arg(value).ok_or(Refused("args"))?;
        }
    }
    made.case = u32::try_from(place).map_err(|_| Refused("index"))?;
    made.line = read.line.unwrap_or(0);
    made.column = 0;
    made.waived = match read.waived {
        None => None,
        Some(path) => Some(
            path.strip_prefix("/waivers/")
                .and_then(|place| place.parse().ok())
                .ok_or(Refused("waived"))?,
        ),
    };
    report.findings.push(made);
    Ok(())
}

/// The case of a finding: findings of a case stand together.
fn case_of(report: &mut Report, read: &FindingJson) -> Result<usize, Refused> {
    if report.case_refs.last().map(|case| case.index) != Some(read.index) {
        let file = read.file.as_ref().map(|name| {
            let known = report.files.iter().position(|file| file == name);
            known.unwrap_or_else(|| {
                report.files.push(name.clone());
                report.files.len() - 1
            })
        });
        let mut case = CaseRef::default();
        case.index = read.index;
        case.id = read.case.as_deref().map(Box::from);
        case.file = file
            .map(u32::try_from)
            .transpose()
            .map_err(|_| Refused("file"))?;
        report.case_refs.push(case);
    }
    Ok(report.case_refs.len() - 1)
}

/// The place of a person of a case; the list grows as persons are met.
fn member(case: &mut CaseRef, id: &str) -> Result<u16, Refused> {
    let known = case
        .members
        .iter()
        .position(|member| member.as_deref() == Some(id));
    let place = known.unwrap_or_else(|| {
        let mut members = std::mem::take(&mut case.members).into_vec();
        members.push(Some(Box::from(id)));
        case.members = members.into_boxed_slice();
        case.members.len() - 1
    });
    u16::try_from(place).map_err(|_| Refused("member"))
}

/// A place from its path: the names are looked up in the model.
fn loc(path: &str) -> Result<Loc, Refused> {
    let mut at = Loc::CASE;
    let mut record: Option<&'static RecordInfo> = Some(Case::RECORD);
    let mut list: Option<&'static Shape> = None;
    for step in path.split('/').skip(1) {
        let shape = match (list, record) {
            (Some(inner), _) => {
                at = at.element(step.parse().map_err(|_| Refused("path"))?);
                inner
            }
            (None, Some(info)) => {
                let named = info.fields.iter().find(|field| field.name == step);
                let field = named.ok_or(Refused("path"))?;
                at = at.down(field.offset);
                &field.shape
            }
            (None, None) => return Err(Refused("path")),
        };
        (list, record) = match shape {
            Shape::List(inner) => (Some(*inner), None),
            Shape::Record(info) => (None, Some(*info)),
            Shape::Leaf(_) => (None, None),
        };
    }
    Ok(at)
}

fn arg(value: &Value) -> Option<Arg> {
    if value.get("hidden").is_some() {
        return Some(Arg::Hidden);
    }
    let text = || value.get("value")?.as_str();
    Some(match value.get("type")?.as_str()? {
        "date" => Arg::Date(text()?.parse().ok()?),
        "moment" => Arg::Moment(text()?.parse().ok()?),
        "int" => Arg::Int(value.get("value")?.as_i64()?),
        "code" => Arg::Code(code(text()?)),
        "money" => Arg::Money(
            value.get("minor")?.as_i64()?,
            Currency::parse(value.get("currency")?.as_str()?)?,
        ),
        _ => return None,
    })
}

/// A word that lives as long as the process, as the words of the model do. Each is kept once.
fn code(word: &str) -> &'static str {
    use std::collections::BTreeSet;
    use std::sync::{Mutex, PoisonError};
    static KEPT: Mutex<BTreeSet<&'static str>> = Mutex::new(BTreeSet::new());
    let mut kept = KEPT.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(known) = kept.get(word) {
        return known;
    }
    let new: &'static str = Box::leak(Box::from(word));
    kept.insert(new);
    new
}

fn rule(code: &str) -> Result<&'static sankofa::Rule, Refused> {
    rules::find(code).ok_or(Refused("a rule that is not known here"))
}

fn by_rule(counts: BTreeMap<String, u64>) -> Result<BTreeMap<&'static str, u64>, Refused> {
    counts
        .into_iter()
        .map(|(code, count)| Ok((rule(&code)?.code, count)))
        .collect()
}

fn gate(code: &str) -> Result<Gate, Refused> {
    Gate::parse(code).ok_or(Refused("gate"))
}

fn severity(code: &str) -> Result<Severity, Refused> {
    Severity::ALL
        .into_iter()
        .find(|severity| severity.code() == code)
        .ok_or(Refused("severity"))
}
