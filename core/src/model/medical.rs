//! Medical examinations and the care that goes on after the return.

use crate::codes::{MedicalCondition, MedicalKind, MedicalOutcome};
use crate::record::{Aside, Many, Text, record};
use crate::values::{Date, Moment};

use super::Money;

record! {
    /// A medical examination of one person.
    entry MedicalRecord {
        /// What it was for.
        kind: MedicalKind [sensitive],
        /// The member.
        member: Text<'a> [personal],
        /// The organisation that examined.
        by: Text<'a> [internal],
        /// Who examined.
        assessor: Text<'a> [internal],
        /// Whether the examiner is a health professional.
        professional: bool [internal],
        /// The outcome.
        outcome: MedicalOutcome [sensitive],
        /// Conditions on which the person may travel.
        conditions: Many<MedicalCondition> [sensitive],
        /// Conditions that are met.
        conditions_met: Many<MedicalCondition> [sensitive],
        /// Weeks of pregnancy on the day of the examination.
        pregnancy_weeks: u8 [sensitive],
        /// Whether more than one child is expected.
        multiple_pregnancy: bool [sensitive],
        /// The last moment at which it holds.
        valid_until: Moment [sensitive],
        /// The day on which the carrier agreed to take the person.
        carrier_cleared_on: Date [sensitive],
        /// Whether the person is in an acute crisis of mental health.
        acute_crisis: bool [sensitive],
        /// Whether the person is fit to work.
        fit_to_work: bool [sensitive],
        /// Whether the person is in regular treatment.
        in_treatment: bool [sensitive],
        /// How treatment goes on after the return.
        continuity: Aside<Continuity<'a>> [sensitive],
        /// What the medical hand-over states.
        hand_over: Aside<MedicalHandOver<'a>> [sensitive],
        /// Findings in words.
        text: Text<'a> [sensitive],
    }
}

record! {
    /// How treatment goes on.
    Continuity {
        /// For how many days medicine is given along.
        medicine_days: u32 [sensitive],
        /// Who follows up in the country of return.
        follow_up_by: Text<'a> [sensitive],
        /// The day on which treatment there was confirmed to be available.
        available_on: Date [sensitive],
        /// The last day on which support is needed.
        needed_until: Date [sensitive],
        /// What the support is expected to cost.
        cost: Money<'a> [sensitive],
        /// The referral for what the programme cannot cover.
        referral: Text<'a> [internal],
    }
}

record! {
    /// What a medical hand-over states.
    MedicalHandOver {
        /// Documents that go along.
        certificates: Many<Text<'a>> [internal],
        /// Whether nursing is needed.
        nursing: bool [sensitive],
        /// Whether observation is needed.
        observation: bool [sensitive],
        /// Whether an ambulance is needed.
        ambulance: bool [sensitive],
        /// Who takes over.
        to: Text<'a> [personal],
        /// When it was signed.
        signed_on: Moment [internal],
    }
}
