//! Cases that are no full case: placeholders, and cases merged into another.

use super::is_placeholder;
use super::people::has_part;
use crate::codes::{ClosureReason, CodeList};
use crate::facts::live;
use crate::findings::{Arg, Check, Gate, Rule, cite};
use crate::model::Case;
use crate::programme::Param;
use crate::record::{Entry, List, Loc};
use crate::rules::Cx;
use crate::values::Date;

/// A placeholder announces one person and nothing else.
pub static IDN_004: Rule = Rule {
    code: "IDN-004",
    name: "placeholder-with-personal-data",
    grade: "V",
    sources: &[cite("S04", "KM1 blank charter cases", "V")],
    args: &["problem"],
    params: &["placeholder_return_types"],
    check: Check::Case(|cx| {
        let case = cx.case;
        if !is_placeholder(case) {
            return;
        }
        let at = Case::at();
        if case.members.len() != 1 {
            cx.fail(at.members(), [Arg::Code("persons")]);
        }
        for (place, person) in case.members.each() {
            let at = at.members().i(place);
            if person.names.iter().any(has_part) {
                cx.fail(at.names(), [Arg::Code("name")]);
            }
            if live(&person.documents, cx.as_of).next().is_some() {
                cx.fail(at.documents(), [Arg::Code("document")]);
            }
        }
        let kinds = cx.params.words(Param::PlaceholderReturnTypes);
        match case.return_type.val() {
            Some(kind) if !kinds.is_empty() => {
                if !kinds.iter().any(|may| **may == *kind.code()) {
                    cx.fail(at.return_type(), [Arg::Code("return_type")]);
                }
            }
            _ => cx.skip(),
        }
    }),
    ..Rule::NEW
};

/// Nobody is helped under a placeholder.
pub static IDN_005: Rule = Rule {
    code: "IDN-005",
    name: "placeholder-never-replaced",
    gates: &[Gate::G5, Gate::G6],
    grade: "I",
    sources: &[cite("S04", "KM1 blank charter cases", "I")],
    check: Check::Case(|cx| {
        let merged = cx.case.merged.get().and_then(|merge| merge.on.val());
        if is_placeholder(cx.case) && merged.is_none_or(|on| on > cx.due) {
            cx.fail(Case::at().kind(), []);
        }
    }),
    ..Rule::NEW
};

/// A merged case names the case that goes on, is closed as a duplicate, and rests.
pub static IDN_022: Rule = Rule {
    code: "IDN-022",
    name: "merged-case-not-at-rest",
    grade: "V/I",
    sources: &[cite("S42", "duplicate status", "V")],
    args: &["problem"],
    check: Check::Case(merged_at_rest),
    ..Rule::NEW
};

fn merged_at_rest(cx: &mut Cx<'_, '_>) {
    let case = cx.case;
    let closure = case.closure.get();
    let duplicate =
        closure.and_then(|closure| closure.reason.val()) == Some(ClosureReason::Duplicate);
    let at = Case::at();
    let Some(merge) = case.merged.get() else {
        if duplicate && case.merged.is_empty() {
            cx.fail(at.merged(), [Arg::Code("no_survivor")]);
        }
        return;
    };
    if merge.on.val().is_some_and(|on| on > cx.as_of) {
        return;
    }
    match merge.into.text().map(str::trim) {
        None | Some("") => cx.fail(at.merged(), [Arg::Code("no_survivor")]),
        Some(into) if case.id.text() == Some(into) => {
            cx.fail(at.merged(), [Arg::Code("itself")]);
        }
        Some(_) => {}
    }
    if !duplicate {
        cx.fail(at.closure(), [Arg::Code("not_closed")]);
    }
    match merge.on.val() {
        None => cx.fail(at.merged(), [Arg::Code("no_date")]),
        Some(on) => {
            for place in later(case, on) {
                cx.fail(place, [Arg::Code("goes_on")]);
            }
        }
    }
}

/// Lists in which something happened after a day, each once.
fn later(case: &Case<'_>, day: Date) -> impl Iterator<Item = Loc> {
    fn after<T: Entry>(list: &List<T>, day: Date) -> bool {
        list.iter()
            .any(|record| !record.is_voided() && record.on().is_some_and(|on| on.date() > day))
    }
    let at = Case::at();
    let events = case
        .travel
        .get()
        .is_some_and(|travel| after(&travel.events, day));
    [
        (after(&case.consents, day), at.consents().loc()),
        (after(&case.counselling, day), at.counselling().loc()),
        (after(&case.declarations, day), at.declarations().loc()),
        (after(&case.medical, day), at.medical().loc()),
        (after(&case.decisions, day), at.decisions().loc()),
        (after(&case.packages, day), at.packages().loc()),
        (events, at.travel().events().loc()),
        (after(&case.entitlements, day), at.entitlements().loc()),
        (after(&case.plans, day), at.plans().loc()),
        (after(&case.deliveries, day), at.deliveries().loc()),
        (after(&case.referrals, day), at.referrals().loc()),
        (after(&case.changes, day), at.changes().loc()),
    ]
    .into_iter()
    .filter_map(|(found, place)| found.then_some(place))
}
