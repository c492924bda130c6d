//! The return track: what a case records of one person's way home.

use super::closing::{Ending, ending};
use super::state::State;
use super::transitions::{BEFORE_DEPARTURE, Step};
use super::walk::{Move, Moves, Track, allowed};
use crate::codes::{
    ConsentType, DecisionKind, RecordKind, RequestKind, RequestOutcome, ReturnState as R,
    SessionKind, TravelEventKind,
};
use crate::facts::{Care, Member, concerns, live, trip};
use crate::model::{Case, Decision, Person};
use crate::programme::{Param, Params};
use crate::values::Date;

/// Steps of one day are taken in this order; those on the way by their time.
mod phase {
    pub(super) const SESSION: u8 = 1;
    pub(super) const REGISTERED: u8 = 2;
    pub(super) const DECIDED: u8 = 3;
    pub(super) const DECLARED: u8 = 4;
    pub(super) const PREPARED: u8 = 5;
    pub(super) const CLEARED: u8 = 6;
    pub(super) const BOOKED: u8 = 7;
    pub(super) const MISSED: u8 = 8;
    pub(super) const SETTLED: u8 = 9;
    pub(super) const STOPPED: u8 = 10;
    pub(super) const WAY: u8 = 11;
    pub(super) const RECEIVED: u8 = 12;
    pub(super) const DENIED: u8 = 13;
    pub(super) const GONE: u8 = 14;
    pub(super) const REOPENED: u8 = 15;
}

/// The track of one person.
pub(super) struct Returning<'p> {
    params: &'p Params,
}

/// The state of a person's return, and the day from which it holds. Without a person: of the case as a whole.
pub(super) fn state(
    case: &Case<'_>,
    member: Option<&Member<'_>>,
    params: &Params,
    as_of: Date,
) -> (R, Option<Date>) {
    let opened = case.opened_on.val().filter(|on| *on <= as_of);
    let begin = match case.kind.val() {
        Some(RecordKind::Placeholder) if opened.is_some() => R::Registered,
        Some(RecordKind::Retroactive) if opened.is_some() => R::AlreadyReturned,
        _ => R::Enquiry,
    };
    let mut moves = Moves::by(as_of);
    let one = One {
        case,
        id: member.and_then(Member::id),
        follows: member.is_some_and(|member| member.care_on(as_of) == Care::Family),
        as_of,
    };
    one.application(&mut moves);
    one.decisions(&mut moves);
    one.will(&mut moves);
    one.preparation(&mut moves, params);
    one.way(&mut moves);
    one.ends(&mut moves, member.map(|member| member.person));
    let (state, since) = moves.walk(begin, &Returning { params });
    (state, since.or(opened))
}

impl Track for Returning<'_> {
    type State = R;

    fn after(&self, now: R, open: R, one: &Move<R>) -> R {
        let to = one.to;
        match (now, one.step) {
            (R::Deceased, _) => now,
            // That somebody did not depart is not undone; a new case begins.
            (R::NotDeparted, Step::Reopen) if self.params.flag(Param::NotDepartedReversible) => {
                open
            }
            (R::NotDeparted, step) if step != Step::Die => now,
            (R::Withdrawn | R::Ineligible | R::ReturnNotViable | R::TransferredOut, step) => {
                match step {
                    Step::Reopen => open,
                    // What really happened counts, whatever was written before.
                    Step::Depart | Step::Arrive | Step::Receive | Step::Die => to,
                    // A decision takes the place of the one before, and a new declaration that of a withdrawal.
                    Step::DecideEligibility | Step::ApplyAgain if now == R::Ineligible => to,
                    Step::Declare if now == R::Withdrawn => to,
                    _ => now,
                }
            }
            (_, Step::Reopen) => now,
            (_, step) if allowed(step, State::Return(now), State::Return(to)) => to,
            (_, Step::DecideEligibility) if to == R::Ineligible => {
                let before = BEFORE_DEPARTURE.contains(&State::Return(now));
                if before { to } else { now }
            }
            _ => match (line(now), line(to)) {
                (Some(here), Some(there)) if there > here => to,
                _ => now,
            },
        }
    }

    fn is_end(&self, state: R) -> bool {
        state.is_terminal() && state != R::Received
    }
}

/// How far a state lies on the usual way.
fn line(state: R) -> Option<u8> {
    Some(match state {
        R::Enquiry => 0,
        R::Counselled => 1,
        R::Registered => 2,
        R::Eligible => 3,
        R::VoluntarinessConfirmed => 4,
        R::Preparing => 5,
        R::Cleared => 6,
        R::Booked | R::NoShow => 7,
        R::Departed | R::InTransit => 8,
        R::Arrived => 9,
        R::Received => 10,
        _ => return None,
    })
}

