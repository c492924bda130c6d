//! What a check says: severities, gates, the cards of rules, findings, and the words for them.

mod finding;
mod messages;
mod numbers;
mod rule;

pub use finding::{ARGS, Arg, Finding};
pub use messages::{Lang, Words};
pub(crate) use numbers::figures;
pub(crate) use rule::{Check, cite};
pub use rule::{Citation, Gate, Home, Rule, Severity, Status};
