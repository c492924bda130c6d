//! TRV: travel. Page: core/rulebook/travel.md.

mod company;
mod events;
mod legs;
mod money;
mod notice;

pub use company::{TRV_004, TRV_005, TRV_006};
pub use events::{TRV_007, TRV_010, TRV_011, TRV_012, TRV_015};
pub use legs::{TRV_001, TRV_002, TRV_003};
pub use money::{TRV_013, TRV_014, TRV_016};
pub use notice::{TRV_008, TRV_009, TRV_017};
