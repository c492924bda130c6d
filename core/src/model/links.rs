//! Which texts of the model are ids, and which lead to a record: known to the compiler, so that a walk over a case is
//! shown those and no other.

use crate::record::{JsonKind, Shape};

/// What a reference leads to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum To {
    Member,
    Consent,
    Attachment,
    /// A document of a member, or an attachment.
    Paper,
    Entitlement,
    Plan,
    Item,
    Need,
    Skill,
    Delivery,
    Declaration,
    Decision,
    Request,
    Referral,
    Guardianship,
    Receiving,
    Leg,
    DueVisit,
    Visit,
    Incident,
    /// A phone or a contact of a member.
    Contact,
    /// Any record.
    Record,
    /// A record of the same list.
    Same,
}

/// Fields that refer: record (empty: any), field, target. Fields that may also hold a name, a code, or an id of
/// another case are not here, nor are organisations: authorities and suppliers need not be listed in a case.
pub(crate) const REFERENCES: &[(&str, &str, To)] = &[
    ("", "member", To::Member),
    ("", "members", To::Member),
    ("", "replaces", To::Same),
    ("Person", "responsible_adult", To::Member),
    ("Person", "parents", To::Member),
    ("Plan", "no_special_need", To::Member),
    ("", "consent", To::Consent),
    ("", "consents", To::Consent),
    ("AsylumClaim", "unhcr_consent", To::Consent),
    ("", "attachment", To::Attachment),
    ("", "document", To::Paper),
    ("LegalSituation", "evidence", To::Paper),
    ("CapacityAssessment", "decider_document", To::Paper),
    ("MedicalHandOver", "certificates", To::Paper),
    ("", "entitlement", To::Entitlement),
    ("Report", "plan", To::Plan),
    ("Delivery", "item", To::Item),
    ("PlanItem", "need", To::Need),
    ("PlanItem", "uses_skills", To::Skill),
    ("Delivery", "reverses", To::Delivery),
    ("Visit", "deliveries", To::Delivery),
    ("Recovery", "declaration", To::Declaration),
    ("Recovery", "decision", To::Decision),
    ("Entitlement", "decision", To::Decision),
    ("Correction", "request", To::Request),
    ("Measure", "request", To::Request),
    ("PlanItem", "referral_id", To::Referral),
    ("Decision", "referral", To::Referral),
    ("Continuity", "referral", To::Referral),
    ("GuardianConsent", "guardianship", To::Guardianship),
    ("TravelEvent", "receiving", To::Receiving),
    ("Escort", "from_leg", To::Leg),
    ("Escort", "to_leg", To::Leg),
    ("Visit", "schedule", To::DueVisit),
    ("Survey", "visit", To::Visit),
    ("Closure", "investigation", To::Incident),
    ("ContactAttempt", "contact", To::Contact),
    ("Vulnerability", "assessment", To::Record),
    ("Entitlement", "assessment", To::Record),
    ("", "record", To::Record),
];

/// Fields of the same names that may lead to somebody in another case.
pub(crate) const OUTSIDE: &[(&str, &str)] = &[("Allocation", "member"), ("RelatedCase", "members")];

/// What a field of a record refers to.
pub(crate) const fn target(record: &str, field: &str) -> Option<To> {
    let mut rows = OUTSIDE;
    while let [(of, name), rest @ ..] = rows {
        if same(name, field) && same(of, record) {
            return None;
        }
        rows = rest;
    }
    let mut rows = REFERENCES;
    while let [(of, name, to), rest @ ..] = rows {
        if same(name, field) && (of.is_empty() || same(of, record)) {
            return Some(*to);
        }
        rows = rest;
    }
    None
}

/// Whether a walk over ids and references has to look at a field: records, ids, references.
pub(crate) const fn leads_somewhere(record: &str, field: &str, shape: &Shape) -> bool {
    match shape {
        Shape::List(inner) => leads_somewhere(record, field, inner),
        Shape::Record(_) => true,
        Shape::Leaf(leaf) => {
            matches!(leaf.json, JsonKind::Text)
                && (same(field, "id") || target(record, field).is_some())
        }
    }
}

const fn same(one: &str, other: &str) -> bool {
    let (mut one, mut other) = (one.as_bytes(), other.as_bytes());
    if one.len() != other.len() {
        return false;
    }
    while let ([first, rest @ ..], [second, more @ ..]) = (one, other) {
        if *first != *second {
            return false;
        }
        (one, other) = (rest, more);
    }
    true
}
