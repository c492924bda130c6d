//! CHI: children. Page: core/rulebook/children.md.
//!
//! Who may be a child is treated as one. A child without a parent or legal guardian in the case is "alone" here,
//! whoever travels with it.

mod acts;
mod age;
mod decision;
mod follow_up;
mod guardian;
mod journey;
mod plan;
mod reception;
mod records;
mod safety;
mod tracing;
mod views;

pub use acts::{CHI_030, CHI_032, CHI_033};
pub use age::{CHI_019, CHI_029, CHI_031};
pub(in crate::rules) use decision::is_consent_early;
pub use decision::{CHI_001, CHI_002, CHI_003, CHI_004, CHI_005, CHI_018, CHI_020, CHI_021};
pub use follow_up::{CHI_027, CHI_028};
pub use guardian::{CHI_006, CHI_007};
pub use journey::{CHI_016, CHI_017};
pub(in crate::rules) use plan::signs_for_cash;
pub use plan::{CHI_024, CHI_025, CHI_026};
pub use reception::{CHI_010, CHI_011, CHI_012, CHI_013, CHI_015, CHI_022};
pub use safety::CHI_014;
pub use tracing::{CHI_009, CHI_023};
pub use views::{CHI_008, CHI_034};
