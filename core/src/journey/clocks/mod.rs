//! Clocks: what is due when. Each with its name, its rule, and the parameter that sets it.

mod after;
mod before;
mod open;

use super::standing::Standing;
use crate::codes::Country;
use crate::facts::Facts;
use crate::programme::{Calendar, Param, Params};
use crate::rules::find;
use crate::values::Date;

/// In which days a clock counts.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Unit {
    /// Calendar days.
    Calendar,
    /// Working days.
    Working,
}

impl Unit {
    /// `cd` or `wd`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Calendar => "cd",
            Self::Working => "wd",
        }
    }
}

macro_rules! clocks {
    ($( #[doc = $doc:literal] $Clock:ident $name:literal $rule:literal [$($param:ident)?] $unit:ident; )+) => {
        /// A clock that can run in a case.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        #[non_exhaustive]
        pub enum Clock {
            $( #[doc = $doc] $Clock, )+
        }

        impl Clock {
            /// All of them.
            pub const ALL: &'static [Self] = &[$( Self::$Clock ),+];

            /// The word in reports.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $( Self::$Clock => $name, )+ }
            }

            /// What it times, in one English line.
            #[must_use]
            pub const fn describe(self) -> &'static str {
                match self { $( Self::$Clock => const { $doc.trim_ascii() }, )+ }
            }

            /// The rule that speaks when it has run out, where the rulebook has it.
            #[must_use]
            pub fn rule(self) -> Option<&'static str> {
                let code = match self { $( Self::$Clock => $rule, )+ };
                find(code).map(|rule| rule.code)
            }

            /// The parameter that sets it; none where the case itself states the day.
            #[must_use]
            pub const fn param(self) -> Option<Param> {
                match self { $( Self::$Clock => param!($($param)?), )+ }
            }

            /// In which days it counts.
            #[must_use]
            pub const fn unit(self) -> Unit {
                match self { $( Self::$Clock => Unit::$unit, )+ }
            }
        }
    };
}

macro_rules! param {
    () => {
        None
    };
    ($param:ident) => {
        Some(Param::$param)
    };
}

clocks! {
    /// Time to apply after a negative decision on asylum, or a withdrawal
    ClaimWindow "claim_window" "ELG-009" [ClaimWindowDays] Calendar;
    /// Decision on eligibility after registration
    EligibilityDecision "eligibility_decision" "" [EligibilityDecisionWd] Working;
    /// From registration to departure, as expected
    RegistrationToDeparture "registration_to_departure" "" [RegistrationToDepartureCd] Calendar;
    /// Application before the departure that is planned
    ApplicationLead "application_lead" "ELG-010" [LeadTimeCd] Calendar;
    /// Answer to a withdrawal
    WithdrawalAnswer "withdrawal_answer" "VOL-007" [WithdrawalAnswerCd] Calendar;
    /// End of the period for voluntary departure
    VoluntaryDeparture "voluntary_departure" "VOL-026" [] Calendar;
    /// Full assessment after a positive screening
    FullAssessment "full_assessment" "VUL-002" [FullAssessmentWd] Working;
    /// End of the declaration's validity
    DeclarationValidity "declaration_validity" "VOL-020" [DeclarationValidityCd] Calendar;
    /// End of the safety assessment's validity
    SafetyValidity "safety_validity" "NRF-009" [SafetyValidityCd] Calendar;
    /// End of the validity of a best-interests determination
    BestInterestsValidity "bid_validity" "CHI-020" [BidValidityCd] Calendar;
    /// End of the validity of the examination of fitness to travel
    FitToTravelValidity "fit_to_travel_validity" "MED-002" [] Calendar;
    /// End of the travel document's validity
    TravelDocumentValidity "travel_document_validity" "DOC-001" [] Calendar;
    /// Notice to the consulate before the flight
    ConsulateNotice "consulate_notice" "DOC-008" [ConsulateNoticeWd] Working;
    /// Answer to a request for a document
    DocumentPending "document_pending" "DOC-010" [DocumentPendingCd] Calendar;
    /// Answer on the identity of the person
    IdentityAnswer "identity_answer" "DOC-010" [OriginAnswerWd] Working;
    /// Interview at the consulate
    ConsularInterview "consular_interview" "DOC-010" [InterviewWd] Working;
    /// Issue of a laissez-passer
    LaissezPasser "laissez_passer" "DOC-010" [LpIssueWd] Working;
    /// Answer to a request
    RequestAnswer "request_answer" "XCH-004" [] Calendar;
    /// Answer of the other side to a case or a package
    HandOverAnswer "hand_over_answer" "XCH-004" [HostAnswerCd] Calendar;
    /// Package to the origin side before departure
    Package "package" "XCH-001" [PackageLeadCd] Calendar;
    /// Flight data to the origin side before departure
    FlightData "flight_data" "TRV-008" [FlightDataWd] Working;
    /// Notice of a charter before departure
    CharterNotice "charter_notice" "TRV-009" [CharterNoticeWd] Working;
    /// Decision after a no-show
    NoShowDecision "no_show_decision" "TRV-010" [NoShowDecisionH] Calendar;
    /// Question to the host where no arrival is confirmed
    DepartureQuery "departure_query" "TRV-011" [DepartureQueryCd] Calendar;
    /// Help on arrival
    PostArrivalWindow "post_arrival_window" "ARR-003" [PostArrivalWindowWd] Working;
    /// First contact after the arrival
    FirstContact "first_contact" "ARR-008" [FirstContactCd] Calendar;
    /// Plan after the return
    PlanDue "plan" "PLN-002" [PlanDueCd] Calendar;
    /// Approval of a plan that was submitted
    PlanApproval "plan_approval" "" [PlanApprovalWd] Working;
    /// First delivery after the approval
    FirstDelivery "first_delivery" "DLV-006" [FirstDeliveryCd] Calendar;
    /// First day on which the next instalment may be paid
    NextInstalment "instalment" "DLV-005" [InstalmentMinIntervalCd] Calendar;
    /// End of the assistance window
    AssistanceWindow "assistance_window" "DLV-002" [AssistanceWindowCd] Calendar;
    /// Decision whether contact is lost, after attempts in vain
    LostContact "lost_contact" "" [LostContactCd] Calendar;
    /// Visit to the person
    Monitoring "monitoring" "MON-001" [MonitoringCd] Calendar;
    /// Visit to a child after its hand-over
    ChildFollowUp "child_follow_up" "CHI-027" [ChildFollowupCd] Calendar;
    /// Answer to a referral
    ReferralAnswer "referral_answer" "REF-004" [ReferralAnswerWd] Working;
    /// Any event at all in an open case
    Stagnation "stagnation" "TMP-009" [StagnationCd] Calendar;
    /// End of the time for which data are kept
    Retention "retention" "CNF-010" [] Calendar;
}

