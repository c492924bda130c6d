//! What a made-up journey needs to know of a country. Towns are real, villages and offices are not.

use sankofa::codes::{Country, Currency};

/// A country as host, as origin, or as both.
#[derive(Debug)]
pub(crate) struct Land {
    pub(crate) code: Country,
    /// The code as an id holds it.
    pub(crate) letters: &'static str,
    pub(crate) small: &'static str,
    /// Its main airport.
    pub(crate) airport: &'static str,
    /// Minutes before Greenwich time, all year round: made-up journeys have no summer time.
    pub(crate) offset: i64,
    /// Calling code.
    pub(crate) calls: &'static str,
    /// Languages of an office, the first most used.
    pub(crate) languages: &'static [&'static str],
    pub(crate) currency: Currency,
    /// What one whole unit is worth in euro. A round value of 2015 or the fixed parity; no table of a bank.
    pub(crate) rate: &'static str,
    pub(crate) fixed: bool,
    /// Region and place.
    pub(crate) places: &'static [(&'static str, &'static str)],
}

macro_rules! land {
    ($code:ident $letters:literal $small:literal, $airport:literal, $offset:literal, $calls:literal, [$($language:literal),+], $currency:ident $rate:literal $fixed:literal, [$($place:expr),+]) => {
        Land {
            code: Country::$code,
            letters: $letters,
            small: $small,
            airport: $airport,
            offset: $offset,
            calls: $calls,
            languages: &[$($language),+],
            currency: Currency::$currency,
            rate: $rate,
            fixed: $fixed,
            places: &[$($place),+],
        }
    };
}

static MOROCCO: Land = land!(Ma "MA" "ma", "CMN", 60, "+212", ["ar", "fr"], Mad "0.091300" false, [
    ("Béni Mellal-Khénifra", "Aït Tamlal"), ("Fès-Meknès", "Oulad Sfar"), ("Oriental", "Beni Ourar"), ("Souss-Massa", "Tizgourt")
]);

static OTHERS: &[Land] = &[
    land!(Tz "TZ" "tz", "DAR", 180, "+255", ["sw", "en"], Tzs "0.000410" false, [
        ("Tanga", "Mtokozi"), ("Mbeya", "Isangala"), ("Morogoro", "Kidodoma")
    ]),
    land!(Ci "CI" "ci", "ABJ", 0, "+225", ["fr", "dyu"], Xof "0.001524490" true, [
        ("Abidjan", "Abobo-Kalé"), ("Gôh", "Zikrou"), ("Haut-Sassandra", "Bédiakro"), ("Poro", "Nafanako"), ("Tonkpi", "Douélé")
    ]),
    land!(Gn "GN" "gn", "CKY", 0, "+224", ["fr", "ff", "sus"], Gnf "0.000122" false, [
        ("Conakry", "Matoto-Sabari"), ("Labé", "Popodaye"), ("Mamou", "Dounketa"), ("Kankan", "Bananko"), ("Nzérékoré", "Gouélé")
    ]),
    land!(Cm "CM" "cm", "DLA", 60, "+237", ["fr", "en"], Xaf "0.001524490" true, [
        ("Littoral", "Bonandjo"), ("Centre", "Mbalngui"), ("Ouest", "Fongo-Tsa"), ("Nord-Ouest", "Mbengkwi"), ("Adamaoua", "Ngaoumbé")
    ]),
    land!(Ng "NG" "ng", "LOS", 60, "+234", ["en", "yo", "ig", "ha"], Ngn "0.004550" false, [
        ("Edo", "Uromiwe"), ("Delta", "Abrakobi"), ("Lagos", "Ikosun"), ("Imo", "Umuokele"), ("Kano", "Dawakura")
    ]),
    land!(Et "ET" "et", "ADD", 180, "+251", ["am", "om"], Etb "0.043500" false, [
        ("SNNPR", "Hosarena"), ("Oromia", "Bulbulo"), ("Amhara", "Debre Weyna"), ("Hadiya", "Morsibo")
    ]),
    land!(Bi "BI" "bi", "BJM", 120, "+257", ["rn", "fr"], Bif "0.000570" false, [
        ("Ruyigi", "Nyabiganza"), ("Makamba", "Kabezira"), ("Gitega", "Rutonde")
    ]),
    land!(Iq "IQ" "iq", "BGW", 180, "+964", ["ar", "ku"], Iqd "0.000760" false, [
        ("Ninawa", "Tel Sahin"), ("Baghdad", "Al Rusayfa"), ("Sulaymaniyah", "Qaradol")
    ]),
    land!(Am "AM" "am", "EVN", 240, "+374", ["hy", "ru"], Amd "0.001880" false, [
        ("Shirak", "Hayrenik"), ("Lori", "Karaberd"), ("Ararat", "Noraket")
    ]),
    land!(De "DE" "de", "FRA", 60, "+49", ["de", "en"], Eur "1" true, [("Hessen", "Niederwalden")]),
    land!(Nl "NL" "nl", "AMS", 60, "+31", ["nl", "en"], Eur "1" true, [("Utrecht", "Oosterveld")]),
    land!(Be "BE" "be", "BRU", 60, "+32", ["fr", "nl"], Eur "1" true, [("Namur", "Saint-Aubry")]),
    land!(Ie "IE" "ie", "DUB", 0, "+353", ["en"], Eur "1" true, [("Leinster", "Ballinora")]),
    land!(Is "IS" "is", "KEF", 0, "+354", ["is", "en"], Eur "1" true, [("Suðurland", "Hraunvellir")]),
    land!(At "AT" "at", "VIE", 60, "+43", ["de", "en"], Eur "1" true, [("Niederösterreich", "Oberlach")]),
];

/// The hub where planes are changed.
pub(crate) const HUB: (&str, Country, i64) = ("IST", Country::Tr, 180);

impl Land {
    pub(crate) fn of(code: Country) -> &'static Self {
        OTHERS
            .iter()
            .find(|land| land.code == code)
            .unwrap_or(&MOROCCO)
    }
}
