//! MON: monitoring. Page: core/rulebook/monitoring.md.
