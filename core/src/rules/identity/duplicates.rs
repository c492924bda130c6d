//! One person twice, and one paper for two persons.

use super::is_placeholder;
use super::traits::{Traits, pack_name, shared};
use crate::codes::{CodeList, DocumentType, PhoneOwner};
use crate::facts::names::{self, Part};
use crate::facts::{Member, live};
use crate::findings::{Check, Gate, Home, Rule, Severity, cite};
use crate::model::{Case, Document, Name};
use crate::rules::{Across, Cx, Key, OTHER};

/// A paper belongs to one person.
pub static IDN_014: Rule = Rule {
    code: "IDN-014",
    name: "one-document-two-persons",
    home: Home::DataSet,
    grade: "I",
    sources: &[cite("S42", "duplicate ids", "I")],
    args: &[OTHER],
    check: Check::CaseAndAcross(
        within_the_case,
        Across {
            keys: paper_keys,
            clash: |a, b| a.case != b.case && two_persons(a, b),
        },
    ),
    ..Rule::NEW
};

/// A person has one open case in a programme.
pub static IDN_015: Rule = Rule {
    code: "IDN-015",
    name: "two-open-cases-of-one-person",
    gates: &[Gate::G1],
    home: Home::DataSet,
    grade: "V",
    sources: &[
        cite("S42", "duplicate status", "V"),
        cite("A3", "FR R142-33", "V"),
    ],
    args: &[OTHER],
    check: Check::Across(Across {
        keys: person_keys,
        clash: one_person,
    }),
    ..Rule::NEW
};

/// Two records may be one person.
pub static IDN_016: Rule = Rule {
    code: "IDN-016",
    name: "probable-duplicate",
    severity: Severity::Warning,
    gates: &[Gate::G1, Gate::G5],
    home: Home::DataSet,
    grade: "V",
    sources: &[cite("S42", "duplicate ids, phonetic search", "V")],
    args: &[OTHER],
    check: Check::Across(Across {
        keys: likeness_keys,
        clash: probably_one,
    }),
    ..Rule::NEW
};

/// A number of a paper or in another register: letters and digits only. Fewer than four tell nobody apart.
fn number(text: &str) -> Option<String> {
    let plain: String = text
        .chars()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_uppercase)
        .collect();
    (plain.chars().count() >= 4).then_some(plain)
}

/// What tells a paper apart: kind, issuer and number, of a paper that is made out to one person and stands for them.
fn paper_id(paper: &Document<'_>) -> Option<(&'static str, &'static str, String)> {
    let kind = paper.kind.val()?;
    let personal = kind.is_identity_document()
        || matches!(
            kind,
            DocumentType::ResidencePermit | DocumentType::AsylumSeekerCard
        );
    if !personal || paper.verification.val().is_some_and(|v| v.is_void()) {
        return None;
    }
    let number = number(paper.number.text()?)?;
    Some((kind.code(), paper.issuer.val()?.code(), number))
}

fn within_the_case(cx: &mut Cx<'_, '_>) {
    let facts = cx.facts;
    let members = facts.members();
    for (place, member) in members.iter().enumerate() {
        for (paper_at, paper) in live(&member.person.documents, cx.as_of) {
            let Some(id) = paper_id(paper) else {
                continue;
            };
            // A child may be entered in the travel document of a parent.
            let travel = paper
                .kind
                .val()
                .is_some_and(|kind| kind.is_travel_document());
            let same = members.iter().take(place).find_map(|earlier| {
                let child = member.is_child_on(cx.as_of) || earlier.is_child_on(cx.as_of);
                if travel && child {
                    return None;
                }
                live(&earlier.person.documents, cx.as_of)
                    .find(|(_, other)| paper_id(other).as_ref() == Some(&id))
                    .map(|(other_at, _)| earlier.at().documents().i(other_at).number())
            });
            if let Some(related) = same {
                cx.about(Some(member), None);
                let at = member.at().documents().i(paper_at).number();
                cx.fail_with(at, related, []);
            }
        }
    }
}

