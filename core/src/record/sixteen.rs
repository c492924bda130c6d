//! Sixteen bytes looked at together: most keys and texts of a document are no longer, and then there is no loop whose end
//! a processor would have to guess.

use wide::u8x16;

/// How many bytes are looked at together.
pub(crate) const SIXTEEN: usize = 16;

/// The place of the first byte that is marked.
#[inline]
fn first(marked: u8x16) -> usize {
    (marked.to_bitmask() | 1 << SIXTEEN).trailing_zeros() as usize
}

/// How many bytes from the first on are the same in both.
#[inline]
pub(crate) fn same(one: [u8; SIXTEEN], other: [u8; SIXTEEN]) -> usize {
    first(!u8x16::new(one).simd_eq(u8x16::new(other)))
}

/// How many bytes from the first on stand for themselves inside a string of JSON: up to a quotation mark, a backslash or
/// a control character.
#[inline]
pub(crate) fn plain(bytes: [u8; SIXTEEN]) -> usize {
    let bytes = u8x16::new(bytes);
    let is = |byte| bytes.simd_eq(u8x16::splat(byte));
    let control = bytes.min(u8x16::splat(0x1F)).simd_eq(bytes);
    first(is(b'"') | is(b'\\') | control)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn every_byte_at_every_place(quiet in 0..SIXTEEN, bytes: [u8; SIXTEEN]) {
            let mut bytes = bytes;
            if let Some(start) = bytes.get_mut(..quiet) {
                start.fill(b'a');
            }
            let stop = |byte: &u8| matches!(byte, b'"' | b'\\' | 0..0x20);
            let expected = bytes.iter().position(stop).unwrap_or(SIXTEEN);
            prop_assert_eq!(plain(bytes), expected);
        }

        #[test]
        fn the_first_that_differs(one: [u8; SIXTEEN], other: [u8; SIXTEEN], alike in 0..=SIXTEEN) {
            let mut other = other;
            for (to, from) in other.iter_mut().zip(one).take(alike) {
                *to = from;
            }
            let expected = one.iter().zip(&other).take_while(|(a, b)| a == b).count();
            prop_assert!(expected >= alike);
            prop_assert_eq!(same(one, other), expected);
        }
    }
}
