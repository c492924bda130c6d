//! Which library this is.

use std::ffi::{CString, c_char};
use std::sync::LazyLock;

use sankofa::rules::RULESET;

/// The number of the binary interface: also that of the shared library's name, `libsankofa.so.0`.
/// It changes when a program built before could break, and not when something is added.
pub const SANKOFA_ABI_VERSION: u32 = 0;

/// First part of the version.
pub const SANKOFA_VERSION_MAJOR: u32 = 0;
/// Second part of the version.
pub const SANKOFA_VERSION_MINOR: u32 = 1;
/// Third part of the version.
pub const SANKOFA_VERSION_PATCH: u32 = 0;
/// The whole version as a number that can be compared: 0x00MMmmpp.
pub const SANKOFA_VERSION_NUMBER: u32 =
    (SANKOFA_VERSION_MAJOR << 16) | (SANKOFA_VERSION_MINOR << 8) | SANKOFA_VERSION_PATCH;

static VERSION: LazyLock<CString> = LazyLock::new(|| {
    let text = format!("{} ruleset/{RULESET}", sankofa::ENGINE.replace(' ', "/"));
    CString::new(text).unwrap_or_default()
});

/// The binary interface of the library that is running. Do not go on where it differs from `SANKOFA_ABI_VERSION`.
#[unsafe(no_mangle)]
pub extern "C" fn sankofa_abi_version() -> u32 {
    SANKOFA_ABI_VERSION
}

/// The version of the library that is running, in the form of `SANKOFA_VERSION_NUMBER`.
#[unsafe(no_mangle)]
pub extern "C" fn sankofa_version_number() -> u32 {
    SANKOFA_VERSION_NUMBER
}

/// The versions of library and ruleset, as in "sankofa/0.1.0 ruleset/2026.1": static, ends with NUL, never NULL.
#[unsafe(no_mangle)]
pub extern "C" fn sankofa_version() -> *const c_char {
    crate::guard::guard_or(c"".as_ptr(), || VERSION.as_ptr())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_parts_are_those_of_the_package() {
        let text =
            format!("{SANKOFA_VERSION_MAJOR}.{SANKOFA_VERSION_MINOR}.{SANKOFA_VERSION_PATCH}");
        assert_eq!(text, env!("CARGO_PKG_VERSION"));
        assert_eq!(
            VERSION.to_bytes(),
            format!("sankofa/{text} ruleset/{RULESET}").as_bytes()
        );
    }

    #[test]
    fn the_number_is_made_of_the_parts() {
        assert_eq!(SANKOFA_VERSION_NUMBER >> 16, SANKOFA_VERSION_MAJOR);
        assert_eq!((SANKOFA_VERSION_NUMBER >> 8) & 0xFF, SANKOFA_VERSION_MINOR);
        assert_eq!(SANKOFA_VERSION_NUMBER & 0xFF, SANKOFA_VERSION_PATCH);
    }

    #[test]
    fn the_name_of_the_library_has_the_number_of_the_interface() {
        let soname = format!("libsankofa.so.{SANKOFA_ABI_VERSION}");
        assert!(include_str!("../build.rs").contains(&soname));
    }
}
