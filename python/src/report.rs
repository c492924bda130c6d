//! `sankofa.Report`.

use std::collections::BTreeMap;
use std::sync::Arc;

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDate, PyDict, PyIterator, PyList};
use sankofa::{Gate, Lang, Severity, Style};

use crate::arguments::{lang_of, to_date};
use crate::errors::{detached, not_in_list};
use crate::finding::Finding;
use crate::{html, restore};

/// The verdict on one or many cases. Holds no text of a case.
#[pyclass(module = "sankofa", frozen)]
pub(crate) struct Report {
    report: Arc<sankofa::Report>,
    lang: Lang,
}

/// What pickles: a function, and what it takes.
type Reduced<'py> = (Bound<'py, PyAny>, (String, Vec<u32>, &'static str));

impl Report {
    pub(crate) fn new(report: Arc<sankofa::Report>, lang: Lang) -> Self {
        Self { report, lang }
    }

    fn lang(&self, lang: Option<&str>) -> PyResult<Lang> {
        lang.map_or(Ok(self.lang), lang_of)
    }

    fn json(&self, py: Python<'_>, lang: Lang) -> PyResult<String> {
        detached(py, || self.report.to_json(lang))
    }
}

#[pymethods]
impl Report {
    /// Reads a report back from its JSON, for instance to see it in another language.
    #[staticmethod]
    #[pyo3(signature = (json, lang="en"))]
    fn from_json(py: Python<'_>, json: &str, lang: &str) -> PyResult<Self> {
        restore_report(py, json, Vec::new(), lang)
    }

    /// Whether there is no error, waived ones apart. An input without any case is ok too: see `cases`.
    #[getter]
    fn ok(&self) -> bool {
        self.report.passes(Severity::Error)
    }

    /// Whether there is no finding at or above a severity, waived ones apart.
    #[pyo3(signature = (severity="error"))]
    fn passed(&self, severity: &str) -> PyResult<bool> {
        Ok(self.report.passes(severity_of(severity)?))
    }

    /// How many cases were looked at.
    #[getter]
    fn cases(&self) -> u64 {
        self.report.cases
    }

    /// How many have no finding at all.
    #[getter]
    fn clean(&self) -> u64 {
        self.report.clean
    }

    /// How many have an error that is not waived.
    #[getter]
    fn with_errors(&self) -> u64 {
        self.report.with_errors
    }

    /// The day of judgement.
    #[getter]
    fn as_of<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDate>> {
        to_date(py, self.report.as_of)
    }

    /// The gate asked for.
    #[getter]
    fn gate(&self) -> Option<&'static str> {
        self.report.gate.map(Gate::code)
    }

    /// How many cases each rule set judged.
    #[getter]
    fn programmes(&self) -> BTreeMap<String, u64> {
        self.report.programmes.clone()
    }

    /// Findings by rule, exact however many are kept; without those waived.
    #[getter]
    fn counts<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        dict(py, &self.report.counts)
    }

    /// Findings by severity, without those waived.
    #[getter]
    fn by_severity<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let dict = PyDict::new(py);
        for severity in Severity::ALL {
            dict.set_item(severity.code(), self.report.count(severity))?;
        }
        Ok(dict)
    }

    /// Waived findings by rule.
    #[getter]
    fn waived<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        dict(py, &self.report.waived)
    }

    /// How often a rule could not be decided.
    #[getter]
    fn skipped<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        dict(py, &self.report.skipped)
    }

    /// Rules that were not run, by code.
    #[getter]
    fn not_run(&self) -> Vec<&'static str> {
        self.report.not_run.clone()
    }

    /// How many findings were counted and not kept.
    #[getter]
    fn left_out(&self) -> u64 {
        self.report.limits_hit.iter().map(|hit| hit.count).sum()
    }

    /// The findings kept: by case, then place, then code. A new list at each call.
    #[getter]
    fn findings<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyList>> {
        let findings = self
            .report
            .findings
            .iter()
            .map(|finding| Finding::new(Arc::clone(&self.report), *finding, self.lang))
            .map(|finding| Py::new(py, finding));
        PyList::new(py, findings.collect::<PyResult<Vec<_>>>()?)
    }

    /// The report as JSON: the same bytes as from Rust, C and the command line.
    #[pyo3(signature = (lang=None))]
    fn to_json(&self, py: Python<'_>, lang: Option<&str>) -> PyResult<String> {
        self.json(py, self.lang(lang)?)
    }

    /// The report as a dict: what `to_json` holds.
    #[pyo3(signature = (lang=None))]
    fn to_dict<'py>(&self, py: Python<'py>, lang: Option<&str>) -> PyResult<Bound<'py, PyAny>> {
        loads(py, &self.json(py, self.lang(lang)?)?)
    }

    /// The report as a caseworker reads it.
    #[pyo3(signature = (lang=None, color=false))]
    fn to_text(&self, py: Python<'_>, lang: Option<&str>, color: bool) -> PyResult<String> {
        let lang = self.lang(lang)?;
        detached(py, || self.report.to_text(lang, Style { color }))
    }

    /// Raises `InvalidCase` where `passed(severity)` is false.
    #[pyo3(signature = (severity="error"))]
    fn raise_if_invalid(slf: &Bound<'_, Self>, severity: &str) -> PyResult<()> {
        let report = &slf.get().report;
        if report.passes(severity_of(severity)?) {
            return Ok(());
        }
        let counts: Vec<String> = report
            .counts
            .iter()
            .map(|(code, count)| format!("{code} ×{count}"))
            .collect();
        let message = format!("{}: {}", slf.get().summary(), counts.join(", "));
        let class = slf.py().import("sankofa.errors")?.getattr("InvalidCase")?;
        Err(PyErr::from_value(class.call1((message, slf))?))
    }

    fn __len__(&self) -> usize {
        self.report.findings.len()
    }

    fn __iter__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyIterator>> {
        self.findings(py)?.try_iter()
    }

    /// A report has no truth value: "is it good" and "does it hold findings" would be opposites.
    fn __bool__(&self) -> PyResult<bool> {
        Err(PyTypeError::new_err(
            "a report is neither true nor false: ask report.ok, or len(report)",
        ))
    }

    fn __repr__(&self) -> String {
        format!("<Report: {}>", self.summary())
    }

    fn _repr_html_(&self, py: Python<'_>) -> PyResult<String> {
        detached(py, || {
            html::report(&self.report, &self.summary(), self.lang)
        })
    }

    fn __eq__(&self, py: Python<'_>, other: &Bound<'_, PyAny>) -> PyResult<bool> {
        match other.cast::<Self>() {
            Ok(other) => Ok(self.json(py, Lang::En)? == other.get().json(py, Lang::En)?),
            Err(_) => Ok(false),
        }
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<Reduced<'py>> {
        let restore = py.import("sankofa._sankofa")?.getattr("_report")?;
        let lines = self.report.case_refs.iter().map(|case| case.line).collect();
        Ok((restore, (self.json(py, Lang::En)?, lines, self.lang.code())))
    }
}

