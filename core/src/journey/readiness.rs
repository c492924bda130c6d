//! Whether a case is ready for a gate, and what it lacks: the findings of the rulebook, as items.
//!
//! Nothing is judged here. A case is ready exactly where `check --gate` finds no error that is not waived.

use std::cell::OnceCell;

use super::{Actor, Item, Lack};
use crate::check::{Rulebook, is_error};
use crate::codes::DocumentVerification;
use crate::facts::{Facts, Member};
use crate::findings::{Arg, Finding, Gate, Severity};
use crate::model::Case;
use crate::programme::Version;
use crate::record::{Record, Step as PathStep};
use crate::rules::required::{self, Row};
use crate::rules::{Sets, is_safe};

/// Whether a case is ready for a gate.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Readiness {
    /// The gate.
    pub gate: Gate,
    /// What stands in the way, and what should be there and stops nobody.
    pub lacks: Vec<Missing>,
    /// Items of the matrix at this gate with which nothing is wrong.
    pub fine: Vec<Item>,
}

/// Something that a case lacks.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Missing {
    /// The gate that needs it.
    pub gate: Gate,
    /// The item; none where something has to be put right.
    pub item: Option<Item>,
    /// The id of the member, where it is about one and safe to repeat.
    pub member: Option<Box<str>>,
    /// What is wrong with it.
    pub state: Lack,
    /// Who must provide it.
    pub who: &'static [Actor],
    /// What the rulebook found.
    pub finding: Finding,
}

impl Missing {
    /// Whether it stands in the way.
    #[must_use]
    pub fn blocks(&self) -> bool {
        is_error(&self.finding)
    }
}

impl Readiness {
    /// Whether the gate is open.
    #[must_use]
    pub fn is_ready(&self) -> bool {
        !self.lacks.iter().any(Missing::blocks)
    }
}

/// Turns the findings of a check at a gate into what the case lacks.
pub(super) fn readiness(
    book: &Rulebook,
    facts: &Facts<'_>,
    version: &Version,
    gate: Gate,
    findings: &[Finding],
) -> Readiness {
    let mut lacks: Vec<Missing> = findings
        .iter()
        .filter_map(|finding| {
            let (row, blocks) = (row_of(finding), is_error(finding));
            let wanted = row.is_some() && finding.severity == Severity::Warning;
            let told = blocks || wanted && finding.waived.is_none();
            if !told {
                return None;
            }
            let place = finding.member.map(usize::from);
            let member = facts.members().iter().find(|one| Some(one.place) == place);
            let at = finding.gate.unwrap_or(gate);
            Some(Missing {
                gate: at,
                item: row.map(|row| row.item),
                member: member
                    .and_then(Member::id)
                    .filter(|id| is_safe(id))
                    .map(Into::into),
                state: state_of(book, facts, version, member, row, finding),
                who: row.map_or_else(|| usual(at), |row| row.who),
                finding: *finding,
            })
        })
        .collect();
    // In the order of the journey; within a gate in that of the case.
    lacks.sort_by_key(|lack| lack.gate);
    let needed = required::MATRIX.iter().filter(|row| {
        let mut needs = row.needs.iter();
        needs.any(|need| need.gates.contains(&gate))
    });
    let lacking = |item: Item| lacks.iter().any(|lack| lack.item == Some(item));
    let fine = needed
        .map(|row| row.item)
        .filter(|item| !lacking(*item))
        .collect();
    Readiness { gate, lacks, fine }
}

/// The item that a finding is about.
fn row_of(finding: &Finding) -> Option<&'static Row> {
    if let ("DOC-013", [Arg::Code(code), ..]) = (finding.rule.code, &finding.args) {
        return required::MATRIX.iter().find(|row| row.item.code() == *code);
    }
    required::item_of(finding.rule)
}

/// Who puts right what is no item: the office that has the case at that gate.
fn usual(gate: Gate) -> &'static [Actor] {
    if gate < Gate::Arrival {
        &[Actor::HostOffice]
    } else {
        &[Actor::OriginOffice]
    }
}

fn state_of(
    book: &Rulebook,
    facts: &Facts<'_>,
    version: &Version,
    member: Option<&Member<'_>>,
    row: Option<&Row>,
    finding: &Finding,
) -> Lack {
    let Some(row) = row else {
        return Lack::Missing;
    };
    let open = required::pending(
        facts.case,
        member.and_then(Member::id),
        row.asked_by,
        book.as_of(),
    );
    if let (Some(member), Some(gate), "DOC-013") = (member, finding.gate, finding.rule.code) {
        let sets = Sets {
            version,
            programmes: book.programmes(),
            caps: OnceCell::new(),
        };
        let due = member.passed(gate).unwrap_or(book.as_of());
        match required::lack(facts, &sets, member, row.item, (gate, due)) {
            Some(Lack::Missing) | None => {}
            Some(lack) => return lack,
        }
    } else if is_expired(finding) {
        return Lack::Expired;
    } else if row.item == Item::IdentityDocument && member.is_some_and(has_unverified) {
        return Lack::Unverified;
    }
    if open { Lack::Pending } else { Lack::Missing }
}

/// Whether a rule says that something was there and is too old: by its word, or by the place that it names.
fn is_expired(finding: &Finding) -> bool {
    let word = |arg: &Arg| matches!(arg, Arg::Code("expired" | "out_of_date" | "too_old"));
    let last = finding.at.steps(Case::RECORD).pop();
    finding.args.iter().any(word)
        || matches!(last, Some(PathStep::Field(_, "expires_on" | "valid_until")))
}

/// Whether somebody shows a paper of identity that nobody verified.
fn has_unverified(member: &Member<'_>) -> bool {
    member.person.documents.iter().any(|paper| {
        let verified = Some(DocumentVerification::Verified);
        paper
            .kind
            .val()
            .is_some_and(|kind| kind.is_identity_document())
            && paper.verification.val() != verified
            && paper.verification.val().is_none_or(|how| !how.is_void())
    })
}
