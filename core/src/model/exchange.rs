//! What goes between offices: requests with their answers, and packages.

use crate::codes::{Country, DataSection, Language, PackageDirection, RequestKind, RequestOutcome};
use crate::record::{Many, Text, record};
use crate::values::Date;

record! {
    /// A request to somebody else, with its answer.
    entry Request {
        /// What is asked for.
        kind: RequestKind [protection],
        /// The organisation asked.
        to: Text<'a> [internal],
        /// Who asks: an office, or a member for their own data.
        by: Text<'a> [internal],
        /// Members concerned; absent: all.
        members: Many<Text<'a>> [personal],
        /// The country concerned.
        country: Country [internal],
        /// The document concerned.
        document: Text<'a> [internal],
        /// The record concerned.
        record: Text<'a> [internal],
        /// The consent on which it rests.
        consent: Text<'a> [internal],
        /// The last day for an answer.
        due_on: Date [internal],
        /// The day of the answer.
        answered_on: Date [internal],
        /// The answer.
        outcome: RequestOutcome [personal],
        /// The new last day, where a period or a paper was extended.
        extended_until: Date [internal],
        /// The language of the answer to the person.
        notice_language: Language [personal],
        /// The day on which it was taken to the next level.
        escalated_on: Date [internal],
        /// The answer in words.
        text: Text<'a> [protection],
    }
}

record! {
    /// A package of data between the host and the origin side.
    entry Package {
        /// Which way it went.
        direction: PackageDirection [internal],
        /// The id of the case on it.
        case: Text<'a> [internal],
        /// The office that sent it.
        by: Text<'a> [internal],
        /// The office to which it was sent.
        to: Text<'a> [internal],
        /// The rules the sender applied: programme and version.
        ruleset: Text<'a> [internal],
        /// Sections it held.
        sections: Many<DataSection> [internal],
        /// Members it was about; absent: all.
        members: Many<Text<'a>> [personal],
        /// The day on which it was received.
        received_on: Date [internal],
        /// The day on which the other side accepted the case.
        accepted_on: Date [internal],
        /// The day on which the other side sent it back.
        rejected_on: Date [internal],
        /// Why it was sent back.
        reason: Text<'a> [personal],
    }
}
