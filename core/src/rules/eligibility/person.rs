//! Who may be assisted: legal status, earlier assistance, protection.

use crate::codes::{AsylumStatus, CodeList, LegalStatus, RequestKind, RequestOutcome, ReturnType};
use crate::facts::{Member, concerns, live};
use crate::findings::{Arg, Check, Gate, Rule, cite};
use crate::model::{Case, LegalSituation, Request};
use crate::programme::Param;
use crate::rules::Cx;
use crate::values::Date;

/// The legal statuses of a person that hold on the day of the gate, with their places.
fn statuses<'m>(
    cx: &Cx<'_, '_>,
    member: &Member<'m>,
) -> impl Iterator<Item = (usize, LegalStatus)> + use<'m> {
    let due = cx.due;
    let holds = move |told: &LegalSituation<'_>| {
        told.from.val().is_none_or(|from| from <= due)
            && told.until.val().is_none_or(|until| due <= until)
    };
    live(&member.person.status, cx.as_of)
        .filter(move |(_, told)| holds(told))
        .filter_map(|(place, told)| Some((place, told.status.val()?)))
}

/// The programme admits the legal status of the person.
pub static ELG_004: Rule = Rule {
    code: "ELG-004",
    name: "legal-status-not-admitted",
    gates: &[Gate::G2],
    grade: "V",
    sources: &[cite("S04", "", "V")],
    args: &["defect"],
    params: &["statuses_in", "statuses_out"],
    check: Check::Member(|cx, member| {
        let admitted = cx.params.words(Param::StatusesIn);
        let excluded = cx.params.words(Param::StatusesOut);
        if admitted.is_empty() && excluded.is_empty() {
            return;
        }
        let is_in = |list: &[Box<str>], status: LegalStatus| {
            list.iter().any(|word| &**word == status.code())
        };
        // "Not known" says nothing beside a status that is known.
        let known = statuses(cx, member).any(|(_, status)| status != LegalStatus::Unknown);
        let counts = |status: LegalStatus| !known || status != LegalStatus::Unknown;
        let mut first = None;
        let mut one_is_in = false;
        for (place, status) in statuses(cx, member).filter(|(_, status)| counts(*status)) {
            let at = member.at().status().i(place).status();
            if is_in(excluded, status) {
                return cx.fail(at, [Arg::Code("excluded")]);
            }
            one_is_in |= is_in(admitted, status);
            first = first.or(Some(at));
        }
        match first {
            None => cx.skip(),
            Some(at) if !admitted.is_empty() && !one_is_in => {
                cx.fail(at, [Arg::Code("not_admitted")]);
            }
            Some(_) => {}
        }
    }),
    ..Rule::NEW
};

/// Who was assisted to return before is assisted again only by a waiver.
pub static ELG_011: Rule = Rule {
    code: "ELG-011",
    name: "assisted-to-return-before",
    gates: &[Gate::G2],
    grade: "V",
    sources: &[
        cite("S13", "", "V"),
        cite("S14", "", "V"),
        cite("S15", "", "V"),
        cite("S28", "", "V"),
    ],
    params: &["once_only"],
    check: Check::Member(|cx, member| {
        if !cx.case.earlier_assistance.has_any() || !cx.params.flag(Param::OnceOnly) {
            return;
        }
        for (place, before) in live(&cx.case.earlier_assistance, cx.as_of) {
            let of = before.member.text();
            let alone = of.is_none() && cx.facts.members().len() == 1;
            if !alone && of.is_none() {
                cx.skip();
                continue;
            }
            if !alone && of != member.id() {
                continue;
            }
            // What came after the decision is not "before" it.
            if before.on.val().is_some_and(|on| on.date() > cx.due) {
                continue;
            }
            if before.return_type.val().is_none_or(is_assisted) {
                cx.fail(Case::at().earlier_assistance().i(place), []);
            }
        }
    }),
    ..Rule::NEW
};

/// Whether a return of this kind, or not known of which kind, was one to which a programme assisted.
const fn is_assisted(kind: ReturnType) -> bool {
    kind.is_voluntary_family()
        || matches!(
            kind,
            ReturnType::AssistedUnderObligation | ReturnType::Unknown
        )
}

