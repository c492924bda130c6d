//! What goes on to others, and what does not.

use crate::codes::{CodeList, DataSection, DisclosureMeans};
use crate::facts::live;
use crate::findings::{Arg, Check, Rule, cite};
use crate::model::Case;
use crate::programme::Param;
use crate::rules::refoulement::to_origin_authority;

use super::section_of;

/// Lists and exports carry nothing that can hurt.
pub static CNF_007: Rule = Rule {
    code: "CNF-007",
    name: "sensitive-data-in-export",
    grade: "V/I",
    sources: &[
        cite("S17", "principle 6", "V"),
        cite("D1", "rules of this rulebook's own", "I"),
    ],
    args: &["section"],
    check: Check::Case(|cx| {
        for (place, one) in live(&cx.case.disclosures, cx.as_of) {
            let means = one.means.val();
            if !matches!(
                means,
                Some(DisclosureMeans::Export | DisclosureMeans::DonorList)
            ) {
                continue;
            }
            let at = Case::at().disclosures().i(place);
            for (field, section) in one.fields.each() {
                if !section.sensitivity().is_in_default_export() {
                    cx.fail(at.fields().i(field), [Arg::Code(section.code())]);
                }
            }
            for (field, path) in one.paths.each() {
                let section = section_of(path.as_str());
                if let Some(section) =
                    section.filter(|one| !one.sensitivity().is_in_default_export())
                {
                    cx.fail(at.paths().i(field), [Arg::Code(section.code())]);
                }
            }
        }
    }),
    ..Rule::NEW
};

/// What one office was told it does not pass on by itself.
pub static CNF_020: Rule = Rule {
    code: "CNF-020",
    name: "passed-on-without-sender",
    grade: "V",
    sources: &[
        cite("A15", "CH-Gambia 14(h)", "V"),
        cite("A15", "CH-Cameroon 16", "V"),
    ],
    args: &["defect"],
    check: Check::Case(|cx| {
        for (place, one) in live(&cx.case.disclosures, cx.as_of) {
            let Some(from) = one.onward_from.text() else {
                continue;
            };
            if one.by.text() == Some(from) {
                continue;
            }
            let at = Case::at().disclosures().i(place).sender_agreed_on();
            match (one.sender_agreed_on.val(), one.on.val()) {
                (None, _) if one.sender_agreed_on.is_bad() => cx.skip(),
                (None, _) => cx.fail(at, [Arg::Code("none")]),
                (Some(agreed), Some(on)) if agreed > on.date() => {
                    cx.fail(at, [Arg::Code("late")]);
                }
                (Some(_), Some(_)) => {}
                (Some(_), None) => cx.skip(),
            }
        }
    }),
    ..Rule::NEW
};

/// The authorities of the country of return learn what the agreement lists, and nothing more.
pub static CNF_022: Rule = Rule {
    code: "CNF-022",
    name: "authority-told-more-than-listed",
    grade: "V",
    sources: &[
        cite("A15", "CH-Cameroon 15", "V"),
        cite("A10", "48(1)(a)(ii)", "V"),
    ],
    args: &["section"],
    params: &["origin_authority_sections"],
    check: Check::Case(|cx| {
        let case = cx.case;
        if !case.disclosures.has_any() {
            return;
        }
        let host = case.host.get().and_then(|side| side.country.val());
        let origin = case.origin.get().and_then(|side| side.country.val());
        let Some((host, origin)) = host.zip(origin) else {
            return cx.skip();
        };
        let listed = cx
            .params
            .word_pair(Param::OriginAuthoritySections, host, origin);
        if listed.is_empty() {
            return;
        }
        // That somebody sought protection or was told to leave is a rule of its own.
        let is_beyond = |section: DataSection| {
            !matches!(section, DataSection::Asylum | DataSection::LegalStatus)
                && !listed.iter().any(|word| **word == *section.code())
        };
        for (place, one) in live(&case.disclosures, cx.as_of) {
            match to_origin_authority(cx, one) {
                Some(true) => {}
                Some(false) => continue,
                None => {
                    cx.skip();
                    continue;
                }
            }
            let at = Case::at().disclosures().i(place);
            for (field, section) in one.fields.each() {
                if is_beyond(*section) {
                    cx.fail(at.fields().i(field), [Arg::Code(section.code())]);
                }
            }
            for (field, path) in one.paths.each() {
                if let Some(section) = section_of(path.as_str()).filter(|one| is_beyond(*one)) {
                    cx.fail(at.paths().i(field), [Arg::Code(section.code())]);
                }
            }
        }
    }),
    ..Rule::NEW
};
