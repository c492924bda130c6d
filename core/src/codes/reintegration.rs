//! Needs, plans, approvals and acknowledgements.

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

    /// Level of an item of a plan.
    pub enum ItemLevel ("item_level") {
        /// Individual
        Individual = "individual",
        /// Collective
        Collective = "collective",
        /// Community
        Community = "community",
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
