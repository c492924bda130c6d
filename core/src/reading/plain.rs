//! How far a text stands for itself inside a string of JSON: up to a quotation mark, a backslash or a control character.

/// How many bytes are looked at together: two times eight. Most strings are shorter, and then there is no branch that a
/// processor would have to guess.
const WINDOW: usize = 16;

/// How far the text from `start` stands for itself, as a place in the text; its length where it does to the end.
#[inline]
pub(super) fn plain_end(text: &[u8], start: usize) -> usize {
    let mut at = start;
    loop {
        let Some(window) = text.get(at..).and_then(<[u8]>::first_chunk) else {
            return last(text, at);
        };
        let plain = plain_len(window);
        at += plain;
        if plain < WINDOW {
            return at;
        }
    }
}

/// The same for less than a window.
#[cold]
fn last(text: &[u8], at: usize) -> usize {
    let stop = |byte: &u8| matches!(byte, b'"' | b'\\' | 0..0x20);
    let rest = text.get(at..).unwrap_or_default();
    rest.iter()
        .position(stop)
        .map_or(text.len(), |len| at + len)
}

/// How many bytes of a window stand for themselves.
#[inline]
fn plain_len(window: &[u8; WINDOW]) -> usize {
    let (eights, _) = window.as_chunks();
    let &[first, second] = eights else {
        return 0;
    };
    let (first, second) = (stops(first), stops(second));
    let beyond = if first == 0 {
        second.trailing_zeros()
    } else {
        0
    };
    (first.trailing_zeros() + beyond) as usize / 8
}

/// Marks, with its lowest high bit that is set, the first of eight bytes that does not stand for itself.
#[inline]
const fn stops(eight: [u8; 8]) -> u64 {
    const ONES: u64 = 0x0101_0101_0101_0101;
    // What is less than `n`, in its high bit; beyond the first one not to be relied on.
    const fn less(word: u64, n: u64) -> u64 {
        word.wrapping_sub(ONES.wrapping_mul(n)) & !word
    }
    let word = u64::from_le_bytes(eight);
    // With its second bit flipped, a quotation mark (0x22) is 0x20: next to the control characters.
    let quotes = less(word ^ (ONES * 2), 0x21);
    let slashes = less(word ^ (ONES * b'\\' as u64), 1);
    (quotes | slashes) & (ONES << 7)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn every_byte_at_every_place(bytes in prop::collection::vec(any::<u8>(), 0..40), quiet in 0_usize..40) {
            let mut text = vec![b'a'; quiet];
            text.extend(bytes);
            prop_assert_eq!(plain_end(&text, 0), last(&text, 0));
        }

        #[test]
        fn the_end_is_the_first_stop(text in "[a-zé\"\\\\\n]{0,3}[a-zé ]{0,90}[\"\\\\\n]?[a-z\"]{0,40}", from in 0_usize..8) {
            let bytes = text.as_bytes();
            let start = from.min(bytes.len());
            prop_assert_eq!(plain_end(bytes, start), last(bytes, start));
        }
    }
}
