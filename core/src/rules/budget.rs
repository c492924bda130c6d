//! BUD: budget arithmetic. Page: core/rulebook/budget.md.
