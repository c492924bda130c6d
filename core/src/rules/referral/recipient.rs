//! Whom a person is sent to is there, and does what is asked for, where it is asked for.

use super::{outgoing, sent_on};
use crate::findings::{Arg, Check, Rule, Severity, cite};
use crate::model::{Case, Organisation, Place};
use crate::record::{Field, List, Text};
use crate::rules::areas::same_words;

/// The organisation works on that day, offers the service, and offers it in that area.
pub static REF_006: Rule = Rule {
    code: "REF-006",
    name: "recipient-cannot-help",
    severity: Severity::Warning,
    grade: "I",
    sources: &[cite("D1", "rules of this rulebook's own", "I")],
    args: &["defect"],
    check: Check::Case(|cx| {
        let case = cx.case;
        for (place, one) in outgoing(cx.case, cx.as_of) {
            let known = one.organisation.text().and_then(|id| case.organisation(id));
            let (Some(to), Some(on)) = (known, sent_on(one)) else {
                cx.skip();
                continue;
            };
            let at = Case::at().referrals().i(place);
            let begun = to.active_from.val().is_none_or(|from| from <= on);
            let works = to.active_until.val().is_none_or(|until| on <= until);
            if !begun || !works {
                cx.fail(at.organisation(), [Arg::Code("inactive")]);
            }
            let mut open = false;
            if to.services.has_any() {
                for (which, service) in one.services.each() {
                    if !to.services.iter().any(|offered| offered == service) {
                        cx.fail(at.services().i(which), [Arg::Code("service")]);
                    }
                }
            } else {
                open |= one.services.has_any();
            }
            if let Some(area) = one.area.get() {
                match covers(to, area) {
                    Some(true) => {}
                    Some(false) => cx.fail(at.area(), [Arg::Code("area")]),
                    None => open = true,
                }
            }
            if open {
                cx.skip();
            }
        }
    }),
    ..Rule::NEW
};

/// Whether an organisation offers its services at a place; nothing where the case leaves it open.
fn covers(to: &Organisation<'_>, place: &Place<'_>) -> Option<bool> {
    let areas: &List<Place<'_>> = &to.areas;
    if !areas.has_any() {
        return None;
    }
    let mut open = false;
    for area in areas.iter() {
        match within(area, place) {
            Some(true) => return Some(true),
            Some(false) => {}
            None => open = true,
        }
    }
    (!open).then_some(false)
}

/// Whether a place lies in an area: each level that the area names is that of the place.
fn within(area: &Place<'_>, place: &Place<'_>) -> Option<bool> {
    let mut open = false;
    if let Some(country) = area.country.val() {
        match place.country.val() {
            Some(here) if here != country => return Some(false),
            Some(_) => {}
            None => open = true,
        }
    }
    let level = |area: &Field<Text<'_>>, place: &Field<Text<'_>>| match (area.text(), place.text())
    {
        (None, _) => Some(true),
        (Some(_), None) => None,
        (Some(area), Some(place)) => Some(same_words(area, place)),
    };
    for found in [
        level(&area.admin1, &place.admin1),
        level(&area.admin2, &place.admin2),
        level(&area.locality, &place.locality),
        level(&area.pcode, &place.pcode),
    ] {
        match found {
            Some(true) => {}
            Some(false) => return Some(false),
            None => open = true,
        }
    }
    (!open).then_some(true)
}
