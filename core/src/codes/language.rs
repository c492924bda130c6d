//! Language tags of BCP 47.

use super::Country;

/// Longest tag: `xxx-Xxxx-000`.
const CAPACITY: usize = 12;

/// A language tag: a known language, perhaps a script, perhaps a region.
///
/// Only canonical case is read (`fr`, `ar-MA`, `ff-Adlm-GN`). A three-letter
/// code of a language that has two letters is read and kept as written;
/// [`primary`](Self::primary) gives the two letters, so `wol` and `wo` compare
/// as one language through [`is_same_language`](Self::is_same_language).
///
/// ```
/// use sankofa::codes::Language;
///
/// let wolof = Language::parse("wol").unwrap();
/// assert_eq!(wolof.as_str(), "wol");
/// assert_eq!(wolof.primary(), "wo");
/// assert!(Language::parse("wo-SN").unwrap().is_same_language(wolof));
/// assert_eq!(Language::parse("FR"), None);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Language {
    // Zeros after the end.
    bytes: [u8; CAPACITY],
}

impl Language {
    /// Arabic.
    pub const AR: Self = Self::two(*b"ar");
    /// English.
    pub const EN: Self = Self::two(*b"en");
    /// French.
    pub const FR: Self = Self::two(*b"fr");

    const fn two([first, second]: [u8; 2]) -> Self {
        Self {
            bytes: [first, second, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
        }
    }

    /// Reads a tag `language[-Script][-REGION]`.
    ///
    /// The language must be known; a script is four letters, a region a country
    /// of ISO 3166-1 or three digits.
    pub fn parse(tag: &str) -> Option<Self> {
        // As nearly all cases write it.
        if let &[first @ b'a'..=b'z', second @ b'a'..=b'z'] = tag.as_bytes() {
            let row = SECOND_LETTERS.get(usize::from(first - b'a'))?;
            let known = row >> (second - b'a') & 1 == 1;
            return known.then_some(Self::two([first, second]));
        }
        let mut parts = tag.split('-');
        canonical(parts.next()?)?;
        let mut next = parts.next();
        if let Some(script) = next
            && is_script(script)
        {
            next = parts.next();
        }
        if let Some(region) = next
            && is_region(region)
        {
            next = parts.next();
        }
        if next.is_some() {
            return None;
        }
        let mut bytes = [0; CAPACITY];
        bytes.get_mut(..tag.len())?.copy_from_slice(tag.as_bytes());
        Some(Self { bytes })
    }

    /// The tag as it was written.
    pub fn as_str(&self) -> &str {
        let end = self.bytes.iter().position(|&b| b == 0);
        self.bytes
            .get(..end.unwrap_or(CAPACITY))
            .and_then(|bytes| core::str::from_utf8(bytes).ok())
            .unwrap_or_default()
    }

    /// The code of the language alone: two letters where it has two, else
    /// three.
    pub fn primary(&self) -> &'static str {
        self.as_str()
            .split('-')
            .next()
            .and_then(canonical)
            .unwrap_or_default()
    }

    /// The script, if the tag names one.
    pub fn script(&self) -> Option<&str> {
        self.as_str()
            .split('-')
            .skip(1)
            .find(|part| is_script(part))
    }

    /// The region, if the tag names one.
    pub fn region(&self) -> Option<&str> {
        self.as_str()
            .split('-')
            .skip(1)
            .find(|part| is_region(part))
    }

    /// Whether both tags are of one language, whatever script and region.
    pub fn is_same_language(self, other: Self) -> bool {
        // As nearly all cases write it: the same code and nothing else.
        self == other || self.primary() == other.primary()
    }
}

impl core::fmt::Debug for Language {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "Language({})", self.as_str())
    }
}

impl core::fmt::Display for Language {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.pad(self.as_str())
    }
}

impl core::str::FromStr for Language {
    type Err = UnknownLanguage;

    fn from_str(tag: &str) -> Result<Self, Self::Err> {
        Self::parse(tag).ok_or(UnknownLanguage)
    }
}

/// A tag that is not well formed, or names no known language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct UnknownLanguage;

impl core::fmt::Display for UnknownLanguage {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("not a known language tag")
    }
}

impl core::error::Error for UnknownLanguage {}

fn canonical(code: &str) -> Option<&'static str> {
    if let Ok(at) = TWO_LETTERS.binary_search_by_key(&code, |pair| pair.0) {
        return TWO_LETTERS.get(at).map(|pair| pair.0);
    }
    if let Ok(at) = THREE_LETTERS.binary_search(&code) {
        return THREE_LETTERS.get(at).copied();
    }
    TWO_LETTERS
        .iter()
        .find(|pair| pair.1 == code)
        .map(|pair| pair.0)
}

