//! Why a case is closed, and what each reason asks for.

codes! {
    /// Reasons for closing a case.
    pub enum ClosureReason ("closure_reason") {
        /// Completed
        Completed = "completed",
        /// Completed, travel only
        TravelOnlyCompleted = "travel_only_completed",
        /// Not eligible
        Ineligible = "ineligible",
        /// Withdrew before departure
        WithdrawnBeforeDeparture = "withdrawn_before_departure",
        /// Host confirms that the person did not leave
        NotDeparted = "not_departed",
        /// Did not appear, no other booking
        NoShowFinal = "no_show_final",
        /// Return not viable
        ReturnNotViable = "return_not_viable",
        /// Referred elsewhere
        ReferredOut = "referred_out",
        /// Transferred to another programme or authority
        Transferred = "transferred",
        /// Does not want reintegration assistance
        DeclinedReintegration = "declined_reintegration",
        /// Type of assistance does not suit
        AssistanceUnsuitable = "assistance_unsuitable",
        /// Barrier to access
        AccessBarrier = "access_barrier",
        /// Risk of negative repercussions, such as stigma
        RepercussionRisk = "repercussion_risk",
        /// Left the area
        LeftArea = "left_area",
        /// Left the country again
        Remigrated = "remigrated",
        /// Contact lost
        LostContact = "lost_contact",
        /// Assistance window ended
        WindowExpired = "window_expired",
        /// Funding ended
        FundingEnded = "funding_ended",
        /// Stopped for security
        SecurityStop = "security_stop",
        /// Conduct, such as aggression
        Conduct = "conduct",
        /// Fraud established
        FraudEstablished = "fraud_established",
        /// Died
        Deceased = "deceased",
        /// Duplicate of another case
        Duplicate = "duplicate",
        /// Registered in error
        RegistrationError = "registration_error",
        /// Another reason, with text
        Other = "other",
    }

    /// What conversation a closure asks for.
    pub enum ExitConversation ("exit_conversation") {
        /// None
        None = "none",
        /// A conversation or final meeting
        Required = "required",
        /// Offered, never required
        Offer = "offer",
        /// Log of the attempts to reach the person
        AttemptsLog = "attempts_log",
        /// Notice to the person
        Notice = "notice",
        /// Hearing of the person
        Hearing = "hearing",
        /// Contact with the next of kin only
        NextOfKin = "next_of_kin",
    }

    /// What a closure asks for so that help goes on.
    pub enum ContinuityPlan ("continuity_plan") {
        /// None
        None = "none",
        /// A continuity plan
        Required = "required",
        /// A referral is offered
        ReferralOffered = "referral_offered",
        /// Optional
        Optional = "optional",
        /// Minimal protection is kept
        MinimalProtection = "minimal_protection",
        /// The succession rule applies
        SuccessionRule = "succession_rule",
    }

    /// Whether a closed case may be reopened.
    pub enum Reopening ("reopening") {
        /// No
        No = "no",
        /// Yes
        Yes = "yes",
        /// If the programme says so
        ByParameter = "by_parameter",
        /// By the manager
        ByManager = "by_manager",
    }

    /// Whether a closed case counts as an assisted return.
    pub enum CountsAsReturn ("counts_as_return") {
        /// No
        No = "no",
        /// Yes
        Yes = "yes",
        /// Yes if the person departed
        IfDeparted = "if_departed",
        /// According to the date
        ByDate = "by_date",
    }
}

