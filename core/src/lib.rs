//! Skeleton.

pub mod codes;
