//! Children: age, best interests, guardians, families, reception.

use crate::codes::{
    AgeAssessmentMethod, AgeAssessmentOutcome, BestInterestsKind, BestInterestsOutcome,
    CareArrangement, ConsentGiver, Country, GuardianshipBasis, Language, ParentalConsentKind,
    ReceivingKind, Relation, TracingAction, TracingOutcome, TracingState,
};
use crate::model::Place;
use crate::record::{Aside, Many, Text, record};
use crate::values::Date;

record! {
    /// An assessment of age.
    entry AgeAssessment {
        /// The member.
        member: Text<'a> [personal],
        /// The body that assessed.
        by: Text<'a> [internal],
        /// Methods used.
        methods: Many<AgeAssessmentMethod> [protection],
        /// The outcome.
        outcome: AgeAssessmentOutcome [protection],
        /// The lowest age found possible.
        age_min: u8 [protection],
        /// The highest age found possible.
        age_max: u8 [protection],
        /// Who consented to the examination.
        consent_by: ConsentGiver [protection],
        /// The day of that consent.
        consent_on: Date [protection],
        /// The day on which method and consequences were explained.
        explained_on: Date [protection],
        /// The language in which they were explained.
        explained_in: Language [protection],
        /// Whether the least invasive method was used.
        least_invasive: bool [protection],
        /// Whether the examiner is qualified.
        examiner_qualified: bool [protection],
        /// Whether the result was weighed with the other information.
        weighed: bool [protection],
    }
}

record! {
    /// An assessment or a determination of the best interests of one child.
    entry BestInterests {
        /// Assessment or determination.
        kind: BestInterestsKind [protection],
        /// The child.
        member: Text<'a> [personal],
        /// The body that decides.
        body: Text<'a> [internal],
        /// Whether that body is independent of those who enforce returns.
        independent_of_enforcement: bool [internal],
        /// The body that assisted the child before the decision.
        assistance_body: Text<'a> [internal],
        /// The day on which it was requested.
        requested_on: Date [protection],
        /// The day of the decision.
        decided_on: Date [protection],
        /// Solutions that were considered.
        options_considered: Many<BestInterestsOutcome> [protection],
        /// The views of the child.
        child_views: Aside<ChildViews<'a>> [protection],
        /// Whether the guardian was present.
        guardian_present: bool [protection],
        /// The outcome.
        outcome: BestInterestsOutcome [protection],
        /// Conditions of the outcome.
        conditions: Text<'a> [protection],
        /// Whether it allows that the family travels apart.
        separation_allowed: bool [protection],
        /// Whether it accepts a carrier's service as the only company.
        carrier_service_accepted: bool [protection],
        /// Brothers and sisters who are decided on together.
        siblings: Many<Text<'a>> [protection],
        /// Why brothers and sisters are decided on apart.
        siblings_apart_reason: Text<'a> [protection],
        /// Help decided on that goes on after the eighteenth birthday.
        continues_as_adult: bool [protection],
        /// The day on which new facts came up.
        new_facts_on: Date [protection],
        /// The last day on which it holds.
        valid_until: Date [protection],
    }
}

record! {
    /// What a child thinks of the return.
    ChildViews {
        /// The day on which the child was heard.
        heard_on: Date [protection],
        /// Who heard the child.
        by: Text<'a> [internal],
        /// The language spoken.
        language: Language [protection],
        /// The views.
        views: Text<'a> [protection],
        /// Whether they were weighed by age and maturity.
        weighed_by_maturity: bool [protection],
        /// Why the child was not heard.
        not_heard_reason: Text<'a> [protection],
    }
}

record! {
    /// Somebody who acts for a child, or for an adult who cannot decide.
    entry Guardianship {
        /// The member for whom the guardian acts.
        member: Text<'a> [personal],
        /// The guardian, by member id or by name.
        guardian: Text<'a> [protection],
        /// The organisation the guardian works for.
        organisation: Text<'a> [internal],
        /// What the guardian is to the child.
        relation: Relation [protection],
        /// On what it rests.
        basis: GuardianshipBasis [protection],
        /// The document that shows it.
        document: Text<'a> [internal],
        /// The first day.
        from: Date [protection],
        /// The last day.
        until: Date [protection],
        /// The country in which it holds.
        country: Country [protection],
        /// The day on which suitability was checked.
        suitability_checked_on: Date [protection],
        /// The police certificate of the guardian.
        certificate: Text<'a> [internal],
        /// Whether the guardian is the child's spouse or partner.
        spouse_or_cohabitant: bool [protection],
        /// Why the guardian has no interest of their own in the outcome.
        impartiality_note: Text<'a> [protection],
    }
}

record! {
    /// How the other holder of parental responsibility is answered for.
    entry ParentalConsent {
        /// The child.
        member: Text<'a> [personal],
        /// The other holder, by member id or by name.
        holder: Text<'a> [protection],
        /// What shows that the child may travel.
        kind: ParentalConsentKind [protection],
        /// The document.
        document: Text<'a> [internal],
    }
}

record! {
    /// The tracing of a child's family.
    entry Tracing {
        /// The child.
        member: Text<'a> [personal],
        /// Who traces.
        by: Text<'a> [internal],
        /// Whether the state traces, and not the programme.
        by_state: bool [protection],
        /// Whether it is done so that nobody at risk is found by others.
        confidential: bool [protection],
        /// The consent on which it rests.
        consent: Text<'a> [internal],
        /// What was done.
        actions: Many<TracingStep<'a>> [protection],
        /// Where it stands.
        status: TracingState [protection],
        /// The day on which the caregiver was verified.
        caregiver_verified_on: Date [protection],
    }
}

record! {
    /// One step of a tracing.
    entry TracingStep {
        /// What was done.
        action: TracingAction [protection],
        /// How it ended.
        outcome: TracingOutcome [protection],
    }
}

record! {
    /// Who receives a child, or an adult who needs care.
    entry Receiving {
        /// The member who is received.
        member: Text<'a> [personal],
        /// Family, guardian or facility.
        kind: ReceivingKind [protection],
        /// Name of the person or facility.
        name: Text<'a> [protection],
        /// The organisation behind it.
        organisation: Text<'a> [internal],
        /// What the caregiver is to the child.
        relation: Relation [protection],
        /// In what kind of care the child will live.
        care: CareArrangement [protection],
        /// Where it is.
        place: Aside<Place<'a>> [protection],
        /// The day on which it was agreed.
        agreed_on: Date [protection],
        /// The child-protection actor who verified it.
        verified_by: Text<'a> [internal],
        /// The day on which it was verified.
        verified_on: Date [protection],
        /// Whether the caregiver is able to care.
        able: bool [protection],
        /// Whether the caregiver is willing to care.
        willing: bool [protection],
        /// Whether it is free of custody and in the community.
        non_custodial: bool [protection],
        /// The day on which the agreement was signed.
        agreement_signed_on: Date [protection],
    }
}
