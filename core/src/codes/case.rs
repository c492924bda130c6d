//! The case itself: kind of return, decisions, requests, packages.

use super::Sensitivity;

codes! {
    /// What kind of record a case is.
    pub enum RecordKind ("record_kind") {
        /// A normal case
        Normal = "normal",
        /// Announces a person without personal data
        Placeholder = "placeholder",
        /// Opened after the return, from the origin side
        Retroactive = "retroactive",
    }

    /// Kind of return.
    pub enum ReturnType ("return_type") {
        /// Assisted voluntary return, travel only
        Avr = "avr",
        /// Assisted voluntary return and reintegration
        Avrr = "avrr",
        /// Voluntary humanitarian return
        Vhr = "vhr",
        /// Assisted humanitarian voluntary return or evacuation
        AhvrEvacuation = "ahvr_evacuation",
        /// Assisted return of a person who is obliged to leave
        AssistedUnderObligation = "assisted_under_obligation",
        /// Forced return on a scheduled flight
        ForcedScheduled = "forced_scheduled",
        /// Forced return by charter
        ForcedCharter = "forced_charter",
        /// Returned without assistance
        Spontaneous = "spontaneous",
        /// Readmission to a third country
        ReadmissionThirdCountry = "readmission_third_country",
        /// Not known
        Unknown = "unknown",
    }

    /// How cases travel together.
    pub enum GroupKind ("group_kind") {
        /// Charter
        Charter = "charter",
        /// Convoy
        Convoy = "convoy",
    }

    /// Priority of a case.
    pub enum Priority ("priority") {
        /// Can wait
        Low = "low",
        /// Normal
        Normal = "normal",
        /// Before others
        High = "high",
        /// At once
        Urgent = "urgent",
    }

    /// Decisions recorded in a case.
    pub enum DecisionKind ("decision_kind") {
        /// Meets the criteria
        Eligible = "eligible",
        /// Does not meet the criteria
        Ineligible = "ineligible",
        /// Voluntariness declaration accepted
        DeclarationAccepted = "declaration_accepted",
        /// Voluntariness declaration not accepted
        DeclarationRefused = "declaration_refused",
        /// Cleared for travel
        Cleared = "cleared",
        /// Not cleared for travel
        ClearanceRefused = "clearance_refused",
        /// Return is not viable now
        ReturnNotViable = "return_not_viable",
        /// Person withdrew; no reason is asked
        Withdrawn = "withdrawn",
        /// Booked again after a no-show
        Rebooked = "rebooked",
        /// No-show without another booking
        NoShowFinal = "no_show_final",
        /// Host confirms that the person did not leave
        NotDeparted = "not_departed",
        /// Handed to another programme or authority
        TransferredOut = "transferred_out",
        /// Entitled to reintegration assistance
        Entitled = "entitled",
        /// Not entitled to reintegration assistance
        NotEntitled = "not_entitled",
        /// Top-up approved
        TopUpApproved = "top_up_approved",
        /// Top-up refused
        TopUpRefused = "top_up_refused",
        /// Person does not want reintegration assistance
        DeclinedReintegration = "declined_reintegration",
        /// Provider stops the assistance
        DeliveryStopped = "delivery_stopped",
        /// Assistance window ended before use
        WindowExpired = "window_expired",
        /// Contact lost, attempts exhausted
        LostContact = "lost_contact",
        /// Person left again
        Remigrated = "remigrated",
        /// Final report accepted
        Completed = "completed",
        /// Fraud established after investigation
        FraudEstablished = "fraud_established",
        /// Repayment demanded
        RecoveryDemanded = "recovery_demanded",
        /// Kind of return coded anew
        ReturnTypeChanged = "return_type_changed",
        /// Human-rights review done
        HumanRightsReview = "human_rights_review",
        /// Second person reviewed
        SecondReview = "second_review",
        /// Hold released
        HoldReleased = "hold_released",
        /// Escalated
        Escalated = "escalated",
        /// Merged into another case
        Duplicate = "duplicate",
        /// Reopened
        Reopened = "reopened",
        /// Another decision
        Other = "other",
    }

    /// Requests to others, with their answers.
    pub enum RequestKind ("request_kind") {
        /// Confirm identity or nationality
        IdentityConfirmation = "identity_confirmation",
        /// Consular interview
        ConsularInterview = "consular_interview",
        /// Issue a travel document
        TravelDocument = "travel_document",
        /// Extend or reissue a travel document
        TravelDocumentExtension = "travel_document_extension",
        /// Authorise the exit
        ExitAuthorisation = "exit_authorisation",
        /// Issue a transit visa
        TransitVisa = "transit_visa",
        /// Show that another country admits the person
        ProofOfAdmission = "proof_of_admission",
        /// Origin office accepts the case
        OriginAcceptance = "origin_acceptance",
        /// Origin confirms that a service is available
        ServiceConfirmation = "service_confirmation",
        /// Arrange reception
        Reception = "reception",
        /// Coordinate with the refugee agency
        UnhcrCoordination = "unhcr_coordination",
        /// Ask where an asylum claim stands
        AsylumInformation = "asylum_information",
        /// Independent legal advice
        LegalAdvice = "legal_advice",
        /// Appoint a guardian
        GuardianAppointment = "guardian_appointment",
        /// Assess or determine best interests
        BestInterests = "best_interests",
        /// Trace the family
        FamilyTracing = "family_tracing",
        /// Assess the age
        AgeAssessment = "age_assessment",
        /// Carrier's medical clearance
        CarrierClearance = "carrier_clearance",
        /// Confirm that the person departed
        DepartureConfirmation = "departure_confirmation",
        /// Host confirms a case opened after return
        RetroactiveConfirmation = "retroactive_confirmation",
        /// Extend the period for voluntary departure
        DeparturePeriodExtension = "departure_period_extension",
        /// Suspend a removal
        StayOfRemoval = "stay_of_removal",
        /// Release funds
        Funding = "funding",
        /// Person asks to see the data
        DataAccess = "data_access",
        /// Person asks to correct the data
        DataCorrection = "data_correction",
        /// Person asks to erase the data
        DataErasure = "data_erasure",
        /// Another request
        Other = "other",
    }

    /// Answer to a request.
    pub enum RequestOutcome ("request_outcome") {
        /// Granted or confirmed
        Granted = "granted",
        /// Granted in part
        PartlyGranted = "partly_granted",
        /// Refused
        Refused = "refused",
        /// Withdrawn
        Withdrawn = "withdrawn",
        /// No answer in time
        NoAnswer = "no_answer",
        /// Rejected because no answer came in time
        AutoRejected = "auto_rejected",
    }

    /// Which way a package goes.
    pub enum PackageDirection ("package_direction") {
        /// From the host side to the origin side
        HostToOrigin = "host_to_origin",
        /// From the origin side to the host side
        OriginToHost = "origin_to_host",
    }

    /// Sections of a case, as sent in a package or disclosed.
    pub enum DataSection ("data_section") {
        /// Identity
        Identity = "identity",
        /// Household
        Household = "household",
        /// Needs
        Needs = "needs",
        /// Vulnerabilities
        Vulnerabilities = "vulnerabilities",
        /// Skills
        Skills = "skills",
        /// Medical data
        Medical = "medical",
        /// Promises made
        Promises = "promises",
        /// Contacts
        Contacts = "contacts",
        /// Flight
        Flight = "flight",
        /// Papers
        Documents = "documents",
        /// Biometrics
        Biometrics = "biometrics",
        /// Counselling
        Counselling = "counselling",
        /// Voluntariness declaration
        Declaration = "declaration",
        /// Legal status in the host country
        LegalStatus = "legal_status",
        /// Asylum claim
        Asylum = "asylum",
        /// Trafficking
        Trafficking = "trafficking",
        /// Best interests
        BestInterests = "best_interests",
        /// Guardianship and reception of a child
        Guardianship = "guardianship",
        /// Safety
        Safety = "safety",
        /// Consents
        Consents = "consents",
        /// Entitlements
        Entitlements = "entitlements",
        /// Reintegration plan
        Plan = "plan",
        /// Deliveries
        Deliveries = "deliveries",
        /// Monitoring
        Monitoring = "monitoring",
        /// Criminal record
        CriminalRecord = "criminal_record",
        /// Financial situation
        Financial = "financial",
    }

    /// Reports in a case.
    pub enum ReportKind ("report_kind") {
        /// Arrival report
        Arrival = "arrival",
        /// Progress report
        Progress = "progress",
        /// Monitoring report
        Monitoring = "monitoring",
        /// Note of the final meeting
        FinalMeeting = "final_meeting",
        /// Final report
        FinalReport = "final",
        /// Note of the exit conversation
        ExitConversation = "exit_conversation",
        /// Report of an escort
        Escort = "escort",
        /// Another report
        Other = "other",
    }
}