/// Whether a case goes on. Closed and merged cases and placeholders do not.
fn goes_on(cx: &Cx<'_, '_>) -> bool {
    let closed = cx
        .case
        .closure
        .get()
        .is_some_and(|end| end.on.val().is_none_or(|on| on.date() <= cx.as_of));
    !closed && cx.case.merged.get().is_none()
}

/// The names of a person, each in its parts: as they stand in Latin letters, and in the own script.
fn names_of(member: &Member<'_>) -> Vec<Vec<Part>> {
    let text = |name: &Name<'_>| {
        [&name.given, &name.family, &name.other]
            .into_iter()
            .filter_map(|part| part.text())
            .collect::<Vec<_>>()
            .join(" ")
    };
    member
        .person
        .names
        .iter()
        .flat_map(|name| {
            [
                text(name),
                name.native.text().unwrap_or_default().to_owned(),
            ]
        })
        .map(|name| names::parts(&name))
        .filter(|parts| !parts.is_empty())
        .take(4)
        .collect()
}

/// The packed first name of a person, and what else is known.
fn described(cx: &Cx<'_, '_>, member: &Member<'_>) -> (u64, Traits) {
    let traits = Traits::of(member, cx.case.id.text(), goes_on(cx));
    let (who, latin) = names_of(member)
        .first()
        .map_or((0, false), |parts| pack_name(parts));
    (who, traits.named(latin))
}

fn paper_keys(cx: &Cx<'_, '_>, give: &mut dyn FnMut(Key)) {
    if cx.case.merged.get().is_some() {
        return;
    }
    for member in cx.facts.members() {
        let mut about = None;
        for (place, paper) in live(&member.person.documents, cx.as_of) {
            if let Some(id) = paper_id(paper) {
                let (who, traits) = *about.get_or_insert_with(|| described(cx, member));
                let at = member.at().documents().i(place).number();
                give(Key::of(member, ("paper", id), (who, traits.pack()), at));
            }
        }
    }
}

/// Whether what is known of two bearers of one paper cannot be of one person.
fn two_persons(a: &Key, b: &Key) -> bool {
    let (one, other) = (Traits::unpack(a.note), Traits::unpack(b.note));
    let strangers = one.latin && other.latin && shared(a.who, b.who).0 == 0;
    one.sex(other) == Some(false) || one.birth(other) == Some(false) || strangers
}

fn person_keys(cx: &Cx<'_, '_>, give: &mut dyn FnMut(Key)) {
    let case = cx.case;
    if let Some(id) = case.id.text() {
        // The same case twice: two copies of one file, or two states of one case that want a merge.
        give(Key::new(("case", id), (), Case::at().id()));
    }
    if is_placeholder(case) || !goes_on(cx) {
        return;
    }
    let programme = case.programme.text();
    for member in cx.facts.active() {
        let mut about = None;
        let mut add = |kind: &str, issuer: &str, number: &str| {
            let (who, traits) = *about.get_or_insert_with(|| described(cx, member));
            let group = ("person", programme, kind, issuer, number);
            give(Key::of(member, group, (who, traits.pack()), member.at()));
        };
        for (_, paper) in live(&member.person.documents, cx.as_of) {
            if let Some((kind, issuer, number)) = paper_id(paper) {
                add(kind, issuer, &number);
            }
        }
        for other in member.person.other_ids.iter() {
            if let Some(id) = other.value.text().and_then(number) {
                let kind = other.kind.text().unwrap_or_default();
                add(kind, other.issuer.text().unwrap_or_default(), &id);
            }
        }
    }
}

/// Whether two bearers of one number in two cases are one person.
fn one_person(a: &Key, b: &Key) -> bool {
    if a.case == b.case {
        return false;
    }
    // The key of a whole case names no member.
    if a.member.is_none() {
        return true;
    }
    let (one, other) = (Traits::unpack(a.note), Traits::unpack(b.note));
    // Who is suspected of another identity may have given another sex or birth, too.
    one.suspected
        || other.suspected
        || (one.sex(other) != Some(false) && one.birth(other) != Some(false))
}

