//! Small businesses and other work: whether they are thought through, and whether the person can do them.

use super::{dimension, each_item, says, served};
use crate::codes::{AssistanceType, Dimension};
use crate::facts::{Member, Minor, when};
use crate::findings::{Arg, Check, Gate, Rule, Severity, cite};
use crate::model::{Case, PlanItem};
use crate::record::{At, Loc};
use crate::rules::{Cx, medical};

/// A part of the sketch of a business: its word, whether it lacks, where it stands.
type Part = (
    &'static str,
    fn(&PlanItem<'_>) -> bool,
    fn(At<PlanItem<'static>>) -> Loc,
);

/// The budget is one, too: it belongs to every item.
const SKETCH: [Part; 3] = [
    (
        "idea",
        |item| !says(&item.idea) && !item.idea.is_bad(),
        |at| at.idea().loc(),
    ),
    ("place", |item| item.place.is_empty(), |at| at.place().loc()),
    (
        "schedule",
        |item| !says(&item.schedule) && !item.schedule.is_bad(),
        |at| at.schedule().loc(),
    ),
];

/// A microbusiness has an idea, a place and steps.
pub static PLN_011: Rule = Rule {
    code: "PLN-011",
    name: "business-without-sketch",
    severity: Severity::Warning,
    gates: &[Gate::G5],
    grade: "V",
    sources: &[cite("S09", "Zurich", "V")],
    args: &["lacks"],
    check: Check::Case(|cx| {
        each_item(
            cx,
            |_, _, item| {
                let new = item.kind.val() == Some(AssistanceType::MicrobusinessIndividual);
                let lacks = new && SKETCH.iter().any(|(_, lacks, _)| lacks(item));
                lacks.then_some(item)
            },
            |cx, at, item| {
                for (word, lacks, place) in &SKETCH {
                    if lacks(item) {
                        cx.fail(place(at), [Arg::Code(word)]);
                    }
                }
            },
        );
    }),
    ..Rule::NEW
};

/// Somebody asked whether the business can work, or it builds on a skill of the person.
pub static PLN_012: Rule = Rule {
    code: "PLN-012",
    name: "business-not-weighed",
    severity: Severity::Warning,
    gates: &[Gate::G5],
    grade: "V",
    sources: &[cite("S02", "2.4", "V"), cite("A8", "objective 21(h)", "V")],
    check: Check::Case(|cx| {
        each_item(
            cx,
            |_, _, item| {
                let kind = item.kind.val().filter(|kind| kind.is_business());
                let runs = kind.is_some_and(|kind| kind != AssistanceType::BusinessTopup);
                let weighed = says(&item.feasibility) || item.uses_skills.has_any();
                (runs && !weighed).then_some(item)
            },
            |cx, at, item| {
                if item.feasibility.is_bad() || item.uses_skills.is_bad() {
                    cx.skip();
                } else {
                    cx.fail(at.feasibility(), []);
                }
            },
        );
    }),
    ..Rule::NEW
};

/// Nobody is given work as help who was found not to be able to work.
pub static PLN_013: Rule = Rule {
    code: "PLN-013",
    name: "work-for-who-is-not-fit-to-work",
    severity: Severity::Warning,
    gates: &[Gate::G5],
    grade: "V",
    sources: &[cite("S02", "2.4", "V")],
    check: Check::Case(|cx| {
        let mut records = cx.case.medical.iter();
        if !records.any(|record| record.fit_to_work.val() == Some(false)) {
            return;
        }
        each_item(
            cx,
            |cx, (_, plan), item| {
                if !is_work(item) {
                    return None;
                }
                // Where one of several adults can work, the item is in good hands.
                let mut found = None;
                let due = cx.due;
                for adult in served(cx, plan, item).filter(|who| who.minor_on(due) == Minor::No) {
                    found = Some(unfit(cx, adult)?);
                }
                found
            },
            |cx, at, record| {
                let found = Case::at().medical().i(record).fit_to_work();
                cx.fail_with(at, found, []);
            },
        );
    }),
    ..Rule::NEW
};

/// Whether an item is work, or leads to it: not advice on debts, savings or papers.
fn is_work(item: &PlanItem<'_>) -> bool {
    use AssistanceType::{
        Apprenticeship, CashForWork, IncomeActivityNew, IncomeActivityStrengthen, JobPlacement,
        MicrobusinessIndividual, ProjectCollective, Tvet,
    };
    match item.kind.val() {
        Some(kind) => matches!(
            kind,
            Apprenticeship
                | CashForWork
                | IncomeActivityNew
                | IncomeActivityStrengthen
                | JobPlacement
                | MicrobusinessIndividual
                | ProjectCollective
                | Tvet
        ),
        None => dimension(item) == Some(Dimension::Economic),
    }
}

/// The record by which a person was last found not fit to work.
fn unfit(cx: &Cx<'_, '_>, who: &Member<'_>) -> Option<usize> {
    let last = medical::of(cx, who)
        .filter(|(_, record)| record.fit_to_work.val().is_some())
        .max_by_key(|(_, record)| when(*record));
    last.filter(|(_, record)| record.fit_to_work.val() == Some(false))
        .map(|(place, _)| place)
}
