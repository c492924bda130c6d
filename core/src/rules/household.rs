//! HHD: household. Page: core/rulebook/household.md.

use crate::codes::{
    Accompaniment, CapacityOutcome, ConsentType, GuardianshipBasis, LegalBasis, ReturnType,
    SignatureKind,
};
use crate::facts::{Care, Member, Minor, concerns, live};
use crate::findings::{Arg, Check, Gate, Rule, cite};
use crate::model::{Case, Consent, Declaration};
use crate::record::Entry;
use crate::rules::Cx;

/// It is said with whom a child is, and who answers for it travels with it.
pub static HHD_002: Rule = Rule {
    code: "HHD-002",
    name: "child-without-responsible-adult-on-the-way",
    gates: &[Gate::G3],
    grade: "V",
    sources: &[cite("S41", "", "V")],
    args: &["defect"],
    check: Check::Member(|cx, child| {
        use Accompaniment::{Accompanied, NotAChild, Separated, Unaccompanied, Undetermined};
        if !child.is_child_on(cx.due) {
            return;
        }
        let at = child.at();
        match child.person.accompaniment.val() {
            None | Some(Undetermined) => cx.fail(at.accompaniment(), [Arg::Code("unset")]),
            Some(NotAChild) => cx.fail(at.accompaniment(), [Arg::Code("not_a_child")]),
            Some(Separated | Unaccompanied) => {}
            Some(Accompanied) => {
                let named = child.person.responsible_adult.text();
                let adult = named
                    .and_then(|id| cx.facts.member(id))
                    .filter(|adult| adult.active && adult.place != child.place);
                match adult {
                    None => cx.fail(at.responsible_adult(), [Arg::Code("nobody")]),
                    Some(adult) if adult.is_child_on(cx.due) => {
                        cx.fail(at.responsible_adult(), [Arg::Code("child")]);
                    }
                    Some(adult) => same_way(cx, child, adult),
                }
            }
        }
    }),
    ..Rule::NEW
};

/// The responsible adult, or a parent, goes along on each leg of the child.
fn same_way(cx: &mut Cx<'_, '_>, child: &Member<'_>, adult: &Member<'_>) {
    let (legs, as_of) = (cx.case.travel.get().map(|travel| &travel.legs), cx.as_of);
    let mut any = false;
    for (place, leg) in legs.into_iter().flat_map(|legs| live(legs, as_of)) {
        if !concerns(&leg.members, child.id()) {
            continue;
        }
        any = true;
        let due = cx.due;
        let with = concerns(&leg.members, adult.id())
            || cx.facts.active().any(|other| {
                other.place != child.place
                    && is_parent(other, child)
                    && other.minor_on(due) == Minor::No
                    && concerns(&leg.members, other.id())
            });
        if !with {
            let leg = Case::at().travel().legs().i(place);
            cx.fail_with(leg, child.at(), [Arg::Code("apart")]);
        }
    }
    if !any {
        cx.skip();
    }
}

/// Whether the case names a member as a parent of another.
fn is_parent(member: &Member<'_>, child: &Member<'_>) -> bool {
    let id = member.id();
    let mut parents = child.person.parents.iter();
    parents.any(|parent| Some(parent.as_str()) == id)
}

/// An adult who is neither parent nor legal guardian does not make a child accompanied.
pub static HHD_003: Rule = Rule {
    code: "HHD-003",
    name: "separated-child-taken-for-accompanied",
    gates: &[Gate::G2],
    grade: "V",
    sources: &[cite("S41", "", "V")],
    args: &["found"],
    check: Check::Member(|cx, child| {
        use Accompaniment::{Accompanied, Separated, Unaccompanied};
        let stated = child.person.accompaniment.val();
        if matches!(stated, Some(Separated | Unaccompanied)) {
            return;
        }
        let due = cx.due;
        match child.care_on(due) {
            Care::Adult => {}
            Care::Family => without_paper(cx, child),
            Care::Alone => {
                let adult = cx
                    .facts
                    .active()
                    .any(|other| other.place != child.place && other.minor_on(due) == Minor::No);
                let at = child.at().accompaniment();
                if adult {
                    cx.fail(at, [Arg::Code("separated")]);
                } else if stated == Some(Accompanied) {
                    cx.fail(at, [Arg::Code("unaccompanied")]);
                }
            }
        }
    }),
    ..Rule::NEW
};

/// A guardian who is no parent shows a paper.
fn without_paper(cx: &mut Cx<'_, '_>, child: &Member<'_>) {
    if child.has_parent() {
        return;
    }
    let Some(protection) = cx.case.protection.get() else {
        return;
    };
    let mut bare = None;
    for (place, held) in live(&protection.guardianships, cx.as_of) {
        let by_member = held.guardian.text().and_then(|id| cx.facts.member(id));
        let of_child = held.member.text().is_some() && held.member.text() == child.id();
        if !of_child
            || by_member.is_none_or(|guardian| !guardian.active)
            || held.until.val().is_some_and(|until| until < cx.due)
        {
            continue;
        }
        if held.document.text().is_some() || held.basis.val() == Some(GuardianshipBasis::Parent) {
            return;
        }
        bare = bare.or(Some(place));
    }
    if let Some(place) = bare {
        let held = Case::at().protection().guardianships().i(place);
        cx.fail(held.document(), [Arg::Code("no_document")]);
    }
}

