//! To whom nothing is delivered any more.

use smallvec::SmallVec;

use super::{deliveries, receivers};
use crate::codes::{AttemptOutcome, ClosureReason, CodeList, DecisionKind, Participation};
use crate::facts::{Member, concerns, live};
use crate::findings::{Arg, Check, Gate, Rule, cite};
use crate::model::Case;
use crate::rules::Cx;
use crate::rules::closure::is_paid_after_death;
use crate::values::Date;

/// Nothing is delivered to who left again, died, or cannot be found.
pub static DLV_013: Rule = Rule {
    code: "DLV-013",
    name: "delivery-to-somebody-gone",
    gates: &[Gate::G6],
    grade: "I",
    sources: &[cite("D1", "rules of this rulebook's own", "I")],
    args: &["state"],
    check: Check::Case(|cx| {
        if !cx.case.deliveries.has_any() {
            return;
        }
        let gone = gone(cx);
        if gone.is_empty() {
            return;
        }
        for line in deliveries(cx) {
            let Some(on) = line.delivery.on.val().map(|on| on.date()) else {
                cx.skip();
                continue;
            };
            let state = |member: &Member<'_>| state_on(cx, &gone, member, on);
            // What is for several goes to those who are still there, unless it names who is gone.
            let named = !line.delivery.members.is_absent();
            let mut present = false;
            let mut found: Option<(usize, Gone)> = None;
            let mut open = false;
            for member in receivers(cx, line) {
                match state(member) {
                    None => present = true,
                    Some(one) if one.on.is_none() => open = true,
                    // Told by CLO-005.
                    Some(one)
                        if one.state == ClosureReason::Deceased
                            && is_paid_after_death(cx, member, line.delivery) => {}
                    Some(one) => found = found.or(Some((member.place, one))),
                }
            }
            match found {
                Some((member, one)) if named || !(present || open) => {
                    if one.state == ClosureReason::Deceased && !line.delivery.succession.is_empty()
                    {
                        // Whether heirs may receive it is a rule of its own.
                        continue;
                    }
                    let at = Case::at().deliveries().i(line.place);
                    let who = Case::at().members().i(member);
                    cx.fail_with(at, who, [Arg::Code(one.state.code())]);
                }
                _ if open => cx.skip(),
                _ => {}
            }
        }
    }),
    ..Rule::NEW
};

/// That somebody is gone, or there again.
#[derive(Clone, Copy)]
struct Gone {
    /// The place of the member.
    member: usize,
    state: ClosureReason,
    /// Since when; `None` where nobody says.
    on: Option<Date>,
}

/// Who is recorded as gone.
fn gone(cx: &Cx<'_, '_>) -> SmallVec<[Gone; 8]> {
    let mut gone = SmallVec::new();
    let case = cx.case;
    for member in cx.facts.members() {
        let death = member.person.deceased.get();
        let died = member.person.participation.val() == Some(Participation::Deceased);
        if death.is_some() || died {
            gone.push(Gone {
                member: member.place,
                state: ClosureReason::Deceased,
                on: death.and_then(|death| death.on.val()),
            });
        }
    }
    let mut note =
        |state: Option<ClosureReason>, on: Option<Date>, is: &dyn Fn(&Member<'_>) -> bool| {
            use ClosureReason::{Deceased, LostContact, Remigrated};
            let Some(state @ (Deceased | LostContact | Remigrated)) = state else {
                return;
            };
            let all = cx.facts.members().iter().filter(|member| is(member));
            gone.extend(all.map(|member| Gone {
                member: member.place,
                state,
                on,
            }));
        };
    for (_, one) in live(&case.decisions, cx.as_of) {
        let state = match one.kind.val() {
            Some(DecisionKind::Remigrated) => ClosureReason::Remigrated,
            Some(DecisionKind::LostContact) => ClosureReason::LostContact,
            _ => continue,
        };
        let on = one.on.val().map(|on| on.date());
        note(Some(state), on, &|member| {
            concerns(&one.members, member.id())
        });
    }
    if let Some(closure) = case.closure.get() {
        let on = closure.on.val().map(|on| on.date());
        if on.is_none_or(|on| on <= cx.as_of) {
            for end in closure.members.iter() {
                let is = |member: &Member<'_>| {
                    end.member.text().is_some() && end.member.text() == member.id()
                };
                note(end.reason.val(), end.on.val().or(on), &is);
            }
            if !closure.members.has_any() {
                note(closure.reason.val(), on, &|_| true);
            }
        }
    }
    gone
}

/// Whether a member was gone on a day: since before that day, and not back. A day itself is the benefit of the doubt.
fn state_on(cx: &Cx<'_, '_>, gone: &[Gone], member: &Member<'_>, day: Date) -> Option<Gone> {
    let mut mine = gone.iter().filter(|one| one.member == member.place);
    mine.find(|one| {
        let Some(since) = one.on else {
            return true;
        };
        let back =
            one.state != ClosureReason::Deceased && is_back(cx, member, one.state, since, day);
        since < day && !back
    })
    .copied()
}

/// Whether somebody was found again after a day and by another: the case was opened again, or the person was reached.
fn is_back(
    cx: &Cx<'_, '_>,
    member: &Member<'_>,
    state: ClosureReason,
    since: Date,
    by: Date,
) -> bool {
    let within = |on: Option<Date>| on.is_some_and(|on| since <= on && on <= by);
    let opened = live(&cx.case.decisions, cx.as_of).any(|(_, one)| {
        one.kind.val() == Some(DecisionKind::Reopened)
            && concerns(&one.members, member.id())
            && within(one.on.val().map(|on| on.date()))
    });
    // Who left again may well be reached, and is still away.
    opened
        || state == ClosureReason::LostContact
            && live(&cx.case.contact_attempts, cx.as_of).any(|(_, one)| {
                one.outcome.val() == Some(AttemptOutcome::Reached)
                    && concerns(&one.members, member.id())
                    && within(one.on.val().map(|on| on.date()))
            })
}
