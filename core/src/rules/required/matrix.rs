//! Which item is needed at which gate, and which rule sees to it: the matrix of the procedures, as data.

use super::Actor;
use super::actor::{BP, GD, HG, HO, MD, MG, OG, OO, PM, PO};
use crate::codes::RequestKind as K;
use crate::findings::Gate::{self, Arrival, G1, G2, G3, G4, G5, G6, G7};

/// A row of the matrix: an item that a case has, or lacks.
#[derive(Debug)]
#[non_exhaustive]
pub struct Row {
    /// The item.
    pub item: Item,
    /// Who must provide it.
    pub who: &'static [Actor],
    /// Requests by which it is asked for: while one is open, the item is pending.
    pub asked_by: &'static [K],
    /// Where it is needed.
    pub needs: &'static [Need],
}

/// Where an item is needed.
#[derive(Debug)]
#[non_exhaustive]
pub struct Need {
    /// At which gates.
    pub gates: &'static [Gate],
    /// For whom.
    pub when: When,
    /// Rules that see to it, by code. Where none of them binds by then, DOC-013 does.
    pub owners: &'static [&'static str],
    /// Whether it should be there, and nobody is stopped without it.
    pub lighter: bool,
}

macro_rules! conditions {
    ($( #[doc = $doc:literal] $When:ident, )+) => {
        /// For whom an item is needed. Where a rule sees to the item, that rule decides; this says it in words.
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        #[non_exhaustive]
        pub enum When {
            $( #[doc = $doc] $When, )+
        }

        impl When {
            /// In one English line.
            #[must_use]
            pub const fn describe(self) -> &'static str {
                match self { $( Self::$When => const { $doc.trim_ascii() }, )+ }
            }
        }
    };
}

conditions! {
    /// for everybody
    Always,
    /// where the programme wants to see it at once (`identity_at_registration`)
    AtOnce,
    /// where the programme tests means (`means_test`)
    MeansTest,
    /// where somebody is asked for their will
    Will,
    /// where the screening calls for it
    Positive,
    /// where somebody doubted the capacity to decide
    Doubt,
    /// where there is a claim for asylum
    Claim,
    /// for refugees and who seeks asylum
    Refugee,
    /// where the last one is too old (`safety_validity_cd`)
    Aged,
    /// for each child
    Child,
    /// for a child alone, or at risk (`bid_required_for`)
    ChildAtRisk,
    /// for a child alone
    ChildAlone,
    /// for a child who travels without one holder of parental responsibility
    OneHolder,
    /// for everybody, or for who has a health flag (`ftt_scope`)
    Health,
    /// unless the consulate wants to see a ticket first (`consulate_requires_ticket`)
    NotTicketFirst,
    /// where the host country wants it (`exit_authorisation_required`)
    HostWants,
    /// where a visa is asked for
    VisaAsked,
    /// for special cases (`acceptance_for`)
    Special,
    /// for who has a plan
    Planned,
    /// from an amount on (`quotes_threshold`)
    Threshold,
    /// for who is entitled to reintegration assistance
    Entitled,
}

macro_rules! matrix {
    ($(
        #[doc = $doc:literal]
        $Item:ident $code:literal [$($who:ident)+] [$($ask:ident)*]:
            $( [$($gate:ident)+] $When:ident [$($owner:literal)*] $($lighter:ident)? ;)+
    )+) => {
        /// An item that a case needs at one gate or another.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        #[non_exhaustive]
        pub enum Item {
            $( #[doc = $doc] $Item, )+
        }

        impl Item {
            /// The word in reports.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $( Self::$Item => $code, )+ }
            }

            /// What it is, in one English line.
            #[must_use]
            pub const fn describe(self) -> &'static str {
                match self { $( Self::$Item => const { $doc.trim_ascii() }, )+ }
            }

            /// Its row.
            #[must_use]
            pub fn row(self) -> Option<&'static Row> {
                MATRIX.get(self as usize)
            }
        }

        /// The matrix, in the order of the journey.
        pub static MATRIX: &[Row] = &[$( Row {
            item: Item::$Item,
            who: &[$( $who ),+],
            asked_by: &[$( K::$ask ),*],
            needs: &[$( Need {
                gates: &[$( $gate ),+],
                when: When::$When,
                owners: &[$( $owner ),*],
                lighter: is_lighter!($($lighter)?),
            } ),+],
        } ),+];
    };
}

macro_rules! is_lighter {
    () => {
        false
    };
    (lighter) => {
        true
    };
}

