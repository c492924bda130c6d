//! Papers and biometrics of a person.

use crate::codes::{
    ActorRole, BiometricKind, Country, DocumentCustody, DocumentType, DocumentVerification,
    Nationality, Sex,
};
use crate::record::{Many, Text, record};
use crate::values::{Date, PartialDate};

record! {
    /// A paper that says who somebody is, what they may do, or what happened.
    entry Document {
        /// What kind of paper it is.
        kind as "type": DocumentType [personal],
        /// Its number.
        number: Text<'a> [sensitive],
        /// The country or organisation that issued it.
        issuer: Nationality [personal],
        /// The office that issued it.
        issued_by: Text<'a> [personal],
        /// The day on which it was issued.
        issued_on: Date [personal],
        /// The last day on which it is valid.
        expires_on: Date [personal],
        /// The name as it stands on the paper.
        name_on_document: Text<'a> [personal],
        /// The birth as it stands on the paper.
        birth_on_document: PartialDate [personal],
        /// The sex as it stands on the paper.
        sex_on_document: Sex [personal],
        /// The nationality as it stands on the paper.
        nationality_on_document: Nationality [personal],
        /// Whether it is good for one journey only.
        single_journey: bool [personal],
        /// The country to which it allows travel, where it allows one only.
        valid_for: Country [personal],
        /// Whether it was verified, and how that ended.
        verification: DocumentVerification [personal],
        /// The day of the verification.
        verified_on: Date [internal],
        /// Whether it shows a picture of the person.
        photo: bool [personal],
        /// Whether only a copy was seen.
        copy: bool [internal],
        /// Who holds the original.
        custody: DocumentCustody [personal],
        /// The organisation that holds the original, where it is not the person.
        held_by: Text<'a> [internal],
        /// The day on which the original was given back.
        returned_on: Date [internal],
        /// The attachment with the copy.
        attachment: Text<'a> [internal],
    }
}

record! {
    /// Biometric data held on a person.
    entry Biometric {
        /// What was taken.
        kind: BiometricKind [sensitive],
        /// Who took it.
        by: Text<'a> [internal],
        /// The consent on which it rests.
        consent: Text<'a> [internal],
        /// Roles that can see it.
        visible_to: Many<ActorRole> [internal],
        /// Organisations that received it.
        shared_with: Many<Text<'a>> [internal],
        /// The day on which it was erased.
        erased_on: Date [internal],
    }
}