impl ReturnType {
    /// Whether the return belongs to the voluntary family: `avr`, `avrr`,
    /// `vhr` and `ahvr_evacuation`. A programme may add
    /// `assisted_under_obligation`.
    pub const fn is_voluntary_family(self) -> bool {
        matches!(
            self,
            Self::Avr | Self::Avrr | Self::Vhr | Self::AhvrEvacuation
        )
    }

    /// Whether the return was forced.
    pub const fn is_forced(self) -> bool {
        matches!(self, Self::ForcedScheduled | Self::ForcedCharter)
    }
}

impl DataSection {
    /// How sensitive what stands there is.
    pub const fn sensitivity(self) -> Sensitivity {
        match self {
            Self::Medical | Self::Biometrics | Self::CriminalRecord | Self::Financial => {
                Sensitivity::Sensitive
            }
            Self::Vulnerabilities
            | Self::LegalStatus
            | Self::Asylum
            | Self::Trafficking
            | Self::BestInterests
            | Self::Guardianship
            | Self::Safety
            | Self::Declaration => Sensitivity::Protection,
            Self::Identity
            | Self::Household
            | Self::Needs
            | Self::Skills
            | Self::Promises
            | Self::Contacts
            | Self::Flight
            | Self::Documents
            | Self::Counselling
            | Self::Consents
            | Self::Entitlements
            | Self::Plan
            | Self::Deliveries
            | Self::Monitoring => Sensitivity::Personal,
        }
    }
}
