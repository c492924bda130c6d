//! People: names, birth, family, schooling and place in the household.

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
}

impl EducationLevel {}
