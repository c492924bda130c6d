//! ELG: eligibility and programme. Page: core/rulebook/eligibility.md.

mod choice;
mod person;
mod scope;

pub(crate) use choice::{Chosen, programme_findings};
pub use choice::{ELG_001, STR_024};
pub use person::{ELG_004, ELG_011, ELG_014};
pub use scope::ELG_002;
