//! Controlled vocabularies of a case: closed lists of codes, countries,
//! currencies and languages.
//!
//! Every list is a small `Copy` type. Codes are read exactly as they are
//! written (lower case, ASCII); an unknown code is `None`, never a guess.
//!
//! ```
//! use sankofa::codes::{CodeList, ReturnType};
//!
//! assert_eq!(ReturnType::parse("avrr"), Some(ReturnType::Avrr));
//! assert_eq!(ReturnType::parse("AVRR"), None);
//! assert!(ReturnType::Avrr.is_voluntary_family());
//! ```

use core::fmt::Debug;
use core::hash::Hash;

/// A closed list of codes.
pub trait CodeList: Copy + Eq + Ord + Hash + Debug + Send + Sync + 'static {
    /// Name of the list, in lower snake case.
    const NAME: &'static str;

    /// Every code, in the order of the list.
    fn all() -> &'static [Self];

    /// The code as it is written in a case.
    fn code(self) -> &'static str;

    /// Reads a code. Exact: other spellings and other case are `None`.
    fn parse(code: &str) -> Option<Self>;

    /// One English line that says what the code means.
    fn describe(self) -> &'static str;
}

/// A list of codes as plain data, for dictionaries and schemas.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Vocabulary {
    /// Name of the list: [`CodeList::NAME`].
    pub name: &'static str,
    /// One English line on the list.
    pub about: &'static str,
    /// Codes with their meaning, in the order of the list.
    pub codes: &'static [(&'static str, &'static str)],
}

/// A language in which names are given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NameLang {
    /// English.
    En,
    /// French.
    Fr,
    /// Arabic.
    Ar,
}

/// Declares closed lists of codes: for each an enum, [`CodeList`] and `Display`.
///
/// The doc line of a variant is also what `describe` returns.
macro_rules! codes {
    ($(
        #[doc = $about:literal]
        pub enum $List:ident ($name:literal) {
            $( #[doc = $line:literal] $Code:ident = $code:literal, )+
        }
    )+) => {
        $(
            #[doc = $about]
            #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
            #[non_exhaustive]
            #[repr(u8)]
            pub enum $List {
                $( #[doc = $line] $Code, )+
            }

            impl $List {
                const COUNT: usize = [$( Self::$Code ),+].len();
            }

            impl $crate::codes::CodeList for $List {
                const NAME: &'static str = $name;

                fn all() -> &'static [Self] {
                    &[$( Self::$Code ),+]
                }

                fn code(self) -> &'static str {
                    match self {
                        $( Self::$Code => $code, )+
                    }
                }

                fn parse(code: &str) -> Option<Self> {
                    const CODES: &[&str; $List::COUNT] = &[$( $code ),+];
                    static TABLE: $crate::codes::words::Table<{ $crate::codes::words::entries($List::COUNT) }> =
                        $crate::codes::words::Table::of(CODES);
                    static WORDS: $crate::codes::Words = $crate::codes::Words::new(CODES, &TABLE);
                    Self::all().get(WORDS.find(code)?).copied()
                }

                fn describe(self) -> &'static str {
                    match self {
                        $( Self::$Code => const { $line.trim_ascii() }, )+
                    }
                }
            }

            impl serde::Serialize for $List {
                fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                    to.serialize_str($crate::codes::CodeList::code(*self))
                }
            }

            impl core::fmt::Display for $List {
                fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                    f.pad($crate::codes::CodeList::code(*self))
                }
            }
        )+

        /// The lists of this file as plain data.
        pub(super) const VOCABULARIES: &[$crate::codes::Vocabulary] = &[
            $( $crate::codes::Vocabulary {
                name: $name,
                about: $about.trim_ascii(),
                codes: &[$( ($code, $line.trim_ascii()) ),+],
            }, )+
        ];

        /// Checks every list of this file.
        #[cfg(test)]
        pub(super) fn check_lists() {
            $( $crate::codes::tests::check_list::<$List>(); )+
        }
    };
}

mod assistance;
mod case;
mod children;
mod closure;
mod counselling_and_will;
mod country;
mod currency;
mod documents;
mod follow_up;
mod language;
mod legal_situation;
mod organisation;
mod particulars;
mod person;
mod privacy;
mod programme;
mod protection;
mod reintegration;
mod special_nationality;
mod tracks;
mod travel;
pub(crate) mod words;

