//! People: names, birth, family, papers and the skills they carry.

codes! {
    /// Sex as recorded, apart from gender identity.
    pub enum Sex ("sex") {
        /// Female
        Female = "female",
        /// Male
        Male = "male",
        /// Neither, or not specified on the document (X)
        X = "x",
        /// Not known
        Unknown = "unknown",
    }

    /// Gender identity as the person states it.
    pub enum GenderIdentity ("gender_identity") {
        /// Feminine
        Feminine = "feminine",
        /// Masculine
        Masculine = "masculine",
        /// Transgender, feminine
        TransgenderFeminine = "transgender_feminine",
        /// Transgender, masculine
        TransgenderMasculine = "transgender_masculine",
        /// Non-conforming
        NonConforming = "non_conforming",
        /// Not specified or not known
        NonSpecifiedUnknown = "non_specified_unknown",
    }

    /// How exactly a birth is known.
    pub enum BirthPrecision ("birth_precision") {
        /// Day, month and year
        Day = "day",
        /// Month and year
        Month = "month",
        /// Year only
        Year = "year",
        /// An age stated or estimated on a day
        AgeEstimate = "age_estimate",
        /// Not known
        Unknown = "unknown",
    }

    /// Where a birth date or an age comes from.
    pub enum BirthSource ("birth_source") {
        /// A document of the person
        Document = "document",
        /// Statement of the person
        Statement = "statement",
        /// Statement of a relative
        Relative = "relative",
        /// Outcome of an age assessment
        AgeAssessment = "age_assessment",
        /// Register or notice of an authority
        Authority = "authority",
        /// Copied from an earlier case
        EarlierCase = "earlier_case",
        /// Another source
        Other = "other",
    }

    /// Coarse age group.
    pub enum AgeGroup ("age_group") {
        /// 18 or older
        Adult = "adult",
        /// Under 18
        Minor = "minor",
        /// Not known
        Unknown = "unknown",
    }

    /// What a name is.
    pub enum NameKind ("name_kind") {
        /// Name on official papers
        Legal = "legal",
        /// Name given at birth
        Birth = "birth",
        /// Name taken by marriage
        Married = "married",
        /// Another name used with authorities
        Alias = "alias",
        /// Name used by family and friends
        Nickname = "nickname",
        /// Religious name
        Religious = "religious",
        /// Customary or clan name
        Traditional = "traditional",
        /// Name no longer used
        Former = "former",
        /// Another kind of name
        Other = "other",
    }

    /// What is known about statelessness.
    pub enum StatelessnessStatus ("statelessness_status") {
        /// Has a nationality
        NotStateless = "not_stateless",
        /// At risk of statelessness
        AtRisk = "at_risk",
        /// Appears stateless, not yet determined
        Presumed = "presumed",
        /// Determination procedure is open
        InProcedure = "in_procedure",
        /// Recognised as stateless
        Recognised = "recognised",
        /// Not known
        Unknown = "unknown",
    }

    /// Marital status.
    pub enum MaritalStatus ("marital_status") {
        /// Never married
        Single = "single",
        /// Married under civil law
        Married = "married",
        /// Married by custom or religion only
        CustomaryMarriage = "customary_marriage",
        /// Lives with a partner, not married
        Cohabiting = "cohabiting",
        /// Separated
        Separated = "separated",
        /// Divorced
        Divorced = "divorced",
        /// Widowed
        Widowed = "widowed",
        /// Not known
        Unknown = "unknown",
    }

    /// Highest level of education completed, in the words of ISCED 2011.
    pub enum EducationLevel ("education_level") {
        /// No schooling, or less than primary
        None = "none",
        /// Early childhood education
        EarlyChildhood = "early_childhood",
        /// Primary
        Primary = "primary",
        /// Lower secondary
        LowerSecondary = "lower_secondary",
        /// Upper secondary
        UpperSecondary = "upper_secondary",
        /// Post-secondary, not tertiary
        PostSecondary = "post_secondary",
        /// Short-cycle tertiary
        ShortTertiary = "short_tertiary",
        /// Bachelor or equivalent
        Bachelor = "bachelor",
        /// Master or equivalent
        Master = "master",
        /// Doctoral or equivalent
        Doctoral = "doctoral",
        /// Not known
        Unknown = "unknown",
    }

    /// Whose phone a number is.
    pub enum PhoneOwner ("phone_owner") {
        /// The person
        Person = "self",
        /// Another member of the household
        HouseholdMember = "household_member",
        /// A relative outside the household
        Relative = "relative",
        /// A neighbour
        Neighbour = "neighbour",
        /// A friend
        Friend = "friend",
        /// An employer
        Employer = "employer",
        /// A community or religious leader
        CommunityLeader = "community_leader",
        /// A shared or public phone
        Shared = "shared",
        /// Somebody else
        Other = "other",
    }

    /// How a contact is related to the person.
    pub enum Relation ("relation") {
        /// Spouse or partner
        SpousePartner = "spouse_partner",
        /// Parent
        Parent = "parent",
        /// Step-parent
        StepParent = "step_parent",
        /// Child
        Child = "child",
        /// Brother or sister
        Sibling = "sibling",
        /// Grandparent
        Grandparent = "grandparent",
        /// Grandchild
        Grandchild = "grandchild",
        /// Uncle or aunt
        UncleAunt = "uncle_aunt",
        /// Niece or nephew
        NieceNephew = "niece_nephew",
        /// Cousin
        Cousin = "cousin",
        /// Relative by marriage
        InLaw = "in_law",
        /// Guardian
        Guardian = "guardian",
        /// Another relative
        OtherRelative = "other_relative",
        /// Friend
        Friend = "friend",
        /// Neighbour
        Neighbour = "neighbour",
        /// Employer
        Employer = "employer",
        /// Community or religious leader
        CommunityLeader = "community_leader",
        /// Social or case worker
        CaseWorker = "case_worker",
        /// Not related
        Unrelated = "unrelated",
        /// Another relation
        Other = "other",
    }

    /// Where a skill was gained.
    pub enum SkillOrigin ("skill_gained") {
        /// In the country of origin
        Origin = "origin",
        /// On the way
        Transit = "transit",
        /// In the host country
        Host = "host",
    }

    /// Role of a person in the case.
    pub enum MemberRole ("member_role") {
        /// Principal applicant
        Principal = "principal",
        /// Spouse or partner of the principal
        SpousePartner = "spouse_partner",
        /// Child of the principal
        Child = "child",
        /// Parent of the principal
        Parent = "parent",
        /// Brother or sister of the principal
        Sibling = "sibling",
        /// Another relative of the principal
        OtherRelative = "other_relative",
        /// Guardian of a child in the case
        Guardian = "guardian",
        /// Caregiver who is not a relative
        UnrelatedCaregiver = "unrelated_caregiver",
    }

    /// Whether a member still takes part in the return.
    pub enum Participation ("participation") {
        /// Takes part
        Active = "active",
        /// Withdrew
        Withdrawn = "withdrawn",
        /// Stays in the host country
        StaysInHost = "stays_in_host",
        /// Returns, but not with the household
        TravelsSeparately = "travels_separately",
        /// Died
        Deceased = "deceased",
    }

    /// With whom a child is.
    pub enum Accompaniment ("accompaniment") {
        /// Child with a parent or legal guardian
        Accompanied = "accompanied",
        /// Child with another adult relative
        Separated = "separated",
        /// Child with no responsible adult
        Unaccompanied = "unaccompanied",
        /// Not a child
        NotAChild = "not_a_child",
        /// Not determined
        Undetermined = "undetermined",
    }

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

impl EducationLevel {
    /// The level of ISCED 2011, 0 to 8; `None` when not known.
    ///
    /// No schooling and early childhood education are both level 0.
    pub const fn isced(self) -> Option<u8> {
        Some(match self {
            Self::None | Self::EarlyChildhood => 0,
            Self::Primary => 1,
            Self::LowerSecondary => 2,
            Self::UpperSecondary => 3,
            Self::PostSecondary => 4,
            Self::ShortTertiary => 5,
            Self::Bachelor => 6,
            Self::Master => 7,
            Self::Doctoral => 8,
            Self::Unknown => return None,
        })
    }
}

impl DocumentType {
    /// Whether a person may cross a border with it (for the national identity
    /// card: where states have agreed so).
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
