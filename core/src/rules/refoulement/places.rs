//! Places: where somebody lived, where they are let in, where they change planes.

use smallvec::SmallVec;

use super::{assessed, is_said, safety};
use crate::codes::{DocumentType, Nationality, StatelessnessStatus};
use crate::facts::live;
use crate::findings::{Arg, Check, Gate, Rule, Severity, cite};
use crate::model::protection::TransitCheck;
use crate::model::{Case, Place};
use crate::record::{Field, Loc, Text};
use crate::rules::Cx;
use crate::rules::areas::same_words;
use crate::rules::identity::admitted;

/// Who returns to another place than that in which they lived may be displaced there: somebody asks.
pub static NRF_011: Rule = Rule {
    code: "NRF-011",
    name: "displacement-not-considered",
    severity: Severity::Warning,
    gates: &[Gate::G3],
    grade: "V",
    sources: &[
        cite("S22", "objective 21", "V"),
        cite("A8", "objective 21", "V"),
    ],
    args: &["defect"],
    check: Check::Member(|cx, member| {
        let goes = cx.case.origin.get().and_then(|origin| origin.place.get());
        let lived = member.person.former_residence.get();
        let Some((goes, lived)) = goes.zip(lived) else {
            return cx.skip();
        };
        match is_elsewhere(goes, lived) {
            Some(true) => {}
            Some(false) => return,
            None => return cx.skip(),
        }
        let mut answers = safety(cx, member).filter_map(|(place, one)| {
            let risk = one.displacement_risk.val()?;
            Some((place, risk, is_said(&one.mitigation)))
        });
        let mut found = answers.next();
        for next in answers {
            found = Some(next);
        }
        let at = Case::at().protection().safety();
        match (found, assessed(cx, member)) {
            (Some((place, true, false)), _) => {
                cx.fail(at.i(place).mitigation(), [Arg::Code("unmitigated")]);
            }
            (Some(_), _) => {}
            (None, Some((place, _))) => {
                cx.fail(at.i(place).displacement_risk(), [Arg::Code("unasked")]);
            }
            (None, None) => cx.fail(member.at().former_residence(), [Arg::Code("unasked")]),
        }
    }),
    ..Rule::NEW
};

/// Whether two places differ at a level that both name; `None` where they name none in common.
fn is_elsewhere(goes: &Place<'_>, lived: &Place<'_>) -> Option<bool> {
    if let Some((goes, lived)) = goes.country.val().zip(lived.country.val())
        && goes != lived
    {
        return Some(true);
    }
    let levels = [
        (&goes.admin1, &lived.admin1),
        (&goes.admin2, &lived.admin2),
        (&goes.locality, &lived.locality),
    ];
    let both = |(goes, lived): (&Field<Text<'_>>, &Field<Text<'_>>)| {
        Some(!same_words(goes.text()?, lived.text()?))
    };
    levels.into_iter().filter_map(both).max()
}

/// A country that is not the person's own has said that it lets them in.
pub static NRF_012: Rule = Rule {
    code: "NRF-012",
    name: "no-proof-of-admission",
    gates: &[Gate::G3],
    grade: "V",
    sources: &[
        cite("S12", "", "V"),
        cite("A1", "Art. 3(3)", "V"),
        cite("A3", "FR L711-2", "V"),
    ],
    args: &["why"],
    check: Check::Member(|cx, member| {
        let person = member.person;
        let special = person.nationalities.has_any()
            && person.nationalities.iter().all(|one| one.is_special());
        let stateless = match person.statelessness.val() {
            Some(
                StatelessnessStatus::Presumed
                | StatelessnessStatus::InProcedure
                | StatelessnessStatus::Recognised,
            ) => true,
            Some(_) => false,
            None => special,
        };
        let elsewhere = cx.case.third_country_return.val() == Some(true);
        if !stateless && !elsewhere {
            return;
        }
        let Some(country) = cx.case.origin.get().and_then(|side| side.country.val()) else {
            return cx.skip();
        };
        let mut own = person.nationalities.iter();
        if own.any(|nationality| nationality.country() == Some(country)) {
            return;
        }
        let paper = live(&person.documents, cx.as_of).any(|(_, paper)| {
            let issuer = paper.issuer.val().and_then(Nationality::country);
            matches!(
                paper.kind.val(),
                Some(DocumentType::StatelessTravelDocument | DocumentType::AlienTravelDocument)
            ) && issuer == Some(country)
                && !paper.verification.val().is_some_and(|one| one.is_void())
                && paper.issued_on.val().is_none_or(|on| on <= cx.due)
                && paper.expires_on.val().is_none_or(|until| cx.due <= until)
        });
        if !paper && !admitted(cx, member, country, cx.due) {
            let why = if stateless {
                "stateless"
            } else {
                "third_country"
            };
            cx.fail(member.at().documents(), [Arg::Code(why)]);
        }
    }),
    ..Rule::NEW
};