pub use assistance::{
    AssistanceGroup, AssistanceType, BenefitUnit, DeliveryForm, EntitlementComponent,
    RecoveryTrigger, SupportPlanType,
};
pub use case::{
    DataSection, DecisionKind, GroupKind, PackageDirection, Priority, RecordKind, ReportKind,
    RequestKind, RequestOutcome, ReturnType,
};
pub use children::{
    AgeAssessmentMethod, AgeAssessmentOutcome, BestInterestsKind, BestInterestsOutcome,
    CareArrangement, GuardianshipBasis, ReceivingKind, SeparationCause, TracingAction,
    TracingOutcome,
};
pub use closure::{ClosureReason, ContinuityPlan, CountsAsReturn, ExitConversation, Reopening};
pub use counselling_and_will::{
    AttemptOutcome, CapacityOutcome, ContactChannel, CounsellingTopic, InterpreterKind, PlaceKind,
    SessionKind, SessionMode, SignatureKind,
};
pub use country::{Country, Nationality};
pub use currency::Currency;
pub use documents::{AttachmentKind, DocumentCustody, DocumentType, DocumentVerification};
pub use follow_up::{
    ComplaintKind, ComplaintStatus, ComplaintTopic, IncidentKind, IncidentStatus, MonitoringMode,
    ReferralDirection, ReferralReason, ReferralStatus, ServiceKind, SurveyWindow,
};
pub use language::{Language, UnknownLanguage};
pub use legal_situation::{AsylumStatus, IneligibilityReason, LegalStatus, ReasonForReturn};
pub use organisation::{ActorRole, ExchangeRole, OrganisationRole, OrganisationType};
pub use particulars::{
    AccessNeed, ActingPerson, ApplicationChannel, BiometricKind, BudgetLine, CaseRelation,
    CorrectionAction, DisclosureMeans, Gate, ParentalConsentKind, ProcedureStatus,
    StayApplicationKind,
};
pub use person::{
    Accompaniment, AgeGroup, BirthPrecision, BirthSource, EducationLevel, GenderIdentity,
    MaritalStatus, MemberRole, NameKind, Participation, PhoneOwner, Relation, Sex, SkillOrigin,
    StatelessnessStatus,
};
pub use privacy::{
    ConsentEvidence, ConsentGiver, ConsentType, LegalBasis, Purpose, RetentionAction, Safeguard,
    Sensitivity, WithholdReason,
};
pub use programme::{ChildDetentionPolicy, DateBasis, FitToTravelScope, VoluntarinessStandard};
pub use protection::{
    AssessmentKind, AssessmentOutcome, MedicalCondition, MedicalKind, MedicalOutcome, Polarity,
    ProceedingStatus, ReportingCategory, RiskLevel, SafetyKind, SafetyLevel, ScreeningOutcome,
    ScreeningTool, SpecialCase, Suspension, TraffickingDecider, TraffickingStatus,
    VulnerabilityCategory, VulnerabilityLevel,
};
pub use reintegration::{
    AckKind, ApprovalDecision, ApprovalLevel, Dimension, DimensionAnswer, ItemLevel, Need,
    PlanChangeReason, ProhibitedUse,
};
pub use special_nationality::SpecialNationality;
pub use tracks::{
    BestInterestsState, HoldKind, OverallStatus, ProtectionState, ReintegrationState, ReturnState,
    TracingState,
};
pub use travel::{
    DepartureProof, EscortType, NonDepartureReason, OnwardTransport, TransitAssistance,
    TransportMode, TravelEventKind, VisaStatus,
};

pub use words::Words;

const FILES: &[&[Vocabulary]] = &[
    person::VOCABULARIES,
    documents::VOCABULARIES,
    legal_situation::VOCABULARIES,
    case::VOCABULARIES,
    tracks::VOCABULARIES,
    counselling_and_will::VOCABULARIES,
    protection::VOCABULARIES,
    children::VOCABULARIES,
    travel::VOCABULARIES,
    reintegration::VOCABULARIES,
    assistance::VOCABULARIES,
    follow_up::VOCABULARIES,
    organisation::VOCABULARIES,
    particulars::VOCABULARIES,
    programme::VOCABULARIES,
    privacy::VOCABULARIES,
    closure::VOCABULARIES,
];

/// Every closed list of codes as plain data. Countries, currencies and
/// languages are tables of their own.
pub fn vocabularies() -> impl Iterator<Item = &'static Vocabulary> {
    FILES.iter().flat_map(|lists| lists.iter())
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
pub(crate) mod tests {
    use super::*;
    use std::collections::HashSet;

