//! What a version sets, as values that can be shown and compared, and where each comes from.

use super::cap::Amount;
use super::params::{Kind, Params, Setting, Unit};
use super::registry::Param;
use super::version::{Settings, Version};

/// One value of a rule set: of a parameter, of one row of a parameter that is a table, or of a cap.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Value {
    /// `true` or `false`.
    Flag(bool),
    /// A whole number.
    Number(i64),
    /// A rising list of whole numbers.
    Numbers(Vec<i64>),
    /// A word, a country or a date.
    Word(Box<str>),
    /// A list of these, in the order of the alphabet: no rule reads an order out of a list.
    Words(Vec<Box<str>>),
    /// An amount of money.
    Money(Amount),
}

impl Value {
    /// A list of words.
    pub(crate) fn words<W: Into<Box<str>>>(words: impl IntoIterator<Item = W>) -> Self {
        let mut words: Vec<Box<str>> = words.into_iter().map(Into::into).collect();
        words.sort_unstable();
        Self::Words(words)
    }
}

impl From<&Setting> for Value {
    fn from(setting: &Setting) -> Self {
        match setting {
            Setting::Flag(flag) => Self::Flag(*flag),
            Setting::Count(number) => Self::Number(*number),
            Setting::Counts(numbers) => Self::Numbers(numbers.to_vec()),
            Setting::Word(word) => Self::Word(word.clone()),
            Setting::Words(words) => Self::words(words.iter().cloned()),
            Setting::Countries(list) => Self::words(list.iter().map(|one| one.alpha2())),
            Setting::Dates(dates) => Self::words(dates.iter().map(ToString::to_string)),
            // Tables are taken apart into their rows.
            Setting::Table(_) | Setting::WordTable(_) => Self::Words(Vec::new()),
        }
    }
}

impl Params {
    /// The values of a parameter: one without a key, or of a table one for each key, in the order of keys; none where
    /// it is not set.
    ///
    /// ```
    /// use sankofa::programme::{Param, Programmes, Value};
    ///
    /// let params = Programmes::base().params();
    /// assert_eq!(params.values(Param::BidValidityCd).len(), 1);
    /// let by_consulate = params.values(Param::ConsulateNoticeWd);
    /// assert_eq!(by_consulate, [(Some("*"), Value::Number(12))]);
    /// ```
    #[must_use]
    pub fn values(&self, param: Param) -> Vec<(Option<&str>, Value)> {
        let mut values: Vec<(Option<&str>, Value)> = match self.setting(param) {
            None => Vec::new(),
            Some(Setting::Table(rows)) => rows
                .iter()
                .map(|(key, number)| (Some(&**key), Value::Number(*number)))
                .collect(),
            Some(Setting::WordTable(rows)) => rows
                .iter()
                .map(|(key, words)| (Some(&**key), Value::words(words.iter().cloned())))
                .collect(),
            Some(one) => vec![(None, Value::from(one))],
        };
        values.sort_by_key(|(key, _)| *key);
        values
    }
}

impl Kind {
    /// What its numbers count, where they are numbers.
    #[must_use]
    pub const fn unit(self) -> Option<Unit> {
        match self {
            Self::Count(unit) | Self::Counts(unit) | Self::Table(_, unit) => Some(unit),
            _ => None,
        }
    }
}

impl Unit {
    /// The unit as programs read it.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::CalendarDays => "calendar_days",
            Self::WorkingDays => "working_days",
            Self::Hours => "hours",
            Self::Minutes => "minutes",
            Self::Weeks => "weeks",
            Self::Months => "months",
            Self::Years => "years",
            Self::Percent => "percent",
            Self::Items => "count",
            Self::Minor => "minor",
        }
    }
}

/// Where a value comes from: the comment behind it.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Mark {
    param: Param,
    key: Option<Box<str>>,
    text: Box<str>,
}

impl Settings {
    /// Forgets where a parameter came from that is no longer set.
    pub(super) fn unmark(&mut self, param: Param) {
        self.marks.retain(|mark| mark.param != param);
    }

    /// Notes where a value comes from, in the place of what was noted of the value below it.
    pub(super) fn mark(&mut self, param: Param, key: Option<&str>, text: Option<Box<str>>) {
        self.marks
            .retain(|mark| mark.param != param || mark.key.as_deref() != key);
        if let Some(text) = text {
            let key = key.map(Into::into);
            self.marks.push(Mark { param, key, text });
        }
    }
}

impl Version {
    /// Where a value comes from, as the comment behind it in its file says: ids of sources, or `proposed`.
    ///
    /// ```
    /// use sankofa::programme::{Param, Programmes};
    ///
    /// let base = Programmes::base();
    /// assert_eq!(base.source_of(Param::MedicineSupplyCd, None), Some("proposed"));
    /// assert_eq!(base.source_of(Param::BiometricMinAge, Some("FR")), Some("A3"));
    /// ```
    #[must_use]
    pub fn source_of(&self, param: Param, key: Option<&str>) -> Option<&str> {
        let mut marks = self.settings.marks.iter();
        let mark = marks.find(|mark| mark.param == param && mark.key.as_deref() == key)?;
        Some(&mark.text)
    }
}
