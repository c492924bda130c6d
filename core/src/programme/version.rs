//! One version of a programme, and the programme with its versions.

use crate::codes::{ActorRole, Country, Currency, DateBasis, NameLang};
use crate::values::Date;

use super::caps::Caps;
use super::offers::Offer;
use super::params::Params;
use super::registry::Param;
use super::value::Mark;

/// How grave a programme makes a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Level {
    /// Not judged.
    Off,
    /// Worth knowing.
    Info,
    /// Needs a human look, or a recorded waiver.
    Warning,
    /// Not acceptable.
    Error,
}

impl Level {
    /// From light to grave.
    pub const ALL: [Self; 4] = [Self::Off, Self::Info, Self::Warning, Self::Error];

    /// The word in a programme file.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Off => "off",
            Self::Info => "info",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }

    /// The level of a word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|level| level.code() == word)
    }
}

/// Everything the layers of a programme settle.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Settings {
    pub(super) params: Params,
    pub(super) caps: Caps,
    /// By code, in order.
    pub(super) severities: Vec<(Box<str>, Level)>,
    pub(super) waived_levels: Vec<(Level, Box<[ActorRole]>)>,
    pub(super) waived_rules: Vec<(Box<str>, Box<[ActorRole]>)>,
    /// Where parameters come from.
    pub(super) marks: Vec<Mark>,
}

/// A programme as it stands from one day to another.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Version {
    pub(super) id: Box<str>,
    pub(super) from: Option<Date>,
    pub(super) to: Option<Date>,
    pub(super) based_on: Option<Box<str>>,
    pub(super) sources: Vec<Box<str>>,
    pub(super) notes: Vec<Box<str>>,
    pub(super) settings: Settings,
}

impl Version {
    /// The whole id: `ma-eu-2015@2015-02`.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Its first day; `None`: since ever.
    #[must_use]
    pub fn from(&self) -> Option<Date> {
        self.from
    }

    /// Its last day; `None`: until further notice.
    #[must_use]
    pub fn to(&self) -> Option<Date> {
        self.to
    }

    /// The id of the version it is laid over.
    #[must_use]
    pub fn based_on(&self) -> Option<&str> {
        self.based_on.as_deref()
    }

    /// Where its numbers come from.
    #[must_use]
    pub fn sources(&self) -> &[Box<str>] {
        &self.sources
    }

    /// Notes of whoever wrote it.
    #[must_use]
    pub fn notes(&self) -> &[Box<str>] {
        &self.notes
    }

    /// Whether it is in force on a day; first and last day included.
    #[must_use]
    pub fn covers(&self, on: Date) -> bool {
        self.from.is_none_or(|from| from <= on) && self.to.is_none_or(|to| on <= to)
    }

    /// Its parameters and clocks.
    #[must_use]
    pub fn params(&self) -> &Params {
        &self.settings.params
    }

    /// Its caps.
    #[must_use]
    pub fn caps(&self) -> &Caps {
        &self.settings.caps
    }

    /// Host countries; none means every country.
    #[must_use]
    pub fn hosts(&self) -> &[Country] {
        self.params().countries(Param::Hosts)
    }

    /// Countries of return; none means every country.
    #[must_use]
    pub fn origins(&self) -> &[Country] {
        self.params().countries(Param::Origins)
    }

    /// The level the programme gives a rule, by the rule's code; `None`: the rule's own.
    #[must_use]
    pub fn severity(&self, rule: &str) -> Option<Level> {
        let list = &self.settings.severities;
        let at = list.binary_search_by(|(code, _)| (**code).cmp(rule)).ok()?;
        list.get(at).map(|(_, level)| *level)
    }

    /// The rules whose level the programme changes, by code.
    pub fn severities(&self) -> impl Iterator<Item = (&str, Level)> {
        self.settings
            .severities
            .iter()
            .map(|(code, level)| (&**code, *level))
    }

    /// The roles that may waive whatever has a level, unless a rule says otherwise.
    #[must_use]
    pub fn waivable_at(&self, level: Level) -> &[ActorRole] {
        let mut levels = self.settings.waived_levels.iter();
        levels
            .find(|(at, _)| *at == level)
            .map_or(&[], |(_, roles)| roles)
    }

    /// Whether the waivers of a rule, by its code, are settled for it alone.
    #[must_use]
    pub fn names_waivers_of(&self, rule: &str) -> bool {
        let mut rules = self.settings.waived_rules.iter();
        rules.any(|(code, _)| **code == *rule)
    }

    /// The roles that may waive a rule, by its code and the level it has here; empty: nobody.
    #[must_use]
    pub fn waivable_by(&self, rule: &str, level: Level) -> &[ActorRole] {
        let by_rule = self
            .settings
            .waived_rules
            .iter()
            .find(|(code, _)| **code == *rule);
        by_rule.map_or_else(|| self.waivable_at(level), |(_, roles)| roles)
    }
}

