//! The one list of parameters and clocks a programme may set.
//!
//! A rule never holds a number of its own: it asks for a [`Param`]. Adding one is a line here.

use super::params::Allowed::{Areas, Codes, Only};
use super::params::Key::{Component, Country, Pair, Reason, Role, Service};
use super::params::Kind::{Count, Countries, Counts, Dates, Flag, Table, Word, WordTable, Words};
use super::params::Unit::{
    CalendarDays, Hours, Items, Minor, Minutes, Months, Percent, Weeks, WorkingDays, Years,
};
use super::params::{Allowed, Kind};

macro_rules! params {
    ($( #[doc = $doc:literal] $Param:ident = $name:literal, $kind:expr, [$($rule:literal),*]; )+) => {
        /// A parameter or clock of a programme.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        #[repr(u8)]
        pub enum Param {
            $( #[doc = $doc] $Param, )+
        }

        impl Param {
            /// Every parameter, in the order of the registry.
            pub const ALL: &'static [Self] = &[$( Self::$Param ),+];

            /// The name as a programme file writes it.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $( Self::$Param => $name, )+ }
            }

            /// What kind of value it takes.
            #[must_use]
            pub const fn kind(self) -> Kind {
                match self { $( Self::$Param => $kind, )+ }
            }

            /// One English line on what it means.
            #[must_use]
            pub const fn describe(self) -> &'static str {
                match self { $( Self::$Param => const { $doc.trim_ascii() }, )+ }
            }

            /// Codes of rules that ask for it, where that is settled.
            #[must_use]
            pub const fn rules(self) -> &'static [&'static str] {
                match self { $( Self::$Param => &[$( $rule ),*], )+ }
            }

            /// The parameter of a name.
            #[must_use]
            pub fn parse(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|param| param.name() == name)
            }
        }
    };
}

/// What to do with persons whose passport needs no visa.
const PARTIAL: Allowed = Only(&["allow", "reduced", "travel_only", "exclude"]);
const WEEKDAYS: Allowed = Only(&[
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
]);

