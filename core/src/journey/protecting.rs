//! The protection track: what a case records of one person's needs of protection.

use crate::codes::{
    AssessmentOutcome, BestInterestsKind, BestInterestsState, DecisionKind, ProtectionState as P,
    ScreeningOutcome, TracingState,
};
use crate::facts::{concerns, live};
use crate::model::{Case, Protection};
use crate::values::Date;

/// The state of a person's protection track.
pub(super) fn state(case: &Case<'_>, id: Option<&str>, as_of: Date) -> P {
    let decided = |kind: DecisionKind| {
        live(&case.decisions, as_of)
            .filter(|(_, one)| one.kind.val() == Some(kind) && concerns(&one.members, id))
            .filter_map(|(_, one)| one.on.val())
            .map(|on| on.date())
            .max()
    };
    let cleared = decided(DecisionKind::Cleared);
    let excluded = decided(DecisionKind::ReturnNotViable);
    let found = case
        .protection
        .get()
        .map_or(Found::default(), |all| Found::of(all, id, as_of));
    let excluded = excluded.max(found.excluded);
    match (excluded, cleared.or(found.cleared)) {
        (Some(no), yes) if yes.is_none_or(|yes| yes < no) => P::ReturnNotViable,
        (_, Some(_)) if found.measures => P::ClearedWithMeasures,
        (_, Some(_)) => P::Cleared,
        _ if found.assessed && found.positive == Some(true) => P::AssessmentDone,
        _ => match found.positive {
            Some(true) => P::ScreenedPositive,
            Some(false) => P::ScreenedClear,
            None => P::NotScreened,
        },
    }
}

/// What screenings and assessments say.
#[derive(Default)]
struct Found {
    /// The latest screening: whether it calls for an assessment.
    positive: Option<bool>,
    assessed: bool,
    measures: bool,
    cleared: Option<Date>,
    excluded: Option<Date>,
}

impl Found {
    fn of(protection: &Protection<'_>, id: Option<&str>, as_of: Date) -> Self {
        let mut found = Self {
            positive: live(&protection.screenings, as_of)
                .filter(|(_, one)| one.member.text() == id)
                .filter_map(|(_, one)| Some((one.on.val().map(|on| on.key()), one.outcome.val()?)))
                .max()
                .map(|(_, outcome)| outcome != ScreeningOutcome::Clear),
            ..Self::default()
        };
        for (_, one) in live(&protection.assessments, as_of) {
            if one.member.text() != id {
                continue;
            }
            let on = one.on.val().map(|on| on.date());
            found.measures |= one.measures.has_any();
            match one.outcome.val() {
                Some(AssessmentOutcome::ReturnNotViable) => found.excluded = found.excluded.max(on),
                Some(AssessmentOutcome::ClearedWithMeasures) => {
                    found.measures = true;
                    found.cleared = found.cleared.max(on);
                }
                Some(AssessmentOutcome::Cleared) => found.cleared = found.cleared.max(on),
                Some(AssessmentOutcome::Done) => found.assessed = true,
                _ => {}
            }
        }
        found
    }
}

/// Where the best-interests procedure of a child stands.
pub(super) fn best_interests(
    case: &Case<'_>,
    id: Option<&str>,
    is_child: bool,
    as_of: Date,
) -> BestInterestsState {
    use BestInterestsState as S;
    if !is_child {
        return S::NotRequired;
    }
    let list = case.protection.get().map(|all| &all.best_interests);
    let by_then = |on: Option<Date>| on.is_some_and(|on| on <= as_of);
    list.into_iter()
        .flat_map(|list| live(list, as_of))
        .filter(|(_, one)| one.member.text() == id)
        .filter_map(|(_, one)| {
            let decided = by_then(one.decided_on.val()) || !one.outcome.is_empty();
            match (one.kind.val()?, decided) {
                (BestInterestsKind::Bid, true) => Some(S::BidDecided),
                (BestInterestsKind::Bid, false) => Some(S::BidRequested),
                (BestInterestsKind::Bia, true) => Some(S::BiaDone),
                _ => None,
            }
        })
        .max()
        .unwrap_or(S::BiaPending)
}

/// Where the tracing of a person's family stands, if there is one.
pub(super) fn tracing(case: &Case<'_>, id: Option<&str>, as_of: Date) -> Option<TracingState> {
    let list = &case.protection.get()?.tracing;
    live(list, as_of)
        .filter(|(_, one)| one.member.text() == id)
        .filter_map(|(_, one)| Some((one.on.val().map(|on| on.key()), one.status.val()?)))
        .max()
        .map(|(_, status)| status)
}
