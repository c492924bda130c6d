//! One model and one rulebook for return and reintegration cases, and the same verdict in every system that holds one.
//!
//! A case is built in code, or read from JSON, and checked as of a day. What is wrong comes back as data: which rule,
//! where, on which authority, and what to do.
//!
//! ```
//! use sankofa::codes::{Accompaniment, ConsentType, Country, MemberRole, Purpose, RecordKind, ReturnType, Sex};
//! use sankofa::model::{Birth, Case, Consent, Name, Person, Side};
//! use sankofa::{Date, Gate, Lang, Rulebook, Severity, Words};
//!
//! let opened: Date = "2015-09-01".parse()?;
//! let girl = Person::new("p1")
//!     .role(MemberRole::Principal)
//!     .names([Name::legal("Aminata", "Kourouma")])
//!     .sex(Sex::Female)
//!     .birth(Birth::month(1999, 3))
//!     .nationalities([Country::Ci])
//!     .accompaniment(Accompaniment::Unaccompanied);
//! let case = Case::new("MA-2015-900001")
//!     .kind(RecordKind::Normal)
//!     .programme("ma-eu-2015")
//!     .return_type(ReturnType::Avrr)
//!     .host(Side::new(Country::Ma, "iom-ma"))
//!     .origin(Side::new(Country::Ci, "iom-ci"))
//!     .opened_on(opened)
//!     .members([girl])
//!     .consents([Consent::given("c1", ConsentType::DataProcessing, opened, Purpose::CaseManagement)]);
//!
//! // May she be cleared for travel on 1 October?
//! let book = Rulebook::new("2015-10-01".parse()?).gate(Some(Gate::G3));
//! let report = book.check_case(&case);
//! assert!(!report.passes(Severity::Error));
//! assert!(report.counts.contains_key("CHI-001"));
//! for finding in &report.findings {
//!     println!("{}: {}", finding.rule.code, Words::of(Lang::En).message(finding));
//! }
//!
//! // The same from JSON, and back without loss.
//! let json = case.to_json();
//! assert_eq!(book.check(json.as_bytes()).counts, report.counts);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # The types
//!
//! | where | what |
//! | --- | --- |
//! | [`Rulebook`], [`Run`] | how to judge: day, programme, gate, rules; one input or many |
//! | [`Report`], [`Finding`], [`Words`] | the verdict, and the words for it in three languages |
//! | [`Case`], [`model`] | the case and its parts, the JSON Schema, the data dictionary |
//! | [`reading`] | bytes to cases: tolerant, bounded, all problems in one pass |
//! | [`rules`] | the catalogue, the register of sources |
//! | [`programme`] | rule sets: parameters, caps, severities, waivers, by date |
//! | [`comparison`] | what differs between two rule sets, and what that does to cases |
//! | [`journey`] | where a case stands, what its next step needs, what is due |
//! | [`measurement`] | instruments and exact scores; indicators, the five criteria, tables that may be published; records of persons; plans appraised |
//! | [`Facts`], [`Member`] | what rules ask of a case: ages as intervals, who is a child, gates passed |
//! | [`crosswalk`] | our codes in the words of other systems, and back |
//! | [`codes`], [`values`], [`record`] | vocabularies; dates, moments, decimals; fields, places, sources |
//!
//! # What it keeps to
//!
//! No `unsafe`, no clock, no file, no network, no thread unless asked for. The day of judgement is an argument; the same input gives the
//! same bytes. No text of a case stands in a finding, and `Debug` of a text shows its length only. Bad data is a
//! finding, never an error, and nothing of a document is lost when its case is written back.
//!
//! # Features
//!
//! `chrono`: conversion of [`Date`] to chrono's date.

#![forbid(unsafe_code)]

mod check;
pub mod codes;
pub mod comparison;
pub mod crosswalk;
mod facts;
mod findings;
pub mod journey;
pub mod measurement;
pub mod model;
pub mod programme;
pub mod reading;
pub mod record;
mod report;
pub mod rules;
pub mod values;

pub use check::{Rulebook, Run, SetupError};
pub use facts::names;
pub use facts::{Age, Care, Facts, Member, Minor};
pub use findings::{ARGS, Arg, Citation, Finding, Gate, Home, Lang, Rule, Severity, Status, Words};
pub use model::Case;
pub use report::{COLUMNS, CaseRef, LimitHit, Report, Style};
pub use values::Date;

/// Name and version of the library, as reports state it.
pub const ENGINE: &str = concat!("sankofa ", env!("CARGO_PKG_VERSION"));

/// The README's example in Rust.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
