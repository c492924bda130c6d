//! By what figures are told apart, and the groups that come of it.

use crate::codes::{CodeList, Country, Sex};
use crate::facts::Age;

/// By what figures are told apart.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[non_exhaustive]
pub enum By {
    /// Sex as recorded.
    Sex,
    /// Age at return, in bands.
    Age,
    /// The host country.
    Host,
    /// The country of return.
    Origin,
    /// The year of return.
    Year,
    /// The kind of return.
    ReturnType,
}

impl By {
    /// All of them.
    pub const ALL: [Self; 6] = [
        Self::Sex,
        Self::Age,
        Self::Host,
        Self::Origin,
        Self::Year,
        Self::ReturnType,
    ];

    /// The word on the command line and in reports.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Sex => "sex",
            Self::Age => "age",
            Self::Host => "host",
            Self::Origin => "origin",
            Self::Year => "year",
            Self::ReturnType => "return_type",
        }
    }

    /// Reads the word.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|by| by.code() == code)
    }

    /// Reads words with commas between them: `host,sex`.
    ///
    /// # Errors
    /// The word that is none.
    pub fn list(words: &str) -> Result<Vec<Self>, String> {
        let words = words
            .split(',')
            .map(str::trim)
            .filter(|word| !word.is_empty());
        words
            .map(|word| Self::parse(word).ok_or_else(|| word.to_owned()))
            .collect()
    }
}

/// A group: a code, a year, or what is not told. Never a text of a case.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[non_exhaustive]
pub enum Key {
    /// A year.
    Year(i32),
    /// A band of age, by its place.
    Age(u8),
    /// A code.
    Code(&'static str),
    /// Groups beyond those that are held.
    Other,
    /// Not told, or not of one person.
    Unknown,
}

impl std::fmt::Display for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Year(year) => write!(f, "{year:04}"),
            Self::Age(place) => {
                let band = BANDS.get(usize::from(*place));
                f.write_str(band.map_or("", |(_, band)| band))
            }
            Self::Code(code) => f.write_str(code),
            Self::Other => f.write_str("other"),
            Self::Unknown => f.write_str("unknown"),
        }
    }
}

impl Key {
    pub(crate) fn country(country: Option<Country>) -> Self {
        country.map_or(Self::Unknown, |country| Self::Code(country.code()))
    }

    pub(crate) fn code<C: CodeList>(code: Option<C>) -> Self {
        code.map_or(Self::Unknown, |code| Self::Code(code.code()))
    }

    pub(crate) fn sex(sex: Option<Sex>) -> Self {
        Self::code(sex.filter(|sex| *sex != Sex::Unknown))
    }

    /// The band of an age, where the whole of it lies in one.
    pub(crate) fn age(age: Option<Age>) -> Self {
        let band = |years: i32| (0_u8..).zip(BANDS).find(|(_, (last, _))| years <= *last);
        let Some(age) = age.filter(|age| age.min >= 0) else {
            return Self::Unknown;
        };
        match (band(age.min), band(age.max)) {
            (Some((a, _)), Some((b, _))) if a == b => Self::Age(a),
            _ => Self::Unknown,
        }
    }
}

/// Bands of age by their last year. Proposed.
const BANDS: [(i32, &str); 5] = [
    (4, "0-4"),
    (11, "5-11"),
    (17, "12-17"),
    (59, "18-59"),
    (i32::MAX, "60+"),
];

/// How many groups are held of one kind; what comes later is `other`. More than there are countries.
pub(crate) const MOST_GROUPS: usize = 400;
