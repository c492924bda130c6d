//! What changed, what contradicts, what is waived, what no longer counts.

use crate::codes::ActorRole;
use crate::record::{Many, Text, record};
use crate::values::{Date, Json};

record! {
    /// Says that a record no longer counts. It stays in the case.
    Voided {
        /// The day on which it was voided.
        on: Date [internal],
        /// The office or user that voided it.
        by: Text<'a> [internal],
        /// Why it no longer counts.
        reason: Text<'a> [personal],
    }
}

record! {
    /// A fact of the case that was replaced by another value.
    entry Change {
        /// Where the fact stands, by ids: `members/p1/birth`.
        path: Text<'a> [internal],
        /// The value before.
        from: Json<'a> [protection],
        /// The value after.
        to: Json<'a> [protection],
        /// The user who changed it.
        by: Text<'a> [internal],
        /// The office that changed it.
        office: Text<'a> [internal],
        /// Why it was changed.
        reason: Text<'a> [personal],
    }
}

record! {
    /// Two or more values of one fact between which nobody has decided yet.
    entry Conflict {
        /// Where the fact stands, by ids: `members/p1/birth`.
        path: Text<'a> [internal],
        /// The values that were told.
        values: Many<ConflictValue<'a>> [protection],
        /// How it was decided; nothing while it is open.
        resolved: Resolution<'a> [protection],
    }
}

record! {
    /// One of the values of a conflict.
    ConflictValue {
        /// The value.
        value: Json<'a> [protection],
        /// The office that holds it.
        by: Text<'a> [internal],
        /// The day from which that office has held it.
        on: Date [internal],
    }
}

record! {
    /// The decision between conflicting values.
    Resolution {
        /// The value that holds.
        value: Json<'a> [protection],
        /// The day of the decision.
        on: Date [internal],
        /// The office that decided.
        by: Text<'a> [internal],
        /// Why this value holds.
        reason: Text<'a> [personal],
    }
}

record! {
    /// Sets a rule aside for a record or for members, for a reason and a time.
    entry Waiver {
        /// Code or name of the rule.
        rule: Text<'a> [internal],
        /// Members it covers; absent: all.
        members: Many<Text<'a>> [personal],
        /// The record it covers, where it covers one only.
        record: Text<'a> [internal],
        /// Who granted it.
        by: Text<'a> [internal],
        /// In which role it was granted.
        role: ActorRole [internal],
        /// Why the rule is set aside.
        reason: Text<'a> [personal],
        /// The last day on which it holds.
        until: Date [internal],
    }
}
