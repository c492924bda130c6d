//! The steps of a case: the transition table of the procedures, as data.
//!
//! T01 to T42 are theirs. X01 to X03 are this library's own: the procedures name the states `transferred_out` and
//! `expired` and the closure of a case, but no step that leads there.

use super::Actor;
use super::state::State;
use crate::codes::{OverallStatus as C, ReintegrationState as I, ReturnState as R};
use crate::findings::Gate;
use crate::rules::required::{BP, GD, HG, HO, MD, MG, OG, OO, PM, PO};

/// One row of the table.
#[derive(Debug)]
#[non_exhaustive]
pub struct Transition {
    /// The step that it describes.
    pub step: Step,
    /// The states in which it may be taken; none: where a case begins.
    pub from: &'static [State],
    /// The states to which it can lead; none where it changes no state.
    pub to: &'static [State],
    /// Who may take it.
    pub who: &'static [Actor],
    /// The gate that must be open, and is passed by it.
    pub gate: Option<Gate>,
}

impl Transition {
    /// Whether it leads from one state to another.
    #[must_use]
    pub fn leads(&self, from: State, to: State) -> bool {
        let stays = self.to.is_empty() && from == to;
        self.from.contains(&from) && (self.to.contains(&to) || stays)
    }

    /// Whether it is a way out that stands open in many states, and is no step forward.
    #[must_use]
    pub fn is_way_out(&self) -> bool {
        self.from.len() > FORWARD
    }
}

/// Steps forward begin in a few states; ways out in many.
const FORWARD: usize = 6;

macro_rules! table {
    ($( $(#[doc = $doc:literal])+ $code:literal $Step:ident $name:literal
        $from:expr => $to:expr, [$($who:ident)*], $gate:expr; )+) => {
        /// A step of a case: what is done, not what it leads to.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        #[non_exhaustive]
        pub enum Step {
            $( $(#[doc = $doc])+ $Step, )+
        }

        impl Step {
            /// All of them, in the order of the table.
            pub const ALL: &'static [Self] = &[$( Self::$Step ),+];

            /// The number in the table: `T07`.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $( Self::$Step => $code, )+ }
            }

            /// The word in reports and events: `declaration`.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $( Self::$Step => $name, )+ }
            }

            /// What is done, in one English line.
            #[must_use]
            pub const fn describe(self) -> &'static str {
                match self { $( Self::$Step => const { concat!($($doc),+).trim_ascii() }, )+ }
            }

            /// Its row of the table.
            #[must_use]
            pub const fn row(self) -> &'static Transition {
                match self { $( Self::$Step => const { &Transition {
                    step: Self::$Step,
                    from: &$from,
                    to: &$to,
                    who: &[$( $who ),*],
                    gate: $gate,
                } }, )+ }
            }
        }
    };
}

impl Step {
    /// The step of a number or word.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let named = |step: &&Self| step.name() == text || step.code().eq_ignore_ascii_case(text);
        Self::ALL.iter().find(named).copied()
    }
}

const fn c(state: C) -> State {
    State::Case(state)
}
const fn r(state: R) -> State {
    State::Return(state)
}
const fn i(state: I) -> State {
    State::Reintegration(state)
}

/// Any state before the departure that is no end.
pub(super) const BEFORE_DEPARTURE: [State; 9] = [
    r(R::Enquiry),
    r(R::Counselled),
    r(R::Registered),
    r(R::Eligible),
    r(R::VoluntarinessConfirmed),
    r(R::Preparing),
    r(R::Cleared),
    r(R::Booked),
    r(R::NoShow),
];
/// Any state of the reintegration track that is no end.
pub(super) const BEFORE_COMPLETION: [State; 11] = [
    i(I::NotEntitled),
    i(I::Entitled),
    i(I::Counselling),
    i(I::PlanDraft),
    i(I::PlanSubmitted),
    i(I::PlanReturned),
    i(I::PlanApproved),
    i(I::InDelivery),
    i(I::Delivered),
    i(I::Monitoring),
    i(I::FinalReport),
];
/// Any state at all in which a person can die.
pub(super) const ALIVE: [State; 18] = [
    r(R::Enquiry),
    r(R::Counselled),
    r(R::Registered),
    r(R::Eligible),
    r(R::Ineligible),
    r(R::VoluntarinessConfirmed),
    r(R::Preparing),
    r(R::Cleared),
    r(R::Booked),
    r(R::NoShow),
    r(R::Withdrawn),
    r(R::ReturnNotViable),
    r(R::TransferredOut),
    r(R::Departed),
    r(R::InTransit),
    r(R::Arrived),
    r(R::Received),
    r(R::AlreadyReturned),
];
/// Any open status.
const OPEN: [State; 4] = [
    c(C::Draft),
    c(C::OpenPreReturn),
    c(C::OpenTravel),
    c(C::OpenPostReturn),
];