/// Each adult of a household signs for themselves.
pub static HHD_004: Rule = Rule {
    code: "HHD-004",
    name: "adult-signed-for-by-another",
    gates: &[Gate::G3],
    grade: "V/I",
    sources: &[
        cite("S04", "KM1", "V"),
        cite("S01", "principle of voluntariness", "I"),
    ],
    args: &["missing"],
    check: Check::Member(|cx, adult| {
        // Where somebody cannot decide, another does so in law: that is not a matter of the household.
        if adult.minor_on(cx.due) != Minor::No || cannot_decide(cx, adult) {
            return;
        }
        own_consent(cx, adult);
        own_declaration(cx, adult);
    }),
    ..Rule::NEW
};

/// Whether the latest assessment found that a person is not able to decide.
fn cannot_decide(cx: &Cx<'_, '_>, adult: &Member<'_>) -> bool {
    let capacity = cx.case.protection.get().map(|all| &all.capacity);
    capacity
        .into_iter()
        .flat_map(|list| live(list, cx.due))
        .filter(|(_, found)| found.member.text().is_some() && found.member.text() == adult.id())
        .map(|(_, found)| {
            let not = found.outcome.val() == Some(CapacityOutcome::NotCapable);
            (found.on.val().map(|on| on.key()), not)
        })
        .max()
        .is_some_and(|(_, not)| not)
}

/// Whether a record is of a time when the person was still a child: it is taken again at eighteen, by CHI-019.
fn as_child(adult: &Member<'_>, record: &impl Entry) -> bool {
    record.on().is_some_and(|on| adult.is_child_on(on.date()))
}

/// How a record stands to somebody who should have signed it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Signed {
    Own,
    ByAnother,
    Open,
}

fn own_consent(cx: &mut Cx<'_, '_>, adult: &Member<'_>) {
    use ConsentType::DataProcessing;
    let mut any = false;
    let mut open = false;
    let mut other = None;
    for (place, consent) in live(&cx.case.consents, cx.due) {
        let gone = consent.withdrawn_on.val().is_some_and(|on| on <= cx.due);
        if consent.kind.val() != Some(DataProcessing) || gone {
            continue;
        }
        any = true;
        if !concerns(&consent.members, adult.id()) {
            continue;
        }
        if as_child(adult, consent) {
            return;
        }
        // Data that are processed by law need no signature.
        if (consent.legal_basis.val()).is_some_and(|basis| basis != LegalBasis::Consent) {
            return;
        }
        match signed_consent(cx, consent, adult) {
            Signed::Own => return,
            Signed::Open => open = true,
            Signed::ByAnother => other = other.or(Some(place)),
        }
    }
    if open || !any {
        cx.skip();
    } else if let Some(place) = other {
        let at = Case::at().consents().i(place);
        cx.fail_with(at, adult.at(), [Arg::Code("consent_by_another")]);
    } else {
        cx.fail(adult.at(), [Arg::Code("consent")]);
    }
}

fn signed_consent(cx: &Cx<'_, '_>, consent: &Consent<'_>, adult: &Member<'_>) -> Signed {
    use crate::codes::ConsentGiver::Person;
    let giver = consent.giver.text();
    if giver.is_some() {
        return if giver == adult.id() {
            Signed::Own
        } else {
            Signed::ByAnother
        };
    }
    match consent.given_by.val() {
        None => Signed::Open,
        Some(Person) => {
            // A sheet without names can be one adult's only. A sheet with names is of those whom it names.
            let due = cx.due;
            let several = || {
                let adults = cx
                    .facts
                    .active()
                    .filter(|one| one.minor_on(due) == Minor::No);
                adults.count() > 1
            };
            if consent.members.is_absent() && several() {
                Signed::ByAnother
            } else {
                Signed::Own
            }
        }
        Some(_) => Signed::ByAnother,
    }
}

fn own_declaration(cx: &mut Cx<'_, '_>, adult: &Member<'_>) {
    match cx.case.return_type.val() {
        None | Some(ReturnType::Unknown) => return cx.skip(),
        Some(kind)
            if !kind.is_voluntary_family() && kind != ReturnType::AssistedUnderObligation =>
        {
            return;
        }
        Some(_) => {}
    }
    let mut any = false;
    let mut open = false;
    let mut other = None;
    for (place, declaration) in live(&cx.case.declarations, cx.due) {
        any = true;
        if declaration.member.text().is_none() || declaration.member.text() != adult.id() {
            continue;
        }
        if as_child(adult, declaration) {
            return;
        }
        match signed_declaration(declaration) {
            Signed::Own => return,
            Signed::Open => open = true,
            Signed::ByAnother => other = other.or(Some(place)),
        }
    }
    if open || !any {
        cx.skip();
    } else if let Some(place) = other {
        let at = Case::at().declarations().i(place);
        cx.fail_with(at, adult.at(), [Arg::Code("declaration_by_another")]);
    } else {
        cx.fail(adult.at(), [Arg::Code("declaration")]);
    }
}

fn signed_declaration(declaration: &Declaration<'_>) -> Signed {
    let by = declaration.signed_by.text();
    match declaration.signature.val() {
        Some(SignatureKind::SignedByRepresentative) => Signed::ByAnother,
        _ if by.is_some() && by != declaration.member.text() => Signed::ByAnother,
        None if by.is_none() => Signed::Open,
        _ => Signed::Own,
    }
}
