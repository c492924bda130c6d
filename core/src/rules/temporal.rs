//! TMP: order of events. Page: core/rulebook/temporal.md.
