//! What is true of Sankofa across its languages: the conformance corpus, and the plain model that costs are held
//! against.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "instruments of the tests: a panic is a failed test"
)]

pub mod corpus;
pub mod firing;
pub mod fuzz;
#[allow(missing_docs, reason = "shared with the tests of the core")]
#[path = "../../core/tests/pages/mod.rs"]
pub mod pages;
pub mod peer;
pub mod questions;
pub mod vectors;
