//! Protection: screening, assessment, children, trafficking, safety.

mod assessment;
mod children;
mod safety;
mod trafficking;

pub use assessment::{Assessment, CapacityAssessment, Factor, Measure, Screening};
pub use children::{
    AgeAssessment, BestInterests, ChildViews, Guardianship, ParentalConsent, Receiving, Tracing,
    TracingStep,
};
pub use safety::{IndividualRisks, SafetyAssessment, TransitCheck};
pub use trafficking::{Proceedings, RecoveryPeriod, StayApplication, Trafficking};

use crate::record::{Many, record};

record! {
    /// Everything that protects the members on the way.
    Protection {
        /// Rapid screenings.
        screenings: Many<Screening<'a>> [protection],
        /// Full assessments.
        assessments: Many<Assessment<'a>> [protection],
        /// Assessments of the capacity to decide.
        capacity: Many<CapacityAssessment<'a>> [protection],
        /// Assessments of age.
        age_assessments: Many<AgeAssessment<'a>> [protection],
        /// Best-interests procedures.
        best_interests: Many<BestInterests<'a>> [protection],
        /// Guardians and representatives.
        guardianships: Many<Guardianship<'a>> [protection],
        /// How other holders of parental responsibility are answered for.
        parental_consents: Many<ParentalConsent<'a>> [protection],
        /// Tracing of families.
        tracing: Many<Tracing<'a>> [protection],
        /// Who receives a child or another person who needs care.
        receiving: Many<Receiving<'a>> [protection],
        /// Assessments of trafficking.
        trafficking: Many<Trafficking<'a>> [protection],
        /// Other applications to stay in the host country.
        stay_applications: Many<StayApplication<'a>> [protection],
        /// Assessments of safety on return.
        safety: Many<SafetyAssessment<'a>> [protection],
    }
}