table! {
    /// Somebody makes contact, and no personal data are needed.
    "T01" Enquire "enquiry" [] => [r(R::Enquiry)], [MG HO], None;
    /// An information session is held.
    "T02" Inform "information" [r(R::Enquiry)] => [r(R::Counselled)], [HO], None;
    /// The application is recorded, with consent to data processing.
    "T03" Register "registration" [r(R::Counselled)] => [r(R::Registered)], [HO], Some(Gate::G1);
    /// A charter is announced, without personal data.
    "T04" Announce "charter_notice" [] => [r(R::Registered)], [HG HO], Some(Gate::G1);
    /// Somebody who is back already applies on the origin side.
    "T05" RegisterReturned "retroactive_registration" [] => [r(R::AlreadyReturned)], [OO], Some(Gate::G1);
    /// The criteria of the programme are checked.
    "T06" DecideEligibility "eligibility_decision" [r(R::Registered)] => [r(R::Eligible), r(R::Ineligible)], [HO PM], Some(Gate::G2);
    /// The person declares to return of their own will.
    "T07" Declare "declaration" [r(R::Eligible)] => [r(R::VoluntarinessConfirmed)], [MG HO], None;
    /// The preparation begins with the first request, examination or file that goes out.
    "T08" Prepare "preparation" [r(R::VoluntarinessConfirmed)] => [r(R::Preparing)], [HO], None;
    /// The return is cleared.
    "T09" Clear "clearance" [r(R::Preparing)] => [r(R::Cleared)], [HO PO MD OO], Some(Gate::G3);
    /// A ticket is booked first, for a consulate that wants to see it.
    "T10" BookFirst "booking_before_document" [r(R::Preparing)] => [r(R::Booked)], [HO], None;
    /// The journey is booked.
    "T11" Book "booking" [r(R::Cleared)] => [r(R::Booked)], [HO], None;
    /// The person leaves.
    "T12" Depart "departure" [r(R::Booked)] => [r(R::Departed)], [HO MG], Some(Gate::G4);
    /// The person does not appear for the departure.
    "T13" Miss "no_show" [r(R::Booked)] => [r(R::NoShow)], [HO], None;
    /// Somebody decides what follows after a missed departure.
    "T14" DecideNoShow "no_show_decision" [r(R::NoShow)] => [r(R::Booked), r(R::Withdrawn), r(R::NotDeparted)], [HO], None;
    /// The person no longer wants to return, and says so in any form.
    "T15" Withdraw "withdrawal" BEFORE_DEPARTURE => [r(R::Withdrawn)], [MG], None;
    /// Protection, health or best interests exclude the return now.
    "T16" Exclude "return_not_viable" BEFORE_DEPARTURE => [r(R::ReturnNotViable)], [PO MD BP], None;
    /// A transit point is reached or left.
    "T17" Transit "transit" [r(R::Departed), r(R::InTransit)] => [r(R::InTransit), r(R::Departed)], [HO], None;
    /// The origin side confirms the arrival.
    "T18" Arrive "arrival" [r(R::Departed)] => [r(R::Arrived)], [OO], Some(Gate::Arrival);
    /// The host is asked whether the person left.
    "T19" AskHost "departure_query" [r(R::Departed)] => [], [OO HG], None;
    /// The host says that the person did not leave.
    "T20" ReportNotDeparted "not_departed" [r(R::Departed)] => [r(R::NotDeparted)], [HG], None;
    /// The person is received, or handed over.
    "T21" Receive "reception" [r(R::Arrived)] => [r(R::Received)], [OO OG GD], Some(Gate::Arrival);
    /// It is settled what the person is entitled to.
    "T22" Entitle "entitlement" [i(I::NotEntitled)] => [i(I::Entitled)], [PM], Some(Gate::Arrival);
    /// The first session after the arrival is held.
    "T23" Meet "first_session" [i(I::Entitled)] => [i(I::Counselling)], [OO MG], Some(Gate::Arrival);
    /// A plan is begun.
    "T24" Draft "plan_draft" [i(I::Counselling)] => [i(I::PlanDraft)], [OO MG], None;
    /// The plan is sent for approval; also after it came back.
    "T25" Submit "plan_submission" [i(I::PlanDraft), i(I::PlanReturned)] => [i(I::PlanSubmitted)], [OO], None;
    /// The plan is sent back, with reason and comment.
    "T26" SendBack "plan_return" [i(I::PlanSubmitted)] => [i(I::PlanReturned)], [PM HG], None;
    /// One level, or the last one, approves the plan.
    "T27" Approve "plan_approval" [i(I::PlanSubmitted)] => [i(I::PlanApproved), i(I::PlanSubmitted)], [PM HG], Some(Gate::G5);
    /// The first item is delivered.
    "T28" Deliver "first_delivery" [i(I::PlanApproved)] => [i(I::InDelivery), i(I::Delivered), i(I::Monitoring)], [OO], Some(Gate::G6);
    /// Another item is delivered; with the last one, or when the rest is given up, delivery ends.
    "T29" DeliverOn "delivery" [i(I::InDelivery)] => [i(I::Delivered), i(I::InDelivery), i(I::Monitoring)], [OO], Some(Gate::G6);
    /// A further instalment is paid.
    "T30" PayInstalment "instalment" [i(I::InDelivery)] => [i(I::InDelivery), i(I::Delivered), i(I::Monitoring)], [OO], Some(Gate::G6);
    /// Visits are planned.
    "T31" FollowUp "follow_up" [i(I::Delivered)] => [i(I::Monitoring)], [OO], None;
    /// The final report is handed in.
    "T32" Report "final_report" [i(I::Monitoring)] => [i(I::FinalReport)], [OO], None;
    /// The final report is accepted, and the case is closed as completed.
    "T33" Complete "completion" [i(I::FinalReport)] => [i(I::Completed)], [PM], Some(Gate::G7);
    /// The plan is revised.
    "T34" Revise "plan_revision" [i(I::PlanApproved), i(I::InDelivery), i(I::Delivered), i(I::Monitoring)] => [i(I::PlanDraft)], [OO MG], None;
    /// The attempts to reach the person are exhausted.
    "T35" LoseContact "lost_contact" BEFORE_COMPLETION => [i(I::LostContact)], [OO], None;
    /// The person left the country again.
    "T36" Remigrate "remigration" BEFORE_COMPLETION => [i(I::Remigrated)], [OO], None;
    /// The person does not want reintegration assistance.
    "T37" Decline "decline" BEFORE_COMPLETION => [i(I::Declined)], [MG], None;
    /// The provider stops: funding, security, conduct.
    "T38" Stop "stop" BEFORE_COMPLETION => [i(I::StoppedByProvider)], [OO PM], None;
    /// The person died.
    "T39" Die "death" ALIVE => [r(R::Deceased)], [HO OO], None;
    /// The case is merged into another one.
    "T40" Merge "merge" OPEN => [c(C::Duplicate)], [HO OO], None;
    /// A closed case is opened again, on new facts.
    "T41" Reopen "reopening" [c(C::Closed)] => OPEN, [PM], None;
    /// Somebody who was not eligible applies again.
    "T42" ApplyAgain "new_application" [r(R::Ineligible)] => [r(R::Registered)], [HO], None;
    /// The person is handed to another programme or authority.
    "X01" Transfer "transfer" BEFORE_DEPARTURE => [r(R::TransferredOut)], [HO PM], None;
    /// The assistance window ends before use.
    "X02" Expire "expiry" BEFORE_COMPLETION => [i(I::Expired)], [OO PM], None;
    /// The case is closed.
    "X03" Close "closure" OPEN => [c(C::Closed)], [HO OO PM], Some(Gate::G7);
}
