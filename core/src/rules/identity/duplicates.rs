//! One person twice, and one paper for two persons.

use super::kept::{paper_id, people};
use super::traits::{Traits, pack_name, shared, year};
use crate::facts::live;
use crate::findings::{Check, Gate, Home, Rule, Severity, cite};
use crate::model::{self, Case};
use crate::record::{At, Loc};
use crate::rules::trace::{Named, Person, Trace};
use crate::rules::{Across, Common, Cx, Give, Key, OTHER, across_group as group};

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
            keep: people,
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
        keep: people,
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
        keep: people,
        keys: likeness_keys,
        clash: probably_one,
    }),
    ..Rule::NEW
};

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

/// The key of a person in a group: who it is by the name, and what else is known.
fn key(
    trace: &Trace,
    person: &Person,
    named: Option<&Named>,
    hash: u64,
    at: impl Into<Loc>,
) -> Key {
    let traits = Traits::of(person, trace, named.is_some_and(|named| named.latin));
    Key {
        who: named.map_or(0, pack_name),
        note: traits.pack(),
        member: u16::try_from(person.place).ok(),
        ..Key::new(hash, at)
    }
}

fn at(person: &Person) -> At<model::Person<'static>> {
    Case::at().members().i(person.place)
}

fn paper_keys(trace: &Trace, give: &mut Give<'_>) {
    for person in &trace.persons {
        for number in &person.numbers {
            if let Some(paper) = number.paper {
                let hash = group(Common::Paper, [number.hash]);
                give(hash, &|| {
                    let at = at(person).documents().i(paper).number();
                    key(trace, person, person.names.first(), hash, at)
                });
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

fn person_keys(trace: &Trace, give: &mut Give<'_>) {
    if let Some(id) = trace.id {
        // The same case twice: two copies of one file, or two states of one case that want a merge.
        let hash = group(Common::Case, [id]);
        give(hash, &|| Key::new(hash, Case::at().id()));
    }
    if trace.placeholder || !trace.goes_on {
        return;
    }
    let programme = u64::from(trace.programme);
    for person in trace.persons.iter().filter(|person| person.active) {
        for number in &person.numbers {
            let hash = group(Common::Number, [number.hash, programme]);
            give(hash, &|| {
                key(trace, person, person.names.first(), hash, at(person))
            });
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

fn likeness_keys(trace: &Trace, give: &mut Give<'_>) {
    if trace.placeholder {
        return;
    }
    for person in trace.persons.iter().filter(|person| person.active) {
        let mut add = |named, hash| give(hash, &|| key(trace, person, named, hash, at(person)));
        for nation in person.nations.iter().copied().map(u64::from) {
            let first = person.names.first();
            for phone in &person.phones {
                add(first, group(Common::Phone, [*phone, nation]));
            }
            for number in person.numbers.iter().filter(|one| one.paper.is_some()) {
                add(first, group(Common::Borne, [number.hash, nation]));
            }
            for named in &person.names {
                name_groups(person, named, |one, other, when| {
                    add(Some(named), group(Common::Name, [one, other, when, nation]));
                });
            }
        }
    }
}

/// Parts of a name, and the year or the day of birth, by which a person is looked for.
fn name_groups(person: &Person, named: &Named, mut give: impl FnMut(u64, u64, u64)) {
    let (Some((first, width)), true) = (person.birth, named.telling != 0) else {
        return;
    };
    let [one, two, three, _] = named.parts;
    if two == 0 {
        return give(one, 0, u64::from(first));
    }
    let years = year(first)..=year(first + width);
    for (nth, (a, b)) in [(one, two), (one, three), (two, three)].iter().enumerate() {
        if named.telling >> nth & 1 != 0 {
            for year in years.clone() {
                give(*a.min(b), *a.max(b), year);
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
