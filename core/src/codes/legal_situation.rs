//! Legal status in the host country, asylum, and why people return.

codes! {
    /// Legal status in the host country.
    pub enum LegalStatus ("legal_status") {
        /// Regular, resident
        RegularResident = "regular_resident",
        /// Regular, visitor
        RegularVisitor = "regular_visitor",
        /// Regular, worker
        RegularWorker = "regular_worker",
        /// Regular, student
        RegularStudent = "regular_student",
        /// Irregular since entry
        IrregularEntry = "irregular_entry",
        /// Irregular since a permit or visa ran out
        IrregularOverstay = "irregular_overstay",
        /// Irregular for another reason
        IrregularOther = "irregular_other",
        /// Tolerated: removal is suspended
        Tolerated = "tolerated",
        /// Asylum seeker
        AsylumSeeker = "asylum_seeker",
        /// Refused asylum
        RefusedAsylum = "refused_asylum",
        /// Refugee
        Refugee = "refugee",
        /// Subsidiary or complementary protection
        ComplementaryProtection = "complementary_protection",
        /// Humanitarian permit
        HumanitarianPermit = "humanitarian_permit",
        /// Permit as a victim of trafficking
        VotPermit = "vot_permit",
        /// Recognised as stateless
        StatelessRecognised = "stateless_recognised",
        /// In a return procedure
        InReturnProcedure = "in_return_procedure",
        /// Detained
        Detained = "detained",
        /// Citizen of the European Union
        EuCitizen = "eu_citizen",
        /// Not known
        Unknown = "unknown",
    }

    /// Where an asylum claim stands.
    pub enum AsylumStatus ("asylum_status") {
        /// No claim
        None = "none",
        /// Wants to apply
        IntendsToApply = "intends_to_apply",
        /// Claim registered
        Registered = "registered",
        /// Pending at first instance
        PendingFirstInstance = "pending_first_instance",
        /// Pending on appeal
        PendingAppeal = "pending_appeal",
        /// Rejected, appeal still possible
        RejectedAppealable = "rejected_appealable",
        /// Rejected for good
        RejectedFinal = "rejected_final",
        /// Withdrawn by the person
        WithdrawnByPerson = "withdrawn_by_person",
        /// Discontinued by the authority
        Discontinued = "discontinued",
        /// Refugee status granted
        GrantedRefugee = "granted_refugee",
        /// Other protection granted
        GrantedOther = "granted_other",
        /// Protection ended
        Ceased = "ceased",
        /// Transfer to another responsible state
        DublinTransfer = "dublin_transfer",
        /// Not known
        Unknown = "unknown",
    }

    /// Why the person returns, for statistics.
    pub enum ReasonForReturn ("reason_for_return") {
        /// Lack of means
        LackOfMeans = "lack_of_means",
        /// No job
        NoJob = "no_job",
        /// Cannot go on to Europe
        CannotReachEurope = "cannot_reach_europe",
        /// Family reasons
        FamilyReasons = "family_reasons",
        /// Health
        Health = "health",
        /// Care of a relative
        CareOfRelative = "care_of_relative",
        /// Homesick
        Homesick = "homesick",
        /// No legal status
        NoLegalStatus = "no_legal_status",
        /// Asylum refused
        AsylumRefused = "asylum_refused",
        /// Housing problem
        HousingProblem = "housing_problem",
        /// Violence or abuse
        ViolenceOrAbuse = "violence_or_abuse",
        /// Detention
        Detention = "detention",
        /// Obligation to leave
        ObligationToLeave = "obligation_to_leave",
        /// Goal achieved
        GoalAchieved = "goal_achieved",
        /// Evacuation
        Evacuation = "evacuation",
        /// Another reason
        Other = "other",
    }

    /// Why a programme refused or reduced its aid.
    pub enum IneligibilityReason ("ineligibility_reason") {
        /// Host country not covered
        HostCountry = "host_country",
        /// Country of return not covered or suspended
        CountryOfReturn = "country_of_return",
        /// Nationality excluded or visa-exempt
        Nationality = "nationality",
        /// Legal status not covered
        LegalStatus = "legal_status",
        /// Stay in the host country too short
        MinimumStay = "minimum_stay",
        /// Not in the host country when applying
        NotInHostCountry = "not_in_host_country",
        /// Applied too late
        LateApplication = "late_application",
        /// Already aided
        EarlierAssistance = "earlier_assistance",
        /// Has means of their own
        HasMeans = "has_means",
        /// Conviction, order or investigation that the programme excludes
        CriminalGround = "criminal_ground",
        /// Misuse suspected, with the facts stated
        MisuseSuspected = "misuse_suspected",
        /// Holds a protection status
        ProtectionStatus = "protection_status",
        /// Kind of return not covered
        ReturnType = "return_type",
        /// Registered under another identity
        OtherIdentity = "other_identity",
        /// False information
        FalseData = "false_data",
        /// Person did not take the steps asked for
        NoCooperation = "no_cooperation",
        /// Another reason
        Other = "other",
    }
}

impl LegalStatus {
    /// Whether a state protects the person, or was asked to.
    pub const fn is_protection(self) -> bool {
        matches!(
            self,
            Self::AsylumSeeker
                | Self::Refugee
                | Self::ComplementaryProtection
                | Self::StatelessRecognised
        )
    }
}

impl AsylumStatus {
    /// Whether a claim waits for a decision, or is about to be made.
    pub const fn is_open(self) -> bool {
        matches!(
            self,
            Self::IntendsToApply
                | Self::Registered
                | Self::PendingFirstInstance
                | Self::PendingAppeal
        )
    }

    /// Whether a claim still has something to lose.
    pub const fn is_at_stake(self) -> bool {
        self.is_open() || self.is_granted() || matches!(self, Self::RejectedAppealable)
    }

    /// Whether protection was granted and still stands.
    pub const fn is_granted(self) -> bool {
        matches!(self, Self::GrantedRefugee | Self::GrantedOther)
    }
}
