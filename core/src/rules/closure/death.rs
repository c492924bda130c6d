//! When somebody has died, nobody calls them any more.

use super::is_said;
use crate::codes::{ClosureReason, ContactChannel, MonitoringMode, Participation};
use crate::facts::{Member, live};
use crate::findings::{Arg, Check, Rule, cite};
use crate::model::{Case, Delivery};
use crate::record::{List, Text};
use crate::rules::Cx;
use crate::values::{Date, Moment};

/// A death has its day and its source, and from then on nobody is called, paid or asked.
pub static CLO_005: Rule = Rule {
    code: "CLO-005",
    name: "approached-after-death",
    grade: "V",
    sources: &[cite("S02", "2.7", "V")],
    args: &["defect"],
    check: Check::Case(|cx| {
        for member in cx.facts.members() {
            if !has_died(cx, member) {
                continue;
            }
            cx.about(Some(member), None);
            let at = member.at().deceased();
            let Some(death) = member.person.deceased.get() else {
                if member.person.deceased.is_bad() {
                    cx.skip();
                } else {
                    cx.fail(at, [Arg::Code("day")]);
                }
                continue;
            };
            if !is_said(&death.source) && !death.source.is_bad() {
                cx.fail(at.inner().source(), [Arg::Code("source")]);
            }
            match death.on.val() {
                Some(on) => approached(cx, member, on),
                None if death.on.is_bad() => cx.skip(),
                None => cx.fail(at.inner().on(), [Arg::Code("day")]),
            }
        }
    }),
    ..Rule::NEW
};

/// Whether the case says that a member died.
fn has_died(cx: &Cx<'_, '_>, member: &Member<'_>) -> bool {
    let person = member.person;
    if !person.deceased.is_empty() || person.participation.val() == Some(Participation::Deceased) {
        return true;
    }
    let Some(closure) = cx.case.closure.get() else {
        return false;
    };
    let died = Some(ClosureReason::Deceased);
    let mut ends = closure.members.iter();
    let own = ends.find(|end| end.member.text().is_some() && end.member.text() == member.id());
    // Of a household it may be one who died: only an own end tells who.
    let only = cx.facts.members().len() == 1;
    own.map_or(only && closure.reason.val() == died, |end| {
        end.reason.val() == died
    })
}

/// Whether something is said to have been given to a member after its death: told by CLO-005.
pub(in crate::rules) fn is_paid_after_death(
    cx: &Cx<'_, '_>,
    member: &Member<'_>,
    delivery: &Delivery<'_>,
) -> bool {
    let death = member.person.deceased.get();
    let died = death.and_then(|death| death.on.val());
    died.is_some_and(|died| paid_after(cx, member, died, delivery))
}

fn paid_after(cx: &Cx<'_, '_>, member: &Member<'_>, died: Date, delivery: &Delivery<'_>) -> bool {
    // What goes to the heirs says by which rule; what is taken back in the books is no delivery.
    let heirs = !delivery.succession.is_empty() || delivery.is_reversal();
    !heirs && is_after(cx, member, died, delivery.on.val(), &delivery.members)
}

/// Whether a record that is about a member is dated after a day.
fn is_after(
    cx: &Cx<'_, '_>,
    member: &Member<'_>,
    died: Date,
    on: Option<Moment>,
    members: &List<Text<'_>>,
) -> bool {
    let named = if members.is_absent() {
        cx.facts.members().len() == 1
    } else {
        let id = member.id();
        id.is_some_and(|id| members.iter().any(|one| one == id))
    };
    named && on.is_some_and(|on| on.date() > died)
}

fn approached(cx: &mut Cx<'_, '_>, member: &Member<'_>, died: Date) {
    let id = member.id();
    let (case, at, as_of) = (cx.case, Case::at(), cx.as_of);
    for (place, attempt) in live(&case.contact_attempts, as_of) {
        // The next of kin are called: somebody has to.
        let kin = attempt.channel.val() == Some(ContactChannel::Relative);
        if !kin && is_after(cx, member, died, attempt.on.val(), &attempt.members) {
            cx.fail(at.contact_attempts().i(place), [Arg::Code("contact")]);
        }
    }
    for (place, delivery) in live(&case.deliveries, as_of) {
        if paid_after(cx, member, died, delivery) {
            cx.fail(at.deliveries().i(place), [Arg::Code("delivery")]);
        }
    }
    let Some(monitoring) = case.monitoring.get() else {
        return;
    };
    let at = at.monitoring();
    for (place, visit) in live(&monitoring.visits, as_of) {
        let kin = visit.mode.val() == Some(MonitoringMode::ThroughRelative);
        if !kin && is_after(cx, member, died, visit.on.val(), &visit.members) {
            cx.fail(at.visits().i(place), [Arg::Code("visit")]);
        }
    }
    for (place, survey) in live(&monitoring.surveys, as_of) {
        let own = id.is_some() && survey.member.text() == id;
        if own && survey.on.val().is_some_and(|on| on.date() > died) {
            cx.fail(at.surveys().i(place), [Arg::Code("survey")]);
        }
    }
}