impl ClosureReason {
    /// What conversation it asks for.
    pub const fn exit_conversation(self) -> ExitConversation {
        match self {
            Self::Completed
            | Self::TravelOnlyCompleted
            | Self::ReturnNotViable
            | Self::Remigrated
            | Self::DeclinedReintegration
            | Self::AssistanceUnsuitable
            | Self::AccessBarrier
            | Self::RepercussionRisk
            | Self::LeftArea => ExitConversation::Required,
            Self::WithdrawnBeforeDeparture | Self::NoShowFinal | Self::Other => {
                ExitConversation::Offer
            }
            Self::LostContact | Self::WindowExpired => ExitConversation::AttemptsLog,
            Self::Ineligible
            | Self::FundingEnded
            | Self::SecurityStop
            | Self::ReferredOut
            | Self::Transferred => ExitConversation::Notice,
            Self::FraudEstablished | Self::Conduct => ExitConversation::Hearing,
            Self::Deceased => ExitConversation::NextOfKin,
            Self::NotDeparted | Self::Duplicate | Self::RegistrationError => ExitConversation::None,
        }
    }

    /// Whether it asks for an investigation.
    pub const fn needs_investigation(self) -> bool {
        matches!(self, Self::FraudEstablished | Self::Conduct)
    }

    /// What it asks for so that help goes on.
    pub const fn continuity_plan(self) -> ContinuityPlan {
        match self {
            Self::ReturnNotViable | Self::FundingEnded | Self::SecurityStop => {
                ContinuityPlan::Required
            }
            Self::WithdrawnBeforeDeparture | Self::Ineligible | Self::NoShowFinal => {
                ContinuityPlan::ReferralOffered
            }
            Self::Remigrated
            | Self::DeclinedReintegration
            | Self::AssistanceUnsuitable
            | Self::AccessBarrier
            | Self::RepercussionRisk
            | Self::LeftArea
            | Self::Other => ContinuityPlan::Optional,
            Self::FraudEstablished | Self::Conduct => ContinuityPlan::MinimalProtection,
            Self::Deceased => ContinuityPlan::SuccessionRule,
            Self::Completed
            | Self::TravelOnlyCompleted
            | Self::NotDeparted
            | Self::ReferredOut
            | Self::Transferred
            | Self::LostContact
            | Self::WindowExpired
            | Self::Duplicate
            | Self::RegistrationError => ContinuityPlan::None,
        }
    }

    /// Whether the case may be reopened.
    pub const fn reopening(self) -> Reopening {
        match self {
            Self::NotDeparted | Self::Deceased | Self::Duplicate | Self::RegistrationError => {
                Reopening::No
            }
            Self::Remigrated
            | Self::DeclinedReintegration
            | Self::LostContact
            | Self::WindowExpired => Reopening::ByParameter,
            Self::FraudEstablished | Self::Conduct | Self::Other => Reopening::ByManager,
            Self::Completed
            | Self::TravelOnlyCompleted
            | Self::Ineligible
            | Self::WithdrawnBeforeDeparture
            | Self::NoShowFinal
            | Self::ReturnNotViable
            | Self::ReferredOut
            | Self::Transferred
            | Self::AssistanceUnsuitable
            | Self::AccessBarrier
            | Self::RepercussionRisk
            | Self::LeftArea
            | Self::FundingEnded
            | Self::SecurityStop => Reopening::Yes,
        }
    }

    /// Whether the case counts as an assisted return.
    pub const fn counts_as_return(self) -> CountsAsReturn {
        match self {
            Self::Completed
            | Self::TravelOnlyCompleted
            | Self::Remigrated
            | Self::DeclinedReintegration
            | Self::LostContact
            | Self::WindowExpired
            | Self::FundingEnded
            | Self::SecurityStop => CountsAsReturn::Yes,
            Self::Ineligible
            | Self::WithdrawnBeforeDeparture
            | Self::NotDeparted
            | Self::NoShowFinal
            | Self::ReturnNotViable
            | Self::Duplicate
            | Self::RegistrationError => CountsAsReturn::No,
            Self::FraudEstablished
            | Self::Conduct
            | Self::ReferredOut
            | Self::Transferred
            | Self::AssistanceUnsuitable
            | Self::AccessBarrier
            | Self::RepercussionRisk
            | Self::LeftArea
            | Self::Other => CountsAsReturn::IfDeparted,
            Self::Deceased => CountsAsReturn::ByDate,
        }
    }
}
