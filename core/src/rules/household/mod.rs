//! HHD: household. Page: core/rulebook/household.md.

mod changes;
mod company;
mod composition;
mod journey;
mod signed;

pub use changes::{HHD_006, HHD_007, HHD_010};
pub use company::{HHD_002, HHD_003};
pub use composition::{HHD_001, HHD_005, HHD_011, HHD_012};
pub use journey::{HHD_008, HHD_009};
pub use signed::HHD_004;