/// A clock that runs.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[non_exhaustive]
pub struct Due {
    /// The last day.
    pub due: Date,
    /// The clock.
    pub clock: Clock,
    /// The first day.
    pub start: Date,
    /// Days left, in its unit; negative where it has run out.
    pub days_left: i64,
}

/// The clocks that run in a case on the day of judgement, the most urgent first.
pub(super) fn running(facts: &Facts<'_>, standing: &Standing, params: &Params) -> Vec<Due> {
    let side = |side: Option<&crate::model::Side<'_>>| side.and_then(|side| side.country.val());
    let case = facts.case;
    let mut clocks = Clocks {
        facts,
        standing,
        params,
        host: side(case.host.get()),
        origin: side(case.origin.get()),
        list: Vec::new(),
    };
    if super::steps::is_open(standing) {
        before::run(&mut clocks);
        after::run(&mut clocks);
        open::run(&mut clocks);
    } else {
        open::kept(&mut clocks);
    }
    let mut list = clocks.list;
    list.sort_unstable();
    list.dedup();
    list
}

/// The clocks of a case while they are collected.
struct Clocks<'f, 'c> {
    facts: &'f Facts<'c>,
    standing: &'f Standing,
    params: &'f Params,
    host: Option<Country>,
    origin: Option<Country>,
    list: Vec<Due>,
}

impl Clocks<'_, '_> {
    /// Whose working days count: before the return those of the host country, after it those of the country of return.
    fn calendar(&self, clock: Clock) -> Calendar<'_> {
        let after = clock >= Clock::PostArrivalWindow;
        Calendar::of(if after { self.origin } else { self.host }, self.params)
    }

    /// Notes a clock whose last day is known.
    fn until(&mut self, clock: Clock, start: Date, due: Date) {
        let as_of = self.facts.as_of;
        let days_left = match clock.unit() {
            Unit::Calendar => due.days_since(as_of),
            Unit::Working => self.calendar(clock).between(as_of, due),
        };
        self.list.push(Due {
            due,
            clock,
            start,
            days_left,
        });
    }

    /// The days that the programme gives a clock.
    fn days(&self, clock: Clock) -> Option<i64> {
        let param = clock.param()?;
        if let Some(days) = self.params.int(param) {
            return Some(days);
        }
        let by_pair = self.host.zip(self.origin).and_then(|(host, origin)| {
            let written = param != Param::ConsulateNoticeWd;
            written
                .then(|| self.params.pair(param, host, origin))
                .flatten()
        });
        by_pair.or_else(|| self.params.table(param, self.origin?.alpha2()))
    }

    /// Starts a clock of so many days as the programme gives; without a number none runs.
    fn start(&mut self, clock: Clock, start: Option<Date>) {
        let (Some(start), Some(days)) = (start, self.days(clock)) else {
            return;
        };
        let due = match clock.unit() {
            Unit::Calendar => start.plus_days(days),
            Unit::Working => self.calendar(clock).plus(start, days),
        };
        self.until(clock, start, due);
    }

    /// Starts a clock that must have ended so many days before a day.
    fn ahead_of(&mut self, clock: Clock, start: Option<Date>, day: Option<Date>) {
        let (Some(day), Some(days)) = (day, self.days(clock)) else {
            return;
        };
        let due = match clock.unit() {
            Unit::Calendar => day.plus_days(-days),
            Unit::Working => self.calendar(clock).plus(day, -days),
        };
        self.until(clock, start.unwrap_or(due), due);
    }
}
