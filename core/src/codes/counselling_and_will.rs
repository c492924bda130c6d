//! Counselling sessions and the declaration of will.

codes! {
    /// What a counselling session is for.
    pub enum SessionKind ("session_kind") {
        /// Information
        Information = "information",
        /// Return counselling
        Return = "return",
        /// Reintegration, before departure
        PreDepartureReintegration = "pre_departure_reintegration",
        /// After arrival
        PostArrival = "post_arrival",
        /// Family
        Family = "family",
        /// Psychosocial
        Psychosocial = "psychosocial",
        /// Exit conversation
        Exit = "exit",
    }

    /// How a session was held.
    pub enum SessionMode ("session_mode") {
        /// In person
        InPerson = "in_person",
        /// By phone
        Phone = "phone",
        /// By video
        Video = "video",
        /// In a group
        Group = "group",
    }

    /// Where a session was held.
    pub enum PlaceKind ("place_kind") {
        /// Office
        Office = "office",
        /// In the community
        Community = "community",
        /// Reception centre
        ReceptionCentre = "reception_centre",
        /// Detention
        Detention = "detention",
        /// Airport
        Airport = "airport",
        /// At home
        Home = "home",
    }

    /// Topics explained in a session.
    pub enum CounsellingTopic ("counselling_topic") {
        /// Conditions of the return
        ReturnConditions = "return_conditions",
        /// The assistance, its limits, and that it depends on funds
        AssistanceAndLimits = "assistance_and_limits",
        /// Consequences for coming back: entry bans, repayment
        ReentryConsequences = "reentry_consequences",
        /// Right to seek asylum
        RightToAsylum = "right_to_asylum",
        /// Right to withdraw at any time before departure
        RightToWithdraw = "right_to_withdraw",
        /// What is done with the data
        DataUse = "data_use",
        /// Alternatives to return, regular stay among them
        Alternatives = "alternatives",
        /// Bring diplomas, civil papers, work certificates and medical files
        BringPapers = "bring_papers",
        /// Asylum file or protection ends with the return
        AsylumEnds = "asylum_ends",
        /// Legal consequences of changing one's mind
        WithdrawalConsequences = "withdrawal_consequences",
        /// When aid must be paid back
        RecoveryTerms = "recovery_terms",
        /// Where to get independent legal advice
        LegalAdvice = "legal_advice",
        /// Obligation to leave, time limits and remedies
        LegalObligation = "legal_obligation",
        /// Period for voluntary departure and its extension
        DeparturePeriod = "departure_period",
        /// Right to contact consulate, lawyer and family
        ContactRights = "contact_rights",
        /// Situation and safety in the area of return
        SafetyAtReturn = "safety_at_return",
        /// Services available in the country of return
        ServicesAtOrigin = "services_at_origin",
        /// Travel, transit and arrival
        Travel = "travel",
        /// Health, fitness to travel and continuity of treatment
        Medical = "medical",
        /// Rights of the child and best interests
        ChildRights = "child_rights",
        /// Family unity
        FamilyUnity = "family_unity",
        /// Debts
        Debts = "debts",
        /// Reintegration plan and assistance
        Reintegration = "reintegration",
        /// How to complain or give feedback
        Complaints = "complaints",
    }

    /// Who interpreted.
    pub enum InterpreterKind ("interpreter_kind") {
        /// Professional interpreter
        Professional = "professional",
        /// Professional service by phone or video
        RemoteService = "remote_service",
        /// Staff member
        Staff = "staff",
        /// Cultural mediator
        CulturalMediator = "cultural_mediator",
        /// Volunteer
        Volunteer = "volunteer",
        /// Relative
        Relative = "relative",
        /// Other migrant or compatriot
        FellowMigrant = "fellow_migrant",
    }

    /// How a declaration was signed.
    pub enum SignatureKind ("signature_kind") {
        /// Signed by hand
        Signed = "signed",
        /// Thumbprint
        Thumbprint = "thumbprint",
        /// Mark before a witness
        Mark = "mark",
        /// Electronic signature
        Electronic = "electronic",
        /// Recorded oral statement
        RecordedOral = "recorded_oral",
        /// Signed by a guardian or lawful decider
        SignedByRepresentative = "signed_by_representative",
    }

    /// Outcome of an assessment of capacity.
    pub enum CapacityOutcome ("capacity_outcome") {
        /// Able to decide
        Capable = "capable",
        /// Able to decide with support
        CapableWithSupport = "capable_with_support",
        /// Not able to decide
        NotCapable = "not_capable",
        /// Not able now, to be assessed again
        Deferred = "deferred",
        /// Not determined
        Undetermined = "undetermined",
    }

    /// How somebody tried to reach a person.
    pub enum ContactChannel ("contact_channel") {
        /// Phone call
        Phone = "phone",
        /// Text message
        Sms = "sms",
        /// Messaging application
        MessagingApp = "messaging_app",
        /// E-mail
        Email = "email",
        /// Letter
        Letter = "letter",
        /// Home visit
        HomeVisit = "home_visit",
        /// Through a relative or contact
        Relative = "relative",
        /// Through the community
        Community = "community",
        /// Social media
        SocialMedia = "social_media",
    }

    /// What came of an attempt to reach a person.
    pub enum AttemptOutcome ("attempt_outcome") {
        /// Reached
        Reached = "reached",
        /// Message left
        MessageLeft = "message_left",
        /// No answer
        NoAnswer = "no_answer",
        /// Wrong or dead number
        WrongNumber = "wrong_number",
        /// Moved away
        Moved = "moved",
        /// Refused to speak
        Refused = "refused",
    }
}

impl CounsellingTopic {
    /// Whether the topic belongs to the six of every informed declaration.
    pub const fn is_core(self) -> bool {
        matches!(
            self,
            Self::ReturnConditions
                | Self::AssistanceAndLimits
                | Self::ReentryConsequences
                | Self::RightToAsylum
                | Self::RightToWithdraw
                | Self::DataUse
        )
    }
}
