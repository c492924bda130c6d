//! VOL: voluntariness. Page: core/rulebook/voluntariness.md.
