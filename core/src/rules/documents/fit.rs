//! Whether papers fit the journey: the country, the legs, the points of transit.

use super::{pair, papers};
use crate::codes::{Country, DocumentType, RequestKind, RequestOutcome, VisaStatus};
use crate::facts::{Member, concerns, live, trip};
use crate::findings::{Arg, Check, Gate, Rule, Severity, cite};
use crate::model::protection::TransitCheck;
use crate::model::{Case, Leg};
use crate::programme::Param;
use crate::record::Field;
use crate::rules::Cx;
use crate::values::Date;

/// An emergency document leads to one country, once.
pub static DOC_002: Rule = Rule {
    code: "DOC-002",
    name: "emergency-document-does-not-fit-the-journey",
    gates: &[Gate::G4],
    grade: "V/T",
    sources: &[
        cite("A15", "Switzerland and Gambia, laissez-passer", "V"),
        cite("A15", "Switzerland and Guinea-Bissau, laissez-passer", "V"),
    ],
    args: &["defect"],
    check: Check::Member(|cx, member| {
        if cx.opened_after_return() {
            return;
        }
        let lands = cx.facts.trip(member).ends(cx.due);
        // Who travels on a passport does not use it. Whether a paper holds until the end is for DOC-001.
        let holds = |until: Option<Date>| until.is_none_or(|until| until >= lands);
        let mut all = papers(member, cx.due, cx.as_of, DocumentType::is_travel_document);
        if all.any(|(_, paper)| {
            let emergency = paper.kind.val().is_some_and(DocumentType::is_emergency);
            !emergency && holds(paper.expires_on.val())
        }) {
            return;
        }
        let origin = cx.case.origin.get().and_then(|side| side.country.val());
        let ends = trip::legs(cx.case, member.id(), cx.as_of)
            .last()
            .and_then(|(_, leg)| leg.to_country.val());
        let (mut other, mut many, mut open) = (None, None, false);
        for (place, paper) in papers(member, cx.due, cx.as_of, DocumentType::is_emergency) {
            if !holds(paper.expires_on.val()) {
                continue;
            }
            let Some((good, home)) = paper.valid_for.val().zip(origin) else {
                open = true;
                continue;
            };
            if good != home || ends.is_some_and(|ends| ends != good) {
                other = other.or(Some(place));
            } else if paper.single_journey.val() == Some(false) {
                many = many.or(Some(place));
            } else {
                return;
            }
        }
        let at = member.at().documents();
        if let Some(place) = many {
            let args = [Arg::Code("many")];
            cx.fail_as(Severity::Warning, at.i(place).single_journey(), args);
        } else if open {
            cx.skip();
        } else if let Some(place) = other {
            cx.fail(at.i(place).valid_for(), [Arg::Code("country")]);
        }
    }),
    ..Rule::NEW
};

/// Where a leg ends that is not the end of the journey, in a country that is neither host nor country of return.
fn transits<'c>(
    case: &'c Case<'_>,
    member: Option<&'c str>,
    as_of: Date,
    ends: Option<(Country, Country)>,
) -> impl Iterator<Item = (usize, &'c Leg<'c>, Option<Country>)> {
    let mut legs = trip::legs(case, member, as_of).peekable();
    std::iter::from_fn(move || {
        let (place, leg) = legs.next()?;
        legs.peek()?;
        Some((place, leg, leg.to_country.val()))
    })
    .filter(move |(_, _, country)| {
        country.is_none_or(|country| {
            ends.is_none_or(|(host, origin)| country != host && country != origin)
        })
    })
}

/// A passport that is about to end is refused in transit.
pub static DOC_005: Rule = Rule {
    code: "DOC-005",
    name: "passport-ends-too-soon-for-transit",
    severity: Severity::Warning,
    gates: &[Gate::G3],
    grade: "V/I",
    sources: &[cite("S34", "", "V")],
    args: &["days"],
    params: &["passport_rest_validity_cd"],
    check: Check::Member(|cx, member| {
        if cx.opened_after_return() {
            return;
        }
        let day = transits(cx.case, member.id(), cx.as_of, pair(cx))
            .filter_map(|(_, leg, country)| Some((leg.arrives.val()?.date(), country)))
            .max_by_key(|(day, _)| *day);
        let Some((day, country)) = day else {
            return;
        };
        let Some(rest) = cx.number(Param::PassportRestValidityCd) else {
            return;
        };
        let mut short = None;
        for (place, paper) in papers(member, cx.as_of, cx.as_of, DocumentType::is_travel_document) {
            // An emergency document is made out for this one journey.
            if paper.kind.val().is_some_and(DocumentType::is_emergency) {
                return;
            }
            match paper.expires_on.val() {
                Some(until) if until.days_since(day) < rest => short = short.or(Some(place)),
                _ => return,
            }
        }
        match (short, country) {
            (Some(place), Some(_)) => {
                let at = member.at().documents().i(place).expires_on();
                cx.fail(at, [Arg::Int(rest)]);
            }
            (Some(_), None) => cx.skip(),
            (None, _) => {}
        }
    }),
    ..Rule::NEW
};

