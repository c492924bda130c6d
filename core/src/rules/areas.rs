//! Lists of areas in rule sets, `YE` or `YE/Aden`, and the places of a case.

use crate::codes::Country;
use crate::model::Place;

/// How far an entry touches a return. The gravest last.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Touched {
    /// An area of the country is listed, and the case does not say where the person goes.
    Open,
    /// The area is listed.
    Area,
    /// The whole country is listed.
    Country,
}

/// What an entry of the list, `YE` or `YE/Aden`, means for a return.
pub(super) fn touched(word: &str, country: Country, place: Option<&Place<'_>>) -> Option<Touched> {
    let Some((of, area)) = word.split_once('/') else {
        return (word == country.alpha2()).then_some(Touched::Country);
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
        return Some(Touched::Open);
    }
    named
        .any(|text| lower(text.trim()).eq(lower(area)))
        .then_some(Touched::Area)
}

/// Whether two names of a place are the same, whatever their case.
pub(super) fn same_words(one: &str, other: &str) -> bool {
    lower(one.trim()).eq(lower(other.trim()))
}

/// The letters of a text, without their case.
pub(super) fn lower(text: &str) -> impl Iterator<Item = char> {
    text.chars().flat_map(char::to_lowercase)
}
