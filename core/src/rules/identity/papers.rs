//! Papers that show who somebody is.

use super::is_placeholder;
use crate::codes::{AttachmentKind, DocumentVerification, MemberRole, RequestKind, RequestOutcome};
use crate::facts::{Member, concerns, live};
use crate::findings::{Arg, Check, Gate, Rule, Severity, cite};
use crate::model::{Case, Person};
use crate::record::Loc;
use crate::rules::Cx;

/// Who receives first is known.
pub static IDN_020: Rule = Rule {
    code: "IDN-020",
    name: "delivery-before-identity-verified",
    gates: &[Gate::G6],
    grade: "V",
    sources: &[cite("S04", "KM1", "V")],
    check: Check::Member(|cx, member| {
        if member.person.role.val() != Some(MemberRole::Principal) || is_placeholder(cx.case) {
            return;
        }
        if !is_identified(cx, member) {
            cx.fail(member.at().documents(), []);
        }
    }),
    ..Rule::NEW
};

/// Whether a verified paper, or the consulate, says who a person is.
pub(in crate::rules) fn is_identified(cx: &Cx<'_, '_>, member: &Member<'_>) -> bool {
    let paper = live(&member.person.documents, cx.as_of).any(|(_, paper)| {
        paper.verification.val() == Some(DocumentVerification::Verified)
            && paper
                .kind
                .val()
                .is_some_and(|kind| kind.is_identity_document())
            && paper.verified_on.val().is_none_or(|on| on <= cx.due)
    });
    // The consulate of the country of return may say so, too.
    let confirmed = live(&cx.case.requests, cx.as_of).any(|(_, request)| {
        request.kind.val() == Some(RequestKind::IdentityConfirmation)
            && request.outcome.val() == Some(RequestOutcome::Granted)
            && request.answered_on.val().is_none_or(|on| on <= cx.due)
            && concerns(&request.members, member.id())
    });
    paper || confirmed
}

/// A false paper proves nothing.
pub static IDN_021: Rule = Rule {
    code: "IDN-021",
    name: "record-rests-on-false-paper",
    grade: "V",
    sources: &[cite("S42", "verification status", "V")],
    check: Check::Case(|cx| {
        let voided = cx
            .case
            .members
            .iter()
            .any(|person| void_papers(person).next().is_some());
        if voided {
            for (id, at) in references(cx) {
                let found = cx.case.members.each().find_map(|(place, person)| {
                    let (paper, _) = void_papers(person).find(|(_, paper)| *paper == id)?;
                    Some(Case::at().members().i(place).documents().i(paper))
                });
                if let Some(paper) = found {
                    cx.fail_with(at, paper, []);
                }
            }
        }
    }),
    ..Rule::NEW
};

/// The papers of a person that were found to be false or somebody else's: place and id.
fn void_papers<'p>(person: &'p Person<'_>) -> impl Iterator<Item = (usize, &'p str)> {
    person
        .documents
        .each()
        .filter(|(_, paper)| paper.verification.val().is_some_and(|v| v.is_void()))
        .filter_map(|(place, paper)| Some((place, paper.id.text()?)))
}

/// Every place at which a record rests on a paper by its id.
fn references<'c>(cx: &Cx<'c, '_>) -> Vec<(&'c str, Loc)> {
    let (case, as_of, at) = (cx.case, cx.as_of, Case::at());
    let mut found = Vec::new();
    for (place, person) in case.members.each() {
        let at = at.members().i(place);
        for (place, status) in live(&person.status, as_of) {
            found.push((
                status.evidence.text(),
                at.status().i(place).evidence().loc(),
            ));
        }
        for (place, claim) in live(&person.asylum, as_of) {
            found.push((claim.document.text(), at.asylum().i(place).document().loc()));
        }
    }
    if let Some(travel) = case.travel.get() {
        for (place, visa) in live(&travel.visas, as_of) {
            let at = at.travel().visas().i(place).document();
            found.push((visa.document.text(), at.loc()));
        }
    }
    if let Some(protection) = case.protection.get() {
        for (place, held) in live(&protection.guardianships, as_of) {
            let at = at.protection().guardianships().i(place).document();
            found.push((held.document.text(), at.loc()));
        }
        for (place, consent) in live(&protection.parental_consents, as_of) {
            let at = at.protection().parental_consents().i(place).document();
            found.push((consent.document.text(), at.loc()));
        }
    }
    found
        .into_iter()
        .filter_map(|(id, at)| Some((id?, at)))
        .collect()
}

/// A file that is said to show identity shows something.
pub static IDN_023: Rule = Rule {
    code: "IDN-023",
    name: "empty-identity-file",
    severity: Severity::Warning,
    gates: &[Gate::G1],
    grade: "V",
    sources: &[cite("S04", "KM1 blank charter cases", "V")],
    args: &["problem"],
    check: Check::Case(|cx| {
        if is_placeholder(cx.case) {
            return;
        }
        let (case, facts) = (cx.case, cx.facts);
        let due = cx.gate.map(|gate| (gate, cx.due));
        for (place, file) in live(&case.attachments, cx.as_of) {
            let of_paper = file.id.text().is_some_and(|id| belongs_to_paper(case, id));
            if !of_paper && file.kind.val() != Some(AttachmentKind::IdentityDocument) {
                continue;
            }
            cx.about(file.member.text().and_then(|id| facts.member(id)), due);
            let at = Case::at().attachments().i(place);
            match (file.size.val(), file.checked.val()) {
                (Some(0), _) => cx.fail(at.size(), [Arg::Code("empty")]),
                (_, Some(false)) => cx.fail(at.checked(), [Arg::Code("blank")]),
                (None, None) => cx.skip(),
                _ => {}
            }
        }
    }),
    ..Rule::NEW
};

/// Whether a file is the copy of a paper that shows identity.
fn belongs_to_paper(case: &Case<'_>, file: &str) -> bool {
    case.members
        .iter()
        .flat_map(|person| person.documents.iter())
        .any(|paper| {
            paper.attachment.text() == Some(file)
                && paper
                    .kind
                    .val()
                    .is_some_and(|kind| kind.is_identity_document())
        })
}
