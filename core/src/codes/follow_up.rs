//! Monitoring, referrals, complaints and incidents.

codes! {
    /// How a visit or survey was done.
    pub enum MonitoringMode ("monitoring_mode") {
        /// In person
        InPerson = "in_person",
        /// By phone
        Phone = "phone",
        /// By video
        Video = "video",
        /// Form filled in online
        OnlineForm = "online_form",
        /// Through a relative or contact
        ThroughRelative = "through_relative",
        /// In a group
        Group = "group",
    }

    /// When a survey was done.
    pub enum SurveyWindow ("survey_window") {
        /// Baseline
        Baseline = "baseline",
        /// Midterm
        Midterm = "midterm",
        /// Final
        Final = "final",
        /// Another time
        Other = "other",
    }

    /// Which way a referral goes.
    pub enum ReferralDirection ("referral_direction") {
        /// To another organisation
        Outgoing = "outgoing",
        /// From another organisation
        Incoming = "incoming",
    }

    /// Why a person is referred.
    pub enum ReferralReason ("referral_reason") {
        /// Additional services
        AdditionalServices = "additional_services",
        /// Change of location
        ChangeOfLocation = "change_of_location",
        /// Another reason
        Other = "other",
    }

    /// Where a referral stands.
    pub enum ReferralStatus ("referral_status") {
        /// Pending
        Pending = "pending",
        /// Accepted
        Accepted = "accepted",
        /// Declined by the receiving organisation
        Declined = "declined",
        /// Declined by the person
        DeclinedByPerson = "declined_by_person",
        /// Completed
        Completed = "completed",
        /// Expired
        Expired = "expired",
    }

    /// Services a person is referred to.
    pub enum ServiceKind ("service_kind") {
        /// Health care
        Health = "health",
        /// Mental-health care
        MentalHealth = "mental_health",
        /// Safe shelter
        Shelter = "shelter",
        /// Housing
        Housing = "housing",
        /// Food
        Food = "food",
        /// Education
        Education = "education",
        /// Training
        Training = "training",
        /// Employment
        Employment = "employment",
        /// Finance
        Finance = "finance",
        /// Social protection
        SocialProtection = "social_protection",
        /// Child protection
        ChildProtection = "child_protection",
        /// Family tracing
        FamilyTracing = "family_tracing",
        /// Legal aid
        LegalAid = "legal_aid",
        /// Civil documentation
        Documentation = "documentation",
        /// Asylum and refugee protection
        Asylum = "asylum",
        /// Help for victims of trafficking
        AntiTrafficking = "anti_trafficking",
        /// Help for survivors of gender-based violence
        Gbv = "gbv",
        /// Disability services
        Disability = "disability",
        /// Security
        Security = "security",
        /// Repatriation of mortal remains
        MortalRemains = "mortal_remains",
        /// Another service
        Other = "other",
    }

    /// What a returnee's message is.
    pub enum ComplaintKind ("complaint_kind") {
        /// Complaint
        Complaint = "complaint",
        /// Feedback
        Feedback = "feedback",
        /// Suggestion
        Suggestion = "suggestion",
        /// Thanks
        Thanks = "thanks",
    }

    /// What a complaint is about.
    pub enum ComplaintTopic ("complaint_topic") {
        /// Delay
        Delay = "delay",
        /// Missing or wrong information
        Information = "information",
        /// Amount of assistance
        Amount = "amount",
        /// Quality of goods or services
        Quality = "quality",
        /// Refusal or exclusion
        Eligibility = "eligibility",
        /// Travel
        Travel = "travel",
        /// Conduct of staff
        StaffConduct = "staff_conduct",
        /// Conduct of a provider
        Provider = "provider",
        /// Sexual exploitation or abuse
        ExploitationOrAbuse = "exploitation_or_abuse",
        /// Discrimination
        Discrimination = "discrimination",
        /// Corruption or fraud
        Corruption = "corruption",
        /// Pressure to return
        Pressure = "pressure",
        /// Use of personal data
        Data = "data",
        /// Another topic
        Other = "other",
    }

    /// Where a complaint stands.
    pub enum ComplaintStatus ("complaint_status") {
        /// Open
        Open = "open",
        /// Being dealt with
        InProgress = "in_progress",
        /// Answered
        Answered = "answered",
        /// Closed
        Closed = "closed",
        /// Appealed
        Appealed = "appealed",
    }

    /// Kind of incident.
    pub enum IncidentKind ("incident_kind") {
        /// Security
        Security = "security",
        /// Protection
        Protection = "protection",
        /// Medical
        Medical = "medical",
        /// Aggression
        Aggression = "aggression",
        /// Fraud
        Fraud = "fraud",
        /// Data breach
        DataBreach = "data_breach",
        /// Sexual exploitation or abuse
        ExploitationOrAbuse = "exploitation_or_abuse",
        /// Travel
        Travel = "travel",
        /// Theft or loss
        TheftOrLoss = "theft_or_loss",
        /// Another incident
        Other = "other",
    }

    /// Where an incident stands.
    pub enum IncidentStatus ("incident_status") {
        /// Open
        Open = "open",
        /// Under investigation
        UnderInvestigation = "under_investigation",
        /// Closed
        Closed = "closed",
    }
}

impl ReferralStatus {}

impl ComplaintStatus {
    /// Whether the complaint still waits for an answer.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Open | Self::InProgress | Self::Appealed)
    }
}

impl IncidentStatus {
    /// Whether the incident is still open.
    pub const fn is_open(self) -> bool {
        !matches!(self, Self::Closed)
    }
}
