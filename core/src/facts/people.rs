//! The people of a case: who takes part, who is a child, and who cares for whom.

use smallvec::SmallVec;

use super::age::{Age, Minor, majority};
use super::{Gates, live};
use crate::codes::{Accompaniment, AgeAssessmentOutcome, MemberRole, Participation, RecordKind};
use crate::findings::Gate;
use crate::model::{Case, Person};
use crate::record::At;
use crate::values::Date;

/// Whether a child has somebody to answer for it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Care {
    /// An adult.
    Adult,
    /// With a parent or a legal guardian.
    Family,
    /// Without parent or legal guardian: unaccompanied or separated.
    Alone,
}

/// A member of the case, with what rules ask of one.
pub struct Member<'c> {
    /// The place in the list.
    pub place: usize,
    /// The person as recorded.
    pub person: &'c Person<'c>,
    /// Whether the person takes part.
    pub active: bool,
    /// Found to be an adult, or a child, by an age assessment on record.
    assessed: Option<Minor>,
    /// Announced only: who it will be, and of what age, is not told yet.
    placeholder: bool,
    /// With a parent among the members.
    with_parent: bool,
    /// The last day on which somebody among the members has a guardianship on record.
    guarded_until: Option<Date>,
    /// The first and the last day on which the person can have been born. A date that the programme lists as a filler
    /// is no birth.
    born: Option<(Date, Date)>,
    /// The first and the last day on which the person can have come of age: asked far more often than the age.
    of_age: Option<(Date, Date)>,
    pub(super) gates: Gates,
}

impl<'c> Member<'c> {
    /// The id, as records refer to it.
    #[must_use]
    pub fn id(&self) -> Option<&'c str> {
        self.person.id.text()
    }

    /// The place of the person in the case.
    #[must_use]
    pub fn at(&self) -> At<Person<'static>> {
        Case::at().members().i(self.place)
    }

    /// The age on a day, where a birth is known. A date that the programme lists as a filler is no birth.
    #[must_use]
    pub fn age_on(&self, day: Date) -> Option<Age> {
        self.born.map(|born| Age::of(born, day))
    }

    /// The first and the last day on which the person can have been born, where a birth is known.
    pub(crate) const fn born(&self) -> Option<(Date, Date)> {
        self.born
    }

    /// Whether the person is a child on a day. An imprecise birth that leaves it open is settled by a recorded
    /// assessment only; without a birth it stays open.
    #[must_use]
    pub fn minor_on(&self, day: Date) -> Minor {
        match self.of_age {
            Some((first, _)) if day < first => Minor::Yes,
            Some((_, last)) if day >= last => Minor::No,
            _ => self.assessed.unwrap_or(Minor::Undetermined),
        }
    }

    /// Whether the person must be treated as a child on a day. A placeholder is nobody yet: it may not be paid
    /// anything before it is replaced, and the rules about children begin with the person who replaces it.
    #[must_use]
    pub fn is_child_on(&self, day: Date) -> bool {
        !self.placeholder && self.minor_on(day).protected()
    }

    /// Who answers for the person on a day. A stated accompaniment is a claim: without a parent or legal guardian
    /// in the case a child is alone, whoever travels with it.
    #[must_use]
    pub fn care_on(&self, day: Date) -> Care {
        use Accompaniment::{Separated, Unaccompanied};
        if !self.is_child_on(day) {
            Care::Adult
        } else if matches!(
            self.person.accompaniment.val(),
            Some(Separated | Unaccompanied)
        ) || !(self.with_parent || self.guarded_until.is_some_and(|until| day <= until))
        {
            Care::Alone
        } else {
            Care::Family
        }
    }

    /// Whether a parent of the person takes part.
    #[must_use]
    pub const fn has_parent(&self) -> bool {
        self.with_parent
    }

    /// Whether the person is an unaccompanied or separated child on a day.
    #[must_use]
    pub fn is_alone_on(&self, day: Date) -> bool {
        self.care_on(day) == Care::Alone
    }

    /// When the person passed a gate.
    #[must_use]
    pub fn passed(&self, gate: Gate) -> Option<Date> {
        super::gates::of(&self.gates, gate)
    }
}

/// Whether a member is a parent of another, or has a guardianship of it on record.
pub(crate) fn answers_for(
    case: &Case<'_>,
    member: &Member<'_>,
    child: &Member<'_>,
    as_of: Date,
) -> bool {
    is_parent(member.person, child.person) || is_guardian(case, member.person, child.person, as_of)
}

