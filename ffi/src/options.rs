//! How to judge, as C says it.

use std::ffi::c_char;

use sankofa::{Date, Lang, Rulebook, Words};

use crate::numbers;
use crate::status::{
    Failure, Outcome, SANKOFA_STATUS_AS_OF, SANKOFA_STATUS_NOT_UTF8, SANKOFA_STATUS_STRUCT_SIZE,
};
use crate::text::{sankofa_str, text};

/// How to judge. Begin with `sankofa_options options = SANKOFA_OPTIONS_INIT;` and set what you need: all else is
/// zero, and zero is the default of every field but `as_of`. Nothing of it is needed once the call is over.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
#[allow(non_camel_case_types, reason = "the name that C sees")]
pub struct sankofa_options {
    /// `sizeof(sankofa_options)`: it tells the library which fields the caller knows.
    pub size: usize,
    /// The day of judgement, written YYYY-MM-DD; the whole day counts. Required: the library has no clock.
    pub as_of: sankofa_str,
    /// A programme by which every case is judged. Default: that of each case, else `base`.
    pub programme: sankofa_str,
    /// Instead of `programme`: a rule set as TOML text.
    pub programme_toml: sankofa_str,
    /// How many findings a report keeps; all are counted. Default: 10000.
    pub max_findings: u64,
    /// A `SANKOFA_GATE_`: judges as if every gate up to this one were attempted on the day of judgement.
    pub gate: u32,
    /// 1: the cases of an input are one set, and rules about sets (duplicates) run too. Default: 0.
    pub across: u32,
    /// A `SANKOFA_LANG_`: the language of messages. Default: English.
    pub lang: u32,
    /// 0.
    pub reserved: u32,
}

const SIZE: usize = size_of::<sankofa_options>();

/// The size in the first version of this interface. Once the struct grows at its end: the offset of the first new field.
const FIRST_SIZE: usize = SIZE;

/// No version of a struct will be larger: a larger size is a mistake.
pub(crate) const LARGEST: usize = 4096;

const NONE: sankofa_str = sankofa_str {
    data: std::ptr::null(),
    len: 0,
};

pub(crate) const DEFAULTS: sankofa_options = sankofa_options {
    size: SIZE,
    as_of: NONE,
    programme: NONE,
    programme_toml: NONE,
    max_findings: 0,
    gate: numbers::SANKOFA_GATE_NONE,
    across: 0,
    lang: numbers::SANKOFA_LANG_DEFAULT,
    reserved: 0,
};

/// The defaults, with day and programme as flat calls take them: pointer and length.
pub(crate) const fn given(
    (as_of, as_of_len): (*const c_char, usize),
    (programme, programme_len): (*const c_char, usize),
) -> sankofa_options {
    sankofa_options {
        as_of: sankofa_str {
            data: as_of,
            len: as_of_len,
        },
        programme: sankofa_str {
            data: programme,
            len: programme_len,
        },
        ..DEFAULTS
    }
}

/// Copies the options of a caller who may know fewer fields than this library, or more.
///
/// # Safety
/// `options` is NULL or points to a `sankofa_options` of a version of the header, with its size in `size`.
pub(crate) unsafe fn copy(options: *const sankofa_options) -> Outcome<sankofa_options> {
    if options.is_null() {
        return Err(Failure::null("options"));
    }
    // SAFETY: every version begins with its size. No reference is made: the whole may be shorter than our struct.
    let size = unsafe { options.cast::<usize>().read_unaligned() };
    if !(FIRST_SIZE..=LARGEST).contains(&size) {
        return Err(Failure::new(
            SANKOFA_STATUS_STRUCT_SIZE,
            format!("options.size is {size}: begin with SANKOFA_OPTIONS_INIT"),
        ));
    }
    let mut known = DEFAULTS;
    // SAFETY: the caller has `size` bytes there, we have `SIZE`; each field takes any bytes.
    unsafe {
        std::ptr::copy_nonoverlapping(
            options.cast::<u8>(),
            (&raw mut known).cast::<u8>(),
            size.min(SIZE),
        );
    }
    for place in SIZE..size {
        // SAFETY: within the `size` bytes of the caller.
        if unsafe { options.cast::<u8>().add(place).read() } != 0 {
            return Err(Failure::invalid(
                "an option that this library does not know is set",
            ));
        }
    }
    if known.reserved != 0 {
        return Err(Failure::invalid("options.reserved is not 0"));
    }
    Ok(known)
}

/// The day of judgement.
///
/// # Safety
/// `as_of` is NULL or points to its bytes.
pub(crate) unsafe fn day(as_of: *const c_char, len: usize) -> Outcome<Date> {
    // SAFETY: the caller's promise, passed on.
    let as_of = unsafe { text(as_of, len, "as_of") };
    let as_of = as_of.map_err(|failure| match failure.status {
        SANKOFA_STATUS_NOT_UTF8 => Failure::new(SANKOFA_STATUS_AS_OF, failure.text),
        _ => failure,
    })?;
    as_of.parse().map_err(|_| {
        let text = "as_of is missing or not a date written YYYY-MM-DD";
        Failure::new(SANKOFA_STATUS_AS_OF, text)
    })
}

/// Makes the rulebook that options describe, and the language of its messages.
///
/// # Safety
/// The texts are NULL or point to their bytes.
pub(crate) unsafe fn rulebook(options: &sankofa_options) -> Outcome<(Rulebook, Lang)> {
    // SAFETY: the caller's promise, passed on.
    let as_of = unsafe { day(options.as_of.data, options.as_of.len) }?;
    // SAFETY: as above.
    let name = unsafe { text(options.programme.data, options.programme.len, "programme") }?;
    let toml = options.programme_toml;
    // SAFETY: as above.
    let toml = unsafe { text(toml.data, toml.len, "programme_toml") }?;
    let lang = numbers::lang(options.lang, Lang::En)?;
    let mut book = Rulebook::new(as_of)
        .gate(numbers::gate(options.gate)?)
        .across(numbers::yes(options.across, "across")?);
    if options.max_findings > 0 {
        book = book.max_findings(usize::try_from(options.max_findings).unwrap_or(usize::MAX));
    }
    book = match (name.is_empty(), toml.is_empty()) {
        (true, true) => book,
        (false, true) => book.programme(name)?,
        (true, false) => book.programme_text(toml)?,
        (false, false) => {
            return Err(Failure::invalid(
                "programme and programme_toml exclude each other",
            ));
        }
    };
    // Messages are parsed now and not by whichever thread needs them first: a process that forks between would
    // leave its child waiting for a thread that it does not have.
    let _ = Words::of(lang);
    Ok((book, lang))
}
