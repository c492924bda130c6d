//! Consents, and the interpreters through whom people understand them.

use crate::codes::{
    ConsentEvidence, ConsentGiver, ConsentType, Country, InterpreterKind, Language, LegalBasis,
    Purpose, Relation, WithholdReason,
};
use crate::record::{Aside, Many, Text, record};
use crate::values::Date;

record! {
    /// A consent, or another basis on which data are used.
    entry Consent {
        /// What is consented to.
        kind as "type": ConsentType [personal],
        /// The members for whom it holds; absent: all.
        members: Many<Text<'a>> [personal],
        /// Who gave it.
        given_by: ConsentGiver [personal],
        /// The member, guardian or contact who gave it for somebody else.
        giver: Text<'a> [personal],
        /// Whether the child agrees.
        assent_of_child: bool [personal],
        /// The language in which it was explained.
        language: Language [personal],
        /// The interpreter, if there was one.
        interpreter: Aside<Interpreter<'a>> [personal],
        /// The form that was used.
        form_version: Text<'a> [internal],
        /// What shows it.
        evidence: ConsentEvidence [internal],
        /// The attachment with the signed sheet.
        attachment: Text<'a> [internal],
        /// The basis in law.
        legal_basis: LegalBasis [internal],
        /// What the data may be used for.
        purpose: Purpose [internal],
        /// Organisations that may receive data.
        recipients: Many<Text<'a>> [internal],
        /// Organisations or persons who must not receive data.
        withhold_from: Many<Text<'a>> [protection],
        /// Why they must not.
        withhold_reason: WithholdReason [protection],
        /// The office that becomes responsible for the data.
        controller: Text<'a> [internal],
        /// Whether the person was told in writing of retention, recipients and the right of access.
        informed_in_writing: bool [internal],
        /// The last day on which it holds.
        expires_on: Date [internal],
        /// The day on which it was withdrawn.
        withdrawn_on: Date [internal],
    }
}

record! {
    /// Somebody who interprets between a person and an office.
    Interpreter {
        /// In which capacity.
        kind: InterpreterKind [internal],
        /// Name.
        name: Text<'a> [personal],
        /// The language interpreted into.
        language: Language [personal],
        /// What the interpreter is to the person.
        relation: Relation [personal],
        /// The country the interpreter comes from.
        country: Country [personal],
        /// Whether the interpreter is bound to secrecy.
        confidential: bool [internal],
        /// Whether the person objected.
        objected: bool [protection],
    }
}