fn likeness_keys(cx: &Cx<'_, '_>, give: &mut dyn FnMut(Key)) {
    if is_placeholder(cx.case) || cx.case.merged.get().is_some() {
        return;
    }
    for member in cx.facts.active() {
        let person = member.person;
        let traits = Traits::of(member, cx.case.id.text(), goes_on(cx));
        let names = names_of(member);
        let first = names.first().map_or((0, false), |parts| pack_name(parts));
        for nationality in person.nationalities.iter().map(|nation| nation.code()) {
            let note = traits.named(first.1);
            for (_, phone) in live(&person.phones, cx.as_of) {
                let own = phone.of.val().is_none_or(|of| of == PhoneOwner::Person);
                let digits = phone.number.text().and_then(own_number).filter(|_| own);
                if let Some(digits) = digits {
                    let group = ("phone", digits, nationality);
                    give(Key::of(member, group, (first.0, note.pack()), member.at()));
                }
            }
            for (_, paper) in live(&person.documents, cx.as_of) {
                if let Some(id) = paper_id(paper) {
                    let group = ("paper", id, nationality);
                    give(Key::of(member, group, (first.0, note.pack()), member.at()));
                }
            }
            for parts in &names {
                let (who, latin) = pack_name(parts);
                let note = traits.named(latin);
                name_keys(member, parts, |name, year| {
                    let group = ("name", name, year, nationality);
                    give(Key::of(member, group, (who, note.pack()), member.at()));
                });
            }
        }
    }
}

/// The digits of a phone number, if they are enough to reach one phone.
fn own_number(text: &str) -> Option<String> {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    (digits.len() >= 8).then_some(digits)
}

/// Keys of a name: each pair of its three longest parts, with each year of birth that is possible; a single part only
/// with a whole date of birth, and then a long one.
fn name_keys(member: &Member<'_>, parts: &[Part], mut give: impl FnMut(String, i64)) {
    let Some((first, last)) = member.person.birth.get().and_then(|birth| birth.span()) else {
        return;
    };
    if member.age_on(first).is_none() || last.year() - first.year() > 1 {
        return;
    }
    let mut keys: Vec<&str> = parts.iter().map(Part::key).collect();
    keys.sort_by_key(|key| (std::cmp::Reverse(key.len()), *key));
    if let [only] = keys.as_slice() {
        let exact = first == last && !super::birth::edge_of_year(first);
        if exact && only.chars().count() >= 4 {
            let day = first.days_since(crate::values::Date::MIN);
            give((*only).to_owned(), day);
        }
        return;
    }
    keys.truncate(3);
    keys.sort_unstable();
    for (place, one) in keys.iter().enumerate() {
        for other in keys.iter().skip(place + 1) {
            if one.chars().count() + other.chars().count() >= 5 {
                for year in first.year()..=last.year() {
                    give(format!("{one} {other}"), i64::from(year));
                }
            }
        }
    }
}

/// Whether two contributions with one phone, paper or name are probably one person: sex and birth known and alike, and
/// names of which one holds the other. Names that differ tell twins and borrowed phones apart; names in two scripts,
/// or a suspicion of another identity, leave it open.
fn probably_one(a: &Key, b: &Key) -> bool {
    let (one, other) = (Traits::unpack(a.note), Traits::unpack(b.note));
    if a.case == b.case || !one.count_together(other) {
        return false;
    }
    if one.sex(other) != Some(true) || one.birth(other) != Some(true) {
        return false;
    }
    let comparable = one.latin == other.latin && a.who != 0 && b.who != 0;
    let (common, shorter) = shared(a.who, b.who);
    !comparable || common == shorter || one.suspected || other.suspected
}
