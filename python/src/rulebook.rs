//! `sankofa.Rulebook`.

use std::io;
use std::sync::Arc;

use pyo3::prelude::*;
use pyo3::types::{PyDate, PyTuple};
use sankofa::comparison::Comparison;
use sankofa::journey::{Event, Planner};
use sankofa::measurement::disclosure_control::{Control, Limit, Method};
use sankofa::measurement::records::Records;
use sankofa::measurement::{By, Level, Measure};
use sankofa::reading::{Batch, Limits, Stream};
use sankofa::{Date, Gate, Lang, SetupError};

use crate::arguments::{Programme, day, gate_of, lang_of, names, to_date, words};
use crate::errors::{ConfigError, detached, not_in_list};
use crate::input::Input;
use crate::records::wanted;
use crate::report::{Report, loads};

/// How to judge: the day, the programme, the gate, the rules. Never changes; any number of threads may share it;
/// pickles as its arguments, with the text of the programme where that came from a file.
#[pyclass(module = "sankofa", frozen, eq, hash)]
pub(crate) struct Rulebook {
    book: sankofa::Rulebook,
    args: Args,
}

/// What a rulebook was made from.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Args {
    programme: Option<Programme>,
    as_of: Date,
    gate: Option<Gate>,
    across: bool,
    lang: Lang,
    max_findings: usize,
    select: Option<Vec<String>>,
    ignore: Option<Vec<String>>,
}

impl PartialEq for Rulebook {
    fn eq(&self, other: &Self) -> bool {
        self.args == other.args
    }
}

impl std::hash::Hash for Rulebook {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.args.hash(state);
    }
}

