//! Names in Latin letters, as French, English, Portuguese and West African spelling write them.

/// Lower-case letters without their marks; `None` where a letter is not Latin.
pub(super) fn fold(lower: &str) -> Option<String> {
    let mut folded = String::with_capacity(lower.len());
    for c in lower.chars() {
        folded.push_str(match c {
            'a'..='z' => {
                folded.push(c);
                continue;
            }
            'à'..='å' | 'ā' | 'ă' | 'ą' | 'ǎ' | 'ạ' | 'ả' => "a",
            'æ' => "ae",
            'ɓ' | 'ḅ' => "b",
            'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' => "c",
            'ð' | 'ď' | 'đ' | 'ɗ' | 'ḍ' | 'ɖ' => "d",
            'è'..='ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' | 'ɛ' | 'ǝ' | 'ə' | 'ẹ' => "e",
            'ƒ' => "f",
            'ĝ' | 'ğ' | 'ġ' | 'ģ' | 'ǧ' | 'ɣ' => "g",
            'ĥ' | 'ħ' | 'ḥ' | 'ḫ' => "h",
            'ì'..='ï' | 'ĩ' | 'ī' | 'ĭ' | 'į' | 'ı' | 'ɩ' | 'ị' => "i",
            'ĵ' => "j",
            'ķ' | 'ƙ' | 'ḳ' => "k",
            'ĺ' | 'ļ' | 'ľ' | 'ł' => "l",
            'ñ' | 'ń' | 'ņ' | 'ň' | 'ɲ' => "n",
            'ŋ' => "ng",
            'ò'..='ö' | 'ø' | 'ō' | 'ŏ' | 'ő' | 'ɔ' | 'ơ' | 'ọ' => "o",
            'œ' => "oe",
            'ŕ' | 'ŗ' | 'ř' => "r",
            'ś' | 'ŝ' | 'ş' | 'š' | 'ș' | 'ṣ' => "s",
            'ß' => "ss",
            'ţ' | 'ť' | 'ț' | 'ṭ' => "t",
            'þ' => "th",
            'ù'..='ü' | 'ũ' | 'ū' | 'ŭ' | 'ů' | 'ű' | 'ų' | 'ư' | 'ʊ' | 'ụ' => "u",
            'ŵ' => "w",
            'ý' | 'ÿ' | 'ŷ' | 'ƴ' => "y",
            'ź' | 'ż' | 'ž' | 'ẓ' => "z",
            _ => return None,
        });
    }
    Some(folded)
}

/// One letter for one sound. `c` stands for the sound of *ch*, vowels are `a`, `i`, `u`.
pub(super) fn sounds(folded: &str) -> Vec<u8> {
    let mut sounds: Vec<u8> = Vec::with_capacity(folded.len());
    let mut rest = folded.as_bytes();
    while let [letter, after @ ..] = rest {
        let (sound, used) = match (letter, after) {
            (b'o', [b'u', next, ..]) if is_vowel(*next) => (b'w', 2),
            (b'o', [b'u', ..] | [b'o', ..]) => (b'u', 2),
            (b'd', [b'j', ..]) => (b'j', 2),
            (b'd', [b'i', next, ..]) if is_vowel(*next) => (b'j', 2),
            (b't', [b'h', ..]) => (b't', 2),
            (b'g', [b'n', ..]) => (b'n', 2),
            (b'p', [b'h', ..]) => (b'f', 2),
            (b'k', [b'h', ..]) | (b'c', [b'k', ..]) => (b'k', 2),
            (b'g', [b'h', ..]) => (b'g', 2),
            (b'q', [b'u', ..]) => (b'k', 2),
            (b't', [b'c', b'h', ..]) | (b's', [b'c', b'h', ..]) => (b'c', 3),
            (b'c' | b's', [b'h', ..]) => (b'c', 2),
            (b'c', [b'e' | b'i' | b'y', ..]) => (b's', 1),
            (b'c' | b'q', _) => (b'k', 1),
            (b'e' | b'i', _) => (b'i', 1),
            (b'o' | b'u', _) => (b'u', 1),
            // A consonant at the beginning, between vowels only the glide that French may leave out.
            (b'y', _) if !sounds.is_empty() => (b'i', 1),
            (letter, _) => (*letter, 1),
        };
        rest = rest.get(used..).unwrap_or_default();
        if sounds.last() != Some(&sound) {
            sounds.push(sound);
        }
    }
    sounds
}

const fn is_vowel(letter: u8) -> bool {
    matches!(letter, b'a' | b'e' | b'i' | b'o' | b'u' | b'y')
}

/// The form in which Latin names are compared: consonants, the first vowel in its place, and a last `i` or `u`.
pub(super) fn key(folded: &str) -> String {
    let mut sounds = sounds(folded);
    // Not heard at the end: -ah, -eh, -ow; then -e.
    if let [.., before, b'h' | b'w'] = *sounds
        && is_vowel(before)
    {
        sounds.pop();
    }
    let last = match sounds.last() {
        Some(b'i') if !folded.ends_with('e') && !folded.ends_with("eh") => Some('i'),
        Some(b'u') => Some('u'),
        _ => None,
    };
    let mut key = String::with_capacity(sounds.len());
    let mut vowel = false;
    for sound in &sounds {
        if !is_vowel(*sound) {
            key.push(char::from(*sound));
        } else if !vowel {
            key.push(char::from(*sound));
            vowel = true;
        }
    }
    if let Some(last) = last.filter(|last| !key.ends_with(*last)) {
        key.push(last);
    }
    variant(&key).to_owned()
}

/// Spellings of one surname that no rule of sound brings together. Small on purpose: each line is a claim.
fn variant(key: &str) -> &str {
    match key {
        // Ndiaye, Njie, Njai: one Wolof surname in French and in English spelling.
        "nji" | "njai" => "nja",
        _ => key,
    }
}
