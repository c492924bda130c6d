//! Organisations and the roles of people and offices.

codes! {
    /// Type of organisation.
    pub enum OrganisationType ("organisation_type") {
        /// Non-governmental organisation
        Ngo = "ngo",
        /// Law enforcement
        LawEnforcement = "law_enforcement",
        /// Health service
        Health = "health",
        /// Central government
        CentralGovernment = "central_government",
        /// Local government
        LocalGovernment = "local_government",
        /// Immigration service
        ImmigrationService = "immigration_service",
        /// Legal service
        LegalService = "legal_service",
        /// Company
        Corporate = "corporate",
        /// International organisation
        InternationalOrg = "international_org",
        /// Consulate or embassy
        Consulate = "consulate",
        /// Child-protection authority
        ChildProtectionAuthority = "child_protection_authority",
        /// Guardianship service
        GuardianshipService = "guardianship_service",
        /// Donor
        Donor = "donor",
        /// Reintegration partner
        ReintegrationPartner = "reintegration_partner",
        /// Training centre
        TrainingCentre = "training_centre",
        /// Finance institution
        FinanceInstitution = "finance_institution",
    }

    /// Role of an organisation in a case.
    pub enum OrganisationRole ("organisation_role") {
        /// Host side
        Host = "host",
        /// Origin side
        Origin = "origin",
        /// Transit
        Transit = "transit",
        /// Partner
        Partner = "partner",
        /// Authority
        Authority = "authority",
        /// Donor
        Donor = "donor",
        /// Oversight
        Oversight = "oversight",
    }

    /// Role in which somebody acts, decides or waives.
    pub enum ActorRole ("actor_role") {
        /// Case manager
        CaseManager = "case_manager",
        /// Return counsellor
        ReturnCounsellor = "return_counsellor",
        /// Reintegration officer
        ReintegrationOfficer = "reintegration_officer",
        /// Protection officer
        ProtectionOfficer = "protection_officer",
        /// Medical officer
        MedicalOfficer = "medical_officer",
        /// Programme manager
        ProgrammeManager = "programme_manager",
        /// Finance officer
        FinanceOfficer = "finance_officer",
        /// Data-protection officer
        DataProtectionOfficer = "data_protection_officer",
        /// Donor's representative
        DonorRepresentative = "donor_representative",
        /// Best-interests panel
        BestInterestsPanel = "best_interests_panel",
        /// Child-protection authority
        ChildProtectionAuthority = "child_protection_authority",
        /// Host government
        HostGovernment = "host_government",
        /// Government of the country of return, consulate included
        OriginGovernment = "origin_government",
        /// The person
        Migrant = "migrant",
        /// Guardian
        Guardian = "guardian",
    }

    /// Roles in a shared return and reintegration platform.
    pub enum ExchangeRole ("exchange_role") {
        /// Counsellor of the host state
        HostCounsellor = "host_counsellor",
        /// Coordinator of the host state
        HostCoordinator = "host_coordinator",
        /// Focal point of the reintegration partner
        PartnerFocalPoint = "partner_focal_point",
        /// Coordinator of the reintegration partner
        PartnerCoordinator = "partner_coordinator",
        /// Programme management office
        ProgrammeOffice = "programme_office",
    }
}

impl OrganisationType {
    /// Whether it normally enforces return: the organisation's own flag wins.
    pub const fn enforces_by_nature(self) -> bool {
        matches!(self, Self::LawEnforcement | Self::ImmigrationService)
    }
}
