//! Papers of a person and files attached to a case.

codes! {
    /// Types of paper a case may hold.
    pub enum DocumentType ("document_type") {
        /// Passport
        Passport = "passport",
        /// National identity card
        NationalId = "national_id",
        /// Laissez-passer of a consulate
        LaissezPasser = "laissez_passer",
        /// Emergency or temporary passport
        EmergencyPassport = "emergency_passport",
        /// European travel document for return
        EuReturnDocument = "eu_return_document",
        /// Emergency travel document of the Red Cross
        IcrcTravelDocument = "icrc_travel_document",
        /// Travel document of the 1951 convention
        RefugeeTravelDocument = "refugee_travel_document",
        /// Travel document of the 1954 convention
        StatelessTravelDocument = "stateless_travel_document",
        /// Travel document of the host for a foreign national
        AlienTravelDocument = "alien_travel_document",
        /// Seafarer's identity document
        SeafarerDocument = "seafarer_document",
        /// Consular card
        ConsularCard = "consular_card",
        /// Consulate's confirmation of identity or nationality
        ConsularConfirmation = "consular_confirmation",
        /// Certificate of nationality
        NationalityCertificate = "nationality_certificate",
        /// Birth certificate or extract
        BirthCertificate = "birth_certificate",
        /// Declaration or late judgment of birth
        BirthDeclaration = "birth_declaration",
        /// Marriage certificate
        MarriageCertificate = "marriage_certificate",
        /// Divorce decree
        DivorceDecree = "divorce_decree",
        /// Death certificate
        DeathCertificate = "death_certificate",
        /// Family book
        FamilyBook = "family_book",
        /// Adoption or kafala order
        AdoptionOrder = "adoption_order",
        /// Voter card
        VoterCard = "voter_card",
        /// Driving licence
        DrivingLicence = "driving_licence",
        /// Military service paper
        MilitaryCard = "military_card",
        /// Residence permit of the host country
        ResidencePermit = "residence_permit",
        /// Residence permit or other proof of admission in a third country
        ResidencePermitThirdCountry = "residence_permit_third_country",
        /// Transit visa
        TransitVisa = "transit_visa",
        /// Entry visa
        EntryVisa = "entry_visa",
        /// Exit authorisation of the host country
        ExitAuthorisation = "exit_authorisation",
        /// Asylum seeker's certificate
        AsylumSeekerCard = "asylum_seeker_card",
        /// Refugee certificate or card
        RefugeeCard = "refugee_card",
        /// Decision on an asylum claim
        AsylumDecision = "asylum_decision",
        /// Written withdrawal of an asylum claim by the person
        AsylumWithdrawal = "asylum_withdrawal",
        /// Return decision
        ReturnDecision = "return_decision",
        /// Entry ban
        EntryBan = "entry_ban",
        /// Written confirmation that the departure period was extended
        ExtensionConfirmation = "extension_confirmation",
        /// Written confirmation that removal is suspended
        SuspensionConfirmation = "suspension_confirmation",
        /// Court order
        CourtOrder = "court_order",
        /// Decision on custody
        CustodyOrder = "custody_order",
        /// Appointment of a guardian
        GuardianshipOrder = "guardianship_order",
        /// Consent of a parent to travel
        ParentalConsent = "parental_consent",
        /// Agreement of the receiving caregiver
        CaregiverAgreement = "caregiver_agreement",
        /// Power of attorney
        PowerOfAttorney = "power_of_attorney",
        /// Release paper of a prison or detention centre
        ReleasePaper = "release_paper",
        /// Police certificate
        PoliceCertificate = "police_certificate",
        /// Statement of lack of means
        MeansStatement = "means_statement",
        /// Signed application
        ApplicationForm = "application_form",
        /// Medical file
        MedicalFile = "medical_file",
        /// Medical certificate
        MedicalCertificate = "medical_certificate",
        /// Vaccination card
        VaccinationCard = "vaccination_card",
        /// School record
        SchoolRecord = "school_record",
        /// Diploma or certificate of training
        Diploma = "diploma",
        /// Work certificate or contract
        WorkCertificate = "work_certificate",
        /// Another paper
        Other = "other",
    }

    /// How far a paper was verified.
    pub enum DocumentVerification ("document_verification") {
        /// Verified
        Verified = "verified",
        /// Not verified
        Unverified = "unverified",
        /// Verification under way
        Pending = "pending",
        /// Belongs to somebody else
        FalselyAttributed = "falsely_attributed",
        /// Rejected as false or useless
        Rejected = "rejected",
    }

    /// Who holds the original.
    pub enum DocumentCustody ("document_custody") {
        /// The person
        Person = "person",
        /// An office of the programme
        Office = "office",
        /// An authority
        Authority = "authority",
    }

    /// What an attached file is.
    pub enum AttachmentKind ("attachment_kind") {
        /// Copy of an identity or travel document
        IdentityDocument = "identity_document",
        /// Application
        Application = "application",
        /// Consent sheet
        ConsentSheet = "consent_sheet",
        /// Voluntariness declaration
        Declaration = "declaration",
        /// Decision
        Decision = "decision",
        /// Medical paper
        Medical = "medical",
        /// Photograph
        Photo = "photo",
        /// Quote
        Quote = "quote",
        /// Receipt or proof of payment
        Receipt = "receipt",
        /// Hand-over certificate
        HandoverCertificate = "handover_certificate",
        /// Report
        Report = "report",
        /// Another file
        Other = "other",
    }
}

impl DocumentType {
    /// Whether a person may cross a border with it. Not the national identity
    /// card: only some states accept it from one another.
    pub const fn is_travel_document(self) -> bool {
        self.is_emergency()
            || matches!(
                self,
                Self::Passport
                    | Self::RefugeeTravelDocument
                    | Self::StatelessTravelDocument
                    | Self::AlienTravelDocument
                    | Self::SeafarerDocument
            )
    }

    /// Whether it is an emergency document, made out for one return.
    pub const fn is_emergency(self) -> bool {
        matches!(
            self,
            Self::LaissezPasser
                | Self::EmergencyPassport
                | Self::EuReturnDocument
                | Self::IcrcTravelDocument
        )
    }

    /// Whether it can show who a person is.
    pub const fn is_identity_document(self) -> bool {
        self.is_travel_document()
            || matches!(
                self,
                Self::NationalId
                    | Self::ConsularCard
                    | Self::ConsularConfirmation
                    | Self::NationalityCertificate
                    | Self::BirthCertificate
                    | Self::VoterCard
                    | Self::DrivingLicence
                    | Self::MilitaryCard
                    | Self::RefugeeCard
            )
    }
}

impl DocumentVerification {
    /// Whether the paper was found not to stand for this person: it can then
    /// satisfy no requirement.
    pub const fn is_void(self) -> bool {
        matches!(self, Self::FalselyAttributed | Self::Rejected)
    }
}
