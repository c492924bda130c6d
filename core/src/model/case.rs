//! The case itself: one household on its way.

use crate::codes::{
    ApplicationChannel, CaseRelation, Country, GroupKind, Language, Priority, ReasonForReturn,
    RecordKind, ReturnType,
};
use crate::record::{Aside, At, Loc, Many, Text, record};
use crate::values::{Date, Json};

use super::{
    Access, Attachment, Change, Closure, Complaint, Conflict, Consent, ContactAttempt, Correction,
    Decision, Declaration, Delivery, Disclosure, EarlierAssistance, Entitlement, Funding, Hold,
    Incident, MedicalRecord, Monitoring, Organisation, Package, Person, Place, Plan, Promise,
    Protection, Recovery, Referral, Report, Request, Retention, Review, Session, Travel, Waiver,
    Withdrawal,
};

record! {
    /// A return and reintegration case: one household, from the first contact to the closure.
    Case {
        /// The format of the document: `sankofa/1`.
        format: Text<'a> [public],
        /// The id of the case, the same in every office.
        id: Text<'a> [internal],
        /// Ids of the case in other systems.
        other_ids: Many<OtherId<'a>> [internal],
        /// Whether it is a normal case, a placeholder without personal data, or opened after the return.
        kind: RecordKind [internal],
        /// The programme under which the person returns.
        programme: Text<'a> [internal],
        /// The version of the programme's rules that the offices agreed on.
        ruleset: Text<'a> [internal],
        /// The kind of return.
        return_type: ReturnType [internal],
        /// Whether the person goes to a country that is not their own.
        third_country_return: bool [internal],
        /// The side from which the person leaves.
        host: Side<'a> [internal],
        /// The side to which the person returns.
        origin: Side<'a> [internal],
        /// The day on which the case was opened.
        opened_on: Date [internal],
        /// The office that answers for the case.
        owner: Text<'a> [internal],
        /// The user who answers for the case.
        owner_user: Text<'a> [internal],
        /// How urgent the case is.
        priority: Priority [internal],
        /// Why the person wants to return, the main reason first.
        reason_for_return: Many<ReasonForReturn> [protection],
        /// The reason in the person's own words.
        reason_text: Text<'a> [protection],
        /// The charter or convoy in which several cases travel together.
        group: Group<'a> [internal],
        /// How the application was made.
        application: Aside<Application<'a>> [personal],
        /// Other cases that belong to this one.
        related_cases: Many<RelatedCase<'a>> [internal],
        /// Set where the case was merged into another one and is read only.
        merged: Aside<Merge<'a>> [internal],
        /// Whether money is there for this case.
        funding: Aside<Funding<'a>> [internal],
        /// Organisations that have a part in the case.
        organisations: Many<Organisation<'a>> [internal],
        /// The members of the household.
        members: Many<Person<'a>> [personal],
        /// Consents, and data processing on another legal basis.
        consents: Many<Consent<'a>> [personal],
        /// Counselling and information sessions.
        counselling: Many<Session<'a>> [personal],
        /// What was promised before departure.
        promises: Many<Promise<'a>> [personal],
        /// Declarations of voluntary return.
        declarations: Many<Declaration<'a>> [personal],
        /// Withdrawals of the wish to return.
        withdrawals: Many<Withdrawal<'a>> [personal],
        /// Screenings, assessments and protection procedures.
        protection: Protection<'a> [protection],
        /// Medical examinations.
        medical: Many<MedicalRecord<'a>> [sensitive],
        /// Decisions.
        decisions: Many<Decision<'a>> [personal],
        /// Requests to others, with their answers.
        requests: Many<Request<'a>> [personal],
        /// Packages sent between the host and the origin side.
        packages: Many<Package<'a>> [internal],
        /// The journey.
        travel: Travel<'a> [personal],
        /// What the members are entitled to.
        entitlements: Many<Entitlement<'a>> [personal],
        /// Reintegration plans and their versions.
        plans: Many<Plan<'a>> [personal],
        /// What was delivered and paid.
        deliveries: Many<Delivery<'a>> [personal],
        /// Follow-up after delivery.
        monitoring: Monitoring<'a> [personal],
        /// Attempts to reach the person.
        contact_attempts: Many<ContactAttempt<'a>> [personal],
        /// Referrals to and from other services.
        referrals: Many<Referral<'a>> [protection],
        /// Complaints and feedback.
        complaints: Many<Complaint<'a>> [personal],
        /// Incidents and their investigation.
        incidents: Many<Incident<'a>> [protection],
        /// Holds, which stop every step forward until released.
        holds: Many<Hold<'a>> [personal],
        /// Assistance to return that members received before.
        earlier_assistance: Many<EarlierAssistance<'a>> [personal],
        /// Demands to pay assistance back.
        recoveries: Many<Recovery<'a>> [sensitive],
        /// Files attached to the case.
        attachments: Many<Attachment<'a>> [personal],
        /// What was disclosed, to whom and for what.
        disclosures: Many<Disclosure<'a>> [internal],
        /// Who looked at the case.
        accesses: Many<Access<'a>> [internal],
        /// Data found to be wrong or unlawful, and what was done about it.
        corrections: Many<Correction<'a>> [internal],
        /// Reports.
        reports: Many<Report<'a>> [personal],
        /// Reviews of data quality at the gates.
        reviews: Many<Review<'a>> [internal],
        /// Rules set aside.
        waivers: Many<Waiver<'a>> [internal],
        /// Facts that were replaced.
        changes: Many<Change<'a>> [protection],
        /// Facts on which offices differ.
        conflicts: Many<Conflict<'a>> [protection],
        /// How long the data are kept.
        retention: Aside<Retention<'a>> [internal],
        /// The closure of the case.
        closure: Closure<'a> [personal],
        /// Extensions of an office, kept and not looked into.
        ext: Json<'a> [protection],
    }
}

