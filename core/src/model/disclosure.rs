//! What left the office.

use crate::codes::{DataSection, DisclosureMeans, LegalBasis, Purpose};
use crate::record::{Many, Text, record};
use crate::values::Date;

record! {
    /// A disclosure of data to somebody outside the office.
    entry Disclosure {
        /// The organisation that received data.
        recipient: Text<'a> [internal],
        /// What for.
        purpose: Purpose [internal],
        /// In what.
        means: DisclosureMeans [internal],
        /// Members concerned; absent: all.
        members: Many<Text<'a>> [personal],
        /// The consents on which it rests.
        consents: Many<Text<'a>> [internal],
        /// The basis in law, where it is not consent.
        legal_basis: LegalBasis [internal],
        /// Sections of the case that were disclosed.
        fields: Many<DataSection> [internal],
        /// Single fields that were disclosed, by path.
        paths: Many<Text<'a>> [internal],
        /// What protects the data there.
        safeguards: Text<'a> [internal],
        /// Who disclosed.
        by: Text<'a> [internal],
        /// The day on which the recipient confirmed receipt.
        received_on: Date [internal],
        /// The office from which the data had come, where they were passed on.
        onward_from: Text<'a> [internal],
        /// The day on which that office agreed in writing.
        sender_agreed_on: Date [internal],
    }
}
