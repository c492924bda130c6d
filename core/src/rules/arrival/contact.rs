//! How the person can be reached after the return, and whether somebody did.

use super::arrived;
use crate::codes::{
    ClosureReason, ConsentType, MemberRole, OrganisationType, Relation, ReturnType,
};
use crate::facts::{concerns, is_post_return, kept, live};
use crate::findings::{Arg, Check, Gate, Rule, Severity, cite};
use crate::model::{Case, Contact};
use crate::programme::Param;
use crate::record::{Entry, List, Loc};
use crate::rules::Cx;
use crate::values::Date;

/// A phone breaks: there is a second way to find the person.
pub static ARR_006: Rule = Rule {
    code: "ARR-006",
    name: "too-few-contacts-at-origin",
    severity: Severity::Warning,
    gates: &[Gate::Arrival],
    grade: "V/I",
    sources: &[cite("S43", "emergency contact", "V")],
    args: &["missing"],
    check: Check::Case(|cx| {
        if arrived(cx).next().is_none() {
            return;
        }
        let facts = cx.facts;
        let mut people = facts.active();
        let principal = people
            .find(|member| member.person.role.val() == Some(MemberRole::Principal))
            .or_else(|| facts.active().next());
        let Some(principal) = principal else {
            return;
        };
        let phone = facts.active().any(|member| {
            let phones = &member.person.phones;
            live(phones, cx.as_of).any(|(_, phone)| {
                !phone.number.is_empty() && phone.unsafe_to_call.val() != Some(true)
            })
        });
        if !phone {
            cx.fail(principal.at().phones(), [Arg::Code("phone")]);
        }
        let (mut near, mut open) = (false, false);
        for member in facts.active() {
            for (_, contact) in live(&member.person.contacts, cx.as_of) {
                match is_near(cx, contact) {
                    Some(is) => near |= is,
                    None => open = true,
                }
            }
        }
        match (near, open) {
            (true, _) => {}
            (false, true) => cx.skip(),
            (false, false) => cx.fail(principal.at().contacts(), [Arg::Code("contact")]),
        }
    }),
    ..Rule::NEW
};

/// Whether somebody in the country of return can be asked for the person, and may be; nothing where it is not told in
/// which country the contact lives.
fn is_near(cx: &Cx<'_, '_>, contact: &Contact<'_>) -> Option<bool> {
    let reachable = !contact.phone.is_empty() || !contact.place.is_empty();
    let asked = contact.wanted.val() != Some(false);
    if !reachable || !asked || contact.relation.val() == Some(Relation::CaseWorker) {
        return Some(false);
    }
    let origin = cx.case.origin.get().and_then(|side| side.country.val());
    Some(contact.country.val()? == origin?)
}

/// Whoever has returned hears of the office soon, or is looked for.
pub static ARR_008: Rule = Rule {
    code: "ARR-008",
    name: "no-contact-soon-after-arrival",
    severity: Severity::Warning,
    gates: &[Gate::Arrival],
    grade: "I",
    sources: &[cite("D1", "rules of this rulebook's own", "I")],
    args: &["defect", "days"],
    params: &["first_contact_cd"],
    check: Check::Case(|cx| {
        // Where nothing but the journey was promised, nobody need call.
        let end = cx
            .case
            .closure
            .get()
            .and_then(|closure| closure.reason.val());
        let travel_only = cx.case.return_type.val() == Some(ReturnType::Avr)
            || end == Some(ClosureReason::TravelOnlyCompleted);
        if travel_only || cx.opened_after_return() {
            return;
        }
        let Some(came) = arrived(cx).map(|(_, on)| on).min() else {
            return;
        };
        let Some(limit) = cx.number(Param::FirstContactCd) else {
            return;
        };
        // Mostly somebody spoke with the person soon, and nothing else is looked for.
        let soon = |on: Date| on >= came && on.days_since(came) <= limit;
        let mut talks = live(&cx.case.counselling, cx.as_of).filter_map(|(_, talk)| talk.on.val());
        if talks.any(|on| soon(on.date())) {
            return;
        }
        match first_contact(cx, came) {
            Some((on, at)) if on.days_since(came) > limit => {
                cx.fail(at, [Arg::Code("late"), Arg::Int(limit)]);
            }
            Some(_) => {}
            None => {
                let until = cx.facts.passed(Gate::G7).unwrap_or(cx.as_of);
                if until.days_since(came) > limit {
                    let at = Case::at().counselling();
                    cx.fail(at, [Arg::Code("none"), Arg::Int(limit)]);
                }
            }
        }
    }),
    ..Rule::NEW
};