    fn is_lower_snake(code: &str) -> bool {
        code.starts_with(|c: char| c.is_ascii_lowercase())
            && !code.ends_with('_')
            && !code.contains("__")
            && code
                .chars()
                .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
    }

    pub(crate) fn check_list<L: CodeList>() {
        assert!(is_lower_snake(L::NAME), "{}", L::NAME);
        let mut seen = HashSet::new();
        for &item in L::all() {
            let code = item.code();
            assert!(is_lower_snake(code), "{}: {code}", L::NAME);
            assert!(seen.insert(code), "{}: {code} twice", L::NAME);
            assert_eq!(L::parse(code), Some(item));
            assert_eq!(L::parse(&code.to_uppercase()), None);
            assert!(!item.describe().is_empty());
            assert_eq!(item.describe(), item.describe().trim());
        }
        assert!(L::all().is_sorted(), "{}: not in order", L::NAME);
        assert_eq!(L::parse(""), None);
        assert_eq!(L::parse(" other"), None);
    }

    #[test]
    fn every_list_is_sound() {
        person::check_lists();
        documents::check_lists();
        legal_situation::check_lists();
        case::check_lists();
        tracks::check_lists();
        counselling_and_will::check_lists();
        protection::check_lists();
        children::check_lists();
        travel::check_lists();
        reintegration::check_lists();
        assistance::check_lists();
        follow_up::check_lists();
        organisation::check_lists();
        particulars::check_lists();
        programme::check_lists();
        privacy::check_lists();
        closure::check_lists();
    }

    #[test]
    fn names_of_lists_are_unique() {
        let mut seen = HashSet::new();
        for list in vocabularies() {
            assert!(seen.insert(list.name), "{} twice", list.name);
            assert!(list.about.ends_with('.'));
            assert!(!list.codes.is_empty());
        }
    }

    #[test]
    fn display_writes_the_code() {
        assert_eq!(Relation::Sibling.to_string(), "sibling");
        assert_eq!(format!("{:>5}", Sex::X), "    x");
    }

    #[test]
    fn kinds_of_return() {
        let voluntary: Vec<_> = ReturnType::all()
            .iter()
            .filter(|t| t.is_voluntary_family())
            .map(|t| t.code())
            .collect();
        assert_eq!(voluntary, ["avr", "avrr", "vhr", "ahvr_evacuation"]);
        assert!(
            ReturnType::all()
                .iter()
                .all(|t| !(t.is_voluntary_family() && t.is_forced()))
        );
    }

    #[test]
    fn closure_facts() {
        use ClosureReason as C;
        assert_eq!(C::NotDeparted.reopening(), Reopening::No);
        assert_eq!(C::Remigrated.reopening(), Reopening::ByParameter);
        assert_eq!(
            C::FraudEstablished.exit_conversation(),
            ExitConversation::Hearing
        );
        assert_eq!(
            C::Deceased.continuity_plan(),
            ContinuityPlan::SuccessionRule
        );
        assert_eq!(
            C::WithdrawnBeforeDeparture.counts_as_return(),
            CountsAsReturn::No
        );
        assert_eq!(C::SecurityStop.counts_as_return(), CountsAsReturn::Yes);
        let investigated: Vec<_> = C::all()
            .iter()
            .filter(|c| c.needs_investigation())
            .collect();
        assert_eq!(investigated, [&C::Conduct, &C::FraudEstablished]);
    }

    #[test]
    fn public_statistics_have_three_categories() {
        let counted: HashSet<_> = VulnerabilityCategory::all()
            .iter()
            .filter_map(|c| c.reporting_category())
            .collect();
        assert_eq!(counted.len(), ReportingCategory::all().len());
        assert_eq!(VulnerabilityCategory::Elderly.reporting_category(), None);
    }

    #[test]
    fn assistance_has_its_dimension() {
        assert_eq!(AssistanceType::Tvet.dimension(), Some(Dimension::Economic));
        assert_eq!(
            AssistanceType::ChildCare.dimension(),
            Some(Dimension::Social)
        );
        assert_eq!(
            AssistanceType::PeerSupport.dimension(),
            Some(Dimension::Psychosocial)
        );
        assert_eq!(AssistanceType::Cash.dimension(), None);
    }

    #[test]
    fn papers() {
        assert!(DocumentType::LaissezPasser.is_travel_document());
        assert!(!DocumentType::NationalId.is_travel_document());
        assert!(DocumentType::NationalId.is_identity_document());
        assert!(!DocumentType::Diploma.is_identity_document());
        assert!(DocumentVerification::parse("rejected").unwrap().is_void());
    }
}