pub(super) fn members<'c>(
    case: &'c Case<'c>,
    as_of: Date,
    fillers: &[Date],
) -> SmallVec<[Member<'c>; 8]> {
    case.members
        .each()
        .map(|(place, person)| (place, person, born(person, fillers)))
        .map(|(place, person, born)| Member {
            place,
            person,
            placeholder: case.kind.val() == Some(RecordKind::Placeholder)
                && !person.names.has_any(),
            active: person
                .participation
                .val()
                .is_none_or(|told| told == Participation::Active),
            assessed: assessed(case, person, as_of),
            with_parent: with_parent(case, person),
            guarded_until: guarded_until(case, person, as_of),
            born,
            of_age: born.map(|(first, last)| (majority(first), majority(last))),
            gates: [None; Gate::ALL.len()],
        })
        .collect()
}

fn born(person: &Person<'_>, fillers: &[Date]) -> Option<(Date, Date)> {
    let birth = person.birth.get()?;
    let day = birth.date.val().and_then(|date| date.day());
    birth
        .span()
        .filter(|_| !day.is_some_and(|day| fillers.contains(&day)))
}

/// What the latest age assessment on record says. Of several at one time a child counts before an open answer, and that
/// before an adult.
fn assessed(case: &Case<'_>, person: &Person<'_>, as_of: Date) -> Option<Minor> {
    let protection = case.protection.get()?;
    live(&protection.age_assessments, as_of)
        .filter(|(_, assessment)| assessment.member.text() == person.id.text())
        .map(|(_, assessment)| {
            let (rank, minor) = match assessment.outcome.val() {
                Some(AgeAssessmentOutcome::Child) => (2, Some(Minor::Yes)),
                Some(AgeAssessmentOutcome::Adult) => (0, Some(Minor::No)),
                _ => (1, None),
            };
            (assessment.on.val().map(|on| on.key()), rank, minor)
        })
        .max_by_key(|(on, rank, _)| (*on, *rank))
        .and_then(|(_, _, minor)| minor)
}

/// The other members who take part.
fn others<'c>(case: &'c Case<'c>, than: &'c Person<'c>) -> impl Iterator<Item = &'c Person<'c>> {
    case.members.iter().filter(move |person| {
        let active = person.participation.val();
        active.is_none_or(|told| told == Participation::Active) && person.id != than.id
    })
}

/// Whether a parent is among the members who take part.
fn with_parent(case: &Case<'_>, child: &Person<'_>) -> bool {
    others(case, child).any(|person| is_parent(person, child))
}

/// Whether somebody is a parent of a child. Where the case names the parents, they are whom it names; where it does
/// not, the roles tell.
pub(crate) fn is_parent(person: &Person<'_>, child: &Person<'_>) -> bool {
    use MemberRole::{Child, Parent, Principal, Sibling, SpousePartner};
    if child.parents.has_any() {
        let id = person.id.get();
        return id.is_some_and(|id| child.parents.iter().any(|parent| parent == id));
    }
    matches!(
        (child.role.val(), person.role.val()),
        (Some(Child), Some(Principal | SpousePartner)) | (Some(Principal | Sibling), Some(Parent))
    )
}

/// The last day of the guardianships that members who take part have on record: one that ended stood until then.
fn guarded_until(case: &Case<'_>, child: &Person<'_>, as_of: Date) -> Option<Date> {
    let guardianships = &case.protection.get()?.guardianships;
    if !guardianships.has_any() {
        return None;
    }
    let held = others(case, child).flat_map(|person| held(case, person, child, as_of));
    held.max()
}

/// Whether somebody has a guardianship of a child on record.
fn is_guardian(case: &Case<'_>, person: &Person<'_>, child: &Person<'_>, as_of: Date) -> bool {
    held(case, person, child, as_of).any(|until| until >= as_of)
}

/// The last days of the guardianships of a child that somebody has on record.
fn held<'c>(
    case: &'c Case<'_>,
    person: &'c Person<'_>,
    child: &'c Person<'_>,
    as_of: Date,
) -> impl Iterator<Item = Date> + 'c {
    let protection = case.protection.get();
    protection
        .into_iter()
        .flat_map(move |all| live(&all.guardianships, as_of))
        .filter(|(_, held)| {
            held.member.text() == child.id.text() && held.guardian.text() == person.id.text()
        })
        .map(|(_, held)| held.until.val().unwrap_or(Date::MAX))
}