/// The first talk, call, visit or delivery after the arrival, with its place. An attempt in vain counts: somebody
/// looks for the person.
fn first_contact(cx: &Cx<'_, '_>, came: Date) -> Option<(Date, Loc)> {
    let (case, as_of, at) = (cx.case, cx.as_of, Case::at());
    let talk = first(&case.counselling, as_of, came)
        .map(|(place, on)| (on, at.counselling().i(place).loc()));
    let call = first(&case.contact_attempts, as_of, came)
        .map(|(place, on)| (on, at.contact_attempts().i(place).loc()));
    let visit = case.monitoring.get().and_then(|monitoring| {
        let (place, on) = first(&monitoring.visits, as_of, came)?;
        Some((on, at.monitoring().visits().i(place).loc()))
    });
    let given = kept(case, as_of)
        .filter(|(_, one)| is_post_return(one) == Some(true))
        .filter_map(|(place, one)| Some((one.on.val()?.date(), at.deliveries().i(place).loc())))
        .filter(|(on, _)| *on >= came)
        .min_by_key(|(on, _)| *on);
    [talk, call, visit, given]
        .into_iter()
        .flatten()
        .min_by_key(|(on, _)| *on)
}

/// The first record of a list on a day or after it.
fn first<T: Entry>(list: &List<T>, as_of: Date, from: Date) -> Option<(usize, Date)> {
    live(list, as_of)
        .filter_map(|(place, record)| Some((place, record.on()?.date())))
        .filter(|(_, on)| *on >= from)
        .min_by_key(|(_, on)| *on)
}

/// Where another organisation takes the data over, the person is asked anew.
pub static ARR_009: Rule = Rule {
    code: "ARR-009",
    name: "no-consent-for-new-controller",
    severity: Severity::Warning,
    gates: &[Gate::G5],
    grade: "V/I",
    sources: &[cite("S17", "principles; slide on transfer", "V")],
    check: Check::Member(|cx, member| {
        // A parent answers for children in the family.
        if member.is_child_on(cx.due) && !member.is_alone_on(cx.due) {
            return;
        }
        let office = cx.case.origin.get().and_then(|side| side.office.text());
        let (Some(came), Some(office)) = (member.passed(Gate::Arrival), office) else {
            return cx.skip();
        };
        match is_other_controller(cx, office) {
            Some(true) => {}
            Some(false) => return,
            None => return cx.skip(),
        }
        let agreed = live(&cx.case.consents, cx.due).any(|(_, consent)| {
            let names = consent.controller.text() == Some(office)
                || consent.recipients.iter().any(|to| to == office);
            let since = consent.on.val().is_none_or(|on| came <= on.date());
            consent.kind.val() == Some(ConsentType::DataProcessing)
                && concerns(&consent.members, member.id())
                && names
                && since
                && consent.withdrawn_on.val().is_none_or(|on| on > cx.due)
        });
        if !agreed {
            cx.fail(Case::at().consents(), []);
        }
    }),
    ..Rule::NEW
};

/// Whether the office at origin belongs to another organisation than that of the host side. Two offices of
/// international organisations are taken for one; two of another and the same kind are left open.
fn is_other_controller(cx: &Cx<'_, '_>, office: &str) -> Option<bool> {
    let host = cx.case.host.get()?.office.text()?;
    if host == office {
        return Some(false);
    }
    let host = cx.case.organisation(host)?.kind.val()?;
    let origin = cx.case.organisation(office)?.kind.val()?;
    if host != origin {
        Some(true)
    } else {
        (host == OrganisationType::InternationalOrg).then_some(false)
    }
}
