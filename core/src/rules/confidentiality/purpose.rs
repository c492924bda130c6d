//! What a consent allows, and what it forbids.

use super::{ById, is_consent};
use crate::facts::{concerns, live};
use crate::findings::{Arg, Check, Rule, cite};
use crate::model::{Case, Consent};
use crate::record::{List, Loc, Text};
use crate::rules::Cx;
use crate::values::Date;

/// Data are used for what the person was told, and for nothing else.
pub static CNF_003: Rule = Rule {
    code: "CNF-003",
    name: "purpose-missing-or-beyond-consent",
    grade: "V",
    sources: &[
        cite("S17", "principle 2", "V"),
        cite("A15", "CH-Gambia 14(h)-(j), CH-Cameroon 16", "V"),
    ],
    args: &["defect"],
    check: Check::Case(|cx| {
        let case = cx.case;
        for (place, consent) in live(&case.consents, cx.as_of) {
            if consent.purpose.is_empty() {
                let at = Case::at().consents().i(place).purpose();
                cx.fail(at, [Arg::Code("none")]);
            }
        }
        if !case.disclosures.has_any() {
            return;
        }
        let mut consents: Option<ById<'_>> = None;
        for (place, disclosure) in live(&case.disclosures, cx.as_of) {
            // That a disclosure has a purpose at all is asked elsewhere.
            let Some(purpose) = disclosure.purpose.val() else {
                continue;
            };
            if !is_consent(disclosure.legal_basis.val()) {
                continue;
            }
            // Mostly the first one named says it.
            let first = disclosure.consents.iter().next().map(Text::as_str);
            let said = live(&case.consents, cx.as_of).find(|(_, one)| one.id.text() == first);
            if said.is_some_and(|(_, one)| first.is_some() && one.purpose.val() == Some(purpose)) {
                continue;
            }
            let consents = consents.get_or_insert_with(|| ById::of(cx));
            let (mut fits, mut other, mut open) = (false, false, false);
            for id in disclosure.consents.iter() {
                let Some((_, consent)) = consents.find(id.as_str()) else {
                    continue;
                };
                match consent.purpose.val() {
                    Some(allowed) if allowed == purpose => fits = true,
                    Some(_) => other = true,
                    None => open = true,
                }
            }
            if fits {
                continue;
            }
            if open {
                cx.skip();
            } else if other {
                let at = Case::at().disclosures().i(place).purpose();
                cx.fail(at, [Arg::Code("beyond")]);
            }
        }
    }),
    ..Rule::NEW
};

/// Who has taken a consent back is not overheard.
pub static CNF_005: Rule = Rule {
    code: "CNF-005",
    name: "disclosed-after-withdrawal-of-consent",
    grade: "I",
    sources: &[cite("D1", "rules of this rulebook's own", "I")],
    check: Check::Case(|cx| {
        let case = cx.case;
        if !case.disclosures.has_any()
            || !case
                .consents
                .iter()
                .any(|one| one.withdrawn_on.val().is_some())
        {
            return;
        }
        let (consents, facts) = (ById::of(cx), cx.facts);
        for (place, disclosure) in live(&case.disclosures, cx.as_of) {
            let Some(on) = disclosure.on.val().map(|on| on.date()) else {
                cx.skip();
                continue;
            };
            for (named, id) in disclosure.consents.each() {
                let Some((held, consent)) = consents.find(id.as_str()) else {
                    continue;
                };
                let Some(withdrawn) = consent.withdrawn_on.val().filter(|end| *end <= on) else {
                    continue;
                };
                // Given again: another consent of the same kind stands in its place.
                let again = |member: Option<&str>| {
                    let others = disclosure.consents.iter();
                    let mut others = others.filter_map(|id| consents.find(id.as_str()));
                    others.any(|(_, other)| {
                        other.kind.val() == consent.kind.val()
                            && other.withdrawn_on.val().is_none_or(|end| on < end)
                            && concerns(&other.members, member)
                    })
                };
                let renewed = facts
                    .active()
                    .filter(|member| {
                        concerns(&consent.members, member.id())
                            && concerns(&disclosure.members, member.id())
                    })
                    .all(|member| again(member.id()));
                if renewed {
                    continue;
                }
                // On the day itself nobody knows which came first.
                if withdrawn == on {
                    cx.skip();
                } else {
                    let at = Case::at().disclosures().i(place).consents().i(named);
                    let related = Case::at().consents().i(held).withdrawn_on();
                    cx.fail_with(at, related, []);
                }
            }
        }
    }),
    ..Rule::NEW
};

