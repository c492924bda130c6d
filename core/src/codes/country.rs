//! Countries (ISO 3166-1) and nationalities.

use super::{CodeList, NameLang, SpecialNationality};

/// Declares [`Country`] from the table of `country_names.rs`.
macro_rules! countries {
    ($( $Country:ident = $alpha2:literal, $alpha3:literal, $numeric:literal, $en:literal, $fr:literal, $ar:literal; )+) => {
        /// A country or territory of ISO 3166-1, one byte wide.
        ///
        /// ```
        /// use sankofa::codes::{Country, NameLang};
        ///
        /// let country = Country::parse("CI").unwrap();
        /// assert_eq!(country.alpha3(), "CIV");
        /// assert_eq!(country.name(NameLang::Fr), "Côte d'Ivoire");
        /// assert_eq!(Country::parse("ci"), None);
        /// ```
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        #[repr(u8)]
        pub enum Country {
            $( #[doc = $en] $Country, )+
        }

        const ALL: &[Country] = &[$( Country::$Country ),+];
        const ALPHA2: &[&str] = &[$( $alpha2 ),+];
        const NATIONALITIES: &[Nationality] = &[
            $( Nationality::Country(Country::$Country), )+
            Nationality::Special(SpecialNationality::Xxa),
            Nationality::Special(SpecialNationality::Xxb),
            Nationality::Special(SpecialNationality::Xxc),
            Nationality::Special(SpecialNationality::Xxx),
            Nationality::Special(SpecialNationality::Uno),
            Nationality::Special(SpecialNationality::Una),
            Nationality::Special(SpecialNationality::Unk),
            Nationality::Special(SpecialNationality::Xom),
            Nationality::Special(SpecialNationality::Eue),
            Nationality::Special(SpecialNationality::Rks),
            Nationality::Special(SpecialNationality::Xba),
            Nationality::Special(SpecialNationality::Xim),
            Nationality::Special(SpecialNationality::Xcc),
            Nationality::Special(SpecialNationality::Xco),
            Nationality::Special(SpecialNationality::Xec),
        ];

        impl Country {
            /// The alpha-2 code, as cases write it.
            pub const fn alpha2(self) -> &'static str {
                match self {
                    $( Self::$Country => $alpha2, )+
                }
            }

            /// The alpha-3 code.
            pub const fn alpha3(self) -> &'static str {
                match self {
                    $( Self::$Country => $alpha3, )+
                }
            }

            /// The numeric code.
            pub const fn numeric(self) -> u16 {
                match self {
                    $( Self::$Country => $numeric, )+
                }
            }

            /// The usual name in a language.
            pub const fn name(self, lang: NameLang) -> &'static str {
                match lang {
                    NameLang::En => match self { $( Self::$Country => $en, )+ },
                    NameLang::Fr => match self { $( Self::$Country => $fr, )+ },
                    NameLang::Ar => match self { $( Self::$Country => $ar, )+ },
                }
            }
        }
    };
}
// The table stands in a file of its own: it declares `Country` here.
include!("country_names.rs");

/// By two letters: the place of a country in the list, and one beyond it where there is none.
static PLACES: [u8; 26 * 26] = {
    assert!(ALPHA2.len() < u8::MAX as usize);
    let mut places = [u8::MAX; 26 * 26];
    let mut i = 0;
    while i < ALPHA2.len() {
        #[allow(
            clippy::indexing_slicing,
            reason = "a constant: out of bounds would not compile"
        )]
        if let [first, second] = *ALPHA2[i].as_bytes() {
            places[(first - b'A') as usize * 26 + (second - b'A') as usize] = i as u8;
        }
        i += 1;
    }
    places
};

impl Country {
    /// Reads an alpha-2 code, upper case only.
    pub fn parse(alpha2: &str) -> Option<Self> {
        let &[first @ b'A'..=b'Z', second @ b'A'..=b'Z'] = alpha2.as_bytes() else {
            return None;
        };
        let letters = usize::from(first - b'A') * 26 + usize::from(second - b'A');
        ALL.get(usize::from(*PLACES.get(letters)?)).copied()
    }

    /// Reads an alpha-3 code, upper case only.
    pub fn from_alpha3(alpha3: &str) -> Option<Self> {
        ALL.iter().copied().find(|c| c.alpha3() == alpha3)
    }

    /// Whether it is one of the 27 member states of the European Union.
    pub const fn is_eu(self) -> bool {
        matches!(
            self,
            Self::At
                | Self::Be
                | Self::Bg
                | Self::Cy
                | Self::Cz
                | Self::De
                | Self::Dk
                | Self::Ee
                | Self::Es
                | Self::Fi
                | Self::Fr
                | Self::Gr
                | Self::Hr
                | Self::Hu
                | Self::Ie
                | Self::It
                | Self::Lt
                | Self::Lu
                | Self::Lv
                | Self::Mt
                | Self::Nl
                | Self::Pl
                | Self::Pt
                | Self::Ro
                | Self::Se
                | Self::Si
                | Self::Sk
        )
    }

    /// Whether it is in the European Economic Area: the Union, Iceland,
    /// Liechtenstein and Norway.
    pub const fn is_eu_eea(self) -> bool {
        self.is_eu() || matches!(self, Self::Is | Self::Li | Self::No)
    }
}

impl core::fmt::Display for Country {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.pad(self.alpha2())
    }
}

impl CodeList for Country {
    const NAME: &'static str = "country";

    fn all() -> &'static [Self] {
        ALL
    }

    fn code(self) -> &'static str {
        self.alpha2()
    }

    fn parse(code: &str) -> Option<Self> {
        Self::parse(code)
    }

    fn describe(self) -> &'static str {
        self.name(NameLang::En)
    }
}

