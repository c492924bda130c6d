//! Means of a person, money of a programme, assistance before and demands after.

use crate::codes::{Country, EntitlementComponent, RecoveryTrigger, ReturnType};
use crate::record::{Text, record};
use crate::values::Date;

use super::Money;

record! {
    /// What the person says of their means.
    MeansStatement {
        /// The day of the statement.
        on: Date [sensitive],
        /// Whether the person lacks the means to return.
        lacks_means: bool [sensitive],
        /// The document with the statement.
        document: Text<'a> [internal],
        /// What the person owns.
        assets: Money<'a> [sensitive],
        /// What the person owes.
        debts: Money<'a> [sensitive],
        /// Whether the debts weigh heavily on the person.
        high_debt: bool [sensitive],
    }
}

record! {
    /// Whether money is there for the case.
    Funding {
        /// Whether the case is funded.
        available: bool [internal],
        /// The day of the check.
        on: Date [internal],
        /// The donor line that pays.
        donor_line: Text<'a> [internal],
        /// The day on which the person was told that money is lacking.
        person_told_on: Date [internal],
    }
}

record! {
    /// Assistance to return that a member received before.
    entry EarlierAssistance {
        /// The member.
        member: Text<'a> [personal],
        /// The programme that assisted.
        programme: Text<'a> [personal],
        /// The country from which the person returned then.
        country: Country [personal],
        /// The kind of return then.
        return_type: ReturnType [personal],
        /// What was received.
        component: EntitlementComponent [personal],
        /// How much was received.
        amount: Money<'a> [personal],
        /// The day on which the person came back to the host country.
        re_entered_on: Date [personal],
        /// Whether it was received under another identity.
        other_identity: bool [sensitive],
        /// Who told of it.
        source: Text<'a> [internal],
    }
}

record! {
    /// A demand to pay assistance back.
    entry Recovery {
        /// The member of whom it is demanded.
        member: Text<'a> [personal],
        /// Why it is demanded.
        trigger: RecoveryTrigger [sensitive],
        /// How much is demanded.
        amount: Money<'a> [sensitive],
        /// The declaration in which the person was told of this possibility.
        declaration: Text<'a> [internal],
        /// The decision behind the demand.
        decision: Text<'a> [internal],
        /// The day on which the person was heard.
        heard_on: Date [internal],
        /// What was paid back.
        repaid: Money<'a> [sensitive],
    }
}
