//! What was measured, as text, JSON, rows and a page.

mod html;
mod json;
mod labels;
mod page;
mod plot;
mod rows;
mod shell;
mod text;

pub use page::indicators_page;
pub use rows::MEASURE_COLUMNS;
