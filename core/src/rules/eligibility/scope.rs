//! Which countries a programme covers.

use crate::codes::Country;
use crate::findings::{Arg, Check, Gate, Rule, cite};
use crate::model::{Case, Place};
use crate::programme::Param;
use crate::rules::Cx;

/// The programme covers both countries, and has not suspended the return.
pub static ELG_002: Rule = Rule {
    code: "ELG-002",
    name: "country-not-covered",
    gates: &[Gate::G2],
    grade: "V",
    sources: &[cite("S05", "", "V"), cite("S12", "", "V")],
    args: &["defect", "country"],
    params: &["hosts", "origins", "suspended_destinations"],
    check: Check::Case(|cx| {
        let host = cx.case.host.get().and_then(|side| side.country.val());
        let origin = cx.case.origin.get().and_then(|side| side.country.val());
        let at = Case::at();
        covered(cx, Param::Hosts, host, at.host().country(), "host");
        covered(cx, Param::Origins, origin, at.origin().country(), "origin");
        if cx.params.words(Param::SuspendedDestinations).is_empty() {
            return;
        }
        let Some(country) = origin else {
            return cx.skip();
        };
        let place = cx.case.origin.get().and_then(|side| side.place.get());
        let found = cx.params.words(Param::SuspendedDestinations).iter();
        let found = found
            .filter_map(|word| suspended(word, country, place))
            .max();
        match found {
            None => {}
            Some(Suspended::Open) => cx.skip(),
            Some(Suspended::Area) => {
                let args = [Arg::Code("area"), Arg::Code(country.alpha2())];
                cx.fail(at.origin().place(), args);
            }
            Some(Suspended::Country) => {
                let args = [Arg::Code("suspended"), Arg::Code(country.alpha2())];
                cx.fail(at.origin().country(), args);
            }
        }
    }),
    ..Rule::NEW
};

/// How far a suspension touches a return. The gravest last.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Suspended {
    /// An area of the country is suspended, and the case does not say where the person goes.
    Open,
    Area,
    Country,
}

/// What an entry of the list, `YE` or `YE/Aden`, means for a return.
fn suspended(word: &str, country: Country, place: Option<&Place<'_>>) -> Option<Suspended> {
    let Some((of, area)) = word.split_once('/') else {
        return (word == country.alpha2()).then_some(Suspended::Country);
    };
    if of != country.alpha2() {
        return None;
    }
    let levels = place.map(|place| {
        [
            place.admin1.text(),
            place.admin2.text(),
            place.locality.text(),
            place.pcode.text(),
        ]
    });
    let mut named = levels.iter().flatten().flatten().peekable();
    if named.peek().is_none() {
        return Some(Suspended::Open);
    }
    named
        .any(|text| lower(text.trim()).eq(lower(area)))
        .then_some(Suspended::Area)
}

fn covered(
    cx: &mut Cx<'_, '_>,
    list: Param,
    country: Option<Country>,
    at: impl Into<crate::record::Loc>,
    defect: &'static str,
) {
    let known = cx.params.countries(list);
    if known.is_empty() {
        return;
    }
    match country {
        None => cx.skip(),
        Some(country) if !known.contains(&country) => {
            cx.fail(at, [Arg::Code(defect), Arg::Code(country.alpha2())]);
        }
        Some(_) => {}
    }
}

/// The letters of a text, without their case.
fn lower(text: &str) -> impl Iterator<Item = char> {
    text.chars().flat_map(char::to_lowercase)
}
