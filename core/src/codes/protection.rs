//! Vulnerability, trafficking, safety and health.

codes! {
    /// Vulnerability categories; a person may have several.
    pub enum VulnerabilityCategory ("vulnerability_category") {
        /// Unaccompanied child
        UmcUnaccompanied = "umc_unaccompanied",
        /// Separated child
        UmcSeparated = "umc_separated",
        /// Child in a family
        ChildInFamily = "child_in_family",
        /// Possible victim of trafficking
        VotPossible = "vot_possible",
        /// Victim of trafficking
        VotActual = "vot_actual",
        /// Victim of smuggling and abuse
        SmuggledAbused = "smuggled_abused",
        /// Survivor of gender-based violence
        GbvSurvivor = "gbv_survivor",
        /// Survivor of torture
        TortureSurvivor = "torture_survivor",
        /// Pregnant
        Pregnant = "pregnant",
        /// Breast-feeding
        Lactating = "lactating",
        /// Single parent
        SingleParent = "single_parent",
        /// Single parent with many children
        SingleParentManyChildren = "single_parent_many_children",
        /// Large family
        LargeFamily = "large_family",
        /// Elderly
        Elderly = "elderly",
        /// Elderly and unattended
        ElderlyAlone = "elderly_alone",
        /// Physical disability
        DisabilityPhysical = "disability_physical",
        /// Sensory disability
        DisabilitySensory = "disability_sensory",
        /// Intellectual disability
        DisabilityIntellectual = "disability_intellectual",
        /// Psychosocial disability
        DisabilityPsychosocial = "disability_psychosocial",
        /// Serious medical condition
        SeriousMedical = "serious_medical",
        /// Mental-health condition
        MentalHealth = "mental_health",
        /// Substance dependence
        SubstanceDependence = "substance_dependence",
        /// Destitute
        Destitute = "destitute",
        /// Homeless
        Homeless = "homeless",
        /// Stranded
        Stranded = "stranded",
        /// Detained
        Detained = "detained",
        /// Recently released from detention
        RecentlyReleased = "recently_released",
        /// In need of international protection
        PersonWithProtectionNeeds = "person_with_protection_needs",
        /// Stateless
        Stateless = "stateless",
        /// LGBTIQ
        Lgbtiq = "lgbtiq",
        /// Indigenous person or member of a minority
        IndigenousOrMinority = "indigenous_or_minority",
        /// Child who is a mother
        ChildMother = "child_mother",
        /// Household headed by a child
        ChildHeadedHousehold = "child_headed_household",
        /// Child living on the street
        StreetChild = "street_child",
        /// Child associated with an armed force or group
        Caafag = "caafag",
        /// Child labour
        ChildLabour = "child_labour",
        /// Rejected by the family
        RejectedByFamily = "rejected_by_family",
        /// Debt bondage
        DebtBondage = "debt_bondage",
        /// At risk of stigma
        StigmaRisk = "stigma_risk",
        /// Another category, with text
        Other = "other",
    }

    /// Level of a factor of vulnerability.
    pub enum VulnerabilityLevel ("vulnerability_level") {
        /// Individual
        Individual = "individual",
        /// Household and family
        HouseholdFamily = "household_family",
        /// Community
        Community = "community",
        /// Structural
        Structural = "structural",
    }

    /// What a factor does.
    pub enum Polarity ("polarity") {
        /// Raises the risk
        Risk = "risk",
        /// Protects
        Protective = "protective",
    }

    /// Level of a risk.
    pub enum RiskLevel ("risk_level") {
        /// Low
        Low = "low",
        /// Medium
        Medium = "medium",
        /// High
        High = "high",
    }

    /// The three categories of public statistics.
    pub enum ReportingCategory ("reporting_category") {
        /// Unaccompanied children
        UnaccompaniedChild = "unaccompanied_child",
        /// Victims of trafficking
        TraffickingVictim = "trafficking_victim",
        /// Persons with health needs
        HealthNeeds = "health_needs",
    }

    /// Situations that the origin side accepts before a ticket is bought.
    pub enum SpecialCase ("special_case") {
        /// Unaccompanied or separated child
        Uasc = "uasc",
        /// Person in regular treatment
        Medical = "medical",
        /// Victim of trafficking
        Vot = "vot",
        /// Person with a disability
        Disability = "disability",
        /// Pregnant woman
        Pregnant = "pregnant",
        /// Large family
        LargeFamily = "large_family",
        /// Unattended elderly person
        ElderlyAlone = "elderly_alone",
    }

    /// Tool of a vulnerability screening.
    pub enum ScreeningTool ("screening_tool") {
        /// Rapid screening
        Rapid = "rapid",
        /// Determinants-of-vulnerability questionnaire
        Domv = "domv",
        /// Indicators of trafficking
        TraffickingIndicators = "trafficking_indicators",
        /// Child-protection screening
        ChildProtection = "child_protection",
        /// Form of the programme
        ProgrammeForm = "programme_form",
        /// Another tool
        Other = "other",
    }

    /// Outcome of a screening.
    pub enum ScreeningOutcome ("screening_outcome") {
        /// Nothing found
        Clear = "clear",
        /// Assessment needed
        Positive = "positive",
        /// Not conclusive, to be repeated
        Inconclusive = "inconclusive",
    }

    /// What an assessment looks at.
    pub enum AssessmentKind ("assessment_kind") {
        /// Vulnerability
        Vulnerability = "vulnerability",
        /// Needs
        Needs = "needs",
        /// Risks
        Risk = "risk",
        /// Family
        Family = "family",
        /// Skills
        Skills = "skills",
        /// Health
        Health = "health",
        /// Psychosocial situation
        Psychosocial = "psychosocial",
        /// Retaliation and renewed trafficking
        Retaliation = "retaliation",
        /// Access needs for travel and reception
        AccessNeeds = "access_needs",
    }

    /// Outcome of an assessment.
    pub enum AssessmentOutcome ("assessment_outcome") {
        /// Done, result recorded elsewhere in the case
        Done = "done",
        /// Return is possible
        Cleared = "cleared",
        /// Return is possible with measures
        ClearedWithMeasures = "cleared_with_measures",
        /// Return is not viable now
        ReturnNotViable = "return_not_viable",
        /// Not conclusive
        Inconclusive = "inconclusive",
        /// Person declined the assessment
        Declined = "declined",
    }

    /// Whether a person is a victim of trafficking.
    pub enum TraffickingStatus ("trafficking_status") {
        /// Possible victim
        Possible = "possible",
        /// Victim
        Actual = "actual",
        /// Not a victim
        NotAVictim = "not_a_victim",
    }

    /// Who decided on the trafficking status.
    pub enum TraffickingDecider ("trafficking_decider") {
        /// Police
        Police = "police",
        /// Non-governmental organisation
        Ngo = "ngo",
        /// Court or prosecution
        CourtProsecution = "court_prosecution",
        /// Government body other than police
        NonPoliceGovernment = "non_police_government",
        /// Another body
        Other = "other",
    }

    /// Criminal or compensation case connected with trafficking.
    pub enum ProceedingStatus ("proceeding_status") {
        /// None
        None = "none",
        /// Pending
        Pending = "pending",
        /// Concluded
        Concluded = "concluded",
        /// Not known
        Unknown = "unknown",
    }

    /// Level of danger in an area of return.
    pub enum SafetyLevel ("safety_level") {
        /// None
        None = "none",
        /// Low
        Low = "low",
        /// Moderate
        Moderate = "moderate",
        /// High
        High = "high",
        /// No return to this area
        NoReturn = "no_return",
    }

    /// Kind of danger or obstacle in an area.
    pub enum SafetyKind ("safety_kind") {
        /// Armed conflict
        Conflict = "conflict",
        /// Targeted violence
        TargetedViolence = "targeted_violence",
        /// Disaster
        Disaster = "disaster",
        /// Epidemic
        Epidemic = "epidemic",
        /// No access
        NoAccess = "no_access",
        /// No services
        NoServices = "no_services",
        /// Political situation
        Political = "political",
    }

    /// What an area condition suspends.
    pub enum Suspension ("suspension") {
        /// Travel
        Travel = "travel",
        /// Assistance
        Assistance = "assistance",
        /// Monitoring
        Monitoring = "monitoring",
    }

    /// Kind of medical record.
    pub enum MedicalKind ("medical_kind") {
        /// Fitness to travel
        FitToTravel = "fit_to_travel",
        /// Follow-up
        FollowUp = "follow_up",
        /// Pregnancy certificate for travel
        PregnancyCertificate = "pregnancy_certificate",
        /// Permission for a newborn to travel
        NewbornPermission = "newborn_permission",
        /// Mental-health assessment
        MentalHealth = "mental_health",
    }

    /// Outcome of a medical assessment.
    pub enum MedicalOutcome ("medical_outcome") {
        /// Fit
        Fit = "fit",
        /// Fit with conditions
        FitWithConditions = "fit_with_conditions",
        /// Not fit
        Unfit = "unfit",
        /// To be assessed again
        Deferred = "deferred",
    }

    /// Conditions for travel.
    pub enum MedicalCondition ("medical_condition") {
        /// Escort by a nurse
        EscortNurse = "escort_nurse",
        /// Escort by a doctor
        EscortDoctor = "escort_doctor",
        /// Not to travel alone
        Companion = "companion",
        /// Wheelchair
        Wheelchair = "wheelchair",
        /// Stretcher
        Stretcher = "stretcher",
        /// Oxygen
        Oxygen = "oxygen",
        /// Extra seat
        ExtraSeat = "extra_seat",
        /// Medicines carried on board
        MedicationOnBoard = "medication_on_board",
        /// Direct flight only
        DirectFlight = "direct_flight",
        /// Ambulance to departure
        AmbulanceDeparture = "ambulance_departure",
        /// Ambulance on arrival
        AmbulanceArrival = "ambulance_arrival",
        /// Nursing on the way
        Nursing = "nursing",
        /// Observation on the way
        Observation = "observation",
        /// Admission to hospital on arrival
        HospitalAtArrival = "hospital_at_arrival",
        /// Medical clearance by the carrier
        CarrierClearance = "carrier_clearance",
        /// Another condition
        Other = "other",
    }
}

