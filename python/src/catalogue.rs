//! `sankofa.rules`, `sankofa.explain`, `sankofa.programmes`, `sankofa.crosswalk`.

use pyo3::prelude::*;
use sankofa::crosswalk::{System, to_json};
use sankofa::programme::Programmes;
use sankofa::rules::{catalogue_json, find, nearest};
use sankofa::{Gate, Lang, Rule, Words};

use crate::arguments::lang_of;
use crate::errors::{ConfigError, detached, is_plain};
use crate::report::loads;

/// All rules, as dicts: what `sankofa rules --format json` prints.
#[pyfunction]
pub(crate) fn rules(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
    let list = detached(py, catalogue_json)?;
    loads(py, &list)
}

/// What a rule demands, when it binds and what it stands on, as text in a language.
#[pyfunction]
#[pyo3(signature = (code, lang="en"))]
pub(crate) fn explain(py: Python<'_>, code: &str, lang: &str) -> PyResult<String> {
    let lang = lang_of(lang)?;
    let rule = find(code).ok_or_else(|| {
        let hint = nearest(code).map_or(String::new(), |near| format!(", did you mean '{near}'?"));
        let said = if is_plain(code) { code } else { "that" };
        ConfigError::new_err(format!("no rule is called '{said}'{hint}"))
    })?;
    detached(py, || text(rule, lang))
}

fn text(rule: &Rule, lang: Lang) -> String {
    let words = Words::of(lang);
    let mut gates: Vec<String> = rule
        .gates
        .iter()
        .map(|gate| words.get(&format!("ui-gate-{}", Gate::code(*gate)), None))
        .collect();
    if gates.is_empty() {
        gates.push(words.get("ui-rule-always", None));
    }
    let sources: Vec<String> = rule
        .sources
        .iter()
        .map(|cited| match cited.locus {
            "" => format!("{} ({})", cited.source, cited.grade),
            locus => format!("{}, {locus} ({})", cited.source, cited.grade),
        })
        .collect();
    let severity = words.get(&format!("ui-{}", rule.severity.code()), None);
    let lines = [
        ("ui-rule-severity", severity),
        ("ui-rule-gates", gates.join(", ")),
        ("ui-rule-grade", rule.grade.to_owned()),
        ("ui-rule-sources", sources.join("; ")),
        ("ui-rule-status", rule.status.code().to_owned()),
    ];
    let mut out = format!("{} {}\n{}\n", rule.code, rule.name, words.summary(rule));
    for (label, value) in lines {
        if !value.is_empty() {
            out += &format!("{}: {value}\n", words.get(label, None));
        }
    }
    out
}

/// The programmes that ship with the library, as dicts: what `sankofa programmes --format json` prints.
#[pyfunction]
pub(crate) fn programmes(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
    let list = detached(py, || Programmes::builtin().to_json())?;
    loads(py, &list)
}

/// Our codes in the words of another system, or of all, as dicts: what `sankofa crosswalk --format json` prints.
#[pyfunction]
#[pyo3(signature = (system=None))]
pub(crate) fn crosswalk<'py>(py: Python<'py>, system: Option<&str>) -> PyResult<Bound<'py, PyAny>> {
    let asked = system
        .map(|code| {
            let known = System::ALL.map(System::code).join(", ");
            let unknown = || ConfigError::new_err(format!("system must be one of {known}"));
            System::parse(code).ok_or_else(unknown)
        })
        .transpose()?;
    let list = detached(py, || to_json(asked))?;
    loads(py, &list)
}
