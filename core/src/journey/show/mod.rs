//! What comes next, as JSON, text, rows and calendar.

mod flat;
mod ics;
mod json;
mod rows;
mod text;

pub use ics::{calendar_begin, calendar_end};
pub use rows::NEXT_COLUMNS;