/// Who is protected as a refugee is not led into a return without the refugee agency.
pub static ELG_014: Rule = Rule {
    code: "ELG-014",
    name: "refugee-without-coordination",
    gates: &[Gate::G2],
    grade: "V",
    sources: &[cite("S27", "", "V"), cite("S16", "", "V")],
    args: &["defect"],
    check: Check::Member(|cx, member| {
        if cx
            .case
            .return_type
            .val()
            .is_some_and(|kind| !is_assisted(kind))
        {
            return;
        }
        let told = member.person.status.has_any() || member.person.asylum.has_any();
        let Some(at) = protection(cx, member) else {
            if !told {
                cx.skip();
            }
            return;
        };
        let defect = match coordination(cx, member) {
            Some(RequestOutcome::Granted | RequestOutcome::PartlyGranted) => return,
            Some(RequestOutcome::Refused) => "refused",
            _ if contacted(cx, member) => return,
            _ if asked(cx, member).next().is_some() => "no_answer",
            _ => "none",
        };
        cx.fail(at, [Arg::Code(defect)]);
    }),
    ..Rule::NEW
};

/// Where it stands that a person is a refugee or has complementary protection, on the day of the gate.
fn protection(cx: &Cx<'_, '_>, member: &Member<'_>) -> Option<crate::record::Loc> {
    use LegalStatus::{ComplementaryProtection, Refugee};
    let at = member.at();
    let mut held = statuses(cx, member);
    if let Some((place, _)) =
        held.find(|(_, status)| matches!(status, Refugee | ComplementaryProtection))
    {
        return Some(at.status().i(place).status().loc());
    }
    // A grant counts until the case says that it ceased.
    let day = |on: Option<Date>| on.unwrap_or(Date::MIN);
    let claims = || live(&member.person.asylum, cx.due);
    let ceased = claims()
        .filter(|(_, claim)| claim.status.val() == Some(AsylumStatus::Ceased))
        .map(|(_, claim)| {
            day(claim
                .outcome_on
                .val()
                .or(claim.on.val().map(|on| on.date())))
        })
        .max();
    claims()
        .filter(|(_, claim)| claim.status.val().is_some_and(AsylumStatus::is_granted))
        .find(|(_, claim)| {
            let granted = day(claim
                .outcome_on
                .val()
                .or(claim.on.val().map(|on| on.date())));
            ceased.is_none_or(|ceased| ceased < granted)
        })
        .map(|(place, _)| at.asylum().i(place).status().loc())
}

/// Requests to coordinate with the refugee agency about a person, made by the day of the gate.
fn asked<'c, 'm>(
    cx: &Cx<'c, '_>,
    member: &Member<'m>,
) -> impl Iterator<Item = (usize, &'c Request<'c>)> + use<'c, 'm> {
    let id = member.id();
    live(&cx.case.requests, cx.due).filter(move |(_, request)| {
        request.kind.val() == Some(RequestKind::UnhcrCoordination) && concerns(&request.members, id)
    })
}

/// The latest answer to such a request by the day of the gate; of two on one day the less favourable.
fn coordination(cx: &Cx<'_, '_>, member: &Member<'_>) -> Option<RequestOutcome> {
    let due = cx.due;
    asked(cx, member)
        .filter_map(|(_, request)| Some((request.answered_on.val(), request.outcome.val()?)))
        .filter(|(on, _)| on.is_none_or(|on| on <= due))
        .max_by_key(|(on, outcome)| (*on, *outcome == RequestOutcome::Refused))
        .map(|(_, outcome)| outcome)
}

/// Whether the case says that the refugee agency or the national authority was told by the day of the gate.
fn contacted(cx: &Cx<'_, '_>, member: &Member<'_>) -> bool {
    live(&member.person.asylum, cx.as_of)
        .filter_map(|(_, claim)| claim.unhcr_contacted_on.val())
        .any(|on| on <= cx.due)
}
