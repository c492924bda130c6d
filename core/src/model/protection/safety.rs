//! Safety of the return.

use crate::codes::{SafetyKind, SafetyLevel, Suspension};
use crate::model::Place;
use crate::record::{Many, Text, record};
use crate::values::Date;

record! {
    /// An assessment whether the return to an area is safe for the members.
    entry SafetyAssessment {
        /// Members it was made for; absent: all.
        members: Many<Text<'a>> [personal],
        /// The area.
        area: Place<'a> [personal],
        /// The level of danger there.
        level: SafetyLevel [protection],
        /// What the danger is.
        kinds: Many<SafetyKind> [protection],
        /// What is suspended there.
        suspends: Many<Suspension> [internal],
        /// Who assessed, or where it was read.
        source: Text<'a> [internal],
        /// Risks of this person, each answered yes or no.
        individual_risks: IndividualRisks<'a> [protection],
        /// Points of transit, by code or name.
        transit_points: Many<Text<'a>> [personal],
        /// Checks of the points of transit.
        transit_checks: Many<TransitCheck<'a>> [protection],
        /// Whether the dangers particular to a child were assessed.
        child_specific: bool [protection],
        /// Whether it is safe for the child.
        safe_for_child: bool [protection],
        /// Whether the person risks being displaced again.
        displacement_risk: bool [protection],
        /// What is done against the risks.
        mitigation: Text<'a> [protection],
        /// The manager who approved the return all the same.
        approved_by: Text<'a> [internal],
        /// The day of that approval.
        approved_on: Date [internal],
    }
}

record! {
    /// Risks of one person on return.
    IndividualRisks {
        /// From traffickers.
        traffickers: bool [protection],
        /// From debts to smugglers.
        smuggler_debt: bool [protection],
        /// From armed groups.
        armed_groups: bool [protection],
        /// From violence in the family.
        family_violence: bool [protection],
        /// Details.
        text: Text<'a> [protection],
    }
}

record! {
    /// The check of a point of transit.
    TransitCheck {
        /// The point, by code or name.
        point: Text<'a> [personal],
        /// Whether a visa is needed there.
        visa_needed: bool [internal],
        /// Whether the person risks detention there.
        detention_risk: bool [protection],
        /// Whether the person risks being pushed back there.
        pushback_risk: bool [protection],
        /// The day of the check.
        checked_on: Date [internal],
    }
}