impl VulnerabilityCategory {
    /// The category of public statistics that counts this one, if any.
    ///
    /// A possible victim of trafficking is not counted before a decision; a
    /// disability alone is not a health need.
    pub const fn reporting_category(self) -> Option<ReportingCategory> {
        match self {
            Self::UmcUnaccompanied | Self::UmcSeparated => {
                Some(ReportingCategory::UnaccompaniedChild)
            }
            Self::VotActual => Some(ReportingCategory::TraffickingVictim),
            Self::SeriousMedical | Self::MentalHealth | Self::SubstanceDependence => {
                Some(ReportingCategory::HealthNeeds)
            }
            // Named one by one, so that a new category finds its place or none.
            Self::ChildInFamily
            | Self::VotPossible
            | Self::SmuggledAbused
            | Self::GbvSurvivor
            | Self::TortureSurvivor
            | Self::Pregnant
            | Self::Lactating
            | Self::SingleParent
            | Self::SingleParentManyChildren
            | Self::LargeFamily
            | Self::Elderly
            | Self::ElderlyAlone
            | Self::DisabilityPhysical
            | Self::DisabilitySensory
            | Self::DisabilityIntellectual
            | Self::DisabilityPsychosocial
            | Self::Destitute
            | Self::Homeless
            | Self::Stranded
            | Self::Detained
            | Self::RecentlyReleased
            | Self::PersonWithProtectionNeeds
            | Self::Stateless
            | Self::Lgbtiq
            | Self::IndigenousOrMinority
            | Self::ChildMother
            | Self::ChildHeadedHousehold
            | Self::StreetChild
            | Self::Caafag
            | Self::ChildLabour
            | Self::RejectedByFamily
            | Self::DebtBondage
            | Self::StigmaRisk
            | Self::Other => None,
        }
    }

