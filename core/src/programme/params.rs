//! Kinds of parameters, and the values of one version of a programme.

use crate::codes::{Country, vocabularies};
use crate::record::nearest;
use crate::values::Date;

use super::registry::Param;

/// What kind of value a parameter takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Kind {
    /// `true` or `false`.
    Flag,
    /// One whole number.
    Count(Unit),
    /// A rising list of whole numbers.
    Counts(Unit),
    /// One word of a list.
    Word(Allowed),
    /// A list of words.
    Words(Allowed),
    /// A list of countries, ISO 3166-1 alpha-2.
    Countries,
    /// A list of dates.
    Dates,
    /// Whole numbers under keys.
    Table(Key, Unit),
    /// Lists of words under keys.
    WordTable(Key, Allowed),
}

/// What a number counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Unit {
    /// Calendar days.
    CalendarDays,
    /// Working days.
    WorkingDays,
    /// Hours.
    Hours,
    /// Minutes.
    Minutes,
    /// Weeks.
    Weeks,
    /// Months.
    Months,
    /// Years, or an age.
    Years,
    /// Hundredths.
    Percent,
    /// Persons, visits, attempts.
    Items,
    /// Minor units of the programme's currency.
    Minor,
}

impl Unit {
    /// The largest number that makes sense: more is a slip of the keyboard.
    #[must_use]
    pub const fn max(self) -> i64 {
        match self {
            Self::CalendarDays | Self::WorkingDays => 36_600,
            Self::Hours | Self::Minutes => 100_000,
            Self::Weeks | Self::Percent => 100,
            Self::Months => 1_200,
            Self::Years => 150,
            Self::Items => 1_000_000,
            Self::Minor => 1_000_000_000_000,
        }
    }

    /// The unit in English.
    #[must_use]
    pub const fn describe(self) -> &'static str {
        match self {
            Self::CalendarDays => "calendar days",
            Self::WorkingDays => "working days",
            Self::Hours => "hours",
            Self::Minutes => "minutes",
            Self::Weeks => "weeks",
            Self::Months => "months",
            Self::Years => "years",
            Self::Percent => "percent",
            Self::Items => "a count",
            Self::Minor => "minor units of the currency",
        }
    }
}

/// Which words a parameter allows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Allowed {
    /// Any word in lower case letters, digits, `_` and `-`.
    Any,
    /// These.
    Only(&'static [&'static str]),
    /// The codes of the vocabulary of this name.
    Codes(&'static str),
    /// Countries, and areas written `YE/Aden`.
    Areas,
}

impl Allowed {
    /// The words, where they are a closed list.
    #[must_use]
    pub fn words(self) -> Vec<&'static str> {
        match self {
            Self::Any | Self::Areas => Vec::new(),
            Self::Only(words) => words.to_vec(),
            Self::Codes(name) => vocabularies()
                .find(|list| list.name == name)
                .map(|list| list.codes.iter().map(|(code, _)| *code).collect())
                .unwrap_or_default(),
        }
    }

    /// Whether a word is allowed.
    #[must_use]
    pub fn allows(self, word: &str) -> bool {
        match self {
            Self::Any => {
                !word.is_empty()
                    && word.bytes().all(|byte| {
                        byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"_-".contains(&byte)
                    })
            }
            Self::Areas => match word.split_once('/') {
                None => Country::parse(word).is_some(),
                Some((country, area)) => {
                    Country::parse(country).is_some() && !area.is_empty() && area.trim() == area
                }
            },
            Self::Only(_) | Self::Codes(_) => self.words().contains(&word),
        }
    }
}

/// By what a table is keyed. The key `*` stands for all that is not named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Key {
    /// A country: `MA`.
    Country,
    /// Host and country of return: `MA-CM`, `MA-*`, `*-CM`.
    Pair,
    /// A component of an entitlement.
    Component,
    /// A closure reason.
    Reason,
    /// The role of somebody who works on a case.
    Role,
    /// A service to which somebody is referred.
    Service,
}

impl Key {
    /// Whether a text is such a key.
    #[must_use]
    pub fn allows(self, key: &str) -> bool {
        let country = |text: &str| text == "*" || Country::parse(text).is_some();
        match self {
            _ if key == "*" => true,
            Self::Country => country(key),
            Self::Pair => key
                .split_once('-')
                .is_some_and(|(host, origin)| country(host) && country(origin)),
            Self::Component => Allowed::Codes("entitlement_component").allows(key),
            Self::Reason => Allowed::Codes("closure_reason").allows(key),
            Self::Role => Allowed::Codes("actor_role").allows(key),
            Self::Service => Allowed::Codes("service_kind").allows(key),
        }
    }
}

impl Key {
    /// The known key nearest to a text. Countries are too short to be guessed.
    pub(super) fn nearest(self, key: &str) -> Option<&'static str> {
        let words = match self {
            Self::Component => Allowed::Codes("entitlement_component").words(),
            Self::Reason => Allowed::Codes("closure_reason").words(),
            Self::Role => Allowed::Codes("actor_role").words(),
            Self::Service => Allowed::Codes("service_kind").words(),
            Self::Country | Self::Pair => return None,
        };
        nearest(key, words)
    }
}

/// Words in the order of the file.
pub(super) type WordList = Box<[Box<str>]>;
/// Values under keys.
pub(super) type Rows<V> = Vec<(Box<str>, V)>;

/// The value of one parameter. Its kind is the parameter's: the loader sees to that.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Setting {
    Flag(bool),
    Count(i64),
    Counts(Box<[i64]>),
    Word(Box<str>),
    Words(WordList),
    Countries(Box<[Country]>),
    Dates(Box<[Date]>),
    Table(Rows<i64>),
    WordTable(Rows<WordList>),
}

