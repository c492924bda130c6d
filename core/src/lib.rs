//! One model of a return and reintegration case.
//!
//! A [`Case`] is read from JSON ([`reading`]) or built in code, and written back without loss:
//!
//! ```
//! use sankofa::codes::{ConsentType, Country, Currency, MemberRole, Purpose, ReturnType, Sex};
//! use sankofa::model::{Birth, Case, Consent, Money, Name, Person, Promise, Side};
//! use sankofa::values::Date;
//!
//! let asked: Date = "2015-06-02".parse()?;
//! let awa = Person::new("p1")
//!     .role(MemberRole::Principal)
//!     .names([Name::legal("Awa", "Diallo")])
//!     .sex(Sex::Female)
//!     .birth(Birth::aged(34, asked))
//!     .nationalities([Country::Gn]);
//!
//! let case = Case::new("MA-2015-000200")
//!     .return_type(ReturnType::Avrr)
//!     .host(Side::new(Country::Ma, "iom-ma"))
//!     .origin(Side::new(Country::Gn, "iom-gn"))
//!     .opened_on(asked)
//!     .members([awa])
//!     .consents([Consent::given("c1", ConsentType::DataProcessing, asked, Purpose::CaseManagement)])
//!     .promises([Promise::new("pr1").amount(Money::new(130_000, Currency::Eur))]);
//!
//! assert!(case.to_json().starts_with(r#"{"format":"sankofa/1","id":"MA-2015-000200","#));
//! assert_eq!(case.get("/members/0/birth/age")?, "34");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! | where | what |
//! | --- | --- |
//! | [`model`] | the parts of a case, its JSON Schema and data dictionary |
//! | [`codes`] | lists of codes, countries, currencies, languages |
//! | [`values`] | dates, moments, decimals |
//! | [`record`] | fields that may be absent, null or bad; paths; sources |
//! | [`reading`] | bytes to cases |

#![forbid(unsafe_code)]

mod check;
pub mod codes;
mod facts;
mod findings;
pub mod model;
pub mod programme;
pub mod reading;
pub mod record;
mod report;
pub mod rules;
pub mod values;

pub use check::{Rulebook, Run, SetupError};
pub use facts::{Age, Care, Facts, Member, Minor};
pub use findings::{ARGS, Arg, Citation, Finding, Gate, Home, Lang, Rule, Severity, Status, Words};
pub use model::Case;
pub use report::{COLUMNS, CaseRef, LimitHit, Report, Style};
pub use values::Date;

/// Name and version of the library, as reports state it.
pub const ENGINE: &str = concat!("sankofa ", env!("CARGO_PKG_VERSION"));
