//! Model, rules and programmes for return and reintegration cases.
#![forbid(unsafe_code)]

mod check;
pub mod codes;
mod facts;
mod findings;
pub mod model;
pub mod programme;
pub mod reading;
pub mod record;
mod report;
pub mod rules;
pub mod values;

pub use check::{Rulebook, Run, SetupError};
pub use facts::names;
pub use facts::{Age, Care, Facts, Member, Minor};
pub use findings::{ARGS, Arg, Citation, Finding, Gate, Home, Lang, Rule, Severity, Status, Words};
pub use model::Case;
pub use report::{COLUMNS, CaseRef, LimitHit, Report, Style};
pub use values::Date;

/// Name and version of the library, as reports state it.
pub const ENGINE: &str = concat!("sankofa ", env!("CARGO_PKG_VERSION"));
