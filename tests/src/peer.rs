//! The model most people would write: `serde` derive, `String`, chrono, strict. Costs are held against it.
//!
//! It knows every key of examples/example-case.json, reads nothing else, judges nothing, and stops at the first bad
//! value.
#![allow(
    missing_docs,
    reason = "a yardstick: the fields are those of the case document"
)]

use std::collections::BTreeMap;

use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::Deserialize;

macro_rules! plain {
    ($($Name:ident { $($field:ident: $Type:ty),* $(,)? })*) => {
        $(#[derive(Deserialize, Debug)]
        pub struct $Name { $(#[serde(default)] pub $field: $Type),* })*
    };
}

type Maybe<T> = Option<T>;
type Day = Maybe<NaiveDate>;
type Time = Maybe<DateTime<FixedOffset>>;
type Word = Maybe<String>;

plain! {
    Case {
        format: Word, id: String, other_ids: Vec<OtherId>, kind: Word, programme: Word, return_type: Word,
        third_country_return: Maybe<bool>, host: Maybe<Side>, origin: Maybe<Side>, opened_on: Day, owner: Word,
        priority: Word, reason_for_return: Vec<String>, group: Maybe<Group>, organisations: Vec<Organisation>,
        members: Vec<Person>, consents: Vec<Consent>, counselling: Vec<Session>, promises: Vec<Promise>,
        declarations: Vec<Declaration>, protection: Maybe<Protection>, medical: Vec<Medical>, decisions: Vec<Decision>,
        requests: Vec<Request>, packages: Vec<Package>, travel: Maybe<Travel>, entitlements: Vec<Entitlement>,
        plans: Vec<Plan>, deliveries: Vec<Delivery>, monitoring: Maybe<Monitoring>, contact_attempts: Vec<Other>,
        referrals: Vec<Other>, complaints: Vec<Other>, incidents: Vec<Other>, holds: Vec<Other>,
        earlier_assistance: Vec<Other>, attachments: Vec<Other>, disclosures: Vec<Disclosure>, reports: Vec<Other>,
        waivers: Vec<Other>, changes: Vec<Other>, conflicts: Vec<Other>, retention: Maybe<Other>,
        closure: Maybe<Other>, ext: BTreeMap<String, String>,
    }
    Other { id: Word, on: Word }
    OtherId { issuer: Word, value: Word }
    Side { country: Word, office: Word, place: Maybe<Place> }
    Place { country: Word, admin1: Word, locality: Word }
    Group { id: Word, kind: Word }
    Organisation { id: String, r#type: Word, country: Word, role: Word, enforcement: Maybe<bool> }
    Person {
        id: String, role: Word, dependant: Maybe<bool>, accompaniment: Word, names: Vec<Name>, sex: Word,
        birth: Maybe<Birth>, nationalities: Vec<String>, languages: Vec<String>, phones: Vec<Phone>,
        contacts: Vec<Contact>, education: Word, occupation: Word, skills: Vec<Skill>, status: Vec<Status>,
        asylum: Vec<Asylum>, documents: Vec<Document>, vulnerabilities: Vec<Vulnerability>,
    }
    Name { kind: Word, family: Word, given: Word, script: Word }
    Birth { date: Word, estimated: Maybe<bool>, source: Word }
    Phone { id: Word, number: Word, of: Word }
    Contact { id: Word, name: Word, relation: Word, phone: Word, country: Word }
    Skill { id: Word, name: Word, gained: Word, certified: Maybe<bool> }
    Status { id: Word, status: Word, from: Day, return_decision: Maybe<Other> }
    Asylum { id: Word, status: Word, on: Day }
    Document {
        id: Word, r#type: Word, issuer: Word, issued_on: Day, expires_on: Day, single_journey: Maybe<bool>,
        valid_for: Word, verification: Word, custody: Word,
    }
    Vulnerability { id: Word, category: Word, level: Word, polarity: Word, on: Day }
    Consent {
        id: Word, r#type: Word, members: Vec<String>, given_by: Word, on: Day, language: Word, form_version: Word,
        evidence: Word, legal_basis: Word, purpose: Word, recipients: Vec<String>,
    }
    Session {
        id: Word, kind: Word, members: Vec<String>, on: Day, by: Word, language: Word, interpreter: Maybe<Other>,
        mode: Word, place_kind: Word, private: Maybe<bool>, topics: Vec<String>, fear_of_return: Maybe<bool>,
    }
    Money { minor: i64, currency: String }
    Promise { id: Word, component: Word, amount: Maybe<Money>, on: Day, conditional_on_funds: Maybe<bool> }
    Declaration {
        id: Word, member: Word, on: Time, language: Word, read_aloud: Maybe<bool>, form_version: Word,
        signature: Word, witness: Word, coercion: Maybe<Coercion>, detention: Maybe<Other>, reconfirmed_on: Time,
    }
    Coercion { threat: bool, release_on_signature: bool, force: bool, spoken_for: bool, papers_withheld: bool }
    Protection {
        screenings: Vec<Screening>, assessments: Vec<Assessment>, capacity: Vec<Other>, age_assessments: Vec<Other>,
        best_interests: Vec<Other>, guardianships: Vec<Other>, tracing: Vec<Other>, receiving: Vec<Other>,
        trafficking: Vec<Other>, safety: Vec<Safety>,
    }
    Screening { id: Word, member: Word, on: Day, tool: Word, by: Word, outcome: Word }
    Assessment { id: Word, kind: Word, member: Word, on: Day, by: Word, outcome: Word }
    Safety {
        id: Word, members: Vec<String>, on: Day, area: Maybe<Place>, level: Word, source: Word,
        individual_risks: Maybe<Risks>, transit_points: Vec<String>,
        transit_checks: Vec<Other>,
    }
    Risks { traffickers: bool, smuggler_debt: bool, armed_groups: bool, family_violence: bool }
    Medical {
        id: Word, kind: Word, member: Word, on: Time, by: Word, professional: Maybe<bool>, outcome: Word,
        valid_until: Time,
    }
    Decision { id: Word, kind: Word, on: Day, by: Word, role: Word, members: Vec<String> }
    Request { id: Word, kind: Word, to: Word, on: Day, answered_on: Day, outcome: Word, members: Vec<String> }
    Package { id: Word, direction: Word, on: Day, ruleset: Word, sections: Vec<String>, accepted_on: Day }
    Travel {
        legs: Vec<Leg>, escorts: Vec<Other>, transit_assistance: Word, visas: Vec<Other>, events: Vec<Event>,
    }
    Leg {
        id: Word, mode: Word, from: Word, to: Word, departs: Time, arrives: Time, carrier: Word, members: Vec<String>,
        booked_on: Day,
    }
    Event { id: Word, kind: Word, on: Word, members: Vec<String>, by: Word, onward_transport: Word }
    Entitlement {
        id: Word, component: Word, programme: Word, on: Day, members: Vec<String>, unit: Word, cap: Maybe<Money>,
        window_end: Day,
    }
    Plan {
        id: Word, version: Maybe<u32>, entitlement: Word, members: Vec<String>, on: Day, agreed_on: Day,
        total: Maybe<Money>, location: Maybe<Place>, needs: Vec<Need>, dimensions: Maybe<Dimensions>,
        complementarity: Word, community_benefit: Word, items: Vec<Item>, approvals: Vec<Approval>,
    }
    Need { id: Word, dimension: Word, need: Word }
    Dimensions { economic: Word, social: Word, psychosocial: Word }
    Item {
        id: Word, dimension: Word, r#type: Word, level: Word, form: Word, provider: Word, referral: Maybe<bool>,
        budget: Maybe<Money>, starts_on: Day, ends_on: Day, beneficiaries: Vec<String>, description: Word,
        feasibility: Word, uses_skills: Vec<String>, need: Word,
    }
    Approval { id: Word, level: Word, by: Word, on: Day, decision: Word }
    Delivery {
        id: Word, item: Word, on: Day, form: Word, amount: Maybe<Money>, rate: Maybe<Rate>,
        programme_amount: Maybe<Money>, receipts: Vec<Receipt>, acknowledged: Maybe<Acknowledged>,
    }
    Rate { from: Word, to: Word, value: Word, on: Day, source: Word }
    Receipt { id: Word, number: Word, supplier: Word }
    Acknowledged { by: Word, on: Day, kind: Word }
    Monitoring { schedule: Vec<Due>, visits: Vec<Visit>, surveys: Vec<Survey> }
    Due { id: Word, due: Day }
    Visit {
        id: Word, on: Day, mode: Word, reached: Maybe<bool>, by: Word, business_exists: Maybe<bool>,
        employees: Maybe<u32>,
    }
    Survey { id: Word, instrument: Word, member: Word, on: Day, mode: Word, answers: BTreeMap<String, String> }
    Disclosure {
        id: Word, recipient: Word, purpose: Word, on: Day, consents: Vec<String>, fields: Vec<String>,
        safeguards: Word,
    }
}