/// Where transit needs a visa, it is there.
pub static DOC_006: Rule = Rule {
    code: "DOC-006",
    name: "no-transit-visa",
    gates: &[Gate::G4],
    grade: "V",
    sources: &[cite("S34", "", "V")],
    args: &["defect"],
    check: Check::Member(|cx, member| {
        if cx.opened_after_return() {
            return;
        }
        let visas = cx.case.travel.get();
        let visas = visas.map_or(&Field::Absent, |travel| &travel.visas);
        let at = Case::at().travel().visas();
        for (place, visa) in live(visas, cx.due.max(cx.as_of)) {
            if !concerns(&visa.members, member.id()) {
                continue;
            }
            match visa.status.val() {
                Some(VisaStatus::NotNeeded) => {}
                Some(VisaStatus::Granted) => {
                    let passes = cx.facts.trip(member).ends(cx.due);
                    if visa.expires_on.val().is_some_and(|until| until < passes) {
                        cx.fail(at.i(place).expires_on(), [Arg::Code("expired")]);
                    }
                }
                Some(VisaStatus::Requested) => cx.fail(at.i(place).status(), [Arg::Code("open")]),
                Some(VisaStatus::Refused) => cx.fail(at.i(place).status(), [Arg::Code("refused")]),
                None => cx.skip(),
            }
        }
        unanswered(cx, member);
    }),
    ..Rule::NEW
};

/// Points of transit that were found to need a visa, of which no visa is told.
fn unanswered(cx: &mut Cx<'_, '_>, member: &Member<'_>) {
    let (case, as_of) = (cx.case, cx.as_of);
    let Some(protection) = case.protection.get() else {
        return;
    };
    let asks = |one: &TransitCheck<'_>| one.visa_needed.val() == Some(true);
    let mut all = protection.safety.iter();
    if !all.any(|safety| safety.transit_checks.iter().any(asks)) {
        return;
    }
    // A visa among the papers of the person counts for whichever point it is.
    let paper = papers(member, cx.due, as_of, |kind| {
        kind == DocumentType::TransitVisa
    });
    if paper.count() > 0 {
        return;
    }
    let visas = case.travel.get().map(|travel| &travel.visas);
    let told = |point: Option<&str>| {
        let country = trip::legs(case, member.id(), as_of)
            .find(|(_, leg)| leg.to.text() == point)
            .and_then(|(_, leg)| leg.to_country.val());
        visas.into_iter().flat_map(|all| all.iter()).any(|visa| {
            let here = visa.point.text() == point;
            let there = country.is_some() && visa.country.val() == country;
            (here || there) && concerns(&visa.members, member.id())
        })
    };
    for (place, safety) in live(&protection.safety, as_of) {
        if !concerns(&safety.members, member.id()) {
            continue;
        }
        for (check, found) in safety.transit_checks.each() {
            if asks(found) && found.point.text().is_some() && !told(found.point.text()) {
                let at = Case::at().protection().safety().i(place);
                let at = at.transit_checks().i(check).visa_needed();
                cx.fail(at, [Arg::Code("none")]);
            }
        }
    }
}

/// A laissez-passer that will have ended by then is extended in time.
pub static DOC_015: Rule = Rule {
    code: "DOC-015",
    name: "laissez-passer-ends-before-departure",
    severity: Severity::Warning,
    gates: &[Gate::G3],
    grade: "V",
    sources: &[
        cite("A15", "Switzerland and Gambia, laissez-passer", "V"),
        cite("A15", "Switzerland and Guinea-Bissau, laissez-passer", "V"),
    ],
    args: &["defect", "days"],
    params: &["lp_extend_wd"],
    check: Check::Member(|cx, member| {
        // Who has left is judged by the papers of that day.
        if cx.opened_after_return() || member.passed(Gate::G4).is_some() {
            return;
        }
        let planned = cx
            .case
            .travel
            .get()
            .and_then(|travel| travel.planned_on.val());
        let booked = cx.facts.trip(member).take_off.map(|departs| departs.date());
        let Some(leaves) = booked.or(planned) else {
            return;
        };
        let mut ended = None;
        for (place, paper) in papers(member, cx.as_of, cx.as_of, DocumentType::is_travel_document) {
            match paper.expires_on.val() {
                Some(until) if until < leaves => ended = ended.max(Some((until, place))),
                _ => return,
            }
        }
        let Some((_, place)) = ended else {
            return;
        };
        let at = member.at().documents().i(place).expires_on();
        let mut asked = None;
        for (_, request) in live(&cx.case.requests, cx.as_of) {
            if request.kind.val() != Some(RequestKind::TravelDocumentExtension)
                || !concerns(&request.members, member.id())
            {
                continue;
            }
            let granted = request.outcome.val() == Some(RequestOutcome::Granted);
            if granted
                && request
                    .extended_until
                    .val()
                    .is_none_or(|until| until >= leaves)
            {
                return;
            }
            let answered = request.answered_on.val().is_some_and(|on| on <= cx.as_of);
            if !answered {
                asked = asked.max(request.on.val().map(|on| on.date()));
            }
        }
        let Some(asked) = asked else {
            return cx.fail(at, [Arg::Code("not_asked"), Arg::None]);
        };
        let limit =
            pair(cx).and_then(|(host, origin)| cx.params.pair(Param::LpExtendWd, host, origin));
        if let Some(limit) = limit
            && cx.working_days(&cx.case.host, asked, cx.as_of) > limit
        {
            cx.fail(at, [Arg::Code("late"), Arg::Int(limit)]);
        }
    }),
    ..Rule::NEW
};
