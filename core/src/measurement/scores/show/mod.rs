//! Scores and changes as other programs and people take them.

mod flat;
mod json;
mod rows;
mod text;

pub use rows::{CHANGE_COLUMNS, SCORE_COLUMNS};