params! {
    // Who is eligible.
    /// Host countries; none named means every country. Written as `hosts` at the top or in a version
    Hosts = "hosts", Countries, ["ELG-002", "BUD-010"];
    /// Countries of return; none named means every country. Written as `origins` at the top or in a version
    Origins = "origins", Countries, ["ELG-002", "BUD-010"];
    /// Countries of return that are left out
    OriginsOut = "origins_out", Countries, ["ELG-002"];
    /// Nationalities admitted; none named means every one
    NationalitiesIn = "nationalities_in", Countries, ["ELG-003"];
    /// Nationalities excluded
    NationalitiesOut = "nationalities_out", Countries, ["ELG-003", "BEN-021"];
    /// Legal statuses admitted; none named means every one
    StatusesIn = "statuses_in", Words(Codes("legal_status")), ["ELG-004"];
    /// Legal statuses excluded
    StatusesOut = "statuses_out", Words(Codes("legal_status")), ["ELG-004"];
    /// Kinds of return admitted; none named means every one
    ReturnTypes = "return_types", Words(Codes("return_type")), ["ELG-017"];
    /// Whether a return under an obligation to leave counts among the voluntary ones
    ObligationIsVoluntary = "obligation_is_voluntary", Flag, ["VOL-001"];
    /// Shortest stay in the host country before the application
    MinStayDays = "min_stay_days", Count(CalendarDays), ["ELG-007"];
    /// Days to apply after a negative decision or a withdrawal
    ClaimWindowDays = "claim_window_days", Count(CalendarDays), ["ELG-009"];
    /// Days before departure by which the application is in
    LeadTimeCd = "lead_time_cd", Count(CalendarDays), ["ELG-010"];
    /// Whether a person is aided once only
    OnceOnly = "once_only", Flag, ["ELG-011", "BEN-009"];
    /// Nationalities that need no visa for the host country
    VisaExemptNationalities = "visa_exempt_nationalities", Countries, ["ELG-005", "BEN-012"];
    /// What persons may receive who return to a country that is not their own
    ThirdCountryPolicy = "third_country_policy", Word(PARTIAL), ["IDN-013"];
    /// What visa-exempt nationals may receive
    VisaExemptPolicy = "visa_exempt_policy", Word(PARTIAL), ["ELG-005", "BEN-012"];
    /// What citizens of the European Union and Economic Area may receive
    EuCitizenPolicy = "eu_citizen_policy", Word(PARTIAL), ["ELG-006", "BEN-012"];
    /// Protected categories to which no exclusion by nationality applies
    ExceptCategories = "except_categories", Words(Codes("vulnerability_category")), ["ELG-003", "ELG-005", "ELG-006", "BEN-012", "BEN-021"];
    /// Whether a statement of lack of means is required
    MeansTest = "means_test", Flag, ["ELG-013"];
    /// Whether convictions exclude
    ExcludeConvictions = "exclude_convictions", Flag, ["ELG-012"];
    /// Prison term from which a conviction excludes
    ExcludeSentenceMonths = "exclude_sentence_months", Count(Months), ["ELG-012"];
    /// Whether a deportation order excludes
    ExcludeDeportationOrder = "exclude_deportation_order", Flag, ["ELG-012"];
    /// Whether a pending criminal investigation excludes
    ExcludePendingInvestigation = "exclude_pending_investigation", Flag, ["ELG-012"];
    /// Host countries where no decision obliges a child to leave
    ChildrenNotObliged = "children_not_obliged", Countries, ["ELG-022"];
    /// Whether a child who is 18 on the basis date needs a case of their own
    AdultChildSeparateCase = "adult_child_separate_case", Flag, ["HHD-001"];
    /// Categories served first
    PriorityCategories = "priority_categories", Words(Codes("vulnerability_category")), ["ELG-020"];
    /// Whether identity must be shown at registration
    IdentityAtRegistration = "identity_at_registration", Flag, ["DOC-013"];
    /// Birth dates that mark a person as a placeholder
    Sentinels = "sentinels", Dates, ["IDN-003"];
    /// Kinds of return a placeholder case may have
    PlaceholderReturnTypes = "placeholder_return_types", Words(Codes("return_type")), ["IDN-004"];
    /// Years by which a stated age and a birth date may differ
    StatedAgeToleranceYears = "stated_age_tolerance_years", Count(Years), ["IDN-007"];
    /// Age above which a birth date is taken for an error
    MaxAge = "max_age", Count(Years), ["IDN-008"];
    /// Age from which a person is elderly
    ElderlyAge = "elderly_age", Count(Years), ["ARR-004", "XCH-003"];
    /// Youngest age for work
    WorkingAge = "working_age", Count(Years), ["CHI-025"];
    /// Age at which school begins
    SchoolAgeFrom = "school_age_from", Count(Years), ["CHI-024"];
    /// Age at which school is no longer expected
    SchoolAgeUntil = "school_age_until", Count(Years), ["CHI-024"];
    /// Members from which a family is large
    LargeFamilySize = "large_family_size", Count(Items), ["ARR-004", "XCH-003"];

    // Will and information.
    /// Standard by which will is judged
    VoluntarinessStandard = "voluntariness_standard", Word(Codes("voluntariness_standard")), ["VOL-013"];
    /// Hours between declaration and departure
    CoolingOffH = "cooling_off_h", Count(Hours), ["VOL-005"];
    /// Days a declaration stays valid
    DeclarationValidityCd = "declaration_validity_cd", Count(CalendarDays), ["VOL-020"];
    /// Hours before departure in which the will may be confirmed on the evening before, for a departure in the night
    ReconfirmationH = "reconfirmation_h", Count(Hours), ["VOL-006"];
    /// Days in which a withdrawal is accepted
    WithdrawalAnswerCd = "withdrawal_answer_cd", Count(CalendarDays), ["VOL-007"];
    /// Topics every person must have been told about before the declaration
    TopicsRequired = "topics_required", Words(Codes("counselling_topic")), ["VOL-004"];
    /// What a declaration made in detention needs
    DetentionPolicy = "detention_policy", Word(Only(&["refuse", "safeguards", "hrdd_review"])), ["VOL-010", "VOL-011"];
    /// Days to confirm voluntary return after a refusal, by host country
    VolConfirmationCd = "vol_confirmation_cd", Table(Country, CalendarDays), ["VOL-026"];
    /// Shortest period for voluntary departure, by host country
    VolDepartureMinCd = "vol_departure_min_cd", Table(Country, CalendarDays), ["VOL-026"];
    /// Host countries whose law ties something to a change of mind
    WithdrawalLegalEffect = "withdrawal_legal_effect", Countries, ["VOL-027"];
    /// Whether consent to data processing must be a signed sheet
    SignedConsentRequired = "signed_consent_required", Flag, ["CNF-002"];
    /// Legal bases on which personal data may be held
    LegalBases = "legal_bases", Words(Codes("legal_basis")), ["CNF-001", "CNF-004"];

    // Protection and children.
    /// Days a safety assessment stays valid
    SafetyValidityCd = "safety_validity_cd", Count(CalendarDays), ["NRF-009"];
    /// Countries or areas to which nobody is returned
    NoReturnAreas = "no_return_areas", Words(Areas), ["NRF-007"];
    /// Countries or areas where assistance is suspended
    SuspendedDestinations = "suspended_destinations", Words(Areas), ["ELG-002", "NRF-010"];
    /// Working days from a positive screening to the full assessment
    FullAssessmentWd = "full_assessment_wd", Count(WorkingDays), ["VUL-002"];
    /// Signs of harm found in one person from which somebody above is told
    EscalateIndicators = "escalate_indicators", Count(Items), ["VUL-016"];
    /// Recovery period of victims of trafficking, by host country
    RecoveryPeriodDays = "recovery_period_days", Table(Country, CalendarDays), ["VUL-017"];
    /// Must stay false: aid to victims of trafficking never depends on cooperation with authorities
    TraffickingAidNeedsCooperation = "trafficking_aid_needs_cooperation", Flag, ["VUL-019"];
    /// Must stay unset: no age replaces the investigation of a child's reception
    AgeReplacesReceptionCheck = "age_replaces_reception_check", Count(Years), ["CHI-012"];
    /// For which children a best-interests determination is required
    BidRequiredFor = "bid_required_for", Word(Only(&["uasc", "uasc_or_risk", "all"])), ["CHI-001", "CHI-002"];
    /// Days a best-interests determination stays valid
    BidValidityCd = "bid_validity_cd", Count(CalendarDays), ["CHI-020"];
    /// Whether an unaccompanied or separated child needs a guardian
    GuardianRequired = "guardian_required", Flag, ["CHI-006"];
    /// Age from which a child's views must be recorded without exception
    ChildHeardFromAge = "child_heard_from_age", Count(Years), ["CHI-008"];
    /// Years of error around an assessed age
    AgeMarginYears = "age_margin_years", Count(Years), ["CHI-029"];
    /// Whether care other than family, guardian or facility may receive a child
    OtherAdequateCare = "other_adequate_care", Flag, ["CHI-011"];
    /// Escorts that may supervise an unaccompanied child
    ChildEscorts = "child_escorts", Words(Codes("escort_type")), ["CHI-016"];
    /// What a detained child at declaration means
    ChildDetentionPolicy = "child_detention_policy", Word(Codes("child_detention_policy")), ["CHI-033"];
    /// Days after hand-over on which a child is visited
    ChildFollowupCd = "child_followup_cd", Counts(CalendarDays), ["CHI-027", "CHI-028"];
    /// Visits a child must have had before the case closes
    ChildMinFollowups = "child_min_followups", Count(Items), ["CHI-028"];
    /// Youngest age for biometrics, by host country
    BiometricMinAge = "biometric_min_age", Table(Country, Years), ["CNF-023"];

    // Health.
    /// Who needs a fitness-to-travel assessment
    FttScope = "ftt_scope", Word(Codes("fit_to_travel_scope")), ["MED-001"];
    /// Hours a fitness-to-travel assessment stays valid
    FttValidityH = "ftt_validity_h", Count(Hours), ["MED-002"];
    /// Week of pregnancy from which a certificate is needed
    PregnancyCertWeek = "pregnancy_cert_week", Count(Weeks), ["MED-004"];
    /// Week of a single pregnancy from which nobody flies without clearance of the carrier
    PregnancyMaxWeekSingle = "pregnancy_max_week_single", Count(Weeks), ["MED-004"];
    /// Week of a multiple pregnancy from which nobody flies without clearance of the carrier
    PregnancyMaxWeekMultiple = "pregnancy_max_week_multiple", Count(Weeks), ["MED-004"];
    /// Hours after birth during which nobody travels
    NewbornMinH = "newborn_min_h", Count(Hours), ["MED-006"];
    /// Days after birth during which travel needs medical permission
    NewbornPermissionCd = "newborn_permission_cd", Count(CalendarDays), ["MED-006"];
    /// Days of medicine a patient travels with
    MedicineSupplyCd = "medicine_supply_cd", Count(CalendarDays), ["MED-008"];

    // Papers.
    /// Host countries that a migrant may leave only with an exit authorisation
    ExitAuthorisationRequired = "exit_authorisation_required", Countries, ["DOC-007"];
    /// Countries whose consulates want a ticket before they issue a laissez-passer
    ConsulateRequiresTicket = "consulate_requires_ticket", Countries, ["DOC-009"];
    /// Working days of notice a consulate wants before the flight, by its country
    ConsulateNoticeWd = "consulate_notice_wd", Table(Country, WorkingDays), ["DOC-008"];
    /// Days after which a pending request for a document is late
    DocumentPendingCd = "document_pending_cd", Count(CalendarDays), ["DOC-010"];
    /// Working days for the answer on identity, by pair of countries
    OriginAnswerWd = "origin_answer_wd", Table(Pair, WorkingDays), ["DOC-010", "XCH-004"];
    /// Working days for the consular interview, by pair of countries
    InterviewWd = "interview_wd", Table(Pair, WorkingDays), ["DOC-010"];
    /// Working days to issue a laissez-passer, by pair of countries
    LpIssueWd = "lp_issue_wd", Table(Pair, WorkingDays), ["DOC-010"];
    /// Working days to extend a laissez-passer, by pair of countries
    LpExtendWd = "lp_extend_wd", Table(Pair, WorkingDays), ["DOC-010", "DOC-015"];
    /// Days a passport must stay valid in transit
    PassportRestValidityCd = "passport_rest_validity_cd", Count(CalendarDays), ["DOC-005"];

    // Travel and arrival.
    /// Working days from registration to the decision on eligibility
    EligibilityDecisionWd = "eligibility_decision_wd", Count(WorkingDays), [];
    /// Days from registration to departure as expected
    RegistrationToDepartureCd = "registration_to_departure_cd", Count(CalendarDays), [];
    /// Working days before departure by which flight data are with the origin side
    FlightDataWd = "flight_data_wd", Count(WorkingDays), ["ELG-010", "TRV-008"];
    /// Working days before departure by which a charter is announced
    CharterNoticeWd = "charter_notice_wd", Count(WorkingDays), ["TRV-009"];
    /// Shortest connection between two legs
    ConnectionMinMinutes = "connection_min_minutes", Count(Minutes), ["TRV-002"];
    /// Hours of transit from which a vulnerable person needs assistance there
    TransitMaxH = "transit_max_h", Count(Hours), ["TRV-006"];
    /// Hours within which a no-show is decided
    NoShowDecisionH = "no_show_decision_h", Count(Hours), ["TRV-010"];
    /// Days after departure without arrival after which the host is asked
    DepartureQueryCd = "departure_query_cd", Count(CalendarDays), ["TRV-011"];
    /// Whether "did not depart" may be undone
    NotDepartedReversible = "not_departed_reversible", Flag, ["TRV-012", "CLO-011"];
    /// Whether travel by own car is allowed
    OwnCarAllowed = "own_car_allowed", Flag, ["TRV-014"];
    /// Most that is paid for fuel
    OwnCarMax = "own_car_max", Count(Minor), ["TRV-014"];
    /// Whether travel is charged to the reintegration cap
    TravelInReintegrationCap = "travel_in_reintegration_cap", Flag, ["TRV-016"];
    /// Persons on one scheduled flight, by pair of countries
    PersonsPerFlight = "persons_per_flight", Table(Pair, Items), ["TRV-017"];
    /// Persons in one month, by pair of countries
    PersonsPerMonth = "persons_per_month", Table(Pair, Items), ["TRV-017"];
    /// Days from arrival to the first contact
    FirstContactCd = "first_contact_cd", Count(CalendarDays), ["ARR-008"];
    /// Working days after arrival in which the post-arrival package is delivered
    PostArrivalWindowWd = "post_arrival_window_wd", Count(WorkingDays), ["ARR-003"];

    // Plan, money and delivery. Caps are a table of their own.
    /// Whom a plan counts
    PlanUnit = "plan_unit", Word(Codes("benefit_unit")), ["PLN-001", "PLN-017"];
    /// Days from return to the plan
    PlanDueCd = "plan_due_cd", Count(CalendarDays), ["PLN-002"];
    /// Working days from the submission of a plan to its approval
    PlanApprovalWd = "plan_approval_wd", Count(WorkingDays), [];
    /// Assessments a plan rests on
    PlanAssessments = "plan_assessments", Words(Codes("assessment_kind")), ["PLN-004"];
    /// Levels that must approve a plan before anything is bought
    ApprovalLevels = "approval_levels", Words(Codes("approval_level")), ["PLN-007", "PLN-015"];
    /// Change of the budget after approval that needs a new approval
    ChangeTolerancePct = "change_tolerance_pct", Count(Percent), ["PLN-015"];
    /// What assistance may never pay for
    ProhibitedUses = "prohibited_uses", Words(Codes("prohibited_use")), ["PLN-020"];
    /// Whether group and community projects need an environmental screening
    EnvironmentalScreening = "environmental_screening", Flag, ["PLN-025"];
    /// Forms in which a component may be given, by component; none named means every form
    FormAllowed = "form_allowed", WordTable(Component, Codes("delivery_form")), ["BEN-006"];
    /// Most that is given in cash at once, in minor units
    CashMax = "cash_max", Count(Minor), ["BEN-018"];
    /// Most that is given in cash at departure, in minor units
    DepartureCashMax = "departure_cash_max", Count(Minor), ["TRV-013"];
    /// Reasons for which reintegration assistance may be paid before arrival
    PreArrivalReasons = "pre_arrival_reasons", Words(Only(&["no_payment_at_destination", "sound_reason"])), ["ARR-001", "BEN-013"];
    /// What may make the programme ask for money back; none named means nothing
    RecoveryTriggers = "recovery_triggers", Words(Codes("recovery_trigger")), ["BEN-019"];
    /// Whether what is left after a death may go to the heirs
    HeirsMayReceive = "heirs_may_receive", Flag, ["BEN-017"];
    /// Days after return in which assistance is delivered
    AssistanceWindowCd = "assistance_window_cd", Count(CalendarDays), ["DLV-002"];
    /// Days from arrival to the second instalment, and from each later one to the next
    InstalmentMinIntervalCd = "instalment_min_interval_cd", Count(CalendarDays), ["DLV-005"];
    /// Days from approval to the first delivery
    FirstDeliveryCd = "first_delivery_cd", Count(CalendarDays), ["DLV-006"];
    /// By how much deliveries may exceed the budget of an item
    DeliveryTolerancePct = "delivery_tolerance_pct", Count(Percent), ["BUD-003"];
    /// Days by which a rate may be older than the delivery
    RateAgeCd = "rate_age_cd", Count(CalendarDays), ["BUD-007"];
    /// Unspent share at closure that needs no reason
    UnspentTolerancePct = "unspent_tolerance_pct", Count(Percent), ["BUD-011"];
    /// Share of each partner's deliveries that is spot-checked
    SpotCheckMinPct = "spot_check_min_pct", Count(Percent), ["DLV-008"];
    /// Amount from which quotes are needed, in minor units
    QuotesThreshold = "quotes_threshold", Count(Minor), ["DLV-009"];
    /// Quotes that are needed
    QuotesMin = "quotes_min", Count(Items), ["DLV-009"];

    // Follow-up, closure, data and exchange.
    /// Days after arrival on which a person is visited
    MonitoringCd = "monitoring_cd", Counts(CalendarDays), ["MON-001", "REF-007"];
    /// Share of the full score below which the plan is reviewed
    LowScorePct = "low_score_pct", Count(Percent), ["MON-006"];
    /// Instruments with which children are monitored
    ChildInstruments = "child_instruments", Words(Allowed::Any), ["MON-010"];
    /// Attempts before a person counts as not reached
    LostContactAttempts = "lost_contact_attempts", Count(Items), ["MON-009", "CLO-008"];
    /// Channels those attempts use
    LostContactChannels = "lost_contact_channels", Count(Items), ["MON-009", "CLO-008"];
    /// Different days on which those attempts are made
    LostContactDays = "lost_contact_days", Count(Items), ["MON-009", "CLO-008"];
    /// Days from the first attempt in vain to the decision that contact is lost
    LostContactCd = "lost_contact_cd", Count(CalendarDays), [];
    /// Working days for the answer to a referral
    ReferralAnswerWd = "referral_answer_wd", Count(WorkingDays), ["REF-004"];
    /// Visits beyond the usual ones for a plan of referrals only
    ReferralExtraVisits = "referral_extra_visits", Count(Items), ["REF-007"];
    /// Parts of a case that a service needs to help, by service
    ReferralSections = "referral_sections", WordTable(Service, Codes("data_section")), ["REF-008"];
    /// Days without any event after which an open case has stalled
    StagnationCd = "stagnation_cd", Count(CalendarDays), ["TMP-009"];
    /// Days after which an event was recorded late
    RecordedLateCd = "recorded_late_cd", Count(CalendarDays), ["TMP-006"];
    /// Closure reasons after which a case may be opened again
    ReopenReasons = "reopen_reasons", Words(Codes("closure_reason")), ["CLO-010"];
    /// Days personal data are kept after closure, by closure reason; no default anywhere
    RetentionCd = "retention_cd", Table(Reason, CalendarDays), ["CLO-013", "CNF-010"];
    /// Host countries where data are erased at once after refusal or renunciation
    EraseOnRefusal = "erase_on_refusal", Countries, ["CNF-019"];
    /// Days in which a person's request about their own data is answered
    DataRequestAnswerCd = "data_request_answer_cd", Count(CalendarDays), ["CNF-013"];
    /// Gates at which somebody reviews the quality of the data
    ReviewGates = "review_gates", Words(Codes("gate")), ["CNF-014"];
    /// Parts of a case that a role needs to see, by role; a role without a row sees all
    NeedToKnow = "need_to_know", WordTable(Role, Codes("data_section")), ["CNF-008"];
    /// Persons below which a published cell is hidden
    SmallCell = "small_cell", Count(Items), ["CNF-012"];
    /// Parts of a case that may go to an origin authority, by pair of countries
    OriginAuthoritySections = "origin_authority_sections", WordTable(Pair, Codes("data_section")), ["CNF-022", "NRF-014"];
    /// Parts a hand-over package has
    PackageSections = "package_sections", Words(Codes("data_section")), ["XCH-002"];
    /// Days before departure by which the package is sent
    PackageLeadCd = "package_lead_cd", Count(CalendarDays), ["XCH-001"];
    /// Special cases the origin side accepts before a ticket is bought
    AcceptanceFor = "acceptance_for", Words(Codes("special_case")), ["ARR-004", "XCH-003"];
    /// Days for the answer to a hand-over or a retroactive case
    HostAnswerCd = "host_answer_cd", Count(CalendarDays), ["XCH-004"];
    /// Days after a departure, or its failure, in which the host side knows of it
    HostNoticeCd = "host_notice_cd", Count(CalendarDays), ["XCH-012"];
    /// What follows when no answer came
    NoAnswerAction = "no_answer_action", Word(Only(&["escalate", "reject"])), ["XCH-004"];
    /// Country whose calendar counts working days
    CalendarCountry = "calendar_country", Countries, ["TMP-007"];
    /// Days of the week on which nobody works
    Weekend = "weekend", Words(WEEKDAYS), ["TMP-007"];
    /// Other days on which nobody works
    Holidays = "holidays", Dates, ["TMP-007"];
}
