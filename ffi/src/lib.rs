//! libsankofa: the C interface of Sankofa.
//!
//! The contract (ownership, threads, texts, errors) is the front page, `README.md`; the functions are documented in
//! `include/sankofa.h`, which is made from this crate. Its Rust items are no API: Rust programs use `sankofa`.

// Functions are written out, never made by a macro: cbindgen does not see those. Each body runs inside `guard`.

#[cfg(panic = "abort")]
compile_error!("libsankofa promises that no panic ends its host: build it with panic = \"unwind\"");

mod appraisal;
mod case;
mod catalogue;
mod compare;
mod crosswalk;
mod finding;
mod flat;
mod guard;
mod handle;
mod journey;
mod last_error;
mod measure;
mod numbers;
mod options;
mod report;
mod rulebook;
mod scores;
mod status;
mod text;
mod version;

pub use appraisal::*;
pub use case::*;
pub use catalogue::*;
pub use compare::*;
pub use crosswalk::*;
pub use finding::*;
pub use flat::*;
pub use journey::*;
pub use last_error::*;
pub use measure::*;
pub use numbers::*;
pub use options::*;
pub use report::*;
pub use rulebook::*;
pub use scores::*;
pub use status::*;
pub use text::*;
pub use version::*;
