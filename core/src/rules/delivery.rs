//! DLV: delivery. Page: core/rulebook/delivery.md.
