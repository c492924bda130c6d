//! DOC: documents. Page: core/rulebook/documents.md.