/// One person in the case.
struct One<'c> {
    case: &'c Case<'c>,
    id: Option<&'c str>,
    /// A child of the family: the declarations of the adults are what it goes by.
    follows: bool,
    as_of: Date,
}

impl<'c> One<'c> {
    /// First contact, sessions, consent, applications.
    fn application(&self, moves: &mut Moves<R>) {
        let case = self.case;
        for (_, session) in live(&case.counselling, self.as_of) {
            let before_return = !matches!(
                session.kind.val(),
                Some(SessionKind::PostArrival | SessionKind::Exit)
            );
            if before_return && concerns(&session.members, self.id) {
                let on = session.on.val().map(|on| on.date());
                moves.add(on, phase::SESSION, Step::Inform, R::Counselled);
            }
        }
        for (_, consent) in live(&case.consents, self.as_of) {
            if consent.kind.val() == Some(ConsentType::DataProcessing)
                && concerns(&consent.members, self.id)
            {
                let on = consent.on.val().map(|on| on.date());
                moves.add(on, phase::REGISTERED, Step::Register, R::Registered);
            }
        }
        let application = case.application.get().and_then(|told| told.on.val());
        moves.add(
            application,
            phase::REGISTERED,
            Step::ApplyAgain,
            R::Registered,
        );
    }

    fn of_kind(&self, kind: DecisionKind) -> impl Iterator<Item = &'c Decision<'c>> {
        let id = self.id;
        live(&self.case.decisions, self.as_of)
            .map(|(_, decision)| decision)
            .filter(move |one| one.kind.val() == Some(kind) && concerns(&one.members, id))
    }

    /// Decisions before and about the departure.
    fn decisions(&self, moves: &mut Moves<R>) {
        use DecisionKind as D;
        for (kind, phase, step, to) in [
            (
                D::Eligible,
                phase::DECIDED,
                Step::DecideEligibility,
                R::Eligible,
            ),
            (
                D::Ineligible,
                phase::DECIDED,
                Step::DecideEligibility,
                R::Ineligible,
            ),
            (D::Cleared, phase::CLEARED, Step::Clear, R::Cleared),
            (
                D::ReturnNotViable,
                phase::STOPPED,
                Step::Exclude,
                R::ReturnNotViable,
            ),
            (D::Withdrawn, phase::STOPPED, Step::Withdraw, R::Withdrawn),
            (D::Rebooked, phase::SETTLED, Step::DecideNoShow, R::Booked),
            (
                D::NoShowFinal,
                phase::SETTLED,
                Step::DecideNoShow,
                R::Withdrawn,
            ),
            (
                D::NotDeparted,
                phase::DENIED,
                Step::ReportNotDeparted,
                R::NotDeparted,
            ),
            (
                D::NotDeparted,
                phase::SETTLED,
                Step::DecideNoShow,
                R::NotDeparted,
            ),
            (
                D::TransferredOut,
                phase::GONE,
                Step::Transfer,
                R::TransferredOut,
            ),
            (D::Reopened, phase::REOPENED, Step::Reopen, R::Enquiry),
        ] {
            for decision in self.of_kind(kind) {
                let on = decision.on.val().map(|on| on.date());
                moves.add(on, phase, step, to);
            }
        }
        // The host's own answer says so, too.
        for (_, request) in live(&self.case.requests, self.as_of) {
            if request.kind.val() == Some(RequestKind::DepartureConfirmation)
                && request.outcome.val() == Some(RequestOutcome::Refused)
                && concerns(&request.members, self.id)
            {
                let on = request.answered_on.val();
                let (phase, to) = (phase::DENIED, R::NotDeparted);
                moves.add(on, phase, Step::ReportNotDeparted, to);
            }
        }
    }

    /// Declarations, as far as the person was found eligible, and withdrawals.
    fn will(&self, moves: &mut Moves<R>) {
        let eligible = self
            .of_kind(DecisionKind::Eligible)
            .filter_map(|one| one.on.val())
            .map(|on| on.date())
            .min();
        for (_, declared) in live(&self.case.declarations, self.as_of) {
            let own =
                declared.member.is_empty() || declared.member.text() == self.id || self.follows;
            let revoked = declared.revoked_on.val();
            if !own || revoked.is_some_and(|on| on.date() <= self.as_of) {
                continue;
            }
            let on = declared.on.val().map(|on| on.date());
            let both = on.zip(eligible).map(|(on, eligible)| on.max(eligible));
            let to = R::VoluntarinessConfirmed;
            moves.add(both, phase::DECLARED, Step::Declare, to);
        }
        for (_, withdrawal) in live(&self.case.withdrawals, self.as_of) {
            if concerns(&withdrawal.members, self.id) {
                let on = withdrawal.on.val().map(|on| on.date());
                moves.add(on, phase::STOPPED, Step::Withdraw, R::Withdrawn);
            }
        }
    }