impl Case<'_> {
    /// The format that this version reads and writes.
    pub const FORMAT: &'static str = "sankofa/1";

    /// The top of the typed paths: `Case::at().members().i(1).birth()`.
    #[must_use]
    pub const fn at() -> At<Case<'static>> {
        At::new(Loc::CASE)
    }
}

record! {
    /// An id in another system.
    OtherId {
        /// The office or authority that issued the id.
        issuer: Text<'a> [internal],
        /// What kind of id it is.
        kind as "type": Text<'a> [internal],
        /// The id.
        value: Text<'a> [personal],
    }
}

record! {
    /// One side of the case: the country and the office there.
    Side {
        /// The country.
        country: Country [internal],
        /// The office, by its id among the organisations.
        office: Text<'a> [internal],
        /// The place from which or to which the person goes.
        place: Place<'a> [personal],
    }
}

record! {
    /// Several cases that travel together.
    Group {
        /// The id of the group.
        id: Text<'a> [internal],
        /// Charter or convoy.
        kind: GroupKind [internal],
        /// The day on which the origin side was told of it.
        announced_on: Date [internal],
        /// The day on which it leaves.
        departs_on: Date [internal],
        /// How many persons travel in it.
        persons: u32 [internal],
    }
}

record! {
    /// The application for assistance.
    Application {
        /// The day of the application.
        on: Date [internal],
        /// How it reached the office.
        channel: ApplicationChannel [internal],
        /// The country in which the person was when applying.
        country: Country [personal],
        /// The place in which the person was when applying.
        place: Text<'a> [personal],
        /// Whether the person signed it.
        signed: bool [internal],
        /// The form that was used.
        form_version: Text<'a> [internal],
        /// The language of the form.
        language: Language [personal],
        /// How the person came to know of the programme.
        heard_from: Text<'a> [personal],
        /// The day of departure as the person states it, in a case opened after the return.
        departed_on: Date [personal],
        /// The day on which the host side confirmed a case opened after the return.
        confirmed_on: Date [internal],
    }
}

record! {
    /// Another case that belongs to this one.
    entry RelatedCase {
        /// The id of the other case.
        case: Text<'a> [internal],
        /// How it is linked.
        relation: CaseRelation [internal],
        /// The members concerned.
        members: Many<Text<'a>> [internal],
    }
}

record! {
    /// The merge of this case into another one.
    Merge {
        /// The id of the case that goes on.
        into: Text<'a> [internal],
        /// The day of the merge.
        on: Date [internal],
        /// Who approved the merge.
        approved_by: Text<'a> [internal],
        /// Why both are one case.
        reason: Text<'a> [personal],
    }
}
