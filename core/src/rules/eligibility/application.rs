//! When, from where and how somebody applied.

use crate::codes::{AsylumStatus, RecordKind, ReturnType};
use crate::facts::{Care, live};
use crate::findings::{Arg, Check, Gate, Rule, Severity, cite};
use crate::model::Case;
use crate::programme::Param;
use crate::record::Loc;
use crate::rules::{Cx, identity};
use crate::values::Date;

/// The day of the application, and where it stands; the day of opening stands for it.
fn applied(cx: &Cx<'_, '_>) -> Option<(Date, Loc)> {
    let at = Case::at();
    let told = cx.case.application.get().and_then(|one| one.on.val());
    told.map(|on| (on, at.application().inner().on().loc()))
        .or_else(|| Some((cx.case.opened_on.val()?, at.opened_on().loc())))
}

/// The person has been in the host country as long as the programme asks.
pub static ELG_007: Rule = Rule {
    code: "ELG-007",
    name: "stay-too-short",
    gates: &[Gate::G2],
    grade: "V",
    sources: &[cite("S14", "", "V"), cite("S09", "", "V")],
    args: &["limit"],
    params: &["min_stay_days"],
    check: Check::Member(|cx, member| {
        // No limit, no rule. A child came with its parents, or was born here.
        let Some(limit) = cx.params.int(Param::MinStayDays) else {
            return;
        };
        if cx.opened_after_return() || member.care_on(cx.due) == Care::Family {
            return;
        }
        let entered = member.person.entered_host_on.val();
        let span = entered.and_then(|on| on.earliest().zip(on.latest()));
        let (Some((first, last)), Some((applied, _))) = (span, applied(cx)) else {
            return cx.skip();
        };
        if applied.days_since(first) < limit {
            cx.fail(member.at().entered_host_on(), [Arg::Int(limit)]);
        } else if applied.days_since(last) < limit {
            cx.skip();
        }
    }),
    ..Rule::NEW
};

/// Whoever applies is in the country from which they want to return.
pub static ELG_008: Rule = Rule {
    code: "ELG-008",
    name: "applied-from-elsewhere",
    gates: &[Gate::G2],
    grade: "V",
    sources: &[cite("S12", "", "V")],
    check: Check::Case(|cx| {
        if cx.opened_after_return() {
            return;
        }
        let host = cx.case.host.get().and_then(|side| side.country.val());
        let from = cx.case.application.get().and_then(|one| one.country.val());
        match host.zip(from) {
            None => cx.skip(),
            Some((host, from)) if host != from => {
                cx.fail(Case::at().application().inner().country(), []);
            }
            Some(_) => {}
        }
    }),
    ..Rule::NEW
};

/// The application came within the time that a negative decision, or the end of a claim, leaves for it.
pub static ELG_009: Rule = Rule {
    code: "ELG-009",
    name: "applied-after-claim-window",
    severity: Severity::Warning,
    gates: &[Gate::G2],
    grade: "V",
    sources: &[
        cite("S12", "", "V"),
        cite("S14", "", "V"),
        cite("A3", "FI 1250/2025", "V"),
    ],
    args: &["limit"],
    params: &["claim_window_days"],
    check: Check::Member(|cx, member| {
        use AsylumStatus::{RejectedAppealable, RejectedFinal, WithdrawnByPerson};
        let claims = &member.person.asylum;
        if cx.opened_after_return() || !claims.has_any() {
            return;
        }
        let host = cx.case.host.get().and_then(|side| side.country.val());
        let (mut last, mut open) = (None::<(Date, usize)>, false);
        for (place, claim) in live(claims, cx.due) {
            let here = claim.country.val().is_none_or(|of| Some(of) == host);
            let ended = match claim.status.val() {
                Some(RejectedFinal | RejectedAppealable) if here => claim.outcome_on.val(),
                Some(WithdrawnByPerson) if here => claim.withdrawn_on.val(),
                _ => continue,
            };
            match ended {
                Some(on) => last = last.max(Some((on, place))),
                None => open = true,
            }
        }
        if open {
            return cx.skip();
        }
        let Some((ended, place)) = last else {
            return;
        };
        let Some(limit) = cx.number(Param::ClaimWindowDays) else {
            return;
        };
        match applied(cx) {
            None => cx.skip(),
            Some((on, _)) if on.days_since(ended) > limit => {
                cx.fail(member.at().asylum().i(place), [Arg::Int(limit)]);
            }
            Some(_) => {}
        }
    }),
    ..Rule::NEW
};

