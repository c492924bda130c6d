//! What the fuzz targets do with an input. Each panics where something is wrong.
//!
//! The targets of `tests/fuzz` call these, and so does a test that replays what was ever found.

mod capi;
mod cases;
mod check;
mod read;
mod report;
mod script;

pub use capi::capi;
pub use cases::cases;
pub use check::check;
pub use read::read;

/// A target: what it is called, and what it does.
pub type Target = (&'static str, fn(&[u8]));

/// All of them.
pub const TARGETS: &[Target] = &[
    ("read", read),
    ("check", check),
    ("cases", cases),
    ("capi", capi),
];
