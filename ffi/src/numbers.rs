//! The integers that stand for words: severities, gates, languages. They are names, not an order.
//!
//! C hands over plain integers, never a Rust enum: a number that is none of them would be undefined behaviour.

use sankofa::{Gate, Lang, Severity};

use crate::status::{Failure, Outcome};

/// The record is not acceptable at that gate.
pub const SANKOFA_SEVERITY_ERROR: u32 = 1;
/// Needs a human look, or a recorded waiver.
pub const SANKOFA_SEVERITY_WARNING: u32 = 2;
/// Worth knowing.
pub const SANKOFA_SEVERITY_INFO: u32 = 3;

/// No gate: the gates that each case has passed.
pub const SANKOFA_GATE_NONE: u32 = 0;
/// Registration.
pub const SANKOFA_GATE_G1: u32 = 1;
/// Eligibility.
pub const SANKOFA_GATE_G2: u32 = 2;
/// Clearance for travel.
pub const SANKOFA_GATE_G3: u32 = 3;
/// Departure.
pub const SANKOFA_GATE_G4: u32 = 4;
/// Approval of the plan.
pub const SANKOFA_GATE_G5: u32 = 5;
/// Payment and delivery.
pub const SANKOFA_GATE_G6: u32 = 6;
/// Closure.
pub const SANKOFA_GATE_G7: u32 = 7;
/// Arrival, between departure (G4) and plan (G5).
pub const SANKOFA_GATE_ARRIVAL: u32 = 8;

/// The language of the rulebook; where there is none to ask, English.
pub const SANKOFA_LANG_DEFAULT: u32 = 0;
/// English.
pub const SANKOFA_LANG_EN: u32 = 1;
/// French.
pub const SANKOFA_LANG_FR: u32 = 2;
/// Arabic.
pub const SANKOFA_LANG_AR: u32 = 3;

const SEVERITIES: [(u32, Severity); 3] = [
    (SANKOFA_SEVERITY_ERROR, Severity::Error),
    (SANKOFA_SEVERITY_WARNING, Severity::Warning),
    (SANKOFA_SEVERITY_INFO, Severity::Info),
];

const GATES: [(u32, Gate); 8] = [
    (SANKOFA_GATE_G1, Gate::G1),
    (SANKOFA_GATE_G2, Gate::G2),
    (SANKOFA_GATE_G3, Gate::G3),
    (SANKOFA_GATE_G4, Gate::G4),
    (SANKOFA_GATE_G5, Gate::G5),
    (SANKOFA_GATE_G6, Gate::G6),
    (SANKOFA_GATE_G7, Gate::G7),
    (SANKOFA_GATE_ARRIVAL, Gate::Arrival),
];

const LANGS: [(u32, Lang); 3] = [
    (SANKOFA_LANG_EN, Lang::En),
    (SANKOFA_LANG_FR, Lang::Fr),
    (SANKOFA_LANG_AR, Lang::Ar),
];

fn meant<T: Copy>(table: &[(u32, T)], number: u32, what: &'static str) -> Outcome<T> {
    table
        .iter()
        .find(|(known, _)| *known == number)
        .map(|(_, meant)| *meant)
        .ok_or_else(|| Failure::invalid(format!("{number} is no {what}")))
}

fn number<T: Copy + PartialEq>(table: &[(u32, T)], meant: T) -> u32 {
    table
        .iter()
        .find(|(_, known)| *known == meant)
        .map_or(0, |(number, _)| *number)
}

pub(crate) fn severity(number: u32) -> Outcome<Severity> {
    meant(&SEVERITIES, number, "severity")
}

pub(crate) fn severity_number(severity: Severity) -> u32 {
    number(&SEVERITIES, severity)
}

pub(crate) fn gate(number: u32) -> Outcome<Option<Gate>> {
    if number == SANKOFA_GATE_NONE {
        return Ok(None);
    }
    meant(&GATES, number, "gate").map(Some)
}

pub(crate) fn gate_number(gate: Option<Gate>) -> u32 {
    gate.map_or(SANKOFA_GATE_NONE, |gate| number(&GATES, gate))
}

pub(crate) fn lang(number: u32, default: Lang) -> Outcome<Lang> {
    if number == SANKOFA_LANG_DEFAULT {
        return Ok(default);
    }
    meant(&LANGS, number, "language")
}

pub(crate) fn yes(number: u32, what: &'static str) -> Outcome<bool> {
    match number {
        0 => Ok(false),
        1 => Ok(true),
        _ => Err(Failure::invalid(format!("{what} is neither 0 nor 1"))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_of_the_core_is_without_a_number() {
        for severity in Severity::ALL {
            assert_ne!(severity_number(severity), 0);
        }
        for gate in Gate::ALL {
            assert_ne!(gate_number(Some(gate)), SANKOFA_GATE_NONE);
        }
        for lang in Lang::ALL {
            assert_ne!(number(&LANGS, lang), SANKOFA_LANG_DEFAULT);
        }
    }
}
