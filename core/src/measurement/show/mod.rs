//! What was measured, as text, JSON, rows and a page.

mod json;

pub const MEASURE_COLUMNS: [&str; 1] = [""];
