//! The case itself.
use crate::record::{record, Text, Field};
use crate::values::*;
use crate::codes::*;
record! {
    /// Set where a record no longer counts.
    Voided {
        /// When it was voided.
        on: Date [internal],
        /// By whom.
        by: Text<'a> [internal],
        /// Why.
        reason: Text<'a> [personal],
    }
}
record! {
    /// When somebody was born.
    Birth {
        /// The date as precisely as known.
        date: PartialDate [personal],
        /// Stated age.
        age: u8 [personal],
    }
}
record! {
    /// A person.
    entry Person {
        /// Sex.
        sex: Sex [personal],
        /// Birth.
        birth: Birth<'a> [personal],
        /// Nationalities.
        nationalities: Vec<Field<Text<'a>>> [personal],
    }
}
record! {
    /// A case.
    Case {
        /// Its id.
        id: Text<'a> [internal],
        /// Members.
        members: Vec<Field<Person<'a>>> [personal],
    }
}
impl<'a> Case<'a> {
    /// The top of the typed paths.
    #[must_use]
    pub fn at() -> crate::record::At<Case<'static>> {
        crate::record::At::new(crate::record::Loc::CASE)
    }
}
