//! What a record keeps of the document beyond its known fields, so that nothing is lost when it is written back.

use std::marker::PhantomData;

use super::field::Raw;

/// Unknown and repeated keys of one record, with their values as they came.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Kept<'a> {
    #[allow(
        clippy::box_collection,
        reason = "seldom there: one word in every record instead of three"
    )]
    more: Option<Box<Vec<(String, Raw)>>>,
    document: PhantomData<&'a ()>,
}

impl Kept<'_> {
    /// Keeps a key and its value.
    pub(crate) fn keep(&mut self, key: String, value: Raw) {
        self.more.get_or_insert_default().push((key, value));
    }

    /// The keys and values kept, in the order of the document.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Raw)> {
        self.more
            .iter()
            .flat_map(|more| more.iter().map(|(key, value)| (key.as_str(), value)))
    }

    /// The same, free of the document.
    #[must_use]
    pub fn into_owned(self) -> Kept<'static> {
        Kept {
            more: self.more,
            document: PhantomData,
        }
    }
}

impl std::fmt::Debug for Kept<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Kept({})", self.iter().count())
    }
}
