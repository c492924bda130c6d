//! The people of a case: a principal, the least that is known of everybody, phones, contradictions.

use super::is_placeholder;
use crate::codes::{GenderIdentity, MemberRole, Participation, Sex, VulnerabilityCategory};
use crate::facts::{Member, live};
use crate::findings::{Arg, Check, Gate, Rule, Severity, cite};
use crate::model::{Case, Name, Person};
use crate::rules::Cx;
use crate::values::Date;

/// A case has somebody in it, and one principal.
pub static IDN_001: Rule = Rule {
    code: "IDN-001",
    name: "not-one-principal",
    gates: &[Gate::G1],
    grade: "V",
    sources: &[cite("S04", "KM1", "V")],
    args: &["problem"],
    check: Check::Case(one_principal),
    ..Rule::NEW
};

/// Whether somebody belonged to the household at registration. Who withdrew or died later did.
fn registered(person: &Person<'_>, on: Date) -> bool {
    use Participation::{Active, Deceased, Withdrawn};
    match person.participation.val() {
        None | Some(Active) => true,
        Some(Withdrawn | Deceased) if person.participation_on.is_empty() => true,
        Some(_) => person.participation_on.val().is_some_and(|from| from > on),
    }
}

fn one_principal(cx: &mut Cx<'_, '_>) {
    let at = Case::at().members();
    let mut household = cx
        .case
        .members
        .each()
        .filter(|(_, person)| registered(person, cx.due))
        .peekable();
    if household.peek().is_none() {
        drop(household);
        return cx.fail(at, [Arg::Code("nobody")]);
    }
    let (mut principals, mut unread) = (0, false);
    for (_, person) in household {
        principals += usize::from(person.role.val() == Some(MemberRole::Principal));
        unread |= person.role.is_bad();
    }
    if principals == 0 {
        if unread {
            return cx.skip();
        }
        return cx.fail(at, [Arg::Code("none")]);
    }
    // A principal who left may have handed the role on: those who take part today are counted.
    let facts = cx.facts;
    let mut today = facts
        .active()
        .filter(|member| member.person.role.val() == Some(MemberRole::Principal));
    if let (Some(first), Some(second)) = (today.next(), today.next()) {
        cx.fail_with(
            second.at().role(),
            first.at().role(),
            [Arg::Code("several")],
        );
    }
}

/// Of each person the least is known.
pub static IDN_002: Rule = Rule {
    code: "IDN-002",
    name: "person-without-basic-data",
    gates: &[Gate::G1],
    grade: "V",
    sources: &[
        cite("S04", "KM1", "V"),
        cite("S42", "registration forms", "V"),
    ],
    args: &["missing"],
    check: Check::Member(|cx, member| {
        if is_placeholder(cx.case) {
            return;
        }
        let (person, at) = (member.person, member.at());
        let unread = |list: &[crate::record::Field<_>]| list.iter().any(|field| field.is_bad());
        let named = person.names.iter().any(has_part)
            || person.names.is_bad()
            || person.names.get().is_some_and(|names| unread(names));
        if !named {
            cx.fail(at.names(), [Arg::Code("name")]);
        }
        if person.sex.is_empty() {
            cx.fail(at.sex(), [Arg::Code("sex")]);
        }
        match person.birth.get() {
            Some(birth) if birth.date.is_empty() && birth.age.is_empty() => {
                cx.fail(at.birth(), [Arg::Code("birth")]);
            }
            // An age that was stated on an unknown day says less with every year.
            Some(birth) if birth.date.is_empty() && birth.stated_on.is_empty() => {
                cx.fail(at.birth().stated_on(), [Arg::Code("stated_on")]);
            }
            None if person.birth.is_empty() => cx.fail(at.birth(), [Arg::Code("birth")]),
            _ => {}
        }
        if !person.nationalities.is_bad() && !person.nationalities.has_any() {
            cx.fail(at.nationalities(), [Arg::Code("nationality")]);
        }
    }),
    ..Rule::NEW
};

/// Whether any part of a name is there: one is enough.
pub(super) fn has_part(name: &Name<'_>) -> bool {
    [&name.family, &name.given, &name.other, &name.native]
        .into_iter()
        .any(|part| part.text().is_some_and(|text| !text.trim().is_empty()))
}

/// Phones can be called from abroad.
pub static IDN_018: Rule = Rule {
    code: "IDN-018",
    name: "phone-not-international",
    severity: Severity::Warning,
    gates: &[Gate::G1],
    grade: "V",
    sources: &[cite("S41", "phone fields", "V")],
    args: &["problem"],
    check: Check::Member(|cx, member| {
        let (person, at) = (member.person, member.at());
        for (place, phone) in live(&person.phones, cx.as_of) {
            if let Some(problem) = phone.number.text().and_then(phone_problem) {
                cx.fail(at.phones().i(place).number(), [Arg::Code(problem)]);
            }
        }
        for (place, contact) in live(&person.contacts, cx.as_of) {
            if let Some(problem) = contact.phone.text().and_then(phone_problem) {
                cx.fail(at.contacts().i(place).phone(), [Arg::Code(problem)]);
            }
        }
    }),
    ..Rule::NEW
};

/// What keeps a number from being one of E.164: `+`, a country code that does not begin with 0, digits only, at most
/// fifteen of them. Fewer than seven reach nobody.
fn phone_problem(number: &str) -> Option<&'static str> {
    let Some(digits) = number.strip_prefix('+') else {
        return Some("country_code");
    };
    if digits.starts_with('0') {
        return Some("country_code");
    }
    if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Some("characters");
    }
    (!(7..=15).contains(&digits.len())).then_some("length")
}

/// A man is not pregnant, unless he is a trans man.
pub static IDN_019: Rule = Rule {
    code: "IDN-019",
    name: "pregnancy-contradicts-sex",
    grade: "I",
    sources: &[cite("S42", "", "I")],
    check: Check::Member(pregnancy_and_sex),
    ..Rule::NEW
};

fn pregnancy_and_sex(cx: &mut Cx<'_, '_>, member: &Member<'_>) {
    use VulnerabilityCategory::{Lactating, Pregnant};
    let person = member.person;
    let trans = person.gender_identity.val() == Some(GenderIdentity::TransgenderMasculine);
    if person.sex.val() != Some(Sex::Male) || trans {
        return;
    }
    for (place, found) in live(&person.vulnerabilities, cx.as_of) {
        if matches!(found.category.val(), Some(Pregnant | Lactating)) {
            let at = member.at();
            cx.fail_with(at.vulnerabilities().i(place).category(), at.sex(), []);
        }
    }
}
