//! Screening and assessment of a person's needs and risks.

use crate::codes::{
    AccessNeed, AssessmentKind, AssessmentOutcome, CapacityOutcome, Polarity, RiskLevel,
    ScreeningOutcome, ScreeningTool, ServiceKind, VulnerabilityCategory, VulnerabilityLevel,
};
use crate::record::{Many, Text, record};
use crate::values::{Date, Decimal};

record! {
    /// A rapid screening of one person.
    entry Screening {
        /// The member.
        member: Text<'a> [personal],
        /// The tool used.
        tool: ScreeningTool [internal],
        /// The office that screened.
        by: Text<'a> [internal],
        /// Who screened.
        assessor: Text<'a> [internal],
        /// The outcome.
        outcome: ScreeningOutcome [protection],
        /// Indicators that were found.
        indicators: Many<VulnerabilityCategory> [protection],
        /// The day on which it is to be repeated.
        next_due: Date [internal],
    }
}

record! {
    /// A full assessment of one person.
    entry Assessment {
        /// What was assessed.
        kind: AssessmentKind [protection],
        /// The member.
        member: Text<'a> [personal],
        /// The office that assessed.
        by: Text<'a> [internal],
        /// Who assessed.
        assessor: Text<'a> [internal],
        /// The tool used.
        tool: ScreeningTool [internal],
        /// The outcome.
        outcome: AssessmentOutcome [protection],
        /// How high the risk is.
        risk: RiskLevel [protection],
        /// Factors found.
        factors: Many<Factor<'a>> [protection],
        /// Categories found.
        categories: Many<VulnerabilityCategory> [protection],
        /// Measures needed.
        measures: Many<Measure<'a>> [protection],
        /// What the person needs to travel with dignity.
        travel_needs: Many<AccessNeed> [sensitive],
        /// What the person needs to be received with dignity.
        reception_needs: Many<AccessNeed> [sensitive],
        /// Whether special security measures are needed.
        security_measures_needed: bool [protection],
        /// Members or contacts who are said to have harmed the person.
        alleged_perpetrators: Many<Text<'a>> [protection],
        /// What was found, in words.
        text: Text<'a> [protection],
        /// The day on which it is to be repeated.
        next_due: Date [internal],
    }
}

record! {
    /// Something that raises a risk or protects from it.
    Factor {
        /// At which level it acts.
        level: VulnerabilityLevel [protection],
        /// What it is.
        factor: Text<'a> [protection],
        /// Whether it raises the risk or protects.
        polarity: Polarity [protection],
        /// How much it weighs in the tool.
        weight: Decimal [protection],
    }
}

record! {
    /// A measure without which the person should not return.
    entry Measure {
        /// The measure in words.
        text: Text<'a> [protection],
        /// The service that is needed.
        service: ServiceKind [protection],
        /// The organisation that provides it in the country of return.
        organisation: Text<'a> [internal],
        /// The request in which it was asked for.
        request: Text<'a> [internal],
        /// The day on which it was confirmed to be available.
        confirmed_on: Date [internal],
    }
}

record! {
    /// An assessment of a person's capacity to decide.
    entry CapacityAssessment {
        /// The member.
        member: Text<'a> [personal],
        /// The day on which somebody doubted the capacity.
        doubted_on: Date [sensitive],
        /// Who assessed.
        assessor: Text<'a> [internal],
        /// The professional qualification of the assessor.
        qualification: Text<'a> [internal],
        /// Whether the assessor is qualified in law.
        qualified: bool [internal],
        /// The outcome.
        outcome: CapacityOutcome [sensitive],
        /// Who decides in law where the person cannot.
        lawful_decider: Text<'a> [protection],
        /// The document that gives this authority.
        decider_document: Text<'a> [internal],
        /// The views of the person, heard all the same.
        views: Text<'a> [protection],
    }
}
