//! Care for the data: files, access, corrections, reviews, retention.

use crate::codes::{
    ActorRole, AttachmentKind, CorrectionAction, DataSection, Gate, Purpose, RetentionAction,
};
use crate::record::{Many, Text, record};
use crate::values::Date;

record! {
    /// A file attached to the case. The file itself stands elsewhere.
    entry Attachment {
        /// What it is.
        kind: AttachmentKind [internal],
        /// The member it is about.
        member: Text<'a> [personal],
        /// The name of the file.
        name: Text<'a> [personal],
        /// The length of the file in bytes.
        size: u32 [internal],
        /// The media type of the file: `application/pdf`.
        media_type: Text<'a> [internal],
        /// The digest of the file, with the name of its method: `sha256:…`.
        digest: Text<'a> [internal],
        /// Whether the file is encrypted.
        encrypted: bool [internal],
        /// Whether somebody saw that the file has content.
        checked: bool [internal],
        /// The consent on which a picture or story rests.
        consent: Text<'a> [internal],
    }
}

record! {
    /// Somebody looked at the case.
    entry Access {
        /// Who.
        by: Text<'a> [internal],
        /// The organisation of that user.
        organisation: Text<'a> [internal],
        /// In which role.
        role: ActorRole [internal],
        /// What for.
        purpose: Purpose [internal],
        /// Sections that were seen.
        sections: Many<DataSection> [internal],
    }
}

record! {
    /// A datum found to be wrong or unlawful.
    entry Correction {
        /// Where it stands, by ids: `members/p1/birth`.
        path: Text<'a> [internal],
        /// Whether it should never have been held.
        unlawful: bool [internal],
        /// What was done.
        action: CorrectionAction [internal],
        /// The day on which it was done.
        done_on: Date [internal],
        /// The request that led to it.
        request: Text<'a> [internal],
        /// Recipients who were told.
        told: Many<Text<'a>> [internal],
        /// The day on which they were told.
        told_on: Date [internal],
    }
}

record! {
    /// A review of the quality of the data at a gate.
    entry Review {
        /// The gate.
        gate: Gate [internal],
        /// Who reviewed.
        by: Text<'a> [internal],
        /// What was found.
        text: Text<'a> [personal],
    }
}

record! {
    /// How long the data are kept and what happens then.
    Retention {
        /// The day on which this was decided.
        on: Date [internal],
        /// The last day on which the data are kept.
        until: Date [internal],
        /// What happens then.
        action: RetentionAction [internal],
        /// The law or rule behind it.
        basis: Text<'a> [internal],
        /// Why data are kept longer.
        hold: Text<'a> [internal],
        /// The day on which it was done.
        done_on: Date [internal],
        /// What was done.
        done: RetentionAction [internal],
    }
}
