//! How well returnees are reintegrated, and how programmes do.
//!
//! [`Instrument`]: a survey's questions, weights and values as data. [`Scorer`]: scores of surveys, exact, with what was
//! not answered told beside them.

mod instruments;
mod scores;

pub use instruments::{
    Band, Instrument, InstrumentDefect, InstrumentError, Line, Policy, Question, Scale, WindowSet,
    instruments_page,
};
pub use scores::{
    CHANGE_COLUMNS, Change, ChangeOf, NonAnswers, NotScored, SCORE_COLUMNS, Score, ScoreKind,
    Scored, Scorer, Tier, UnknownPolicy, changes,
};