impl Report {
    /// Counts, and nothing else.
    fn summary(&self) -> String {
        let report = &self.report;
        let several = |count: u64, word: &str| {
            let s = if count == 1 { "" } else { "s" };
            format!("{count} {word}{s}")
        };
        format!(
            "{}, {} clean, {} with errors; {}, {}, {} info",
            several(report.cases, "case"),
            report.clean,
            report.with_errors,
            several(report.count(Severity::Error), "error"),
            several(report.count(Severity::Warning), "warning"),
            report.count(Severity::Info),
        )
    }
}

/// Makes a report from its pickled state: its JSON, the lines on which its cases begin, its language.
#[pyfunction]
#[pyo3(name = "_report")]
pub(crate) fn restore_report(
    py: Python<'_>,
    json: &str,
    lines: Vec<u32>,
    lang: &str,
) -> PyResult<Report> {
    let lang = lang_of(lang)?;
    let report = detached(py, || restore::report(json, &lines))?.map_err(restore::refused)?;
    Ok(Report::new(Arc::new(report), lang))
}

fn severity_of(code: &str) -> PyResult<Severity> {
    Severity::ALL
        .into_iter()
        .find(|severity| severity.code() == code)
        .ok_or_else(|| not_in_list("severity", code, Severity::ALL.map(Severity::code)))
}

fn dict<'py>(py: Python<'py>, counts: &BTreeMap<&str, u64>) -> PyResult<Bound<'py, PyDict>> {
    let dict = PyDict::new(py);
    for (code, count) in counts {
        dict.set_item(code, count)?;
    }
    Ok(dict)
}

/// JSON of ours as Python objects.
pub(crate) fn loads<'py>(py: Python<'py>, json: &str) -> PyResult<Bound<'py, PyAny>> {
    static LOADS: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    LOADS.import(py, "json", "loads")?.call1((json,))
}
