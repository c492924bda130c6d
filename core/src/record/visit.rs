//! A walk over all texts of a case, with their places: for what cannot know every record by name.

use super::path::Loc;

/// Is shown the texts and the records of a case, in the order of the declaration.
#[doc(hidden)]
pub trait Visit<'s> {
    /// An element of a list begins: a record with an id of its own.
    fn enter(&mut self, at: Loc);
    /// It ends.
    fn leave(&mut self);
    /// A record that is there, in a list or not.
    fn record(&mut self, at: Loc);
    /// A text.
    fn text(&mut self, at: Loc, text: &'s str);
    /// A field for a text, with something else in it.
    fn unreadable(&mut self, at: Loc);
}
