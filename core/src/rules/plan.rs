//! PLN: reintegration plan. Page: core/rulebook/plan.md.