/// By the first letter: which second letters make a code of two, the lowest bit for `a`.
static SECOND_LETTERS: [u32; 26] = {
    let mut rows = [0; 26];
    let mut i = 0;
    while i < TWO_LETTERS.len() {
        #[allow(
            clippy::indexing_slicing,
            reason = "a constant: out of bounds would not compile"
        )]
        if let [first, second] = *TWO_LETTERS[i].0.as_bytes() {
            rows[(first - b'a') as usize] |= 1 << (second - b'a');
        }
        i += 1;
    }
    rows
};

fn is_script(part: &str) -> bool {
    let mut bytes = part.bytes();
    part.len() == 4
        && bytes.next().is_some_and(|b| b.is_ascii_uppercase())
        && bytes.all(|b| b.is_ascii_lowercase())
}

fn is_region(part: &str) -> bool {
    Country::parse(part).is_some() || (part.len() == 3 && part.bytes().all(|b| b.is_ascii_digit()))
}

/// ISO 639-1 with the three letters of ISO 639-3.
#[rustfmt::skip]
const TWO_LETTERS: &[(&str, &str)] = &[
    ("aa", "aar"), ("ab", "abk"), ("ae", "ave"), ("af", "afr"), ("ak", "aka"), ("am", "amh"),
    ("an", "arg"), ("ar", "ara"), ("as", "asm"), ("av", "ava"), ("ay", "aym"), ("az", "aze"),
    ("ba", "bak"), ("be", "bel"), ("bg", "bul"), ("bi", "bis"), ("bm", "bam"), ("bn", "ben"),
    ("bo", "bod"), ("br", "bre"), ("bs", "bos"), ("ca", "cat"), ("ce", "che"), ("ch", "cha"),
    ("co", "cos"), ("cr", "cre"), ("cs", "ces"), ("cu", "chu"), ("cv", "chv"), ("cy", "cym"),
    ("da", "dan"), ("de", "deu"), ("dv", "div"), ("dz", "dzo"), ("ee", "ewe"), ("el", "ell"),
    ("en", "eng"), ("eo", "epo"), ("es", "spa"), ("et", "est"), ("eu", "eus"), ("fa", "fas"),
    ("ff", "ful"), ("fi", "fin"), ("fj", "fij"), ("fo", "fao"), ("fr", "fra"), ("fy", "fry"),
    ("ga", "gle"), ("gd", "gla"), ("gl", "glg"), ("gn", "grn"), ("gu", "guj"), ("gv", "glv"),
    ("ha", "hau"), ("he", "heb"), ("hi", "hin"), ("ho", "hmo"), ("hr", "hrv"), ("ht", "hat"),
    ("hu", "hun"), ("hy", "hye"), ("hz", "her"), ("ia", "ina"), ("id", "ind"), ("ie", "ile"),
    ("ig", "ibo"), ("ii", "iii"), ("ik", "ipk"), ("io", "ido"), ("is", "isl"), ("it", "ita"),
    ("iu", "iku"), ("ja", "jpn"), ("jv", "jav"), ("ka", "kat"), ("kg", "kon"), ("ki", "kik"),
    ("kj", "kua"), ("kk", "kaz"), ("kl", "kal"), ("km", "khm"), ("kn", "kan"), ("ko", "kor"),
    ("kr", "kau"), ("ks", "kas"), ("ku", "kur"), ("kv", "kom"), ("kw", "cor"), ("ky", "kir"),
    ("la", "lat"), ("lb", "ltz"), ("lg", "lug"), ("li", "lim"), ("ln", "lin"), ("lo", "lao"),
    ("lt", "lit"), ("lu", "lub"), ("lv", "lav"), ("mg", "mlg"), ("mh", "mah"), ("mi", "mri"),
    ("mk", "mkd"), ("ml", "mal"), ("mn", "mon"), ("mr", "mar"), ("ms", "msa"), ("mt", "mlt"),
    ("my", "mya"), ("na", "nau"), ("nb", "nob"), ("nd", "nde"), ("ne", "nep"), ("ng", "ndo"),
    ("nl", "nld"), ("nn", "nno"), ("no", "nor"), ("nr", "nbl"), ("nv", "nav"), ("ny", "nya"),
    ("oc", "oci"), ("oj", "oji"), ("om", "orm"), ("or", "ori"), ("os", "oss"), ("pa", "pan"),
    ("pi", "pli"), ("pl", "pol"), ("ps", "pus"), ("pt", "por"), ("qu", "que"), ("rm", "roh"),
    ("rn", "run"), ("ro", "ron"), ("ru", "rus"), ("rw", "kin"), ("sa", "san"), ("sc", "srd"),
    ("sd", "snd"), ("se", "sme"), ("sg", "sag"), ("si", "sin"), ("sk", "slk"), ("sl", "slv"),
    ("sm", "smo"), ("sn", "sna"), ("so", "som"), ("sq", "sqi"), ("sr", "srp"), ("ss", "ssw"),
    ("st", "sot"), ("su", "sun"), ("sv", "swe"), ("sw", "swa"), ("ta", "tam"), ("te", "tel"),
    ("tg", "tgk"), ("th", "tha"), ("ti", "tir"), ("tk", "tuk"), ("tl", "tgl"), ("tn", "tsn"),
    ("to", "ton"), ("tr", "tur"), ("ts", "tso"), ("tt", "tat"), ("tw", "twi"), ("ty", "tah"),
    ("ug", "uig"), ("uk", "ukr"), ("ur", "urd"), ("uz", "uzb"), ("ve", "ven"), ("vi", "vie"),
    ("vo", "vol"), ("wa", "wln"), ("wo", "wol"), ("xh", "xho"), ("yi", "yid"), ("yo", "yor"),
    ("za", "zha"), ("zh", "zho"), ("zu", "zul"),
];

