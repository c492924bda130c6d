//! The end of a case, and whether it still holds.

use super::{Facts, live, when};
use crate::codes::{ClosureReason, CodeList, DecisionKind, Reopening};
use crate::model::{Case, Closure};
use crate::programme::{Param, Params};
use crate::values::Date;

/// The day of a closure. One with a reason and no day counts from the day of judgement, as records without a date do.
pub(crate) fn closed(closure: &Closure<'_>, as_of: Date) -> Option<Date> {
    match closure.on.val() {
        Some(on) => Some(on.date()).filter(|on| *on <= as_of),
        None => (!closure.reason.is_empty()).then_some(as_of),
    }
}

/// The last decision to open a case again, with its day, where it is not older than the closure: the case is open,
/// whatever the closure says.
pub(crate) fn reopened(case: &Case<'_>, closed: Date, as_of: Date) -> Option<(usize, Date)> {
    live(&case.decisions, as_of)
        .filter(|(_, decision)| decision.kind.val() == Some(DecisionKind::Reopened))
        .filter_map(|(place, decision)| Some((place, decision, decision.on.val()?.date())))
        .filter(|(_, _, on)| *on >= closed)
        .max_by_key(|(_, decision, _)| when(*decision))
        .map(|(place, _, on)| (place, on))
}

/// Whether a case that was closed for a reason may be opened again: where the programme lists the reason, or leaves it
/// to its manager and the manager decides.
pub(crate) fn may_reopen(reason: ClosureReason, params: &Params, by_manager: bool) -> bool {
    if reason == ClosureReason::NotDeparted {
        return params.flag(Param::NotDepartedReversible);
    }
    let listed = params.words(Param::ReopenReasons);
    let listed = listed.iter().any(|word| **word == *reason.code());
    listed || by_manager && reason.reopening() == Reopening::ByManager
}

impl Facts<'_> {
    /// The last decision to open the case again, with its day, where it is not older than the closure.
    pub(crate) fn reopened(&self) -> Option<(usize, Date)> {
        let closed = closed(self.case.closure.get()?, self.as_of)?;
        reopened(self.case, closed, self.as_of)
    }
}
