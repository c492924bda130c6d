//! CNF: confidentiality and data protection. Page: core/rulebook/confidentiality.md.

mod consent;
mod disclosure;

pub use consent::{CNF_001, CNF_002};
pub use disclosure::CNF_004;

use smallvec::SmallVec;

use crate::codes::{CodeList, LegalBasis, OrganisationType, RecordKind};
use crate::model::{Case, Consent, Organisation};
use crate::programme::Param;
use crate::rules::Cx;

/// The members for whom some records hold.
struct Covered<'c> {
    /// A record that names nobody holds for all.
    all: bool,
    /// In order.
    ids: SmallVec<[&'c str; 16]>,
}

impl<'c> Covered<'c> {
    fn by(records: impl Iterator<Item = &'c Consent<'c>>) -> Self {
        let mut all = false;
        let mut ids = SmallVec::new();
        for record in records {
            all |= record.members.is_absent();
            ids.extend(record.members.iter().map(|id| id.as_str()));
        }
        ids.sort_unstable();
        Self { all, ids }
    }

    fn has(&self, member: Option<&str>) -> bool {
        self.all || member.is_some_and(|id| self.ids.binary_search(&id).is_ok())
    }
}

/// Whether a record rests on consent. A record of consent that names no basis does.
fn is_consent(basis: Option<LegalBasis>) -> bool {
    basis.is_none_or(LegalBasis::is_consent)
}

/// Whether data may rest on a basis: the programme allows it, and the office that answers for the data is not an
/// international organisation, which asks for consent and stands on no state's law.
fn may_rest_on(cx: &Cx<'_, '_>, basis: Option<LegalBasis>, controller: Option<&str>) -> bool {
    let Some(basis) = basis.filter(|basis| !basis.is_consent()) else {
        return true;
    };
    let allowed = cx.params.words(Param::LegalBases);
    let by_programme = allowed.iter().any(|code| &**code == basis.code());
    by_programme
        && controller
            .or(cx.case.owner.text())
            .and_then(|id| organisation(cx, id))
            .and_then(|organisation| organisation.kind.val())
            != Some(OrganisationType::InternationalOrg)
}

fn organisation<'c>(cx: &Cx<'c, '_>, id: &str) -> Option<&'c Organisation<'c>> {
    cx.case
        .organisations
        .iter()
        .find(|organisation| organisation.id.text() == Some(id))
}

/// Whether a case announces somebody without personal data.
fn is_placeholder(case: &Case<'_>) -> bool {
    case.kind.val() == Some(RecordKind::Placeholder)
}
