//! Currencies of ISO 4217.

use super::CodeList;
use super::words::{Table, Words, entries};

/// Declares [`Currency`].
macro_rules! currencies {
    ($( $Currency:ident = $code:literal, $exponent:literal, $state:ident, $name:literal; )+) => {
        /// A currency of ISO 4217: those in use, and some retired since 2005
        /// that older cases carry. Metals, test codes and units of account of
        /// banks are left out.
        ///
        /// ```
        /// use sankofa::codes::Currency;
        ///
        /// assert_eq!(Currency::parse("XAF").unwrap().exponent(), 0);
        /// ```
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        #[repr(u8)]
        pub enum Currency {
            $( #[doc = $name] $Currency, )+
        }

        const ALL: &[Currency] = &[$( Currency::$Currency ),+];
        const COUNT: usize = ALL.len();
        const CODES: &[&str; COUNT] = &[$( $code ),+];
        static TABLE: Table<{ entries(COUNT) }> = Table::of(CODES);
        static WORDS: Words = Words::new(CODES, &TABLE);

        impl Currency {
            /// The three-letter code.
            pub const fn code(self) -> &'static str {
                match self {
                    $( Self::$Currency => $code, )+
                }
            }

            /// How many decimals the minor unit has: 0 for XAF, 2 for EUR, 3
            /// for TND.
            pub const fn exponent(self) -> u8 {
                match self {
                    $( Self::$Currency => $exponent, )+
                }
            }

            /// The English name.
            pub const fn name(self) -> &'static str {
                match self {
                    $( Self::$Currency => $name, )+
                }
            }

            /// Whether it is no longer in use.
            pub const fn is_retired(self) -> bool {
                match self {
                    $( Self::$Currency => currencies!(@ $state), )+
                }
            }
        }
    };
    (@ retired) => { true };
    (@ current) => { false };
}

