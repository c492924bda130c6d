//! Skeleton.
#![forbid(unsafe_code)]
pub mod codes;
pub mod model;
pub mod programme;
pub mod reading;
pub mod record;
pub mod values;
pub use model::Case;
