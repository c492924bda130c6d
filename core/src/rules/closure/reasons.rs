//! What single reasons ask for: a notice, a log of attempts, a hearing.

use smallvec::SmallVec;

use super::is_said;
use crate::codes::{AttemptOutcome, ClosureReason, ContactChannel, DecisionKind};
use crate::facts::{concerns, live};
use crate::findings::{Arg, Check, Gate, Rule, cite};
use crate::model::{Case, Closure, Incident};
use crate::programme::Param;
use crate::record::Loc;
use crate::rules::Cx;
use crate::values::Date;

/// Whether the case, or the part of a member in it, was closed for one of these reasons.
fn for_reason(closure: &Closure<'_>, is: impl Fn(ClosureReason) -> bool) -> bool {
    let mut ends = closure.members.iter();
    closure.reason.val().is_some_and(&is) || ends.any(|end| end.reason.val().is_some_and(&is))
}

/// Who is left without help for lack of money or safety is told before, and told where help goes on.
pub static CLO_007: Rule = Rule {
    code: "CLO-007",
    name: "stopped-without-notice",
    gates: &[Gate::G7],
    grade: "V",
    sources: &[cite("S02", "2.7", "V")],
    args: &["lacks"],
    check: Check::Case(|cx| {
        use ClosureReason::{FundingEnded, SecurityStop};
        let Some(closure) = cx.case.closure.get() else {
            return;
        };
        if !for_reason(closure, |why| matches!(why, FundingEnded | SecurityStop)) {
            return;
        }
        let at = Case::at().closure();
        if closure.notice.is_bad() {
            cx.skip();
        } else {
            let notice = closure.notice.get();
            match notice.and_then(|notice| notice.on.val()) {
                Some(on) if on > cx.due => {
                    cx.fail(at.notice().inner().on(), [Arg::Code("late")]);
                }
                Some(_) => {}
                None if notice.is_some_and(|notice| notice.on.is_bad()) => cx.skip(),
                None => cx.fail(at.notice(), [Arg::Code("notice")]),
            }
        }
        if !is_said(&closure.continuity_plan) && !closure.continuity_plan.is_bad() {
            cx.fail(at.continuity_plan(), [Arg::Code("continuity")]);
        }
    }),
    ..Rule::NEW
};

/// Nobody counts as lost before somebody has tried to find them.
pub static CLO_008: Rule = Rule {
    code: "CLO-008",
    name: "lost-contact-without-attempts",
    gates: &[Gate::G7],
    grade: "I",
    sources: &[cite("D1", "rules of this rulebook's own", "I")],
    args: &["lacks", "needed"],
    params: &[
        "lost_contact_attempts",
        "lost_contact_channels",
        "lost_contact_days",
    ],
    check: Check::Case(|cx| {
        let lost = Some(ClosureReason::LostContact);
        let Some(closure) = cx.case.closure.get() else {
            return;
        };
        let at = Case::at().closure();
        if closure.reason.val() == lost {
            return unless_decided(cx, None, at.reason().loc());
        }
        for (place, end) in closure.members.each() {
            if end.reason.val() == lost {
                let at = at.members().i(place).reason().loc();
                unless_decided(cx, end.member.text(), at);
            }
        }
    }),
    ..Rule::NEW
};

/// Tells what lacks, unless MON-009 tells it of the decision on which the closure rests.
fn unless_decided(cx: &mut Cx<'_, '_>, member: Option<&str>, at: Loc) {
    match sought(cx, member, cx.due) {
        Sought::Enough => {}
        Sought::Open => cx.skip(),
        Sought::Lacks(..) if decided(cx, member) => {}
        Sought::Lacks(lacks, needed) => cx.fail(at, [Arg::Code(lacks), Arg::Int(needed)]),
    }
}

/// Whether decisions that contact is lost, each without enough attempts before it, cover a person; where none is
/// named, everybody who takes part.
fn decided(cx: &Cx<'_, '_>, member: Option<&str>) -> bool {
    let told = |id: Option<&str>| {
        live(&cx.case.decisions, cx.as_of).any(|(_, one)| {
            let lost = one.kind.val() == Some(DecisionKind::LostContact);
            let on = one.on.val().map(|on| on.date()).filter(|_| lost);
            let asked = id.filter(|_| !one.members.is_absent());
            concerns(&one.members, id)
                && on.is_some_and(|on| matches!(sought(cx, asked, on), Sought::Lacks(..)))
        })
    };
    let mut active = cx.facts.active().peekable();
    if member.is_some() || active.peek().is_none() {
        return told(member);
    }
    active.all(|one| told(one.id()))
}

