//! DOC: documents. Page: core/rulebook/documents.md.

mod fit;
mod items;
mod papers;
mod requests;
mod travel;

pub use fit::{DOC_002, DOC_005, DOC_006, DOC_015};
pub use items::DOC_013;
pub use papers::{DOC_003, DOC_004, DOC_011, DOC_012};
pub use requests::{DOC_008, DOC_010, DOC_014};
pub use travel::{DOC_001, DOC_007, DOC_009, DOC_016};
pub(super) use travel::{exit_allowed, travel_papers, wants_ticket};

use super::Cx;
use crate::codes::{Country, DocumentType};
use crate::facts::{Member, live};
use crate::model::Document;
use crate::values::Date;

/// The papers of a member of some kind that were there by a day and were not found to be somebody else's or false.
fn papers<'m>(
    member: &Member<'m>,
    by: Date,
    as_of: Date,
    is: impl Fn(DocumentType) -> bool,
) -> impl Iterator<Item = (usize, &'m Document<'m>)> {
    live(&member.person.documents, as_of).filter(move |(_, paper)| {
        let void = paper.verification.val().is_some_and(|how| how.is_void());
        let there = paper.issued_on.val().is_none_or(|on| on <= by);
        paper.kind.val().is_some_and(&is) && there && !void
    })
}

/// The host country and the country of return.
fn pair(cx: &Cx<'_, '_>) -> Option<(Country, Country)> {
    let host = cx.case.host.get()?.country.val()?;
    Some((host, cx.case.origin.get()?.country.val()?))
}
