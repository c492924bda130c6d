//! The one list. A rule that does not stand here does not exist; the tests compare it with pages and messages.

use super::{
    arrival, budget, children, closure, confidentiality, delivery, documents, eligibility,
    entitlements, exchange, household, identity, medical, monitoring, plan, refoulement, structure,
    temporal, voluntariness, waivers,
};
use crate::findings::Rule;

/// The version of the ruleset: it changes when a verdict can change, apart from the version of the library.
pub const RULESET: &str = "2026.1";

/// Every rule, by theme and number.
pub static CATALOGUE: &[&Rule] = &[
    // STR: structure
    &structure::STR_001,
    &structure::STR_002,
    &structure::STR_003,
    &structure::STR_004,
    &structure::STR_005,
    &structure::STR_006,
    &structure::STR_007,
    &structure::STR_008,
    &structure::STR_009,
    &structure::STR_010,
    &structure::STR_011,
    &structure::STR_012,
    &structure::STR_013,
    &structure::STR_014,
    &structure::STR_015,
    &structure::STR_016,
    &structure::STR_017,
    &structure::STR_018,
    &structure::STR_019,
    &waivers::STR_020,
    &waivers::STR_021,
    &waivers::STR_022,
    &waivers::STR_023,
    &eligibility::STR_024,
    &structure::STR_025,
    &structure::STR_026,
    &structure::STR_027,
    &structure::STR_028,
    &structure::STR_029,
    &structure::STR_030,
    // IDN: identity and data quality
    &identity::IDN_001,
    &identity::IDN_002,
    &identity::IDN_003,
    &identity::IDN_004,
    &identity::IDN_005,
    &identity::IDN_006,
    &identity::IDN_007,
    &identity::IDN_008,
    &identity::IDN_009,
    &identity::IDN_010,
    &identity::IDN_011,
    &identity::IDN_012,
    &identity::IDN_013,
    &identity::IDN_014,
    &identity::IDN_015,
    &identity::IDN_016,
    &identity::IDN_017,
    &identity::IDN_018,
    &identity::IDN_019,
    &identity::IDN_020,
    &identity::IDN_021,
    &identity::IDN_022,
    &identity::IDN_023,
    // HHD: household
    &household::HHD_002,
    &household::HHD_003,
    &household::HHD_004,
    // ELG: eligibility and programme
    &eligibility::ELG_001,
    &eligibility::ELG_002,
    &eligibility::ELG_004,
    &eligibility::ELG_011,
    &eligibility::ELG_014,
    // VOL: voluntariness
    &voluntariness::VOL_001,
    &voluntariness::VOL_002,
    &voluntariness::VOL_003,
    &voluntariness::VOL_004,
    &voluntariness::VOL_005,
    &voluntariness::VOL_006,
    &voluntariness::VOL_007,
    &voluntariness::VOL_008,
    &voluntariness::VOL_009,
    &voluntariness::VOL_010,
    &voluntariness::VOL_011,
    &voluntariness::VOL_012,
    &voluntariness::VOL_013,
    &voluntariness::VOL_014,
    &voluntariness::VOL_015,
    &voluntariness::VOL_016,
    &voluntariness::VOL_017,
    &voluntariness::VOL_018,
    &voluntariness::VOL_019,
    &voluntariness::VOL_020,
    &voluntariness::VOL_021,
    &voluntariness::VOL_022,
    &voluntariness::VOL_023,
    &voluntariness::VOL_024,
    &voluntariness::VOL_025,
    &voluntariness::VOL_026,
    &voluntariness::VOL_027,
    // NRF: non-refoulement, asylum, safety
    &refoulement::NRF_001,
    &refoulement::NRF_002,
    &refoulement::NRF_003,
    &refoulement::NRF_004,
    &refoulement::NRF_005,
    &refoulement::NRF_006,
    &refoulement::NRF_007,
    &refoulement::NRF_008,
    &refoulement::NRF_009,
    &refoulement::NRF_010,
    &refoulement::NRF_011,
    &refoulement::NRF_012,
    &refoulement::NRF_013,
    &refoulement::NRF_014,
    &refoulement::NRF_015,
    &refoulement::NRF_016,
    &refoulement::NRF_017,
    &refoulement::NRF_018,
    // CHI: children
    &children::CHI_001,
    &children::CHI_002,
    &children::CHI_003,
    &children::CHI_004,
    &children::CHI_005,
    &children::CHI_006,
    &children::CHI_007,
    &children::CHI_008,
    &children::CHI_009,
    &children::CHI_010,
    &children::CHI_011,
    &children::CHI_012,
    &children::CHI_013,
    &children::CHI_014,
    &children::CHI_015,
    &children::CHI_016,
    &children::CHI_017,
    &children::CHI_018,
    &children::CHI_019,
    &children::CHI_020,
    &children::CHI_021,
    &children::CHI_022,
    &children::CHI_023,
    &children::CHI_024,
    &children::CHI_025,
    &children::CHI_026,
    &children::CHI_027,
    &children::CHI_028,
    &children::CHI_029,
    &children::CHI_030,
    &children::CHI_031,
    &children::CHI_032,
    &children::CHI_033,
    &children::CHI_034,
    // MED: medical
    &medical::MED_002,
    &medical::MED_004,
    // DOC: documents
    &documents::DOC_001,
    &documents::DOC_007,
    &documents::DOC_009,
    // ARR: arrival and reception
    &arrival::ARR_001,
    // PLN: reintegration plan
    &plan::PLN_002,
    &plan::PLN_005,
    &plan::PLN_007,
    // BEN: entitlements and caps
    &entitlements::BEN_001,
    &entitlements::BEN_002,
    &entitlements::BEN_003,
    &entitlements::BEN_005,
    &entitlements::BEN_006,
    // BUD: budget arithmetic
    &budget::BUD_001,
    &budget::BUD_003,
    &budget::BUD_012,
    // DLV: delivery
    &delivery::DLV_001,
    &delivery::DLV_002,
    &delivery::DLV_003,
    &delivery::DLV_005,
    &delivery::DLV_013,
    // MON: monitoring
    &monitoring::MON_002,
    &monitoring::MON_013,
    // CLO: closure
    &closure::CLO_001,
    &closure::CLO_002,
    &closure::CLO_003,
    &closure::CLO_004,
    &closure::CLO_005,
    &closure::CLO_006,
    &closure::CLO_007,
    &closure::CLO_008,
    &closure::CLO_009,
    &closure::CLO_010,
    &closure::CLO_011,
    &closure::CLO_012,
    &closure::CLO_013,
    &closure::CLO_014,
    &closure::CLO_015,
    // CNF: confidentiality and data protection
    &confidentiality::CNF_001,
    &confidentiality::CNF_002,
    &confidentiality::CNF_004,
    // XCH: exchange between host and origin
    &exchange::XCH_001,
    &exchange::XCH_007,
    // TMP: order of events
    &temporal::TMP_001,
    &temporal::TMP_002,
    &temporal::TMP_003,
    &temporal::TMP_004,
    &temporal::TMP_005,
    &temporal::TMP_006,
    &temporal::TMP_007,
    &temporal::TMP_008,
    &temporal::TMP_009,
    &temporal::TMP_010,
];

/// The rule with a code (`CHI-001`) or a name (`unaccompanied-child-without-decision`).
#[must_use]
pub fn find(code_or_name: &str) -> Option<&'static Rule> {
    CATALOGUE
        .iter()
        .find(|rule| rule.code.eq_ignore_ascii_case(code_or_name) || rule.name == code_or_name)
        .copied()
}

/// The place of a rule in the catalogue.
#[must_use]
pub fn position(rule: &Rule) -> Option<usize> {
    CATALOGUE.iter().position(|known| *known == rule)
}

/// The code or name nearest to what was asked for.
#[must_use]
pub fn nearest(code_or_name: &str) -> Option<&'static str> {
    crate::record::nearest(
        code_or_name,
        CATALOGUE.iter().flat_map(|rule| [rule.code, rule.name]),
    )
}