/// Whether enough was tried to find somebody.
pub(in crate::rules) enum Sought {
    /// It was.
    Enough,
    /// The case does not tell enough to say.
    Open,
    /// What lacks, and how much of it the programme asks for.
    Lacks(&'static str, i64),
}

/// Whether enough was tried by a day: attempts, on different days, in different ways. What came before the person was
/// last reached does not count.
pub(in crate::rules) fn sought(cx: &Cx<'_, '_>, member: Option<&str>, by: Date) -> Sought {
    let (Some(attempts), Some(days), Some(channels)) = (
        cx.params.int(Param::LostContactAttempts),
        cx.params.int(Param::LostContactDays),
        cx.params.int(Param::LostContactChannels),
    ) else {
        return Sought::Open;
    };
    let about = |members| member.is_none() || concerns(members, member);
    let tried = || {
        live(&cx.case.contact_attempts, by)
            .map(|(_, one)| one)
            .filter(|one| about(&one.members))
    };
    let reached = tried()
        .filter(|one| one.outcome.val() == Some(AttemptOutcome::Reached))
        .filter_map(|one| one.on.val())
        .map(|on| on.date())
        .max();
    let (mut on, mut means) = (SmallVec::<[Date; 8]>::new(), SmallVec::<[_; 8]>::new());
    let (mut count, mut open) = (0_i64, false);
    for one in tried() {
        let day = one.on.val().map(|on| on.date());
        let before = day.zip(reached).is_some_and(|(day, last)| day <= last);
        if before || one.outcome.val() == Some(AttemptOutcome::Reached) {
            continue;
        }
        count += 1;
        let channel: Option<ContactChannel> = one.channel.val();
        open |= day.is_none() || channel.is_none();
        on.extend(day.filter(|day| !on.contains(day)));
        means.extend(channel.filter(|channel| !means.contains(channel)));
    }
    let enough = |have: usize, need: i64| i64::try_from(have).is_ok_and(|have| have >= need);
    let (lacks, needed) = if count < attempts {
        ("attempts", attempts)
    } else if !enough(on.len(), days) {
        ("days", days)
    } else if !enough(means.len(), channels) {
        ("channels", channels)
    } else {
        return Sought::Enough;
    };
    // An attempt of which day or means is not told may have been on another day, or by another means.
    if open && count >= attempts {
        return Sought::Open;
    }
    Sought::Lacks(lacks, needed)
}

/// Nobody loses help for what they are said to have done before it was looked into, they were heard, and a second
/// person agreed.
pub static CLO_009: Rule = Rule {
    code: "CLO-009",
    name: "closed-for-misconduct-unheard",
    gates: &[Gate::G7],
    grade: "V/I",
    sources: &[
        cite("S02", "2.7", "V"),
        cite("D1", "rules of this rulebook's own", "I"),
    ],
    args: &["lacks"],
    check: Check::Case(|cx| {
        let Some(closure) = cx.case.closure.get() else {
            return;
        };
        if !for_reason(closure, ClosureReason::needs_investigation) {
            return;
        }
        let at = Case::at().closure();
        let incident = incident(cx, closure);
        let inquiry = incident.and_then(|incident| incident.investigation.get());
        let due = cx.due;
        let by_then = |on: Option<Date>| on.is_some_and(|on| on <= due);
        if !is_said(&closure.investigation) {
            cx.fail(at.investigation(), [Arg::Code("investigation")]);
        } else if incident.is_some()
            && !by_then(inquiry.and_then(|inquiry| inquiry.closed_on.val()))
        {
            cx.fail(at.investigation(), [Arg::Code("not_ended")]);
        }
        let heard = inquiry.and_then(|inquiry| inquiry.heard_on.val());
        if !by_then(closure.heard_on.val()) && !by_then(heard) {
            cx.fail(at.heard_on(), [Arg::Code("hearing")]);
        }
        let second = closure.second_approved_by.text();
        let second = second.or(inquiry.and_then(|inquiry| inquiry.second_approved_by.text()));
        match second.map(str::trim).filter(|name| !name.is_empty()) {
            None => cx.fail(at.second_approved_by(), [Arg::Code("second")]),
            Some(name) if closure.approved_by.text().map(str::trim) == Some(name) => {
                cx.fail(at.second_approved_by(), [Arg::Code("same")]);
            }
            Some(_) => {}
        }
    }),
    ..Rule::NEW
};

/// The incident to which a closure refers.
fn incident<'c>(cx: &Cx<'c, '_>, closure: &Closure<'_>) -> Option<&'c Incident<'c>> {
    let id = closure.investigation.text()?;
    live(&cx.case.incidents, cx.as_of)
        .map(|(_, incident)| incident)
        .find(|incident| incident.id.text() == Some(id))
}
