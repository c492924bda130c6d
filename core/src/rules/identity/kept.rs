//! What is kept of the people of a case, to find them again in others.

use super::birth::edge_of_year;
use super::is_placeholder;
use super::traits::days;
use crate::codes::{CodeList, DocumentType, PhoneOwner, Sex};
use crate::facts::names::{self, Part, Script};
use crate::facts::{Member, live};
use crate::model::{Document, Name};
use crate::rules::Cx;
use crate::rules::across_hash;
use crate::rules::trace::{FOURTH, NUMBER, Named, Number, OTHERS, PART, Person, Trace, bits};

/// Keeps the people of a case. Nobody of a merged case: they stand in the other one.
pub(super) fn people(cx: &Cx<'_, '_>, trace: &mut Trace) {
    let case = cx.case;
    if !trace.persons.is_empty() {
        // Another rule asked for them before.
        return;
    }
    let closed = case
        .closure
        .get()
        .is_some_and(|end| end.on.val().is_none_or(|on| on.date() <= cx.as_of));
    let merged = case.merged.get().is_some();
    trace.goes_on = !closed && !merged;
    trace.placeholder = is_placeholder(case);
    trace.programme = u32::try_from(bits(across_hash(case.programme.text()), 32)).unwrap_or(0);
    if !merged {
        let all = cx.facts.members().iter();
        trace
            .persons
            .extend(all.filter_map(|member| person(cx, member)));
    }
}

/// What is kept of a person; none where there is nothing to be found again by.
fn person(cx: &Cx<'_, '_>, member: &Member<'_>) -> Option<Person> {
    let person = member.person;
    let mut kept = Person {
        place: member.place,
        active: member.active,
        suspected: person.other_identity_suspected.val() == Some(true),
        sex: match person.sex.val() {
            Some(Sex::Female) => 1,
            Some(Sex::Male) => 2,
            _ => 0,
        },
        birth: birth(member),
        ..Person::default()
    };
    for (place, paper) in live(&person.documents, cx.as_of) {
        if let Some(id) = paper_id(paper) {
            kept.numbers.push(Number {
                hash: bits(across_hash(id), NUMBER),
                paper: Some(place),
            });
        }
    }
    for other in person.other_ids.iter() {
        if let Some(id) = other.value.text().and_then(number) {
            let kind = other.kind.text().unwrap_or_default();
            let issuer = other.issuer.text().unwrap_or_default();
            kept.numbers.push(Number {
                hash: bits(across_hash((kind, issuer, id)), NUMBER),
                paper: None,
            });
        }
    }
    for (_, phone) in live(&person.phones, cx.as_of) {
        let own = phone.of.val().is_none_or(|of| of == PhoneOwner::Person);
        let digits = phone.number.text().and_then(own_number).filter(|_| own);
        let hash = digits.map(|digits| bits(across_hash(digits), OTHERS));
        kept.phones.extend(hash);
    }
    let nations = person.nationalities.iter();
    kept.nations
        .extend(nations.map(|nation| letters(nation.code())));
    for (place, parts) in names_of(member).iter().enumerate() {
        let named = named(member, parts);
        // The first one tells who somebody is.
        if place == 0 || named.telling != 0 {
            kept.names.push(named);
        }
    }
    let found_by = !kept.numbers.is_empty()
        || !kept.phones.is_empty()
        || kept.names.iter().any(|named| named.telling != 0);
    found_by.then_some(kept)
}

/// When a person can have been born. A filler is no birth.
fn birth(member: &Member<'_>) -> Option<(u32, u32)> {
    let (first, last) = member.person.birth.get()?.span()?;
    member.age_on(first)?;
    days(first, last)
}

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
pub(super) fn paper_id(paper: &Document<'_>) -> Option<(&'static str, &'static str, String)> {
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

/// The digits of a phone number, if they are enough to reach one phone.
fn own_number(text: &str) -> Option<String> {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    (digits.len() >= 8).then_some(digits)
}

/// The two or three letters of a nationality as one number.
fn letters(code: &str) -> u16 {
    code.bytes()
        .take(3)
        .fold(0, |all, letter| all << 5 | u16::from(letter & 0x1f))
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

/// The longest parts of a name, each as a hash: enough to see whether one name holds the other, too little to get a
/// name back.
///
/// People are looked for by each pair of the three longest parts, with each year of birth that is possible; by a single
/// part only with a whole date of birth, and then a long one.
fn named(member: &Member<'_>, parts: &[Part]) -> Named {
    let mut longest: Vec<&str> = parts.iter().map(Part::key).collect();
    longest.sort_unstable_by_key(|key| (std::cmp::Reverse(key.len()), *key));
    let mut named = Named {
        latin: parts.iter().all(|part| part.script() == Script::Latin),
        ..Named::default()
    };
    for (place, (slot, key)) in named.parts.iter_mut().zip(&longest).enumerate() {
        let many = if place < 3 { PART } else { FOURTH };
        // 0 is no part.
        *slot = bits(across_hash(*key), many).max(1);
    }
    let Some((first, last)) = member.person.birth.get().and_then(|birth| birth.span()) else {
        return named;
    };
    if member.age_on(first).is_none() || last.year() - first.year() > 1 {
        return named;
    }
    let length = |key: &&str| key.chars().count();
    match longest.as_slice() {
        [] => {}
        [only] => {
            let exact = first == last && !edge_of_year(first);
            named.telling = u8::from(exact && length(only) >= 4);
        }
        [one, two, rest @ ..] => {
            let enough = |a, b| length(a) + length(b) >= 5;
            named.telling = u8::from(enough(one, two));
            if let Some(three) = rest.first() {
                named.telling |= u8::from(enough(one, three)) << 1;
                named.telling |= u8::from(enough(two, three)) << 2;
            }
        }
    }
    named
}
