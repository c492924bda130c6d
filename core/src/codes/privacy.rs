//! Consent, purposes, sensitivity and retention.

codes! {
    /// What a consent allows.
    pub enum ConsentType ("consent_type") {
        /// Data processing
        DataProcessing = "data_processing",
        /// Case-management services
        CaseManagementServices = "case_management_services",
        /// Sharing with the origin office
        ShareOriginOffice = "share_origin_office",
        /// Sharing with a partner
        SharePartner = "share_partner",
        /// Sharing with the host government
        ShareGovernmentHost = "share_government_host",
        /// Sharing with the government of the country of return
        ShareGovernmentOrigin = "share_government_origin",
        /// Contact with the consulate
        ContactConsulate = "contact_consulate",
        /// Sharing identified data with a donor
        ShareDonorIdentified = "share_donor_identified",
        /// Sharing medical data
        ShareMedical = "share_medical",
        /// Family tracing
        Tracing = "tracing",
        /// Reporting that identifies nobody
        ReportingNonIdentifiable = "reporting_non_identifiable",
        /// Contact for monitoring
        MonitoringContact = "monitoring_contact",
        /// Survey
        Survey = "survey",
        /// Photograph or story
        PhotoStory = "photo_story",
        /// Presence of an interpreter
        InterpreterPresence = "interpreter_presence",
        /// Sharing with the refugee agency
        UnhcrShare = "unhcr_share",
    }

    /// Who gives a consent.
    pub enum ConsentGiver ("consent_giver") {
        /// The person
        Person = "person",
        /// Caregiver
        Caregiver = "caregiver",
        /// Guardian
        Guardian = "guardian",
        /// Somebody else
        Other = "other",
    }

    /// What shows a consent.
    pub enum ConsentEvidence ("consent_evidence") {
        /// Signed sheet
        SignedSheet = "signed_sheet",
        /// Thumbprint
        Thumbprint = "thumbprint",
        /// Recorded oral consent
        RecordedOral = "recorded_oral",
        /// Checkbox only
        CheckboxOnly = "checkbox_only",
    }

    /// Why data is withheld from somebody.
    pub enum WithholdReason ("withhold_reason") {
        /// Fear of harm
        FearOfHarm = "fear_of_harm",
        /// Wants to tell it in person
        WantsToTellSelf = "wants_to_tell_self",
        /// Another reason
        Other = "other",
    }

    /// Legal basis of a processing.
    pub enum LegalBasis ("legal_basis") {
        /// Consent
        Consent = "consent",
        /// Statute, with notice to the person
        Statute = "statute",
        /// Contract
        Contract = "contract",
        /// Vital interests
        VitalInterests = "vital_interests",
        /// Interests of the person aided
        BeneficiaryInterests = "beneficiary_interests",
        /// Legal obligation
        LegalObligation = "legal_obligation",
        /// In the person's interest and after informing the person (state channel)
        InterestAndInformed = "interest_and_informed",
        /// Another legitimate interest
        OtherLegitimateInterest = "other_legitimate_interest",
    }

    /// Purpose of a consent or disclosure.
    pub enum Purpose ("purpose") {
        /// Case management
        CaseManagement = "case_management",
        /// Travel document
        TravelDocument = "travel_document",
        /// Travel
        Travel = "travel",
        /// Protection
        Protection = "protection",
        /// Medical care
        Medical = "medical",
        /// Reintegration
        Reintegration = "reintegration",
        /// Monitoring
        Monitoring = "monitoring",
        /// Survey
        Survey = "survey",
        /// Referral
        Referral = "referral",
        /// Family tracing
        FamilyTracing = "family_tracing",
        /// Legal advice
        LegalAdvice = "legal_advice",
        /// Reporting to a donor
        DonorReporting = "donor_reporting",
        /// Statistics
        Statistics = "statistics",
        /// Research
        Research = "research",
        /// Audit
        Audit = "audit",
        /// Public information
        PublicInformation = "public_information",
        /// Enforcement of return or of migration law
        Enforcement = "enforcement",
    }

    /// What binds a recipient of data.
    pub enum Safeguard ("safeguard") {
        /// Written agreement
        WrittenAgreement = "written_agreement",
        /// Clause of a contract
        ContractClause = "contract_clause",
        /// Agreement between states
        Treaty = "treaty",
        /// Statute
        Statute = "statute",
        /// Nothing
        None = "none",
    }

    /// How sensitive a datum is, from least to most.
    pub enum Sensitivity ("sensitivity") {
        /// Public
        Public = "public",
        /// Internal
        Internal = "internal",
        /// Personal
        Personal = "personal",
        /// Health, disability, religion, ethnicity, orientation, biometrics, criminal or financial data
        Sensitive = "sensitive",
        /// Trafficking, gender-based violence, asylum, detention, child protection, informants
        Protection = "protection",
    }

    /// What happens when retention ends.
    pub enum RetentionAction ("retention_action") {
        /// Erase
        Erase = "erase",
        /// Make anonymous
        Anonymise = "anonymise",
        /// Archive
        Archive = "archive",
        /// Review
        Review = "review",
    }
}

impl LegalBasis {
    /// Whether a consent of the person carries it.
    pub const fn is_consent(self) -> bool {
        matches!(self, Self::Consent)
    }
}

impl Sensitivity {
    /// Whether a default export may hold such a datum.
    pub const fn is_in_default_export(self) -> bool {
        matches!(self, Self::Public | Self::Internal | Self::Personal)
    }
}
