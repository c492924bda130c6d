//! The engine: documents in, verdicts out. `Rulebook` says how to judge, `Run` does it, on one thread or several.

mod across;
mod judge;
mod rulebook;
mod run;
mod threads;

pub use rulebook::{Rulebook, SetupError};
pub use run::Run;
pub(crate) use run::is_error;
