//! What comes next, as JSON, text, rows and calendar.

mod flat;
mod ics;
mod json;
mod rows;
mod text;
mod told;

pub use ics::{calendar_begin, calendar_end};
pub use rows::NEXT_COLUMNS;