matrix! {
    /// Consent to data processing, or another basis
    DataConsent "data_consent" [MG GD] []:
        [G1 G2 G3 G4 G5 G6] Always ["CNF-001"];
    /// Paper of identity, or the word of the consulate
    IdentityDocument "identity_document" [MG OG] [IdentityConfirmation ConsularInterview]:
        [G1 G2] AtOnce [];
        [G3 G4 G5 G6] Always ["IDN-020"];
    /// Who belongs to the household
    Household "household_composition" [HO] []:
        [G1 G2 G3 G4 G5 G6 G7] Always ["IDN-001" "IDN-002"];
    /// Legal status in the host country
    LegalStatus "legal_status" [HO HG] []:
        [G2 G3] Always ["ELG-004"];
    /// Statement on the means of the person
    MeansStatement "means_statement" [MG] []:
        [G2 G3] MeansTest ["ELG-013"];
    /// Record of counselling
    Counselling "counselling_record" [HO] []:
        [G1 G2 G3] Will ["VOL-002"];
    /// Record of counselling after the arrival
    CounsellingAfter "counselling_after_arrival" [OO] []:
        [G5] Planned ["PLN-003"];
    /// Screening for needs of protection
    Screening "vulnerability_screening" [HO PO] []:
        [G2 G3] Always ["NRF-002" "VUL-001"];
    /// Vulnerability looked at again after the return
    Reassessment "vulnerability_reassessment" [OO] []:
        [G5] Planned ["VUL-005"] lighter;
    /// Full assessment of needs of protection
    FullAssessment "vulnerability_assessment" [PO] []:
        [G3 G5] Positive ["VUL-002"];
    /// Declaration of voluntary return
    Declaration "declaration" [MG GD] []:
        [G3] Will ["VOL-001"];
    /// Will confirmed on the way out
    Reconfirmation "reconfirmation" [MG HO] []:
        [G4] Will ["VOL-006"];
    /// Assessment of the capacity to decide
    Capacity "capacity_assessment" [MD] []:
        [G3] Doubt ["VOL-015"];
    /// Outcome of a claim for asylum, or its withdrawal by the person
    AsylumOutcome "asylum_outcome" [HG MG] [AsylumInformation]:
        [G3 G4] Claim ["NRF-003" "NRF-004"];
    /// Word of the refugee agency
    RefugeeAgency "unhcr_coordination" [HO] [UnhcrCoordination]:
        [G3] Refugee ["ELG-014" "NRF-005"];
    /// Assessment of safety on return
    Safety "safety_assessment" [PO OO] []:
        [G3] Always [];
        [G4] Aged ["NRF-009"] lighter;
    /// Assessment of the best interests of a child
    BestInterestsAssessment "best_interests_assessment" [BP] [BestInterests]:
        [G3] Child ["CHI-002"];
    /// Determination of the best interests of a child
    BestInterestsDetermination "best_interests_determination" [BP] [BestInterests]:
        [G3] ChildAtRisk ["CHI-001"];
    /// Guardian of a child
    Guardian "guardian" [HG BP] [GuardianAppointment]:
        [G1 G2 G3 G4 G5 G6] ChildAlone ["CHI-006"];
    /// Agreement with who receives a child
    Receiving "receiving_caregiver" [OO GD] [Reception FamilyTracing]:
        [G3 G4] ChildAlone ["CHI-010" "CHI-011" "CHI-015"];
    /// Consent of the other holder of parental responsibility
    ParentalConsent "parental_consent" [MG GD] []:
        [G3] OneHolder ["HHD-009"];
    /// Examination of fitness to travel. At clearance it would be too old by the departure
    FitToTravel "fit_to_travel" [MD] []:
        [G4] Health ["MED-001" "MED-002"];
    /// Travel document
    TravelDocument "travel_document" [MG OG] [TravelDocument TravelDocumentExtension]:
        [G3] NotTicketFirst ["DOC-001"];
        [G4] Always ["DOC-001"];
    /// Authorisation to leave the host country
    ExitAuthorisation "exit_authorisation" [HG] [ExitAuthorisation]:
        [G3 G4] HostWants ["DOC-007"];
    /// Visas for transit and entry
    TransitVisas "transit_visas" [HO] [TransitVisa]:
        [G4] VisaAsked ["DOC-006"];
    /// Acceptance by the office in the country of return
    OriginAcceptance "origin_acceptance" [OO] [OriginAcceptance]:
        [G3 G4] Special ["XCH-003"];
    /// Consent to share data with the office in the country of return
    ShareConsent "share_consent" [MG GD] []:
        [G3] Always [];
    /// Confirmation of the arrival by the origin side
    ArrivalConfirmation "arrival_confirmation" [OO] [DepartureConfirmation]:
        [G5 G6] Always ["ARR-001"];
    /// Assessments on which the plan rests
    PlanAssessments "reintegration_assessments" [OO] []:
        [G5] Planned ["PLN-004"] lighter;
    /// Agreement of the person to the plan
    PlanAgreement "plan_agreement" [MG GD] []:
        [G5 G6] Planned ["PLN-006"];
    /// Quotes of suppliers
    Quotes "quotes" [OO] []:
        [G5 G6] Threshold ["DLV-009"] lighter;
    /// Approval of the plan at all levels
    PlanApproval "plan_approval" [PM HG] []:
        [G6] Planned ["PLN-007"];
    /// Proof of what was paid
    PaymentProof "proof_of_payment" [OO] []:
        [G6 G7] Always ["DLV-001"];
    /// Acknowledgement by the person of what was given
    HandOver "hand_over_certificate" [MG OO] []:
        [G6 G7] Always ["DLV-003"];
    /// Final report and last meeting
    FinalReport "final_report" [OO] []:
        [G7] Entitled ["CLO-002"];
    /// Approval of the closure, with its reason
    ClosureApproval "closure_approval" [PM] []:
        [G7] Always ["CLO-001"];
    /// Hand-over of a child to who was agreed on
    ChildHandOver "child_hand_over" [OO GD] []:
        [Arrival] ChildAlone ["CHI-017"];
}