/// A nationality: a country by its alpha-2 code, or a special three-letter
/// code of machine-readable travel documents.
///
/// ```
/// use sankofa::codes::{Country, Nationality};
///
/// assert_eq!(Nationality::parse("CM").unwrap().country(), Some(Country::Cm));
/// assert!(Nationality::parse("XXA").unwrap().is_stateless());
/// assert_eq!(Nationality::parse("UTO"), None); // only on specimens
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Nationality {
    /// Of a country.
    Country(Country),
    /// A special code.
    Special(SpecialNationality),
}

impl Nationality {
    /// Reads an alpha-2 country code or a special three-letter code, upper
    /// case only. `XKX` is read as `RKS`, the code on travel documents of
    /// Kosovo. Alpha-3 codes of countries are not nationalities here.
    pub fn parse(code: &str) -> Option<Self> {
        match Country::parse(code) {
            Some(country) => Some(Self::Country(country)),
            None => SpecialNationality::parse(code).map(Self::Special),
        }
    }

    /// The code as cases write it.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Country(country) => country.alpha2(),
            Self::Special(special) => special.code(),
        }
    }

    /// The country, unless the code is special.
    pub const fn country(self) -> Option<Country> {
        match self {
            Self::Country(country) => Some(country),
            Self::Special(_) => None,
        }
    }

    /// Whether the person has no nationality.
    pub const fn is_stateless(self) -> bool {
        matches!(self, Self::Special(SpecialNationality::Xxa))
    }

    /// Whether the code is not that of a country.
    pub const fn is_special(self) -> bool {
        matches!(self, Self::Special(_))
    }

    /// The name in a language.
    pub const fn name(self, lang: NameLang) -> &'static str {
        match self {
            Self::Country(country) => country.name(lang),
            Self::Special(special) => special.name(lang),
        }
    }
}

impl From<Country> for Nationality {
    fn from(country: Country) -> Self {
        Self::Country(country)
    }
}

impl core::fmt::Display for Nationality {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.pad(self.code())
    }
}

impl CodeList for Nationality {
    const NAME: &'static str = "nationality";

    fn all() -> &'static [Self] {
        NATIONALITIES
    }

    fn code(self) -> &'static str {
        Self::code(self)
    }

    fn parse(code: &str) -> Option<Self> {
        Self::parse(code)
    }

    fn describe(self) -> &'static str {
        self.name(NameLang::En)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;
    use std::collections::HashSet;

    const LANGS: [NameLang; 3] = [NameLang::En, NameLang::Fr, NameLang::Ar];

    fn is_arabic(c: char) -> bool {
        ('\u{0621}'..='\u{064a}').contains(&c)
    }

    #[test]
    fn the_table_is_whole() {
        assert_eq!(ALL.len(), 249);
        assert!(ALPHA2.is_sorted());
        let (mut two, mut three, mut numbers) = (HashSet::new(), HashSet::new(), HashSet::new());
        for &country in ALL {
            assert!(two.insert(country.alpha2()));
            assert!(three.insert(country.alpha3()));
            assert!(numbers.insert(country.numeric()));
            assert_eq!(country.alpha2().len(), 2);
            assert_eq!(country.alpha3().len(), 3);
            assert!(country.alpha2().chars().all(|c| c.is_ascii_uppercase()));
            assert!(country.alpha3().chars().all(|c| c.is_ascii_uppercase()));
            assert!((1..1000).contains(&country.numeric()));
            assert_eq!(Country::parse(country.alpha2()), Some(country));
            assert_eq!(Country::from_alpha3(country.alpha3()), Some(country));
            assert_eq!(Country::parse(&country.alpha2().to_lowercase()), None);
        }
    }

    #[test]
    fn names_are_there_and_differ() {
        for lang in LANGS {
            let mut seen = HashSet::new();
            for &nationality in Nationality::all() {
                let name = nationality.name(lang);
                assert!(!name.is_empty() && name == name.trim());
                assert!(seen.insert(name), "{name} twice");
                assert_eq!(name.chars().any(is_arabic), lang == NameLang::Ar, "{name}");
                assert!(!name.chars().any(|c| c.is_ascii_lowercase()) || lang != NameLang::Ar);
            }
        }
        assert_eq!(Country::Ci.name(NameLang::Fr), "Côte d'Ivoire");
        assert_eq!(Country::Ci.name(NameLang::Ar), "كوت ديفوار");
        assert_eq!(Country::Cm.name(NameLang::En), "Cameroon");
    }

    #[test]
    fn european_countries() {
        assert_eq!(ALL.iter().filter(|c| c.is_eu()).count(), 27);
        assert_eq!(ALL.iter().filter(|c| c.is_eu_eea()).count(), 30);
        assert!(!Country::Ch.is_eu_eea());
        assert!(!Country::Gb.is_eu_eea());
    }

    #[test]
    fn nationalities() {
        for &nationality in Nationality::all() {
            assert_eq!(Nationality::parse(nationality.code()), Some(nationality));
            assert_eq!(nationality.is_special(), nationality.country().is_none());
        }
        assert_eq!(
            Nationality::all().len(),
            249 + SpecialNationality::all().len()
        );
        assert_eq!(Nationality::parse("XKX").unwrap().code(), "RKS");
        for wrong in ["UTO", "CMR", "xxa", "XX", "", "ZZ", "D"] {
            assert_eq!(Nationality::parse(wrong), None, "{wrong}");
        }
    }
}
