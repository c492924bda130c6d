//! Names in Arabic letters, and Arabic against Latin letters.

use super::latin;

/// Whether a letter is Arabic.
pub(super) const fn is_letter(c: char) -> bool {
    matches!(c, '\u{620}'..='\u{64a}' | '\u{66e}'..='\u{6d5}')
}

/// One form for each of alef, ya, waw, kaf and final ta; no marks.
pub(super) fn fold(word: &str) -> String {
    word.chars()
        .filter_map(|c| match c {
            'أ' | 'إ' | 'آ' | 'ٱ' => Some('ا'),
            'ى' | 'ئ' | 'ی' => Some('ي'),
            'ؤ' => Some('و'),
            'ة' => Some('ه'),
            'ک' => Some('ك'),
            'ء' | 'ـ' => None,
            _ => Some(c),
        })
        .collect()
}

/// The consonant that a letter stands for in Latin spelling; `None` for long vowels and for what Latin leaves out.
const fn consonant(letter: char) -> Option<u8> {
    Some(match letter {
        'ب' | 'پ' => b'b',
        'ت' | 'ث' | 'ط' => b't',
        'ج' => b'j',
        'ح' | 'ه' => b'h',
        'خ' | 'ك' | 'ق' => b'k',
        'د' | 'ض' => b'd',
        'ذ' | 'ز' | 'ظ' => b'z',
        'ر' => b'r',
        'س' | 'ص' => b's',
        'ش' | 'چ' => b'c',
        'غ' | 'گ' => b'g',
        'ف' | 'ڤ' => b'f',
        'ل' => b'l',
        'م' => b'm',
        'ن' => b'n',
        _ => return None,
    })
}

/// A consonant, with what is known of the vowel before it.
#[derive(Clone, Copy)]
struct Step {
    consonant: u8,
    /// An `o` or `u` stands before it: in Arabic, a long one.
    u: bool,
    /// Any vowel stands before it. Arabic does not tell.
    vowel: bool,
}

fn steps(letters: impl Iterator<Item = (Option<u8>, bool)>) -> Vec<Step> {
    let mut steps: Vec<Step> = Vec::new();
    let (mut u, mut vowel) = (false, false);
    for (consonant, is_u) in letters {
        match consonant {
            Some(consonant) => {
                let doubled = steps.last().is_some_and(|last| last.consonant == consonant);
                if !doubled || u || vowel {
                    steps.push(Step {
                        consonant,
                        u,
                        vowel,
                    });
                }
                (u, vowel) = (false, false);
            }
            None => (u, vowel) = (u | is_u, true),
        }
    }
    // A last h is a vowel sign in both scripts.
    if steps.last().is_some_and(|last| last.consonant == b'h') && steps.len() > 1 {
        steps.pop();
    }
    steps
}

/// Whether a Latin and an Arabic spelling can be one name: the same consonants (two at least), and no long vowel in
/// the last syllable that the other script denies.
pub(super) fn same(latin: &str, arabic: &str) -> bool {
    let latin = steps(latin::sounds(latin).into_iter().map(|sound| match sound {
        b'a' | b'i' | b'y' => (None, false),
        b'u' | b'w' => (None, true),
        b'p' => (Some(b'b'), false),
        b'v' => (Some(b'f'), false),
        other => (Some(other), false),
    }));
    let arabic = steps(
        arabic
            .chars()
            .map(|letter| (consonant(letter), letter == 'و')),
    );
    let consonants = |steps: &[Step]| -> Vec<u8> { steps.iter().map(|s| s.consonant).collect() };
    if latin.len() < 2 || consonants(&latin) != consonants(&arabic) {
        return false;
    }
    let (Some(ours), Some(theirs)) = (latin.last(), arabic.last()) else {
        return false;
    };
    // محمود has its waw before the last consonant, Mohamed no u there.
    if theirs.u && !ours.u {
        return false;
    }
    // The pattern of Mahmoud, two consonants and then a long u, writes it in Arabic.
    let cluster = match latin.as_slice() {
        [_, .., before, _] => !before.vowel,
        _ => false,
    };
    !(ours.u && cluster && latin.len() > 2 && !theirs.u)
}
