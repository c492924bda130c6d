//! `sankofa.Finding`.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

use pyo3::prelude::*;
use sankofa::model::Case;
use sankofa::record::Record;
use sankofa::{Gate, Lang, Words};

use crate::arguments::lang_of;
use crate::errors::{InternalError, detached};
use crate::report::loads;
use crate::{html, restore};

/// What one rule found at one place. Holds no text of the case.
#[pyclass(module = "sankofa", frozen)]
pub(crate) struct Finding {
    report: Arc<sankofa::Report>,
    finding: sankofa::Finding,
    lang: Lang,
}

impl Finding {
    pub(crate) fn new(report: Arc<sankofa::Report>, finding: sankofa::Finding, lang: Lang) -> Self {
        Self {
            report,
            finding,
            lang,
        }
    }

    fn json(&self, py: Python<'_>, lang: Lang) -> PyResult<String> {
        detached(py, || self.report.finding_json(&self.finding, lang))
    }
}

#[pymethods]
impl Finding {
    /// The code of the rule.
    #[getter]
    fn code(&self) -> &'static str {
        self.finding.rule.code
    }

    /// The readable name of the rule.
    #[getter]
    fn name(&self) -> &'static str {
        self.finding.rule.name
    }

    /// `error`, `warning` or `info`, under the programme of the case.
    #[getter]
    fn severity(&self) -> &'static str {
        self.finding.severity.code()
    }

    /// The gate at which the rule binds here.
    #[getter]
    fn gate(&self) -> Option<&'static str> {
        self.finding.gate.map(Gate::code)
    }

    /// The place in the case: `/members/1/birth`; empty for the case as a whole.
    #[getter]
    fn path(&self) -> String {
        self.finding.at.path(Case::RECORD)
    }

    /// The id of the person, where it is safe to repeat.
    #[getter]
    fn member(&self) -> Option<&str> {
        self.report.member_of(&self.finding)
    }

    /// The id of the case, where it is safe to repeat.
    #[getter]
    fn case(&self) -> Option<&str> {
        self.report.case_of(&self.finding)?.id.as_deref()
    }

    /// The place of the case in the input, from 0.
    #[getter]
    fn index(&self) -> Option<u64> {
        Some(self.report.case_of(&self.finding)?.index)
    }

    /// The line, from 1, of the value, or of its case.
    #[getter]
    fn line(&self) -> Option<u32> {
        Some(self.finding.line).filter(|line| *line > 0)
    }

    /// The file, where the case came from one.
    #[getter]
    fn file(&self) -> Option<&str> {
        self.report.file_of(&self.finding)
    }

    /// Other places that belong to it.
    #[getter]
    fn related(&self) -> Vec<String> {
        let path = |at: sankofa::record::Loc| at.path(Case::RECORD);
        self.finding.related.map(path).into_iter().collect()
    }

    /// Its arguments by name, each a dict as in the JSON report.
    #[getter]
    fn args<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.to_dict(py, None)?.get_item("args")
    }

    /// What was found, in the language of the report.
    #[getter]
    fn message(&self, py: Python<'_>) -> PyResult<String> {
        detached(py, || Words::of(self.lang).message(&self.finding))
    }

    /// What to do, in the language of the report.
    #[getter]
    fn help(&self, py: Python<'_>) -> PyResult<String> {
        detached(py, || Words::of(self.lang).help(&self.finding))
    }

    /// The place of the waiver that covers it.
    #[getter]
    fn waived(&self) -> Option<String> {
        self.finding.waived.map(|place| format!("/waivers/{place}"))
    }

    /// What was found, in a language.
    fn message_in(&self, py: Python<'_>, lang: &str) -> PyResult<String> {
        let lang = lang_of(lang)?;
        detached(py, || Words::of(lang).message(&self.finding))
    }

    /// What to do, in a language.
    fn help_in(&self, py: Python<'_>, lang: &str) -> PyResult<String> {
        let lang = lang_of(lang)?;
        detached(py, || Words::of(lang).help(&self.finding))
    }

    /// The finding as in the JSON report.
    #[pyo3(signature = (lang=None))]
    fn to_dict<'py>(&self, py: Python<'py>, lang: Option<&str>) -> PyResult<Bound<'py, PyAny>> {
        let lang = lang.map_or(Ok(self.lang), lang_of)?;
        loads(py, &self.json(py, lang)?)
    }

    fn __repr__(&self) -> String {
        let path = self.path();
        let space = if path.is_empty() { "" } else { " " };
        format!("<Finding {}{space}{path}>", self.code())
    }

    fn _repr_html_(&self, py: Python<'_>) -> PyResult<String> {
        detached(py, || {
            html::table(&self.report, std::iter::once(&self.finding), self.lang)
        })
    }

    fn __eq__(&self, py: Python<'_>, other: &Bound<'_, PyAny>) -> PyResult<bool> {
        match other.cast::<Self>() {
            Ok(other) => Ok(self.json(py, Lang::En)? == other.get().json(py, Lang::En)?),
            Err(_) => Ok(false),
        }
    }

    fn __hash__(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        (self.code(), self.path(), self.index()).hash(&mut hasher);
        hasher.finish()
    }

    fn __reduce__<'py>(
        &self,
        py: Python<'py>,
    ) -> PyResult<(Bound<'py, PyAny>, (String, &'static str))> {
        let restore = py.import("sankofa._sankofa")?.getattr("_finding")?;
        Ok((restore, (self.json(py, Lang::En)?, self.lang.code())))
    }
}

/// Makes a finding from its pickled state: its JSON.
#[pyfunction]
#[pyo3(name = "_finding")]
pub(crate) fn restore_finding(py: Python<'_>, json: &str, lang: &str) -> PyResult<Finding> {
    let lang = lang_of(lang)?;
    let report = detached(py, || restore::finding(json))?.map_err(restore::refused)?;
    let finding = report
        .findings
        .first()
        .copied()
        .ok_or_else(|| InternalError::new_err("no finding in its state"))?;
    Ok(Finding::new(Arc::new(report), finding, lang))
}