/// There is time to prepare between the application and the departure.
pub static ELG_010: Rule = Rule {
    code: "ELG-010",
    name: "applied-too-shortly-before-departure",
    severity: Severity::Warning,
    gates: &[Gate::G3],
    grade: "V",
    sources: &[cite("S05", "", "V")],
    args: &["days", "limit"],
    params: &["lead_time_cd"],
    check: Check::Case(|cx| {
        let kind = cx.case.return_type.val();
        // In an evacuation there is no time, and whoever is removed did not apply.
        let applies = kind.is_none_or(|kind| {
            kind != ReturnType::AhvrEvacuation
                && kind != ReturnType::Spontaneous
                && !kind.is_forced()
        });
        if cx.opened_after_return() || !applies {
            return;
        }
        let Some(limit) = cx.number(Param::LeadTimeCd) else {
            return;
        };
        let (case, facts) = (cx.case, cx.facts);
        let planned = case.travel.get().and_then(|travel| travel.planned_on.val());
        let leaves = facts
            .active()
            .filter(|member| cx.reached(member, Gate::G3).is_some())
            .filter_map(|member| {
                let booked = || facts.trip(member).take_off.map(|at| at.date());
                member.passed(Gate::G4).or_else(booked).or(planned)
            })
            .min();
        let Some((leaves, (applied, at))) = leaves.zip(applied(cx)) else {
            return cx.skip();
        };
        let days = leaves.days_since(applied);
        if days < limit {
            cx.fail(at, [Arg::Int(days), Arg::Int(limit)]);
        }
    }),
    ..Rule::NEW
};

/// A case that is opened after the return says who asked, how they came back, and how they heard of it.
pub static ELG_016: Rule = Rule {
    code: "ELG-016",
    name: "retroactive-case-incomplete",
    gates: &[Gate::G1],
    grade: "V",
    sources: &[cite("S04", "retroactive case", "V")],
    args: &["missing"],
    check: Check::Case(|cx| {
        let case = cx.case;
        if case.kind.val() != Some(RecordKind::Retroactive) {
            return;
        }
        let at = Case::at();
        if case.return_type.is_empty() {
            cx.fail(at.return_type(), [Arg::Code("return_type")]);
        }
        let facts = cx.facts;
        let open = |text: &str| text.trim().is_empty();
        for member in facts.active() {
            let family = member.care_on(cx.due) == Care::Family;
            // Whether the paper is genuine, other rules ask.
            let paper = live(&member.person.documents, cx.as_of).any(|(_, paper)| {
                paper
                    .kind
                    .val()
                    .is_some_and(|kind| kind.is_identity_document())
            });
            if !family && !paper && !identity::is_identified(cx, member) {
                cx.fail(member.at().documents(), [Arg::Code("identity")]);
            }
        }
        let Some(told) = case.application.get() else {
            return cx.fail(at.application(), [Arg::Code("application")]);
        };
        let at = at.application().inner();
        if told.signed.val() != Some(true) {
            cx.fail(at.signed(), [Arg::Code("signature")]);
        }
        let left = facts.passed(Gate::G4);
        if told.departed_on.is_empty() && left.is_none() {
            cx.fail(at.departed_on(), [Arg::Code("departure")]);
        }
        if told.heard_from.text().is_none_or(open) {
            cx.fail(at.heard_from(), [Arg::Code("source")]);
        }
    }),
    ..Rule::NEW
};
