//! How a programme does: indicators, the five criteria, and tables that may be published.

pub mod disclosure_control;
