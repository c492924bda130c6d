//! Where a person stands in the law of the host country.

use crate::codes::{ActingPerson, AsylumStatus, Country, LegalStatus, ProcedureStatus};
use crate::record::{Aside, Many, Text, record};
use crate::values::Date;

record! {
    /// Legal status in the host country during a time.
    entry LegalSituation {
        /// The status.
        status: LegalStatus [protection],
        /// The first day of the status.
        from: Date [sensitive],
        /// The last day of the status.
        until: Date [sensitive],
        /// The document that shows it.
        evidence: Text<'a> [internal],
        /// The decision that obliges the person to leave; `null`: there is none.
        return_decision: Aside<ReturnDecision<'a>> [sensitive],
    }
}

record! {
    /// A decision that obliges the person to leave the host country.
    ReturnDecision {
        /// The day of the decision.
        on: Date [sensitive],
        /// The authority that took it.
        by: Text<'a> [sensitive],
        /// The day on which it was notified to the person.
        notified_on: Date [sensitive],
        /// The last day on which the person can confirm a voluntary return.
        confirm_by: Date [sensitive],
        /// The last day of the period for voluntary departure.
        voluntary_departure_until: Date [sensitive],
        /// The last day of the entry ban.
        entry_ban_until: Date [sensitive],
        /// The day from which it is enforced.
        enforced_from: Date [sensitive],
        /// Whether its execution waits for the eighteenth birthday of a child.
        waits_for_majority: bool [protection],
        /// Remedies against it.
        remedies: Many<Remedy<'a>> [sensitive],
    }
}

record! {
    /// A remedy against a decision of an authority.
    entry Remedy {
        /// Where it stands.
        status: ProcedureStatus [sensitive],
        /// Whether the obligation to leave rests while it is pending.
        suspends: bool [sensitive],
        /// The last day on which it can be lodged.
        until: Date [sensitive],
        /// The day of its outcome.
        outcome_on: Date [sensitive],
    }
}

record! {
    /// A claim for asylum, or the statement that there is none.
    entry AsylumClaim {
        /// Where the claim stands.
        status: AsylumStatus [protection],
        /// The country in which it was lodged.
        country: Country [protection],
        /// The day on which it was lodged.
        lodged_on: Date [protection],
        /// The day of the outcome.
        outcome_on: Date [protection],
        /// The day on which it was withdrawn.
        withdrawn_on: Date [protection],
        /// Who withdrew it.
        withdrawn_by: ActingPerson [protection],
        /// Whether the withdrawal is in writing.
        withdrawn_in_writing: bool [protection],
        /// The document that shows the outcome or the withdrawal.
        document: Text<'a> [internal],
        /// The day of advice by somebody independent.
        independent_advice_on: Date [protection],
        /// The day on which the refugee agency or the national authority was told, with consent.
        unhcr_contacted_on: Date [protection],
        /// The consent to that contact.
        unhcr_consent: Text<'a> [internal],
    }
}
