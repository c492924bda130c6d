//! When somebody has died, nobody calls them any more.

use super::is_said;
use crate::codes::{ClosureReason, ContactChannel, MonitoringMode, Participation};
use crate::facts::{Member, live};
use crate::findings::{Arg, Check, Rule, cite};
use crate::model::Case;
use crate::record::{List, Loc, Text};
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

fn approached(cx: &mut Cx<'_, '_>, member: &Member<'_>, died: Date) {
    let only = cx.facts.members().len() == 1;
    let id = member.id();
    let after = |on: Option<Moment>, members: &List<Text<'_>>| {
        let named = if members.is_absent() {
            only
        } else {
            id.is_some_and(|id| members.iter().any(|one| one == id))
        };
        named && on.is_some_and(|on| on.date() > died)
    };
    let (case, at, as_of) = (cx.case, Case::at(), cx.as_of);
    let mut say = |at: Loc, defect| cx.fail(at, [Arg::Code(defect)]);
    for (place, attempt) in live(&case.contact_attempts, as_of) {
        // The next of kin are called: somebody has to.
        let kin = attempt.channel.val() == Some(ContactChannel::Relative);
        if !kin && after(attempt.on.val(), &attempt.members) {
            say(at.contact_attempts().i(place).loc(), "contact");
        }
    }
    for (place, delivery) in live(&case.deliveries, as_of) {
        // What goes to the heirs says by which rule; what is taken back in the books is no delivery.
        let heirs = !delivery.succession.is_empty() || delivery.is_reversal();
        if !heirs && after(delivery.on.val(), &delivery.members) {
            say(at.deliveries().i(place).loc(), "delivery");
        }
    }
    let Some(monitoring) = case.monitoring.get() else {
        return;
    };
    let at = at.monitoring();
    for (place, visit) in live(&monitoring.visits, as_of) {
        let kin = visit.mode.val() == Some(MonitoringMode::ThroughRelative);
        if !kin && after(visit.on.val(), &visit.members) {
            say(at.visits().i(place).loc(), "visit");
        }
    }
    for (place, survey) in live(&monitoring.surveys, as_of) {
        let own = id.is_some() && survey.member.text() == id;
        if own && survey.on.val().is_some_and(|on| on.date() > died) {
            say(at.surveys().i(place).loc(), "survey");
        }
    }
}