    /// The first thing that is set going for the journey, and bookings.
    fn preparation(&self, moves: &mut Moves<R>, params: &Params) {
        let case = self.case;
        let Some(declared) = moves.first(Step::Declare) else {
            return self.bookings(moves, None, params);
        };
        let requests = live(&case.requests, self.as_of)
            .filter(|(_, one)| concerns(&one.members, self.id))
            .filter_map(|(_, one)| one.on.val());
        let examined = live(&case.medical, self.as_of)
            .filter(|(_, one)| one.member.text() == self.id)
            .filter_map(|(_, one)| one.on.val());
        let packages = live(&case.packages, self.as_of)
            .filter(|(_, one)| concerns(&one.members, self.id))
            .filter_map(|(_, one)| one.on.val());
        let safety = case.protection.get().map(|protection| &protection.safety);
        let safety = safety
            .into_iter()
            .flat_map(|list| live(list, self.as_of))
            .filter(|(_, one)| concerns(&one.members, self.id))
            .filter_map(|(_, one)| one.on.val());
        let first = requests
            .chain(examined)
            .chain(packages)
            .chain(safety)
            .map(|on| on.date())
            .min();
        let begun = first.map(|on| on.max(declared));
        moves.add(begun, phase::PREPARED, Step::Prepare, R::Preparing);
        self.bookings(moves, begun, params);
    }

    fn bookings(&self, moves: &mut Moves<R>, begun: Option<Date>, params: &Params) {
        let cleared = moves.first(Step::Clear);
        let origin = self.case.origin.get().and_then(|side| side.country.val());
        let ticket_first = params.countries(Param::ConsulateRequiresTicket);
        let ticket_first = origin.is_some_and(|origin| ticket_first.contains(&origin));
        for (_, leg) in trip::legs(self.case, self.id, self.as_of) {
            let Some(on) = leg.booked_on.val().or(leg.on.val().map(|on| on.date())) else {
                continue;
            };
            let at = cleared.map(|cleared| cleared.max(on));
            moves.add(at, phase::BOOKED, Step::Book, R::Booked);
            moves.add(Some(on), phase::SETTLED, Step::DecideNoShow, R::Booked);
            if let Some(begun) = begun.filter(|_| ticket_first) {
                moves.add(
                    Some(on.max(begun)),
                    phase::BOOKED,
                    Step::BookFirst,
                    R::Booked,
                );
            }
        }
    }

    /// What happened on the way.
    fn way(&self, moves: &mut Moves<R>) {
        use TravelEventKind as T;
        let events = self.case.travel.get().map(|travel| &travel.events);
        let events = events.into_iter().flat_map(|list| live(list, self.as_of));
        for (_, event) in events.filter(|(_, event)| concerns(&event.members, self.id)) {
            let Some(kind) = event.kind.val() else {
                continue;
            };
            let (phase, step, to) = match kind {
                T::Departed => (phase::WAY, Step::Depart, R::Departed),
                T::TransitIn => (phase::WAY, Step::Transit, R::InTransit),
                T::TransitOut => (phase::WAY, Step::Transit, R::Departed),
                T::Arrived => (phase::WAY, Step::Arrive, R::Arrived),
                T::Received => (phase::RECEIVED, Step::Receive, R::Received),
                // That a departure failed, for whatever reason, leaves open what follows.
                T::NoShow | T::NotDeparted => (phase::MISSED, Step::Miss, R::NoShow),
            };
            moves.add_at(event.on.val(), phase, step, to);
        }
    }

    /// Death, and what the closure says.
    fn ends(&self, moves: &mut Moves<R>, person: Option<&Person<'_>>) {
        if let Some(death) = person.and_then(|person| person.deceased.get()) {
            let on = death.on.val().or(Some(self.as_of));
            moves.add(on, phase::GONE, Step::Die, R::Deceased);
        }
        let Some((reason, on)) = ending(self.case, self.id, self.as_of) else {
            return;
        };
        if let Some((step, to)) = reason.return_track() {
            moves.add(Some(on), phase::DENIED, step, to);
        }
    }
}
