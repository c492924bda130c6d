//! How a key begins, as bytes that are compared at once.

const WINDOW: usize = 16;

/// The first sixteen bytes of a key, its closing quotation mark among them where there is room.
#[derive(Clone, Copy, Debug)]
pub struct KeyStart {
    bytes: u128,
    /// Which of them count.
    mask: u128,
    name: &'static str,
    /// The number of its field, counted from the record's own.
    pub(crate) offset: u16,
}

impl KeyStart {
    const fn of(name: &'static str, offset: u16) -> Self {
        let (mut bytes, mut mask, mut i) = (0, 0, 0);
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
            bytes |= (byte as u128) << (8 * i);
            mask |= 0xFF << (8 * i);
            i += 1;
        }
        Self {
            bytes,
            mask,
            name,
            offset,
        }
    }

    /// Whether this key stands in a text from `start`: then the place behind its quotation mark.
    /// Near the end of the text it is not known, and `None` is given.
    #[inline]
    pub(crate) fn end(&self, text: &[u8], start: usize) -> Option<usize> {
        let window = text.get(start..)?.first_chunk()?;
        if (u128::from_le_bytes(*window) ^ self.bytes) & self.mask != 0 {
            return None;
        }
        let end = start + self.name.len();
        if self.name.len() >= WINDOW {
            let rest = text.get(start + WINDOW..=end)?;
            let (quote, rest) = rest.split_last()?;
            if *quote != b'"' || Some(rest) != self.name.as_bytes().get(WINDOW..) {
                return None;
            }
        }
        Some(end + 1)
    }
}

/// The keys of a record, from the columns of its declaration.
pub(crate) const fn key_starts<const N: usize>(
    names: &[&'static str; N],
    offsets: &[u16; N],
) -> [KeyStart; N] {
    let mut out = [KeyStart::of("", 0); N];
    let mut i = 0;
    while i < N {
        #[allow(
            clippy::indexing_slicing,
            reason = "a constant: out of bounds would not compile"
        )]
        {
            out[i] = KeyStart::of(names[i], offsets[i]);
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
            let start = KeyStart::of(name, 7);
            let text = format!("{{\"{name}\": 1, \"and\": \"more behind it\"}}");
            let end = start.end(text.as_bytes(), 2);
            assert_eq!(end, Some(2 + name.len() + 1), "{name}");
            for other in names.into_iter().filter(|other| *other != name) {
                let other_start = KeyStart::of(other, 7);
                assert_eq!(other_start.end(text.as_bytes(), 2), None, "{other}");
            }
            for (place, _) in name.char_indices() {
                let mut changed = text.clone().into_bytes();
                if let Some(byte) = changed.get_mut(2 + place) {
                    *byte = b'~';
                }
                assert_eq!(start.end(&changed, 2), None, "{name} at {place}");
            }
            let longer = text.replace("\": 1", "x\": 1");
            assert_eq!(start.end(longer.as_bytes(), 2), None, "{longer}");
            let short = text.get(..2 + name.len()).unwrap_or_default();
            assert_eq!(start.end(short.as_bytes(), 2), None, "{short}");
        }
    }
}
