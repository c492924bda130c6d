//! HHD: household. Page: core/rulebook/household.md.
