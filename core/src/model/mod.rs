//! The case document: one file per part of a case.
mod case;
pub use case::*;
