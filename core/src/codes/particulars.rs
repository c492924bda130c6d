//! Smaller lists: how an application came in, links between cases, stay and remedies, access, budget lines, data care.

codes! {
    /// How an application reached the office.
    pub enum ApplicationChannel ("application_channel") {
        /// In person at an office
        InPerson = "in_person",
        /// By phone
        Phone = "phone",
        /// Online
        Online = "online",
        /// Met by an outreach team
        Outreach = "outreach",
        /// Referred by another organisation
        Referral = "referral",
        /// Passed on by an authority
        Authority = "authority",
        /// Passed on by a consulate
        Consulate = "consulate",
        /// The returnee reported at the office in the country of return
        OriginOffice = "origin_office",
        /// Another way
        Other = "other",
    }

    /// How another case is linked to this one.
    pub enum CaseRelation ("case_relation") {
        /// An earlier application of the same person
        EarlierApplication = "earlier_application",
        /// The placeholder that this case replaces
        Placeholder = "placeholder",
        /// The case of an adult child of the family
        AdultChild = "adult_child",
        /// Another part of the family
        Family = "family",
        /// A collective project shared with the other case
        CollectiveProject = "collective_project",
        /// Perhaps the same person
        PossibleDuplicate = "possible_duplicate",
        /// Another link
        Other = "other",
    }

    /// Where an application, a remedy or a claim stands.
    pub enum ProcedureStatus ("procedure_status") {
        /// Still possible, not used
        Open = "open",
        /// Lodged, no answer yet
        Pending = "pending",
        /// Granted
        Granted = "granted",
        /// Refused
        Refused = "refused",
        /// Withdrawn
        Withdrawn = "withdrawn",
        /// Not used in time
        Expired = "expired",
    }

    /// Applications to stay other than asylum.
    pub enum StayApplicationKind ("stay_application_kind") {
        /// Residence permit
        ResidencePermit = "residence_permit",
        /// Humanitarian permit
        Humanitarian = "humanitarian",
        /// Stay for medical reasons
        Medical = "medical",
        /// Family reunion
        Family = "family",
        /// Permit for a victim of trafficking
        TraffickingVictim = "trafficking_victim",
        /// Regularisation or amnesty
        Regularisation = "regularisation",
        /// Recognition of statelessness
        Statelessness = "statelessness",
        /// Another application
        Other = "other",
    }

    /// Who ended an asylum claim or acted for a person.
    pub enum ActingPerson ("acting_person") {
        /// The person
        Person = "person",
        /// The guardian or representative
        Guardian = "guardian",
        /// An office
        Office = "office",
        /// An authority
        Authority = "authority",
    }

    /// How the other holder of parental responsibility is answered for.
    pub enum ParentalConsentKind ("parental_consent_kind") {
        /// The other holder consents
        Consent = "consent",
        /// A court has decided
        CourtOrder = "court_order",
        /// The other holder is dead or cannot be found, with proof
        DocumentedAbsence = "documented_absence",
        /// One person alone holds the responsibility, with proof
        SoleResponsibility = "sole_responsibility",
    }

    /// What somebody needs to travel and to be received with dignity.
    pub enum AccessNeed ("access_need") {
        /// Asked, none
        None = "none",
        /// Wheelchair
        Wheelchair = "wheelchair",
        /// No steps
        StepFree = "step_free",
        /// Extra seat or space
        ExtraSpace = "extra_space",
        /// Sign language
        SignLanguage = "sign_language",
        /// Large print or Braille
        LargePrintOrBraille = "large_print_or_braille",
        /// Plain language
        PlainLanguage = "plain_language",
        /// A companion
        Companion = "companion",
        /// Guide or assistance animal
        AssistanceAnimal = "assistance_animal",
        /// Adapted housing
        AdaptedHousing = "adapted_housing",
        /// Another need
        Other = "other",
    }

    /// The line of the programme's budget that pays.
    pub enum BudgetLine ("budget_line") {
        /// Travel
        Travel = "travel",
        /// Travel documents
        TravelDocuments = "travel_documents",
        /// Medical
        Medical = "medical",
        /// Cash at departure
        DepartureCash = "departure_cash",
        /// After arrival
        PostArrival = "post_arrival",
        /// Reintegration, within the returnee's budget
        Reintegration = "reintegration",
        /// Fee of the partner, outside the returnee's budget
        ServiceFee = "service_fee",
        /// Another line
        Other = "other",
    }

    /// Biometric data.
    pub enum BiometricKind ("biometric_kind") {
        /// Picture of the face
        Face = "face",
        /// Fingerprints
        Fingerprints = "fingerprints",
        /// Iris
        Iris = "iris",
        /// Another kind
        Other = "other",
    }

    /// In what a disclosure was made.
    pub enum DisclosureMeans ("disclosure_means") {
        /// Package between offices
        Package = "package",
        /// Referral
        Referral = "referral",
        /// Passenger list or manifest
        Manifest = "manifest",
        /// Message to a carrier
        CarrierMessage = "carrier_message",
        /// List or report for a donor
        DonorList = "donor_list",
        /// Message to an authority
        AuthorityMessage = "authority_message",
        /// Answer to the person's own request
        SubjectAccess = "subject_access",
        /// Data export
        Export = "export",
        /// By word of mouth
        Oral = "oral",
        /// Another means
        Other = "other",
    }

    /// What was done with a wrong or unlawful datum.
    pub enum CorrectionAction ("correction_action") {
        /// Not yet
        Pending = "pending",
        /// Corrected
        Corrected = "corrected",
        /// Destroyed
        Destroyed = "destroyed",
        /// Found to be right
        Kept = "kept",
    }

    /// Steps at which a case is judged.
    pub enum Gate ("gate") {
        /// Registration
        G1 = "g1",
        /// Eligibility
        G2 = "g2",
        /// Clearance for travel
        G3 = "g3",
        /// Departure
        G4 = "g4",
        /// Arrival
        Arrival = "arrival",
        /// Approval of the plan
        G5 = "g5",
        /// First delivery
        G6 = "g6",
        /// Closure
        G7 = "g7",
    }
}