/// The parameters of one version of a programme. An absent one is absent: no rule falls back on a number of its own.
#[derive(Clone, Debug, PartialEq)]
pub struct Params {
    settings: Vec<Option<Setting>>,
}

impl Default for Params {
    fn default() -> Self {
        Self {
            settings: vec![None; Param::ALL.len()],
        }
    }
}

impl Params {
    pub(super) fn setting(&self, param: Param) -> Option<&Setting> {
        self.settings.get(param as usize)?.as_ref()
    }

    /// Whether the programme sets it.
    #[must_use]
    pub fn is_set(&self, param: Param) -> bool {
        self.setting(param).is_some()
    }

    /// The parameters that are set, in the order of the registry.
    pub fn set_ones(&self) -> impl Iterator<Item = Param> {
        Param::ALL
            .iter()
            .copied()
            .filter(|param| self.is_set(*param))
    }

    /// Whether it sets an amount of money, which needs a currency.
    pub(super) fn has_amounts(&self) -> bool {
        self.set_ones()
            .any(|param| param.kind() == Kind::Count(Unit::Minor))
    }

    /// A whole number.
    #[must_use]
    pub fn int(&self, param: Param) -> Option<i64> {
        match self.setting(param)? {
            Setting::Count(number) => Some(*number),
            _ => None,
        }
    }

    /// Whether a flag is set; an absent one is not.
    #[must_use]
    pub fn flag(&self, param: Param) -> bool {
        matches!(self.setting(param), Some(Setting::Flag(true)))
    }

    /// A word.
    #[must_use]
    pub fn word(&self, param: Param) -> Option<&str> {
        match self.setting(param)? {
            Setting::Word(word) => Some(word),
            _ => None,
        }
    }

    /// A list of words, in the order of the file; empty where absent.
    #[must_use]
    pub fn words(&self, param: Param) -> &[Box<str>] {
        match self.setting(param) {
            Some(Setting::Words(words)) => words,
            _ => &[],
        }
    }

    /// A list of countries, sorted; empty where absent.
    #[must_use]
    pub fn countries(&self, param: Param) -> &[Country] {
        match self.setting(param) {
            Some(Setting::Countries(countries)) => countries,
            _ => &[],
        }
    }

    /// A rising list of numbers; empty where absent.
    #[must_use]
    pub fn ints(&self, param: Param) -> &[i64] {
        match self.setting(param) {
            Some(Setting::Counts(numbers)) => numbers,
            _ => &[],
        }
    }

    /// A rising list of dates; empty where absent.
    #[must_use]
    pub fn dates(&self, param: Param) -> &[Date] {
        match self.setting(param) {
            Some(Setting::Dates(dates)) => dates,
            _ => &[],
        }
    }

    /// The number under a key, or under `*`.
    #[must_use]
    pub fn table(&self, param: Param, key: &str) -> Option<i64> {
        let Some(Setting::Table(rows)) = self.setting(param) else {
            return None;
        };
        row(rows, |written| written == key)
            .or_else(|| row(rows, |written| written == "*"))
            .copied()
    }

    /// The number for a host and a country of return: of the pair, of `*-CM`, of `MA-*`, of `*`.
    #[must_use]
    pub fn pair(&self, param: Param, host: Country, origin: Country) -> Option<i64> {
        let Some(Setting::Table(rows)) = self.setting(param) else {
            return None;
        };
        pair_row(rows, host, origin).copied()
    }

    /// The words under a key, or under `*`; empty where there are none.
    #[must_use]
    pub fn word_table(&self, param: Param, key: &str) -> &[Box<str>] {
        let Some(Setting::WordTable(rows)) = self.setting(param) else {
            return &[];
        };
        row(rows, |written| written == key)
            .or_else(|| row(rows, |written| written == "*"))
            .map_or(&[], |words| words)
    }

    /// The words for a host and a country of return, sought as [`Params::pair`] does.
    #[must_use]
    pub fn word_pair(&self, param: Param, host: Country, origin: Country) -> &[Box<str>] {
        let Some(Setting::WordTable(rows)) = self.setting(param) else {
            return &[];
        };
        pair_row(rows, host, origin).map_or(&[], |words| words)
    }

    /// Lays a value over what is there: rows of a table one by one, everything else whole.
    pub(super) fn put(&mut self, param: Param, new: Setting) {
        let Some(place) = self.settings.get_mut(param as usize) else {
            return;
        };
        match (place, new) {
            (Some(Setting::Table(old)), Setting::Table(new)) => lay(old, new),
            (Some(Setting::WordTable(old)), Setting::WordTable(new)) => lay(old, new),
            (place, new) => *place = Some(new),
        }
    }

    pub(super) fn unset(&mut self, param: Param) {
        if let Some(place) = self.settings.get_mut(param as usize) {
            *place = None;
        }
    }
}

fn row<V>(rows: &[(Box<str>, V)], is: impl Fn(&str) -> bool) -> Option<&V> {
    rows.iter().find(|(key, _)| is(key)).map(|(_, value)| value)
}

fn pair_row<V>(rows: &[(Box<str>, V)], host: Country, origin: Country) -> Option<&V> {
    let (host, origin) = (host.alpha2(), origin.alpha2());
    [(host, origin), ("*", origin), (host, "*"), ("*", "*")]
        .into_iter()
        .find_map(|pair| row(rows, |key| key.split_once('-') == Some(pair)))
        .or_else(|| row(rows, |key| key == "*"))
}

fn lay<V>(old: &mut Rows<V>, new: Rows<V>) {
    for (key, value) in new {
        match old.iter_mut().find(|(there, _)| *there == key) {
            Some((_, place)) => *place = value,
            None => old.push((key, value)),
        }
    }
}
