//! Trafficking, and applications to stay.

use crate::codes::{
    ProcedureStatus, ProceedingStatus, RiskLevel, StayApplicationKind, TraffickingDecider,
    TraffickingStatus,
};
use crate::record::{Aside, Text, record};
use crate::values::Date;

record! {
    /// An assessment whether somebody was trafficked.
    entry Trafficking {
        /// The member.
        member: Text<'a> [personal],
        /// The finding.
        status: TraffickingStatus [protection],
        /// What kind of body found it.
        decider: TraffickingDecider [protection],
        /// The organisation that found it.
        by: Text<'a> [internal],
        /// Risk of being trafficked again.
        retrafficking_risk: RiskLevel [protection],
        /// Risk of retaliation against the person or relatives.
        retaliation_risk: RiskLevel [protection],
        /// The day of the risk assessment.
        risk_assessed_on: Date [protection],
        /// How a safe reception is arranged.
        safe_reception: Text<'a> [protection],
        /// The time given to recover and reflect.
        recovery: Aside<RecoveryPeriod<'a>> [protection],
        /// Criminal or compensation proceedings.
        proceedings: Aside<Proceedings<'a>> [protection],
        /// Whether help was made to depend on cooperation with authorities.
        help_conditional: bool [protection],
    }
}

record! {
    /// Time to recover and reflect, during which nobody is removed.
    RecoveryPeriod {
        /// The first day.
        from: Date [protection],
        /// The last day.
        until: Date [protection],
        /// The day on which the person asked in writing to leave earlier.
        early_leave_asked_on: Date [protection],
    }
}

record! {
    /// Proceedings connected with trafficking.
    Proceedings {
        /// Where criminal proceedings stand.
        criminal: ProceedingStatus [protection],
        /// Where compensation proceedings stand.
        compensation: ProceedingStatus [protection],
        /// The day on which they were weighed against the return.
        weighed_on: Date [protection],
        /// How they go on after the return.
        text: Text<'a> [protection],
    }
}

record! {
    /// An application to stay in the host country, other than asylum.
    entry StayApplication {
        /// The member.
        member: Text<'a> [personal],
        /// What was applied for.
        kind: StayApplicationKind [protection],
        /// Where it stands.
        status: ProcedureStatus [protection],
        /// The day on which it was lodged.
        lodged_on: Date [protection],
        /// The day of the outcome.
        outcome_on: Date [protection],
        /// The office that checked.
        checked_by: Text<'a> [internal],
    }
}
