//! What members are entitled to.

use crate::codes::{BenefitUnit, DeliveryForm, EntitlementComponent, ReturnType};
use crate::record::{Many, Text, record};
use crate::values::Date;

use super::Money;

record! {
    /// A component of assistance to which members are entitled.
    entry Entitlement {
        /// The component.
        component: EntitlementComponent [personal],
        /// The programme that grants it.
        programme: Text<'a> [internal],
        /// The rules that were applied: programme and version.
        ruleset: Text<'a> [internal],
        /// Members entitled; absent: all.
        members: Many<Text<'a>> [personal],
        /// Whether it is for each person or for the household.
        unit: BenefitUnit [internal],
        /// The kind of return it was granted for.
        return_type: ReturnType [internal],
        /// The most that may be spent.
        cap: Money<'a> [personal],
        /// The form in which it is given.
        form: DeliveryForm [internal],
        /// The last day on which it can be used.
        window_end: Date [internal],
        /// On what it rests.
        basis: Text<'a> [sensitive],
        /// The offer for a limited time that was used.
        offer: Text<'a> [internal],
        /// The day from which the person was in a procedure, for offers with a cut-off.
        in_procedure_since: Date [protection],
        /// The decision that granted it.
        decision: Text<'a> [internal],
        /// The assessment on which a top-up rests.
        assessment: Text<'a> [internal],
    }
}
