//! What a plan answers, and how it fits with other help.

use super::{dimension, items, judged_on, says};
use crate::codes::{CodeList, Dimension, DimensionAnswer};
use crate::findings::{Arg, Check, Gate, Rule, Severity, cite};
use crate::model::{Case, Plan};
use crate::record::Field;
use crate::values::Date;

/// The economic, the social and the psychosocial side each have an answer.
pub static PLN_005: Rule = Rule {
    code: "PLN-005",
    name: "dimension-without-answer",
    severity: Severity::Warning,
    gates: &[Gate::G5],
    grade: "V",
    sources: &[
        cite("S02", "Annex 3", "V"),
        cite("S36", "", "V"),
        cite("A8", "objective 21(h)", "V"),
    ],
    args: &["dimension", "defect"],
    check: Check::Case(|cx| {
        for (place, plan) in cx.plans() {
            if judged_on(cx, place, plan).is_none() {
                continue;
            }
            let at = Case::at().plans().i(place).dimensions();
            let told = plan.dimensions.get();
            let served = served(plan, cx.as_of);
            for dimension in Dimension::all() {
                if served & bit(*dimension) != 0 {
                    continue;
                }
                let (answer, reason, here) = match dimension {
                    Dimension::Economic => (
                        told.map(|told| &told.economic),
                        told.map(|told| &told.economic_reason),
                        at.economic().loc(),
                    ),
                    Dimension::Social => (
                        told.map(|told| &told.social),
                        told.map(|told| &told.social_reason),
                        at.social().loc(),
                    ),
                    Dimension::Psychosocial => (
                        told.map(|told| &told.psychosocial),
                        told.map(|told| &told.psychosocial_reason),
                        at.psychosocial().loc(),
                    ),
                };
                if plan.dimensions.is_bad() || answer.is_some_and(Field::is_bad) {
                    cx.skip();
                    continue;
                }
                let defect = match answer.and_then(Field::val) {
                    Some(DimensionAnswer::NoNeed | DimensionAnswer::Declined) => continue,
                    Some(DimensionAnswer::Referred) if reason.is_some_and(says) => continue,
                    Some(DimensionAnswer::Referred) => "referred",
                    Some(DimensionAnswer::Items) => "items",
                    None => "none",
                };
                let args = [Arg::Code(dimension.code()), Arg::Code(defect)];
                cx.fail(here, args);
            }
        }
    }),
    ..Rule::NEW
};

/// The dimensions that the items of a plan serve, as bits. An item that was given up serves none.
fn served(plan: &Plan<'_>, as_of: Date) -> u8 {
    items(plan, as_of)
        .filter_map(|(_, item)| dimension(item))
        .fold(0, |all, dimension| all | bit(dimension))
}

const fn bit(dimension: Dimension) -> u8 {
    1 << dimension as u8
}

/// A plan says which other programmes and public services are used, or why none is.
pub static PLN_022: Rule = Rule {
    code: "PLN-022",
    name: "complementarity-not-noted",
    severity: Severity::Info,
    gates: &[Gate::G5],
    grade: "V",
    sources: &[
        cite("S02", "4.2", "V"),
        cite("S22", "37", "V"),
        cite("A8", "objective 21(h)", "V"),
    ],
    check: Check::Case(|cx| {
        for (place, plan) in cx.plans() {
            if says(&plan.complementarity) || judged_on(cx, place, plan).is_none() {
                continue;
            }
            if plan.complementarity.is_bad() {
                cx.skip();
            } else {
                cx.fail(Case::at().plans().i(place).complementarity(), []);
            }
        }
    }),
    ..Rule::NEW
};
