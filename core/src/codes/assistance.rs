//! Types of assistance and components of an entitlement.

use super::Dimension;

codes! {
    /// Components of an entitlement.
    pub enum EntitlementComponent ("entitlement_component") {
        /// Travel
        Travel = "travel",
        /// Travel documents
        TravelDocuments = "travel_documents",
        /// Medical costs before and during travel
        Medical = "medical",
        /// Cash at departure
        DepartureCash = "departure_cash",
        /// Post-arrival package
        PostArrival = "post_arrival",
        /// Cash in lieu of the post-arrival package
        CashInLieu = "cash_in_lieu",
        /// Reintegration assistance
        Reintegration = "reintegration",
        /// Business top-up
        BusinessTopup = "business_topup",
        /// Vulnerability top-up
        VulnerabilityTopup = "vulnerability_topup",
        /// Medical support after return
        MedicalSupport = "medical_support",
        /// Housing support after return
        HousingSupport = "housing_support",
        /// Family reunion of an unaccompanied child
        FamilyReunion = "family_reunion",
        /// Temporary bonus
        Bonus = "bonus",
    }

    /// Whom an entitlement or a plan counts.
    pub enum BenefitUnit ("benefit_unit") {
        /// Person
        Person = "person",
        /// Household
        Household = "household",
    }

    /// Groups of assistance types.
    pub enum AssistanceGroup ("assistance_group") {
        /// Immediate assistance
        Immediate = "immediate",
        /// Post-arrival package
        PostArrival = "post_arrival",
        /// Economic
        Economic = "economic",
        /// Social
        Social = "social",
        /// Psychosocial
        Psychosocial = "psychosocial",
        /// Across dimensions
        Cross = "cross",
    }

    /// Types of reintegration assistance.
    pub enum AssistanceType ("assistance_type") {
        /// Cash
        Cash = "cash",
        /// Food and clothing
        BasicNeeds = "basic_needs",
        /// Temporary housing
        TempHousing = "temp_housing",
        /// Immediate medical help
        MedicalImmediate = "medical_immediate",
        /// Other immediate assistance
        OtherImmediate = "other_immediate",
        /// Airport pick-up
        AirportPickup = "airport_pickup",
        /// Onward transport
        OnwardTransport = "onward_transport",
        /// Overnight stay
        OvernightStay = "overnight_stay",
        /// Additional medical help on arrival
        MedicalAdditional = "medical_additional",
        /// Family reunion of an unaccompanied minor
        FamilyReunionUam = "family_reunion_uam",
        /// Cash in lieu of the package
        CashInLieu = "cash_in_lieu",
        /// Cash for work
        CashForWork = "cash_for_work",
        /// New income-generating activity
        IncomeActivityNew = "income_activity_new",
        /// Existing income-generating activity strengthened
        IncomeActivityStrengthen = "income_activity_strengthen",
        /// Individual microbusiness
        MicrobusinessIndividual = "microbusiness_individual",
        /// Collective project
        ProjectCollective = "project_collective",
        /// Community project
        ProjectCommunity = "project_community",
        /// Job placement
        JobPlacement = "job_placement",
        /// Apprenticeship
        Apprenticeship = "apprenticeship",
        /// Technical and vocational training
        Tvet = "tvet",
        /// Business training
        BusinessTraining = "business_training",
        /// Financial training
        FinancialTraining = "financial_training",
        /// Microsaving
        Microsaving = "microsaving",
        /// Savings group
        SavingsGroup = "savings_group",
        /// Support with debt
        DebtSupport = "debt_support",
        /// Turning assets into money
        AssetMonetising = "asset_monetising",
        /// Gathering records of work and training
        RecordsConsolidation = "records_consolidation",
        /// Recognition of skills gained abroad
        SkillsRecognition = "skills_recognition",
        /// Housing support
        HousingSupport = "housing_support",
        /// Medical support to the returnee
        MedicalReturnee = "medical_returnee",
        /// Medical support to the family
        MedicalFamily = "medical_family",
        /// Support for schooling or studies
        EducationSupport = "education_support",
        /// Skills development
        SkillsDevelopment = "skills_development",
        /// Legal services
        LegalServices = "legal_services",
        /// Civil documentation
        Documentation = "documentation",
        /// Access to social protection
        SocialProtection = "social_protection",
        /// Child care
        ChildCare = "child_care",
        /// Food and water
        FoodWater = "food_water",
        /// Justice and rights
        JusticeRights = "justice_rights",
        /// Special security measures
        SpecialSecurityMeasures = "special_security_measures",
        /// Individual counselling
        IndividualCounselling = "individual_counselling",
        /// Family mediation
        FamilyMediation = "family_mediation",
        /// Support group
        GroupSupport = "group_support",
        /// Peer support
        PeerSupport = "peer_support",
        /// Referral to specialised mental-health care
        SpecialisedMhReferral = "specialised_mh_referral",
        /// Community sensitisation
        CommunitySensitisation = "community_sensitisation",
        /// Business top-up
        BusinessTopup = "business_topup",
        /// Vulnerability top-up
        VulnerabilityTopup = "vulnerability_topup",
        /// Referral only
        ReferralOnly = "referral_only",
    }

    /// Form of assistance.
    pub enum DeliveryForm ("delivery_form") {
        /// Cash
        Cash = "cash",
        /// In kind
        InKind = "in_kind",
        /// Service
        Service = "service",
        /// Voucher
        Voucher = "voucher",
        /// Several forms
        Mixed = "mixed",
    }

    /// What may make a programme ask for money back.
    pub enum RecoveryTrigger ("recovery_trigger") {
        /// Misuse
        Misuse = "misuse",
        /// Return to the host country
        ReEntry = "re_entry",
        /// False information
        FalseData = "false_data",
    }

    /// Support types of the Human Trafficking Case Data Standard, for mapping.
    pub enum SupportPlanType ("support_plan_type") {
        /// Education
        Education = "education",
        /// Financial
        Financial = "financial",
        /// Health
        Health = "health",
        /// Rehabilitation after labour exploitation
        LabourExploitationRehabilitation = "labour_exploitation_rehabilitation",
        /// Legal
        Legal = "legal",
        /// Livelihood
        Livelihood = "livelihood",
        /// Training on rights
        RightsBasedTraining = "rights_based_training",
        /// Rehabilitation after sexual exploitation
        SexualExploitationRehabilitation = "sexual_exploitation_rehabilitation",
        /// Social care
        SocialCare = "social_care",
    }
}

