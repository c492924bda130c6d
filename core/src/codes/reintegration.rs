//! Entitlements, plans and deliveries.

codes! {
    /// Dimensions of reintegration.
    pub enum Dimension ("dimension") {
        /// Economic
        Economic = "economic",
        /// Social
        Social = "social",
        /// Psychosocial
        Psychosocial = "psychosocial",
    }

    /// How a plan answers a dimension.
    pub enum DimensionAnswer ("dimension_answer") {
        /// With items of the plan
        Items = "items",
        /// No need
        NoNeed = "no_need",
        /// Declined by the person
        Declined = "declined",
        /// Referred elsewhere
        Referred = "referred",
    }

    /// Needs found in an assessment.
    pub enum Need ("need") {
        /// Income
        Income = "income",
        /// Employment
        Employment = "employment",
        /// Training
        Training = "training",
        /// Support for a business
        BusinessSupport = "business_support",
        /// Financial advice
        FinancialAdvice = "financial_advice",
        /// Debt
        Debt = "debt",
        /// Tools or stock
        ToolsOrStock = "tools_or_stock",
        /// Food and clothing
        BasicNeeds = "basic_needs",
        /// Housing
        Housing = "housing",
        /// Health care
        Health = "health",
        /// Education
        Education = "education",
        /// Child care
        ChildCare = "child_care",
        /// Civil documents
        Documents = "documents",
        /// Legal help
        Legal = "legal",
        /// Social protection
        SocialProtection = "social_protection",
        /// Safety
        Safety = "safety",
        /// Support with a disability
        DisabilitySupport = "disability_support",
        /// Mental health
        MentalHealth = "mental_health",
        /// Psychosocial support
        Counselling = "counselling",
        /// Family relations
        FamilyRelations = "family_relations",
        /// Acceptance in the community
        CommunityAcceptance = "community_acceptance",
        /// Another need
        Other = "other",
    }

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

    /// Level of an item of a plan.
    pub enum ItemLevel ("item_level") {
        /// Individual
        Individual = "individual",
        /// Collective
        Collective = "collective",
        /// Community
        Community = "community",
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

    /// Level that approves a plan.
    pub enum ApprovalLevel ("approval_level") {
        /// Origin office
        OriginOffice = "origin_office",
        /// Host office
        HostOffice = "host_office",
        /// Coordinator of the partner
        PartnerCoordinator = "partner_coordinator",
        /// Host authority
        HostAuthority = "host_authority",
        /// Programme
        Programme = "programme",
        /// Donor
        Donor = "donor",
    }

    /// What an approval level decided.
    pub enum ApprovalDecision ("approval_decision") {
        /// Requested
        Requested = "requested",
        /// Pending
        Pending = "pending",
        /// Approved
        Approved = "approved",
        /// Rejected
        Rejected = "rejected",
    }

    /// How a delivery was acknowledged.
    pub enum AckKind ("ack_kind") {
        /// Hand-over certificate
        Certificate = "certificate",
        /// Signed receipt
        SignedReceipt = "signed_receipt",
        /// Thumbprint
        Thumbprint = "thumbprint",
        /// Electronic confirmation
        Electronic = "electronic",
        /// Confirmation of a transfer
        TransferConfirmation = "transfer_confirmation",
        /// Attendance sheet
        Attendance = "attendance",
        /// Photograph
        Photo = "photo",
        /// Statement of a witness
        Witness = "witness",
    }

    /// Why a plan is changed.
    pub enum PlanChangeReason ("plan_change_reason") {
        /// Person moved
        Moved = "move",
        /// Birth
        Birth = "birth",
        /// Death in the family
        Death = "death",
        /// Illness or accident
        Illness = "illness",
        /// Marriage, divorce or separation
        FamilyChange = "family_change",
        /// Business failed
        BusinessFailure = "business_failure",
        /// Prices changed
        PriceChange = "price_change",
        /// Item or service not available
        NotAvailable = "not_available",
        /// Security
        Security = "security",
        /// Wish of the person
        PersonWish = "person_wish",
        /// Another reason
        Other = "other",
    }

    /// Uses that an item may not have.
    pub enum ProhibitedUse ("prohibited_use") {
        /// Travel abroad
        TransportAbroad = "transport_abroad",
        /// Visas
        Visas = "visas",
        /// Weapons
        Weapons = "weapons",
        /// Repayment of smugglers
        SmugglerRepayment = "smuggler_repayment",
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

impl Need {
    /// The dimension a need belongs to, if it is clear.
    pub const fn dimension(self) -> Option<Dimension> {
        match self {
            Self::Income
            | Self::Employment
            | Self::Training
            | Self::BusinessSupport
            | Self::FinancialAdvice
            | Self::Debt
            | Self::ToolsOrStock => Some(Dimension::Economic),
            Self::BasicNeeds
            | Self::Housing
            | Self::Health
            | Self::Education
            | Self::ChildCare
            | Self::Documents
            | Self::Legal
            | Self::SocialProtection
            | Self::Safety
            | Self::DisabilitySupport => Some(Dimension::Social),
            Self::MentalHealth
            | Self::Counselling
            | Self::FamilyRelations
            | Self::CommunityAcceptance => Some(Dimension::Psychosocial),
            Self::Other => None,
        }
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
