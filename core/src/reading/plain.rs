//! How far a text stands for itself inside a string of JSON: up to a quotation mark, a backslash or a control character.

use crate::record::{SIXTEEN, sixteen};

/// How far the text from `start` stands for itself, as a place in the text; its length where it does to the end.
#[inline]
pub(super) fn plain_end(text: &[u8], start: usize) -> usize {
    let mut at = start;
    loop {
        let Some(window) = text.get(at..).and_then(<[u8]>::first_chunk) else {
            return last(text, at);
        };
        let plain = sixteen::plain(*window);
        at += plain;
        if plain < SIXTEEN {
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
