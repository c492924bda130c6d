//! The will of the person: declarations of voluntary return, and withdrawals.

use crate::codes::{ContactChannel, Language, SignatureKind};
use crate::record::{Aside, Many, Text, record};
use crate::values::{Date, Moment};

use super::Interpreter;

record! {
    /// A person's declaration that they return of their own will.
    entry Declaration {
        /// The member whose will it is.
        member: Text<'a> [personal],
        /// The office that took it.
        by: Text<'a> [internal],
        /// The language in which it was explained.
        language: Language [personal],
        /// The interpreter, if there was one.
        interpreter: Aside<Interpreter<'a>> [personal],
        /// Whether it was read aloud.
        read_aloud: bool [internal],
        /// The form that was used.
        form_version: Text<'a> [internal],
        /// How it was signed.
        signature: SignatureKind [personal],
        /// Who signed, where it was not the member.
        signed_by: Text<'a> [personal],
        /// Who witnessed it.
        witness: Text<'a> [internal],
        /// Consent of the guardian of a child.
        guardian_consent: Aside<GuardianConsent<'a>> [protection],
        /// Whether the child agrees.
        assent_of_child: bool [protection],
        /// Whether conditions of repayment were explained and signed.
        recovery_terms: bool [internal],
        /// Signs of pressure, each answered yes or no.
        coercion: Coercion<'a> [protection],
        /// Safeguards in detention; `null`: the person was not detained.
        detention: Aside<Detention<'a>> [protection],
        /// When the person confirmed their will on the way out.
        reconfirmed_on: Moment [personal],
        /// The last day on which it holds.
        valid_until: Date [internal],
        /// When it was revoked.
        revoked_on: Moment [personal],
    }
}

record! {
    /// Consent of a guardian to the return of a child.
    GuardianConsent {
        /// Who consents, by member id, guardianship or name.
        by: Text<'a> [protection],
        /// The guardianship on which it rests.
        guardianship: Text<'a> [internal],
        /// When it was given.
        on: Moment [protection],
        /// How it was signed.
        signature: SignatureKind [protection],
    }
}

record! {
    /// Signs of pressure. Each is asked and answered.
    Coercion {
        /// Somebody threatened the person.
        threat: bool [protection],
        /// Release was promised only for the signature.
        release_on_signature: bool [protection],
        /// Physical force was used.
        force: bool [protection],
        /// Somebody else spoke for the person.
        spoken_for: bool [protection],
        /// Papers were withheld as a lever.
        papers_withheld: bool [protection],
        /// What was observed.
        text: Text<'a> [protection],
    }
}

record! {
    /// Safeguards for a decision made in detention.
    Detention {
        /// The place of detention.
        place: Text<'a> [protection],
        /// Whether the interview was held without guards.
        private_interview: bool [protection],
        /// Whether independent legal information was given.
        legal_information: bool [protection],
        /// Whether access to asylum was checked.
        asylum_access_checked: bool [protection],
        /// Whether alternatives were explained.
        alternatives_explained: bool [protection],
        /// Whether the person could reach consulate, lawyer and family.
        contact_possible: bool [protection],
        /// The second person who reviewed the decision.
        second_review_by: Text<'a> [protection],
        /// Whether the person had an alternative at all.
        alternative_available: bool [protection],
        /// Whether abusive conditions were reported.
        abusive_conditions: bool [protection],
        /// The day of the human-rights review.
        human_rights_review_on: Date [protection],
        /// Why a child or a family with a child was detained.
        child_justification: Text<'a> [protection],
        /// The day of release.
        released_on: Date [protection],
    }
}

record! {
    /// The person no longer wants to return. No reason is asked.
    entry Withdrawal {
        /// Members who withdraw; absent: all.
        members: Many<Text<'a>> [personal],
        /// In which form the person said so.
        channel: ContactChannel [personal],
        /// The office that took note of it.
        by: Text<'a> [internal],
        /// The day on which the office accepted it.
        accepted_on: Date [internal],
        /// Whether a reason was demanded.
        reason_demanded: bool [internal],
        /// Whether costs or debts were put on the person.
        cost_charged: bool [personal],
        /// Whether other services were taken away.
        services_withdrawn: bool [personal],
    }
}