/// Money of one donor: from when to when, and for which countries.
#[derive(Clone, Debug, PartialEq)]
pub struct DonorLine {
    pub(super) id: Box<str>,
    pub(super) title: Option<Box<str>>,
    pub(super) from: Option<Date>,
    pub(super) to: Option<Date>,
    pub(super) hosts: Vec<Country>,
    pub(super) origins: Vec<Country>,
}

impl DonorLine {
    /// Its id.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Its title.
    #[must_use]
    pub fn title(&self) -> Option<&str> {
        self.title.as_deref()
    }

    /// Whether it is open on a day; first and last day included.
    #[must_use]
    pub fn is_open(&self, on: Date) -> bool {
        self.from.is_none_or(|from| from <= on) && self.to.is_none_or(|to| on <= to)
    }

    /// Whether it may pay for a return from a host country to a country of return.
    #[must_use]
    pub fn pays_for(&self, host: Country, origin: Country) -> bool {
        (self.hosts.is_empty() || self.hosts.contains(&host))
            && (self.origins.is_empty() || self.origins.contains(&origin))
    }

    /// Host countries; none means every country.
    #[must_use]
    pub fn hosts(&self) -> &[Country] {
        &self.hosts
    }

    /// Countries of return; none means every country.
    #[must_use]
    pub fn origins(&self) -> &[Country] {
        &self.origins
    }

    /// Its first and last day.
    #[must_use]
    pub fn period(&self) -> (Option<Date>, Option<Date>) {
        (self.from, self.to)
    }
}

/// A programme: one set of rules under one name, in one or more versions.
#[derive(Clone, Debug, PartialEq)]
pub struct Programme {
    pub(super) name: Box<str>,
    pub(super) title: [Option<Box<str>>; 3],
    pub(super) extends: Option<Box<str>>,
    pub(super) date_basis: DateBasis,
    pub(super) currency: Option<Currency>,
    pub(super) hosts: Vec<Country>,
    pub(super) origins: Vec<Country>,
    pub(super) donor_lines: Vec<DonorLine>,
    pub(super) offers: Vec<Offer>,
    pub(super) sources: Vec<Box<str>>,
    pub(super) notes: Vec<Box<str>>,
    /// In the order of their days; never empty.
    pub(super) versions: Vec<Version>,
}

impl Programme {
    /// Its name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Its title in a language, else in English, else its name.
    #[must_use]
    pub fn title(&self, lang: NameLang) -> &str {
        let [en, fr, ar] = &self.title;
        let own = match lang {
            NameLang::En => en,
            NameLang::Fr => fr,
            NameLang::Ar => ar,
        };
        own.as_deref().or(en.as_deref()).unwrap_or(&self.name)
    }

    /// The programme it extends, as its file says it.
    #[must_use]
    pub fn extends(&self) -> Option<&str> {
        self.extends.as_deref()
    }

    /// Which date of a case chooses the version.
    #[must_use]
    pub fn date_basis(&self) -> DateBasis {
        self.date_basis
    }

    /// Currency of parameters that are amounts. Caps state their own.
    #[must_use]
    pub fn currency(&self) -> Option<Currency> {
        self.currency
    }

    /// Host countries of all versions; none means every country.
    #[must_use]
    pub fn hosts(&self) -> &[Country] {
        &self.hosts
    }

    /// Countries of return of all versions; none means every country.
    #[must_use]
    pub fn origins(&self) -> &[Country] {
        &self.origins
    }

    /// Where the money comes from.
    #[must_use]
    pub fn donor_lines(&self) -> &[DonorLine] {
        &self.donor_lines
    }

    /// Its offers for a limited time.
    #[must_use]
    pub fn offers(&self) -> &[Offer] {
        &self.offers
    }

    /// The offer of an id.
    #[must_use]
    pub fn offer(&self, id: &str) -> Option<&Offer> {
        self.offers.iter().find(|offer| offer.id() == id)
    }

    /// Where its numbers come from.
    #[must_use]
    pub fn sources(&self) -> &[Box<str>] {
        &self.sources
    }

    /// Notes of whoever wrote it.
    #[must_use]
    pub fn notes(&self) -> &[Box<str>] {
        &self.notes
    }

    /// Its versions, in the order of their days.
    #[must_use]
    pub fn versions(&self) -> &[Version] {
        &self.versions
    }

    /// A version by its id, with or without the programme's name before it.
    #[must_use]
    pub fn version(&self, id: &str) -> Option<&Version> {
        self.versions.iter().find(|version| {
            &*version.id == id
                || version
                    .id
                    .split_once('@')
                    .is_some_and(|(_, short)| short == id)
        })
    }

    /// The version in force on a day.
    #[must_use]
    pub fn in_force(&self, on: Date) -> Option<&Version> {
        self.versions.iter().find(|version| version.covers(on))
    }

    /// The version in force on a day, else the last one before it, else the first. Only a programme without versions,
    /// which no file can make, has none.
    #[must_use]
    pub fn version_at_or_nearest(&self, on: Date) -> Option<&Version> {
        self.versions
            .iter()
            .rev()
            .find(|version| version.from.is_none_or(|from| from <= on))
            .or_else(|| self.versions.first())
    }
}
