//! Nothing happens to a person before their birth, and nobody acts after their death.

use crate::facts::{Member, live};
use crate::findings::{Arg, Check, Rule, cite};
use crate::model::Case;
use crate::record::{At, Entry, Field, List, Text};
use crate::rules::Cx;
use crate::values::{Date, Moment};

/// Records that name a person lie within that person's life.
pub static TMP_004: Rule = Rule {
    code: "TMP-004",
    name: "event-outside-of-life",
    grade: "I",
    sources: &[cite("D1", "", "I")],
    args: &["side"],
    check: Check::Case(|cx| {
        for member in cx.facts.members() {
            let died = member
                .person
                .deceased
                .get()
                .and_then(|death| death.on.val());
            // Who was born after they were registered is told by IDN-006, once.
            let registered = cx.case.opened_on.val().max(member.person.joined_on.val());
            let life = Life {
                id: member.id(),
                // An imprecise birth only speaks against what was before its earliest day.
                born: member
                    .born()
                    .map(|(first, _)| first)
                    .filter(|born| registered.is_none_or(|on| *born <= on)),
                died,
            };
            if life.id.is_none() || life.born.is_none() && died.is_none() {
                continue;
            }
            cx.about(Some(member), None);
            taken_part(cx, &life);
            own(cx, &life, member);
        }
    }),
    ..Rule::NEW
};

/// The days between which a person lived, as far as known.
struct Life<'m> {
    id: Option<&'m str>,
    born: Option<Date>,
    died: Option<Date>,
}

impl Life<'_> {
    /// On which side of the life a day lies.
    fn outside(&self, on: Option<Moment>) -> Option<&'static str> {
        let on = on?.date();
        if self.born.is_some_and(|born| on < born) {
            Some("before_birth")
        } else if self.died.is_some_and(|died| died < on) {
            Some("after_death")
        } else {
            None
        }
    }

    /// The records of a list that lie outside, of those that name the person.
    fn see<T: Entry>(
        &self,
        cx: &mut Cx<'_, '_>,
        list: &List<T>,
        at: At<Vec<Field<T>>>,
        named: impl Fn(&T, &str) -> bool,
    ) {
        let Some(id) = self.id.filter(|_| list.has_any()) else {
            return;
        };
        let as_of = cx.as_of;
        for (place, record) in live(list, as_of) {
            if let Some(side) = self.outside(record.on()).filter(|_| named(record, id)) {
                cx.fail(at.i(place), [Arg::Code(side)]);
            }
        }
    }
}

fn is(member: &Field<Text<'_>>, id: &str) -> bool {
    member.text() == Some(id)
}

/// Whether a list names the person. One that names nobody is about the household, and some may not be born yet.
fn lists(members: &List<Text<'_>>, id: &str) -> bool {
    members.iter().any(|member| member == id)
}

/// Steps in which the person took part, or in which something was found out about them. What an office writes of a
/// dead person is not among them; contacts, deliveries and surveys after a death are for CLO-005.
fn taken_part(cx: &mut Cx<'_, '_>, life: &Life<'_>) {
    let (case, at) = (cx.case, Case::at());
    life.see(cx, &case.consents, at.consents(), |one, id| {
        lists(&one.members, id)
    });
    life.see(cx, &case.counselling, at.counselling(), |one, id| {
        lists(&one.members, id)
    });
    life.see(cx, &case.declarations, at.declarations(), |one, id| {
        is(&one.member, id)
    });
    life.see(cx, &case.withdrawals, at.withdrawals(), |one, id| {
        lists(&one.members, id)
    });
    life.see(cx, &case.medical, at.medical(), |one, id| {
        is(&one.member, id)
    });
    let Some(protection) = case.protection.get() else {
        return;
    };
    let at = at.protection();
    life.see(cx, &protection.screenings, at.screenings(), |one, id| {
        is(&one.member, id)
    });
    life.see(
        cx,
        &protection.age_assessments,
        at.age_assessments(),
        |one, id| is(&one.member, id),
    );
    life.see(cx, &protection.capacity, at.capacity(), |one, id| {
        is(&one.member, id)
    });
}

/// What the file of the person says of them: a status, a claim, a paper, a fingerprint.
fn own(cx: &mut Cx<'_, '_>, life: &Life<'_>, member: &Member<'_>) {
    let Some(born) = life.born else {
        return;
    };
    let (as_of, at) = (cx.as_of, member.at());
    let early = |on: Option<Date>| on.is_some_and(|on| on < born);
    for (place, status) in live(&member.person.status, as_of) {
        if early(status.from.val()) {
            cx.fail(at.status().i(place).from(), [Arg::Code("before_birth")]);
        }
    }
    for (place, claim) in live(&member.person.asylum, as_of) {
        if early(claim.lodged_on.val()) {
            cx.fail(
                at.asylum().i(place).lodged_on(),
                [Arg::Code("before_birth")],
            );
        }
    }
    for (place, paper) in live(&member.person.documents, as_of) {
        if early(paper.issued_on.val()) {
            cx.fail(
                at.documents().i(place).issued_on(),
                [Arg::Code("before_birth")],
            );
        }
    }
}
