//! The papers themselves: what stands on them, who verified them, who holds them.

use crate::codes::{DocumentCustody, DocumentType, Nationality};
use crate::facts::names::{self, Likeness};
use crate::facts::{Member, Minor, live};
use crate::findings::{Arg, Check, Gate, Rule, Severity, cite};
use crate::model::{Document, Name};
use crate::record::Entry;
use crate::rules::areas::lower;
use crate::values::Date;

/// The paper and the record are of one person.
pub static DOC_003: Rule = Rule {
    code: "DOC-003",
    name: "document-differs-from-person",
    severity: Severity::Warning,
    gates: &[Gate::G3],
    grade: "V",
    sources: &[cite("S04", "KM1, nationality by travel document", "V")],
    args: &["what"],
    check: Check::Member(|cx, member| {
        for (place, paper) in identity_papers(member, cx.as_of) {
            let at = member.at().documents().i(place);
            if other_name(member, paper) {
                cx.fail(at.name_on_document(), [Arg::Code("name")]);
            }
            if other_birth(member, paper) {
                cx.fail(at.birth_on_document(), [Arg::Code("birth")]);
            }
            if other_nationality(member, paper) {
                cx.fail(at.nationality_on_document(), [Arg::Code("nationality")]);
            }
        }
    }),
    ..Rule::NEW
};

/// Whether the name on a paper is none of the person's names: order, spelling and parts left out do not count.
fn other_name(member: &Member<'_>, paper: &Document<'_>) -> bool {
    let Some(written) = paper.name_on_document.text() else {
        return false;
    };
    let mut any = false;
    for name in member.person.names.iter() {
        if stands_in(written, name) {
            return false;
        }
        // Only where the plain look did not settle it: this takes the names apart.
        let whole = [&name.family, &name.given, &name.other, &name.native].map(|part| part.text());
        let whole: Vec<&str> = whole.into_iter().flatten().collect();
        if names::compare(written, &whole.join(" ")) != Likeness::Different {
            return false;
        }
        any = true;
    }
    any
}

/// Whether family and given names stand in a text letter by letter, but for their case.
fn stands_in(written: &str, name: &Name<'_>) -> bool {
    let words = |text| str::split_whitespace(text);
    let mut parts = [&name.family, &name.given]
        .into_iter()
        .filter_map(|part| part.text())
        .flat_map(words)
        .peekable();
    parts.peek().is_some()
        && parts.all(|part| words(written).any(|word| lower(word).eq(lower(part))))
}

/// Whether the birth on a paper cannot be that of the person, however imprecise both are.
fn other_birth(member: &Member<'_>, paper: &Document<'_>) -> bool {
    let Some(written) = paper.birth_on_document.val() else {
        return false;
    };
    let told = member.person.birth.get().and_then(|birth| birth.span());
    let (Some((first, last)), Some(from), Some(to)) = (told, written.earliest(), written.latest())
    else {
        return false;
    };
    to < first || last < from
}

fn other_nationality(member: &Member<'_>, paper: &Document<'_>) -> bool {
    let all = &member.person.nationalities;
    let Some(written) = paper.nationality_on_document.val() else {
        return false;
    };
    let listed = |one: &Nationality| *one == written;
    all.has_any() && !all.iter().any(listed)
}

/// A paper is issued before it ends, and before anybody writes it down.
pub static DOC_004: Rule = Rule {
    code: "DOC-004",
    name: "document-dates-impossible",
    grade: "I",
    sources: &[cite("D1", "rules of this rulebook's own", "I")],
    args: &["defect"],
    check: Check::Case(|cx| {
        let facts = cx.facts;
        for member in facts.members() {
            for (place, paper) in live(&member.person.documents, cx.as_of) {
                let Some(issued) = paper.issued_on.val() else {
                    continue;
                };
                let at = member.at().documents().i(place);
                if paper.expires_on.val().is_some_and(|until| until < issued) {
                    let args = [Arg::Code("ends_first")];
                    cx.fail_with(at.expires_on(), at.issued_on(), args);
                }
                let written = paper.recorded_on().or(paper.verified_on.val());
                match written {
                    Some(written) if written < issued && written <= cx.as_of => {
                        cx.fail(at.issued_on(), [Arg::Code("to_come")]);
                    }
                    // Judged as of a day in the past, what was issued later is no mistake.
                    None if issued > cx.as_of => cx.skip(),
                    _ => {}
                }
            }
        }
    }),
    ..Rule::NEW
};

