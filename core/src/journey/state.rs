//! A state of one of the tracks.

use crate::codes::{CodeList, OverallStatus, ReintegrationState, ReturnState};

/// A state of the case as a whole, or of one of its tracks.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[non_exhaustive]
pub enum State {
    /// Of the case as a whole.
    Case(OverallStatus),
    /// Of the return.
    Return(ReturnState),
    /// Of the reintegration.
    Reintegration(ReintegrationState),
}

impl State {
    /// The word in reports.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Case(state) => state.code(),
            Self::Return(state) => state.code(),
            Self::Reintegration(state) => state.code(),
        }
    }

    /// What it means, in one English line.
    #[must_use]
    pub fn describe(self) -> &'static str {
        match self {
            Self::Case(state) => state.describe(),
            Self::Return(state) => state.describe(),
            Self::Reintegration(state) => state.describe(),
        }
    }
}