/// Where planes are changed, somebody has asked what can happen there.
pub static NRF_013: Rule = Rule {
    code: "NRF-013",
    name: "transit-point-not-checked",
    severity: Severity::Warning,
    gates: &[Gate::G3],
    grade: "I",
    sources: &[cite("D1", "", "I")],
    args: &["defect"],
    check: Check::Case(|cx| {
        if cx.opened_after_return() {
            return;
        }
        let checks = checks(cx);
        for (point, at) in ill_checked(cx, &checks) {
            let defect = match best(&checks, point) {
                Checked::Well => continue,
                Checked::Risk => "risk",
                Checked::Partly => "partly",
                Checked::Not => "unchecked",
            };
            cx.fail(at, [Arg::Code(defect)]);
        }
    }),
    ..Rule::NEW
};

/// How well a point was checked, the best last.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Checked {
    Not,
    Partly,
    /// With a risk against which nothing is done.
    Risk,
    Well,
}

/// The points of transit that were not checked well, each once: those that an assessment names, and those at which one leg
/// ends and another begins. Mostly there is none.
fn ill_checked<'c>(cx: &Cx<'c, '_>, checks: &[(&str, Checked)]) -> SmallVec<[(&'c str, Loc); 4]> {
    let at = Case::at();
    let ill = |point: &str| best(checks, point) != Checked::Well;
    let mut stops: SmallVec<[(&str, Loc); 4]> = SmallVec::new();
    if let Some(protection) = cx.case.protection.get() {
        for (place, one) in live(&protection.safety, cx.due) {
            for (point, text) in one.transit_points.each() {
                if ill(text.as_str()) {
                    let at = at.protection().safety().i(place).transit_points();
                    stops.push((text.as_str(), at.i(point).loc()));
                }
            }
        }
    }
    if let Some(travel) = cx.case.travel.get() {
        let home = cx.case.origin.get().and_then(|side| side.country.val());
        let mut starts: Option<SmallVec<[&str; 4]>> = None;
        for (place, leg) in live(&travel.legs, cx.as_of) {
            // Whoever goes on by bus from the airport at home has arrived.
            let arrived = leg.to_country.val().is_some_and(|of| Some(of) == home);
            let Some(to) = leg.to.text().filter(|to| !arrived && ill(to)) else {
                continue;
            };
            let starts = starts.get_or_insert_with(|| {
                let legs = live(&travel.legs, cx.as_of);
                let mut starts: SmallVec<_> = legs.filter_map(|(_, leg)| leg.from.text()).collect();
                starts.sort_unstable();
                starts
            });
            if starts.binary_search(&to).is_ok() {
                stops.push((to, at.travel().legs().i(place).to().loc()));
            }
        }
    }
    if stops.len() > 1 {
        // Stable: of one point the place in the assessment comes first.
        stops.sort_by_key(|(point, _)| *point);
        stops.dedup_by_key(|(point, _)| *point);
    }
    stops
}

/// The best check of a point.
fn best(checks: &[(&str, Checked)], point: &str) -> Checked {
    let until = checks.partition_point(|(of, _)| *of <= point);
    let last = until.checked_sub(1).and_then(|last| checks.get(last));
    last.filter(|(of, _)| *of == point)
        .map_or(Checked::Not, |(_, checked)| *checked)
}

/// What was checked, by point, in order.
fn checks<'c>(cx: &Cx<'c, '_>) -> SmallVec<[(&'c str, Checked); 4]> {
    let mut checks = SmallVec::new();
    let Some(protection) = cx.case.protection.get() else {
        return checks;
    };
    for (_, one) in live(&protection.safety, cx.due) {
        let mitigated = is_said(&one.mitigation);
        let points = one.transit_checks.iter();
        checks.extend(
            points.filter_map(|check| Some((check.point.text()?, checked(check, mitigated)))),
        );
    }
    checks.sort_unstable();
    checks
}

fn checked(check: &TransitCheck<'_>, mitigated: bool) -> Checked {
    let answers = [
        check.visa_needed.val(),
        check.detention_risk.val(),
        check.pushback_risk.val(),
    ];
    let risk = check.detention_risk.val() == Some(true) || check.pushback_risk.val() == Some(true);
    if answers.contains(&None) {
        Checked::Partly
    } else if risk && !mitigated {
        Checked::Risk
    } else {
        Checked::Well
    }
}
