//! What was delivered and paid.

use crate::codes::{AckKind, BudgetLine, DeliveryForm, EntitlementComponent};
use crate::record::{Aside, Many, Text, record};
use crate::values::Date;

use super::{Allocation, Money, Rate};

record! {
    /// A delivery or payment.
    entry Delivery {
        /// The item of the plan.
        item: Text<'a> [internal],
        /// The component, where it belongs to no plan: cash at departure, help on arrival.
        component: EntitlementComponent [personal],
        /// The entitlement it uses.
        entitlement: Text<'a> [internal],
        /// The programme that pays, where it is not that of the case.
        programme: Text<'a> [internal],
        /// Members who received it; absent: all.
        members: Many<Text<'a>> [personal],
        /// Who provided it.
        provider: Text<'a> [internal],
        /// The form in which it was given.
        form: DeliveryForm [personal],
        /// The amount as it was paid.
        amount: Money<'a> [personal],
        /// The rate at which it was converted.
        rate: Rate<'a> [internal],
        /// The amount in the currency of the programme.
        programme_amount: Money<'a> [personal],
        /// The line of the budget that pays.
        budget_line: BudgetLine [internal],
        /// The donor line that pays.
        donor_line: Text<'a> [internal],
        /// Receipts.
        receipts: Many<Receipt<'a>> [internal],
        /// Who acknowledged it.
        acknowledged: Acknowledgement<'a> [personal],
        /// The number of the instalment.
        instalment: u32 [internal],
        /// The day on which the use of the instalment before was shown.
        use_shown_on: Date [internal],
        /// What showed it.
        use_shown_by: Text<'a> [internal],
        /// The delivery that this one takes back.
        reverses: Text<'a> [internal],
        /// Why it was made before arrival, late or in another form.
        exception: Text<'a> [personal],
        /// Parts that fall to members.
        allocations: Many<Allocation<'a>> [personal],
        /// A training that was given.
        training: Aside<Training<'a>> [personal],
        /// Checks on the spot.
        spot_checks: Many<SpotCheck<'a>> [internal],
        /// The rule by which it went to the heirs.
        succession: Text<'a> [sensitive],
    }
}

record! {
    /// A receipt or invoice.
    entry Receipt {
        /// Its number.
        number: Text<'a> [internal],
        /// The supplier.
        supplier: Text<'a> [internal],
        /// Its amount, where it is not that of the delivery.
        amount: Money<'a> [internal],
        /// The attachment with it.
        attachment: Text<'a> [internal],
    }
}

record! {
    /// The acknowledgement of a delivery.
    Acknowledgement {
        /// Who acknowledged, by member id or name.
        by: Text<'a> [personal],
        /// The day.
        on: Date [personal],
        /// What shows it.
        kind: AckKind [internal],
        /// The attachment with it.
        attachment: Text<'a> [internal],
    }
}

record! {
    /// A training that was given.
    Training {
        /// The first day.
        started_on: Date [personal],
        /// The last day.
        ended_on: Date [personal],
        /// Where it was given.
        place: Text<'a> [personal],
        /// Whether a certificate was given.
        certificate: bool [personal],
    }
}

record! {
    /// A check on the spot whether the delivery is there.
    entry SpotCheck {
        /// Who checked.
        by: Text<'a> [internal],
        /// Whether it was found as recorded.
        confirmed: bool [internal],
        /// What was found.
        text: Text<'a> [personal],
    }
}
