//! BEN: entitlements and caps. Page: core/rulebook/entitlements.md.
