//! What every record in a list of the case has in common.

use crate::values::{Date, Moment};

/// What every record in a list has.
pub trait Entry {
    /// Its id.
    fn id(&self) -> Option<&str>;
    /// When it happened.
    fn on(&self) -> Option<Moment>;
    /// When it was written down.
    fn recorded_on(&self) -> Option<Date>;
    /// The record that it corrects.
    fn replaces(&self) -> Option<&str>;
    /// Whether it was voided.
    fn is_voided(&self) -> bool;
}
