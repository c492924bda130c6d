//! Children: best interests, guardians, tracing, reception, age.

codes! {
    /// Kind of best-interests procedure.
    pub enum BestInterestsKind ("best_interests_kind") {
        /// Best interests assessment
        Bia = "bia",
        /// Best interests determination
        Bid = "bid",
    }

    /// Outcome of a best-interests procedure, and the options it considers.
    pub enum BestInterestsOutcome ("best_interests_outcome") {
        /// Return
        Return = "return",
        /// Solution in the host country
        LocalSolution = "local_solution",
        /// Solution in a third country
        ThirdCountry = "third_country",
        /// Decision deferred
        Defer = "defer",
    }

    /// What a guardianship rests on.
    pub enum GuardianshipBasis ("guardianship_basis") {
        /// Parent
        Parent = "parent",
        /// Custom
        Customary = "customary",
        /// Court
        Court = "court",
        /// Administrative decision
        Administrative = "administrative",
        /// Appointed adviser
        AppointedAdviser = "appointed_adviser",
    }

    /// What is done to trace a family.
    pub enum TracingAction ("tracing_action") {
        /// Case by case
        CaseByCase = "case_by_case",
        /// Individual tracing
        Individual = "individual",
        /// Mass tracing
        Mass = "mass",
        /// Photo tracing
        Photo = "photo",
        /// Referral to a non-governmental organisation
        ReferralToNgo = "referral_to_ngo",
        /// Referral to the Red Cross
        ReferralToIcrc = "referral_to_icrc",
    }

    /// Outcome of a tracing action.
    pub enum TracingOutcome ("tracing_outcome") {
        /// Pending
        Pending = "pending",
        /// Successful
        Successful = "successful",
        /// Unsuccessful
        Unsuccessful = "unsuccessful",
    }

    /// Who receives a child.
    pub enum ReceivingKind ("receiving_kind") {
        /// Family member
        FamilyMember = "family_member",
        /// Nominated guardian
        NominatedGuardian = "nominated_guardian",
        /// Adequate reception facility
        ReceptionFacility = "reception_facility",
        /// Other adequate care, where the programme allows it
        OtherAdequateCare = "other_adequate_care",
    }

    /// In whose care a child is.
    pub enum CareArrangement ("care_arrangement") {
        /// Parents
        Parents = "parents",
        /// Step-parent
        StepParent = "step_parent",
        /// Customary caregiver
        CustomaryCaregiver = "customary_caregiver",
        /// Adult brother or sister
        AdultSibling = "adult_sibling",
        /// Other relatives
        Kinship = "kinship",
        /// Foster care
        Foster = "foster",
        /// Residential care
        Residential = "residential",
        /// Kafala
        Kafala = "kafala",
        /// Adoption
        Adoption = "adoption",
        /// Independent living
        IndependentLiving = "independent_living",
        /// Child-headed household
        ChildHeaded = "child_headed",
        /// Unrelated adult
        UnrelatedAdult = "unrelated_adult",
        /// None
        None = "none",
        /// Another arrangement
        Other = "other",
    }

    /// Why a child was separated.
    pub enum SeparationCause ("separation_cause") {
        /// Conflict
        Conflict = "conflict",
        /// Death
        Death = "death",
        /// Abuse in the family
        FamilyAbuse = "family_abuse",
        /// Lack of services
        LackOfServices = "lack_of_services",
        /// Association with an armed force or group
        Caafag = "caafag",
        /// Sickness
        Sickness = "sickness",
        /// Entrusted to somebody
        Entrusted = "entrusted",
        /// Arrest or detention
        ArrestDetention = "arrest_detention",
        /// Abandonment
        Abandonment = "abandonment",
        /// Repatriation
        Repatriation = "repatriation",
        /// Population movement
        PopulationMovement = "population_movement",
        /// Migration
        Migration = "migration",
        /// Poverty
        Poverty = "poverty",
        /// Disaster
        Disaster = "disaster",
        /// Divorce
        Divorce = "divorce",
        /// Another cause
        Other = "other",
    }

    /// How an age was assessed.
    pub enum AgeAssessmentMethod ("age_assessment_method") {
        /// Review of documents
        DocumentReview = "document_review",
        /// Psychosocial interview
        Interview = "interview",
        /// Information from the family
        FamilyInformation = "family_information",
        /// Several disciplines together
        Multidisciplinary = "multidisciplinary",
        /// Physical examination
        PhysicalExamination = "physical_examination",
        /// Examination of the teeth
        Dental = "dental",
        /// Examination of bones
        Bone = "bone",
        /// Another method
        Other = "other",
    }

    /// Outcome of an age assessment.
    pub enum AgeAssessmentOutcome ("age_assessment_outcome") {
        /// Child
        Child = "child",
        /// Adult
        Adult = "adult",
        /// Not determined
        Undetermined = "undetermined",
    }
}

impl AgeAssessmentMethod {
    /// Whether it is a medical method, which alone never decides.
    pub const fn is_medical(self) -> bool {
        matches!(self, Self::PhysicalExamination | Self::Dental | Self::Bone)
    }
}
