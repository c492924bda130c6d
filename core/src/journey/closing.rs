//! What the closure of a case says of its tracks.

use super::transitions::Step;
use crate::codes::{ClosureReason as C, ReintegrationState as I, ReturnState as R};
use crate::facts;
use crate::model::Case;
use crate::values::Date;

/// What a reason for closing means on the tracks. Who died is told by the person's own record: one death closes a case
/// for several.
pub(super) trait Ending {
    /// On the return track.
    fn return_track(self) -> Option<(Step, R)>;
    /// On the reintegration track.
    fn reintegration_track(self) -> Option<(Step, I)>;
}

impl Ending for C {
    fn return_track(self) -> Option<(Step, R)> {
        Some(match self {
            Self::Ineligible => (Step::DecideEligibility, R::Ineligible),
            Self::WithdrawnBeforeDeparture | Self::NoShowFinal => (Step::Withdraw, R::Withdrawn),
            Self::NotDeparted => (Step::ReportNotDeparted, R::NotDeparted),
            Self::ReturnNotViable => (Step::Exclude, R::ReturnNotViable),
            Self::ReferredOut | Self::Transferred => (Step::Transfer, R::TransferredOut),
            _ => return None,
        })
    }

    fn reintegration_track(self) -> Option<(Step, I)> {
        Some(match self {
            Self::Completed => (Step::Complete, I::Completed),
            Self::LostContact => (Step::LoseContact, I::LostContact),
            Self::Remigrated => (Step::Remigrate, I::Remigrated),
            Self::WindowExpired => (Step::Expire, I::Expired),
            Self::DeclinedReintegration
            | Self::AssistanceUnsuitable
            | Self::AccessBarrier
            | Self::RepercussionRisk
            | Self::LeftArea => (Step::Decline, I::Declined),
            Self::FundingEnded
            | Self::SecurityStop
            | Self::Conduct
            | Self::FraudEstablished
            | Self::ReferredOut
            | Self::Transferred => (Step::Stop, I::StoppedByProvider),
            _ => return None,
        })
    }
}

/// Why and when the case ended for a person, as the closure tells it.
pub(super) fn ending(case: &Case<'_>, id: Option<&str>, as_of: Date) -> Option<(C, Date)> {
    let closure = case.closure.get()?;
    let own = closure
        .members
        .iter()
        .find(|end| id.is_some() && end.member.text() == id);
    let reason = own
        .and_then(|end| end.reason.val())
        .or_else(|| closure.reason.val())?;
    let day = closure.on.val().map(|on| on.date());
    let own = own.and_then(|end| end.on.val());
    let on = own.or(day).unwrap_or(as_of);
    (on <= as_of && day.is_none_or(|day| day <= as_of)).then_some((reason, on))
}

/// The day from which a case is closed; none where it is open, or open again.
pub(super) fn closed(case: &Case<'_>, as_of: Date) -> Option<Date> {
    let on = facts::closed(case.closure.get()?, as_of)?;
    facts::reopened(case, on, as_of).is_none().then_some(on)
}

/// The day on which a case was merged into another.
pub(super) fn merged(case: &Case<'_>, as_of: Date) -> Option<Date> {
    let day = match case.merged.get() {
        Some(merge) if !merge.into.is_empty() => merge.on.val().unwrap_or(as_of),
        _ => {
            let (reason, on) = ending(case, None, as_of)?;
            (reason == C::Duplicate).then_some(on)?
        }
    };
    (day <= as_of).then_some(day)
}
