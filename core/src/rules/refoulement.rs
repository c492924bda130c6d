//! NRF: non-refoulement, asylum, safety. Page: core/rulebook/refoulement.md.
