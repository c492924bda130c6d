//! ARR: arrival and reception. Page: core/rulebook/arrival.md.
