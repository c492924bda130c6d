//! The search for a child's family, and contact with it.

use super::records::{about, records};
use crate::codes::{ConsentType, TracingState};
use crate::facts::{Member, concerns, live};
use crate::findings::{Arg, Check, Rule, cite};
use crate::model::Case;
use crate::model::protection::Tracing;
use crate::rules::Cx;
use crate::values::Date;

/// The programme traces with consent; a state that traces without must do so in confidence.
pub static CHI_009: Rule = Rule {
    code: "CHI-009",
    name: "tracing-without-consent",
    grade: "V",
    sources: &[cite("S42", "", "V"), cite("A3", "France L521-12", "Vt")],
    args: &["defect"],
    check: Check::Member(|cx, child| {
        for (place, tracing) in records(cx, |protection| &protection.tracing) {
            if !about(&tracing.member, child) {
                continue;
            }
            let at = Case::at().protection().tracing().i(place);
            if tracing.by_state.val() == Some(true) {
                match tracing.confidential.val() {
                    Some(true) => {}
                    Some(false) => cx.fail(at.confidential(), [Arg::Code("not_confidential")]),
                    None => cx.skip(),
                }
                continue;
            }
            let begun = tracing.actions.has_any()
                || tracing
                    .status
                    .val()
                    .is_some_and(|state| state != TracingState::Open);
            if begun && !consented(cx, child, tracing, first_day(tracing)) {
                cx.fail(at.consent(), [Arg::Code("no_consent")]);
            }
        }
    }),
    ..Rule::NEW
};

/// The day on which the search began, as far as told.
fn first_day(tracing: &Tracing<'_>) -> Option<Date> {
    let steps = tracing.actions.iter().filter_map(|step| step.on.val());
    steps.chain(tracing.on.val()).map(|on| on.date()).min()
}

/// Whether consent to tracing stood when the search began.
fn consented(
    cx: &Cx<'_, '_>,
    child: &Member<'_>,
    tracing: &Tracing<'_>,
    began: Option<Date>,
) -> bool {
    live(&cx.case.consents, cx.as_of).any(|(_, consent)| {
        let named = tracing.consent.text();
        let in_time = match (consent.on.val(), began) {
            (Some(on), Some(began)) => on.date() <= began,
            _ => true,
        };
        let stood = match (consent.withdrawn_on.val(), began) {
            (Some(withdrawn), Some(began)) => began < withdrawn,
            (Some(_), None) => false,
            _ => true,
        };
        consent.kind.val() == Some(ConsentType::Tracing)
            && (named.is_none() || named == consent.id.text())
            && concerns(&consent.members, child.id())
            && in_time
            && stood
    })
}

/// Nobody in the family is reached whom the child does not want to hear of it.
pub static CHI_023: Rule = Rule {
    code: "CHI-023",
    name: "family-contacted-against-wish",
    grade: "V",
    sources: &[cite("S25", "151", "V")],
    check: Check::Member(|cx, child| {
        if !child.is_child_on(cx.as_of) {
            return;
        }
        for (place, contact) in live(&child.person.contacts, cx.as_of) {
            if contact.wanted.val() != Some(false) {
                continue;
            }
            let called = live(&cx.case.contact_attempts, cx.as_of).any(|(_, attempt)| {
                concerns(&attempt.members, child.id())
                    && attempt.contact.text().is_some()
                    && attempt.contact.text() == contact.id.text()
            });
            let receives = records(cx, |protection| &protection.receiving).any(|(_, receiving)| {
                about(&receiving.member, child)
                    && receiving.name.text().is_some()
                    && receiving.name.text() == contact.name.text()
            });
            if called || receives || contact.informed.val() == Some(true) {
                cx.fail(child.at().contacts().i(place), []);
            }
        }
    }),
    ..Rule::NEW
};