    /// The sign that others harmed the person, or may, where the category is one. Two degrees of one thing are one
    /// sign; needs of health, age and family are none.
    pub const fn sign_of_harm(self) -> Option<Self> {
        match self {
            Self::UmcUnaccompanied | Self::UmcSeparated => Some(Self::UmcUnaccompanied),
            Self::VotPossible | Self::VotActual => Some(Self::VotPossible),
            Self::Detained | Self::RecentlyReleased => Some(Self::Detained),
            Self::SmuggledAbused
            | Self::GbvSurvivor
            | Self::TortureSurvivor
            | Self::PersonWithProtectionNeeds
            | Self::Stateless
            | Self::Lgbtiq
            | Self::ChildMother
            | Self::ChildHeadedHousehold
            | Self::StreetChild
            | Self::Caafag
            | Self::ChildLabour
            | Self::RejectedByFamily
            | Self::DebtBondage => Some(self),
            _ => None,
        }
    }

    /// The situation that the origin side accepts in advance, if it is one.
    pub const fn special_case(self) -> Option<SpecialCase> {
        match self {
            Self::UmcUnaccompanied | Self::UmcSeparated => Some(SpecialCase::Uasc),
            Self::SeriousMedical | Self::MentalHealth | Self::SubstanceDependence => {
                Some(SpecialCase::Medical)
            }
            Self::VotPossible | Self::VotActual => Some(SpecialCase::Vot),
            Self::Pregnant => Some(SpecialCase::Pregnant),
            Self::LargeFamily => Some(SpecialCase::LargeFamily),
            Self::ElderlyAlone => Some(SpecialCase::ElderlyAlone),
            _ if self.is_disability() => Some(SpecialCase::Disability),
            _ => None,
        }
    }

    /// Whether it is a disability.
    pub const fn is_disability(self) -> bool {
        matches!(
            self,
            Self::DisabilityPhysical
                | Self::DisabilitySensory
                | Self::DisabilityIntellectual
                | Self::DisabilityPsychosocial
        )
    }
}
