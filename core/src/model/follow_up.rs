//! Contacts, referrals, complaints, incidents, reports.

use crate::codes::{
    AttemptOutcome, ComplaintKind, ComplaintStatus, ComplaintTopic, ContactChannel, DataSection,
    IncidentKind, IncidentStatus, Purpose, ReferralDirection, ReferralReason, ReferralStatus,
    ReportKind, ServiceKind,
};
use crate::record::{Aside, Many, Text, record};
use crate::values::Date;

use super::{Money, Place};

record! {
    /// An attempt to reach a person.
    entry ContactAttempt {
        /// Members; absent: all.
        members: Many<Text<'a>> [personal],
        /// By which means.
        channel: ContactChannel [internal],
        /// The phone or contact that was tried.
        contact: Text<'a> [internal],
        /// Who tried.
        by: Text<'a> [internal],
        /// How it ended.
        outcome: AttemptOutcome [personal],
        /// What was learned.
        text: Text<'a> [sensitive],
    }
}

record! {
    /// A referral to or from another service.
    entry Referral {
        /// To others, or from others.
        direction: ReferralDirection [internal],
        /// The other organisation.
        organisation: Text<'a> [internal],
        /// Members; absent: all.
        members: Many<Text<'a>> [personal],
        /// Why.
        reason: ReferralReason [personal],
        /// Services asked for.
        services: Many<ServiceKind> [protection],
        /// Where the service is needed.
        area: Aside<Place<'a>> [personal],
        /// What the data are sent for.
        purpose: Purpose [internal],
        /// Sections of the case that were sent.
        sections: Many<DataSection> [internal],
        /// The consent on which it rests.
        consent: Text<'a> [internal],
        /// Set where it was made without consent.
        without_consent: Aside<Override<'a>> [protection],
        /// The day on which it was sent.
        sent_on: Date [internal],
        /// Where it stands.
        status: ReferralStatus [internal],
        /// The day on which it was accepted or declined.
        answered_on: Date [internal],
        /// The day on which the service was given.
        completed_on: Date [internal],
        /// The day on which it was taken to the next level.
        escalated_on: Date [internal],
        /// How it ended, in words.
        text: Text<'a> [protection],
    }
}

record! {
    /// The authority to act without consent.
    Override {
        /// Who authorised it.
        by: Text<'a> [internal],
        /// The day.
        on: Date [internal],
        /// Why.
        reason: Text<'a> [protection],
    }
}

record! {
    /// A complaint or feedback.
    entry Complaint {
        /// Complaint, feedback, suggestion or thanks.
        kind: ComplaintKind [internal],
        /// What it is about.
        topic: ComplaintTopic [sensitive],
        /// Members who made it; absent: not known.
        members: Many<Text<'a>> [sensitive],
        /// Whether it was made without a name.
        anonymous: bool [internal],
        /// The organisation it is about.
        about: Text<'a> [internal],
        /// Where it stands.
        status: ComplaintStatus [internal],
        /// Who deals with it.
        by: Text<'a> [internal],
        /// The day of the answer.
        answered_on: Date [internal],
        /// What it says.
        text: Text<'a> [protection],
    }
}

record! {
    /// Something that went wrong.
    entry Incident {
        /// What kind of incident.
        kind: IncidentKind [protection],
        /// Members concerned; absent: all.
        members: Many<Text<'a>> [personal],
        /// Who reported it.
        by: Text<'a> [protection],
        /// Where it stands.
        status: IncidentStatus [internal],
        /// What happened.
        text: Text<'a> [protection],
        /// Its investigation.
        investigation: Aside<Investigation<'a>> [sensitive],
    }
}

record! {
    /// The investigation of an incident.
    Investigation {
        /// The first day.
        opened_on: Date [sensitive],
        /// The last day.
        closed_on: Date [sensitive],
        /// Who investigated.
        by: Text<'a> [internal],
        /// The day on which the person was heard.
        heard_on: Date [sensitive],
        /// What was found.
        finding: Text<'a> [sensitive],
        /// The second person who approved the finding.
        second_approved_by: Text<'a> [internal],
    }
}

record! {
    /// A report.
    entry Report {
        /// What kind of report.
        kind: ReportKind [internal],
        /// Who wrote it.
        by: Text<'a> [internal],
        /// Members; absent: all.
        members: Many<Text<'a>> [personal],
        /// The plan it is about.
        plan: Text<'a> [internal],
        /// The day on which it was handed in.
        submitted_on: Date [internal],
        /// The day on which it was accepted.
        accepted_on: Date [internal],
        /// Who accepted it.
        accepted_by: Text<'a> [internal],
        /// Why it was not accepted.
        rejected_reason: Text<'a> [internal],
        /// The day of the last meeting with the person.
        meeting_on: Date [personal],
        /// What was spent in the end.
        final_budget: Money<'a> [personal],
        /// What the budget contributed to.
        contribution: Text<'a> [personal],
        /// How the partner sees the reintegration.
        assessment: Text<'a> [sensitive],
    }
}
