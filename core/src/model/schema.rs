//! The case as JSON Schema and as data dictionary.
