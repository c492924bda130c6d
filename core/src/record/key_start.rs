//! How a key begins, as bytes that are compared at once.

/// How many bytes are compared at once.
const BYTES: usize = 15;

/// The first bytes of a key and of the quotation mark behind it; in the sixteenth byte, how long the key is, or `BYTES`
/// where it goes on.
///
/// A reader compares a key with the one that it expects: sixteen bytes a key, those of a record side by side, are all
/// that it has to fetch for that.
#[derive(Clone, Copy, Debug)]
pub struct KeyStart(u128);

/// Which bytes count, by the length of the key.
const COUNT: [u128; BYTES + 1] = {
    let mut masks = [(1 << (8 * BYTES)) - 1; BYTES + 1];
    let mut len = 0;
    while len < BYTES {
        #[allow(
            clippy::indexing_slicing,
            reason = "a constant: out of bounds would not compile"
        )]
        {
            masks[len] = (1 << (8 * (len + 1))) - 1;
        }
        len += 1;
    }
    masks
};

impl KeyStart {
    const fn of(name: &str) -> Self {
        let name = name.as_bytes();
        let len = if name.len() < BYTES {
            name.len()
        } else {
            BYTES
        };
        let (mut bytes, mut i) = ((len as u128) << (8 * BYTES), 0);
        while i < BYTES && i <= name.len() {
            #[allow(
                clippy::indexing_slicing,
                reason = "a constant: out of bounds would not compile"
            )]
            let byte = if i < name.len() { name[i] } else { b'"' };
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
        let len = (self.0 >> (8 * BYTES)) as usize;
        if (window ^ self.0) & COUNT.get(len)? != 0 {
            return None;
        }
        if len < BYTES {
            return Some(start + len + 1);
        }
        let rest = text.get(start + BYTES..)?;
        let name = name().as_bytes().get(BYTES..)?;
        let behind = rest.strip_prefix(name)?;
        (behind.first() == Some(&b'"')).then_some(start + BYTES + name.len() + 1)
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
