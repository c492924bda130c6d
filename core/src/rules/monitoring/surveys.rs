//! Which tool is used for whom, and what people are asked besides.

use smallvec::SmallVec;

use crate::codes::SurveyWindow;
use crate::facts::live;
use crate::findings::{Arg, Check, Gate, Rule, Severity, cite};
use crate::model::{Case, Survey};
use crate::programme::Param;
use crate::rules::Cx;
use crate::values::Date;

/// Surveys that are compared were held with the same tool.
pub static MON_007: Rule = Rule {
    code: "MON-007",
    name: "surveys-with-different-tools",
    severity: Severity::Warning,
    grade: "I",
    sources: &[cite("D1", "rules of this rulebook's own", "I")],
    args: &["what"],
    check: Check::Case(|cx| {
        let Some(monitoring) = cx.case.monitoring.get() else {
            return;
        };
        if monitoring.surveys.len() < 2 {
            return;
        }
        let mut surveys: SmallVec<[Held<'_>; 8]> = SmallVec::new();
        for (place, survey) in live(&monitoring.surveys, cx.as_of) {
            let (member, tool) = (survey.member.text(), survey.instrument.text());
            let Some((member, tool)) = member.zip(tool) else {
                continue;
            };
            // The baseline first, then by day.
            let later = u8::from(survey.window.val() != Some(SurveyWindow::Baseline));
            let on = survey.on.val().map(|on| on.date());
            let on = on.map_or(i64::MAX, |on| on.days_since(Date::MIN));
            surveys.push((member, family(tool), later, on, place));
        }
        surveys.sort_unstable();
        for alike in surveys.chunk_by(|a, b| (a.0, a.1) == (b.0, b.1)) {
            let Some((first, rest)) = alike.split_first() else {
                continue;
            };
            let Some(first) = monitoring.surveys.at(first.4) else {
                continue;
            };
            for (.., place) in rest {
                if let Some(later) = monitoring.surveys.at(*place) {
                    compare(cx, first, later, *place);
                }
            }
        }
    }),
    ..Rule::NEW
};

/// A survey: member, tool, whether it is no baseline, the day, the place.
type Held<'c> = (&'c str, &'c str, u8, i64, usize);

/// A tool without its version: `rss` of `rss-2018`.
fn family(tool: &str) -> &str {
    tool.rsplit_once('-').map_or(tool, |(family, _)| family)
}

fn compare(cx: &mut Cx<'_, '_>, first: &Survey<'_>, later: &Survey<'_>, place: usize) {
    let at = Case::at().monitoring().surveys().i(place);
    if first.instrument != later.instrument {
        cx.fail(at.instrument(), [Arg::Code("version")]);
    } else if first.answer_list.text() != later.answer_list.text() {
        cx.fail(at.answer_list(), [Arg::Code("list")]);
    }
}

/// A child is asked as a child.
pub static MON_010: Rule = Rule {
    code: "MON-010",
    name: "child-asked-with-adult-survey",
    severity: Severity::Warning,
    grade: "V",
    sources: &[cite("S56", "", "V")],
    params: &["child_instruments"],
    check: Check::Case(|cx| {
        let Some(monitoring) = cx.case.monitoring.get() else {
            return;
        };
        let facts = cx.facts;
        for (place, survey) in live(&monitoring.surveys, cx.as_of) {
            let Some(member) = survey.member.text().and_then(|id| facts.member(id)) else {
                continue;
            };
            let Some(on) = survey.on.val().map(|on| on.date()) else {
                cx.skip();
                continue;
            };
            if !member.is_child_on(on) {
                continue;
            }
            let known = cx.params.words(Param::ChildInstruments);
            match survey.instrument.text() {
                Some(tool) if !known.is_empty() => {
                    if !known.iter().any(|word| **word == *tool) {
                        cx.about(Some(member), None);
                        let at = Case::at().monitoring().surveys().i(place);
                        cx.fail(at.instrument(), []);
                    }
                }
                _ => cx.skip(),
            }
        }
    }),
    ..Rule::NEW
};

/// People are asked whether help was good, and told how to complain.
pub static MON_012: Rule = Rule {
    code: "MON-012",
    name: "nobody-asked-how-it-was",
    severity: Severity::Info,
    gates: &[Gate::G7],
    grade: "V",
    sources: &[cite("S36", "", "V")],
    args: &["what"],
    check: Check::Case(|cx| {
        let case = cx.case;
        let Some(monitoring) = case.monitoring.get() else {
            return;
        };
        let at = Case::at().monitoring();
        let (mut met, mut surveyed, mut offered, mut asked) = (false, false, false, false);
        for (_, visit) in live(&monitoring.visits, cx.as_of) {
            met = true;
            offered |= visit.feedback_offered.val() == Some(true);
        }
        for (_, survey) in live(&monitoring.surveys, cx.as_of) {
            surveyed = true;
            offered |= survey.feedback_offered.val() == Some(true);
            asked |= !survey.satisfaction.is_empty();
        }
        // Whoever complained or praised knew how to.
        offered |= case.complaints.has_any();
        if (met || surveyed) && !offered {
            cx.fail(at, [Arg::Code("feedback")]);
        }
        if surveyed && !asked {
            cx.fail(at.surveys(), [Arg::Code("satisfaction")]);
        }
    }),
    ..Rule::NEW
};
