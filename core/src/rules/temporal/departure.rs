//! What is settled before the departure: safety and asylum. Health is for MED-002.

use super::order::prepared;
use crate::facts::{Member, concerns, live};
use crate::findings::{Arg, Check, Gate, Rule, cite};
use crate::model::Case;
use crate::rules::Cx;
use crate::values::{Date, Moment, Sure};

/// Whether the return is safe and what became of a claim is settled before anybody leaves.
pub static TMP_003: Rule = Rule {
    code: "TMP-003",
    name: "settled-after-departure",
    grade: "I",
    sources: &[cite("D1", "", "I")],
    args: &["what"],
    check: Check::Member(|cx, member| {
        let Some(left) = member.passed(Gate::G4).filter(|_| prepared(cx)) else {
            return;
        };
        let leaves = cx.facts.trip(member).leaves(left);
        safety(cx, member, leaves);
        asylum(cx, member, left);
    }),
    ..Rule::NEW
};

/// Follows records of one kind: the first one, if all of them are dated after the departure.
#[derive(Default)]
struct Late {
    first: Option<(usize, Moment)>,
    in_time: bool,
}

impl Late {
    fn see(&mut self, place: usize, on: Option<Moment>, leaves: Moment) {
        match on {
            Some(on) if leaves.surely_before(on) == Sure::Yes => {
                let earlier = |(_, first): (usize, Moment)| first.key() <= on.key();
                if !self.first.is_some_and(earlier) {
                    self.first = Some((place, on));
                }
            }
            // On the day, or on a day that nobody tells: it may have been in time.
            _ => self.in_time = true,
        }
    }

    fn place(self) -> Option<usize> {
        self.first.filter(|_| !self.in_time).map(|(place, _)| place)
    }
}

fn safety(cx: &mut Cx<'_, '_>, member: &Member<'_>, leaves: Moment) {
    let Some(protection) = cx.case.protection.get() else {
        return;
    };
    let mut late = Late::default();
    for (place, record) in live(&protection.safety, cx.as_of) {
        if concerns(&record.members, member.id()) {
            late.see(place, record.on.val(), leaves);
        }
    }
    if let Some(place) = late.place() {
        let at = Case::at().protection().safety().i(place).on();
        cx.fail(at, [Arg::Code("safety")]);
    }
}

/// A claim in the host country that had its outcome only afterwards. One that the person had withdrawn before may be
/// closed in the books later.
fn asylum(cx: &mut Cx<'_, '_>, member: &Member<'_>, left: Date) {
    let host = cx.case.host.get().and_then(|host| host.country.val());
    for (place, claim) in live(&member.person.asylum, cx.as_of) {
        let elsewhere = claim.country.val().is_some_and(|of| Some(of) != host);
        let lodged_later = claim.lodged_on.val().is_some_and(|on| on > left);
        let withdrawn = claim.withdrawn_on.val().is_some_and(|on| on <= left);
        if elsewhere || lodged_later || withdrawn {
            continue;
        }
        if claim.outcome_on.val().is_some_and(|on| on > left) {
            let at = member.at().asylum().i(place).outcome_on();
            cx.fail(at, [Arg::Code("asylum")]);
        }
    }
}
