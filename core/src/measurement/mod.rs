//! How well returnees are reintegrated, and how programmes do.
//!
//! [`Instrument`]: a survey's questions, weights and values as data. [`Scorer`]: scores of surveys, exact, with what was
//! not answered told beside them. [`Measure`]: indicators, the five criteria, and tables that may be published.
//! [`records::Records`]: records of single persons, where they may leave. [`appraisal::Appraiser`]: which plans merit
//! additional support, and what is feasible.
//!
//! ```
//! use sankofa::Rulebook;
//! use sankofa::measurement::{By, Measure};
//!
//! let mut measure = Measure::new(Rulebook::new("2016-09-01".parse()?)).by(&[By::Host]);
//! measure.input(br#"{"id": "A-1"}"#);
//! let measured = measure.finish();
//! assert_eq!(measured.cases, 1);
//! assert!(measured.to_json().starts_with(r#"{"as_of":"2016-09-01","cases":1,"indicators":["#));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! A share is pooled over all persons measured, never a mean of the shares of groups. Who could not be measured is
//! counted apart, and the bounds say what the share could be had they been.

pub mod appraisal;
mod criteria;
pub mod disclosure_control;
mod figure;
mod indicators;
mod instruments;
mod keys;
mod look;
mod marks;
mod measure;
pub mod records;
mod scores;
mod show;
mod sums;
mod tables;

pub use figure::Figure;
pub use indicators::{Criterion, Indicator, Kind};
pub use instruments::{
    Band, Instrument, InstrumentDefect, InstrumentError, Line, Policy, Question, Scale, WindowSet,
    instruments_page,
};
pub use keys::{By, Key};
pub use look::Counted;
pub use marks::Level;
pub use measure::{Measure, Measured};
pub use scores::{
    CHANGE_COLUMNS, Change, ChangeOf, NonAnswers, NotScored, SCORE_COLUMNS, Score, ScoreKind,
    Scored, Scorer, Tier, UnknownPolicy, changes,
};
pub use show::{MEASURE_COLUMNS, indicators_page};
pub use tables::{Table, Value};
