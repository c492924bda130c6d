//! The end of a case, and whether it still holds.

use super::{Facts, live};
use crate::codes::DecisionKind;
use crate::values::Date;

impl Facts<'_> {
    /// The last decision to open the case again, with its day, where it is not older than the closure: the case is
    /// open, whatever the closure says.
    pub(crate) fn reopened(&self) -> Option<(usize, Date)> {
        let closed = self.case.closure.get().and_then(|closure| closure.on.val());
        let closed = closed.map(|on| on.date()).filter(|on| *on <= self.as_of)?;
        live(&self.case.decisions, self.as_of)
            .filter(|(_, decision)| decision.kind.val() == Some(DecisionKind::Reopened))
            .filter_map(|(place, decision)| Some((place, decision.on.val()?.date())))
            .filter(|(_, on)| *on >= closed)
            .max_by_key(|(_, on)| *on)
    }
}
