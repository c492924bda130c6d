//! Safety: where nobody returns, and where somebody has to look twice.

use super::{assessed, is_said};
use crate::codes::{CounsellingTopic, SafetyLevel, Suspension};
use crate::facts::live;
use crate::findings::{Arg, Check, Gate, Rule, Severity, cite};
use crate::model::Case;
use crate::model::protection::SafetyAssessment;
use crate::programme::Param;
use crate::record::Loc;
use crate::rules::Cx;
use crate::rules::areas::{Touched, touched};
use crate::values::Date;

/// Nobody is returned to an area to which nobody is to return.
pub static NRF_007: Rule = Rule {
    code: "NRF-007",
    name: "return-to-no-return-area",
    gates: &[Gate::G3, Gate::G4],
    grade: "V",
    sources: &[cite("S01", "", "V")],
    args: &["found"],
    params: &["no_return_areas"],
    check: Check::Member(|cx, member| {
        if let Some((place, safety)) = assessed(cx, member) {
            let at = Case::at().protection().safety().i(place).level();
            match safety.level.val() {
                Some(SafetyLevel::NoReturn) => return cx.fail(at, [Arg::Code("assessed")]),
                None => cx.skip(),
                Some(_) => {}
            }
        } else {
            cx.skip();
        }
        let listed = cx.params.words(Param::NoReturnAreas);
        let Some(origin) = cx.case.origin.get().filter(|_| !listed.is_empty()) else {
            return;
        };
        let Some(country) = origin.country.val() else {
            return cx.skip();
        };
        let place = origin.place.get();
        let worst = listed
            .iter()
            .filter_map(|word| touched(word, country, place))
            .max();
        match worst {
            None => {}
            Some(Touched::Open) => cx.skip(),
            Some(Touched::Area) => cx.fail(Case::at().origin().place(), [Arg::Code("listed")]),
            Some(Touched::Country) => cx.fail(Case::at().origin().country(), [Arg::Code("listed")]),
        }
    }),
    ..Rule::NEW
};

/// To an area of high danger somebody returns only if a manager agrees and something is done against the danger.
pub static NRF_008: Rule = Rule {
    code: "NRF-008",
    name: "dangerous-area-without-approval",
    severity: Severity::Warning,
    gates: &[Gate::G3],
    grade: "V",
    sources: &[cite("S01", "", "V")],
    args: &["lacks"],
    check: Check::Member(|cx, member| {
        let Some((place, safety)) = assessed(cx, member) else {
            return cx.skip();
        };
        match safety.level.val() {
            Some(SafetyLevel::High) => {}
            Some(_) => return,
            None => return cx.skip(),
        }
        let at = Case::at().protection().safety().i(place);
        if !is_said(&safety.approved_by) && !safety.approved_by.is_bad() {
            cx.fail(at.approved_by(), [Arg::Code("approval")]);
        } else if safety.approved_on.val().is_some_and(|on| on > cx.due) {
            cx.fail(at.approved_on(), [Arg::Code("late")]);
        }
        if !is_said(&safety.mitigation) && !safety.mitigation.is_bad() {
            cx.fail(at.mitigation(), [Arg::Code("mitigation")]);
        }
    }),
    ..Rule::NEW
};

/// What was found about an area holds for a while.
pub static NRF_009: Rule = Rule {
    code: "NRF-009",
    name: "safety-assessment-too-old",
    severity: Severity::Warning,
    gates: &[Gate::G4],
    grade: "I",
    sources: &[cite("D1", "", "I")],
    args: &["days", "limit"],
    params: &["safety_validity_cd"],
    check: Check::Member(|cx, member| {
        if cx.opened_after_return() {
            return;
        }
        let Some((place, safety)) = assessed(cx, member) else {
            return cx.skip();
        };
        let Some(on) = safety.on.val().map(|on| on.date()) else {
            return cx.skip();
        };
        let Some(limit) = cx.number(Param::SafetyValidityCd) else {
            return;
        };
        let days = cx.due.days_since(on);
        if days > limit {
            let at = Case::at().protection().safety().i(place).on();
            cx.fail(at, [Arg::Int(days), Arg::Int(limit)]);
        }
    }),
    ..Rule::NEW
};

/// Where nobody can help after the return, nobody promises help, and the person is told.
pub static NRF_010: Rule = Rule {
    code: "NRF-010",
    name: "help-promised-where-suspended",
    severity: Severity::Warning,
    gates: &[Gate::G3],
    grade: "V",
    sources: &[cite("S12", "", "V")],
    args: &["defect"],
    params: &["suspended_destinations"],
    check: Check::Case(|cx| {
        let Some((since, at)) = suspended(cx) else {
            return;
        };
        let case = cx.case;
        // What was promised before anybody knew was no false promise; that it will not be kept has to be said.
        let known = |on: Option<Date>| since.is_none_or(|since| on.is_none_or(|on| since <= on));
        for (place, promise) in live(&case.promises, cx.due) {
            let on = promise.on.val().map(|on| on.date());
            let after = !promise
                .component
                .val()
                .is_some_and(|of| of.is_pre_arrival());
            if after && known(on) {
                cx.fail(Case::at().promises().i(place), [Arg::Code("promised")]);
            }
        }
        let told = live(&case.counselling, cx.due).any(|(_, session)| {
            known(session.on.val().map(|on| on.date()))
                && session.topics.iter().any(|topic| {
                    matches!(
                        topic,
                        CounsellingTopic::SafetyAtReturn | CounsellingTopic::ServicesAtOrigin
                    )
                })
        });
        if !told {
            cx.fail(at, [Arg::Code("not_told")]);
        }
    }),
    ..Rule::NEW
};

/// Whether assistance is suspended where the household goes: since when, and where it says so. Without a day the rule
/// set says it.
fn suspended(cx: &mut Cx<'_, '_>) -> Option<(Option<Date>, Loc)> {
    let at = Case::at();
    let suspends = |safety: &SafetyAssessment<'_>| {
        let mut what = safety.suspends.iter();
        what.any(|what| *what == Suspension::Assistance)
    };
    // Of several at one time, one that suspends.
    let latest = cx.case.protection.get().and_then(|protection| {
        live(&protection.safety, cx.due)
            .max_by_key(|(_, safety)| (safety.on.val().map(|on| on.key()), suspends(safety)))
    });
    if let Some((place, safety)) = latest
        && suspends(safety)
    {
        let at = at.protection().safety().i(place).suspends().loc();
        return Some((safety.on.val().map(|on| on.date()), at));
    }
    let listed = cx.params.words(Param::SuspendedDestinations);
    let origin = cx.case.origin.get().filter(|_| !listed.is_empty())?;
    let Some(country) = origin.country.val() else {
        cx.skip();
        return None;
    };
    let place = origin.place.get();
    let worst = listed
        .iter()
        .filter_map(|word| touched(word, country, place))
        .max()?;
    match worst {
        Touched::Open => {
            cx.skip();
            None
        }
        Touched::Area => Some((None, at.origin().place().loc())),
        Touched::Country => Some((None, at.origin().country().loc())),
    }
}