impl EntitlementComponent {
    /// Whether it may be given before arrival: travel, documents, medical
    /// costs and cash at departure.
    pub const fn is_pre_arrival(self) -> bool {
        matches!(
            self,
            Self::Travel | Self::TravelDocuments | Self::Medical | Self::DepartureCash
        )
    }
}

impl AssistanceType {
    /// The group that lists this type.
    pub const fn group(self) -> AssistanceGroup {
        match self {
            Self::Cash
            | Self::BasicNeeds
            | Self::TempHousing
            | Self::MedicalImmediate
            | Self::OtherImmediate => AssistanceGroup::Immediate,
            Self::AirportPickup
            | Self::OnwardTransport
            | Self::OvernightStay
            | Self::MedicalAdditional
            | Self::FamilyReunionUam
            | Self::CashInLieu => AssistanceGroup::PostArrival,
            Self::CashForWork
            | Self::IncomeActivityNew
            | Self::IncomeActivityStrengthen
            | Self::MicrobusinessIndividual
            | Self::ProjectCollective
            | Self::ProjectCommunity
            | Self::JobPlacement
            | Self::Apprenticeship
            | Self::Tvet
            | Self::BusinessTraining
            | Self::FinancialTraining
            | Self::Microsaving
            | Self::SavingsGroup
            | Self::DebtSupport
            | Self::AssetMonetising
            | Self::RecordsConsolidation
            | Self::SkillsRecognition => AssistanceGroup::Economic,
            Self::HousingSupport
            | Self::MedicalReturnee
            | Self::MedicalFamily
            | Self::EducationSupport
            | Self::SkillsDevelopment
            | Self::LegalServices
            | Self::Documentation
            | Self::SocialProtection
            | Self::ChildCare
            | Self::FoodWater
            | Self::JusticeRights
            | Self::SpecialSecurityMeasures => AssistanceGroup::Social,
            Self::IndividualCounselling
            | Self::FamilyMediation
            | Self::GroupSupport
            | Self::PeerSupport
            | Self::SpecialisedMhReferral
            | Self::CommunitySensitisation => AssistanceGroup::Psychosocial,
            Self::BusinessTopup | Self::VulnerabilityTopup | Self::ReferralOnly => {
                AssistanceGroup::Cross
            }
        }
    }

    /// The dimension this type belongs to; `None` for immediate assistance,
    /// the post-arrival package and what runs across dimensions.
    pub const fn dimension(self) -> Option<Dimension> {
        match self.group() {
            AssistanceGroup::Economic => Some(Dimension::Economic),
            AssistanceGroup::Social => Some(Dimension::Social),
            AssistanceGroup::Psychosocial => Some(Dimension::Psychosocial),
            AssistanceGroup::Immediate | AssistanceGroup::PostArrival | AssistanceGroup::Cross => {
                None
            }
        }
    }

    /// Whether it sets up or runs a small business of one person.
    pub const fn is_business(self) -> bool {
        matches!(
            self,
            Self::IncomeActivityNew
                | Self::IncomeActivityStrengthen
                | Self::MicrobusinessIndividual
                | Self::BusinessTopup
        )
    }

    /// Whether it is a training, with a start, an end and a certificate.
    pub const fn is_training(self) -> bool {
        matches!(
            self,
            Self::Apprenticeship
                | Self::Tvet
                | Self::BusinessTraining
                | Self::FinancialTraining
                | Self::SkillsDevelopment
        )
    }
}