#[pymethods]
impl Rulebook {
    #[new]
    #[pyo3(signature = (programme=None, *, as_of, gate=None, across=false, lang="en", max_findings=10_000, select=None, ignore=None))]
    #[allow(
        clippy::too_many_arguments,
        reason = "keywords of Python, each with its name"
    )]
    fn new(
        py: Python<'_>,
        programme: Option<&Bound<'_, PyAny>>,
        as_of: &Bound<'_, PyAny>,
        gate: Option<&str>,
        across: bool,
        lang: &str,
        max_findings: usize,
        select: Option<&Bound<'_, PyAny>>,
        ignore: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Self> {
        let args = Args {
            programme: programme
                .map(|given| Programme::of(given, "programme"))
                .transpose()?,
            as_of: day(as_of)?,
            gate: gate.map(gate_of).transpose()?,
            across,
            lang: lang_of(lang)?,
            max_findings,
            select: select.map(names).transpose()?,
            ignore: ignore.map(names).transpose()?,
        };
        let book = detached(py, || args.book())??;
        Ok(Self { book, args })
    }

    /// Checks one case or many. Bad data never raises: it is reported.
    #[pyo3(signature = (data, lang=None, *, threads=1))]
    fn check(&self, data: &Bound<'_, PyAny>, lang: Option<&str>, threads: u8) -> PyResult<Report> {
        let lang = lang.map_or(Ok(self.args.lang), lang_of)?;
        let input = Input::new(data)?;
        let bytes = input.bytes()?;
        let file = input.file.as_deref();
        let report = detached(data.py(), || {
            let mut run = self.book.run();
            match sankofa_cli::threads(threads) {
                1 => drop(run.input(bytes, file)),
                threads => {
                    let file = run.file(file);
                    let mut stream = Stream::new(bytes, &Limits::default())?;
                    run.batches(
                        file,
                        threads,
                        || stream.next_batch(Batch::SIZE),
                        |_, _| true,
                    )?;
                }
            }
            Ok::<_, io::Error>(run.finish())
        })??;
        Ok(Report::new(Arc::new(report), lang))
    }

    /// Says of each case where it stands, what is missing for its next gate, and what is due, as a list of dicts;
    /// `None` stands for a document that cannot be read as a case.
    fn next<'py>(&self, data: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        let input = Input::new(data)?;
        let bytes = input.bytes()?;
        let next = detached(data.py(), || {
            Planner::new(self.book.clone()).next_json(bytes)
        })?;
        loads(data.py(), &next)
    }

    /// Measures cases: indicators, the five criteria, and tables that may be published, as a dict.
    #[pyo3(signature = (data, *, by=None, small_cell=None, rounded=false, level="eu_iom_ji_0_5"))]
    fn measure<'py>(
        &self,
        data: &Bound<'py, PyAny>,
        by: Option<&Bound<'py, PyAny>>,
        small_cell: Option<u64>,
        rounded: bool,
        level: &str,
    ) -> PyResult<Bound<'py, PyAny>> {
        let by = by.map_or_else(|| Ok(Vec::new()), words)?;
        let by = by
            .iter()
            .map(|word| {
                By::parse(word).ok_or_else(|| not_in_list("by", word, By::ALL.map(By::code)))
            })
            .collect::<PyResult<Vec<By>>>()?;
        let level = Level::parse(level)
            .ok_or_else(|| not_in_list("level", level, Level::ALL.map(Level::name)))?;
        let method = if rounded {
            Method::Round
        } else {
            Method::Suppress
        };
        let input = Input::new(data)?;
        let bytes = input.bytes()?;
        let measured = detached(data.py(), || {
            let measure = Measure::new(self.book.clone()).by(&by).level(level);
            let control = small_cell.map_or(measure.controls(), Control::new);
            let mut measure = measure.control(control.method(method));
            measure.input(bytes);
            measure.finish().to_json()
        })?;
        loads(data.py(), &measured)
    }

    /// Says what differs between this rulebook and another, and with data what that does to its cases, as a dict.
    #[pyo3(signature = (other, data=None, *, max_cases=10000))]
    fn compare<'py>(
        &self,
        py: Python<'py>,
        other: PyRef<'_, Self>,
        data: Option<&Bound<'py, PyAny>>,
        max_cases: usize,
    ) -> PyResult<Bound<'py, PyAny>> {
        let comparison =
            Comparison::new(self.book.clone(), other.book.clone()).max_cases(max_cases);
        let input = data.map(Input::new).transpose()?;
        let bytes = input.as_ref().map(Input::bytes).transpose()?;
        let told = detached(py, || match bytes {
            None => comparison.differences().to_json(),
            Some(bytes) => comparison.check(bytes).to_json(),
        })?;
        loads(py, &told)
    }

    /// Records of the persons who came back, where nobody is found in them, as a dict.
    #[pyo3(signature = (data, *, by, sensitive=None, k=5, l=2, suppress=false))]
    fn records<'py>(
        &self,
        data: &Bound<'py, PyAny>,
        by: &Bound<'py, PyAny>,
        sensitive: Option<&Bound<'py, PyAny>>,
        k: u64,
        l: u64,
        suppress: bool,
    ) -> PyResult<Bound<'py, PyAny>> {
        let wanted = wanted(by, sensitive, Limit { k, l })?.suppress(suppress);
        let input = Input::new(data)?;
        let bytes = input.bytes()?;
        let done = detached(data.py(), || {
            let mut records = Records::new(self.book.clone(), wanted);
            records.input(bytes);
            records.finish_json()
        })?;
        loads(data.py(), &done)
    }

    /// Takes a step in a case: a dict with the case and the step in it, or with why it was not taken.
    #[pyo3(signature = (case, event, lang=None))]
    fn apply<'py>(
        &self,
        case: &Bound<'py, PyAny>,
        event: &Bound<'py, PyAny>,
        lang: Option<&str>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let lang = lang.map_or(Ok(self.args.lang), lang_of)?;
        let py = case.py();
        let (case, event) = (Input::new(case)?, Input::new(event)?);
        let event = Event::from_json(event.bytes()?)
            .map_err(|error| ConfigError::new_err(error.to_string()))?;
        let bytes = case.bytes()?;
        let done = detached(py, || {
            Planner::new(self.book.clone()).apply_json(bytes, &event, lang)
        })?;
        loads(py, &done)
    }

    /// The day of judgement.
    #[getter]
    fn as_of<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDate>> {
        to_date(py, self.args.as_of)
    }

    /// The programme, as it was named; its TOML text where it was given as text or file.
    #[getter]
    fn programme(&self) -> Option<&str> {
        self.args.programme.as_ref().map(Programme::text)
    }

    /// The gate asked for.
    #[getter]
    fn gate(&self) -> Option<&'static str> {
        self.args.gate.map(Gate::code)
    }

    /// Whether all documents of an input are one set.
    #[getter]
    fn across(&self) -> bool {
        self.args.across
    }

    /// The language of reports, unless `check` is told another.
    #[getter]
    fn lang(&self) -> &'static str {
        self.args.lang.code()
    }

    /// How many findings a report keeps.
    #[getter]
    fn max_findings(&self) -> usize {
        self.args.max_findings
    }

    fn __repr__(&self) -> String {
        let args = &self.args;
        let mut out = "sankofa.Rulebook(".to_owned();
        match &args.programme {
            Some(Programme::Name(name)) => out += &format!("'{name}', "),
            Some(Programme::Text(_)) => out += "<TOML text>, ",
            None => {}
        }
        out += &format!("as_of='{}'", args.as_of);
        if let Some(gate) = args.gate {
            out += &format!(", gate='{}'", gate.code());
        }
        if args.across {
            out += ", across=True";
        }
        if args.lang != Lang::En {
            out += &format!(", lang='{}'", args.lang.code());
        }
        if args.max_findings != 10_000 {
            out += &format!(", max_findings={}", args.max_findings);
        }
        for (word, names) in [("select", &args.select), ("ignore", &args.ignore)] {
            if let Some(names) = names {
                out += &format!(", {word}=[{}]", quoted(names));
            }
        }
        out + ")"
    }

    fn __reduce__<'py>(
        &self,
        py: Python<'py>,
    ) -> PyResult<(Bound<'py, PyAny>, Bound<'py, PyTuple>)> {
        let args = &self.args;
        let state = (
            args.programme.as_ref().map(Programme::text),
            args.as_of.to_string(),
            args.gate.map(Gate::code),
            args.across,
            args.lang.code(),
            args.max_findings,
            args.select.as_deref(),
            args.ignore.as_deref(),
        );
        let restore = py.import("sankofa._sankofa")?.getattr("_rulebook")?;
        Ok((restore, state.into_pyobject(py)?))
    }
}

