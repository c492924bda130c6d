//! MED: medical. Page: core/rulebook/medical.md.
