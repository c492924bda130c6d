//! CNF: confidentiality and data protection. Page: core/rulebook/confidentiality.md.
