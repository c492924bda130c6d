//! Decisions and holds.

use crate::codes::{
    ActorRole, DecisionKind, EntitlementComponent, HoldKind, IneligibilityReason, Language,
    VulnerabilityCategory,
};
use crate::record::{Many, Text, record};
use crate::values::Date;

use super::Money;

record! {
    /// A decision.
    entry Decision {
        /// What was decided.
        kind: DecisionKind [personal],
        /// The organisation that decided.
        by: Text<'a> [internal],
        /// Who decided.
        decider: Text<'a> [internal],
        /// In which role.
        role: ActorRole [internal],
        /// Members concerned; absent: all.
        members: Many<Text<'a>> [personal],
        /// Why a person is not eligible.
        reasons: Many<IneligibilityReason> [protection],
        /// The reason in words.
        text: Text<'a> [protection],
        /// The facts behind a suspicion of misuse.
        facts: Text<'a> [sensitive],
        /// The rules that were applied: programme and version.
        ruleset: Text<'a> [internal],
        /// The component concerned.
        component: EntitlementComponent [personal],
        /// The amount concerned.
        amount: Money<'a> [personal],
        /// The record on which it decides: a declaration, a hold, a request.
        record: Text<'a> [internal],
        /// The day on which the person was told.
        notified_on: Date [internal],
        /// The language in which the person was told.
        notice_language: Language [personal],
        /// The remedy that was explained.
        remedy: Text<'a> [internal],
        /// The last day of the remedy.
        remedy_until: Date [internal],
        /// The referral that was offered.
        referral: Text<'a> [internal],
        /// Who approved it.
        approved_by: Text<'a> [internal],
        /// The second person who approved it.
        second_approved_by: Text<'a> [internal],
        /// Protected categories for which an exception was tested.
        exceptions_tested: Many<VulnerabilityCategory> [protection],
    }
}

record! {
    /// Stops every step forward until it is released.
    entry Hold {
        /// Why the case is held.
        kind: HoldKind [protection],
        /// Members held; absent: all.
        members: Many<Text<'a>> [personal],
        /// The first day.
        from: Date [internal],
        /// Who set it.
        by: Text<'a> [internal],
        /// The reason in words.
        reason: Text<'a> [protection],
        /// The day on which it was released.
        released_on: Date [internal],
        /// Who released it.
        released_by: Text<'a> [internal],
        /// The day on which the person was told.
        person_told_on: Date [internal],
    }
}
