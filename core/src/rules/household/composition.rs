//! Who belongs to a household, and as what.

use crate::codes::{Accompaniment, MemberRole, VulnerabilityCategory};
use crate::facts::{Care, Member, Minor, live};
use crate::findings::{Arg, Check, Gate, Home, Rule, Severity, cite};
use crate::programme::Param;
use crate::rules::Cx;
use crate::rules::entitlements::basis;

/// Where the programme says so, a child who has come of age has a case of their own.
pub static HHD_001: Rule = Rule {
    code: "HHD-001",
    name: "grown-child-without-own-case",
    gates: &[Gate::G1],
    grade: "V",
    sources: &[cite("S05", "EURP", "V")],
    params: &["adult_child_separate_case"],
    check: Check::Member(|cx, child| {
        let wanted = cx.params.flag(Param::AdultChildSeparateCase);
        if !wanted || child.person.role.val() != Some(MemberRole::Child) {
            return;
        }
        let day = basis(cx.sets.version, cx.sets.programmes, cx.facts);
        match child.minor_on(day) {
            Minor::Yes => {}
            Minor::No => cx.fail(child.at().role(), []),
            Minor::Undetermined => cx.skip(),
        }
    }),
    ..Rule::NEW
};

/// A child is the principal only where it is alone, or heads a household with a guardian beside it.
pub static HHD_005: Rule = Rule {
    code: "HHD-005",
    name: "child-as-principal",
    gates: &[Gate::G1],
    grade: "V/I",
    sources: &[
        cite("S42", "child-headed household", "V"),
        cite("D1", "rules of this rulebook's own", "I"),
    ],
    args: &["defect"],
    check: Check::Member(|cx, child| {
        if child.person.role.val() != Some(MemberRole::Principal) {
            return;
        }
        let (at, due, facts) = (child.at().role(), cx.due, cx.facts);
        match child.care_on(due) {
            Care::Adult => {}
            Care::Family => cx.fail(at, [Arg::Code("with_adult")]),
            Care::Alone => {
                use Accompaniment::{Separated, Unaccompanied};
                let told = child.person.accompaniment.val();
                let alone = matches!(told, Some(Separated | Unaccompanied));
                let mut others = facts.active().filter(|other| other.place != child.place);
                let heads = others.next().is_some_and(|first| first.is_child_on(due))
                    && others.all(|other| other.is_child_on(due));
                if heads && !guarded(cx, child) {
                    cx.fail(at, [Arg::Code("no_guardian")]);
                } else if !heads && !alone {
                    cx.fail(at, [Arg::Code("not_alone")]);
                }
            }
        }
    }),
    ..Rule::NEW
};

/// Whether a guardian of a child is on record.
fn guarded(cx: &Cx<'_, '_>, child: &Member<'_>) -> bool {
    let all = cx.case.protection.get().map(|all| &all.guardianships);
    all.into_iter()
        .flat_map(|all| live(all, cx.as_of))
        .any(|(_, held)| {
            held.member.text().is_some()
                && held.member.text() == child.id()
                && held.until.val().is_none_or(|until| until >= cx.due)
        })
}

/// Who has a partner in the case is no single parent.
pub static HHD_011: Rule = Rule {
    code: "HHD-011",
    name: "single-parent-with-partner",
    severity: Severity::Warning,
    gates: &[Gate::G2],
    grade: "I",
    sources: &[cite("D1", "rules of this rulebook's own", "I")],
    check: Check::Member(|cx, parent| {
        use MemberRole::{Principal, SpousePartner};
        use VulnerabilityCategory::{SingleParent, SingleParentManyChildren};
        let role = parent.person.role.val();
        if !parent.person.vulnerabilities.has_any()
            || !matches!(role, Some(Principal | SpousePartner))
        {
            return;
        }
        // The partner of the principal is one; of several partners none is the partner of the other.
        let partner = cx.facts.active().find(|other| {
            let theirs = other.person.role.val();
            other.place != parent.place
                && (theirs == Some(SpousePartner)) == (role == Some(Principal))
                && matches!(theirs, Some(Principal | SpousePartner))
        });
        let Some(partner) = partner else {
            return;
        };
        for (place, one) in live(&parent.person.vulnerabilities, cx.due) {
            let single = matches!(
                one.category.val(),
                Some(SingleParent | SingleParentManyChildren)
            );
            if single && one.until.val().is_none_or(|until| cx.due <= until) {
                let at = parent.at().vulnerabilities().i(place).category();
                cx.fail_with(at, partner.at().role(), []);
            }
        }
    }),
    ..Rule::NEW
};

/// A household may have more than one partner.
pub static HHD_012: Rule = Rule {
    code: "HHD-012",
    name: "several-partners-not-recordable",
    severity: Severity::Info,
    home: Home::Property,
    grade: "I",
    sources: &[cite("D1", "rules of this rulebook's own", "I")],
    ..Rule::NEW
};