currencies! {
    Aed = "AED", 2, current, "United Arab Emirates Dirham";
    Afn = "AFN", 2, current, "Afghan Afghani";
    All = "ALL", 2, current, "Albanian Lek";
    Amd = "AMD", 2, current, "Armenian Dram";
    Ang = "ANG", 2, retired, "Netherlands Antillean Guilder";
    Aoa = "AOA", 2, current, "Angolan Kwanza";
    Ars = "ARS", 2, current, "Argentine Peso";
    Aud = "AUD", 2, current, "Australian Dollar";
    Awg = "AWG", 2, current, "Aruban Florin";
    Azn = "AZN", 2, current, "Azerbaijani Manat";
    Bam = "BAM", 2, current, "Bosnia-Herzegovina Convertible Mark";
    Bbd = "BBD", 2, current, "Barbadian Dollar";
    Bdt = "BDT", 2, current, "Bangladeshi Taka";
    Bgn = "BGN", 2, retired, "Bulgarian Lev";
    Bhd = "BHD", 3, current, "Bahraini Dinar";
    Bif = "BIF", 0, current, "Burundian Franc";
    Bmd = "BMD", 2, current, "Bermudan Dollar";
    Bnd = "BND", 2, current, "Brunei Dollar";
    Bob = "BOB", 2, current, "Bolivian Boliviano";
    Bov = "BOV", 2, current, "Bolivian Mvdol";
    Brl = "BRL", 2, current, "Brazilian Real";
    Bsd = "BSD", 2, current, "Bahamian Dollar";
    Btn = "BTN", 2, current, "Bhutanese Ngultrum";
    Bwp = "BWP", 2, current, "Botswanan Pula";
    Byn = "BYN", 2, current, "Belarusian Ruble";
    Byr = "BYR", 0, retired, "Belarusian ruble (until 2016)";
    Bzd = "BZD", 2, current, "Belize Dollar";
    Cad = "CAD", 2, current, "Canadian Dollar";
    Cdf = "CDF", 2, current, "Congolese Franc";
    Che = "CHE", 2, current, "WIR Euro";
    Chf = "CHF", 2, current, "Swiss Franc";
    Chw = "CHW", 2, current, "WIR Franc";
    Clf = "CLF", 4, current, "Chilean Unit of Account (UF)";
    Clp = "CLP", 0, current, "Chilean Peso";
    Cny = "CNY", 2, current, "Chinese Yuan";
    Cop = "COP", 2, current, "Colombian Peso";
    Cou = "COU", 2, current, "Colombian Real Value Unit";
    Crc = "CRC", 2, current, "Costa Rican Colón";
    Cuc = "CUC", 2, retired, "Cuban Convertible Peso";
    Cup = "CUP", 2, current, "Cuban Peso";
    Cve = "CVE", 2, current, "Cape Verdean Escudo";
    Cyp = "CYP", 2, retired, "Cypriot Pound";
    Czk = "CZK", 2, current, "Czech Koruna";
    Djf = "DJF", 0, current, "Djiboutian Franc";
    Dkk = "DKK", 2, current, "Danish Krone";
    Dop = "DOP", 2, current, "Dominican Peso";
    Dzd = "DZD", 2, current, "Algerian Dinar";
    Eek = "EEK", 2, retired, "Estonian Kroon";
    Egp = "EGP", 2, current, "Egyptian Pound";
    Ern = "ERN", 2, current, "Eritrean Nakfa";
    Etb = "ETB", 2, current, "Ethiopian Birr";
    Eur = "EUR", 2, current, "Euro";
    Fjd = "FJD", 2, current, "Fijian Dollar";
    Fkp = "FKP", 2, current, "Falkland Islands Pound";
    Gbp = "GBP", 2, current, "British Pound";
    Gel = "GEL", 2, current, "Georgian Lari";
    Ghc = "GHC", 2, retired, "Ghanaian cedi (until 2007)";
    Ghs = "GHS", 2, current, "Ghanaian Cedi";
    Gip = "GIP", 2, current, "Gibraltar Pound";
    Gmd = "GMD", 2, current, "Gambian Dalasi";
    Gnf = "GNF", 0, current, "Guinean Franc";
    Gtq = "GTQ", 2, current, "Guatemalan Quetzal";
    Gyd = "GYD", 2, current, "Guyanese Dollar";
    Hkd = "HKD", 2, current, "Hong Kong Dollar";
    Hnl = "HNL", 2, current, "Honduran Lempira";
    Hrk = "HRK", 2, retired, "Croatian Kuna";
    Htg = "HTG", 2, current, "Haitian Gourde";
    Huf = "HUF", 2, current, "Hungarian Forint";
    Idr = "IDR", 2, current, "Indonesian Rupiah";
    Ils = "ILS", 2, current, "Israeli New Shekel";
    Inr = "INR", 2, current, "Indian Rupee";
    Iqd = "IQD", 3, current, "Iraqi Dinar";
    Irr = "IRR", 2, current, "Iranian Rial";
    Isk = "ISK", 0, current, "Icelandic Króna";
    Jmd = "JMD", 2, current, "Jamaican Dollar";
    Jod = "JOD", 3, current, "Jordanian Dinar";
    Jpy = "JPY", 0, current, "Japanese Yen";
    Kes = "KES", 2, current, "Kenyan Shilling";
    Kgs = "KGS", 2, current, "Kyrgyzstani Som";
    Khr = "KHR", 2, current, "Cambodian Riel";
    Kmf = "KMF", 0, current, "Comorian Franc";
    Kpw = "KPW", 2, current, "North Korean Won";
    Krw = "KRW", 0, current, "South Korean Won";
    Kwd = "KWD", 3, current, "Kuwaiti Dinar";
    Kyd = "KYD", 2, current, "Cayman Islands Dollar";
    Kzt = "KZT", 2, current, "Kazakhstani Tenge";
    Lak = "LAK", 2, current, "Laotian Kip";
    Lbp = "LBP", 2, current, "Lebanese Pound";
    Lkr = "LKR", 2, current, "Sri Lankan Rupee";
    Lrd = "LRD", 2, current, "Liberian Dollar";
    Lsl = "LSL", 2, current, "Lesotho Loti";
    Ltl = "LTL", 2, retired, "Lithuanian Litas";
    Lvl = "LVL", 2, retired, "Latvian Lats";
    Lyd = "LYD", 3, current, "Libyan Dinar";
    Mad = "MAD", 2, current, "Moroccan Dirham";
    Mdl = "MDL", 2, current, "Moldovan Leu";
    Mga = "MGA", 2, current, "Malagasy Ariary";
    Mkd = "MKD", 2, current, "Macedonian Denar";
    Mmk = "MMK", 2, current, "Myanmar Kyat";
    Mnt = "MNT", 2, current, "Mongolian Tugrik";
    Mop = "MOP", 2, current, "Macanese Pataca";
    Mro = "MRO", 2, retired, "Mauritanian ouguiya (until 2017)";
    Mru = "MRU", 2, current, "Mauritanian Ouguiya";
    Mtl = "MTL", 2, retired, "Maltese Lira";
    Mur = "MUR", 2, current, "Mauritian Rupee";
    Mvr = "MVR", 2, current, "Maldivian Rufiyaa";
    Mwk = "MWK", 2, current, "Malawian Kwacha";
    Mxn = "MXN", 2, current, "Mexican Peso";
    Mxv = "MXV", 2, current, "Mexican Investment Unit";
    Myr = "MYR", 2, current, "Malaysian Ringgit";
    Mzm = "MZM", 2, retired, "Mozambican metical (until 2006)";
    Mzn = "MZN", 2, current, "Mozambican Metical";
    Nad = "NAD", 2, current, "Namibian Dollar";
    Ngn = "NGN", 2, current, "Nigerian Naira";
    Nio = "NIO", 2, current, "Nicaraguan Córdoba";
    Nok = "NOK", 2, current, "Norwegian Krone";
    Npr = "NPR", 2, current, "Nepalese Rupee";
    Nzd = "NZD", 2, current, "New Zealand Dollar";
    Omr = "OMR", 3, current, "Omani Rial";
    Pab = "PAB", 2, current, "Panamanian Balboa";
    Pen = "PEN", 2, current, "Peruvian Sol";
    Pgk = "PGK", 2, current, "Papua New Guinean Kina";
    Php = "PHP", 2, current, "Philippine Peso";
    Pkr = "PKR", 2, current, "Pakistani Rupee";
    Pln = "PLN", 2, current, "Polish Zloty";
    Pyg = "PYG", 0, current, "Paraguayan Guarani";
    Qar = "QAR", 2, current, "Qatari Riyal";
    Ron = "RON", 2, current, "Romanian Leu";
    Rsd = "RSD", 2, current, "Serbian Dinar";
    Rub = "RUB", 2, current, "Russian Ruble";
    Rwf = "RWF", 0, current, "Rwandan Franc";
    Sar = "SAR", 2, current, "Saudi Riyal";
    Sbd = "SBD", 2, current, "Solomon Islands Dollar";
    Scr = "SCR", 2, current, "Seychellois Rupee";
    Sdd = "SDD", 2, retired, "Sudanese dinar (until 2007)";
    Sdg = "SDG", 2, current, "Sudanese Pound";
    Sek = "SEK", 2, current, "Swedish Krona";
    Sgd = "SGD", 2, current, "Singapore Dollar";
    Shp = "SHP", 2, current, "Saint Helena Pound";
    Sit = "SIT", 2, retired, "Slovenian Tolar";
    Skk = "SKK", 2, retired, "Slovak Koruna";
    Sle = "SLE", 2, current, "Sierra Leonean Leone";
    Sll = "SLL", 2, retired, "Sierra Leonean leone (until 2022)";
    Sos = "SOS", 2, current, "Somali Shilling";
    Srd = "SRD", 2, current, "Surinamese Dollar";
    Ssp = "SSP", 2, current, "South Sudanese Pound";
    Std = "STD", 2, retired, "São Tomé and Príncipe dobra (until 2017)";
    Stn = "STN", 2, current, "São Tomé and Príncipe Dobra";
    Svc = "SVC", 2, current, "Salvadoran Colón";
    Syp = "SYP", 2, current, "Syrian Pound";
    Szl = "SZL", 2, current, "Swazi Lilangeni";
    Thb = "THB", 2, current, "Thai Baht";
    Tjs = "TJS", 2, current, "Tajikistani Somoni";
    Tmm = "TMM", 2, retired, "Turkmenistani manat (until 2009)";
    Tmt = "TMT", 2, current, "Turkmenistani Manat";
    Tnd = "TND", 3, current, "Tunisian Dinar";
    Top = "TOP", 2, current, "Tongan Paʻanga";
    Try = "TRY", 2, current, "Turkish Lira";
    Ttd = "TTD", 2, current, "Trinidad and Tobago Dollar";
    Twd = "TWD", 2, current, "New Taiwan Dollar";
    Tzs = "TZS", 2, current, "Tanzanian Shilling";
    Uah = "UAH", 2, current, "Ukrainian Hryvnia";
    Ugx = "UGX", 0, current, "Ugandan Shilling";
    Usd = "USD", 2, current, "US Dollar";
    Usn = "USN", 2, current, "US Dollar (Next day)";
    Uyi = "UYI", 0, current, "Uruguayan Peso (Indexed Units)";
    Uyu = "UYU", 2, current, "Uruguayan Peso";
    Uyw = "UYW", 4, current, "Uruguayan Nominal Wage Index Unit";
    Uzs = "UZS", 2, current, "Uzbekistani Som";
    Ved = "VED", 2, current, "Venezuelan digital bolívar";
    Vef = "VEF", 2, retired, "Venezuelan bolívar (until 2018)";
    Ves = "VES", 2, current, "Venezuelan Bolívar";
    Vnd = "VND", 0, current, "Vietnamese Dong";
    Vuv = "VUV", 0, current, "Vanuatu Vatu";
    Wst = "WST", 2, current, "Samoan Tala";
    Xaf = "XAF", 0, current, "Central African CFA franc";
    Xcd = "XCD", 2, current, "East Caribbean Dollar";
    Xcg = "XCG", 2, current, "Caribbean Guilder";
    Xof = "XOF", 0, current, "West African CFA franc";
    Xpf = "XPF", 0, current, "CFP Franc";
    Yer = "YER", 2, current, "Yemeni Rial";
    Zar = "ZAR", 2, current, "South African Rand";
    Zmk = "ZMK", 2, retired, "Zambian kwacha (until 2012)";
    Zmw = "ZMW", 2, current, "Zambian Kwacha";
    Zwg = "ZWG", 2, current, "Zimbabwean Gold";
    Zwl = "ZWL", 2, retired, "Zimbabwean dollar (until 2024)";
}

