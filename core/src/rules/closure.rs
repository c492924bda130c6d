//! CLO: closure. Page: core/rulebook/closure.md.
