//! Clocks of requests, referrals and the case as a whole.

use super::{Clock, Clocks};
use crate::codes::{ReferralDirection, ReferralStatus, RequestKind as K};
use crate::facts::{Lists, happened, live, unanswered};
use crate::model::Case;
use crate::record::{At, Entry, Field, List};
use crate::values::Date;

/// Starts the clocks of what waits for an answer, and of the case itself.
pub(super) fn run(clocks: &mut Clocks<'_, '_>) {
    let (case, as_of) = (clocks.facts.case, clocks.facts.as_of);
    for (_, one) in live(&case.requests, as_of).filter(|(_, one)| unanswered(one, as_of)) {
        let on = one.on.val().map(|on| on.date());
        if let (Some(on), Some(due)) = (on, one.due_on.val()) {
            clocks.until(Clock::RequestAnswer, on, due);
        } else if let Some(clock) = one.kind.val().and_then(asked) {
            let by_step = clocks.days(clock).is_some();
            let clock = if by_step {
                clock
            } else {
                Clock::DocumentPending
            };
            clocks.start(clock, on);
        }
    }
    for (_, one) in live(&case.packages, as_of) {
        let answer = one.accepted_on.val().or(one.rejected_on.val());
        if answer.is_none_or(|on| on > as_of) {
            clocks.start(Clock::HandOverAnswer, one.on.val().map(|on| on.date()));
        }
    }
    for (_, one) in live(&case.referrals, as_of) {
        let waits = one.status.val() == Some(ReferralStatus::Pending)
            && one.direction.val() != Some(ReferralDirection::Incoming);
        if waits && one.answered_on.val().is_none_or(|on| on > as_of) {
            let on = one.on.val().map(|on| on.date());
            clocks.start(Clock::ReferralAnswer, one.sent_on.val().or(on));
        }
    }
    let last = last(case, as_of).max(case.opened_on.val().filter(|on| *on <= as_of));
    clocks.start(Clock::Stagnation, last);
}

/// How long data of a closed case are kept.
pub(super) fn kept(clocks: &mut Clocks<'_, '_>) {
    let retention = clocks.facts.case.retention.get();
    let told = retention.and_then(|told| Some((told.on.val()?, told.until.val()?)));
    if let Some((on, until)) = told {
        clocks.until(Clock::Retention, on, until);
    }
}

/// The clock of a request, where nobody set a day for the answer.
fn asked(kind: K) -> Option<Clock> {
    Some(match kind {
        K::IdentityConfirmation => Clock::IdentityAnswer,
        K::ConsularInterview => Clock::ConsularInterview,
        K::TravelDocument => Clock::LaissezPasser,
        K::TravelDocumentExtension | K::ExitAuthorisation | K::TransitVisa => {
            Clock::DocumentPending
        }
        K::RetroactiveConfirmation | K::OriginAcceptance => Clock::HandOverAnswer,
        _ => return None,
    })
}

/// The day of the last event in a case.
fn last(case: &Case<'_>, as_of: Date) -> Option<Date> {
    struct Last {
        as_of: Date,
        day: Option<Date>,
    }
    impl Lists for Last {
        fn list<T: Entry>(&mut self, list: &List<T>, _: At<Vec<Field<T>>>) {
            let days = live(list, self.as_of).filter_map(|(_, one)| one.on());
            self.day = self.day.max(days.map(|on| on.date()).max());
        }
    }
    let mut last = Last { as_of, day: None };
    happened(case, &mut last);
    last.day
}