/// Languages of ISO 639-3 without two letters: Africa, the Middle East and
/// their neighbours.
#[rustfmt::skip]
const THREE_LETTERS: &[&str] = &[
    "ach", // Acoli
    "acm", // Mesopotamian Arabic
    "acq", // Ta'izzi-Adeni Arabic
    "aeb", // Tunisian Arabic
    "afb", // Gulf Arabic
    "aii", // Assyrian Neo-Aramaic
    "apc", // Levantine Arabic
    "apd", // Sudanese Arabic
    "arb", // Standard Arabic
    "arq", // Algerian Arabic
    "ars", // Najdi Arabic
    "ary", // Moroccan Arabic
    "arz", // Egyptian Arabic
    "ayh", // Hadrami Arabic
    "ayl", // Libyan Arabic
    "ayn", // Sanaani Arabic
    "bal", // Baluchi
    "bas", // Basa (Cameroon)
    "bax", // Bamun
    "bbj", // Ghomálá'
    "bci", // Baoulé
    "bej", // Beja
    "bem", // Bemba (Zambia)
    "bin", // Bini
    "bsq", // Bassa
    "bum", // Bulu (Cameroon)
    "byn", // Bilin
    "cce", // Chopi
    "ckb", // Central Kurdish
    "crs", // Seselwa Creole French
    "dag", // Dagbani
    "dga", // Southern Dagaare
    "din", // Dinka
    "dje", // Zarma
    "dua", // Duala
    "dyu", // Dyula
    "efi", // Efik
    "emk", // Eastern Maninkakan
    "ewo", // Ewondo
    "fat", // Fanti
    "ffm", // Maasina Fulfulde
    "fmp", // Fe'fe'
    "fon", // Fon
    "fub", // Adamawa Fulfulde
    "fuc", // Pulaar
    "fuf", // Pular
    "fuq", // Central-Eastern Niger Fulfulde
    "fuv", // Nigerian Fulfulde
    "fvr", // Fur
    "gaa", // Ga
    "gej", // Gen
    "gez", // Geez
    "gkp", // Guinea Kpelle
    "gmv", // Gamo
    "goa", // Guro
    "guk", // Gumuz
    "guz", // Gusii
    "har", // Harari
    "haz", // Hazaragi
    "hdy", // Hadiyya
    "ibb", // Ibibio
    "ish", // Esan
    "kab", // Kabyle
    "kam", // Kamba (Kenya)
    "kbp", // Kabiyè
    "kea", // Kabuverdianu
    "kln", // Kalenjin
    "kmb", // Kimbundu
    "kmr", // Northern Kurdish
    "knc", // Central Kanuri
    "kpe", // Kpelle
    "kri", // Krio
    "kss", // Southern Kisi
    "ktu", // Kituba (Democratic Republic of Congo)
    "laj", // Lango (Uganda)
    "lgg", // Lugbara
    "loz", // Lozi
    "lua", // Luba-Lulua
    "luo", // Luo (Kenya and Tanzania)
    "luy", // Luyia
    "man", // Mandingo
    "mas", // Masai
    "men", // Mende (Sierra Leone)
    "mer", // Meru
    "mfe", // Morisyen
    "mfi", // Wandala
    "mku", // Konyanka Maninka
    "mkw", // Kituba (Congo)
    "mls", // Masalit
    "mnk", // Mandinka
    "mos", // Mossi
    "mua", // Mundang
    "mxl", // Maxi Gbe
    "nso", // Pedi
    "nus", // Nuer
    "nyn", // Nyankole
    "nzi", // Nzima
    "pcm", // Nigerian Pidgin
    "pes", // Iranian Persian
    "plt", // Plateau Malagasy
    "pov", // Upper Guinea Crioulo
    "prs", // Dari
    "rcf", // Réunion Creole French
    "rhg", // Rohingya
    "rif", // Tarifit
    "rmy", // Vlax Romani
    "sdh", // Southern Kurdish
    "seh", // Sena
    "ses", // Koyraboro Senni Songhai
    "sgw", // Sebat Bet Gurage
    "shi", // Tachelhit
    "shk", // Shilluk
    "shu", // Chadian Arabic
    "sid", // Sidamo
    "snk", // Soninke
    "srr", // Serer
    "ssy", // Saho
    "suk", // Sukuma
    "sus", // Susu
    "swc", // Congo Swahili
    "swh", // Swahili (individual language)
    "taq", // Tamasheq
    "tem", // Timne
    "teo", // Teso
    "tig", // Tigre
    "tiv", // Tiv
    "tmh", // Tamashek
    "tod", // Toma
    "toi", // Tonga (Zambia)
    "tum", // Tumbuka
    "tzm", // Central Atlas Tamazight
    "umb", // Umbundu
    "urh", // Urhobo
    "vai", // Vai
    "vmw", // Makhuwa
    "wal", // Wolaytta
    "wes", // Cameroon Pidgin
    "ymm", // Maay
    "zgh", // Standard Moroccan Tamazight
    "zne", // Zande (individual language)
];

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    #[test]
    fn tables_are_sound() {
        assert_eq!(TWO_LETTERS.len(), 183);
        assert!(TWO_LETTERS.is_sorted_by(|a, b| a.0 < b.0));
        assert!(THREE_LETTERS.is_sorted_by(|a, b| a < b));
        for (two, three) in TWO_LETTERS {
            assert_eq!((two.len(), three.len()), (2, 3));
            assert!(!THREE_LETTERS.contains(three));
            assert_eq!(Language::parse(two).unwrap().primary(), *two);
            assert_eq!(Language::parse(three).unwrap().primary(), *two);
        }
        for code in THREE_LETTERS {
            assert_eq!(Language::parse(code).unwrap().primary(), *code);
        }
    }

    #[test]
    fn shapes() {
        assert_eq!(Language::parse("ar"), Some(Language::AR));
        assert_eq!(Language::parse("en"), Some(Language::EN));
        assert_eq!(Language::parse("fr"), Some(Language::FR));
        for good in [
            "fr",
            "en",
            "ar-MA",
            "ff-Adlm-GN",
            "dyu",
            "wol",
            "ful",
            "bam",
            "hau",
            "tir",
            "amh",
            "orm",
            "som",
            "run",
            "swa",
            "lin",
            "man",
            "es-419",
            "zh-Hans",
            "ary-Arab-MA",
        ] {
            let tag = Language::parse(good).unwrap();
            assert_eq!(tag.as_str(), good);
            assert_eq!(tag.to_string(), good);
            assert_eq!(good.parse(), Ok(tag));
        }
        for bad in [
            "",
            "-",
            "f",
            "FR",
            "Fr",
            "french",
            "zz",
            "qaa",
            "fr-",
            "-fr",
            "fr_FR",
            "fr-fr",
            "fr-latn",
            "fr-FR-Latn",
            "fr-FR-x",
            "fr-XX",
            "fr-Latn-Latn",
            "fr-FR-FR",
            "fr FR",
            "fr-é",
            "i-klingon",
        ] {
            assert_eq!(Language::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn parts() {
        let tag = Language::parse("ful-Adlm-GN").unwrap();
        assert_eq!(tag.primary(), "ff");
        assert_eq!(tag.script(), Some("Adlm"));
        assert_eq!(tag.region(), Some("GN"));
        let plain = Language::parse("ti").unwrap();
        assert_eq!((plain.script(), plain.region()), (None, None));
        assert!(!plain.is_same_language(tag));
        assert!(Language::parse("ti-ER").unwrap().is_same_language(plain));
    }
}
