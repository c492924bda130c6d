//! What a call came to, as a number.

use std::borrow::Cow;
use std::ffi::{CStr, c_char};

use sankofa::SetupError;
use sankofa::record::PathError;

/// What a call came to: `SANKOFA_STATUS_OK`, or why nothing was done. Numbers are never used for something else.
#[allow(non_camel_case_types, reason = "the name that C sees")]
pub type sankofa_status = i32;

/// Done; the outputs are written.
pub const SANKOFA_STATUS_OK: sankofa_status = 0;
/// The text does not fit the buffer; the length that it takes is written, nothing else.
pub const SANKOFA_STATUS_BUFFER_TOO_SMALL: sankofa_status = 1;
/// A pointer that must point to something is NULL.
pub const SANKOFA_STATUS_NULL_POINTER: sankofa_status = 10;
/// An integer is none of those listed, a length cannot be, or two options exclude each other.
pub const SANKOFA_STATUS_INVALID_ARGUMENT: sankofa_status = 11;
/// A text is not UTF-8. (Input to be checked may be anything: that is a finding, not an error.)
pub const SANKOFA_STATUS_NOT_UTF8: sankofa_status = 12;
/// The size of a struct is none that any version of this library had.
pub const SANKOFA_STATUS_STRUCT_SIZE: sankofa_status = 13;
/// There is no finding of that number.
pub const SANKOFA_STATUS_NO_SUCH_FINDING: sankofa_status = 14;
/// `as_of` is missing, or not a date written YYYY-MM-DD.
pub const SANKOFA_STATUS_AS_OF: sankofa_status = 20;
/// No programme of that name.
pub const SANKOFA_STATUS_UNKNOWN_PROGRAMME: sankofa_status = 21;
/// The TOML text is no sound rule set.
pub const SANKOFA_STATUS_BAD_PROGRAMME: sankofa_status = 22;
/// The TOML text is no sound instrument.
pub const SANKOFA_STATUS_BAD_INSTRUMENT: sankofa_status = 23;
/// The TOML text is no sound list of criteria, or no sound grid.
pub const SANKOFA_STATUS_BAD_APPRAISAL: sankofa_status = 24;
/// The document is no case that could be kept whole.
pub const SANKOFA_STATUS_NOT_A_CASE: sankofa_status = 30;
/// The path leads nowhere.
pub const SANKOFA_STATUS_NO_SUCH_PATH: sankofa_status = 31;
/// The value does not fit the field.
pub const SANKOFA_STATUS_UNFIT: sankofa_status = 32;
/// The value is not JSON.
pub const SANKOFA_STATUS_NOT_JSON: sankofa_status = 33;
/// A defect of this library was caught. The host goes on; the call had no effect.
pub const SANKOFA_STATUS_PANIC: sankofa_status = 99;

const NAMES: [(sankofa_status, &CStr); 17] = [
    (SANKOFA_STATUS_OK, c"ok"),
    (SANKOFA_STATUS_BUFFER_TOO_SMALL, c"buffer too small"),
    (SANKOFA_STATUS_NULL_POINTER, c"null pointer"),
    (SANKOFA_STATUS_INVALID_ARGUMENT, c"invalid argument"),
    (SANKOFA_STATUS_NOT_UTF8, c"not UTF-8"),
    (SANKOFA_STATUS_STRUCT_SIZE, c"struct size"),
    (SANKOFA_STATUS_NO_SUCH_FINDING, c"no such finding"),
    (SANKOFA_STATUS_AS_OF, c"as_of"),
    (SANKOFA_STATUS_UNKNOWN_PROGRAMME, c"unknown programme"),
    (SANKOFA_STATUS_BAD_PROGRAMME, c"bad programme"),
    (SANKOFA_STATUS_BAD_INSTRUMENT, c"bad instrument"),
    (SANKOFA_STATUS_BAD_APPRAISAL, c"bad appraisal"),
    (SANKOFA_STATUS_NOT_A_CASE, c"not a case"),
    (SANKOFA_STATUS_NO_SUCH_PATH, c"no such path"),
    (SANKOFA_STATUS_UNFIT, c"value does not fit"),
    (SANKOFA_STATUS_NOT_JSON, c"not JSON"),
    (SANKOFA_STATUS_PANIC, c"panic"),
];

/// The name of a status, for logs: static, ends with NUL, never NULL; "unknown status" for any other number.
#[unsafe(no_mangle)]
pub extern "C" fn sankofa_status_name(status: sankofa_status) -> *const c_char {
    NAMES
        .iter()
        .find(|(number, _)| *number == status)
        .map_or(c"unknown status", |(_, name)| *name)
        .as_ptr()
}

/// Why a call did nothing.
#[derive(Debug)]
pub(crate) struct Failure {
    pub(crate) status: sankofa_status,
    /// For `sankofa_last_error`. Never a text of a case.
    pub(crate) text: Cow<'static, str>,
}

/// What a body hands to its guard.
pub(crate) type Outcome<T = ()> = Result<T, Failure>;

impl Failure {
    pub(crate) fn new(status: sankofa_status, text: impl Into<Cow<'static, str>>) -> Self {
        Self {
            status,
            text: text.into(),
        }
    }

    pub(crate) fn invalid(text: impl Into<Cow<'static, str>>) -> Self {
        Self::new(SANKOFA_STATUS_INVALID_ARGUMENT, text)
    }

    pub(crate) fn null(what: &'static str) -> Self {
        Self::new(SANKOFA_STATUS_NULL_POINTER, format!("{what} is NULL"))
    }
}

impl From<SetupError> for Failure {
    fn from(error: SetupError) -> Self {
        let status = match &error {
            SetupError::UnknownProgramme { .. } => SANKOFA_STATUS_UNKNOWN_PROGRAMME,
            SetupError::Programme(_) => SANKOFA_STATUS_BAD_PROGRAMME,
            _ => SANKOFA_STATUS_INVALID_ARGUMENT,
        };
        Self::new(status, error.to_string())
    }
}

impl From<PathError> for Failure {
    fn from(error: PathError) -> Self {
        let status = match error {
            PathError::Unfit(_) => SANKOFA_STATUS_UNFIT,
            PathError::NotJson => SANKOFA_STATUS_NOT_JSON,
            _ => SANKOFA_STATUS_NO_SUCH_PATH,
        };
        Self::new(status, error.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_status_has_its_own_number_and_name() {
        for (place, (number, name)) in NAMES.iter().enumerate() {
            let others = NAMES.iter().skip(place + 1);
            assert!(others.clone().all(|(other, _)| other != number));
            assert!(others.clone().all(|(_, other)| other != name));
        }
        let declared = include_str!("status.rs").matches("pub const SANKOFA_STATUS_");
        // One more stands in this test.
        assert_eq!(declared.count() - 1, NAMES.len());
    }

    #[test]
    fn errors_of_the_core_have_their_status() {
        let unknown = SetupError::UnknownProgramme {
            name: "bose".to_owned(),
            nearest: Some("base".to_owned()),
        };
        let failure = Failure::from(unknown);
        assert_eq!(failure.status, SANKOFA_STATUS_UNKNOWN_PROGRAMME);
        assert!(failure.text.contains("did you mean 'base'?"));
        let failure = Failure::from(PathError::NoSuchPlace { len: 2 });
        assert_eq!(failure.status, SANKOFA_STATUS_NO_SUCH_PATH);
        let failure = Failure::from(PathError::NotJson);
        assert_eq!(failure.status, SANKOFA_STATUS_NOT_JSON);
    }
}