/// Makes a rulebook from its pickled arguments.
#[pyfunction]
#[pyo3(name = "_rulebook")]
#[allow(
    clippy::too_many_arguments,
    reason = "the arguments of the constructor, in order"
)]
pub(crate) fn restore_rulebook(
    py: Python<'_>,
    programme: Option<&Bound<'_, PyAny>>,
    as_of: &Bound<'_, PyAny>,
    gate: Option<&str>,
    across: bool,
    lang: &str,
    max_findings: usize,
    select: Option<&Bound<'_, PyAny>>,
    ignore: Option<&Bound<'_, PyAny>>,
) -> PyResult<Rulebook> {
    Rulebook::new(
        py,
        programme,
        as_of,
        gate,
        across,
        lang,
        max_findings,
        select,
        ignore,
    )
}

impl Args {
    fn book(&self) -> PyResult<sankofa::Rulebook> {
        let mut book = sankofa::Rulebook::new(self.as_of)
            .gate(self.gate)
            .across(self.across)
            .max_findings(self.max_findings);
        if let Some(programme) = &self.programme {
            book = match programme {
                Programme::Name(name) => book.programme(name),
                Programme::Text(text) => book.programme_text(text),
            }
            .map_err(refused)?;
        }
        if let Some(names) = &self.select {
            book = book
                .select(names.iter().map(String::as_str))
                .map_err(refused)?;
        }
        if let Some(names) = &self.ignore {
            book = book
                .ignore(names.iter().map(String::as_str))
                .map_err(refused)?;
        }
        Ok(book)
    }
}

fn refused(error: SetupError) -> PyErr {
    ConfigError::new_err(error.to_string())
}

fn quoted(names: &[String]) -> String {
    let names: Vec<String> = names.iter().map(|name| format!("'{name}'")).collect();
    names.join(", ")
}
