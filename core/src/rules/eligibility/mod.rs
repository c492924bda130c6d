//! ELG: eligibility and programme. Page: core/rulebook/eligibility.md.

mod application;
mod choice;
mod exclusion;
mod means;
mod nationality;
mod offer;
mod person;
mod refusal;
mod scope;

pub use application::{ELG_007, ELG_008, ELG_009, ELG_010, ELG_016};
pub(crate) use choice::{Chosen, programme_findings};
pub use choice::{ELG_001, STR_024};
pub use exclusion::{ELG_012, ELG_017};
pub use means::{ELG_013, ELG_019, ELG_020};
pub use nationality::{ELG_003, ELG_005, ELG_006};
pub use offer::ELG_018;
pub use person::{ELG_004, ELG_011, ELG_014};
pub use refusal::{ELG_015, ELG_021, ELG_022};
pub use scope::ELG_002;