/// Who leaves has back what is theirs.
pub static DOC_011: Rule = Rule {
    code: "DOC-011",
    name: "original-not-given-back",
    gates: &[Gate::G4],
    grade: "V",
    sources: &[cite("S16", "", "V")],
    args: &["holder"],
    check: Check::Member(|cx, member| {
        if cx.opened_after_return() {
            return;
        }
        let leaves = cx.facts.trip(member).leaves(cx.due).date();
        for (place, paper) in live(&member.person.documents, cx.as_of) {
            let holder = match paper.custody.val() {
                Some(DocumentCustody::Office) => "office",
                Some(DocumentCustody::Authority) => "authority",
                Some(DocumentCustody::Person) | None => continue,
            };
            let void = paper.verification.val().is_some_and(|how| how.is_void());
            let back = paper.returned_on.val().is_some_and(|on| on <= leaves);
            if back || void || !paper.kind.val().is_some_and(is_own) {
                continue;
            }
            cx.fail(
                member.at().documents().i(place).returned_on(),
                [Arg::Code(holder)],
            );
        }
    }),
    ..Rule::NEW
};

/// The papers of identity of a person, whenever they were issued, that were not found to be somebody else's or false.
fn identity_papers<'m>(
    member: &Member<'m>,
    as_of: Date,
) -> impl Iterator<Item = (usize, &'m Document<'m>)> {
    super::papers(member, Date::MAX, as_of, DocumentType::is_identity_document)
}

/// Whether a paper is the person's own to keep: not one by which the host country let the person stay or go, nor one
/// that was written for the file.
fn is_own(kind: DocumentType) -> bool {
    use DocumentType::{
        AlienTravelDocument, ApplicationForm, AsylumSeekerCard, EntryBan, ExitAuthorisation,
        ExtensionConfirmation, MeansStatement, RefugeeCard, RefugeeTravelDocument, ResidencePermit,
        ReturnDecision, SuspensionConfirmation,
    };
    !matches!(
        kind,
        AlienTravelDocument
            | ApplicationForm
            | AsylumSeekerCard
            | EntryBan
            | ExitAuthorisation
            | ExtensionConfirmation
            | MeansStatement
            | RefugeeCard
            | RefugeeTravelDocument
            | ResidencePermit
            | ReturnDecision
            | SuspensionConfirmation
    )
}

/// A copy was held against something, and a grown person can be recognised on a paper.
pub static DOC_012: Rule = Rule {
    code: "DOC-012",
    name: "copy-unverified-or-no-photo-identity",
    severity: Severity::Warning,
    gates: &[Gate::G3],
    grade: "V",
    sources: &[cite("S42", "verification status", "V")],
    args: &["defect"],
    check: Check::Member(|cx, member| {
        if cx.opened_after_return() {
            return;
        }
        let at = member.at().documents();
        let (mut shown, mut open) = (false, false);
        for (place, paper) in live(&member.person.documents, cx.as_of) {
            if paper.copy.val() == Some(true) && paper.verification.is_empty() {
                cx.fail(at.i(place).verification(), [Arg::Code("copy")]);
            }
        }
        for (_, paper) in identity_papers(member, cx.as_of) {
            match paper.photo.val() {
                Some(photo) => shown |= photo,
                None => open = true,
            }
        }
        if shown || member.minor_on(cx.due) != Minor::No {
            return;
        }
        if open {
            cx.skip();
        } else {
            cx.fail(at, [Arg::Code("photo")]);
        }
    }),
    ..Rule::NEW
};
