//! How much a document may ask of the reader.

/// Limits of the reader. Exceeding one is a finding, never a crash, and never costs more than the limit.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Limits {
    /// Bytes of one document. Default 4 MiB; a full case takes about 4 kB, without surveys and history.
    pub document_bytes: usize,
    /// Elements of one list. Default 1,000; at most 65,535.
    pub list_items: usize,
    /// Bytes of memory that the elements of all lists of one document may take; lists are cut where it is used up.
    /// Default 32 MiB: about 30,000 records. Without it, a short document of empty records would take gigabytes.
    pub element_bytes: usize,
    /// Problems of one document that are kept one by one (all are counted). Default 1,000.
    pub problems: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            document_bytes: 4 << 20,
            list_items: 1_000,
            element_bytes: 32 << 20,
            problems: 1_000,
        }
    }
}

/// Levels of nesting that an unknown value may have before the reader gives up on the document.
/// The model itself is 7 levels deep.
pub const DEPTH: usize = 200;
