//! CNF: confidentiality and data protection. Page: core/rulebook/confidentiality.md.

mod care;
mod consent;
mod disclosure;
mod files;
mod onward;
mod purpose;
mod retention;
mod sheet;
mod words;

pub use care::{CNF_008, CNF_013, CNF_014, CNF_021};
pub use consent::{CNF_001, CNF_002};
pub use disclosure::CNF_004;
pub use files::{CNF_009, CNF_015, CNF_023};
pub use onward::{CNF_007, CNF_020, CNF_022};
pub use purpose::{CNF_003, CNF_005, CNF_006};
pub use retention::{CNF_010, CNF_019};
pub use sheet::{CNF_016, CNF_017, CNF_018};
pub use words::CNF_011;

use smallvec::SmallVec;

use crate::codes::{CodeList, DataSection, LegalBasis, OrganisationType, RecordKind};
use crate::facts::live;
use crate::findings::{Home, Rule, Severity, cite};
use crate::model::{Case, Consent, Organisation};
use crate::programme::Param;
use crate::record::Entry;
use crate::rules::Cx;

/// No published count points at few people.
pub static CNF_012: Rule = Rule {
    code: "CNF-012",
    name: "published-count-of-few",
    severity: Severity::Warning,
    home: Home::Table,
    grade: "I",
    sources: &[cite("D1", "rules of this rulebook's own", "I")],
    params: &["small_cell"],
    ..Rule::NEW
};

/// The consents that count, to be found by id.
struct ById<'c>(SmallVec<[(&'c str, usize, &'c Consent<'c>); 16]>);

impl<'c> ById<'c> {
    fn of(cx: &Cx<'c, '_>) -> Self {
        let mut all: SmallVec<[_; 16]> = live(&cx.case.consents, cx.as_of)
            .filter_map(|(place, consent)| Some((consent.id()?, place, consent)))
            .collect();
        all.sort_unstable_by_key(|(id, ..)| *id);
        Self(all)
    }

    /// A consent, with its place in the case.
    fn find(&self, id: &str) -> Option<(usize, &'c Consent<'c>)> {
        let at = self.0.binary_search_by_key(&id, |(id, ..)| id).ok()?;
        self.0.get(at).map(|(_, place, consent)| (*place, *consent))
    }

    fn all(&self) -> impl Iterator<Item = &'c Consent<'c>> {
        self.0.iter().map(|(.., consent)| *consent)
    }
}

/// The section of a case in which a path by ids stands: `members/p1/birth` is identity.
fn section_of(path: &str) -> Option<DataSection> {
    use DataSection as S;
    let mut steps = path.split('/').filter(|step| !step.is_empty());
    let first = steps.next()?;
    Some(match first {
        "members" => {
            steps.next()?;
            match steps.next()? {
                "phones" | "contacts" => S::Contacts,
                "skills" | "education" | "occupation" => S::Skills,
                "documents" => S::Documents,
                "biometrics" => S::Biometrics,
                "vulnerabilities" => S::Vulnerabilities,
                "status" => S::LegalStatus,
                "asylum" => S::Asylum,
                "criminal" => S::CriminalRecord,
                "means" => S::Financial,
                "role" | "participation" | "dependant" | "parents" | "responsible_adult" => {
                    S::Household
                }
                _ => S::Identity,
            }
        }
        "protection" => match steps.next()? {
            "trafficking" => S::Trafficking,
            "best_interests" => S::BestInterests,
            "guardianships" | "receiving" | "tracing" => S::Guardianship,
            "safety" => S::Safety,
            _ => S::Vulnerabilities,
        },
        "medical" => S::Medical,
        "counselling" => S::Counselling,
        "declarations" => S::Declaration,
        "consents" => S::Consents,
        "promises" => S::Promises,
        "travel" => S::Flight,
        "entitlements" => S::Entitlements,
        "plans" => S::Plan,
        "deliveries" => S::Deliveries,
        "monitoring" => S::Monitoring,
        _ => return None,
    })
}

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_part_of_a_case_belongs_to_a_section() {
        use DataSection as S;
        for (section, paths) in [
            (S::Identity, &["members/p1/names", "members/p1/birth"][..]),
            (
                S::Contacts,
                &["members/p1/phones/ph1", "members/p1/contacts"],
            ),
            (S::Skills, &["members/p1/skills", "members/p1/education"]),
            (S::Documents, &["members/p1/documents/d1/number"]),
            (S::Biometrics, &["members/p1/biometrics"]),
            (
                S::Vulnerabilities,
                &["members/p1/vulnerabilities", "protection/screenings"],
            ),
            (S::LegalStatus, &["members/p1/status/st1/return_decision"]),
            (S::Asylum, &["members/p1/asylum"]),
            (S::CriminalRecord, &["members/p1/criminal"]),
            (S::Financial, &["members/p1/means/high_debt"]),
            (S::Household, &["members/p1/role", "members/p3/parents"]),
            (S::Trafficking, &["protection/trafficking/tf1"]),
            (S::BestInterests, &["protection/best_interests"]),
            (
                S::Guardianship,
                &["protection/guardianships", "protection/tracing"],
            ),
            (S::Safety, &["protection/safety/sa1/level"]),
            (S::Medical, &["medical/m1/outcome"]),
            (S::Counselling, &["counselling"]),
            (S::Declaration, &["declarations/de1"]),
            (S::Consents, &["consents/c1"]),
            (S::Promises, &["promises"]),
            (S::Flight, &["travel/legs/l1"]),
            (S::Entitlements, &["entitlements"]),
            (S::Plan, &["plans/pl1/items/i1"]),
            (S::Deliveries, &["deliveries/dl1"]),
            (S::Monitoring, &["monitoring/visits"]),
        ] {
            for path in paths {
                assert_eq!(section_of(path), Some(section), "{path}");
                assert_eq!(section_of(&format!("/{path}")), Some(section), "/{path}");
            }
        }
        for path in ["", "programme", "members", "members/p1", "protection"] {
            assert_eq!(section_of(path), None, "{path}");
        }
    }
}
