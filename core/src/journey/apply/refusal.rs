//! Why a step was not taken.

use serde_json::{Value, json};

use crate::findings::{Gate, Lang};
use crate::journey::state::State;
use crate::journey::transitions::Step;
use crate::report::Report;

/// Why a step was not taken.
#[derive(Clone, PartialEq, Debug)]
#[non_exhaustive]
pub enum Why {
    /// It lies after the day of judgement.
    Later,
    /// Something holds the case.
    Held,
    /// The table has no such step from this state.
    NotFromHere(State),
    /// The case cannot be opened again.
    Irreversible,
    /// The record does not fit into the case.
    Record(String),
    /// The record leads nowhere: another one of the same day or later counts more.
    NoEffect,
    /// The case does not pass the gate; the findings say why.
    Gate(Gate),
    /// The case would have errors that it has not now: the findings.
    Errors,
}

impl Why {
    /// The word in reports.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Later => "later",
            Self::Held => "held",
            Self::NotFromHere(_) => "not_from_here",
            Self::Irreversible => "irreversible",
            Self::Record(_) => "record",
            Self::NoEffect => "no_effect",
            Self::Gate(_) => "gate",
            Self::Errors => "errors",
        }
    }
}

/// A step that was not taken.
#[derive(Clone, PartialEq, Debug)]
#[non_exhaustive]
pub struct Refusal {
    /// The step.
    pub step: Step,
    /// Why.
    pub why: Why,
    /// What the rulebook finds in the case with the step, where the gate refused it; only what is new, where errors did.
    pub report: Option<Report>,
}

impl Refusal {
    pub(super) const fn new(step: Step, why: Why) -> Self {
        Self {
            step,
            why,
            report: None,
        }
    }

    /// As one JSON object: `{"applied": false, "step", "why", "state", "gate", "report"}`.
    #[must_use]
    pub fn to_json(&self, lang: Lang) -> String {
        let state = match self.why {
            Why::NotFromHere(state) => Some(state.code()),
            _ => None,
        };
        let gate = match self.why {
            Why::Gate(gate) => Some(gate.code()),
            _ => None,
        };
        let head = json!([self.step.name(), self.why.code(), state, gate]);
        let of = |place: usize| head.get(place).unwrap_or(&Value::Null);
        // The report keeps the order of its keys: it goes in as it is written.
        let report = self
            .report
            .as_ref()
            .map_or_else(|| "null".to_owned(), |report| report.to_json(lang));
        format!(
            "{{\"applied\":false,\"step\":{},\"why\":{},\"state\":{},\"gate\":{},\"report\":{report}}}",
            of(0),
            of(1),
            of(2),
            of(3),
        )
    }
}

impl std::fmt::Display for Refusal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let step = self.step.name();
        match &self.why {
            Why::Later => write!(f, "{step}: after the day of judgement"),
            Why::Held => write!(f, "{step}: the case is held"),
            Why::NotFromHere(state) => write!(f, "{step}: not from {}", state.code()),
            Why::Irreversible => write!(f, "{step}: the case cannot be opened again"),
            Why::Record(error) => write!(f, "{step}: the record does not fit: {error}"),
            Why::NoEffect => write!(f, "{step}: another record counts more"),
            Why::Gate(gate) => write!(f, "{step}: not ready for {}", gate.code()),
            Why::Errors => write!(f, "{step}: the case would have new errors"),
        }
    }
}

impl std::error::Error for Refusal {}
