//! How a key begins, as bytes that are compared at once.

const WINDOW: usize = 16;

/// The first sixteen bytes of a key and of the quotation mark behind it, noughts where it is shorter.
///
/// A reader compares a key with the one that it expects: sixteen bytes a key, those of a record side by side, are all
/// that it has to fetch for that.
#[derive(Clone, Copy, Debug)]
pub struct KeyStart(u128);

impl KeyStart {
    const fn of(name: &str) -> Self {
        let (mut bytes, mut i) = (0, 0);
        while i < WINDOW && i <= name.len() {
            #[allow(
                clippy::indexing_slicing,
                reason = "a constant: out of bounds would not compile"
            )]
            let byte = if i < name.len() {
                name.as_bytes()[i]
            } else {
                b'"'
            };
            assert!(byte != 0, "noughts stand for no byte");
            bytes |= (byte as u128) << (8 * i);
            i += 1;
        }
        Self(bytes)
    }

    /// Whether this key, which is `name`, stands in a text from `start`: then the place behind its quotation mark.
    /// Near the end of the text it is not known, and `None` is given.
    #[inline]
    pub(crate) fn end(
        self,
        name: impl Fn() -> &'static str,
        text: &[u8],
        start: usize,
    ) -> Option<usize> {
        let window = u128::from_le_bytes(*text.get(start..)?.first_chunk()?);
        let beyond = self.0.leading_zeros() & !7;
        if (window ^ self.0) << beyond != 0 {
            return None;
        }
        let last = (self.0 >> (8 * (WINDOW - 1))) as u8;
        if last == 0 || last == b'"' {
            return Some(start + WINDOW - beyond as usize / 8);
        }
        let rest = text.get(start + WINDOW..)?;
        let name = name().as_bytes().get(WINDOW..)?;
        let behind = rest.strip_prefix(name)?;
        (behind.first() == Some(&b'"')).then_some(start + WINDOW + name.len() + 1)
    }
}

/// The keys of a record.
pub(crate) const fn key_starts<const N: usize>(names: &[&'static str; N]) -> [KeyStart; N] {
    let mut out = [KeyStart::of(""); N];
    let mut i = 0;
    while i < N {
        #[allow(
            clippy::indexing_slicing,
            reason = "a constant: out of bounds would not compile"
        )]
        {
            out[i] = KeyStart::of(names[i]);
        }
        i += 1;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_known_by_all_its_bytes() {
        let names = [
            "",
            "a",
            "fourteen_bytes",
            "fifteen_bytes_1",
            "sixteen_bytes_12",
            "seventeen_bytes_1",
            "a_key_of_far_more_than_sixteen_bytes",
        ];
        for name in names {
            let start = KeyStart::of(name);
            let text = format!("{{\"{name}\": 1, \"and\": \"more behind it\"}}");
            let end = start.end(|| name, text.as_bytes(), 2);
            assert_eq!(end, Some(2 + name.len() + 1), "{name}");
            for other in names.into_iter().filter(|other| *other != name) {
                let other_start = KeyStart::of(other);
                assert_eq!(
                    other_start.end(|| other, text.as_bytes(), 2),
                    None,
                    "{other}"
                );
            }
            for (place, _) in name.char_indices() {
                let mut changed = text.clone().into_bytes();
                if let Some(byte) = changed.get_mut(2 + place) {
                    *byte = b'~';
                }
                assert_eq!(start.end(|| name, &changed, 2), None, "{name} at {place}");
            }
            let longer = text.replace("\": 1", "x\": 1");
            assert_eq!(start.end(|| name, longer.as_bytes(), 2), None, "{longer}");
            let short = text.get(..2 + name.len()).unwrap_or_default();
            assert_eq!(start.end(|| name, short.as_bytes(), 2), None, "{short}");
        }
    }
}
