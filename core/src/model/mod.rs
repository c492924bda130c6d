//! The case document: one file per part of a case.
//!
//! [`Case`] is the top. A case is one household; records are added, not edited, and refer to each other by id.
//! Every field is a [`Field`](crate::record::Field), so a case with gaps or with bad values is still a case.

mod assistance;
mod building;
mod case;
mod closure;
mod consent;
mod counselling;
mod data_care;
mod decision;
mod declaration;
mod delivery;
mod disclosure;
mod document;
mod entitlement;
mod exchange;
mod follow_up;
mod history;
mod legal_situation;
pub(crate) mod links;
mod medical;
mod money;
mod monitoring;
mod organisation;
mod person;
mod place;
mod plan;
mod plan_item;
pub mod protection;
mod schema;
mod serde_case;
mod travel;

pub use assistance::{EarlierAssistance, Funding, MeansStatement, Recovery};
pub use case::{Application, Case, Group, Merge, OtherId, RelatedCase, Side};
pub use closure::{Closure, ExitTalk, MemberEnd, Notice, Succession};
pub use consent::{Consent, Interpreter};
pub use counselling::{Promise, Session};
pub use data_care::{Access, Attachment, Correction, Retention, Review};
pub use decision::{Decision, Hold};
pub use declaration::{Coercion, Declaration, Detention, GuardianConsent, Withdrawal};
pub use delivery::{Acknowledgement, Delivery, Receipt, SpotCheck, Training};
pub use disclosure::Disclosure;
pub use document::{Biometric, Document};
pub use entitlement::Entitlement;
pub use exchange::{Package, Request};
pub use follow_up::{
    Complaint, ContactAttempt, Incident, Investigation, Override, Referral, Report,
};
pub use history::{Change, Conflict, ConflictValue, Resolution, Voided, Waiver};
pub use legal_situation::{AsylumClaim, LegalSituation, Remedy, ReturnDecision};
pub use medical::{Continuity, MedicalHandOver, MedicalRecord};
pub use money::{Money, Rate};
pub use monitoring::{Monitoring, Scores, Survey, Visit, VisitDue};
pub use organisation::Organisation;
pub use person::{
    Birth, Contact, CriminalMatters, Death, Name, Person, Phone, Skill, Vulnerability,
};
pub use place::Place;
pub use plan::{Appraisal, Approval, Dimensions, IdentifiedNeed, Objective, Plan};
pub use plan_item::{Allocation, Cancelled, Instalment, Pilot, PlanItem, Quote};
pub use protection::{Protection, SafetyAssessment};
pub use schema::{dictionary, json_schema};
pub use travel::{Escort, Leg, Transit, Travel, TravelEvent, Visa};