impl Currency {
    /// Reads a three-letter code, upper case only.
    pub fn parse(code: &str) -> Option<Self> {
        ALL.get(WORDS.find(code)?).copied()
    }

    /// Minor units in one unit: 1 for XAF, 100 for EUR, 1000 for TND.
    pub const fn minor_per_unit(self) -> i64 {
        match self.exponent() {
            0 => 1,
            1 => 10,
            2 => 100,
            3 => 1_000,
            _ => 10_000,
        }
    }
}

impl core::fmt::Display for Currency {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.pad(self.code())
    }
}

impl CodeList for Currency {
    const NAME: &'static str = "currency";

    fn all() -> &'static [Self] {
        ALL
    }

    fn code(self) -> &'static str {
        Self::code(self)
    }

    fn parse(code: &str) -> Option<Self> {
        Self::parse(code)
    }

    fn describe(self) -> &'static str {
        self.name()
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_sound() {
        assert!(CODES.is_sorted_by(|a, b| a < b));
        for &currency in ALL {
            assert_eq!(Currency::parse(currency.code()), Some(currency));
            assert_eq!(currency.code().len(), 3);
            assert!(currency.code().chars().all(|c| c.is_ascii_uppercase()));
            assert!(!currency.name().is_empty());
            assert!(currency.exponent() <= 4);
            assert_eq!(
                currency.minor_per_unit(),
                10_i64.pow(currency.exponent().into())
            );
        }
        for wrong in ["", "eur", "EURO", "XTS", "XXX", "XAU"] {
            assert_eq!(Currency::parse(wrong), None);
        }
    }

    #[test]
    fn exponents() {
        let exponent = |code: &str| Currency::parse(code).unwrap().exponent();
        for code in [
            "XAF", "XOF", "GNF", "BIF", "RWF", "JPY", "UGX", "DJF", "KMF",
        ] {
            assert_eq!(exponent(code), 0, "{code}");
        }
        for code in ["EUR", "MAD", "NGN", "TZS", "MGA", "YER", "CHF", "SOS"] {
            assert_eq!(exponent(code), 2, "{code}");
        }
        for code in ["TND", "LYD", "JOD", "IQD", "KWD", "BHD", "OMR"] {
            assert_eq!(exponent(code), 3, "{code}");
        }
        assert!(Currency::Sll.is_retired());
        assert!(!Currency::Sle.is_retired());
    }
}