/// Whoever is not to know, is not told.
pub static CNF_006: Rule = Rule {
    code: "CNF-006",
    name: "disclosed-to-whom-it-was-withheld-from",
    grade: "V",
    sources: &[cite("S42", "withhold information from", "V")],
    check: Check::Case(|cx| {
        let case = cx.case;
        if !case.consents.iter().any(|one| one.withhold_from.has_any()) {
            return;
        }
        let at = Case::at();
        for (place, one) in live(&case.disclosures, cx.as_of) {
            let at = at.disclosures().i(place).recipient().loc();
            let on = one.on.val().map(|on| on.date());
            withheld(cx, one.recipient.text(), on, &one.members, at);
        }
        for (place, one) in live(&case.packages, cx.as_of) {
            let at = at.packages().i(place).to().loc();
            let on = one.on.val().map(|on| on.date());
            withheld(cx, one.to.text(), on, &one.members, at);
        }
        for (place, one) in live(&case.referrals, cx.as_of) {
            let at = at.referrals().i(place).organisation().loc();
            let on = one.sent_on.val().or(one.on.val().map(|on| on.date()));
            withheld(cx, one.organisation.text(), on, &one.members, at);
        }
    }),
    ..Rule::NEW
};

/// Judges what went to one recipient.
fn withheld(
    cx: &mut Cx<'_, '_>,
    to: Option<&str>,
    on: Option<Date>,
    members: &List<Text<'_>>,
    at: Loc,
) {
    let Some(to) = to else {
        return;
    };
    let (case, facts) = (cx.case, cx.facts);
    let name = case.organisation(to).and_then(|office| office.name.text());
    let is_it = |one: &Text<'_>| one == to || name.is_some_and(|name| one == name);
    for (place, consent) in live(&case.consents, cx.as_of) {
        let Some((entry, _)) = consent.withhold_from.each().find(|(_, one)| is_it(one)) else {
            continue;
        };
        let told = facts.active().filter(|member| {
            concerns(members, member.id()) && concerns(&consent.members, member.id())
        });
        let lifted = told.map(|member| lifted(cx, consent, member.id(), to, on));
        let Some(least) = lifted.min().filter(|least| *least != Lifted::Yes) else {
            continue;
        };
        let said = consent.on.val().map(|on| on.date());
        match said.zip(on) {
            Some((said, on)) if said > on => {}
            Some((said, on)) if said < on && least == Lifted::No => {
                let related = Case::at().consents().i(place).withhold_from().i(entry);
                cx.fail_with(at, related, []);
                // Once for what went out, whatever the number of sheets that say so.
                return;
            }
            // On the day itself, or without a day, nobody knows which came first.
            _ => cx.skip(),
        }
    }
}

/// Whether somebody took back that a recipient must not be told.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Lifted {
    No,
    /// Both were said on one day.
    Open,
    Yes,
}

/// Whether a person has since agreed that the recipient is told.
fn lifted(
    cx: &Cx<'_, '_>,
    consent: &Consent<'_>,
    member: Option<&str>,
    to: &str,
    on: Option<Date>,
) -> Lifted {
    let said = consent.on.val().map(|on| on.date());
    let named = live(&cx.case.consents, cx.as_of).filter(|(_, later)| {
        let day = later.on.val().map(|on| on.date());
        // A sheet that names whom it forbids takes nothing back.
        !std::ptr::eq(*later, consent)
            && on.is_none_or(|on| day.is_some_and(|day| day <= on))
            && later.recipients.iter().any(|one| one == to)
            && concerns(&later.members, member)
    });
    let answers = named.map(|(_, later)| match later.on.val().map(|on| on.date()) {
        day if day > said => Lifted::Yes,
        day if day == said => Lifted::Open,
        _ => Lifted::No,
    });
    answers.max().unwrap_or(Lifted::No)
}
